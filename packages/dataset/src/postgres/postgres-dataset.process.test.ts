import { randomBytes } from 'node:crypto';
import type { OperationResult } from '@duibiao/model';
import { ulid } from 'ulid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KOREA, newId, put, savedFields, verificationOf } from '../../test/case-operations';
import { describeContract } from '../../test/contract-suite';
import { type PrivatePostgres, postgresPrograms, startPostgres } from '../../test/private-postgres';
import { BlobDamagedError, type Dataset, DatasetError, openDataset } from '../index';

describe.skipIf(!postgresPrograms)('PostgreSQL (needs the package postgresql)', { timeout: 60_000 }, () => {
  let postgres: PrivatePostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  describeContract('PostgreSQL', async () => {
    const databaseUrl = await postgres.createDatabase();
    return { open: () => openDataset({ databaseUrl }), destroy: async () => undefined };
  });

  describe('a database', () => {
    let databaseUrl: string;
    let opened: Dataset[];
    beforeEach(async () => {
      databaseUrl = await postgres.createDatabase();
      opened = [];
    });
    afterEach(() => Promise.all(opened.map((dataset) => dataset.close())));
    const open = async (): Promise<Dataset> => {
      const dataset = await openDataset({ databaseUrl });
      opened.push(dataset);
      return dataset;
    };

    it('may be opened by several at once while it is still empty', async () => {
      const datasets = await Promise.all(Array.from({ length: 6 }, open));
      const caseId = newId();
      await datasets[0]!.cases.apply(put(caseId, savedFields()), KOREA);
      expect(await datasets[5]!.cases.get(caseId)).toMatchObject({ id: caseId, revision: 1 });
    });

    it('four that write at once: a reader that follows the changes misses nothing', async () => {
      const writers = await Promise.all([open(), open(), open(), open()]);
      const reader = await open();
      const written = new Map<string, number>();
      const work = async (writer: Dataset): Promise<void> => {
        for (let round = 0; round < 25; round++) {
          const id = newId();
          await writer.cases.apply(put(id, savedFields()), KOREA);
          await writer.cases.apply(put(id, { why: { zh: '甲' } }), KOREA);
          written.set(id, 2);
          const check = verificationOf(id);
          await writer.verifications.add(check);
          written.set(check.id, 1);
        }
      };
      let isWriting = true;
      const writing = Promise.all(writers.map(work)).finally(() => {
        isWriting = false;
      });
      const seen = new Map<string, number>();
      let cursor = 0;
      const readPage = async (): Promise<boolean> => {
        const page = await reader.changes(cursor, 7);
        for (const change of page.items) {
          expect(change.cursor).toBeGreaterThan(cursor);
          cursor = change.cursor;
          seen.set(change.id, change.kind === 'case' ? change.record.revision : 1);
        }
        return page.more;
      };
      while (isWriting) await readPage();
      await writing;
      while (await readPage());
      expect(written.size).toBe(200);
      expect(seen).toEqual(written);
    });

    it('the same operation sent to several at once has one effect and one answer', async () => {
      const datasets = await Promise.all([open(), open(), open()]);
      const caseId = newId();
      const operation = put(caseId, savedFields());
      const answers = await Promise.all(datasets.map((dataset) => dataset.cases.apply(operation, KOREA)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await datasets[0]!.cases.get(caseId)).toMatchObject({ revision: 1, history: [{}] });
    });

    it('one opId sent for several cases at once is applied to one of them', async () => {
      const datasets = await Promise.all([open(), open(), open()]);
      const operation = put(newId(), savedFields());
      const answers = await Promise.all(
        datasets.map((dataset) => dataset.cases.apply({ ...operation, caseId: newId() }, KOREA)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual(['applied', 'rejected', 'rejected']);
      expect((await datasets[0]!.cases.list()).items).toHaveLength(1);
    });

    it('that crashes in the middle of work keeps what was acknowledged, and the same dataset goes on', async () => {
      const dataset = await open();
      const acknowledged: string[] = [];
      const failures: unknown[] = [];
      const all = Promise.all(
        Array.from({ length: 40 }, newId).map((id) =>
          dataset.cases.apply(put(id, savedFields()), KOREA).then(
            (result: OperationResult) => {
              acknowledged.push(id);
              expect(result.status).toBe('applied');
              if (acknowledged.length === 5) postgres.crash();
            },
            (error: unknown) => failures.push(error),
          ),
        ),
      );
      await all;
      expect(acknowledged.length).toBeGreaterThanOrEqual(5);
      for (const failure of failures) expect(failure).toBeInstanceOf(DatasetError);
      for (const id of acknowledged) expect(await dataset.cases.get(id)).toMatchObject({ id });
    });

    it('text with U+0000 and half a surrogate pair comes back as it was', async () => {
      const dataset = await open();
      await dataset.states.put('page', { text: 'a\u0000b\ud800c' });
      expect(await dataset.states.get('page')).toEqual({ text: 'a\u0000b\ud800c' });
      expect(await dataset.cases.get('a\u0000')).toBeUndefined();
      expect(await dataset.cases.list({ task: 'a\u0000' })).toEqual({ items: [] });
      expect(await dataset.targets.delete('a\u0000')).toBe(false);
    });

    it('a blob of many pieces comes back whole; one that was changed is not given out', async () => {
      const dataset = await open();
      const bytes = randomBytes(2_500_000);
      const pieces = async function* (): AsyncGenerator<Uint8Array> {
        for (let start = 0; start < bytes.length; start += 300_001) yield bytes.subarray(start, start + 300_001);
      };
      const ref = await dataset.blobs.put(pieces());
      expect(bytes.equals((await dataset.blobs.get(ref))!)).toBe(true);
      expect(await dataset.blobs.put(new Uint8Array())).toMatch(/^sha256-e3b0c44298fc1c14/);
      await postgres.query(databaseUrl, "update duibiao.blob_chunks set bytes = 'x' where number = 1");
      await expect(dataset.blobs.get(ref)).rejects.toThrow(BlobDamagedError);
    });

    it('uploads that broke off leave nothing; what a killed process left goes after a day', async () => {
      const dataset = await open();
      const broken = async function* (): AsyncGenerator<Uint8Array> {
        yield randomBytes(1_100_000);
        throw new Error('the sender went away');
      };
      await expect(dataset.blobs.put(broken())).rejects.toThrow('went away');
      const [young, old] = [ulid(), ulid(Date.now() - 25 * 60 * 60 * 1_000)];
      await postgres.query(
        databaseUrl,
        `insert into duibiao.blob_chunks values ('${young}', 0, 'x'), ('${old}', 0, 'x')`,
      );
      await open();
      expect(await postgres.query(databaseUrl, 'select upload from duibiao.blob_chunks')).toEqual([{ upload: young }]);
    });

    it('that a newer version wrote is refused', async () => {
      await open();
      await postgres.query(databaseUrl, "update duibiao.counters set value = 2 where name = 'format'");
      await expect(openDataset({ databaseUrl })).rejects.toThrow(/format 2.*newer/);
    });

    it('closed while work is under way finishes it first, and takes no more', async () => {
      const dataset = await open();
      const ids = Array.from({ length: 30 }, newId);
      const applied = Promise.all(ids.map((id) => dataset.cases.apply(put(id, savedFields()), KOREA)));
      await dataset.close();
      expect((await applied).every(({ status }) => status === 'applied')).toBe(true);
      await expect(dataset.cases.get(ids[0]!)).rejects.toThrow(/closed/);
    });
  });
});
