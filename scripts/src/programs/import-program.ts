import { basename } from 'node:path';
import { accountPlan, type Edition, editionSchema, listProblems, type Snapshot } from '@duibiao/model';
import { editions as shippedEditions } from '@duibiao/model/editions';
import type { Command } from 'commander';
import { isTaskList, readTaskList, type Sheet, type TableProblem, type TableReading } from '../editions/edition-table';
import { type EditionMerge, mergeTaskList } from '../editions/edition-table-merge';
import { type ImportFile, readImportFile } from '../editions/import-file';
import { importSnapshot } from '../editions/import-snapshot';
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
import { addStoreOptions, openStore, type StoreOptions } from '../store/export-store';
import type { Store } from '../store/store';
import { withStore } from '../store/store-session';

interface Options extends StoreOptions {
  edition?: string;
  sheet?: string;
  addUnits?: boolean;
  fillDown?: boolean;
  replace?: boolean;
  source?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** Imports an edition, an office's task list, or a snapshot. Nothing is imported from a file with faults; each fault is named with its place. */
export function importProgram(argv: readonly string[], output: Output = process): Promise<Exit> {
  const program = describeOptions(
    createBatchProgram(
      'import',
      'Imports an edition (JSON), a task list of an edition (xlsx, csv), or a snapshot (JSON).',
    ),
  );
  return runBatchProgram(program, argv, () => run(program.args[0]!, program.opts<Options>(), output), output);
}

function describeOptions(program: Command): Command {
  return addStoreOptions(program.argument('<file>', 'the file: .xlsx, .csv, .tsv or .json'))
    .option('--edition <id>', 'the edition that a task list belongs to, such as 2018-2019')
    .option('--sheet <name>', 'the sheet of the workbook (default: the first with a task list)')
    .option('--add-units', 'take units that the edition does not have as new ones')
    .option('--fill-down', 'an empty class means the one above, as in merged cells')
    .option('--replace', 'take out entered tasks that the list does not have, unless a record refers to them')
    .option('--source <title>', 'the document that the list is from (default: the name of the file)')
    .option('--dry-run', 'only say what would change');
}

async function run(file: string, options: Options, output: Output): Promise<Exit> {
  const console = createConsole(options.json === true, output);
  const content = await readImportFile(file);
  if (content.kind === 'invalid') return reportInvalid(file, content, options, console);
  return withStore(openStore(options), async (store) => {
    switch (content.kind) {
      case 'sheets':
        return await importTaskList(content.sheets, file, store, options, console);
      case 'editions':
        return await importEditions(content.editions, store, options, console);
      case 'snapshot':
        return await importWhole(content.snapshot, store, options, console);
    }
    return content satisfies never;
  });
}

function reportInvalid(
  file: string,
  { what, problems }: ImportFile & { kind: 'invalid' },
  options: Options,
  console: BatchConsole,
): Exit {
  console.result({ imported: false, problems });
  console.say(`${basename(file)} is not a valid ${what}; nothing was imported:`);
  for (const { path, message } of problems) console.say(`  ${path || '(whole file)'}: ${message}`);
  return options.dryRun ? EXIT.findings : EXIT.unfinished;
}

async function importTaskList(
  sheets: readonly Sheet[],
  file: string,
  store: Store,
  options: Options,
  console: BatchConsole,
): Promise<Exit> {
  const snapshot = await store.exportSnapshot();
  const edition = chooseEdition(snapshot.editions, options.edition);
  const reading = readTaskList(chooseSheet(sheets, edition, options.sheet), edition, {
    addUnits: options.addUnits === true,
    fillDown: options.fillDown === true,
  });
  if (reading.problems.length > 0) {
    console.result({
      imported: false,
      edition: edition.id,
      problems: reading.problems,
      unknownUnits: reading.unknownUnits,
    });
    console.say(`${basename(file)}: ${reading.problems.length} faults; nothing was imported:`);
    for (const problem of reading.problems) console.say(`  ${describeProblem(problem)}`);
    return options.dryRun ? EXIT.findings : EXIT.unfinished;
  }
  const merge = mergeTaskList(edition, reading, {
    source: { title: options.source ?? basename(file) },
    replace: options.replace === true,
    inUse: tasksInUse(snapshot),
  });
  assertValid(merge.edition);
  if (!options.dryRun) await store.putEdition(merge.edition);
  return reportMerge(merge, reading, options, console);
}

function chooseEdition(stored: readonly Edition[], wanted: string | undefined): Edition {
  if (wanted === undefined) throw new UsageError('a task list needs --edition, such as --edition 2018-2019');
  const edition = stored.find(({ id }) => id === wanted) ?? shippedEditions.find(({ id }) => id === wanted);
  if (edition) return edition;
  const known = [...new Set([...stored, ...shippedEditions].map(({ id }) => id))].join(', ');
  throw new UsageError(`there is no edition ${wanted}; known: ${known}. Import the edition itself as JSON first`);
}

function chooseSheet(sheets: readonly Sheet[], edition: Edition, wanted: string | undefined): Sheet {
  const names = sheets.map(({ sheet }) => sheet).join(', ');
  const sheet =
    wanted === undefined
      ? (sheets.find((s) => isTaskList(s, edition)) ?? sheets[0])
      : sheets.find((s) => s.sheet === wanted);
  if (!sheet) throw new UsageError(`there is no sheet ${wanted ?? ''}; the workbook has: ${names}`);
  return sheet;
}

function tasksInUse({ cases, targets, assignments }: Snapshot): Set<string> {
  return new Set([
    ...cases.flatMap(({ tasks }) => tasks),
    ...targets.map(({ task }) => task),
    ...assignments.map(({ task }) => task),
  ]);
}

function assertValid(edition: Edition): void {
  const parsed = editionSchema.safeParse(edition);
  if (parsed.success) return;
  const problems = listProblems(parsed.error).slice(0, 10);
  throw new Error(
    `the edition would not be valid:\n${problems.map(({ path, message }) => `  ${path}: ${message}`).join('\n')}`,
  );
}

function describeProblem({ sheet, row, column, message }: TableProblem): string {
  const where = [sheet, row === undefined ? undefined : `row ${row}`, column]
    .filter((part) => part !== undefined)
    .join(', ');
  return `${where}: ${message}`;
}

function reportMerge(merge: EditionMerge, reading: TableReading, options: Options, console: BatchConsole): Exit {
  const account = accountPlan(merge.edition);
  const { edition, ...changes } = merge;
  console.result({
    imported: !options.dryRun,
    edition: edition.id,
    ...changes,
    ignoredColumns: reading.ignoredColumns,
    account,
  });
  const verb = options.dryRun ? 'would change' : 'imported';
  console.say(
    `${edition.id} ${verb}: ${merge.added.length} tasks added, ${merge.updated.length} updated, ${merge.unchanged.length} unchanged, ${merge.removed.length} removed; ${edition.tasks.length} entered, ${account.declared ?? 'no'} declared`,
  );
  if (merge.newUnits.length > 0) console.say(`New units: ${merge.newUnits.join('、')}`);
  if (reading.ignoredColumns.length > 0) console.say(`Columns not read: ${reading.ignoredColumns.join('、')}`);
  for (const id of merge.lost) console.say(`Not in the list, but records refer to it, so it stays: ${id}`);
  if (!options.replace && merge.kept.length > 0)
    console.say(`Entered, but not in the list (--replace takes them out): ${merge.kept.join(', ')}`);
  for (const finding of account.findings) {
    const where = [finding.scheme, finding.class].filter(Boolean).join('/');
    console.say(
      `Does not add up: ${where ? `${where}: ` : ''}${finding.kind}, expected ${finding.expected}, found ${finding.actual}`,
    );
  }
  return merge.kept.length > 0 || account.findings.length > 0 ? EXIT.findings : EXIT.done;
}

async function importEditions(
  editions: readonly Edition[],
  store: Store,
  options: Options,
  console: BatchConsole,
): Promise<Exit> {
  const snapshot = await store.exportSnapshot();
  const used = tasksInUse(snapshot);
  const lost = editions.flatMap((edition) => {
    const ids = new Set(edition.tasks.map(({ id }) => id));
    return [...used].filter((id) => id.startsWith(`${edition.id}/`) && !ids.has(id));
  });
  const blocked = lost.length > 0 && !options.replace;
  if (!options.dryRun && !blocked) for (const edition of editions) await store.putEdition(edition);
  const imported = !options.dryRun && !blocked;
  console.result({ imported, editions: editions.map(({ id }) => id), lost });
  for (const edition of editions)
    console.say(`${edition.id}: ${edition.tasks.length} tasks ${imported ? 'imported' : 'read'}`);
  for (const id of lost)
    console.say(
      `Records refer to task ${id}, which the file does not have${blocked ? '; --replace imports nonetheless' : ''}`,
    );
  if (blocked && !options.dryRun) return EXIT.unfinished;
  return lost.length > 0 ? EXIT.findings : EXIT.done;
}

async function importWhole(snapshot: Snapshot, store: Store, options: Options, console: BatchConsole): Promise<Exit> {
  if (options.dryRun) {
    console.result({ imported: false, editions: snapshot.editions.length, cases: snapshot.cases.length });
    console.say(`would import ${snapshot.editions.length} editions and ${snapshot.cases.length} cases`);
    return EXIT.done;
  }
  const outcome = await importSnapshot(store, snapshot, (done, total) => {
    console.progress(done, total, 'cases');
  });
  console.result({ imported: true, ...outcome });
  console.say(
    `${outcome.editions.length} editions, ${outcome.cases.length} cases imported, ${outcome.skipped.length} there already, ${outcome.failed.length} failed`,
  );
  for (const { case: id, message } of outcome.failed) console.say(`Not imported: ${id}: ${message}`);
  return outcome.failed.length > 0 ? EXIT.findings : EXIT.done;
}
