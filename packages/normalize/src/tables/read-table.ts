import type { Language } from '../language/language';
import { type Source, sourceOf } from '../language/source';
import { findPlaces } from '../places/index';
import { alignHeads, continueLabels } from './align-rows';
import { inBudget } from './budget';
import type { Cell, Grid } from './grid';
import { type Header, indicatorsIn, periodOfHeader, readHeader } from './header';
import { isUnit } from './header-unit';
import { isCalled, isColumnOf } from './header-words';
import { MISSING, readCell, withoutMarks } from './read-cell';
import { type Group, groupBelow, inGroup, isSingle } from './sub-headings';

/** How many columns a spanning header or a column of changes looks back over. */
export const NEAR_COLUMNS = 12;

function isYearCell(cell: Cell, language: Language): boolean {
  const year = Number(cell.text);
  if (year < 1950 || year > 2050) return false;
  // 107年 is a year in Taiwan; over a column it is nothing else.
  return periodOfHeader(cell.text, language, 'TW') !== undefined;
}

function isLabel(cell: Cell, language: Language): boolean {
  if (cell.text === '') return false;
  const read = readCell(cell, language);
  if (!read) return !MISSING.test(cell.text);
  // "2–3 rooms", "10–49 employees": a class of sizes.
  return read.quantity.upper ? read.quantity.unit?.startsWith('{') === true : isYearCell(cell, language);
}

/** A row of units below the heads: "Mio. t | % | 1 000", its first cell empty or a unit as well. */
function isUnitRow(row: readonly Cell[], language: Language): boolean {
  const filled = row.filter((cell) => cell.text !== '');
  return (
    (row[0]?.text === '' || isUnit(row[0]?.text ?? '', language)) && filled.every(({ text }) => isUnit(text, language))
  );
}

/** The first rows that hold labels only; a single cell among them is a title above the heads and a sub-heading below. */
function headerRows(grid: Grid, language: Language): number {
  let count = 0;
  let heads = false;
  while (count < grid.rows.length - 1) {
    const row = grid.rows[count]!;
    const filled = row.slice(1).filter((cell) => cell.text !== '');
    if (!filled.every((cell) => isLabel(cell, language)) && !(heads && isUnitRow(row, language))) break;
    if (filled.length === 0 && row[0]?.text === '') break;
    if (heads && isSingle(row)) break;
    heads ||= filled.length > 0;
    count++;
  }
  return count;
}

/** Whether most of a column's cells are labels. */
function isLabelColumn(body: readonly (readonly Cell[])[], column: number, language: Language): boolean {
  let filled = 0;
  let labels = 0;
  for (const row of body) {
    const cell = row[column];
    if (cell === undefined || cell.text === '') continue;
    filled++;
    if (isLabel(cell, language)) labels++;
  }
  return labels * 3 > filled * 2;
}

/** Whether a column of ranks, running numbers or codes that stands before the one of the labels. */
function isCounter(grid: Grid, first: number, column: number, language: Language): boolean {
  const isHead = (told: (source: Source) => boolean): boolean =>
    grid.rows.slice(0, first).some((row) => told(sourceOf(row[column]?.text ?? '', language)));
  const body = grid.rows.slice(first).filter((row) => !isSingle(row));
  // A code right before its figures is the label itself.
  if (isHead((source) => isColumnOf(source, 'codes'))) return isLabelColumn(body, column + 1, language);
  // "Place" is a rank, or a place.
  const isNumbered = body.some((row) => row[column] && readCell(row[column], language) !== undefined);
  return isNumbered && isHead((source) => isColumnOf(source, 'rank') || isCalled(source, 'serial'));
}

/** The columns before the first that names what is told in the rows. */
function counterColumns(grid: Grid, first: number, language: Language): number {
  let count = 0;
  while (count < MOST_COUNTERS && isCounter(grid, first, count, language)) count++;
  return count;
}

/** A rank and a code. */
const MOST_COUNTERS = 2;

