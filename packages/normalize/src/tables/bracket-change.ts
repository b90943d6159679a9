import type { TextObservation } from '@duibiao/model';
import type { Language } from '../language/language';
import { GROWTH } from '../observe/changed-indicator';
import { type Cell, cellAt } from './grid';
import { readCell } from './read-cell';

/** A signed percentage in brackets at a cell's end: "13.56 million (+22%)". */
const SIGNED = /\s*\((\s*(?:[+±]|[-–−▲△▼])\s?\d[\d.,]*\s?[%％])\s*\)$/;

/** Parts a cell's level from the change that stands in brackets behind it. */
export function splitChange(cell: Cell): Cell {
  const found = cell.text.endsWith(')') ? SIGNED.exec(cell.text) : null;
  if (!found || found.index === 0) return cell;
  const text = found[1]!;
  const change = cellAt(text, cell.start + found.index + found[0].indexOf(text));
  return cellAt(cell.text.slice(0, found.index), cell.start, change);
}

/** What the bracket says of the level before it. */
export function changeOf(cell: Cell, level: TextObservation, language: Language): TextObservation | undefined {
  const read = readCell(cell, language);
  if (!read) return undefined;
  const { period, place, indicator } = level;
  return {
    quantity: { start: read.start, end: read.end },
    value: read.quantity.value.toString(),
    unit: '%',
    measure: 'change',
    qualifiers: [],
    period,
    place,
    indicator: indicator === null ? null : (GROWTH[indicator] ?? indicator),
  };
}
