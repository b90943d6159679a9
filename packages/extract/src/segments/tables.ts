/** Tables: which are data, their cells, caption and unit line. */
import type { TableCell } from '../page';
import type { PageRecords } from '../records/records';
import { knownTag } from '../records/tags';
import { isAtLeast } from './segment-text';
import type { Segment } from './segments';

const MAX_SPAN = 1000;

/** Words that introduce the unit of a table's figures. */
const UNIT_LINE =
  /(?:^|[(（[［]\s*)(?:units?|in units of|einheit(?:en)?|angaben in|単位|单位|計量單位|計量单位|计量单位|單位|단위|יחידות?)\s*[:：]?\s*([^)）\]］]{1,60})/i;

/** The unit of a line such as "(Unit: 1,000 TEU)", "单位：万标箱", "(단위: 천 TEU)"; undefined if it names none. */
export function unitOfLine(text: string): string | undefined {
  if (text.length > 120) return undefined;
  return UNIT_LINE.exec(text)?.[1]?.trim() || undefined;
}

/** The text of the segments below a record. `segments` are those of the page, in order; `from` is the first that may be below it. */
export function textOf(
  segments: readonly Segment[],
  records: PageRecords,
  index: number,
  from = firstSegmentFrom(segments, index),
): string {
  const end = records.end[index]!;
  let text = '';
  for (let k = from; k < segments.length && segments[k]!.first < end; k++) {
    text += (text === '' ? '' : ' ') + segments[k]!.text;
  }
  return text;
}

/** Index of the first segment whose text starts at or after a record. */
export function firstSegmentFrom(segments: readonly Segment[], record: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.first < record) low = middle + 1;
    else high = middle;
  }
  return low;
}

const span = (value: string | undefined): number => {
  if (value === undefined) return 1;
  const n = Number.parseInt(value, 10);
  return n >= 1 ? Math.min(n, MAX_SPAN) : 1;
};

export interface TableContent {
  rows: TableCell[][];
  caption?: string;
  unit?: string;
}

/** Made by a constructor for the reason given in segments.ts: a table may have tens of thousands. */
class Cell implements TableCell {
  constructor(
    readonly text: string,
    readonly header: boolean,
    readonly colspan: number,
    readonly rowspan: number,
  ) {}
}

/** The rows of a table, without those that have no text. */
class RowWriter {
  readonly rows: TableCell[][] = [];
  private readonly cells: TableCell[] = [];
  private used = 0;
  private filled = false;

  add(cell: TableCell): void {
    this.cells[this.used++] = cell;
    if (cell.text !== '') this.filled = true;
  }

  endRow(): void {
    if (this.filled) this.rows.push(this.cells.slice(0, this.used));
    this.used = 0;
    this.filled = false;
  }
}

/** Rows, caption and unit of a data table. */
export function readTable(records: PageRecords, segments: readonly Segment[], table: number): TableContent {
  const writer = new RowWriter();
  const content: TableContent = { rows: writer.rows };
  let from = firstSegmentFrom(segments, table);
  for (let i = table + 1; i < records.end[table]!; i++) {
    const name = records.tag[i]!.name;
    if (name === 'caption') {
      const caption = textOf(segments, records, i);
      if (caption !== '') content.caption = caption;
    } else if (name === 'tr') writer.endRow();
    else if (name === 'td' || name === 'th') {
      const header = name === 'th' || records.attribute(i, 'role')?.endsWith('header') === true || inHead(records, i);
      while (from < segments.length && segments[from]!.first < i) from++;
      const text = textOf(segments, records, i, from);
      const [colspan, rowspan] = [span(records.attribute(i, 'colspan')), span(records.attribute(i, 'rowspan'))];
      writer.add(new Cell(text, header, colspan, rowspan));
    }
  }
  writer.endRow();
  if (content.caption === undefined) {
    const figcaption = figcaptionOf(records, table);
    const caption = figcaption < 0 ? '' : textOf(segments, records, figcaption);
    if (caption !== '') content.caption = caption;
  }
  const unit = unitAround(records, segments, table, content);
  if (unit !== undefined) content.unit = unit;
  return content;
}

const FIGURE = knownTag('figure');
const FIGCAPTION = knownTag('figcaption');

