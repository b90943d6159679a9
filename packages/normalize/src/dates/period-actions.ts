// Years, months, weeks, seasons … and stretches counted from the day of reference.
import { fixedDate, isPostposed } from './calendar-actions';
import { fieldsOf, mondayOf } from './day-number';
import { hebrewNewYear } from './hebrew-calendar';
import type { Action, Matched } from './matched';
import { type DateMeaning, type DurationMeaning, isKind, type Meaning, type PeriodMeaning, type Unit } from './meaning';
import { yearOfTwoDigits } from './read-figures';
import { hasClock, named, relativeSpan, relativeUnit, shiftDay } from './relative-spans';
import { dateReadings, dateTimex, durationTimex, type Reference } from './resolve';
import {
  centurySpan,
  decadeSpan,
  fixedSpan,
  isoWeek,
  monthOfSpan,
  monthSpan,
  pad,
  partOfYear,
  weekendSpan,
  weekOfMonth,
  weekSpan,
  yearSpan,
} from './spans';

const sign = (rel: string | number | undefined): number =>
  rel === '-' || Number(rel) < 0 ? -1 : rel === '+' ? 1 : Number(rel ?? 0);

/** "+" and "-" before a unit mean the next and the last one. */
const step = (rel: string | number | undefined): number => (rel === '+' ? 1 : rel === '-' ? -1 : Number(rel ?? 0));

/** 今年, 先週: "0Y", "-1W". */
function wordUnit(word: string): { count: number; unit: Unit } {
  const match = /^(-?\d+)(.+)$/.exec(word);
  return { count: Number(match?.[1] ?? 0), unit: (match?.[2] ?? 'D') as Unit };
}

/** The month by this name next to the day of reference: this year's, or the next or last one. */
function relativeMonth(month: number, rel: string | number | undefined, ref: Reference | undefined): PeriodMeaning {
  if (!ref) return monthSpan(undefined, month);
  const now = fieldsOf(ref.day);
  const count = step(rel);
  if (count > 0) return monthSpan(month > now.m ? now.y : now.y + 1, month);
  if (count < 0) return monthSpan(month < now.m ? now.y : now.y - 1, month);
  return monthSpan(now.y, month);
}

/** The same part in a year. */
function inYear(period: PeriodMeaning, y: number): PeriodMeaning | undefined {
  if (period.y !== undefined || !period.of) return undefined;
  if (period.unit === 'M' && period.m) return carry(period, monthSpan(y, period.m));
  if ((period.unit === 'Q' || period.unit === 'HY') && period.n) return partOfYear(period.unit, y, period.n);
  if (period.unit === 'W' && period.m && period.n) return weekOfMonth(y, period.m, period.n);
  return undefined;
}

const carry = (from: PeriodMeaning, to: PeriodMeaning): PeriodMeaning => (from.part ? { ...to, part: from.part } : to);

function nthOf(n: number, unit: Unit, period: PeriodMeaning): Meaning | undefined {
  const isLast = n === 0;
  if (unit === 'W' && period.unit === 'M' && period.m && n <= 5) return weekOfMonth(period.y, period.m, isLast ? 5 : n);
  if (unit === 'W' && period.unit === 'Y' && period.y !== undefined) {
    const last = isoWeek(period.y + 1, 1).first! - 7;
    return isLast ? weekSpan(last) : n <= 53 ? isoWeek(period.y, n) : undefined;
  }
  if (unit === 'M') return monthOfSpan(period, isLast ? 12 : n);
  if (unit === 'Q' && period.unit === 'Y') return partOfYear('Q', period.y, isLast ? 4 : n);
  if (unit === 'HY' && period.unit === 'Y') return partOfYear('HY', period.y, isLast ? 2 : n);
  if (unit === 'D' && period.unit === 'M' && n >= 1 && n <= 31)
    return { k: 'date', m: period.m!, d: n, ...(period.y === undefined ? {} : { y: period.y }) };
  if (unit === 'D' && period.first !== undefined && period.end !== undefined && n <= 366)
    return fixedDate(isLast ? period.end - 1 : period.first + n - 1);
  return undefined;
}

/** "of the month" in a language that says so in one word with the article. */
function spanOfUnit(unit: Unit, ref: Reference | undefined): PeriodMeaning | undefined {
  const span = ref && (unit === 'M' || unit === 'Y') ? relativeUnit(unit, 0, ref) : undefined;
  return span && isKind(span, 'per') ? span : undefined;
}

