import type { Period, PeriodPrecision } from '@duibiao/model';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

export function isoDate(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

export function dayPeriod(year: number, month: number, day: number): Period | undefined {
  if (!isCalendarDate(year, month, day)) return undefined;
  const date = isoDate(year, month, day);
  return { start: date, end: date, precision: 'day' };
}

/** From the first day of one month to the last day of another, both inside. */
export function monthsPeriod(
  from: { year: number; month: number },
  to: { year: number; month: number },
  precision: PeriodPrecision,
): Period | undefined {
  const start = isoDate(from.year, from.month, 1);
  const end = isoDate(to.year, to.month, lastDay(to.year, to.month));
  return start <= end ? { start, end, precision } : undefined;
}

export function yearPeriod(year: number): Period {
  return { start: isoDate(year, 1, 1), end: isoDate(year, 12, 31), precision: 'year' };
}

/** Twelve months that begin with `month` of `year`. */
export function twelveMonths(year: number, month: number): Period {
  if (month === 1) return yearPeriod(year);
  const start = isoDate(year, month, 1);
  return { start, end: isoDate(year + 1, month - 1, lastDay(year + 1, month - 1)), precision: 'span' };
}

/** The same stretch of the calendar one or more years earlier or later. */
export function shiftYears(period: Period, years: number): Period {
  const shift = (date: string): string => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return isoDate(year + years, month, Math.min(day, lastDay(year + years, month)));
  };
  return { ...period, start: shift(period.start), end: shift(period.end) };
}

/** A stretch of whole months some months earlier or later. */
export function shiftMonths(period: Period, months: number): Period | undefined {
  const shift = (date: string): { year: number; month: number } => {
    const [year = 0, month = 1] = date.split('-').map(Number);
    const count = year * 12 + month - 1 + months;
    return { year: Math.floor(count / 12), month: (count % 12) + 1 };
  };
  return monthsPeriod(shift(period.start), shift(period.end), period.precision);
}
