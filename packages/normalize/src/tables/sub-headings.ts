import { fits } from '../observe/fit-indicator';
import { inBudget } from './budget';
import type { Cell } from './grid';
import type { Header } from './header';

/**
 * A row of one cell below the header rows, alone, before empty cells or repeated in all (as spanning cells are told): it names the
 * group of the rows below.
 */
export function isSingle(row: readonly Cell[]): boolean {
  const name = row[0]?.text ?? '';
  if (name === '') return false;
  // Asked of every row, more than once: without copies.
  const second = row[1]?.text ?? '';
  if (second !== '' && second !== name) return false;
  for (let column = 2; column < row.length; column++) if (row[column]!.text !== second) return false;
  return true;
}

/** What the sub-headings above a row say: of place, time and what is measured each the nearest that says it. */
export interface Group {
  /** Sets the contexts of its rows: the airport of "Passengers". */
  topic: string;
  place: Header['place'];
  dated: Header | undefined;
  measured: Header | undefined;
}

const saysTime = ({ period, periodIn, periodYear }: Header): boolean =>
  period !== undefined || periodIn !== undefined || periodYear !== undefined;

const saysMeasure = ({ kind, factor, indicators, change, share }: Header): boolean =>
  kind !== undefined || factor !== undefined || indicators.length > 0 || change || share;

/** The group below a sub-heading: one of a place or a year stays within the topic before it, any other is a new topic. */
export function groupBelow(before: Group | undefined, header: Header): Group {
  const measured = saysMeasure(header);
  const dated = saysTime(header);
  const within = before !== undefined && !measured && (header.place !== undefined || dated);
  return {
    topic: within ? before.topic : header.text,
    place: header.place ?? before?.place,
    dated: dated ? header : before?.dated,
    measured: measured ? header : within ? before.measured : undefined,
  };
}

/** A row with what its sub-headings say and it does not. */
export function inGroup(row: Header, group: Group): Header {
  const { place, dated, measured } = group;
  const grouped = { ...row };
  // A name alone may be that of an unknown place.
  if (place && !row.place && (saysMeasure(row) || saysTime(row) || row.total)) grouped.place = place;
  if (dated && !saysTime(row)) {
    const { period, periodIn, periodYear } = dated;
    Object.assign(grouped, { period, periodIn, periodYear });
  }
  if (!measured || row.kind !== undefined) return grouped;
  const { kind, unit, currency, soft, per, factor, percentToo, unitsToo, indicators } = measured;
  const isOfOther =
    kind !== undefined && row.indicators.length > 0 && !row.indicators.some((id) => fits(id, { ...measured, kind }));
  if (!isOfOther && row.factor === undefined)
    Object.assign(grouped, { kind, unit, currency, soft, per, factor, percentToo, unitsToo });
  if (row.indicators.length === 0) grouped.indicators = indicators;
  else grouped.indicators = inBudget(row, indicators).indicators;
  grouped.change ||= measured.change;
  grouped.share ||= measured.share;
  return grouped;
}
