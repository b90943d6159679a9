import type { Qualifier } from '@duibiao/model';
import type { Quantity } from '../quantities/quantity';

/** A cell and where it stands in the text that the table was read from; the further fields are for what is read of it. */
export interface Cell {
  text: string;
  start: number;
  end: number;
  /** The number that it is, once it was asked for. */
  number: CellNumber | 'none' | undefined;
  /** A change in brackets behind its level. */
  change: Cell | undefined;
}

/** The number of a cell and where it stands in the table's text. */
export interface CellNumber {
  quantity: Pick<Quantity, 'kind' | 'value' | 'unit' | 'currency' | 'per' | 'soft'>;
  qualifiers: Qualifier[];
  start: number;
  end: number;
}

/** Every field is named, as a table has thousands: cells that gain fields later are slow to look at. */
export function cellAt(text: string, start: number, change?: Cell): Cell {
  return { text, start, end: start + text.length, number: undefined, change };
}

/** A table as rows of cells, with the lines before it that name it (caption, unit line). */
export interface Grid {
  captions: string[];
  /** A heading above the captions, parted by an empty line. */
  heading?: string;
  /** The sentence that leads to the table. */
  lead?: string;
  rows: Cell[][];
}

function cellsOf(line: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const part of line.split('\t')) {
    const text = part.trim();
    const lead = text.length === part.length ? 0 : part.length - part.trimStart().length;
    cells.push(cellAt(text, offset + start + lead));
    start += part.length + 1;
  }
  return cells;
}

/** A stretch of a text: running text, or a table of tab-separated lines. */
export type Block = { kind: 'prose'; start: number; end: number } | { kind: 'table'; start: number; grid: Grid };

interface Line {
  text: string;
  start: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, start });
    start += line.length + 1;
  }
  return lines;
}

/** Lines right before a table that name it: no more than two, none that ends as a sentence does. */
function captionsBefore(lines: readonly Line[], first: number): Line[] {
  const captions: Line[] = [];
  for (let index = first - 1; index >= 0 && captions.length < 3; index--) {
    const line = lines[index]!;
    if (line.text.includes('\t') || !isTitle(line.text)) break;
    captions.unshift(line);
  }
  return captions;
}

const LONGEST_HEADING = 120;

/** What stands above a table and its captions and is told as running text as well. */
function aboveTable(lines: readonly Line[], first: number): Pick<Grid, 'heading' | 'lead'> {
  const parted = lines[first - 1]?.text.trim() === '';
  const text = lines[parted ? first - 2 : first - 1]?.text ?? '';
  if (text.trim() === '' || text.includes('\t')) return {};
  if (!isTitle(text)) return { lead: text };
  return parted && text.length <= LONGEST_HEADING ? { heading: text } : {};
}

const tabsOf = (text: string): number => text.split('\t').length - 1;

/** A line right before a table or between its rows that is no sentence. */
const isTitle = (text: string): boolean => text.trim() !== '' && !/[.。!?]\s*$/.test(text);

/** No sub-heading is longer, and no more than two of them stand on each other. */
const LONGEST_SUB_HEADING = 80;
const MOST_SUB_HEADINGS = 2;

/** How many lines from here on are sub-headings: without tabs, and before a row as wide as one above them. */
function subHeadingsAt(lines: readonly Line[], first: number, widths: ReadonlySet<number>): number {
  for (let count = 0; count <= MOST_SUB_HEADINGS; count++) {
    const text = lines[first + count]?.text ?? '';
    if (text.includes('\t')) return widths.has(tabsOf(text)) ? count : 0;
    if (text.length > LONGEST_SUB_HEADING || !isTitle(text)) return 0;
  }
  return 0;
}

/** Splits a text into running text and tables; caption lines and sub-headings of a table belong to it. */
export function splitBlocks(text: string): Block[] {
  if (!text.includes('\t')) return [{ kind: 'prose', start: 0, end: text.length }];
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let prose = 0;
  for (let index = 0; index < lines.length; index++) {
    if (!lines[index]!.text.includes('\t')) continue;
    const captions = captionsBefore(lines, index);
    const start = captions[0]?.start ?? lines[index]!.start;
    if (start > prose) blocks.push({ kind: 'prose', start: prose, end: start });
    const above = aboveTable(lines, index - captions.length);
    const rows: Cell[][] = [];
    const widths = new Set<number>();
    for (; index < lines.length; index++) {
      const { text: line, start: at } = lines[index]!;
      if (!line.includes('\t')) {
        if (subHeadingsAt(lines, index, widths) === 0) break;
      } else widths.add(tabsOf(line));
      rows.push(cellsOf(line, at));
    }
    prose = lines[index]?.start ?? text.length;
    blocks.push({ kind: 'table', start, grid: { captions: captions.map((line) => line.text), ...above, rows } });
  }
  if (prose < text.length) blocks.push({ kind: 'prose', start: prose, end: text.length });
  return blocks;
}