/** The columns at the left that hold labels. */
function labelColumns(grid: Grid, first: number, counters: number, aside: Aside, language: Language): number {
  const body = grid.rows.slice(first).filter((row) => !isSingle(row));
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  let count = 0;
  const isLeft = (column: number): boolean =>
    aside.units.has(column) || column < counters || isLabelColumn(body, column, language);
  while (count < width - 1 && isLeft(count)) count++;
  return Math.max(1, count);
}

/** Columns that say something of the figures beside them. */
interface Aside {
  /** Called 单位, "Unit", "Einheit": their cells are the units of their rows. */
  units: ReadonlySet<number>;
  /** Called "Stand", "Year", 資料時間: their cells are the times of their rows. */
  dates: ReadonlySet<number>;
}

function asideColumns(grid: Grid, first: number, language: Language): Aside {
  const units = new Set<number>();
  const dates = new Set<number>();
  for (const row of grid.rows.slice(0, first))
    row.forEach((cell, column) => {
      if (cell.text === '') return;
      const source = sourceOf(cell.text, language);
      if (isCalled(source, 'unitColumn')) units.add(column);
      else if (column > 0 && isCalled(source, 'dated') && isDated(grid.rows.slice(first), column, language))
        dates.add(column);
    });
  return { units, dates };
}

/** Whether a column holds times and nothing else. */
function isDated(body: readonly (readonly Cell[])[], column: number, language: Language): boolean {
  const cells = body.flatMap((row) => row[column] ?? []).filter(({ text }) => !MISSING.test(text));
  return cells.length > 0 && cells.every(({ text }) => periodOfHeader(text, language, 'TW') !== undefined);
}

/** A table whose headers are read. */
export interface Table {
  grid: Grid;
  language: Language;
  captions: Header[];
  columns: Header[];
  /** By row; none for those of the columns' headers and sub-headings. */
  rows: (Header | undefined)[];
  /** What speaks for every cell: captions from the nearest outwards, then the corner. */
  general: Header[];
  /** Its rows are told by where people or goods came from. */
  origins: boolean;
  first: number;
  /** Columns of ranks, running numbers or codes before those of the labels. */
  counters: number;
  /** Where the labels end. */
  labels: number;
  aside: Aside;
  /** By column, what its heads say of its cells, once that was asked for. */
  overCells: (readonly Header[] | undefined)[];
}

/** Caption, title and headers: an airport named in one of them makes the passengers of another those of an airport. */
function aroundOf(grid: Grid, first: number, title: string | undefined): string {
  const cells = grid.rows.slice(0, first).flat();
  const labels = grid.rows.slice(first).map((row) => row[0]);
  return [title, grid.heading, ...grid.captions, ...[...cells, ...labels].map((cell) => cell?.text)]
    .filter(Boolean)
    .join(' ');
}

/** "Visitor arrivals to Japan by market": the places of the rows are where the people came from. */
function tellsOrigins(captions: readonly Header[], parts: readonly string[], { tablePatterns }: Language): boolean {
  return captions.some(({ place }) => place) && parts.some((text) => tablePatterns.origins.test(text.toLowerCase()));
}

/** What stands over the table, from the outermost inwards: of a sentence the place alone, of a heading no unit. */
function captionsOf({ captions, heading, lead }: Grid, language: Language, title: string | undefined): Header[] {
  const read = (text: string): Header => readHeader(text, language, { caption: true });
  const bare = { indicators: [], change: false, share: false, total: false, previous: false };
  const found: Header[] = [];
  if (lead !== undefined) {
    const places = findPlaces(lead, language.culture);
    const place = places.find(({ level }) => level !== 'country') ?? places[0];
    if (place) found.push({ ...bare, text: '', place });
  }
  if (title) found.push(read(title));
  if (heading !== undefined) {
    const { text, place, period, indicators } = read(heading);
    found.push({ ...bare, text, indicators, ...(place ? { place } : {}), ...(period ? { period } : {}) });
  }
  return [...found, ...captions.map(read)];
}

