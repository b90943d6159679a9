// Units and stretches counted from the day of reference, and days shifted by a length.
import { fixedDate } from './calendar-actions';
import { addMonths, addWorkingDays, dayNumber, fieldsOf, mondayOf } from './day-number';
import type { DurationMeaning, Meaning, PeriodMeaning, Unit } from './meaning';
import { durationSeconds, durationTimex, instantTimex, isClockUnit, type Reference } from './resolve';
import {
  centurySpan,
  decadeSpan,
  fixedSpan,
  monthSpan,
  partOfYear,
  weekendSpan,
  weekSpan,
  workingWeek,
  yearSpan,
} from './spans';

/** A period of which only the name is known. */
export const named = (timex: string, unit: Unit): PeriodMeaning => ({ k: 'per', unit, timex });

/** The unit so many units from the one that holds the day of reference: "last year" is -1 Y. */
export function relativeUnit(unit: Unit, count: number, ref: Reference | undefined): Meaning | undefined {
  if (!ref) return unit === 'D' || unit === 'BD' ? { k: 'date', d: 0, weak: true } : named('XXXX', unit);
  const { y, m } = fieldsOf(ref.day);
  const first = dayNumber(y, m, 1);
  switch (unit) {
    case 'Y':
      return { ...yearSpan(y + count), relative: true };
    case 'FY':
    case 'SY':
      return named(`${unit}${y + count}`, unit);
    case 'M': {
      const month = fieldsOf(addMonths(first, count));
      return { ...monthSpan(month.y, month.m), relative: true };
    }
    case 'W':
      return weekSpan(mondayOf(ref.day) + 7 * count);
    case '2W': {
      const start = mondayOf(ref.day) + 14 * count;
      if (count < 0) return fixedSpan(ref.day + 14 * count, ref.day, 'P2W', unit);
      return fixedSpan(start, start + 14, 'P2W', unit);
    }
    case 'WE':
      return weekendSpan(ref.day + 7 * count);
    case 'BD':
      return workingWeek(ref.day + 7 * count);
    case 'Q': {
      const quarter = Math.floor((m - 1) / 3) + count;
      return partOfYear('Q', y + Math.floor(quarter / 4), (((quarter % 4) + 4) % 4) + 1);
    }
    case 'HY': {
      const half = Math.floor((m - 1) / 6) + count;
      return partOfYear('HY', y + Math.floor(half / 2), (((half % 2) + 2) % 2) + 1);
    }
    case 'D':
      return fixedDate(ref.day + count);
    case '10Y':
      return decadeSpan(Math.floor(y / 10) * 10 + 10 * count, false);
    case '100Y':
      return centurySpan(Math.floor((y - 1) / 100) + 1 + count);
    default:
      return count === 0 ? undefined : relativeSpan({ k: 'dur', parts: [{ n: Math.abs(count), unit }] }, count, ref);
  }
}

/** A day so much later (or, with -1, earlier). */
export function shiftDay(day: number, { parts }: DurationMeaning, direction: number): number {
  let at = day;
  for (const { n, unit } of parts) {
    const count = n * direction;
    if (unit === 'Y' || unit === 'FY' || unit === 'SY') at = addMonths(at, Math.round(count * 12));
    else if (unit === 'M') at = addMonths(at, Math.trunc(count)) + Math.round((count % 1) * 30);
    else if (unit === 'Q') at = addMonths(at, count * 3);
    else if (unit === 'HY') at = addMonths(at, count * 6);
    else if (unit === '10Y') at = addMonths(at, count * 120);
    else if (unit === '100Y') at = addMonths(at, count * 1200);
    else if (unit === 'BD') at = addWorkingDays(at, count);
    else at += Math.round(durationSeconds([{ n: count, unit }]) / 86_400);
  }
  return at;
}

export const hasClock = ({ parts }: DurationMeaning): boolean => parts.some(({ unit }) => isClockUnit(unit));

/** The moment so much later, in seconds; calendar units move the day. */
export function shiftInstant(instant: number, duration: DurationMeaning, direction: number): number {
  const day = Math.floor(instant / 86_400);
  const days = duration.parts.filter(({ unit }) => !isClockUnit(unit));
  const clock = duration.parts.filter(({ unit }) => isClockUnit(unit));
  return (
    instant + (shiftDay(day, { k: 'dur', parts: days }, direction) - day) * 86_400 + direction * durationSeconds(clock)
  );
}

/** "the last 3 months", "the next 5 minutes". */
export function relativeSpan(
  duration: DurationMeaning,
  direction: number,
  ref: Reference | undefined,
): Meaning | undefined {
  const length = durationTimex(duration.parts);
  if (!ref) return named(length, duration.parts[0]!.unit);
  const [part] = duration.parts;
  if (hasClock(duration)) {
    const other = shiftInstant(ref.instant, duration, direction);
    const [from, to] = direction < 0 ? [other, ref.instant] : [ref.instant, other];
    const timex = `(${instantTimex(from)},${instantTimex(to)},${length})`;
    return { k: 'dtr', from: { k: 'dt', instant: from }, to: { k: 'dt', instant: to }, timex };
  }
  if (duration.parts.length === 1 && part!.unit === '10Y') {
    const { y } = fieldsOf(ref.day);
    const start = Math.floor(y / 10) * 10 + (direction > 0 ? 10 : -10 * part!.n);
    const span = decadeSpan(start, false);
    return {
      ...span,
      end: addMonths(span.first!, 120 * part!.n),
      timex: `(${start}-01-01,${start + 10 * part!.n}-01-01,${length})`,
    };
  }
  if (duration.parts.length === 1 && part!.unit === 'Q') {
    const { y, m } = fieldsOf(ref.day);
    const quarter = dayNumber(y, m - ((m - 1) % 3), 1);
    const first = direction < 0 ? addMonths(quarter, -3 * part!.n) : addMonths(quarter, 3);
    return fixedSpan(first, addMonths(first, 3 * part!.n), length, 'Q');
  }
  if (direction < 0) return fixedSpan(shiftDay(ref.day, duration, -1), ref.day, length, part!.unit);
  if (part!.unit === 'BD') return fixedSpan(ref.day + 1, addWorkingDays(ref.day, part!.n) + 1, length, 'BD');
  return fixedSpan(ref.day + 1, shiftDay(ref.day + 1, duration, 1), length, part!.unit);
}