/** The first ten days of last year; the last four months of 2021. */
function someOf(period: PeriodMeaning, duration: DurationMeaning, fromEnd: boolean): Meaning | undefined {
  if (period.first === undefined || period.end === undefined || hasClock(duration)) return undefined;
  const weeks = duration.parts[0]!.unit === 'W';
  const end = weeks ? mondayOf(period.end) : period.end;
  // The first week is the one with the first Thursday.
  const start = weeks ? mondayOf(period.first + 3) : period.first;
  const [first, last] = fromEnd ? [shiftDay(end, duration, -1), end] : [start, shiftDay(start, duration, 1)];
  return fixedSpan(first, last, durationTimex(duration.parts), duration.parts[0]!.unit);
}

function weekWith(date: DateMeaning, m: Matched): PeriodMeaning {
  const days = dateReadings(date, m.ref);
  const timex = dateTimex(date);
  const [day] = days;
  if (date.y !== undefined && day !== undefined) return { ...weekSpan(mondayOf(day)), timex };
  const monday = days.at(-1);
  return monday === undefined
    ? named(timex, 'W')
    : { ...named(timex, 'W'), first: mondayOf(monday), end: mondayOf(monday) + 7 };
}

/** The first half of a month ends with its fifteenth day, that of a week with Wednesday. */
function halfSpan({ unit, first, end }: PeriodMeaning, half: number): PeriodMeaning | undefined {
  if (first === undefined || end === undefined || half < 1 || half > 2) return undefined;
  const middle = first + (unit === 'M' ? 15 : 3);
  const [from, to] = half === 1 ? [first, middle] : [middle, end];
  return fixedSpan(from, to, `P${to - from}D`, unit === 'M' ? 'HM' : 'HW');
}

/** 연말, 月初: "Y" is the end of the year, "MS" the beginning of the month. */
function endWord(m: Matched): { unit: Unit; part: 'S' | 'M' | 'E' } | undefined {
  const match = /^([A-Z])([SME]?)$/.exec(m.text('endw'));
  return match ? { unit: match[1] as Unit, part: (match[2] || 'E') as 'S' | 'M' | 'E' } : undefined;
}

const roman = (text: string): number =>
  [
    'i',
    'ii',
    'iii',
    'iv',
    'v',
    'vi',
    'vii',
    'viii',
    'ix',
    'x',
    'xi',
    'xii',
    'xiii',
    'xiv',
    'xv',
    'xvi',
    'xvii',
    'xviii',
    'xix',
    'xx',
    'xxi',
  ].indexOf(text) + 1;

