import { join, resolve } from 'node:path';
import { FORMATS, type Format, type KeptOut, type Preview, previewPublication, publish } from '@duibiao/handbook';
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
import { addStoreOptions, defaultDataDir, openStore, readSnapshotFile } from '../store/export-store';
import type { Store } from '../store/store';
import { assertOneOrigin, type SnapshotOptions, withStore } from '../store/store-session';

interface Options extends SnapshotOptions {
  edition?: string;
  formats: string;
  out?: string;
  pageNumbers: boolean;
  dryRun?: boolean;
  json?: boolean;
}

/** Publishes the accepted cases of an edition as the handbook. Exit code 1 when a case, quote or figure is kept out. */
export function publishProgram(argv: readonly string[], output: Output = process): Promise<Exit> {
  const program = addStoreOptions(
    createBatchProgram(
      'publish',
      'Publishes the accepted cases of an edition as the handbook, and names what is kept out and why.',
    ),
  )
    .option('--snapshot <file>', 'publish a snapshot that export wrote, instead of the data folder')
    .option('--edition <id>', 'the edition, such as 2018-2019 (may be left out when there is no choice)')
    .option('--formats <list>', `any of ${FORMATS.join(',')}`, FORMATS.join(','))
    .option(
      '--out <folder>',
      'where to: a new or empty folder, or one with a publication (default: publications/<edition> in the data folder, from where the hub serves it; with --hub or --snapshot: handbook-<edition>)',
    )
    .option('--no-page-numbers', 'leave the page numbers of the contents to Word (faster)')
    .option('--dry-run', 'only say what would print and what is kept out');
  return runBatchProgram(program, argv, () => run(program.opts<Options>(), output), output);
}

async function run(options: Options, output: Output): Promise<Exit> {
  const console = createConsole(options.json === true, output);
  const formats = readFormats(options.formats);
  assertOneOrigin(options);
  if (options.snapshot !== undefined)
    return publishSnapshot(await readSnapshotFile(options.snapshot), undefined, formats, options, console);
  return withStore(openStore(options), async (store) =>
    publishSnapshot(await store.exportSnapshot(), store, formats, options, console),
  );
}

async function publishSnapshot(
  snapshot: Snapshot,
  store: Store | undefined,
  formats: Format[],
  options: Options,
  console: BatchConsole,
): Promise<Exit> {
  const chosen = options.edition === undefined ? {} : { edition: options.edition };
  const preview = previewPublication(snapshot, chosen);
  if (options.dryRun) {
    console.result({ ...preview, dryRun: true });
    console.say(describeCounts(preview));
    preview.keptOut.forEach((entry) => {
      console.say(describeKeptOut(entry));
    });
    return exitOf(preview);
  }
  const outDir = resolve(options.out ?? defaultOut(options, preview.edition));
  const report = await publish(snapshot, {
    ...chosen,
    formats,
    outDir,
    pageNumbers: options.pageNumbers,
    ...(store ? { readBlob: store.readBlob } : {}),
    onProgress: ({ done, total, what }) => {
      console.progress(done, total, what);
    },
  });
  console.result(report);
  console.say(describeCounts(report));
  console.say(`${report.files.length} files in ${outDir}`);
  for (const entry of report.keptOut) console.say(describeKeptOut(entry));
  for (const { message } of report.archiveFaults) console.say(`Archive: ${message}`);
  return report.archiveFaults.length > 0 ? EXIT.findings : exitOf(report);
}

/** In the data folder, where the hub serves the last publication from; beside a hub or a snapshot file in the current folder. */
function defaultOut(options: Options, edition: string): string {
  if (options.hub !== undefined || options.snapshot !== undefined) return `handbook-${edition}`;
  return join(options.dir ?? defaultDataDir(), 'publications', edition);
}

function readFormats(list: string): Format[] {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(FORMATS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new UsageError(`--formats: "${unknown}" is none of ${FORMATS.join(', ')}`);
  return FORMATS.filter((format) => names.includes(format));
}

function exitOf({ keptOut }: Preview): Exit {
  return keptOut.length > 0 ? EXIT.findings : EXIT.done;
}

function describeCounts({ edition, counts, keptOut }: Preview): string {
  const parts = [
    `${counts.cases} cases`,
    `${counts.figures} figures`,
    `${counts.sources} sources`,
    `${keptOut.length} kept out`,
  ];
  return `Handbook ${edition}: ${parts.join(', ')}, ${counts.waiting} cases not yet accepted`;
}

function describeKeptOut({ case: id, figure, quote, code, message }: KeptOut): string {
  const where = [id, figure && `figure ${figure}`, quote && `quote ${quote}`].filter(Boolean).join(', ');
  return `Kept out: ${where}: ${message} [${code}]`;
}
