import type { Period } from '@duibiao/model';
import type { Culture } from '../culture';
import { readHebrewNumeral } from '../numbers/hebrew';
import type { DateData } from '../words/language-data';
import { dayPeriod, isCalendarDate, isoDate, lastDay, monthsPeriod, twelveMonths, yearPeriod } from './calendar';
import { fiscalSpan, fiscalYear } from './fiscal-year';

type Groups = Readonly<Record<string, string | undefined>>;

/** What a template's match says: a period at once, or one that still needs the place or a year. */
export interface Reading {
  year?: number | undefined;
  partial?: boolean | undefined;
  precision: 'day' | 'month' | 'year' | 'other';
  /** Twelve months or several: a stretch of its own. */
  long?: boolean | undefined;
  resolve: (known: { iso: string | undefined; year: number | undefined }) => Period | undefined;
}

export interface ReadingContext {
  dates: DateData;
  culture: Culture;
}

const HAN_DIGITS = '零一二三四五六七八九';

/** 二〇一八: a year written digit by digit. */
function hanYear(text: string): number {
  return Number(Array.from(text, (digit) => Math.max(0, HAN_DIGITS.indexOf(digit))).join(''));
}

function yearOf(text: string | undefined, dates: DateData): number | undefined {
  if (text === undefined) return undefined;
  const era = Object.entries(dates.eras ?? {}).find(([name]) => text.startsWith(name));
  if (!era) return /^\d/.test(text) ? Number(text) : hanYear(text);
  const written = text.slice(era[0].length).trim();
  return era[1] + (written === '元' ? 1 : Number(written));
}

function matches(words: readonly string[], text: string): boolean {
  return words.some((word) => (word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word));
}

function indexIn(lists: readonly (readonly string[])[] | undefined, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const index = (lists ?? []).findIndex((words) => matches(words, text));
  return index < 0 ? undefined : index + 1;
}

interface Fields {
  year: number | undefined;
  year2: number | undefined;
  month: number | undefined;
  month2: number | undefined;
  day: number | undefined;
  day2: number | undefined;
  quarter: number | undefined;
  half: number | undefined;
  count: number | undefined;
  short: number | undefined;
  minguo: number | undefined;
}

/** From a Hebrew year as it is written, its thousands left out, to the Gregorian year that it begins in: תשפ"ג 783, 2022. */
const HEBREW_OFFSET = 5000 - 3761;

function hebrewYearOf(text: string | undefined): number | undefined {
  const numeral = text === undefined ? undefined : readHebrewNumeral(text);
  return numeral && numeral.value + HEBREW_OFFSET;
}

const numberIn = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** "3Q23", 23年7月: a year by its last two digits alone. */
const ofCentury = (short: string | undefined): number | undefined =>
  short === undefined ? undefined : 2000 + (Number(short) % 100);

function fieldsOf(groups: Groups, dates: DateData): Fields {
  return {
    year: yearOf(groups.y ?? groups.Y, dates) ?? hebrewYearOf(groups.hebrew) ?? ofCentury(groups.yy),
    year2: yearOf(groups.y2 ?? groups.Y2, dates),
    month: numberIn(groups.m ?? groups.mm) ?? indexIn(dates.months, groups.month),
    month2: numberIn(groups.m2) ?? indexIn(dates.months, groups.month2),
    day: numberIn(groups.d ?? groups.dd),
    day2: numberIn(groups.d2),
    quarter: numberIn(groups.qn) ?? indexIn(dates.quarters, groups.q),
    half: numberIn(groups.hn) ?? indexIn(dates.halves, groups.h),
    count: indexIn(dates.counts, groups.n),
    short: numberIn(groups.yy),
    minguo: numberIn(groups.roc),
  };
}

const fixed = (
  period: Period | undefined,
  year: number | undefined,
  precision: Reading['precision'],
): Reading | undefined => (period && year !== undefined ? { year, precision, resolve: () => period } : undefined);

const long = (period: Period | undefined, year: number, precision: Reading['precision']): Reading | undefined => {
  const reading = fixed(period, year, precision);
  return reading && { ...reading, long: true };
};

