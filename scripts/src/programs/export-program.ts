import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { tabulateEdition, writeOfficeCsv, writeWorkbook } from '@duibiao/handbook';
import type { Snapshot } from '@duibiao/model';
import {
  type BatchConsole,
  createBatchProgram,
  createConsole,
  EXIT,
  type Exit,
  type Output,
  runBatchProgram,
  UsageError,
} from '../program/batch-program';
import { addStoreOptions, openStore, readSnapshotFile } from '../store/export-store';
import { assertOneOrigin, type SnapshotOptions, withStore } from '../store/store-session';

const WHAT = ['snapshot', 'xlsx', 'csv'] as const;
type What = (typeof WHAT)[number];

interface Options extends SnapshotOptions {
  as: string;
  edition?: string;
  out?: string;
  json?: boolean;
}

/** Exports the dataset as a snapshot, or an edition's tasks, coverage and cases as a workbook or CSV files. */
export function exportProgram(argv: readonly string[], output: Output = process): Promise<Exit> {
  const program = addStoreOptions(
    createBatchProgram(
      'export',
      'Exports the dataset as a snapshot (JSON), or the tasks, coverage and cases of an edition as tables.',
    ),
  )
    .option('--as <what>', `${WHAT.join(', ')}`, 'snapshot')
    .option('--snapshot <file>', 'read a snapshot that export wrote, instead of the data folder')
    .option('--edition <id>', 'the edition of the tables, such as 2018-2019')
    .option('--out <path>', 'the file (snapshot, xlsx) or folder (csv) to write');
  return runBatchProgram(program, argv, () => run(program.opts<Options>(), output), output);
}

async function run(options: Options, output: Output): Promise<Exit> {
  const what = WHAT.find((name) => name === options.as);
  if (!what) throw new UsageError(`--as: "${options.as}" is none of ${WHAT.join(', ')}`);
  assertOneOrigin(options);
  const snapshot = await readSnapshot(options);
  const console = createConsole(options.json === true, output);
  const files = await writeExport(snapshot, what, options, console);
  console.result({ as: what, files, editions: snapshot.editions.length, cases: snapshot.cases.length });
  for (const file of files) console.say(file);
  return EXIT.done;
}

async function readSnapshot(options: Options): Promise<Snapshot> {
  if (options.snapshot !== undefined) return readSnapshotFile(options.snapshot);
  return withStore(openStore(options), (store) => store.exportSnapshot());
}

async function writeExport(snapshot: Snapshot, what: What, options: Options, console: BatchConsole): Promise<string[]> {
  const chosen = options.edition === undefined ? {} : { edition: options.edition };
  const day = snapshot.generatedAt.slice(0, 10);
  switch (what) {
    case 'snapshot':
      return [await writeWhole(options.out ?? `duibiao-${day}.json`, `${JSON.stringify(snapshot, null, 2)}\n`)];
    case 'xlsx': {
      const bytes = await writeWorkbook(tabulateEdition(snapshot, chosen), snapshot.generatedAt);
      return [await writeWhole(options.out ?? `duibiao-${options.edition ?? 'edition'}-${day}.xlsx`, bytes)];
    }
    case 'csv': {
      const folder = options.out ?? `duibiao-${options.edition ?? 'edition'}-${day}`;
      const tables = tabulateEdition(snapshot, chosen);
      const files: string[] = [];
      for (const table of tables) {
        files.push(await writeWhole(join(folder, `${table.name}.csv`), writeOfficeCsv(table)));
        console.progress(files.length, tables.length, table.name);
      }
      return files;
    }
  }
  return what satisfies never;
}

/** Writes a file whole or not at all: under another name first, then renamed. Returns its path. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<string> {
  const target = resolve(path);
  const staging = `${target}.${process.pid}.new`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(staging, content, { flag: 'wx' });
    const file = await open(staging, 'r+');
    await file.sync().finally(() => file.close());
    await rename(staging, target);
  } catch (error) {
    await rm(staging, { force: true });
    throw error;
  }
  return target;
}
