// From one day to another.
import { type DayNumber, dayNumber, fieldsOf, isoOf, weekdayOf } from './day-number';
import { findFeast } from './feasts';
import type { Action, Matched } from './matched';
import { type DateMeaning, isKind, type Meaning, type PeriodMeaning } from './meaning';
import { dateReadings, dateTimex, type Reference } from './resolve';
import { monthSpan, pad, yearText } from './spans';
import { momentsRange } from './time-range-actions';

/** A point of a range of days: what of it is said, and how exact it is. Every field is named, so that all points are of one hidden class. */
interface Point {
  y: number | undefined;
  m: number | undefined;
  d: number | undefined;
  wd: number | undefined;
  exact: 'D' | 'M' | 'Y' | 'W';
  /** Of the nth weekday of a month, which is its last digit. */
  timex: string | undefined;
}

function point(exact: Point['exact'], y?: number, m?: number, d?: number, wd?: number, timex?: string): Point {
  return { y, m, d, wd, exact, timex };
}

function pointOfDay(day: DayNumber, exact: Point['exact'] = 'D'): Point {
  const { y, m, d } = fieldsOf(day);
  return point(exact, y, m, d);
}

function pointOfDate(date: DateMeaning): Point | undefined {
  const { y, m, d, wd, feast } = date;
  if (feast !== undefined && y !== undefined) {
    const day = findFeast(feast, y);
    return day === undefined ? undefined : pointOfDay(day);
  }
  if (date.nth !== undefined) return point('D', undefined, m || undefined, undefined, wd || undefined, dateTimex(date));
  if (m !== undefined && d !== undefined) return point('D', y, m, d);
  if (wd !== undefined) return point('D', undefined, undefined, undefined, wd);
  return d === undefined ? undefined : point('D', undefined, undefined, d);
}

/** A period as the beginning or end of a range: its first day, or, with "the end of", the day after its last, with "the middle of", its middle. */
function pointOfPeriod({ unit, part, y, m, first }: PeriodMeaning): Point | undefined {
  if (unit === 'M' && m) {
    if (part === 'M') return point('M', y, m, 16);
    if (part !== 'E') return point('M', y, m, 1);
    return m === 12 ? point('M', y === undefined ? undefined : y + 1, 1, 1) : point('M', y, m + 1, 1);
  }
  if (unit === 'Y' && y !== undefined) {
    if (part === 'M') return point('M', y, 7, 2);
    return part === 'E' ? point('M', y + 1, 1, 1) : point('Y', y, 1, 1);
  }
  return first === undefined ? undefined : pointOfDay(first, unit === 'W' || unit === 'WE' || unit === 'D' ? 'D' : 'M');
}

function pointOf(m: Meaning, ref: Reference | undefined): Point | undefined {
  if (isKind(m, 'date')) return pointOfDate(m);
  if (isKind(m, 'per')) return pointOfPeriod(m);
  if (isKind(m, 'dt') && m.timex === 'PRESENT_REF' && ref) return pointOfDay(ref.day);
  return undefined;
}

const pointTimex = (p: Point): string =>
  p.timex ??
  (p.wd !== undefined && p.m === undefined
    ? `XXXX-WXX-${p.wd}`
    : `${yearText(p.y)}-${p.m === undefined ? 'XX' : pad(p.m)}-${pad(p.d ?? 1)}`);

const orderOf = (p: Point): number => (p.m ?? 0) * 40 + (p.d ?? 0);

/** The year is said once for both ends: what the one without it is in. */
function sharedYear(own: Point, other: Point): number | undefined {
  return own.y === undefined && other.y !== undefined && own.m !== undefined && own.d !== undefined ? other.y : own.y;
}

const isFull = (p: Point): boolean => p.y !== undefined && p.m !== undefined && p.d !== undefined;

/** The date that a point stands for. */
function dateAt({ y, m, d, wd, timex }: Point): DateMeaning {
  const nth = timex === undefined ? undefined : Number(timex.slice(-1));
  return { k: 'date', y, m, d, wd, nth };
}

/** Days of both ends, for each year or week in which the range can lie. */
function rangeReadings(a: Point, b: Point, ref: Reference | undefined): [DayNumber, DayNumber][] {
  const starts = dateReadings(dateAt(a), ref);
  const last = dateAt(b);
  const ends = isFull(b) ? dateReadings(last, ref) : undefined;
  const found: [DayNumber, DayNumber][] = [];
  for (const start of starts) {
    if (ends) for (const end of ends) found.push([start, end]);
    else found.push([start, nextFrom(last, start, ref)]);
  }
  return found;
}

/** The first day that a date can mean from a day on. */
function nextFrom(date: DateMeaning, day: DayNumber, ref: Reference | undefined): DayNumber {
  const found = dateReadings(date, ref && { day, instant: ref.instant });
  return found.find((one) => one >= day) ?? found.at(-1) ?? day;
}

function lengthOf(a: Point, b: Point, [start, end]: readonly [DayNumber, DayNumber]): string {
  if (a.exact === 'Y' && b.exact === 'Y') return `P${fieldsOf(end).y - fieldsOf(start).y}Y`;
  if (a.exact !== 'D' && b.exact !== 'D') {
    const from = fieldsOf(start);
    const to = fieldsOf(end);
    return `P${(to.y - from.y) * 12 + to.m - from.m}M`;
  }
  return `P${end - start}D`;
}

/** 一月十日到十二日: the end is in the month of the beginning. */
function withMonth(from: Point, to: Point): Point {
  if (to.m !== undefined || to.wd !== undefined || from.m === undefined || (to.d ?? 0) <= (from.d ?? 0)) return to;
  return point(to.exact, from.y ?? to.y, from.m, to.d, to.wd, to.timex);
}

/** Monday to Friday of next week: the Monday before that Friday. */
function weekdayBefore(from: Point, to: Point): Point {
  if (from.wd === undefined || from.m !== undefined || !isFull(to)) return from;
  const end = dayNumber(to.y!, to.m!, to.d!);
  return pointOfDay(end - ((weekdayOf(end) - from.wd + 7) % 7));
}

const isInOrder = ([start, end]: readonly [DayNumber, DayNumber]): boolean => end >= start;

function daysRange(first: Meaning, last: Meaning, m: Matched): Meaning | undefined {
  if (isKind(last, 'date') && last.shifted && m.data.writing !== 'spaced') return undefined;
  const from = pointOf(first, m.ref);
  const end = from && pointOf(last, m.ref);
  if (!from || !end) return undefined;
  const to = withMonth(from, end);
  if (from.wd !== undefined && to.exact !== 'D') return undefined;
  const a = weekdayBefore(from, to);
  const b = to;
  if (first.k !== 'dt' && last.k !== 'dt') {
    const year = sharedYear(a, b);
    const endYear = sharedYear(b, a);
    if (year !== a.y) a.y = orderOf(a) > orderOf(b) ? year! - 1 : year;
    else if (endYear !== b.y) b.y = orderOf(b) < orderOf(a) ? endYear! + 1 : endYear;
  }
  const all = rangeReadings(a, b, m.ref);
  const readings = all.filter(isInOrder);
  const reading = readings[0] ?? (m.ref ? undefined : rangeReadings(a, b, PLAIN_REFERENCE).find(isInOrder));
  if (isFull(a) && isFull(b) && !reading)
    return all.length > 0 ? undefined : { k: 'per', unit: 'D', timex: `(${pointTimex(a)},${pointTimex(b)},PXD)` };
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
    const from = m.value('wd', 0);
    const to = m.value('wd', 1);
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
