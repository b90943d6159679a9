import type { Language } from '../language/language';
import { type Cell, cellAt, type Grid } from './grid';
import { type Line, type Tiles, tilesAt } from './tiles';

function cellsOf(line: string, offset: number): Cell[] {
  let next = offset;
  return line.split('\t').map((part) => {
    const start = next;
    next += part.length + 1;
    const text = part.trim();
    const lead = text.length === part.length ? 0 : part.length - part.trimStart().length;
    return cellAt(text, start + lead);
  });
}

/** A stretch of a text: running text, or a table of tab-separated lines. */
export type Block = { kind: 'prose'; start: number; end: number } | { kind: 'table'; start: number; grid: Grid };

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
  if (!parted || text.length > LONGEST_HEADING) return {};
  // "Hamburg in figures" over "As of 31 December 2022"
  const over = lines[first - 3]?.text ?? '';
  const isTwo = isTitle(over) && !over.includes('\t') && over.length + text.length <= LONGEST_HEADING;
  return { heading: isTwo ? `${over} | ${text}` : text };
}

function tabsOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) count++;
  return count;
}

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

/** The tab-separated lines from a line on, with their sub-headings. */
function rowsAt(lines: readonly Line[], first: number): Tiles {
  const rows: Cell[][] = [];
  const widths = new Set<number>();
  let index = first;
  for (; index < lines.length; index++) {
    const { text, start } = lines[index]!;
    if (!text.includes('\t')) {
      if (subHeadingsAt(lines, index, widths) === 0) break;
    } else widths.add(tabsOf(text));
    rows.push(cellsOf(text, start));
  }
  return { first, rows, end: index };
}

/** Splits a text into running text and tables; caption lines and sub-headings of a table belong to it. */
export function splitBlocks(text: string, language: Language): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let prose = 0;
  let last: Tiles | undefined;
  let captions: readonly Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const isTable = lines[index]!.text.includes('\t');
    const table = isTable ? rowsAt(lines, index) : tilesAt(lines, index, language);
    if (!table) {
      index++;
      continue;
    }
    // Tiles with their figures above follow on tiles with their figures below: one box, one heading.
    if (isTable || table.first !== last?.end) captions = captionsBefore(lines, table.first);
    const above = aboveTable(lines, table.first - captions.length);
    const grid = { captions: captions.map((line) => line.text), ...above, rows: table.rows };
    const rows = lines[table.first]!.start;
    // The heading of tiles is that of the running text below them as well.
    const start = isTable ? Math.max(prose, captions[0]?.start ?? rows) : rows;
    if (start > prose) blocks.push({ kind: 'prose', start: prose, end: start });
    blocks.push({ kind: 'table', start, grid });
    last = isTable ? undefined : table;
    index = table.end;
    prose = lines[index]?.start ?? text.length;
  }
  if (prose < text.length) blocks.push({ kind: 'prose', start: prose, end: text.length });
  return blocks;
}
