// Numbers, months, years and days as they are said.

import { dayNumber, fieldsOf, isCalendarDate, nthWeekday, weekdayOf } from './day-number';
import { findFeast } from './feasts';
import { hebrewDay } from './hebrew-calendar';
import type { Action, Matched } from './matched';
import { type DateMeaning, isKind, type Meaning, type PeriodMeaning, type YearMeaning } from './meaning';
import { yearOfTwoDigits } from './read-figures';
import { dateReadings, type Reference } from './resolve';
import { fixedSpan } from './spans';

/** A day fixed in the calendar. */
export function fixedDate(day: number, relative = true): DateMeaning {
  return { k: 'date', ...fieldsOf(day), ...(relative ? { relative } : {}) };
}

const isDay = (v: number): boolean => Number.isInteger(v) && v >= 1 && v <= 31;

/** Day of the month among numbers, ordinals and days with their word. */
function dayIn(matched: Matched): number | undefined {
  if (!matched.has('dm') && matched.data.writing !== 'spaced') return signedDay(matched);
  const said = matched.has('dm') ? matched.value('dm') : matched.one('o', 'n')?.v;
  const number = matched.one('n');
  if (!matched.has('dm') && number && !matched.has('o') && (number.decimals || (number.len ?? 1) > 2)) return undefined;
  return said !== undefined && isDay(said) ? said : undefined;
}

/** 八月十五: two Han figures behind a month need no 日. */
function signedDay(matched: Matched): number | undefined {
  const n = matched.one('n');
  const written = matched.data.writing === 'han' && matched.has('mo') && matched.glued && n?.len === undefined;
  return written && n && n.v >= 11 && n.v <= 30 ? n.v : undefined;
}

function yearIn(matched: Matched): YearMeaning | undefined {
  return matched.one('yr', 'y4');
}

/** A date and a year: not where the date has one. */
function withYear(date: DateMeaning, y: number): DateMeaning | undefined {
  if (date.y !== undefined || (date.m === undefined && date.feast === undefined)) return undefined;
  if (date.nth !== undefined && date.m !== undefined && date.wd !== undefined) {
    const day = nthWeekday(y, date.m, date.wd, date.nth);
    return day === undefined ? undefined : fixedDate(day, false);
  }
  if (date.feast !== undefined) {
    const day = findFeast(date.feast, y);
    return day === undefined ? undefined : { ...fixedDate(day, false), holiday: true };
  }
  const { weak: _, ...rest } = date;
  return { ...rest, y };
}

/** The reading of a date before (-1) or from (1) the day of reference on; 0 in its year. */
function nearReading(date: DateMeaning, rel: string | number, matched: Matched): DateMeaning | undefined {
  const { ref } = matched;
  if (!ref) return undefined;
  const days = dateReadings(date, ref);
  const past = rel === '-' || Number(rel) < 0;
  const day = past ? days.find((one) => one < ref.day) : days.find((one) => one >= ref.day);
  if (rel === 0) {
    const inYear = withYear(date, fieldsOf(ref.day).y);
    if (inYear) return inYear;
  }
  return day === undefined ? undefined : fixedDate(day, false);
}

/** The weekday of the week so many weeks on; "+" and "-" the next and the last one of them, whatever the week. */
export function relativeWeekday(wd: number, rel: string | number, ref: Reference | undefined): DateMeaning {
  if (!ref) return { k: 'date', wd };
  const today = weekdayOf(ref.day);
  if (rel === '+') return fixedDate(ref.day + ((wd - today + 6) % 7) + 1);
  if (rel === '-') return fixedDate(ref.day - ((today - wd + 6) % 7) - 1);
  return fixedDate(ref.day - today + wd + 7 * Number(rel));
}

/** A day of the month or of the year inside a period that says the month or year. */
function insidePeriod(
  period: PeriodMeaning,
  date: DateMeaning | undefined,
  day: number | undefined,
): Meaning | undefined {
  if (period.unit === 'M' && day !== undefined && period.m !== undefined)
    return { k: 'date', m: period.m, d: day, ...(period.y === undefined ? {} : { y: period.y }) };
  if (period.unit === 'Y' && date && period.y !== undefined) return withYear(date, period.y);
  if (period.unit === 'M' && date && date.d !== undefined && date.m === undefined)
    return insidePeriod(period, undefined, date.d);
  return undefined;
}