function quarterPeriod(year: number, quarter: number): Period | undefined {
  return monthsPeriod({ year, month: quarter * 3 - 2 }, { year, month: quarter * 3 }, 'quarter');
}

function halfPeriod(year: number, half: number): Period | undefined {
  return monthsPeriod({ year, month: half * 6 - 5 }, { year, month: half * 6 }, 'half');
}

/** A part of a year whose year is said elsewhere. */
function ofKnownYear(precision: Reading['precision'], make: (year: number) => Period | undefined): Reading {
  return { precision, partial: true, resolve: ({ year }) => (year === undefined ? undefined : make(year)) };
}

function firstMonths(year: number, count: number): Period | undefined {
  return monthsPeriod({ year, month: 1 }, { year, month: count }, 'span');
}

/** "the nine months to September 2023" */
function trailing(year: number, month: number, count: number): Reading | undefined {
  const first = month - count;
  const start = first < 0 ? { year: year - 1, month: first + 13 } : { year, month: first + 1 };
  return long(monthsPeriod(start, { year, month }, 'span'), year, 'other');
}

function monthSpan(f: Fields): Reading | undefined {
  const to = f.year2 ?? f.year;
  if (to === undefined || f.month === undefined || f.month2 === undefined) return undefined;
  const from = f.year ?? (f.month > f.month2 ? to - 1 : to);
  return long(monthsPeriod({ year: from, month: f.month }, { year: to, month: f.month2 }, 'span'), to, 'other');
}

function daySpan(f: Fields): Reading | undefined {
  const to = f.year2 ?? f.year;
  const month = f.month ?? f.month2;
  if (to === undefined || !month || !f.day || !f.day2) return undefined;
  const month2 = f.month2 ?? month;
  const from = f.year ?? (month > month2 ? to - 1 : to);
  if (!isCalendarDate(from, month, f.day) || !isCalendarDate(to, month2, f.day2)) return undefined;
  const [start, end] = [isoDate(from, month, f.day), isoDate(to, month2, f.day2)];
  return start < end ? long({ start, end, precision: 'span' }, to, 'other') : undefined;
}

/** "the week to 12 May 2024" */
function weekTo(f: Fields): Reading | undefined {
  if (!f.year || !f.month || !f.day || !isCalendarDate(f.year, f.month, f.day)) return undefined;
  const first = new Date(Date.UTC(f.year, f.month - 1, f.day - 6)).toISOString().slice(0, 10);
  return long({ start: first, end: isoDate(f.year, f.month, f.day), precision: 'span' }, f.year, 'other');
}

function yearSpan(f: Fields): Reading | undefined {
  if (f.year === undefined || f.year2 === undefined || f.year2 <= f.year) return undefined;
  return fixed({ start: isoDate(f.year, 1, 1), end: isoDate(f.year2, 12, 31), precision: 'span' }, f.year2, 'other');
}

/** 107年: a year of the Republic, in a text about Taiwan only; elsewhere it is a duration. */
function minguoYear(year: number): Reading {
  return { year, precision: 'year', resolve: ({ iso }) => (iso === 'TW' ? yearPeriod(year) : undefined) };
}

/** "2017/18": only where the second year is the next one. */
function seasonSpan(f: Fields, context: ReadingContext): Reading | undefined {
  if (f.year === undefined || f.short === undefined || (f.year + 1) % (f.short > 99 ? 10000 : 100) !== f.short)
    return undefined;
  const year = f.year;
  return { year: year + 1, precision: 'other', resolve: ({ iso }) => fiscalSpan(year, iso, context.culture) };
}

function fiscalEnd(f: Fields): Reading | undefined {
  if (!f.year || !f.month) return undefined;
  const day = f.day ?? lastDay(f.year, f.month);
  if (day < lastDay(f.year, f.month) - 1) return undefined;
  return long(twelveMonths(f.month === 12 ? f.year : f.year - 1, (f.month % 12) + 1), f.year, 'other');
}

function fiscalYearSpan(f: Fields, context: ReadingContext): Reading | undefined {
  if (!f.year || !f.year2 || f.year2 <= f.year) return undefined;
  const [from, to] = [f.year, f.year2];
  const resolve: Reading['resolve'] = ({ iso }) => ({
    start: fiscalYear(from, iso, context.culture).start,
    end: fiscalYear(to, iso, context.culture).end,
    precision: 'span',
  });
  return { year: to, precision: 'other', resolve };
}