export const periodActions: Readonly<Record<string, Action>> = {
  year: (m) => {
    const year = m.one('yr');
    if (!year || year.short || (year.y < 100 && !year.said)) return undefined;
    return yearSpan(year.y);
  },
  /** תשפ״ד: a year from Tishri to Elul. Shorter and lesser numerals are abbreviations (ת״א) where no "year" stands before them. */
  hebrewYear: (m) => {
    const year = m.value('hn') + 5000;
    if (!m.has('hyear') && (year < 5600 || m.last.end - m.last.start < 4)) return undefined;
    return fixedSpan(hebrewNewYear(year), hebrewNewYear(year + 1), 'P1Y', 'Y');
  },
  month: (m) => monthSpan(undefined, m.value('mo')),
  monthYear: (m) => {
    const year = m.one('yr', 'y4')?.y ?? m.one('per')?.y;
    return year === undefined || (m.has('per') && m.one('per')?.unit !== 'Y')
      ? undefined
      : monthSpan(year, m.value('mo'));
  },
  /** April of 87 */
  monthShortYear: (m) => {
    const n = m.one('n');
    return n?.len === 2 && n.v > 31 ? monthSpan(yearOfTwoDigits(n.v).y, m.value('mo')) : undefined;
  },
  relativeUnit: (m) => {
    if (isPostposed(m)) return undefined;
    const unit = m.text('unit') as Unit;
    // "la semaine prochaine" with its article; "next week" without.
    if (m.has('the') && unit !== '10Y' && !(m.data.postposed && ['W', 'M', 'Y'].includes(unit))) return undefined;
    return relativeUnit(unit, step(m.word('rel')), m.ref);
  },
  /** the week, the month: of the day of reference */
  thisUnit: (m) => {
    const unit = m.text('unit') as Unit;
    if (unit === 'D' && m.has('the')) return m.ref && fixedDate(m.ref.day);
    return ['W', 'M', 'Y', 'WE', '2W', 'FY', 'SY', 'BD', 'Q'].includes(unit) ? relativeUnit(unit, 0, m.ref) : undefined;
  },
  wordUnit: (m) => {
    const { count, unit } = wordUnit(m.text('rp'));
    return relativeUnit(unit, count, m.ref);
  },
  relativeMonth: (m) => (isPostposed(m) ? undefined : relativeMonth(m.value('mo'), m.word('rel'), m.ref)),
  relativeSpan: (m) => {
    if (isPostposed(m)) return undefined;
    const rel = m.word('rel');
    const duration = m.one('dur');
    // "the next two decades" with its article.
    if (m.has('the') && duration?.parts[0]?.unit !== '10Y') return undefined;
    const direction = sign(rel);
    if (!duration || direction === 0) {
      return duration && rel === 0 && hasClock(duration) ? relativeSpan(duration, -1, m.ref) : undefined;
    }
    return relativeSpan(duration, direction, m.ref);
  },
  relativeCount: (m) => {
    if (isPostposed(m)) return undefined;
    const n = m.has('few') ? { v: m.value('few') } : m.one('n');
    const direction = sign(m.word('rel'));
    if (!n || direction === 0 || (n.v > 1 && m.isSingular)) return undefined;
    return relativeSpan({ k: 'dur', parts: [{ n: n.v, unit: m.text('unit') as Unit }] }, direction, m.ref);
  },
  withinSpan: (m) => {
    const said = m.one('dur');
    const one = m.has('unit') ? [{ n: 1, unit: m.text('unit') as Unit }] : [];
    const duration: DurationMeaning = { k: 'dur', parts: [...one, ...(said?.parts ?? [])] };
    if (duration.parts.length === 0 || (m.has('rel') && step(m.word('rel')) !== 1)) return undefined;
    if (!m.ref || hasClock(duration)) return relativeSpan(duration, 1, m.ref);
    const start = duration.parts[0]!.unit === 'BD' ? m.ref.day + 1 : m.ref.day;
    return fixedSpan(start, shiftDay(start, duration, 1), durationTimex(duration.parts), duration.parts[0]!.unit);
  },
  quarter: (m) => {
    const text = m.text('qt');
    return partOfYear(text.startsWith('h') ? 'HY' : 'Q', undefined, Number(text.slice(1)));
  },
  /** the first half of 2018, where the word halves anything */
  nthHalf: (m) => {
    const named = m.one('per') ?? (m.has('unit') ? relativeUnit(m.text('unit') as Unit, 0, m.ref) : undefined);
    const period = named && isKind(named, 'per') ? named : undefined;
    const half = m.one('o')?.v ?? 0;
    if (period && !period.part && (period.unit === 'M' || period.unit === 'W')) return halfSpan(period, half);
    const y = m.one('yr', 'y4')?.y ?? (period?.unit === 'Y' ? period.y : undefined);
    return y === undefined ? undefined : partOfYear('HY', y, half);
  },
  nthQuarter: (m) => {
    const n = m.one('o', 'n')?.v ?? 0;
    const unit = m.text('unit');
    return unit === 'Q' || unit === 'HY' ? partOfYear(unit, undefined, n) : undefined;
  },
  periodYear: (m) => {
    const [a, b] = m.all('per');
    const year = m.one('yr', 'y4')?.y;
    if (a && year !== undefined) return inYear(a, year);
    if (!a || !b) return undefined;
    if (a.unit === 'Y' && a.y !== undefined) return inYear(b, a.y);
    return b.unit === 'Y' && b.y !== undefined ? inYear(a, b.y) : undefined;
  },
  /** the first week of 2015, the third month of the year */
  nthUnit: (m) => {
    const whole = m.has('mo') ? monthSpan(undefined, m.value('mo')) : m.one('per');
    const period = whole ?? spanOfUnit(m.text('unit', 1) as Unit, m.ref);
    const n = m.has('last') ? 0 : (m.one('o')?.v ?? -1);
    return period && n >= 0 ? nthOf(n, m.text('unit') as Unit, period) : undefined;
  },
  someUnits: (m) => {
    const period = m.one('per');
    const n = m.one('n');
    const parts = n && !n.decimals ? [{ n: n.v, unit: m.text('unit') as Unit }] : undefined;
    const duration = m.one('dur') ?? (parts && { k: 'dur' as const, parts });
    if (!period || !duration || (m.has('o') && m.one('o')?.v !== 1)) return undefined;
    return someOf(period, duration, m.has('last'));
  },
  weekNumber: (m) => {
    const n = m.one('n', 'o');
    if (!n || n.v < 1 || n.v > 53 || (m.has('unit') && m.word('unit') !== 'W')) return undefined;
    // "the third week" of what? 第31週 is the year's.
    if (m.first.k === 'o' && m.last.k === 'unit' && (m.data.writing === 'spaced' || n.len === undefined))
      return undefined;
    const year = m.one('yr', 'y4')?.y ?? m.one('per')?.y ?? (m.ref && fieldsOf(m.ref.day).y);
    return year === undefined
      ? named(`XXXX-W${pad(n.v)}`, 'W')
      : { ...isoWeek(year, n.v), timex: `${year}-W${pad(n.v)}` };
  },
  weekOf: (m) => {
    const date = m.one('date');
    if (date) return weekWith(date, m);
    const day = m.one('o');
    return day && day.v <= 31 ? weekWith({ k: 'date', d: day.v }, m) : undefined;
  },
  weekendOf: (m) => {
    const date = m.one('date');
    const day = date && dateReadings(date, m.ref).at(0);
    // The weekend of a Monday's holiday is the one before it.
    return m.word('unit') === 'WE' && day !== undefined ? weekendSpan(day - 1) : undefined;
  },
  season: (m) => named(m.text('sea'), 'Q'),
  seasonYear: (m) => {
    if (isPostposed(m)) return undefined;
    const rel = m.word('rel');
    const y =
      m.one('yr', 'y4')?.y ??
      m.one('per')?.y ??
      (m.ref && rel !== undefined ? fieldsOf(m.ref.day).y + step(rel) : undefined);
    return y === undefined ? named(m.text('sea'), 'Q') : named(`${y}-${m.text('sea')}`, 'Q');
  },
  decade: (m) => {
    const year = m.one('y4', 'yr')?.y;
    if (year !== undefined) return year % 10 === 0 ? decadeSpan(year, false) : undefined;
    const n = m.has('dec') ? m.value('dec') : m.one('n')?.v;
    const century = m.one('per');
    if (century) {
      const first = century.unit === '100Y' && century.first !== undefined ? fieldsOf(century.first).y : undefined;
      return first === undefined || n === undefined || n % 10 !== 0 || n > 90
        ? undefined
        : decadeSpan(first + n, false);
    }
    return n !== undefined && n % 10 === 0 && n < 100 ? decadeSpan(1900 + n, true) : undefined;
  },
  century: (m) => {
    const n = m.has('roman') ? roman(m.text('roman')) : (m.one('n', 'o')?.v ?? 0);
    return n >= 1 && n <= 30 && m.word('unit') === '100Y' ? centurySpan(n) : undefined;
  },
  /** early May, the end of 2018 */
  part: (m) => {
    const period = m.has('mo') ? monthSpan(undefined, m.value('mo')) : m.one('per');
    const part = m.narrowing;
    if (
      !period ||
      !part ||
      period.part ||
      period.timex.startsWith('(') ||
      !['Y', 'M', 'W', 'Q', 'HY'].includes(period.unit)
    )
      return undefined;
    return { ...period, part };
  },
  fiscalYear: (m) => {
    const short = m.one('n');
    if (short && short.len !== 2) return undefined;
    const y = m.one('yr', 'y4')?.y ?? (short && yearOfTwoDigits(short.v).y);
    const unit = m.has('fysuf') ? 'FY' : m.text('unit');
    if (unit === 'FY' || unit === 'SY') return named(`${unit}${y ?? 'XXXX'}`, unit);
    return undefined;
  },
  /** 연말, 月底: the end of the year or month of the day of reference */
  endOfUnit: (m) => {
    const end = endWord(m);
    const unit = end?.unit ?? (m.text('unit') as Unit);
    const period = unit === 'D' ? undefined : (m.one('per') ?? relativeUnit(unit, 0, m.ref));
    const part = end?.part ?? m.narrowing;
    return period && part && isKind(period, 'per') && period.unit === unit && !period.part
      ? { ...period, part }
      : undefined;
  },
  /** 上半月, 下半周 */
  halfOf: (m) => {
    if (!m.ref) return undefined;
    const text = m.text('halfof');
    const period = relativeUnit(text.endsWith('M') ? 'M' : 'W', 0, m.ref);
    return period && isKind(period, 'per') ? halfSpan(period, Number(text.charAt(0))) : undefined;
  },
  /** year to date */
  toDate: (m) => {
    const period = m.one('per') ?? relativeUnit(m.text('unit') as Unit, 0, m.ref);
    if (!period || !isKind(period, 'per') || period.first === undefined || !m.ref) return undefined;
    return period.first > m.ref.day ? undefined : { ...period, end: m.ref.day };
  },
  samePeriod: (m) => {
    const period = m.one('per');
    return period && { ...period };
  },
};
