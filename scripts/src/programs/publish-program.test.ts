import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Snapshot, snapshotSchema } from '@duibiao/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportProgram } from './export-program';
import { importProgram } from './import-program';
import { accepted, call, edition, snapshot, ulid } from './publish-fixtures';
import { publishProgram } from './publish-program';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'batch-'));
  await writeFile(join(folder, 'list.csv'), '序号,任务名称,板块,牵头单位\n107,新任务,愿景,市商务局\n');
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function snapshotFile(name: string, content: Snapshot): Promise<string> {
  await writeFile(at(name), JSON.stringify(content));
  return at(name);
}

describe('publish', () => {
  it('publishes a snapshot file and says where', async () => {
    const file = await snapshotFile('sound.json', snapshot);
    const { exit, out } = await call(publishProgram, '--snapshot', file, '--formats', 'html,csl', '--out', at('site'));
    expect(exit).toBe(0);
    expect(out).toContain('Handbook 2018-2019: 1 cases, 1 figures, 1 sources, 0 kept out');
    expect(await readdir(at('site'))).toEqual(
      expect.arrayContaining(['index.html', 'handbook-2018-2019-sources.csl.json']),
    );
  });

  it('ends with 1 and names what is kept out, also in a dry run that writes nothing', async () => {
    const proposed = { ...accepted, figures: [{ ...accepted.figures[0]!, status: 'proposed' as const }] };
    const file = await snapshotFile('proposed.json', { ...snapshot, cases: [proposed] });
    const { exit, out } = await call(publishProgram, '--snapshot', file, '--dry-run', '--out', at('dry'));
    expect(exit).toBe(1);
    expect(out).toMatch(
      /Kept out: 01J0+1, figure f1, quote q1: .* is only proposed; accept or reject it \[figure-undecided\]/,
    );
    expect(await readdir(folder)).not.toContain('dry');
  });

  it('prints one JSON document on stdout with --json', async () => {
    const file = await snapshotFile('sound.json', snapshot);
    const { out } = await call(publishProgram, '--snapshot', file, '--formats', 'html', '--out', at('json'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      edition: '2018-2019',
      printed: [ulid(1)],
      keptOut: [],
      counts: { cases: 1 },
    });
  });

  it.each<[string, string[], RegExp]>([
    ['an unknown option', ['--bogus'], /unknown option '--bogus'/],
    ['an unknown format', ['--formats', 'pdf'], /"pdf" is none of html, docx, xlsx, data, csl/],
    ['two places to read from', ['--snapshot', 'a.json', '--dir', 'b'], /not two of them/],
    ['a hub without a token', ['--hub', 'http://127.0.0.1:1'], /DUIBIAO_ADMIN_TOKEN/],
  ])('ends with 2 for %s', async (_name, argv, message) => {
    const { exit, err } = await call(publishProgram, ...argv);
    expect(exit).toBe(2);
    expect(err).toMatch(message);
  });

  it('ends with 3 when it cannot finish, and says why', async () => {
    await writeFile(at('broken.json'), '{"version":1}');
    const { exit, err } = await call(publishProgram, '--snapshot', at('broken.json'));
    expect(exit).toBe(3);
    expect(err).toMatch(/broken.json is not a snapshot:\n {2}generatedAt: /);
  });
});