function endOf(date: (period: Period) => Period, f: Fields, context: ReadingContext): Reading | undefined {
  if (!f.year) return undefined;
  const year = f.year;
  return { year, precision: 'day', resolve: ({ iso }) => date(fiscalYear(year, iso, context.culture)) };
}

const lastDayOf = (period: Period): Period => ({ start: period.end, end: period.end, precision: 'day' });

/** Month 13 is January of the next year. */
function monthOf(year: number, month: number): { year: number; month: number } {
  return month > 12 ? { year: year + 1, month: month - 12 } : { year, month };
}

/** Roles "months 10 6" (a winter term: six months from October) and "ending 3" (the quarter that ends in the month named). */
function stretch(role: string, f: Fields): Reading | undefined {
  const [kind, first, count = '3'] = role.split(' ');
  if (f.year === undefined) return undefined;
  if (kind === 'months') {
    if (f.short !== undefined && (f.year + 1) % 100 !== f.short % 100) return undefined;
    const start = monthOf(f.year, Number(first));
    return fixed(monthsPeriod(start, monthOf(f.year, Number(first) + Number(count) - 1), 'span'), f.year, 'other');
  }
  if (kind !== 'ending' || !f.month) return undefined;
  const from = f.month < 3 ? { year: f.year - 1, month: f.month + 10 } : { year: f.year, month: f.month - 2 };
  return long(
    monthsPeriod(from, { year: f.year, month: f.month }, f.month % 3 === 0 ? 'quarter' : 'span'),
    f.year,
    'other',
  );
}

/** Minguo dates are read in texts about Taiwan only. */
function ofMinguo(reading: Reading | undefined): Reading | undefined {
  return reading && { ...reading, resolve: (known) => (known.iso === 'TW' ? reading.resolve(known) : undefined) };
}

const DAY_ROLES =
  /^(?:day|dayOfYear|monthEnd|monthEndOfYear|quarterEnd|yearEnd|yearEndOfYear|midYear|fiscalEnd|minguo(?:Day|MonthEnd|QuarterEnd|YearEnd))$/;

/** Whether {@link readMatch} reads single days in this role. */
export const isDayRole = (role: string): boolean => DAY_ROLES.test(role);

