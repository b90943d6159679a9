import type { TextObservation } from '@duibiao/model';
import type { Culture } from '../culture';
import { languageOf } from '../language/language';
import { type Cell, cellAt, type Grid } from './grid';
import { observeGrid } from './observe-grid';

/** A table as a page gives it: rows of cell texts, header rows first. */
export interface Table {
  /** Title and unit line, from the nearest to the table outwards ("Güterumschlag Duisburg in 1 000 t"). */
  captions?: readonly string[];
  rows: readonly (readonly string[])[];
}

/** An observation of a table's cell; the quantity's span lies in that cell's text. */
export interface CellObservation extends TextObservation {
  row: number;
  column: number;
}

/** Offsets of one cell must not run into the next. */
const STRIDE = 1_000_000;

function gridOf(table: Table): Grid {
  const width = Math.max(1, ...table.rows.map((row) => row.length));
  const cell = (text: string, row: number, column: number): Cell => {
    const start = (row * width + column) * STRIDE + (text.length - text.trimStart().length);
    return cellAt(text.trim(), start);
  };
  return {
    captions: [...(table.captions ?? [])],
    rows: table.rows.map((row, index) => row.map((text, column) => cell(text.slice(0, STRIDE - 1), index, column))),
  };
}

/**
 * The observations of a table: header rows and columns, captions and unit lines give indicator, period, place and unit to the
 * cells; signs for missing values (–, …, x, .) and marks of footnotes are understood.
 * @returns row by row; `row` and `column` count from 0, `quantity` are offsets into the cell's text
 */
export function observeTable(table: Table, culture: Culture, context: { pageTitle?: string } = {}): CellObservation[] {
  const width = Math.max(1, ...table.rows.map((row) => row.length));
  return observeGrid(gridOf(table), languageOf(culture), context.pageTitle).map((observation) => {
    const place = Math.floor(observation.quantity.start / STRIDE);
    const origin = place * STRIDE;
    const quantity = { start: observation.quantity.start - origin, end: observation.quantity.end - origin };
    return { ...observation, quantity, row: Math.floor(place / width), column: place % width };
  });
}
