import type { Language } from '../language/language';
import type { Cell, Grid } from './grid';
import { periodOfHeader } from './header';
import { readCell } from './read-cell';
import { isSingle } from './sub-headings';

/** The tables that a grid holds: set side by side under repeated heads, or below each other under heads of their own. */
export function partGrid(grid: Grid, language: Language): Grid[] {
  return sideBySide(grid, language).flatMap((part) => belowEachOther(part, language));
}

/** "City | Price | City | Price": a table folded for want of height. */
function sideBySide(grid: Grid, language: Language): Grid[] {
  const heads = grid.rows[0]?.map(({ text }) => text) ?? [];
  const width = heads.findIndex((head, column) => column > 1 && head !== '' && head === heads[0]);
  if (width < 0 || heads.length % width !== 0 || heads.some((head, column) => head !== heads[column % width]))
    return [grid];
  const starts = Array.from({ length: heads.length / width }, (_, index) => index * width);
  // Every part begins with labels: the heads of figures may repeat below a head that spans them.
  const isTold = grid.rows.slice(1).every((row) => starts.every((at) => isText(row[at], language)));
  if (!isTold) return [grid];
  return starts.map((at) => ({ ...grid, rows: grid.rows.map((row) => row.slice(at, at + width)) }));
}

const isText = (cell: Cell | undefined, language: Language): boolean => !cell || !readCell(cell, language);

/** A row in the midst that repeats the heads begins a table of something else, which its first cell names. */
function belowEachOther(grid: Grid, language: Language): Grid[] {
  const starts = [0];
  grid.rows.forEach((row, index) => {
    const heads = index > 0 && index < grid.rows.length - 1 ? grid.rows[starts.at(-1)!]! : undefined;
    if (heads && !isSingle(row) && repeats(row, heads, language) && hasFigures(grid.rows[index + 1]!, language))
      starts.push(index);
  });
  if (starts.length === 1) return [grid];
  return starts.map((start, index) => ({ ...grid, rows: grid.rows.slice(start, starts[index + 1]) }));
}

/**
 * Whether a row says the same as the heads, or names as many stretches of time, in every column but the first. One that says the
 * same there as well goes on with the table, under the sub-heading above it.
 */
function repeats(row: readonly Cell[], heads: readonly Cell[], language: Language): boolean {
  if (row.length !== heads.length || row[0]!.text === '' || row[0]!.text === heads[0]!.text) return false;
  const isTime = ({ text }: Cell): boolean => periodOfHeader(text, language, 'TW') !== undefined;
  return row.every((cell, column) => {
    const head = heads[column]!;
    if (column === 0 || cell.text === head.text) return true;
    // 1805 below 2016年 is a figure.
    return cell.text !== '' && isPlain(cell) === isPlain(head) && isTime(cell) && isTime(head);
  });
}

const isPlain = ({ text }: Cell): boolean => /^\d+$/.test(text);

const hasFigures = (row: readonly Cell[], language: Language): boolean =>
  row.slice(1).some((cell) => readCell(cell, language) !== undefined);
