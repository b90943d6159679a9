// The Hebrew calendar by arithmetic (Reingold and Dershowitz, "Calendrical Calculations", chapter 8).
import { type DayNumber, dayNumber } from './day-number';

/** Months as they stand in `data/dates/he.json`: 1 Nisan … 6 Elul, 7 Tishri … 12 Adar or first Adar, 13 second Adar. */
const ADAR = 12;

/** From which the days below count: 7 September −3760 of the proleptic Gregorian calendar. */
const EPOCH: DayNumber = dayNumber(-3760, 9, 7);

export const isHebrewLeapYear = (year: number): boolean => (7 * year + 1) % 19 < 7;

/** Days from the epoch to the new moon of Tishri, moved where the year would begin on a day that it may not begin on. */
function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const days = 29 * months + Math.floor(parts / 25_920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

/** Years of 356 and of 382 days do not exist: their beginning moves. */
function newYearDelay(year: number): number {
  const last = elapsedDays(year - 1);
  const now = elapsedDays(year);
  const next = elapsedDays(year + 1);
  if (next - now === 356) return 2;
  return now - last === 382 ? 1 : 0;
}

/** The day of 1 Tishri. */
export const hebrewNewYear = (year: number): DayNumber => EPOCH + elapsedDays(year) + newYearDelay(year);

function monthLength(year: number, month: number): number {
  const days = hebrewNewYear(year + 1) - hebrewNewYear(year);
  if (month === 8) return days % 10 === 5 ? 30 : 29;
  if (month === 9) return days % 10 === 3 ? 29 : 30;
  if (month === ADAR) return isHebrewLeapYear(year) ? 30 : 29;
  return [2, 4, 6, 10, 13].includes(month) ? 29 : 30;
}

/** The day of a Hebrew date, or undefined where the month has no such day. "Second Adar" of a year with one is that one. */
export function hebrewDay(year: number, month: number, day: number): DayNumber | undefined {
  const leap = isHebrewLeapYear(year);
  const named = month === 13 && !leap ? ADAR : month;
  if (day < 1 || day > monthLength(year, named)) return undefined;
  const order = [7, 8, 9, 10, 11, 12, ...(leap ? [13] : []), 1, 2, 3, 4, 5, 6];
  let at = hebrewNewYear(year);
  for (const before of order) {
    if (before === named) break;
    at += monthLength(year, before);
  }
  return at + day - 1;
}
