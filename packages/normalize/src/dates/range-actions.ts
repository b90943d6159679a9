// From one point to another, and everything before or after a point.
import { type DayNumber, dayNumber, fieldsOf, isoOf } from './day-number';
import { findFeast } from './feasts';
import type { Action, Matched } from './matched';
import {
  type DateMeaning,
  type DateTimeMeaning,
  type DateTimeRangeMeaning,
  type DateType,
  isKind,
  type Meaning,
  type NumberMeaning,
  type OutMeaning,
  type PeriodMeaning,
  type TimeMeaning,
  type TimeRangeMeaning,
} from './meaning';
import { relativeSpan } from './period-actions';
import {
  clockText,
  dateReadings,
  dateTimex,
  durationTimex,
  instantsOf,
  instantText,
  instantTimex,
  partSeconds,
  periodReadings,
  type Reference,
  secondsOf,
  timesOf,
  timeTimex,
} from './resolve';
import { fixedSpan, monthSpan, pad, yearText } from './spans';
import { hourTime, inPart, solidTime } from './time-actions';

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

function daysRange(first: Meaning, last: Meaning, m: Matched): Meaning | undefined {
  if (isKind(last, 'date') && last.shifted && m.data.writing !== 'spaced') return undefined;
  const [from, end] = [pointOf(first, m.ref), pointOf(last, m.ref)];
  const to = from && end && withMonth(from, end);
  if (!from || !to || (from.wd !== undefined && to.exact !== 'D')) return undefined;
  const now = first.k === 'dt' || last.k === 'dt';
  const [a, b] = shareYear(from, to, now);
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

/** The end borrows morning or evening from the beginning, and the beginning from the end: 5 to 6 pm, 午後5時から6時. */
export function timeSpan(from: TimeMeaning, to: TimeMeaning): [TimeMeaning, TimeMeaning] {
  const { weak: _, ...a } = from;
  const { weak: __, ...b } = to;
  const half = (time: TimeMeaning, pm: boolean): TimeMeaning => {
    const { open: ___, ...plain } = time;
    return { ...plain, h: (time.h % 12) + (pm ? 12 : 0) };
  };
  if (a.open && !b.open) {
    const late = half(a, b.h >= 12);
    return [secondsOf(late) <= secondsOf(b) ? late : half(a, b.h < 12), b];
  }
  if (!a.open && b.open) {
    const early = half(b, false);
    return [a, secondsOf(early) > secondsOf(a) ? early : half(b, true)];
  }
  if (a.open && b.open && secondsOf(a) >= secondsOf(b)) {
    if (a.h === 12) return [{ ...a, h: 0 }, b];
    return [half(a, false), half(b, true)];
  }
  return [a, b];
}

const LENGTH_UNITS = ['H', 'N', 'S'] as const;

function clockLength(seconds: number): string {
  const positive = seconds < 0 ? seconds + 86_400 : seconds;
  const parts = [Math.floor(positive / 3600), Math.floor((positive % 3600) / 60), positive % 60];
  return durationTimex(parts.flatMap((n, index) => (n > 0 ? [{ n, unit: LENGTH_UNITS[index]! }] : [])));
}

function timeRange(a: TimeMeaning, b: TimeMeaning, bare: boolean): TimeRangeMeaning | undefined {
  const [from, to] = timeSpan(a, b);
  if (secondsOf(from) === secondsOf(to)) return undefined;
  return {
    k: bare ? 'nr' : 'tr',
    from,
    to,
    timex: `(${timeTimex(from)},${timeTimex(to)},${clockLength(secondsOf(to) - secondsOf(from))})`,
  };
}

type TimeEnd = TimeMeaning | NumberMeaning | undefined;

function endTime(end: TimeEnd): TimeMeaning | undefined {
  return end && 'v' in end ? hourTime(end.v, end.decimals) : end;
}

const isBare = (end: TimeEnd): boolean => end !== undefined && ('v' in end || end.weak === true);

/** The two ends of a range of times; plain numbers count as hours beside a time, or beside a date later on. */
function timesRange(m: Matched, strict: boolean): Meaning | undefined {
  const [a, b] = m.all('time', 'n');
  const [from, to] = [endTime(a), endTime(b)];
  if (!from || !to) return undefined;
  const bare = isBare(a) && isBare(b);
  // "Friday 7-6" is a day.
  if (bare && m.has('dash') && !m.has('from') && !m.has('betw') && from.h > to.h && to.h > 5) return undefined;
  const solid = bare && a?.k === 'time' && b?.k === 'time' && strict;
  return timeRange(from, to, bare && !solid);
}

/** Both ends in a part of the day; a morning that ends at 12 ends at noon. */
function rangeInPart({ from, to }: TimeRangeMeaning, pod: string): [TimeMeaning | undefined, TimeMeaning | undefined] {
  const noon = pod === 'MO' && to.h === 12 && from.h < 12;
  return [inPart(from, pod), noon ? { ...inPart(to, pod)!, h: 12 } : inPart(to, pod)];
}

/** A range of times on a date. */
export function onDate(date: DateMeaning, range: TimeRangeMeaning): DateTimeRangeMeaning {
  const day = dateTimex(date);
  const { from, to } = range;
  const length = clockLength(secondsOf(to) - secondsOf(from));
  const { weak: _, ...plain } = date;
  return {
    k: 'dtr',
    date: plain,
    from: { k: 'dt', date: plain, time: from },
    to: { k: 'dt', date: plain, time: to },
    timex: `(${day}${timeTimex(from)},${day}${timeTimex(to)},${length})`,
  };
}

export function momentTimex(at: DateTimeMeaning): string {
  if (at.timex !== undefined) return at.timex;
  if (at.instant !== undefined) return instantTimex(at.instant);
  return `${dateTimex(at.date!)}${timeTimex(at.time!)}`;
}

function momentsRange(a: DateTimeMeaning, b: DateTimeMeaning, m: Matched): Meaning | undefined {
  if (a.time && b.time && a.date && b.date) {
    const [from] = instantsOf({ ...a, time: timesOf(a.time)[0]! }, m.ref);
    const to = instantsOf(b, m.ref).filter((one) => from === undefined || one > from);
    const starts = instantsOf(a, m.ref);
    const start = starts.at(-1);
    const end = to.at(-1) ?? to[0];
    if (start === undefined || end === undefined)
      return { k: 'dtr', from: a, to: b, timex: `(${momentTimex(a)},${momentTimex(b)},P)` };
    const best = instantsOf({ ...b, time: { ...b.time, open: false } }, m.ref).at(-1) ?? end;
    const first = instantsOf({ ...a, time: { ...a.time, open: false } }, m.ref).at(-1) ?? start;
    const seconds = best - first;
    if (seconds <= 0) return undefined;
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor((seconds % 3600) / 60);
    const length = durationTimex(
      [
        { n: hours, unit: 'H' as const },
        { n: minutes, unit: 'N' as const },
      ].filter(({ n }) => n > 0),
    );
    return { k: 'dtr', from: a, to: b, timex: `(${momentTimex(a)},${momentTimex(b)},${length})` };
  }
  const [start] = instantsOf(a, m.ref);
  const [end] = instantsOf(b, m.ref);
  if (start === undefined || end === undefined || end <= start) return undefined;
  return { k: 'dtr', from: a, to: b, timex: `(${momentTimex(a)},${momentTimex(b)},${clockLength(end - start)})` };
}

const OPEN: Readonly<Record<string, 'before' | 'after'>> = {
  bef: 'before',
  aft: 'after',
  since: 'after',
  until: 'before',
};

function openOut(type: DateType, timex: string, points: readonly string[], side: 'before' | 'after'): OutMeaning {
  return { k: 'out', type, timex, values: points.map((point) => (side === 'before' ? `../${point}` : `${point}/..`)) };
}

function bounded(m: Matched, side: 'before' | 'after'): Meaning | undefined {
  const { ref } = m;
  const date = m.one('date');
  if (date && date.m === undefined && date.d !== undefined && m.data.writing !== 'spaced') return undefined;
  if (date) return openOut('daterange', dateTimex(date), dateReadings(date, ref).map(isoOf), side);
  const period = m.one('per');
  if (period)
    return openOut(
      'daterange',
      period.timex,
      periodReadings(period, ref).map(([first, end]) => isoOf(side === 'before' && period.part !== 'E' ? first : end)),
      side,
    );
  const time = m.one('time');
  if (time)
    return openOut(
      'timerange',
      timeTimex(time),
      timesOf(time).map((one) => clockText(secondsOf(one))),
      side,
    );
  const at = m.one('dt');
  if (at) return openOut('datetimerange', momentTimex(at), instantsOf(at, ref).map(instantText), side);
  const pod = m.one('pod', 'podin');
  if (pod) return openOut('timerange', `T${pod.pod}`, [clockText(partSeconds(pod)[side === 'before' ? 0 : 1])], side);
  const range = m.one('dtr');
  if (range?.date && range.pod)
    return openOut(
      'datetimerange',
      `${dateTimex(range.date)}T${range.pod.pod}`,
      dateReadings(range.date, ref).map(isoOf),
      side,
    );
  return undefined;
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

export const rangeActions: Readonly<Record<string, Action>> = {
  range: (m) => {
    const [a, b] = points(m);
    if (!m.has('from') && !m.has('betw') && [a, b].some((one) => one && isKind(one, 'date') && one.weak))
      return undefined;
    if (!a || !b || (m.has('dash') && !m.has('from') && !m.has('betw') && !areAlike(a, b))) return undefined;
    if (m.data.writing !== 'spaced' && isKind(b, 'dt') && b.shifted) return undefined;
    if (isKind(a, 'dt') && a.timex === undefined) return isKind(b, 'dt') ? momentsRange(a, b, m) : undefined;
    if (isKind(b, 'dt') && b.timex === undefined) return isKind(a, 'dt') ? momentsRange(a, b, m) : undefined;
    return daysRange(a, b, m);
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
  timeRange: (m) => timesRange(m, false),
  solidTimeRange: (m) => {
    if (!m.has('hm')) return timesRange(m, true);
    return timeRange(solidTime(m.value('hm', 0)), solidTime(m.value('hm', 1)), false);
  },
  /** the rest of a time range says morning or evening: 5 to 7 in the morning */
  rangePart: (m) => {
    const range = m.one('tr', 'nr');
    const pod = m.one('podin', 'pod');
    if (!range || !pod) return undefined;
    const [from, to] = rangeInPart(range, pod.pod);
    return from && to && timeRange(from, to, false);
  },
  rangeOnDate: (m) => {
    const [date, range] = [m.one('date'), m.one('tr', 'nr')];
    return date && range && !date.holiday ? onDate(date, range) : undefined;
  },
  rangeOnPart: (m) => {
    const [on, range] = [m.one('dtr'), m.one('tr', 'nr')];
    if (!on?.date || !on.pod || on.from || !range) return undefined;
    const [from, to] = rangeInPart(range, on.pod.pod);
    const inside = from && to && timeRange(from, to, false);
    return inside && onDate(on.date, inside);
  },
  /** Monday 10 am to 12; 2:00 tomorrow to 4:00 */
  rangeFromMoment: (m) => {
    const [at, end] = [m.one('dt'), m.one('time', 'n')];
    if (!at?.date || !at.time || !end) return undefined;
    const to = endTime(end);
    const range = to && timeRange(at.time, to, false);
    return range && onDate(at.date, range);
  },
  /** 3 hours from 10 am; 2 weeks starting May 20th */
  startSpan: (m) => {
    const [duration, date, time, at] = [m.one('dur'), m.one('date'), m.one('time'), m.one('dt')];
    if (!duration) return undefined;
    const length = durationTimex(duration.parts);
    const clock = duration.parts.every(({ unit }) => unit === 'H' || unit === 'N' || unit === 'S');
    if (date && !clock) {
      const day = dateReadings(date, m.ref).at(-1);
      const span = day === undefined || !m.ref ? undefined : relativeSpan(duration, 1, { day: day - 1, instant: 0 });
      return span && isKind(span, 'per') && day !== undefined ? fixedSpan(day, span.end!, length, 'D') : undefined;
    }
    const n = m.one('n');
    const start = at?.time ?? time ?? (n && hourTime(n.v, n.decimals));
    if (!start || !clock) return undefined;
    const seconds =
      secondsOf(start) +
      duration.parts.reduce((sum, { n, unit }) => sum + n * (unit === 'H' ? 3600 : unit === 'N' ? 60 : 1), 0);
    const to: TimeMeaning = {
      k: 'time',
      h: Math.floor(seconds / 3600) % 24,
      mi: Math.floor((seconds % 3600) / 60),
      s: seconds % 60,
    };
    const range: TimeRangeMeaning = {
      k: 'tr',
      from: start,
      to,
      timex: `(${timeTimex(start)},${timeTimex(to)},${length})`,
    };
    if (!at?.date) return range;
    const day = dateTimex(at.date);
    return { ...onDate(at.date, range), timex: `(${day}${timeTimex(start)},${day}${timeTimex(to)},${length})` };
  },
  /** before lunch */
  mealBound: (m) =>
    openOut(
      'timerange',
      `T${m.text('meal')}`,
      [],
      m.has('bef') || m.has('until') || m.has('befpost') ? 'before' : 'after',
    ),
  before: (m) => bounded(m, 'before'),
  after: (m) => bounded(m, 'after'),
  /** at a time, with a word that only bounds: as early as, no later than */
  bounded: (m) => bounded(m, OPEN[m.text('bound')] ?? 'after'),
  /** more than 2 weeks ago */
  farther: (m) => {
    const date = m.one('date');
    if (!date?.relative) return undefined;
    const [day = 0] = dateReadings(date, m.ref);
    return bounded(m, m.has('ago') || (m.ref && day < m.ref.day) ? 'before' : 'after');
  },
  /** to date: up to now */
  upToNow: () => ({ k: 'out', type: 'daterange', timex: 'PRESENT_REF', values: [] }),
  moreThanLength: (m) => {
    const duration = m.one('dur');
    return duration && { ...duration };
  },
  /** Tuesday after 1 pm */
  boundedDateTime: (m) => {
    const [date, time, n] = [m.one('date'), m.one('time'), m.one('n')];
    const at = time ?? (n && hourTime(n.v, n.decimals));
    if (!date || !at) return undefined;
    const { weak: _, ...plain } = at;
    const moment: DateTimeMeaning = { k: 'dt', date, time: plain };
    const side = m.has('bef') || m.has('until') || OPEN[m.text('bound')] === 'before' ? 'before' : 'after';
    return openOut('datetimerange', momentTimex(moment), instantsOf(moment, m.ref).map(instantText), side);
  },
  /** between 2014 and the day of reference, said as "to date" */
  untilNow: (m) => {
    const [a] = points(m);
    return a && m.ref ? daysRange(a, { k: 'date', ...fieldsOf(m.ref.day) }, m) : undefined;
  },
};

export { dayNumber };
