import { Parser } from 'htmlparser2';
import { DecodeError } from '../errors';
import { rowsOfTable } from './csv';
import type { DecodeMeta, DecodeResult } from './decoded';
import { excerpt, serviceError, textOf } from './service-error';
import { cellsOfRows, readMapping } from './table-cells';

const PROTOCOL = 'html-table';

interface Cell {
  text: string;
  header: boolean;
  rows: number;
  columns: number;
}

// What a mark in superscript is: a power where a unit or a product stands before it, else a footnote's.
const POWERS: Record<string, string> = { '2': '²', '3': '³', '4': '⁴', '6': '⁶', '9': '⁹' };
const TAKES_POWER = /(?:^|[^\p{L}\d])[kcdm]?m$|(?:[×·x*]|\p{L})\s*10$/u;

/** What a superscript adds to its cell: a power's digit, a flag of letters after a number ("(p)"), nothing for the mark of a footnote. */
function superscript(before: string, mark: string): string {
  const base = before.trimEnd();
  if (POWERS[mark] !== undefined && TAKES_POWER.test(base)) return POWERS[mark];
  return /^[a-z]{1,3}$/i.test(mark) && /\d$/.test(base) ? `(${mark})` : '';
}

/** Not shown, so not said: sort keys and the like. */
const isHidden = (name: string, { style, hidden }: Record<string, string>): boolean =>
  !/^(?:table|tr|td|th)$/.test(name) && (hidden !== undefined || /display\s*:\s*none/i.test(style ?? ''));

interface Table {
  caption: string;
  /** The heading that stands before it. */
  heading: string;
  rows: Cell[][];
}

// A span beyond this is a mistake or an attack: the HTML standard caps columns at 1000 and rows at 65534.
const span = (value: string | undefined, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));
const MAX_CELLS = 2_000_000;
// Elements that old pages never close add up; beyond this the parser's own stack costs the square of it.
const MAX_DEPTH = 10_000;

/** Reads tables as the parser walks by; nested tables are tables of their own. */
class TableReader {
  readonly tables: Table[] = [];
  readonly #open: Table[] = [];
  #cell: Cell | undefined;
  #sink: 'cell' | 'caption' | 'heading' | 'none' = 'none';
  #heading = '';
  /** Depth of elements, and the one from which on nothing is shown. */
  #depth = 0;
  #unseenFrom = Number.POSITIVE_INFINITY;
  /** Text of the superscript that is open. */
  #mark: string | undefined;

  open(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH)
      throw new DecodeError('TOO_LARGE', PROTOCOL, `the page nests elements more than ${MAX_DEPTH} deep`);
    // A table that is hidden may be the one behind a tab; what is hidden inside of a cell is never its value.
    const isUnseen = /^(?:script|style|template)$/.test(name) || (this.#sink === 'cell' && isHidden(name, attributes));
    if (isUnseen) this.#unseenFrom = Math.min(this.#unseenFrom, this.#depth);
    if (this.#isUnseen) return;
    if (name === 'sup') this.#mark = '';
    else if (name === 'table') {
      const table: Table = { caption: '', heading: this.#heading, rows: [] };
      this.#open.push(table);
      this.tables.push(table);
      this.#cell = undefined;
    } else if (name === 'tr') this.#open.at(-1)?.rows.push([]);
    else if (name === 'td' || name === 'th') {
      this.#cell = {
        text: '',
        header: name === 'th',
        // 0 = to the end of the table's part.
        rows: attributes.rowspan?.trim() === '0' ? 1000 : span(attributes.rowspan, 1000),
        columns: span(attributes.colspan, 1000),
      };
      this.#open.at(-1)?.rows.at(-1)?.push(this.#cell);
      this.#sink = 'cell';
    } else if (name === 'caption') this.#sink = 'caption';
    else if (/^h[1-6]$/.test(name)) {
      this.#heading = '';
      this.#sink = 'heading';
    } else if (name === 'br' || name === 'p') this.text(' ');
  }

  get #isUnseen(): boolean {
    return this.#depth >= this.#unseenFrom;
  }