/** The heads of a column as one header; a unit in the midst of them ("Nights in 1 000 | total") is that of its own cell. */
function readHeads(cells: readonly string[], language: Language, known: Parameters<typeof readHeader>[2]): Header {
  const heads = cells.map((cell, index) => (index > 0 && isUnit(cell, language) ? `(${cell})` : cell)).filter(Boolean);
  const header = readHeader(heads.join(' '), language, known);
  if (heads.length < 2) return header;
  const each = heads.map((head) => readHeader(head, language, known));
  // "Passengers (persons)" over "2018 | Same period of last year | Change in %"
  header.previous ||= each.at(-1)!.previous;
  const isTold = header.kind !== undefined || header.factor !== undefined;
  const own = each.findLast(({ kind, factor }) => kind ?? factor);
  if (!own || (isTold && !(own === each.at(-1) && own.kind === 'percent'))) return header;
  const { kind, unit, currency, soft, per, factor } = own;
  return Object.assign(header, { kind, unit, currency, soft, per, factor });
}

export function readTable(told: Grid, language: Language, title: string | undefined): Table {
  const captions = captionsOf(told, language, title);
  const iso = captions.findLast((caption) => caption.place)?.place?.iso;
  const captionYear = captions.findLast((caption) => caption.periodYear)?.periodYear;
  const first = headerRows(told, language);
  const grid = { ...told, rows: alignHeads(told.rows, first) };
  const known = { iso, year: captionYear, around: aroundOf(grid, first, title) };
  const aside = asideColumns(grid, first, language);
  const counters = counterColumns(grid, first, language);
  const labels = labelColumns(grid, first, counters, aside, language);
  grid.rows = continueLabels(grid.rows, first, counters, labels);
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    return readHeads(headsOf(grid.rows.slice(0, first), column, language), language, known);
  });
  const terms = columns.map(({ text }) => termOf(text, language));
  const label = (row: readonly Cell[]): string => labelOf(row, { counters, labels, aside, terms, language });
  const rows = readRows(grid.rows, first, label, language, known);
  const corner = columns[counters];
  const general = [...captions].reverse();
  if (corner && corner.kind !== 'rank') general.push(corner);
  const groups = grid.rows.slice(first).filter(isSingle);
  const parts = [...general.map(({ text }) => text), ...groups.map((row) => row[0]!.text)];
  const origins = tellsOrigins(captions, parts, language);
  return { grid, language, captions, columns, rows, general, origins, first, counters, labels, aside, overCells: [] };
}

/** Rows are read in the order of the table, as a sub-heading and a year speak for those below. */
function readRows(
  rows: readonly (readonly Cell[])[],
  first: number,
  labelOf: (row: readonly Cell[]) => string,
  language: Language,
  known: Parameters<typeof readHeader>[2],
): Table['rows'] {
  let year: number | undefined;
  const headers = rows.map((row, index): Header | undefined => {
    if (index < first) return undefined;
    const header = readHeader(isSingle(row) ? withoutMarks(row[0]!.text) : labelOf(row), language, known);
    year = header.periodYear ?? year;
    // "1-2月累计" below "2018年2月"
    const period = year === undefined || header.period ? undefined : header.periodIn?.(year);
    return period ? { ...header, period } : header;
  });
  let group: Group | undefined;
  let before: Header | undefined;
  let whole: Header | undefined;
  return headers.map((told, index) => {
    let header = told;
    // "1분기 소계" and below it 전년 동기 대비: a row of changes is of the row above it.
    if (header?.change && !header.period && before?.periodIn && !before.change && !isSingle(rows[index]!))
      Object.assign(header, { period: before.period, periodIn: before.periodIn, periodYear: before.periodYear });
    before = header;
    if (header && isSingle(rows[index]!)) {
      group = groupBelow(group, header);
      return undefined;
    }
    if (!header?.part) whole = header;
    else if (whole) header = inBudget(header, whole.indicators);
    if (!header || !group) return header;
    // The airport of "Passengers" stands in the sub-heading, whatever other groups are of.
    const indicators = indicatorsIn(header.text, language, group.topic);
    return inGroup(indicators.length > 0 ? { ...header, indicators } : header, group);
  });
}

