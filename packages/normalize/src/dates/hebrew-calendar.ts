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
  const [last, now, next] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)];
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

const LETTERS = 'אבגדהוזחט';
const TENS = 'יכלמנסעפצ';
const HUNDREDS = 'קרשת';
const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

function letterValue(letter: string): number {
  const plain = FINALS[letter] ?? letter;
  const [ones, tens, hundreds] = [LETTERS, TENS, HUNDREDS].map((letters) => letters.indexOf(plain) + 1);
  return ones! || tens! * 10 || hundreds! * 100;
}

/** "כ״ז" 27, "ה׳תשע״ח" 5778: letters with the marks that make a numeral of them, folded. */
const NUMERAL = /^(?:ה'?(?=ת))?([א-ת]{1,5}"[א-ת]|[א-ת]')(?![א-ת"'])/;

/** A numeral in Hebrew letters at the beginning of `folded`, as it reads; without its thousands. */
export function readHebrewNumeral(folded: string): { length: number; value: number; thousands: boolean } | undefined {
  const match = NUMERAL.exec(folded);
  if (!match?.[1]) return undefined;
  const values = [...match[1].replace(/["']/, '')].map(letterValue);
  // Letters fall from the greatest to the smallest; ט״ו and ט״ז are 15 and 16.
  if (values.some((value, index) => index > 0 && value > values[index - 1]!)) return undefined;
  return {
    length: match[0].length,
    value: values.reduce((sum, value) => sum + value, 0),
    thousands: match[0].length > match[1].length,
  };
}
