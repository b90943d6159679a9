/** Calendar dates in text, in the forms that pages of the seven cultures use. The day is the page's own: nothing is converted between zones. */
import {
  DATE_FORMS,
  type DateForm,
  type DateParts,
  type DayOrder,
  MONTH_BEFORE_YEAR,
  YEAR_THEN_MONTH,
} from './date-forms';
import { partsIn } from './date-parts';

export type { DayOrder } from './date-forms';

/** A date found in text; unknown month and day are 01. */
export interface FoundDate {
  date: string;
  precision: 'day' | 'month' | 'year';
  /** Offsets in the text looked at. */
  start: number;
  end: number;
}

const EARLIEST = 1970;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const pad = (n: number): string => String(n).padStart(2, '0');

const HOUR_MS = 3_600_000;
let latestYear = 0;
let askedAt = Number.NEGATIVE_INFINITY;

/** Next year; the calendar is asked once an hour, not for each date. */
function latest(): number {
  const now = Date.now();
  if (Math.abs(now - askedAt) > HOUR_MS) {
    latestYear = new Date(now).getFullYear() + 1;
    askedAt = now;
  }
  return latestYear;
}

function dateOf({ year, month, day }: DateParts): Pick<FoundDate, 'date' | 'precision'> | undefined {
  if (!(year >= EARLIEST && year <= latest())) return undefined;
  if (month === undefined) return { date: `${year}-01-01`, precision: 'year' };
  if (!(month >= 1 && month <= 12)) return undefined;
  if (day === undefined) return { date: `${year}-${pad(month)}-01`, precision: 'month' };
  if (!(day >= 1 && day <= DAYS[month - 1]!)) return undefined;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return undefined;
  return { date: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' };
}

/** Longer texts are looked at up to here: a date line is short. */
const MAX_LENGTH = 2000;

/** Whether a text has figures as dates have them; cheap, and true for every date. */
export const mayHoldDate = (text: string): boolean =>
  // The class alone is looked for several times faster.
  /[\d年\u0660-\u0669\u06f0-\u06f9]/.test(text) &&
  /\d\d|\d[年月.]|[〇○零元一二三四五六七八九十]年|[\u0660-\u0669\u06f0-\u06f9]{2}/.test(text);

/** Arabic and Persian digits as Western ones, in the same places. */
const withWesternDigits = (text: string): string =>
  /[\u0660-\u06f9]/.test(text)
    ? text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    : text;

/** In lower case, in the same places: İ would become two characters. */
const inLowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/** The text as dates are looked for in it. */
const lookedAt = (text: string): string => withWesternDigits(text.slice(0, MAX_LENGTH));

/** The forms to try where a text has these parts, kept: few mixes of parts come again and again. */
const formsByParts: Record<DayOrder, Map<number, readonly DateForm[]>> = {
  'day-first': new Map(),
  'month-first': new Map(),
  'year-first': new Map(),
};

/** The forms of dates that a text with these parts may have, in the order in which they are tried. */
function formsFor(parts: number, order: DayOrder): readonly DateForm[] {
  const known = formsByParts[order];
  let forms = known.get(parts);
  if (forms === undefined) {
    forms = DATE_FORMS.filter(({ needs, only }) => (parts & needs) === needs && (only === undefined || only === order));
    known.set(parts, forms);
  }
  return forms;
}

/** What of a date is in a text (date-forms.ts); undefined where no form of a date is to be tried. */
export function dateParts(text: string, order: DayOrder): number | undefined {
  if (!mayHoldDate(text)) return undefined;
  const parts = partsIn(lookedAt(text));
  return formsFor(parts, order).length === 0 ? undefined : parts;
}

/** The first date in a text (the most exact form where two start at one place), or undefined. */
export function findDate(text: string, order: DayOrder = 'day-first'): FoundDate | undefined {
  if (!mayHoldDate(text)) return undefined;
  const looked = lookedAt(text);
  const parts = partsIn(looked);
  const lower = (parts & (MONTH_BEFORE_YEAR | YEAR_THEN_MONTH)) === 0 ? looked : inLowerCase(looked);
  let best: FoundDate | undefined;
  for (const { isLower, pattern, read } of formsFor(parts, order)) {
    const match = pattern.exec(isLower ? lower : looked);
    if (match === null || (best !== undefined && match.index >= best.end)) continue;
    const stated = read(match.slice(1), order);
    const found = stated && dateOf(stated);
    if (found === undefined) continue;
    const better = best === undefined || match.index < best.start || rank(found) > rank(best);
    if (better) best = { ...found, start: match.index, end: match.index + match[0].length };
  }
  return best;
}

const rank = (found: Pick<FoundDate, 'precision'>): number =>
  found.precision === 'day' ? 2 : found.precision === 'month' ? 1 : 0;

/** The day in UTC of a time in seconds or milliseconds since 1970. */
const isoDay = (time: number): string => new Date(time < 1e11 ? time * 1000 : time).toISOString().slice(0, 10);

/** A machine-readable date: ISO 8601 and its relatives (20180404, 2018-04, 2018), a time since 1970, else the first date of the text. */
export function parseDate(value: string, order: DayOrder = 'day-first'): FoundDate | undefined {
  const text = value.trim();
  const whole = { start: 0, end: value.length };
  let match = /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)\d{4,6}$/.exec(text);
  if (match !== null) {
    const found = dateOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
    if (found) return { ...found, ...whole };
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    const [year, month, day] = isoDay(Number(text)).split('-').map(Number);
    const ofTime = dateOf({ year: year!, month: month!, day: day! });
    return ofTime && { ...ofTime, ...whole };
  }
  const found = findDate(text, order);
  if (found !== undefined) return found;
  match = /^((?:19|20)\d\d)[-/](\d{1,2})$/.exec(text);
  if (match !== null) {
    const date = dateOf({ year: Number(match[1]), month: Number(match[2]) });
    if (date) return { ...date, ...whole };
  }
  match = /^((?:19|20)\d\d)$/.exec(text);
  const date = match && dateOf({ year: Number(match[1]) });
  return date ? { ...date, ...whole } : undefined;
}