/** Reads the groups of a template's match by the template's role. */
export function readMatch(role: string, groups: Groups, context: ReadingContext): Reading | undefined {
  const f = fieldsOf(groups, context.dates);
  const { year, month } = f;
  switch (role) {
    case 'day':
      return fixed(dayPeriod(year ?? 0, month ?? 0, f.day ?? 0), year, 'day');
    case 'dayOfYear':
      return ofKnownYear('day', (known) => dayPeriod(known, month ?? 0, f.day ?? 0));
    case 'daySpan':
      return daySpan(f);
    case 'daySpanOfYear':
      return {
        ...ofKnownYear('other', (known) => daySpan({ ...f, year2: known })?.resolve({ iso: undefined, year: known })),
        long: true,
      };
    case 'weekTo':
      return weekTo(f);
    case 'month':
      return year && month ? fixed(monthsPeriod({ year, month }, { year, month }, 'month'), year, 'month') : undefined;
    case 'monthSpan':
      return monthSpan(f);
    case 'monthSpanOfYear':
      return month && f.month2 && month < f.month2
        ? ofKnownYear('other', (known) => monthSpan({ ...f, year: known })?.resolve({ iso: undefined, year: known }))
        : undefined;
    case 'monthOfYear':
      return ofKnownYear('month', (known) =>
        month ? monthsPeriod({ year: known, month }, { year: known, month }, 'month') : undefined,
      );
    case 'firstMonths':
      return year && f.count ? fixed(firstMonths(year, f.count), year, 'other') : undefined;
    case 'firstMonthsOfYear':
      return f.count
        ? { ...ofKnownYear('other', (known) => firstMonths(known, f.count ?? 12)), long: true }
        : undefined;
    case 'monthEnd':
      return year && month ? fixed(dayPeriod(year, month, lastDay(year, month)), year, 'day') : undefined;
    case 'monthEndOfYear':
      return ofKnownYear('day', (known) => (month ? dayPeriod(known, month, lastDay(known, month)) : undefined));
    case 'quarter': {
      // 3Q23
      const named = year ?? (f.short === undefined ? undefined : 2000 + (f.short % 100));
      return named && f.quarter ? fixed(quarterPeriod(named, f.quarter), named, 'other') : undefined;
    }
    case 'quarterOfYear':
      return f.quarter ? ofKnownYear('other', (known) => quarterPeriod(known, f.quarter ?? 1)) : undefined;
    case 'quarterEnd':
      return year && f.quarter
        ? fixed(dayPeriod(year, f.quarter * 3, lastDay(year, f.quarter * 3)), year, 'day')
        : undefined;
    case 'half':
      return year && f.half ? fixed(halfPeriod(year, f.half), year, 'other') : undefined;
    case 'halfOfYear':
      return f.half ? ofKnownYear('other', (known) => halfPeriod(known, f.half ?? 1)) : undefined;
    case 'threeQuarters':
      return year ? fixed(monthsPeriod({ year, month: 1 }, { year, month: 9 }, 'span'), year, 'other') : undefined;
    case 'wholeYear':
      return ofKnownYear('other', (known) => yearPeriod(known));
    case 'threeQuartersOfYear':
      return { ...ofKnownYear('other', (known) => firstMonths(known, 9)), long: true };
    case 'year':
      return year ? fixed(yearPeriod(year), year, 'year') : undefined;
    case 'yearSpan':
      return yearSpan(f);
    case 'decade':
      return year && year % 10 === 0 ? yearSpan({ ...f, year2: year + 9 }) : undefined;
    case 'yearEnd':
      return year ? fixed(dayPeriod(year, 12, 31), year, 'day') : undefined;
    case 'midYear':
      return year ? fixed(dayPeriod(year, 6, 30), year, 'day') : undefined;
    case 'monthsTo':
      return year && month ? fixed(firstMonths(year, month), year, 'other') : undefined;
    case 'trailingMonths':
      return year && month && f.count ? trailing(year, month, f.count) : undefined;
    case 'yearsTo':
      return year && f.count && f.count > 1 ? yearSpan({ ...f, year: year - f.count + 1, year2: year }) : undefined;
    case 'yearEndOfYear':
      return ofKnownYear('day', (known) => dayPeriod(known, 12, 31));
    case 'fiscal':
    case 'fiscalShort': {
      const named = year ?? (f.short === undefined ? undefined : 2000 + f.short);
      return named === undefined
        ? undefined
        : { year: named, precision: 'other', resolve: ({ iso }) => fiscalYear(named, iso, context.culture) };
    }
    case 'minguoMonth':
    case 'minguoMonthEnd':
    case 'minguoYearEnd':
    case 'minguoDay':
    case 'minguoHalf':
    case 'minguoMonthSpan':
    case 'minguoFirstMonths':
    case 'minguoThreeQuarters':
    case 'minguoQuarterEnd':
    case 'minguoQuarter': {
      const plain = role.charAt(6).toLowerCase() + role.slice(7);
      return f.minguo
        ? ofMinguo(readMatch(plain, { ...groups, y: String(1911 + f.minguo), roc: undefined }, context))
        : undefined;
    }
    case 'minguoMonths 8 12':
      return f.minguo ? ofMinguo(readMatch('months 8 12', { y: String(1911 + f.minguo) }, context)) : undefined;
    case 'minguo':
      return f.minguo ? minguoYear(1911 + f.minguo) : undefined;
    case 'fiscalSpan':
      return seasonSpan({ ...f, short: f.short ?? f.year2 }, context);
    case 'seasonSpan':
      return seasonSpan(f, context);
    case 'fiscalEnd':
      return endOf(lastDayOf, f, context);
    case 'fiscalEndDay':
    case 'fiscalEndMonth':
      return fiscalEnd(f);
    case 'fiscalYearSpan':
      return fiscalYearSpan(f, context);
    default:
      return stretch(role, f);
  }
}
