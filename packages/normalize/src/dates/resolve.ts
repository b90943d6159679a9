// From what is understood to what is reported: TIMEX form and every reading in plain ISO 8601.

import {
  addMonths,
  type DayNumber,
  dayNumber,
  fieldsOf,
  isCalendarDate,
  isoOf,
  lastDay,
  nthWeekday,
  weekdayOf,
} from './day-number';
import { findFeast } from './feasts';
import type {
  DateMeaning,
  DateTimeMeaning,
  DayPartMeaning,
  DurationMeaning,
  PeriodMeaning,
  TimeMeaning,
  Unit,
} from './meaning';
import { pad, yearText } from './spans';

/** The moment that "today" and "now" mean. */
export interface Reference {
  day: DayNumber;
  /** Seconds since 1970-01-01T00:00. */
  instant: number;
}

const DAY_SECONDS = 86_400;

/** The last day before and the first day from the reference on, of those that fit. */
function around(days: readonly DayNumber[], ref: Reference): DayNumber[] {
  let before = Number.NEGATIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  for (let index = 0; index < days.length; index++) {
    const day = days[index]!;
    if (day < ref.day) before = Math.max(before, day);
    else after = Math.min(after, day);
  }
  const found: DayNumber[] = [];
  if (before !== Number.NEGATIVE_INFINITY) found.push(before);
  if (after !== Number.POSITIVE_INFINITY) found.push(after);
  return found;
}

/** Between two 29ths of February there may be eight years. */
const LEAP_REACH = 8;

function daysInYears(ref: Reference, make: (year: number) => DayNumber | undefined, reach = 1): DayNumber[] {
  const { y } = fieldsOf(ref.day);
  const days: DayNumber[] = [];
  for (let year = y - reach; year <= y + reach; year++) {
    const day = make(year);
    if (day !== undefined) days.push(day);
  }
  return around(days, ref);
}

/** Between two months of 31 days there is at most one other. */
const MONTHS_REACH = 3;

function daysInMonths(ref: Reference, d: number): DayNumber[] {
  const { y, m } = fieldsOf(ref.day);
  const days: DayNumber[] = [];
  for (let step = -MONTHS_REACH; step <= MONTHS_REACH; step++) {
    const months = y * 12 + m - 1 + step;
    const year = Math.floor(months / 12);
    const month = months - year * 12 + 1;
    if (d <= lastDay(year, month)) days.push(dayNumber(year, month, d));
  }
  return around(days, ref);
}

function weekdayReadings(wd: number, d: number | undefined, ref: Reference): DayNumber[] {
  if (d === undefined) {
    const next = ref.day + ((wd - weekdayOf(ref.day) + 7) % 7);
    return [next - 7, next];
  }
  const { y, m } = fieldsOf(ref.day);
  const days: DayNumber[] = [];
  for (let step = -14; step <= 14; step++) {
    const first = addMonths(dayNumber(y, m, 1), step);
    const fields = fieldsOf(first);
    if (d <= lastDay(fields.y, fields.m) && weekdayOf(first + d - 1) === wd) days.push(first + d - 1);
  }
  const inMonth = days.find((day) => day >= dayNumber(y, m, 1) && fieldsOf(day).m === m && fieldsOf(day).y === y);
  return inMonth === undefined ? around(days, ref) : [inMonth, ...around(days, ref)];
}

