import { type DayNumber, dayNumber, easter, isCalendarDate, nthWeekday, weekdayOf } from './day-number';

/**
 * The day of a feast in a year. Forms of the data: "12-25" a fixed day, "E-2" days from Easter Sunday, "11-4-4" the fourth (last: 5)
 * Thursday of November, with a shift "11-4-4+1", "A-7" days from the fourth Sunday of Advent.
 * @returns undefined for a day that the year does not have
 */
export function findFeast(form: string, year: number): DayNumber | undefined {
  const match = /^(E|A|\d{1,2}(?:-\d){2}|\d{1,2}-\d{1,2})([+-]\d{1,3})?$/.exec(form);
  if (!match) return undefined;
  const shift = Number(match[2] ?? 0);
  if (match[1] === 'E') return easter(year) + shift;
  if (match[1] === 'A') {
    const eve = dayNumber(year, 12, 24);
    return eve - (weekdayOf(eve) % 7) + shift;
  }
  const [month = 0, second = 0, nth] = match[1]!.split('-').map(Number);
  if (nth !== undefined) {
    const day = nthWeekday(year, month, second, nth);
    return day === undefined ? undefined : day + shift;
  }
  return isCalendarDate(year, month, second) ? dayNumber(year, month, second) : undefined;
}