/** A row's label cells, the unit of its unit column in brackets, and the time of its column of times. */
function labelOf(
  row: readonly Cell[],
  {
    counters,
    labels,
    aside,
    terms,
    language,
  }: Pick<Table, 'counters' | 'labels' | 'aside' | 'language'> & { terms: readonly (Term | undefined)[] },
): string {
  let label = '';
  const add = (text: string): void => {
    if (text !== '') label += label === '' ? text : ` ${text}`;
  };
  for (let column = counters; column < labels && column < row.length; column++)
    if (!aside.units.has(column) && !aside.dates.has(column))
      add(ofTerm(withoutMarks(row[column]!.text), terms[column], language));
  for (const column of aside.units) {
    const unit = row[column]?.text;
    if (unit) add(`(${unit})`);
  }
  for (const column of aside.dates) add(ofTerm(withoutMarks(row[column]?.text ?? ''), terms[column], language));
  return label;
}

/** What the head of a column makes of the years below it. */
type Term = { kind: 'minguo' } | { kind: 'quarter' } | { kind: 'sorted' } | { kind: 'school'; words: string };

function termOf(head: string, language: Language): Term | undefined {
  const source = sourceOf(head, language);
  if (isCalled(source, 'years')) return { kind: 'minguo' };
  if (isCalled(source, 'quarters')) return { kind: 'quarter' };
  if (isCalled(source, 'yearsOf')) return { kind: 'sorted' };
  const words = language.tablePatterns.schoolYears.exec(source.folded)?.[0];
  return words === undefined ? undefined : { kind: 'school', words };
}

/** "II" or ראשון under "Quarter"; "2016/17" under 學年 or "academic year"; 107 under 年度, a year of the Republic. */
function ofTerm(label: string, term: Term | undefined, language: Language): string {
  if (term === undefined) return label;
  if (term.kind === 'sorted') return '';
  if (term.kind === 'minguo') return /^1[0-2]\d$/.test(label) ? `${label}年` : label;
  if (term.kind === 'quarter') return quarterCalled(label, language);
  return /^\d{4}[/-]\d{2}(?:\d{2})?$/.test(label) ? `${label} ${term.words}` : label;
}

/** Numerals and ordinals under "Quarter": II, רביעי, 第二. */
function quarterCalled(label: string, language: Language): string {
  if (/^(?:[1-4]|iv|i{1,3}|[Ⅰ-Ⅳ一二三四])\.?$/i.test(label)) return `Q${label}`;
  const { folded } = sourceOf(label, language);
  const called = (name: string): boolean =>
    name.endsWith('*') ? folded.startsWith(name.slice(0, -1)) : folded === name;
  const index = (language.dates.quarters ?? []).findIndex((names) => names.some(called));
  return index < 0 ? label : `Q${index + 1}`;
}

/** The heads over a column; a unit at the left is not that of a column that calls itself a percentage. */
function headsOf(rows: readonly (readonly Cell[])[], column: number, language: Language): string[] {
  const heads = rows.map((row) => withoutMarks(spanned(row, column)));
  const isFromLeft = (index: number): boolean => !rows[index]![column]?.text && isUnit(heads[index]!, language);
  if (!heads.some((_, index) => isFromLeft(index))) return heads;
  const own = rows.map((row) => withoutMarks(row[column]?.text ?? ''));
  const isRate = own.some((head) => readHeader(head, language, {}).kind === 'percent');
  return isRate ? heads.map((head, index) => (isFromLeft(index) ? '' : head)) : heads;
}

/** An empty header cell continues the one to its left. */
function spanned(row: readonly Cell[], column: number): string {
  for (let at = column; at > 0 && column - at < NEAR_COLUMNS; at--) if (row[at]?.text) return row[at]!.text;
  return column === 0 ? (row[0]?.text ?? '') : '';
}
