import type { Edition, Task } from '@duibiao/model';
import { type ColumnMeaning, normalizeLabel, readHead } from './edition-table-columns';

/** A cell as a spreadsheet gives it. */
export type Cell = string | number | boolean | Date | null | undefined;

/** A sheet of a workbook, or the one table of a CSV file. */
export interface Sheet {
  sheet: string;
  rows: Cell[][];
}

/** A fault of a task list: where it stands and how to mend it. `row` counts from 1; `column` is the head, or a letter where there is none. */
export interface TableProblem {
  sheet: string;
  row?: number;
  column?: string;
  message: string;
}

/** A task as its row states it, units and classes already found in the edition. */
export interface RowTask extends Partial<Omit<Task, 'source' | 'classes'>> {
  row: number;
  classes: Record<string, string>;
}

/** What a task list says: its tasks, its faults, units that the edition does not have, and columns that were not read. */
export interface TableReading {
  sheet: string;
  tasks: RowTask[];
  problems: TableProblem[];
  unknownUnits: string[];
  ignoredColumns: string[];
}

const HEAD_ROWS = 15;
const MOST_ROWS = 5_000;

interface Columns {
  headRow: number;
  heads: Map<number, { head: string; meaning: ColumnMeaning }>;
  ignored: string[];
}

/** Whether a sheet has the head of a task list. */
export function isTaskList(sheet: Sheet, edition: Edition): boolean {
  return findColumns(sheet, edition) !== undefined;
}

/**
 * Reads an office's task list against an edition. Columns are found by their heads in Chinese or English, in whatever order, below
 * title rows. `addUnits` takes units that the edition does not have as new ones. `fillDown` takes an empty class for the one above,
 * as merged cells mean it; otherwise an empty class is one that the list does not state.
 */
export function readTaskList(
  sheet: Sheet,
  edition: Edition,
  options: { addUnits?: boolean; fillDown?: boolean } = {},
): TableReading {
  const reading: TableReading = { sheet: sheet.sheet, tasks: [], problems: [], unknownUnits: [], ignoredColumns: [] };
  const columns = findColumns(sheet, edition);
  if (!columns) {
    const message = 'no head row found: a task list needs a column 任务 (or “title”) in one of its first 15 rows';
    reading.problems.push({ sheet: sheet.sheet, message });
    return reading;
  }
  reading.ignoredColumns = columns.ignored;
  if (sheet.rows.length > MOST_ROWS) {
    reading.problems.push({
      sheet: sheet.sheet,
      message: `${sheet.rows.length} rows; a task list has at most ${MOST_ROWS}`,
    });
    return reading;
  }
  const above: Record<string, string> = {};
  sheet.rows.slice(columns.headRow + 1).forEach((cells, index) => {
    if (cells.every((cell) => textOf(cell) === '')) return;
    const row = columns.headRow + index + 2;
    const task = readRow(cells, row, { columns, edition, reading, addUnits: options.addUnits === true });
    if (options.fillDown) fillDown(task, above);
    if (task.title !== undefined || task.number !== undefined) reading.tasks.push(task);
  });
  reportRepeated(reading);
  return reading;
}

function findColumns({ rows }: Sheet, edition: Edition): Columns | undefined {
  for (let headRow = 0; headRow < Math.min(HEAD_ROWS, rows.length); headRow += 1) {
    const heads: Columns['heads'] = new Map();
    const ignored: string[] = [];
    rows[headRow]!.forEach((cell, column) => {
      const head = textOf(cell);
      const meaning = readHead(head, edition);
      if (meaning) heads.set(column, { head, meaning });
      else if (head !== '') ignored.push(head);
    });
    const kinds = [...heads.values()].map(({ meaning }) => meaning.kind);
    if (kinds.includes('title') && kinds.length >= 2) return { headRow, heads, ignored };
  }
  return undefined;
}

interface RowContext {
  columns: Columns;
  edition: Edition;
  reading: TableReading;
  addUnits: boolean;
}

function readRow(cells: readonly Cell[], row: number, context: RowContext): RowTask {
  const task: RowTask = { row, classes: {} };
  const { reading } = context;
  for (const [column, { head, meaning }] of context.columns.heads) {
    const fault = (message: string): void =>
      void reading.problems.push({ sheet: reading.sheet, row, column: head, message });
    const cell = cells[column];
    if (textOf(cell) !== '') readCell(cell, meaning, task, context, fault);
  }
  const title = [...context.columns.heads.values()].find(({ meaning }) => meaning.kind === 'title')!.head;
  if (task.title?.zh === undefined)
    reading.problems.push({
      sheet: reading.sheet,
      row,
      column: title,
      message: 'the task has no title; write it here or delete the row',
    });
  return task;
}