/** "lundi prochain": not in scripts where "last" before the next word would be taken for it. */
export function isPostposed(m: Matched): boolean {
  if (m.first.k === 'rel' || m.last.k !== 'rel') return false;
  return !m.data.postposed || m.word('rel') === 0;
}

/** Letters leave the thousands out. */
const hebrewYearOf = (year: number): number => (year < 1000 ? year + 5000 : year);

function hebrewDate(year: number, month: number, day: number): DateMeaning | undefined {
  const y = hebrewYearOf(year);
  const found = y > 5000 && y < 6000 ? hebrewDay(y, month, day) : undefined;
  return found === undefined ? undefined : fixedDate(found, false);
}

export const calendarActions: Readonly<Record<string, Action>> = {
  ordinal: (m) => {
    const n = m.one('n');
    return n && !n.decimals ? { k: 'o', v: n.v, ...(n.len === undefined ? {} : { len: n.len }) } : undefined;
  },
  /** twenty-first */
  tensOrdinal: (m) => {
    const n = m.one('n');
    const o = m.one('o');
    if (!n || !o || n.len !== undefined || n.v < 20 || n.v > 90 || n.v % 10 !== 0 || o.v > 9) return undefined;
    return { k: 'o', v: n.v + o.v };
  },
  monthNumber: (m) => {
    const n = m.one('n');
    return n && !n.decimals && n.v >= 1 && n.v <= 12 ? { k: 'mo', v: n.v } : undefined;
  },
  dayOfMonth: (m) => {
    const n = m.one('n', 'o');
    if (!n || !isDay(n.v) || (n.k === 'n' && (n.decimals || (n.len ?? 1) > 2))) return undefined;
    if (m.has('unit') && m.word('unit') !== 'D') return undefined;
    return { k: 'dm', v: n.v };
  },
  /** 2008年, 零八年, 평성 2년: not 3年, which is a duration. */
  yearNumber: (m) => {
    const n = m.one('n');
    if (m.has('era')) {
      const v = m.has('gan') ? 1 : n?.v;
      return v === undefined || v > 150 ? undefined : { k: 'yr', y: m.value('era') + v, said: true };
    }
    if (!n || n.decimals) return undefined;
    // 이천십팔년, 二千十八年: round numbers rather count years.
    if (n.len === undefined)
      return n.v > 1800 && n.v < 2200 && n.v % 100 !== 0 ? { k: 'yr', y: n.v, said: true } : undefined;
    if (n.len === 4 && n.v >= 1000 && n.v <= 2500) return { k: 'yr', y: n.v, said: true };
    const two = n.len === 2 && !m.has('apos') && m.first.m === n && m.last.end - m.last.start === 1;
    return two || (m.has('apos') && n.len === 2)
      ? { k: 'yr', ...yearOfTwoDigits(n.v), said: true, ...(n.v >= 10 && !m.has('apos') ? { short: true } : {}) }
      : undefined;
  },
  /** two thousand and five; nineteen eighty six */
  yearWords: (m) => {
    const a = m.value('nw', 0);
    const b = m.value('nw', 1);
    if (Number.isNaN(b)) return a >= 1100 && a <= 2100 ? { k: 'y4', y: a } : undefined;
    return a <= 21 && b <= 99 ? { k: 'y4', y: a * 100 + b } : undefined;
  },
  plainYear: (m) => {
    const year = m.one('y4');
    return year && { k: 'yr', y: year.y, ...(m.has('yword') ? { said: true } : {}) };
  },
  monthDay: (m) => {
    const d = dayIn(m);
    return d === undefined ? undefined : { k: 'date', m: m.value('mo'), d };
  },
  dayOnly: (m) => {
    const d = dayIn(m);
    if (d === undefined || (m.has('dayon') && m.one('o')?.len === undefined)) return undefined;
    return { k: 'date', d, ...(m.has('ledate') ? { closed: true } : {}) };
  },
  dated: (m) => {
    const date = m.one('date');
    const period = m.one('per');
    // "3.5年間" is a length.
    if (period && date?.weak) return undefined;
    const year = yearIn(m) ?? (period?.unit === 'Y' ? period : undefined);
    return date && year?.y !== undefined ? withYear(date, year.y) : undefined;
  },
  /** 1.º de julio, 17 */
  datedShort: (m) => {
    const date = m.one('date');
    const n = m.one('n');
    return date && n?.len === 2 && n.v > 12 ? withYear(date, yearOfTwoDigits(n.v).y) : undefined;
  },
  /** 23-Sep-2020, 2020/23/sep, 18 8 1978 */
  namedFigures: (m) => {
    const d = dayIn(m);
    const y = yearIn(m)?.y;
    return d === undefined || y === undefined ? undefined : { k: 'date', y, m: m.value('mo'), d };
  },
  spacedFigures: (m) => {
    const numbers = m.all('n');
    const [d, month, short] = m.first.k === 'y4' ? numbers.reverse() : numbers;
    if (
      !d ||
      !month ||
      d.decimals ||
      month.decimals ||
      !isDay(d.v) ||
      month.v < 1 ||
      month.v > 12 ||
      !d.len ||
      !month.len
    )
      return undefined;
    const y = m.one('y4')?.y ?? (short?.len === 2 ? yearOfTwoDigits(short.v).y : undefined);
    return y === undefined ? undefined : { k: 'date', y, m: month.v, d: d.v };
  },
  /** siebter vierter, 7. 4. */
  ordinalPair: (m) => {
    const [d, month] = m.all('o');
    if (!d || !month || !isDay(d.v) || month.v < 1 || month.v > 12) return undefined;
    return { k: 'date', d: d.v, m: month.v };
  },
  withWeekday: (m) => {
    const date = m.one('date');
    if (
      !date ||
      (date.m === undefined && date.d === undefined) ||
      date.nth !== undefined ||
      (date.wd !== undefined && date.m === undefined)
    )
      return undefined;
    if (date.relative) return undefined;
    const { weak: _, ...rest } = date;
    return date.m === undefined ? { ...rest, wd: m.value('wd') } : rest;
  },
  weekdayDay: (m) => {
    if (m.has('comma') && m.one('n') && m.one('n')?.len === undefined) return undefined;
    const d = dayIn(m);
    return d === undefined ? undefined : { k: 'date', wd: m.value('wd'), d };
  },
  /** the month of May, le mois de mai */
  namedMonth: (m) => ({ k: 'mo', v: m.value('mo') }),
  /** כ״ז באייר תשע״ט, 27 באייר 5779 */
  hebrewDate: (m) => {
    const [day, year] = m.has('hn')
      ? [m.value('hn', 0), m.value('hn', 1)]
      : m.all('n').map((n) => (n.decimals ? Number.NaN : n.v));
    return day === undefined || year === undefined ? undefined : hebrewDate(year, m.value('hmo'), day);
  },
  /** H30/5/18, 民國107/5/18 */
  eraDate: (m) => {
    const [year, month, d] = m.all('n').map(({ v, decimals }) => (decimals ? 0 : v));
    const y = (m.has('era') ? m.value('era') : m.value('eraletter')) + (year ?? 0);
    return year && month && d && year < 200 && isCalendarDate(y, month, d) ? { k: 'date', y, m: month, d } : undefined;
  },
  weekday: (m) => ({ k: 'date', wd: m.value('wd') }),
  /** this Friday (June 15) */
  twoDates: (m) => {
    const [a, b] = m.all('date');
    if (!a || b?.m === undefined || b.d === undefined) return undefined;
    return a.relative || (a.wd !== undefined && a.m === undefined && a.d === undefined) ? { ...b } : undefined;
  },
  sameDate: (m) => {
    const date = m.one('date');
    return date && { ...date };
  },
  day: (m) => (m.ref ? fixedDate(m.ref.day + m.value('day')) : { k: 'date', d: 0, weak: true }),
  relativeWeekday: (m) => (isPostposed(m) ? undefined : relativeWeekday(m.value('wd'), m.word('rel') ?? 0, m.ref)),
  /** this coming Monday: "this" and "next" together mean the nearest one */
  relativeWeekday2: (m) => {
    const first = m.word('rel', 0) ?? 0;
    const second = m.word('rel', 1);
    if (first !== 0) return relativeWeekday(m.value('wd'), first, m.ref);
    return relativeWeekday(m.value('wd'), second === -1 || second === '-' ? '-' : '+', m.ref);
  },
  relativeDate: (m) => {
    const date = m.one('date');
    if (!date || date.relative || date.y !== undefined || isPostposed(m)) return undefined;
    if (m.last.k === 'rel')
      return date.m !== undefined && date.d !== undefined ? nearReading(date, m.word('rel') ?? 0, m) : undefined;
    if (date.feast !== undefined || (date.m !== undefined && date.d !== undefined && m.has('hol')))
      return nearReading(date, m.word('rel') ?? 0, m);
    if (date.m === undefined) return undefined;
    const { weak: _, ...rest } = date;
    return rest;
  },
  holiday: (m) => {
    const form = m.text('hol');
    const fixed = /^(\d{1,2})-(\d{1,2})$/.exec(form);
    const day: DateMeaning = fixed
      ? { k: 'date', m: Number(fixed[1]), d: Number(fixed[2]) }
      : { k: 'date', feast: form };
    return { ...day, holiday: true };
  },
  /** 1. Advent, zweiter Weihnachtstag: the nth of a list */
  nthHoliday: (m) => {
    const form = m.text('nthhol').split(',')[(m.one('o')?.v ?? 0) - 1];
    if (form === undefined) return undefined;
    const [month, day] = form.split('-').map(Number);
    return month && day ? { k: 'date', m: month, d: day, holiday: true } : { k: 'date', feast: form, holiday: true };
  },
  relativeHoliday: (m) => {
    const holiday = isPostposed(m) ? undefined : calendarActions.holiday!(m);
    return holiday && isKind(holiday, 'date') ? nearReading(holiday, m.word('rel') ?? 0, m) : undefined;
  },
  /** Monday of next week; next week on Monday */
  periodWeekday: (m) => {
    const period = m.one('per');
    if (period?.unit !== 'W' || period.first === undefined || period.m !== undefined) return undefined;
    return fixedDate(period.first + m.value('wd') - 1);
  },
  periodDay: (m) => {
    // le 31 du mois, am 15. des Monats: article and preposition are one word.
    if (m.has('unit')) {
      const date = m.one('date');
      const month = m.word('unit') === 'M' && m.ref ? fieldsOf(m.ref.day) : undefined;
      const d = date ? (date.m === undefined && date.wd === undefined ? date.d : undefined) : dayIn(m);
      return month && d ? { k: 'date', y: month.y, m: month.m, d } : undefined;
    }
    const period = m.one('per');
    if (!period || period.part || (m.one('date')?.closed && !m.has('of'))) return undefined;
    return insidePeriod(period, m.one('date'), dayIn(m));
  },
  nthWeekday: (m) => {
    const period = m.one('per');
    const nth = m.has('last') ? 5 : (m.one('o')?.v ?? 0);
    if (m.word('unit') === 'M')
      return m.ref && withYear({ k: 'date', m: fieldsOf(m.ref.day).m, wd: m.value('wd'), nth }, fieldsOf(m.ref.day).y);
    const month = m.has('mo') ? m.value('mo') : period?.unit === 'M' ? period.m : undefined;
    if (month === undefined || nth < 1 || nth > 5) return undefined;
    const date: DateMeaning = { k: 'date', m: month, wd: m.value('wd'), nth };
    return period?.y === undefined ? date : withYear(date, period.y);
  },
  /** "the days of December 24 and 25" stay two dates: this one is a single day as a stretch of a day. */
  wholeDay: (m) => {
    const date = m.one('date');
    if (!date || date.y === undefined || date.m === undefined || date.d === undefined) return undefined;
    const day = dayNumber(date.y, date.m, date.d);
    return fixedSpan(day, day + 1, 'P1D', 'D');
  },
};
