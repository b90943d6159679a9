import { isoDate } from '../periods/calendar';

/** A calendar day as the number of days since 1970-01-01: what date arithmetic is done with. */
export type DayNumber = number;

/** Proleptic Gregorian calendar by arithmetic (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

export function fieldsOf(day: DayNumber): { y: number; m: number; d: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const m = month < 10 ? month + 3 : month - 9;
  return { y: yearOfEra + era * 400 + (m <= 2 ? 1 : 0), m, d: dayOfYear - Math.floor((153 * month + 2) / 5) + 1 };
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function lastDay(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (MONTH_DAYS[month - 1] ?? 31);
}

export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

/** ISO 8601. */
export function isoOf(day: DayNumber): string {
  const { y, m, d } = fieldsOf(day);
  return isoDate(y, m, d);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1;
}

/** ISO week and the year it belongs to. */
export function isoWeekOf(day: DayNumber): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { y } = fieldsOf(thursday);
  return { year: y, week: Math.floor((thursday - dayNumber(y, 1, 1)) / 7) + 1 };
}

export function mondayOfIsoWeek(year: number, week: number): DayNumber {
  return mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;
}

/** So many months later or earlier; the last day of the month where the same day does not exist. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { y, m, d } = fieldsOf(day);
  const total = y * 12 + m - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return dayNumber(year, month, Math.min(d, lastDay(year, month)));
}

/** Monday to Friday; `count` working days on or back. */
export function addWorkingDays(day: DayNumber, count: number): DayNumber {
  const step = Math.sign(count);
  let at = day;
  for (let left = Math.min(Math.abs(count), 2000); left > 0; ) {
    at += step;
    if (weekdayOf(at) <= 5) left--;
  }
  return at;
}

/** The nth weekday of a month (5 = the last), or undefined where the month has none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber | undefined {
  if (nth >= 5) {
    const last = dayNumber(year, month, lastDay(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876). */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