/** The `figcaption` of the figure that holds a table; −1 where there is none. */
export function figcaptionOf(records: PageRecords, table: number): number {
  let figure = records.parent[table]!;
  for (let steps = 0; figure > 0 && steps < 2 && records.tag[figure] !== FIGURE; steps++)
    figure = records.parent[figure]!;
  if (records.tag[figure] !== FIGURE) return -1;
  for (let i = figure + 1; i < records.end[figure]!; i++) if (records.tag[i] === FIGCAPTION) return i;
  return -1;
}

function inHead(records: PageRecords, cell: number): boolean {
  const row = records.parent[cell]!;
  return records.tag[records.parent[row] ?? 0]?.name === 'thead';
}

/** The unit stands in the caption, in the first cell, or in the line before or after the table. */
function unitAround(
  records: PageRecords,
  segments: readonly Segment[],
  table: number,
  { caption, rows }: TableContent,
): string | undefined {
  const first = firstSegmentFrom(segments, table);
  const after = firstSegmentFrom(segments, records.end[table]!);
  for (const text of [
    caption,
    rows[0]?.[0]?.text,
    segments[first - 1]?.text,
    segments[first - 2]?.text,
    segments[after]?.text,
  ]) {
    const unit = text === undefined ? undefined : unitOfLine(text);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

const FLOW = new Set(['h1', 'h2', 'h3', 'article', 'section', 'form', 'nav', 'main', 'iframe', 'pre', 'blockquote']);
const MAX_CELL = 400;
/** A paragraph is longer, in characters of the Latin script. */
const PARAGRAPH = 100;

/** Whether a table holds data in rows and columns; tables that only lay the page out are taken apart instead. */
function isDataTable(records: PageRecords, segments: readonly Segment[], table: number): boolean {
  if (/^(?:presentation|none)$/.test(records.attribute(table, 'role') ?? '')) return false;
  let rows = 0;
  let cells = 0;
  let stated = false;
  const wide: number[] = [];
  for (let i = table + 1; i < records.end[table]!; i++) {
    const name = records.tag[i]!.name;
    if (name === 'table' || FLOW.has(name)) return false;
    if (name === 'tr') rows++;
    else if (name === 'td') {
      cells++;
      if (records.attributes[i] !== undefined && span(records.attribute(i, 'colspan')) > 1) wide.push(i);
    } else if (name === 'th' || name === 'caption' || name === 'thead') {
      stated = true;
      cells++;
    }
  }
  if (rows < 2 || (!stated && cells < 1.5 * rows)) return false;
  const first = firstSegmentFrom(segments, table);
  for (let k = first; k < segments.length && segments[k]!.first < records.end[table]!; k++) {
    if (!stated && (isAtLeast(segments[k]!.text, MAX_CELL) || areParagraphs(records, segments, k))) return false;
  }
  return !wide.some((cell) => isMostOf(segments, records, cell, table));
}

/** Whether a segment and the one before it are two paragraphs of one element: a text, which no cell of figures has. */
function areParagraphs(records: PageRecords, segments: readonly Segment[], k: number): boolean {
  const [last, own] = [segments[k - 1], segments[k]!];
  return (
    last !== undefined &&
    own.block !== last.block &&
    records.parent[own.block] === records.parent[last.block] &&
    records.tag[own.block] !== CELL &&
    isAtLeast(own.text, PARAGRAPH) &&
    isAtLeast(last.text, PARAGRAPH)
  );
}

/** Whether a cell across columns holds most of a table's text: boards set a post below the rows of its title and day. */
function isMostOf(segments: readonly Segment[], records: PageRecords, cell: number, table: number): boolean {
  const text = textOf(segments, records, cell);
  return isAtLeast(text, PARAGRAPH) && 2 * text.length > textOf(segments, records, table).length;
}

/** Records of the page's data tables, in order; tables inside of one are part of it. */
export type DataTables = ReadonlySet<number>;

const TABLE = knownTag('table');
const CELL = knownTag('td');

export function findDataTables(records: PageRecords, segments: readonly Segment[]): DataTables {
  const found = new Set<number>();
  for (let i = 1; i < records.length; i++) {
    if (records.tag[i] !== TABLE || !isDataTable(records, segments, i)) continue;
    found.add(i);
    i = records.end[i]! - 1;
  }
  return found;
}
