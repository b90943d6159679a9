// Makers of periods: each knows its TIMEX form and, where the year is said, its days.
import {
  addMonths,
  type DayNumber,
  dayNumber,
  fieldsOf,
  isoOf,
  isoWeekOf,
  mondayOf,
  mondayOfIsoWeek,
} from './day-number';
import type { PeriodMeaning, Unit } from './meaning';

/** Two digits. */
const pad = (value: number): string =>
  value >= 0 && value < 10 && Number.isInteger(value) ? `0${value}` : String(value).padStart(2, '0');
const yearText = (y: number | undefined): string => (y === undefined ? 'XXXX' : String(y).padStart(4, '0'));

type Span = [DayNumber, DayNumber];

function periodOf(
  unit: Unit,
  y: number | undefined,
  timex: string,
  of: (year: number) => Span,
  rest: Partial<PeriodMeaning>,
): PeriodMeaning {
  const known = y === undefined ? { of } : { y, first: of(y)[0], end: of(y)[1] };
  return { k: 'per', unit, timex, ...known, ...rest };
}

export function yearSpan(y: number): PeriodMeaning {
  return periodOf('Y', y, yearText(y), (year) => [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)], {});
}

function monthsOf(month: number, count: number): (year: number) => Span {
  return (year) => {
    const first = dayNumber(year, month, 1);
    return [first, addMonths(first, count)];
  };
}

export function monthSpan(y: number | undefined, m: number): PeriodMeaning {
  return periodOf('M', y, `${yearText(y)}-${pad(m)}`, monthsOf(m, 1), { m });
}

/** Quarters (3 months), halves (6 months): "(2017-01-01,2017-04-01,P3M)". */
export function partOfYear(unit: 'Q' | 'HY', y: number | undefined, n: number): PeriodMeaning | undefined {
  const months = unit === 'Q' ? 3 : 6;
  if (n < 1 || n > 12 / months) return undefined;
  const month = (n - 1) * months + 1;
  const next = month + months;
  const endYear = next > 12 ? yearText(y === undefined ? undefined : y + 1) : yearText(y);
  const timex = `(${yearText(y)}-${pad(month)}-01,${endYear}-${pad(next > 12 ? 1 : next)}-01,P${months}M)`;
  return periodOf(unit, y, timex, monthsOf(month, months), { n });
}

export function weekSpan(monday: DayNumber): PeriodMeaning {
  const { year, week } = isoWeekOf(monday);
  return {
    k: 'per',
    unit: 'W',
    y: year,
    n: week,
    first: monday,
    end: monday + 7,
    timex: `${year}-W${pad(week)}`,
    relative: true,
  };
}

export function isoWeek(year: number, week: number): PeriodMeaning {
  return weekSpan(mondayOfIsoWeek(year, week));
}

export function weekendSpan(day: DayNumber): PeriodMeaning {
  const monday = mondayOf(day);
  return { ...weekSpan(monday), unit: 'WE', first: monday + 5, timex: `${weekSpan(monday).timex}-WE` };
}

export function workingWeek(day: DayNumber): PeriodMeaning {
  const monday = mondayOf(day);
  return { ...weekSpan(monday), unit: 'BD', end: monday + 5 };
}

/** The nth week of a month (5 the last): weeks count for the month that has their Thursday. */
export function weekOfMonth(y: number | undefined, m: number, n: number): PeriodMeaning {
  const of = (year: number): Span => {
    const first = mondayOf(dayNumber(year, m, 4));
    const last = mondayOf(addMonths(dayNumber(year, m, 1), 1) - 4);
    const monday = n >= 5 ? last : first + (n - 1) * 7;
    return [monday, monday + 7];
  };
  return periodOf('W', y, `${yearText(y)}-${pad(m)}-W${pad(n)}`, of, { m, n });
}

/** Any stretch with known ends; TIMEX names the ends and the length. */
export function fixedSpan(first: DayNumber, end: DayNumber, length: string, unit: Unit): PeriodMeaning {
  return { k: 'per', unit, first, end, timex: `(${isoOf(first)},${isoOf(end)},${length})`, relative: true };
}

/** "1990s": ten years from `first`; `open` where the century is not said. */
export function decadeSpan(first: number, open: boolean): PeriodMeaning {
  const span: Span = [dayNumber(first, 1, 1), dayNumber(first + 10, 1, 1)];
  const text = (year: number): string => (open ? `XX${pad(year % 100)}` : yearText(year));
  return {
    k: 'per',
    unit: '10Y',
    first: span[0],
    end: span[1],
    timex: `(${text(first)}-01-01,${text(first + 10)}-01-01,P10Y)`,
  };
}

export function centurySpan(n: number): PeriodMeaning {
  const first = (n - 1) * 100;
  const from = dayNumber(first, 1, 1);
  const to = dayNumber(first + 100, 1, 1);
  return {
    k: 'per',
    unit: '100Y',
    first: from,
    end: to,
    timex: `(${yearText(first)}-01-01,${yearText(first + 100)}-01-01,P100Y)`,
  };
}

/** The nth month of a year. */
export function monthOfSpan(period: PeriodMeaning, n: number): PeriodMeaning | undefined {
  if (period.first === undefined || n < 1 || n > 12) return undefined;
  const { y, m } = fieldsOf(addMonths(period.first, n - 1));
  return monthSpan(y, m);
}

export { pad, yearText };