  text(text: string): void {
    if (this.#isUnseen) return;
    if (this.#mark !== undefined) {
      this.#mark += text;
      return;
    }
    const table = this.#open.at(-1);
    if (this.#sink === 'cell' && this.#cell !== undefined) this.#cell.text += text;
    else if (this.#sink === 'caption' && table !== undefined) table.caption += text;
    else if (this.#sink === 'heading') this.#heading += text;
  }

  close(name: string): void {
    const wasUnseen = this.#isUnseen;
    if (this.#depth === this.#unseenFrom) this.#unseenFrom = Number.POSITIVE_INFINITY;
    this.#depth -= 1;
    if (wasUnseen) return;
    if (name === 'sup') this.#closeMark();
    else if (name === 'table') this.#open.pop();
    if (/^(?:td|th|caption|table|h[1-6])$/.test(name)) {
      this.#sink = 'none';
      if (name !== 'caption') this.#cell = undefined;
    }
  }

  #closeMark(): void {
    const mark = (this.#mark ?? '').trim();
    this.#mark = undefined;
    if (this.#sink === 'cell') this.text(superscript(this.#cell?.text ?? '', mark));
  }
}

function readTables(html: string): Table[] {
  const reader = new TableReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html);
  return reader.tables.filter(({ rows }) => rows.some((row) => row.length > 0));
}

const clean = (text: string): string =>
  text
    .replace(/\[\d{1,3}\]|\[[a-z]\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Cells spread over their row and column spans. */
function grid(table: Table): Array<Array<{ text: string; header: boolean }>> {
  const rows: Array<Array<{ text: string; header: boolean }>> = table.rows.map(() => []);
  let cells = 0;
  table.rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (rows[y]![x] !== undefined) x += 1;
      const shown = { text: clean(cell.text), header: cell.header };
      const height = Math.min(cell.rows, rows.length - y);
      for (let dy = 0; dy < height; dy += 1) {
        for (let dx = 0; dx < cell.columns; dx += 1) rows[y + dy]![x + dx] = shown;
      }
      cells += height * cell.columns;
      if (cells > MAX_CELLS) throw new DecodeError('TOO_LARGE', PROTOCOL, `the table has more than ${MAX_CELLS} cells`);
      x += cell.columns;
    }
  });
  return rows.filter((row) => row.length > 0);
}

/** A row that is one cell across the table is a title, a part's name or a note. */
const isAcross = (row: ReadonlyArray<{ text: string } | undefined>, width: number): boolean =>
  width > 1 && row.length === width && row.every((cell) => cell === row[0]);

/** One header line from the header rows at the top, joined where there are several: "2017 TEU". */
function tableOfTexts(table: Table): string[][] {
  const spread = grid(table);
  const width = Math.max(0, ...spread.map((row) => row.length));
  const rows = spread.filter((row) => !isAcross(row, width));
  let heads = 0;
  while (heads < rows.length && rows[heads]!.every((cell) => cell === undefined || cell.header)) heads += 1;
  const count = Math.max(1, heads === rows.length ? 1 : heads);
  const header = Array.from({ length: width }, (_, x) =>
    [...new Set(rows.slice(0, count).map((row) => row[x]?.text ?? ''))].filter(Boolean).join(' '),
  );
  return [header, ...rows.slice(count).map((row) => Array.from({ length: width }, (_, x) => row[x]?.text ?? ''))];
}

function chooseTable(tables: readonly Table[], wanted: number | string | undefined): Table {
  const found =
    typeof wanted === 'number'
      ? tables[wanted]
      : typeof wanted === 'string'
        ? tables.find(({ caption, heading }) => `${caption} ${heading}`.includes(wanted))
        : tables.reduce<Table | undefined>(
            (best, table) => (best === undefined || table.rows.length > best.rows.length ? table : best),
            undefined,
          );
  if (found !== undefined) return found;
  const names = tables.map(({ caption, heading }, i) => `${i} "${clean(caption || heading)}"`).join(', ');
  throw new DecodeError(
    'MAPPING',
    PROTOCOL,
    tables.length === 0 ? 'there is no table on the page' : `there is no table "${wanted}"; there are ${names}`,
  );
}

/** Decodes a table of a page: the one the mapping names, else the longest. Years side by side in the header become periods. @throws DecodeError */
export function decodeHtmlTable(bytes: Uint8Array, meta: DecodeMeta = {}): DecodeResult {
  const mapping = readMapping(meta.mapping, PROTOCOL);
  const html = textOf(bytes, meta.contentType);
  const texts = tableOfTexts(chooseTable(readTables(html), mapping.table));
  if (texts.length < 2) throw serviceError(PROTOCOL, `the table has a single row; the page says: ${excerpt(html)}`);
  return { observations: cellsOfRows(rowsOfTable(texts, PROTOCOL), mapping, PROTOCOL) };
}