function readCell(
  cell: Cell,
  meaning: ColumnMeaning,
  task: RowTask,
  context: RowContext,
  fault: (message: string) => void,
): void {
  const text = textOf(cell);
  switch (meaning.kind) {
    case 'id':
      if (/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.startsWith(`${context.edition.id}/`))
        task.id = text;
      else fault(`“${text}” is no task id of this edition; write ${context.edition.id}/… or leave it empty`);
      return;
    case 'number':
      if (/^0*[1-9]\d{0,3}$/.test(digitsOf(text))) task.number = Number(digitsOf(text));
      else fault(`“${text}” is not a task number; write a whole number such as 7`);
      return;
    case 'title':
      task.title = { ...task.title, zh: text };
      return;
    case 'titleEn':
      task.title = { ...task.title, en: text };
      return;
    case 'leadUnit':
    case 'coUnits':
    case 'location':
      readUnits(text, meaning.kind, task, context, fault);
      return;
    case 'due': {
      const due = readDate(cell);
      if (due) task.due = due;
      else fault(`“${text}” is not a date; write 2019-12-31 or 2019年12月31日`);
      return;
    }
    case 'scheme': {
      const found = findClass(context.edition, meaning.scheme, text);
      if (found) task.classes[meaning.scheme] = found;
      else fault(unknownClass(context.edition, meaning.scheme, text));
      return;
    }
  }
  meaning satisfies never;
}

/** Units are separated by 、 ， ； or line breaks. Of several lead units the first leads and the others take part. */
function readUnits(
  text: string,
  kind: 'leadUnit' | 'coUnits' | 'location',
  task: RowTask,
  { edition, reading, addUnits }: RowContext,
  fault: (message: string) => void,
): void {
  const names =
    kind === 'location'
      ? [text]
      : text
          .split(/[、，,；;\n]+/)
          .map((name) => name.trim())
          .filter((name) => name !== '');
  const ids: string[] = [];
  for (const name of names) {
    const id = findUnit(edition, name);
    if (id !== undefined) ids.push(id);
    else if (addUnits) ids.push(newUnitId(edition, reading, name));
    else {
      if (!reading.unknownUnits.includes(name)) reading.unknownUnits.push(name);
      fault(`unit “${name}” is not in the edition; correct it, or take it in with --add-units`);
    }
  }
  const [first, ...rest] = ids;
  if (first === undefined) return;
  if (kind === 'location') task.location = first;
  const others = kind === 'coUnits' ? ids : rest;
  if (kind === 'leadUnit') task.leadUnit = first;
  if (kind !== 'location' && others.length > 0) task.coUnits = [...new Set([...(task.coUnits ?? []), ...others])];
}

function findUnit(edition: Edition, name: string): string | undefined {
  const label = normalizeLabel(name);
  return edition.units.find(({ id, title }) =>
    [id, ...Object.values(title)].some((known) => normalizeLabel(known) === label),
  )?.id;
}

/** The id that a new unit will have: `unit-1`, `unit-2`, … in the order of the list, after those that the edition has. */
function newUnitId(edition: Edition, reading: TableReading, name: string): string {
  if (!reading.unknownUnits.includes(name)) reading.unknownUnits.push(name);
  const taken = edition.units.filter(({ id }) => /^unit-\d+$/.test(id)).length;
  return `unit-${taken + reading.unknownUnits.indexOf(name) + 1}`;
}

function findClass(edition: Edition, scheme: string, text: string): string | undefined {
  const label = normalizeLabel(text);
  return edition.schemes
    .find(({ id }) => id === scheme)
    ?.classes.find(({ id, title }) => [id, ...Object.values(title)].some((name) => normalizeLabel(name) === label))?.id;
}

function unknownClass(edition: Edition, scheme: string, text: string): string {
  const { title, classes } = edition.schemes.find(({ id }) => id === scheme)!;
  const known = classes.map((c) => c.title.zh ?? c.id).join('、');
  return `class “${text}” is not in ${title.zh ?? scheme}; it has ${known}. Correct it, or add the class to the edition`;
}

function fillDown(task: RowTask, above: Record<string, string>): void {
  for (const [scheme, id] of Object.entries(above)) task.classes[scheme] ??= id;
  Object.assign(above, task.classes);
}

function reportRepeated({ tasks, problems, sheet }: TableReading): void {
  for (const key of ['number', 'id'] as const) {
    const seen = new Map<string | number, number>();
    for (const task of tasks) {
      const value = task[key];
      if (value === undefined) continue;
      const first = seen.get(value);
      if (first === undefined) seen.set(value, task.row);
      else
        problems.push({
          sheet,
          row: task.row,
          message: `${key} ${value} stands in row ${first} already; give one of them another`,
        });
    }
  }
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  return (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).trim();
}

/** Full-width digits and signs as half-width ones. */
function digitsOf(text: string): string {
  return text.normalize('NFKC');
}

/** A date of a cell: 2019-12-31, 2019/12/31, 2019.12.31, 2019年12月31日; the last day where only month or year is given. */
function readDate(cell: Cell): string | undefined {
  const text = digitsOf(textOf(cell));
  const match = /^(\d{4})[-/.年](?:(\d{1,2})[-/.月]?(?:(\d{1,2})日?)?)?(?:底|末)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month = '12', day] = match;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const date = `${year}-${month.padStart(2, '0')}-${(day ?? String(last)).padStart(2, '0')}`;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day ?? last) >= 1 && Number(day ?? last) <= last
    ? date
    : undefined;
}
