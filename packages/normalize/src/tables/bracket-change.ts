import type { TextObservation } from '@duibiao/model';
import type { Language } from '../language/language';
import { GROWTH } from '../observe/changed-indicator';
import type { Cell } from './grid';
import { readCell } from './read-cell';

/** A signed percentage in brackets at a cell's end: "13.56 million (+22%)". */
const SIGNED = /\s*\((\s*(?:[+±]|[-–−▲△▼])\s?\d[\d.,]*\s?[%％])\s*\)$/;

/** A cell with a level and the change that it tells in brackets. */
export interface LevelCell extends Cell {
  change?: Cell;
}

/** Parts a cell's level from the change that stands in brackets behind it. */
export function splitChange(cell: Cell): LevelCell {
  const found = SIGNED.exec(cell.text);
  if (!found || found.index === 0) return cell;
  const text = found[1]!;
  const start = cell.start + found.index + found[0].indexOf(text);
  return {
    text: cell.text.slice(0, found.index),
    start: cell.start,
    end: cell.start + found.index,
    change: { text, start, end: start + text.length },
  };
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
