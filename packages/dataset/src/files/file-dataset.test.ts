import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KOREA, newId, put, savedFields, verificationOf } from '../../test/case-operations';
import { describeContract } from '../../test/contract-suite';
import { BlobDamagedError, type Dataset, DatasetError, DatasetLockedError, WriteFailedError } from '../index';
import { openFileDataset } from './file-dataset';

describeContract('files', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'duibiao-dataset-'));
  return {
    open: () => openFileDataset(dir),
    destroy: () => rm(dir, { recursive: true, force: true }),
  };
});

describe('a folder', () => {
  let dir: string;
  let dataset: Dataset;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duibiao-dataset-'));
    dataset = await openFileDataset(dir);
  });
  afterEach(async () => {
    await dataset.close();
    await rm(dir, { recursive: true, force: true });
  });
  const shardOf = (id: string): string => join(dir, 'cases', createHash('sha256').update(id).digest('hex').slice(0, 2));
  const fileOf = (id: string): string => join(shardOf(id), `${id}.json`);
  const saveCase = async (): Promise<string> => {
    const id = newId();
    expect((await dataset.cases.apply(put(id, savedFields()), KOREA)).status).toBe('applied');
    return id;
  };
  const reopen = async (change: () => Promise<unknown>): Promise<void> => {
    await dataset.close();
    await change();
    dataset = await openFileDataset(dir);
  };

  describe('that holds files it should not', () => {
    it.each<[string, (text: string) => string, RegExp]>([
      ['one that was cut off', (text) => text.slice(0, text.length / 2), /not JSON/],
      ['an empty one', () => '', /not JSON/],
      ['one that is no case', () => '{"id":"x"}', /cursor/],
      [
        'one under the name of another',
        (text) => text.replaceAll(/"id":"01[^"]+"/g, `"id":"${newId()}"`),
        /has the id/,
      ],
    ])('%s is set aside and named, and the rest is served', async (_, spoil, reason) => {
      const [bad, good] = [await saveCase(), await saveCase()];
      await reopen(async () => writeFile(fileOf(bad), spoil(await readFile(fileOf(bad), 'utf8'))));
      expect(dataset.quarantined).toHaveLength(1);
      expect(dataset.quarantined[0]!.file).toContain(join('quarantine', ''));
      expect(dataset.quarantined[0]!.reason).toMatch(reason);
      expect(await readdir(join(dir, 'quarantine'))).toHaveLength(2);
      expect(await dataset.cases.get(bad)).toBeUndefined();
      expect(await dataset.cases.get(good)).toBeDefined();
    });

    it('what an interrupted write left behind is removed', async () => {
      const id = await saveCase();
      await reopen(async () => {
        await writeFile(join(shardOf(id), `.${id}.json.0123456789ab.tmp`), '{"id":');
        await writeFile(join(dir, 'blobs', '.0123456789ab.tmp'), 'half a page');
      });
      expect(dataset.quarantined).toEqual([]);
      expect(await readdir(shardOf(id))).toEqual([`${id}.json`]);
      expect(await readdir(join(dir, 'blobs'))).toEqual([]);
    });

    it('the cursor of a record that was set aside is not given out again', async () => {
      await saveCase();
      const bad = await saveCase();
      const { cursor } = await dataset.changes(0, 100);
      await reopen(() => writeFile(fileOf(bad), ''));
      const later = await saveCase();
      expect((await dataset.changes(cursor, 100)).items.map(({ id }) => id)).toEqual([later]);
    });

    it('a blob whose bytes have changed is never given out', async () => {
      const ref = await dataset.blobs.put(new TextEncoder().encode('2,049만 TEU'));
      const hex = ref.slice('sha256-'.length);
      await writeFile(join(dir, 'blobs', hex.slice(0, 2), hex), '2,048만 TEU');
      await expect(dataset.blobs.get(ref)).rejects.toThrow(BlobDamagedError);
    });
  });

  describe('on a disk that refuses', () => {
    // A file where the folder of the record should be: making the folder fails, as on a full or broken disk.
    it('the write fails, nothing is acknowledged or seen, and the same operation succeeds later', async () => {
      const id = newId();
      await writeFile(shardOf(id), '');
      const operation = put(id, savedFields());
      await expect(dataset.cases.apply(operation, KOREA)).rejects.toThrow(WriteFailedError);
      expect(await dataset.cases.get(id)).toBeUndefined();
      expect((await dataset.changes(0, 100)).items).toEqual([]);
      await rm(shardOf(id));
      expect(await dataset.cases.apply(operation, KOREA)).toMatchObject({ status: 'applied', revision: 1 });
      expect((await dataset.changes(0, 100)).items).toHaveLength(1);
    });

    it('a failed write does not hide the changes that others make', async () => {
      const id = newId();
      await writeFile(shardOf(id), '');
      const check = verificationOf(id);
      const [failed] = await Promise.allSettled([
        dataset.cases.apply(put(id, savedFields()), KOREA),
        dataset.verifications.add(check),
      ]);
      expect(failed.status).toBe('rejected');
      expect((await dataset.changes(0, 100)).items.map((item) => item.id)).toEqual([check.id]);
    });

    it('a folder that cannot be read stops the opening; nothing is set aside', async () => {
      const id = await saveCase();
      await dataset.close();
      const text = await readFile(fileOf(id), 'utf8');
      await rm(fileOf(id));
      await mkdir(fileOf(id));
      await expect(openFileDataset(dir)).rejects.toThrow(/EISDIR/);
      await rm(fileOf(id), { recursive: true });
      await writeFile(fileOf(id), text);
      dataset = await openFileDataset(dir);
      expect(await dataset.cases.get(id)).toBeDefined();
    });
  });

  describe('has one writer', () => {
    it('a second one is refused by name', async () => {
      await expect(openFileDataset(dir)).rejects.toThrow(DatasetLockedError);
      await expect(openFileDataset(dir)).rejects.toThrow(`process ${process.pid}`);
    });

    it('of two that open at once one gets it, also over the lock of a dead process', async () => {
      await dataset.close();
      await mkdir(join(dir, 'writer.lock'));
      const dead = { pid: 2 ** 22 + 1, host: (await import('node:os')).hostname(), since: '2018-04-12T02:11:09Z' };
      await writeFile(join(dir, 'writer.json'), JSON.stringify(dead));
      const opened = await Promise.allSettled([openFileDataset(dir), openFileDataset(dir)]);
      expect(opened.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      dataset = opened.flatMap((o) => (o.status === 'fulfilled' ? [o.value] : []))[0]!;
    });
  });

  it('of a newer version is refused, and nothing in it is touched', async () => {
    const id = await saveCase();
    await dataset.close();
    await writeFile(join(dir, 'dataset.json'), '{"format":2}');
    await expect(openFileDataset(dir)).rejects.toThrow(DatasetError);
    expect(await readFile(fileOf(id), 'utf8')).toContain(id);
    await writeFile(join(dir, 'dataset.json'), '{"format":1}');
    dataset = await openFileDataset(dir);
  });

  it('ids that would lead out of it are refused', async () => {
    await expect(dataset.states.put('../../evil', 1)).rejects.toThrow(/cannot be the id/);
  });
});
