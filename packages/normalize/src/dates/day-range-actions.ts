// From one day to another.
import { type DayNumber, dayNumber, fieldsOf, isoOf, weekdayOf } from './day-number';
import { findFeast } from './feasts';
import type { Action, Matched } from './matched';
import { type DateMeaning, isKind, type Meaning, type PeriodMeaning } from './meaning';
import { dateReadings, dateTimex, type Reference } from './resolve';
import { monthSpan, pad, yearText } from './spans';
import { momentsRange } from './time-range-actions';

/** A point of a range of days: what of it is said, and how exact it is. */
interface Point {
  y?: number;
  m?: number;
  d?: number;
  wd?: number;
  exact: 'D' | 'M' | 'Y' | 'W';
  timex?: string;
  day?: DayNumber;
}

function pointOfDate(date: DateMeaning): Point | undefined {
  if (date.feast !== undefined && date.y !== undefined) {
    const day = findFeast(date.feast, date.y);
    return day === undefined ? undefined : { ...fieldsOf(day), exact: 'D' };
  }
  if (date.nth !== undefined)
    return {
      exact: 'D',
      timex: dateTimex(date),
      ...(date.m ? { m: date.m } : {}),
      ...(date.wd ? { wd: date.wd } : {}),
    };
  if (date.m !== undefined && date.d !== undefined)
    return { ...(date.y === undefined ? {} : { y: date.y }), m: date.m, d: date.d, exact: 'D' };
  if (date.wd !== undefined) return { wd: date.wd, exact: 'D' };
  return date.d === undefined ? undefined : { d: date.d, exact: 'D' };
}

/** A period as the beginning or end of a range: its first day, or, with "the end of", the day after its last, with "the middle of", its middle. */
function pointOfPeriod(period: PeriodMeaning): Point | undefined {
  if (period.part === 'E' && period.unit === 'M' && period.m) {
    const last = period.m === 12;
    return {
      ...(period.y === undefined ? {} : { y: period.y + (last ? 1 : 0) }),
      m: last ? 1 : period.m + 1,
      d: 1,
      exact: 'M',
    };
  }
  if (period.part === 'M' && period.unit === 'M' && period.m)
    return { ...(period.y === undefined ? {} : { y: period.y }), m: period.m, d: 16, exact: 'M' };
  if (period.part === 'E' && period.unit === 'Y' && period.y !== undefined)
    return { y: period.y + 1, m: 1, d: 1, exact: 'M' };
  if (period.part === 'M' && period.unit === 'Y' && period.y !== undefined)
    return { y: period.y, m: 7, d: 2, exact: 'M' };
  if (period.unit === 'M' && period.m)
    return { ...(period.y === undefined ? {} : { y: period.y }), m: period.m, d: 1, exact: 'M' };
  if (period.unit === 'Y' && period.y !== undefined) return { y: period.y, m: 1, d: 1, exact: 'Y' };
  if (period.first === undefined) return undefined;
  return {
    ...fieldsOf(period.first),
    exact: period.unit === 'W' || period.unit === 'WE' || period.unit === 'D' ? 'D' : 'M',
  };
}

function pointOf(m: Meaning, ref: Reference | undefined): Point | undefined {
  if (isKind(m, 'date')) return pointOfDate(m);
  if (isKind(m, 'per')) return pointOfPeriod(m);
  if (isKind(m, 'dt') && m.timex === 'PRESENT_REF' && ref) return { ...fieldsOf(ref.day), exact: 'D' };
  return undefined;
}

const pointTimex = (p: Point): string =>
  p.timex ??
  (p.wd !== undefined && p.m === undefined
    ? `XXXX-WXX-${p.wd}`
    : `${yearText(p.y)}-${p.m === undefined ? 'XX' : pad(p.m)}-${pad(p.d ?? 1)}`);

/** The year is said once for both ends. */
function shareYear(a: Point, b: Point, keepFirst: boolean): [Point, Point] {
  const order = (p: Point): number => (p.m ?? 0) * 40 + (p.d ?? 0);
  if (a.y === undefined && b.y !== undefined && !keepFirst && a.m !== undefined && a.d !== undefined)
    return [{ ...a, y: order(a) > order(b) ? b.y - 1 : b.y }, b];
  if (b.y === undefined && a.y !== undefined && !keepFirst && b.m !== undefined && b.d !== undefined)
    return [a, { ...b, y: order(b) < order(a) ? a.y + 1 : a.y }];
  return [a, b];
}

const isFull = (p: Point): boolean => p.y !== undefined && p.m !== undefined && p.d !== undefined;