/** All days that a date can mean; none where the day of reference would be needed and is not known, or there is no such day. */
export function dateReadings(date: DateMeaning, ref: Reference | undefined): DayNumber[] {
  const { y, m, d, wd, nth, feast } = date;
  if (feast !== undefined && y !== undefined) return [findFeast(feast, y)].filter((day) => day !== undefined);
  if (date.century === 'open' && y !== undefined && m && d)
    return [1900 + y, 2000 + y].filter((year) => isCalendarDate(year, m, d)).map((year) => dayNumber(year, m, d));
  if (y !== undefined && m !== undefined && d !== undefined) return isCalendarDate(y, m, d) ? [dayNumber(y, m, d)] : [];
  if (!ref) return [];
  if (feast !== undefined) return daysInYears(ref, (year) => findFeast(feast, year));
  if (m !== undefined && d !== undefined)
    return daysInYears(
      ref,
      (year) => (isCalendarDate(year, m, d) ? dayNumber(year, m, d) : undefined),
      m === 2 && d === 29 ? LEAP_REACH : undefined,
    );
  if (m !== undefined && nth !== undefined && wd !== undefined)
    return daysInYears(ref, (year) => nthWeekday(year, m, wd, nth));
  if (wd !== undefined) return weekdayReadings(wd, d, ref);
  return d === undefined ? [] : daysInMonths(ref, d);
}

/** "2019-01-04", "XXXX-04-22", "XXXX-WXX-5", "XXXX-XX-29", "XXXX-04-WXX-1-#5". */
export function dateTimex(date: DateMeaning): string {
  const { y, m, d, wd, nth, feast } = date;
  if (feast !== undefined) {
    const day = y === undefined ? undefined : findFeast(feast, y);
    return day === undefined ? 'XXXX' : isoOf(day);
  }
  const year = date.century === 'open' && y !== undefined ? `XX${pad(y)}` : yearText(y);
  if (m !== undefined && d !== undefined) return `${year}-${pad(m)}-${pad(d)}`;
  if (m !== undefined && nth !== undefined) return `${year}-${pad(m)}-WXX-${wd}-#${nth}`;
  if (wd !== undefined) return `XXXX-WXX-${wd}`;
  return `XXXX-XX-${pad(d ?? 0)}`;
}

export function periodReadings(period: PeriodMeaning, ref: Reference | undefined): [DayNumber, DayNumber][] {
  if (period.first !== undefined && period.end !== undefined) return [narrowed(period, [period.first, period.end])];
  if (!period.of || !ref) return [];
  const { y } = fieldsOf(ref.day);
  return [y, y - 1, y + 1].map((year) => narrowed(period, period.of!(year)));
}

/** early, mid, late: halves of weeks and months, thirds where the months have names, thirds of years. */
function narrowed(period: PeriodMeaning, [first, end]: [DayNumber, DayNumber]): [DayNumber, DayNumber] {
  switch (period.part) {
    case undefined:
      return [first, end];
    case 'S':
      return [first, partStart(period, first, 4)];
    case 'M':
      if (period.unit === 'M') return [first + 9, first + 20];
      return period.unit === 'Y' ? [addMonths(first, 4), addMonths(first, 8)] : [first, end];
    case 'E':
      return [partStart(period, first, 8), end];
    default:
      return period.part satisfies never;
  }
}

/** Where the second half begins; in a year that is named, so many months after its beginning. */
function partStart(period: PeriodMeaning, first: DayNumber, months: number): DayNumber {
  if (period.unit === 'Y') return addMonths(first, period.relative ? 6 : months);
  if (period.unit === 'M') return first + 15;
  return period.unit === 'W' ? first + 3 : first + 1;
}

/** "T15", "T15:30", "T15:30:20": as exact as it is said. */
export function timeTimex({ h, mi, s }: TimeMeaning): string {
  return `T${pad(h)}${mi === undefined ? '' : `:${pad(mi)}`}${s === undefined ? '' : `:${pad(s)}`}`;
}

/** 3 and 15 o'clock where the text leaves it open. */
export function timesOf(time: TimeMeaning): TimeMeaning[] {
  if (!time.open) return [time];
  const { open: _, ...plain } = time;
  return [
    { ...plain, h: time.h % 12 },
    { ...plain, h: (time.h % 12) + 12 },
  ];
}

export function secondsOf({ h, mi = 0, s = 0 }: TimeMeaning): number {
  return h * 3600 + mi * 60 + s;
}

