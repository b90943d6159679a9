import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dataset, openDataset } from '@duibiao/dataset';
import { createHub } from '@duibiao/hub';
import { snapshotSchema } from '@duibiao/model';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportProgram } from '../programs/export-program';
import { importProgram } from '../programs/import-program';
import { accepted, call, snapshot } from '../programs/publish-fixtures';
import { publishProgram } from '../programs/publish-program';

const TOKEN = 'administrator-of-this-test';

let folder: string;
let dataset: Dataset;
let listening: { port: number; close(): Promise<void> };
let hub: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'batch-hub-'));
  dataset = await openDataset({ dir: join(folder, 'data') });
  listening = await createHub({ dataset, adminToken: TOKEN, dataDir: join(folder, 'data') }).listen({
    host: '127.0.0.1',
    port: 0,
  });
  hub = ['--hub', `http://127.0.0.1:${listening.port}`];
  vi.stubEnv('DUIBIAO_ADMIN_TOKEN', TOKEN);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await listening.close();
  await dataset.close();
  await rm(folder, { recursive: true });
});

describe('through a running hub', () => {
  it('a snapshot goes in, comes out and is published', async () => {
    const file = join(folder, 'in.json');
    await writeFile(file, JSON.stringify(snapshot));
    expect((await call(importProgram, file, ...hub)).exit).toBe(0);
    const out = join(folder, 'out.json');
    expect((await call(exportProgram, ...hub, '--out', out)).exit).toBe(0);
    const exported = snapshotSchema.parse(JSON.parse(await readFile(out, 'utf8')));
    expect(exported.cases).toMatchObject([{ id: accepted.id, status: 'accepted', figures: accepted.figures }]);
    const published = await call(publishProgram, ...hub, '--formats', 'html', '--out', join(folder, 'site'));
    expect(published.exit).toBe(0);
    expect(await readdir(join(folder, 'site', 'cases'))).toEqual([`${accepted.id}.html`]);
  });

  it('the data folder itself is refused while the hub has it open', async () => {
    const { exit, err } = await call(exportProgram, '--dir', join(folder, 'data'));
    expect(exit).toBe(3);
    expect(err).toContain('--hub');
  });

  it('a wrong token is named, and a hub that is not there', async () => {
    vi.stubEnv('DUIBIAO_ADMIN_TOKEN', 'something-else');
    const refused = await call(exportProgram, ...hub);
    expect([refused.exit, refused.err]).toEqual([
      3,
      expect.stringContaining('does not accept the token in DUIBIAO_ADMIN_TOKEN'),
    ]);
    const absent = await call(exportProgram, '--hub', 'http://127.0.0.1:9');
    expect([absent.exit, absent.err]).toEqual([
      3,
      expect.stringContaining('http://127.0.0.1:9 does not answer; is it running?'),
    ]);
  });
});