/** Days of both ends, for each year or week in which the range can lie. */
function rangeReadings(a: Point, b: Point, ref: Reference | undefined): [DayNumber, DayNumber][] {
  const meaning = (p: Point): DateMeaning => {
    const { exact: _, timex, ...fields } = p;
    return { k: 'date', ...fields, ...(timex ? { nth: Number(timex.slice(-1)) } : {}) };
  };
  const starts = dateReadings(meaning(a), ref);
  const ends = dateReadings(meaning(b), ref);
  if (isFull(a) && isFull(b)) return starts.flatMap((start) => ends.map((end): [number, number] => [start, end]));
  if (isFull(a)) return starts.map((start) => [start, nextFrom(meaning(b), start, ref)] as [number, number]);
  return starts.flatMap((start): [DayNumber, DayNumber][] =>
    isFull(b) ? ends.map((end) => [start, end]) : [[start, nextFrom(meaning(b), start, ref)]],
  );
}

/** The first day that a date can mean from a day on. */
function nextFrom(date: DateMeaning, day: DayNumber, ref: Reference | undefined): DayNumber {
  const found = dateReadings(date, ref && { ...ref, day });
  return found.find((one) => one >= day) ?? found.at(-1) ?? day;
}

function lengthOf(a: Point, b: Point, [start, end]: readonly [DayNumber, DayNumber]): string {
  if (a.exact === 'Y' && b.exact === 'Y') return `P${fieldsOf(end).y - fieldsOf(start).y}Y`;
  if (a.exact !== 'D' && b.exact !== 'D') {
    const [from, to] = [fieldsOf(start), fieldsOf(end)];
    return `P${(to.y - from.y) * 12 + to.m - from.m}M`;
  }
  return `P${end - start}D`;
}

/** 一月十日到十二日: the end is in the month of the beginning. */
function withMonth(from: Point, to: Point): Point {
  if (to.m !== undefined || to.wd !== undefined || from.m === undefined || (to.d ?? 0) <= (from.d ?? 0)) return to;
  return { ...to, m: from.m, ...(from.y === undefined ? {} : { y: from.y }) };
}

/** Monday to Friday of next week: the Monday before that Friday. */
function weekdayBefore(from: Point, to: Point): Point {
  if (from.wd === undefined || from.m !== undefined || !isFull(to)) return from;
  const end = dayNumber(to.y!, to.m!, to.d!);
  return { ...fieldsOf(end - ((weekdayOf(end) - from.wd + 7) % 7)), exact: 'D' };
}

function daysRange(first: Meaning, last: Meaning, m: Matched): Meaning | undefined {
  if (isKind(last, 'date') && last.shifted && m.data.writing !== 'spaced') return undefined;
  const [from, end] = [pointOf(first, m.ref), pointOf(last, m.ref)];
  const to = from && end && withMonth(from, end);
  if (!from || !to || (from.wd !== undefined && to.exact !== 'D')) return undefined;
  const now = first.k === 'dt' || last.k === 'dt';
  const [a, b] = shareYear(weekdayBefore(from, to), to, now);
  const readings = rangeReadings(a, b, m.ref).filter(([start, end]) => end >= start);
  const reading = readings[0] ?? rangeReadings(a, b, m.ref ?? PLAIN_REFERENCE).find(([start, end]) => end >= start);
  if (isFull(a) && isFull(b) && !reading) {
    const exists = rangeReadings(a, b, m.ref).length > 0;
    return exists ? undefined : { k: 'per', unit: 'D', timex: `(${pointTimex(a)},${pointTimex(b)},PXD)` };
  }
  const timex = `(${pointTimex(a)},${pointTimex(b)},${reading ? lengthOf(a, b, reading) : 'PXD'})`;
  return {
    k: 'out',
    type: 'daterange',
    timex,
    values: readings.map(([start, end]) => `${isoOf(start)}/${isoOf(end)}`),
  };
}
function monthOfPoint(m: Meaning): { month: number; year?: number } | undefined {
  if (isKind(m, 'date') && m.m !== undefined) return { month: m.m, ...(m.y === undefined ? {} : { year: m.y }) };
  if (isKind(m, 'per') && m.unit === 'M' && m.m) return { month: m.m, ...(m.y === undefined ? {} : { year: m.y }) };
  return undefined;
}

const points = (m: Matched): Meaning[] => m.all('date', 'per', 'dt');

/** A hyphen alone joins like to like: "2002-10-09" is no range from a year to a day. */
function areAlike(a: Meaning, b: Meaning): boolean {
  if (isKind(a, 'per') && isKind(b, 'per')) return a.unit === b.unit;
  // "this Friday-Jun-15" is one day.
  if (isKind(a, 'date') && isKind(b, 'date') && (a.relative || a.closed || a.wd !== undefined) && b.m !== undefined)
    return false;
  return a.k === b.k || (!(isKind(a, 'per') && a.unit === 'Y') && !(isKind(b, 'per') && b.unit === 'Y'));
}