export function clockText(seconds: number): string {
  const inDay = ((Math.round(seconds) % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS;
  return `${pad(Math.floor(inDay / 3600))}:${pad(Math.floor((inDay % 3600) / 60))}:${pad(inDay % 60)}`;
}

/** "2016-11-07 15:30:00". */
export function instantText(instant: number): string {
  return `${isoOf(Math.floor(instant / DAY_SECONDS))} ${clockText(instant)}`;
}

export function instantTimex(instant: number): string {
  return `${isoOf(Math.floor(instant / DAY_SECONDS))}T${clockText(instant)}`;
}

/** Instants that a date with a time can mean. */
export function instantsOf(at: DateTimeMeaning, ref: Reference | undefined): number[] {
  if (at.instant !== undefined) return [at.instant];
  const time = at.time;
  if (!at.date || !time) return [];
  return dateReadings(at.date, ref).flatMap((day) => timesOf(time).map((one) => day * DAY_SECONDS + secondsOf(one)));
}

const PART_HOURS: Readonly<Record<string, readonly [number, number]>> = {
  DA: [4, 8],
  MO: [8, 12],
  MI: [11, 13],
  AF: [12, 16],
  EV: [16, 20],
  NI: [20, 24],
  DT: [8, 18],
  MEB: [8, 12],
  MEL: [11, 13],
  MED: [16, 20],
};

/** The seconds of the day between which a part of the day lies; "early" and "late" are its halves. */
export function partSeconds({ pod, part }: DayPartMeaning): [number, number] {
  const [from, to] = PART_HOURS[pod] ?? [0, 24];
  if (part === 'S') return [from * 3600, ((from + to) / 2) * 3600];
  if (part === 'E') return [((from + to) / 2) * 3600, to * 3600];
  return [from * 3600, to === 24 ? DAY_SECONDS - 1 : to * 3600];
}

const UNIT_SECONDS: Readonly<Record<Unit, number>> = {
  S: 1,
  N: 60,
  H: 3600,
  D: DAY_SECONDS,
  BD: DAY_SECONDS,
  WE: 2 * DAY_SECONDS,
  W: 7 * DAY_SECONDS,
  '2W': 14 * DAY_SECONDS,
  HW: 3.5 * DAY_SECONDS,
  M: 30 * DAY_SECONDS,
  HM: 15 * DAY_SECONDS,
  Q: 90 * DAY_SECONDS,
  HY: 182.5 * DAY_SECONDS,
  Y: 365 * DAY_SECONDS,
  FY: 365 * DAY_SECONDS,
  SY: 365 * DAY_SECONDS,
  '10Y': 3650 * DAY_SECONDS,
  '100Y': 36500 * DAY_SECONDS,
};

/** Units that TIMEX writes as a multiple of another. */
const AS_MULTIPLE: Partial<Record<Unit, readonly [number, string]>> = {
  Q: [3, 'M'],
  HY: [0.5, 'Y'],
  HM: [0.5, 'M'],
  HW: [0.5, 'W'],
  '10Y': [10, 'Y'],
  '100Y': [100, 'Y'],
  '2W': [2, 'W'],
  N: [1, 'M'],
  FY: [1, 'Y'],
  SY: [1, 'Y'],
};

export const isClockUnit = (unit: Unit): boolean => unit === 'H' || unit === 'N' || unit === 'S';

/** "3M", "1.5H" */
function lengthText({ n, unit }: { n: number; unit: Unit }): string {
  const multiple = AS_MULTIPLE[unit];
  const count = multiple === undefined ? n : n * multiple[0];
  return `${Number.isInteger(count) ? count : Number(count.toFixed(6))}${multiple === undefined ? unit : multiple[1]}`;
}

/** "P1Y3M", "PT1.5H", "P1DT5H". */
export function durationTimex(parts: DurationMeaning['parts']): string {
  let days = 'P';
  let clock = '';
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    if (isClockUnit(part.unit)) clock += lengthText(part);
    else days += lengthText(part);
  }
  return clock === '' ? days : `${days}T${clock}`;
}

export function durationSeconds(parts: DurationMeaning['parts']): number {
  return parts.reduce((sum, { n, unit }) => sum + n * UNIT_SECONDS[unit], 0);
}
