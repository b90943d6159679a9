// From one time of day to another, alone or on a day.
import type { Action, Matched } from './matched';
import {
  type DateMeaning,
  type DateTimeMeaning,
  type DateTimeRangeMeaning,
  isKind,
  type Meaning,
  type NumberMeaning,
  type TimeMeaning,
  type TimeRangeMeaning,
} from './meaning';
import { relativeSpan } from './relative-spans';
import {
  dateReadings,
  dateTimex,
  durationTimex,
  instantsOf,
  instantTimex,
  secondsOf,
  timesOf,
  timeTimex,
} from './resolve';
import { fixedSpan } from './spans';
import { hourTime, inPart, solidTime } from './time-actions';

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
  const from = endTime(a);
  const to = endTime(b);
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

export function momentsRange(a: DateTimeMeaning, b: DateTimeMeaning, m: Matched): Meaning | undefined {
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

export const timeRangeActions: Readonly<Record<string, Action>> = {
  timeRange: (m) => timesRange(m, false),
  solidTimeRange: (m) => {
    if (!m.has('hm')) return timesRange(m, true);
    return timeRange(solidTime(m.value('hm', 0)), solidTime(m.value('hm', 1)), false);
  },
  /** the rest of a time range says morning or evening: 5 to 7 in the morning */
  rangePart: (m) => {
    const range = m.one('tr', 'nr');
    const pod = m.one('podin', 'pod');
    // 午後2時から2時間: the afternoon is the hour's, and the end follows from the length.
    if (!range || !pod || range.measured) return undefined;
    // 새벽 3시부터 오후 5시까지: the afternoon is the end's alone.
    if ((pod.pod === 'DA' || pod.pod === 'MO') && range.from.h > 12) return undefined;
    const [from, to] = rangeInPart(range, pod.pod);
    return from && to && timeRange(from, to, false);
  },
  rangeOnDate: (m) => {
    const date = m.one('date');
    const range = m.one('tr', 'nr');
    return date && range && !date.holiday ? onDate(date, range) : undefined;
  },
  rangeOnPart: (m) => {
    const on = m.one('dtr');
    const range = m.one('tr', 'nr');
    if (!on?.date || !on.pod || on.from || !range) return undefined;
    const [from, to] = rangeInPart(range, on.pod.pod);
    const inside = from && to && timeRange(from, to, false);
    return inside && onDate(on.date, inside);
  },
  /** Monday 10 am to 12; 2:00 tomorrow to 4:00 */
  rangeFromMoment: (m) => {
    const at = m.one('dt');
    const end = m.one('time', 'n');
    if (!at?.date || !at.time || !end) return undefined;
    const to = endTime(end);
    const range = to && timeRange(at.time, to, false);
    return range && onDate(at.date, range);
  },
  /** 3 hours from 10 am; 2 weeks starting May 20th */
  startSpan: (m) => {
    const duration = m.one('dur');
    const date = m.one('date');
    const time = m.one('time');
    const at = m.one('dt');
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
      measured: true,
      from: start,
      to,
      timex: `(${timeTimex(start)},${timeTimex(to)},${length})`,
    };
    if (!at?.date) return range;
    const day = dateTimex(at.date);
    return { ...onDate(at.date, range), timex: `(${day}${timeTimex(start)},${day}${timeTimex(to)},${length})` };
  },
};