/** The day from which lengths are counted where no day of reference is given: a year that is no leap year. */
const PLAIN_REFERENCE: Reference = { day: dayNumber(2018, 1, 1), instant: 0 };

export const dayRangeActions: Readonly<Record<string, Action>> = {
  range: (m) => {
    const [a, b] = points(m);
    const weak = [a, b].filter((one) => one && isKind(one, 'date') && one.weak).length;
    // "28.2. - 1.3." at the end of a sentence: the first day tells what the second is.
    if (!m.has('from') && !m.has('betw') && weak > (m.data.dottedDates ? 1 : 0)) return undefined;
    if (!a || !b || (m.has('dash') && !m.has('from') && !m.has('betw') && !areAlike(a, b))) return undefined;
    if (m.data.writing !== 'spaced' && isKind(b, 'dt') && b.shifted) return undefined;
    // 오늘부터 3일: three days from today on, where no word says "until".
    const bareDay = isKind(b, 'date') && b.d !== undefined && b.m === undefined && b.wd === undefined;
    if (m.data.writing !== 'spaced' && isKind(a, 'date') && a.relative && bareDay && !m.has('until')) return undefined;
    if (isKind(a, 'dt') && a.timex === undefined) return isKind(b, 'dt') ? momentsRange(a, b, m) : undefined;
    if (isKind(b, 'dt') && b.timex === undefined) return isKind(a, 'dt') ? momentsRange(a, b, m) : undefined;
    return daysRange(a, b, m);
  },
  /** next week, from Monday to Wednesday */
  rangeInWeek: (m) => {
    const period = m.one('per');
    const [from, to] = [m.value('wd', 0), m.value('wd', 1)];
    if (period?.unit !== 'W' || period.first === undefined || period.m !== undefined || from >= to) return undefined;
    const day = (wd: number): DateMeaning => ({ k: 'date', ...fieldsOf(period.first! + wd - 1) });
    return daysRange(day(from), day(to), m);
  },
  /** from 4 to 22 January; 26 to 28 June 2020 */
  rangeFromDay: (m) => {
    const end = m.one('date');
    const n = m.has('dm') ? m.value('dm') : m.one('n', 'o')?.v;
    const month = end && monthOfPoint(end);
    if (!end || !month || n === undefined || !Number.isInteger(n) || n < 1 || n > 31 || (end.d ?? 0) <= n)
      return undefined;
    return daysRange(
      { k: 'date', m: month.month, d: n, ...(month.year === undefined ? {} : { y: month.year }) },
      end,
      m,
    );
  },
  /** January 4 to 22; April 27 to the third */
  rangeToDay: (m) => {
    const start = m.one('date');
    const n = m.has('dm') ? m.value('dm') : m.one('n', 'o')?.v;
    const month = start && monthOfPoint(start);
    // 8월 1일부터 오늘까지: no five in 오늘.
    if (m.data.writing === 'hangul' && m.one('n')?.signs) return undefined;
    if (!start || !month || n === undefined || !Number.isInteger(n) || n < 1 || n > 31 || (m.one('n')?.len ?? 1) > 2)
      return undefined;
    const next = n <= (start.d ?? 0);
    if (next && !m.has('o')) return undefined;
    const end: DateMeaning = {
      k: 'date',
      m: next ? (month.month % 12) + 1 : month.month,
      d: n,
      ...(month.year === undefined ? {} : { y: month.year }),
    };
    return daysRange(start, end, m);
  },
  /** next month, from the 4th to the 23rd; 来月の4日から23日まで */
  rangeInPeriod: (m) => {
    const period = m.has('mo') ? monthSpan(undefined, m.value('mo')) : m.one('per');
    const days = m.has('dm') ? [m.value('dm', 0), m.value('dm', 1)].filter((n) => !Number.isNaN(n)) : [];
    const all = days.length === 2 ? days : [...m.all('n', 'o').map(({ v }) => v), ...days];
    const [a, b] = all;
    if (
      period?.unit !== 'M' ||
      !period.m ||
      a === undefined ||
      b === undefined ||
      a >= b ||
      a < 1 ||
      b > 31 ||
      !Number.isInteger(a) ||
      !Number.isInteger(b)
    )
      return undefined;
    const year = m.one('yr', 'y4')?.y ?? period.y;
    const day = (d: number): DateMeaning => ({
      k: 'date',
      m: period.m!,
      d,
      ...(year === undefined ? {} : { y: year }),
    });
    return daysRange(day(a), day(b), m);
  },
  /** between 2014 and the day of reference, said as "to date" */
  untilNow: (m) => {
    const [a] = points(m);
    return a && m.ref ? daysRange(a, { k: 'date', ...fieldsOf(m.ref.day) }, m) : undefined;
  },
};
