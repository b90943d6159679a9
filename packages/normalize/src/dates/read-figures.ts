import { charAt, isDigit, unitAt } from '../text/characters';
import type { DateWords } from '../words/date-words';
import { isCalendarDate } from './day-number';
import type { Token } from './edge';
import type { DateMeaning, Meaning, TimeMeaning } from './meaning';
import { monthSpan } from './spans';

// Dates and times in figures only. What stands before and after is checked where results are chosen.
const YMD = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const DMY = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;
const DM = /(\d{1,2})([-/.])(\d{1,2})(?!\d|\2\d)/y;
const YM = /(\d{4})([-/])(\d{1,2})(?!\d)/y;
const MY = /(\d{1,2})([-/])(\d{4})(?!\d)/y;
const CLOCK = /(\d{1,2}): ?(\d{2})(?::(\d{2}))?(?!\d|:\d)/y;
const DOTTED = /(\d{1,2})\.(\d{2})(?!\d|\.\d)/y;
/** 2018. 3. 5. as Korean writes it, a full stop behind each figure; 2018. 3. is a month. */
const KOREAN = /(\d{4}|\d{2})\. ?(\d{1,2})\.(?: ?(\d{1,2})(?:\.(?!\d)|(?![\d.])))?/y;
const SOLID = /((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/y;
const DECIMAL = /\d+[.,]\d{1,3}(?!\d)/y;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Two digits are this century's up to 39, the last one's from 60; between them both are read. */
export function yearOfTwoDigits(two: number): { y: number; century?: 'open' } {
  if (two < 30) return { y: 2000 + two };
  return two >= 40 ? { y: 1900 + two } : { y: two, century: 'open' };
}

function dayAndMonth(a: number, b: number, order: DateWords['order']): { d: number; m: number } | undefined {
  const [d, m] = order === 'mdy' ? [b, a] : [a, b];
  if (m >= 1 && m <= 12 && d >= 1 && d <= 31) return { d, m };
  return d >= 1 && d <= 12 && m >= 1 && m <= 31 ? { d: m, m: d } : undefined;
}

/** 2019-02-29 is written as a date, though there is no such day: kept, without readings. */
function couldBeDate(m: number, d: number): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= 31;
}

function fullDate(match: RegExpExecArray, data: DateWords): DateMeaning | undefined {
  const parts = dayAndMonth(Number(match[1]), Number(match[3]), data.writing === 'han' ? 'dmy' : data.order);
  if (!parts) return undefined;
  const year = Number(match[4]);
  return { k: 'date', ...parts, ...(match[4]!.length === 4 ? { y: year } : yearOfTwoDigits(year)) };
}

function timeOf(match: RegExpExecArray): TimeMeaning | undefined {
  const h = Number(match[1]);
  const mi = Number(match[2]);
  const s = match[3] === undefined ? undefined : Number(match[3]);
  if (h > 24 || mi > 59 || (s ?? 0) > 59) return undefined;
  return {
    k: 'time',
    h,
    mi,
    ...(s === undefined ? {} : { s }),
    ...(h >= 1 && h <= 12 && match[1]!.length > 0 ? { open: true } : {}),
  };
}

/** German writes a full stop behind the month as well: "22.04. zurück". */
function closesDate(text: string, end: number): boolean {
  return charAt(text, end - 1) === '.' && !isDigit(unitAt(text, end));
}

/** "in Halle 3.1." ends a sentence and names no day. */
function isSentenceEnd(text: string, end: number): boolean {
  return text.slice(end, end + 2).trim() === '';
}

function readDates(
  text: string,
  start: number,
  data: DateWords,
  add: (end: number, m: Meaning | undefined) => void,
): void {
  const ymd = at(YMD, text, start);
  if (ymd) {
    const y = Number(ymd[1]);
    const m = Number(ymd[3]);
    const d = Number(ymd[4]);
    if (couldBeDate(m, d)) add(start + ymd[0].length, { k: 'date', y, m, d });
    return;
  }
  const dmy = at(DMY, text, start);
  if (dmy) add(start + dmy[0].length, fullDate(dmy, data));
  const dm = at(DM, text, start);
  if (dm) {
    const parts = dayAndMonth(Number(dm[1]), Number(dm[3]), data.order);
    const sure = dm[2] === '/' || (dm[2] === '.' && data.order === 'dmy' && dm[0].length === 5 && !data.dotTimes);
    if (parts) add(start + dm[0].length, { k: 'date', ...parts, ...(sure ? {} : { weak: true }) });
    const closed = start + dm[0].length + 1;
    if (parts && dm[2] === '.' && data.dottedDates && closesDate(text, closed))
      add(closed, {
        k: 'date',
        ...parts,
        ...(start > 0 && isSentenceEnd(text, closed) && dm[3]!.length < 2 ? { weak: true } : {}),
      });
  }
  const ym = at(YM, text, start);
  if (ym && couldBeDate(Number(ym[3]), 1)) add(start + ym[0].length, monthSpan(Number(ym[1]), Number(ym[3])));
  const my = at(MY, text, start);
  if (my && couldBeDate(Number(my[1]), 1)) add(start + my[0].length, monthSpan(Number(my[3]), Number(my[1])));
}

function readKoreanDate(text: string, start: number, add: (end: number, m: Meaning | undefined) => void): void {
  const match = at(KOREAN, text, start);
  if (!match) return;
  const [written = '', m, d] = [match[1], Number(match[2]), match[3] === undefined ? undefined : Number(match[3])];
  const year = written.length === 4 ? { y: Number(written) } : yearOfTwoDigits(Number(written));
  const end = start + match[0].length;
  if (d !== undefined) {
    if (couldBeDate(m, d)) add(end, { k: 'date', ...year, m, d });
  } else if (written.length === 4 && couldBeDate(m, 1) && !isDigit(unitAt(text, end))) add(end, monthSpan(year.y, m));
}

/** 20161016 */
function readSolidDate(text: string, start: number, add: (end: number, m: Meaning | undefined) => void): void {
  const solid = at(SOLID, text, start);
  if (!solid) return;
  const y = Number(solid[1]);
  const m = Number(solid[2]);
  const d = Number(solid[3]);
  if (isCalendarDate(y, m, d)) add(start + 8, { k: 'date', y, m, d });
}

function readTimes(
  text: string,
  start: number,
  data: DateWords,
  add: (end: number, m: Meaning | undefined) => void,
): void {
  const clock = at(CLOCK, text, start);
  if (clock) add(start + clock[0].length, timeOf(clock));
  const dotted = at(DOTTED, text, start);
  const time = dotted && timeOf(dotted);
  if (time) add(start + dotted[0].length, { ...time, ...(data.dotTimes ? {} : { weak: true }) });
}

/** Reads what figures at `start` can be: a number, a year, a date, a time. */
export function readFigures(text: string, start: number, data: DateWords): Token[] {
  const found: Token[] = [];
  const add = (end: number, m: Meaning | undefined): void => {
    if (m) found.push({ k: m.k, start, end, m });
  };
  let end = start + 1;
  while (isDigit(unitAt(text, end))) end++;
  const length = end - start;
  if (length > 9) return found;
  const sign = charAt(text, end);
  const joined = (sign === '-' || sign === '/' || sign === '.') && isDigit(unitAt(text, end + 1));
  if (joined) readDates(text, start, data, add);
  if (sign === '.' && data.writing === 'hangul') readKoreanDate(text, start, add);
  if (joined || sign === ':') readTimes(text, start, data, add);
  if (length === 8) readSolidDate(text, start, add);
  const v = Number(text.slice(start, end));
  if (length === 3 || length === 4) {
    const h = Math.floor(v / 100);
    const mi = v % 100;
    if (h <= 23 && mi <= 59) add(end, { k: 'hm', v: h * 60 + mi });
  }
  add(end, { k: 'n', v, len: length });
  if (length === 4 && v >= 1000 && v <= 2500) add(end, { k: 'y4', y: v });
  const decimal = sign === '.' || sign === ',' ? at(DECIMAL, text, start) : null;
  if (decimal) add(start + decimal[0].length, { k: 'n', v: Number(decimal[0].replace(',', '.')), decimals: true });
  return found;
}
