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

/** Reads tables as the parser walks by; nested tables are tables of their own. */
class TableReader {
  readonly tables: Table[] = [];
  readonly #open: Table[] = [];
  #cell: Cell | undefined;
  #sink: 'cell' | 'caption' | 'heading' | 'none' = 'none';
  #heading = '';
  #skip = 0;

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'script' || name === 'style') this.#skip += 1;
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
        rows: span(attributes.rowspan, 1000),
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

  text(text: string): void {
    if (this.#skip > 0) return;
    const table = this.#open.at(-1);
    if (this.#sink === 'cell' && this.#cell !== undefined) this.#cell.text += text;
    else if (this.#sink === 'caption' && table !== undefined) table.caption += text;
    else if (this.#sink === 'heading') this.#heading += text;
  }

  close(name: string): void {
    if (name === 'script' || name === 'style') this.#skip -= 1;
    else if (name === 'table') this.#open.pop();
    if (/^(?:td|th|caption|table|h[1-6])$/.test(name)) {
      this.#sink = 'none';
      if (name !== 'caption') this.#cell = undefined;
    }
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
      for (let dy = 0; dy < Math.min(cell.rows, rows.length - y); dy += 1) {
        for (let dx = 0; dx < cell.columns; dx += 1)
          rows[y + dy]![x + dx] = { text: clean(cell.text), header: cell.header };
      }
      cells += cell.rows * cell.columns;
      if (cells > MAX_CELLS) throw new DecodeError('TOO_LARGE', PROTOCOL, `the table has more than ${MAX_CELLS} cells`);
      x += cell.columns;
    }
  });
  return rows.filter((row) => row.length > 0);
}

/** One header line from the header rows at the top, joined where there are several: "2017 TEU". */
function tableOfTexts(table: Table): string[][] {
  const rows = grid(table);
  let heads = 0;
  while (heads < rows.length && rows[heads]!.every((cell) => cell === undefined || cell.header)) heads += 1;
  const count = Math.max(1, heads === rows.length ? 1 : heads);
  const width = Math.max(...rows.map((row) => row.length));
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