describe('import and export', () => {
  it('a snapshot goes through a dataset and comes out with its cases accepted; a second import has no effect', async () => {
    const file = await snapshotFile('whole.json', snapshot);
    const dir = at('data');
    const first = await call(importProgram, file, '--dir', dir, '--json');
    expect(first.exit).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ cases: [ulid(1)], failed: [] });
    const second = await call(importProgram, file, '--dir', dir, '--json');
    expect(JSON.parse(second.out)).toMatchObject({ cases: [], skipped: [ulid(1)] });
    await call(exportProgram, '--dir', dir, '--out', at('exported.json'));
    const exported = snapshotSchema.parse(JSON.parse(await readFile(at('exported.json'), 'utf8')));
    expect(exported.cases).toMatchObject([
      { id: ulid(1), status: 'accepted', clips: accepted.clips, figures: accepted.figures },
    ]);
  });

  it('a task list goes in, and its export goes in again without a change', async () => {
    const dir = at('tasks');
    const first = await call(importProgram, at('list.csv'), '--edition', '2018-2019', '--dir', dir, '--json');
    expect(first.exit).toBe(1);
    expect(JSON.parse(first.out)).toMatchObject({
      imported: true,
      added: ['2018-2019/no-107'],
      account: { declared: 200, entered: 32 },
    });
    for (const [as, out, file] of [
      ['xlsx', 'tasks.xlsx', 'tasks.xlsx'],
      ['csv', 'tables', 'tables/tasks.csv'],
    ] as const) {
      const exported = await call(exportProgram, '--as', as, '--edition', '2018-2019', '--dir', dir, '--out', at(out));
      expect(exported.exit).toBe(0);
      const again = await call(importProgram, at(file), '--edition', '2018-2019', '--dir', dir, '--json');
      expect(JSON.parse(again.out)).toMatchObject({ imported: true, added: [], updated: [], kept: [] });
    }
  });

  it('a faulty list changes nothing and ends with 3; a dry run of it with 1', async () => {
    const dir = at('faulty');
    await writeFile(at('faulty.csv'), '序号,任务,板块\n1,甲,未知\n');
    const argv = [at('faulty.csv'), '--edition', '2018-2019', '--dir', dir];
    const dry = await call(importProgram, ...argv, '--dry-run');
    expect(dry.exit).toBe(1);
    expect(dry.out).toContain('faulty.csv, row 2, 板块: class “未知” is not in 板块');
    expect((await call(importProgram, ...argv)).exit).toBe(3);
    await call(exportProgram, '--dir', dir, '--out', at('faulty.json'));
    expect(JSON.parse(await readFile(at('faulty.json'), 'utf8'))).toMatchObject({ editions: [] });
  });

  it('reads CSV as Chinese spreadsheets save it (GB 18030)', async () => {
    // 任务,序号 / 港口,7
    const bytes = [
      0xc8, 0xce, 0xce, 0xf1, 0x2c, 0xd0, 0xf2, 0xba, 0xc5, 0x0a, 0xb8, 0xdb, 0xbf, 0xda, 0x2c, 0x37, 0x0a,
    ];
    await writeFile(at('gbk.csv'), Buffer.from(bytes));
    const { out } = await call(importProgram, at('gbk.csv'), '--edition', '2018-2019', '--dir', at('gbk'), '--json');
    expect(JSON.parse(out)).toMatchObject({ added: ['2018-2019/no-7'] });
  });

  it('an edition as JSON is checked field by field', async () => {
    await writeFile(at('edition.json'), JSON.stringify({ ...edition, tasks: [{ ...edition.tasks[0], id: 'x' }] }));
    const { exit, out } = await call(importProgram, at('edition.json'), '--dir', at('edition'));
    expect(exit).toBe(3);
    expect(out).toMatch(/not a valid edition; nothing was imported:\n {2}tasks\.0\.id: /);
  });

  it('does not drop tasks that records refer to', async () => {
    const dir = at('dropped');
    await call(importProgram, await snapshotFile('kept.json', snapshot), '--dir', dir);
    await writeFile(at('smaller.json'), JSON.stringify({ ...edition, tasks: [] }));
    const { exit, out } = await call(importProgram, at('smaller.json'), '--dir', dir);
    expect(exit).toBe(3);
    expect(out).toContain('Records refer to task 2018-2019/t-016');
  });

  it.each<[string, string[], RegExp]>([
    ['no file', [], /missing required argument 'file'/],
    ['a file that is not there', ['nowhere.xlsx'], /there is no file nowhere.xlsx/],
    ['a task list without its edition', ['list.csv'], /needs --edition/],
    [
      'an edition that is not known',
      ['list.csv', '--edition', '2030-2031'],
      /there is no edition 2030-2031; known: .*2018-2019/,
    ],
  ])('ends with 2 for %s', async (_name, argv, message) => {
    const [file, ...rest] = argv;
    const path = file === 'list.csv' ? [at(file)] : file === undefined ? [] : [file];
    const { exit, err } = await call(importProgram, ...path, ...rest, '--dir', at('usage'));
    expect(exit).toBe(2);
    expect(err).toMatch(message);
  });
});
