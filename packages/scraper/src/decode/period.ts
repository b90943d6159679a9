import type { Period } from '@duibiao/model';
import { type Culture, readPeriod } from '@duibiao/normalize';
import { halfWidth } from './decimal';

const pad = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function months(year: number, first: number, count: number, precision: Period['precision']): Period {
  const last = first + count - 1;
  return { start: `${year}-${pad(first)}-01`, end: `${year}-${pad(last)}-${pad(lastDay(year, last))}`, precision };
}

const yearOf = (year: number): Period => months(year, 1, 12, 'year');

function day(year: number, month: number, date: number): Period | undefined {
  if (month < 1 || month > 12 || date < 1 || date > lastDay(year, month)) return undefined;
  const iso = `${year}-${pad(month)}-${pad(date)}`;
  return { start: iso, end: iso, precision: 'day' };
}

const part = (
  year: number,
  n: number,
  count: number,
  length: number,
  precision: Period['precision'],
): Period | undefined => (n >= 1 && n <= count ? months(year, (n - 1) * length + 1, length, precision) : undefined);

/** ISO 8601 week: Monday to Sunday, week 1 holds 4 January. */
function week(year: number, n: number): Period | undefined {
  if (n < 1 || n > 53) return undefined;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (n - 1) * 7);
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return { start: iso(monday), end: iso(monday + 6 * 86_400_000), precision: 'span' };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

type Rule = [RegExp, (m: RegExpExecArray) => Period | undefined];
const n = (m: RegExpExecArray, i: number): number => Number(m[i] ?? 0);

// Notations of SDMX, Eurostat, the Nordic PxWeb offices, SingStat, KOSIS, e-Stat, Destatis, BLS.
const RULES: readonly Rule[] = [
  [/^(?:YR)?(\d{4})(?:-?A1?)?$/, (m) => yearOf(n(m, 1))],
  // BLS: the year among its months, halves and quarters.
  [/^(\d{4})-(?:M13|S03|Q05)$/, (m) => yearOf(n(m, 1))],
  [/^(\d{4})(?:年|년)$/, (m) => yearOf(n(m, 1))],
  [/^(\d{4})-(\d{2})$/, (m) => part(n(m, 1), n(m, 2), 12, 1, 'month')],
  [/^(\d{4})[- ]?M(\d{1,2})$/, (m) => part(n(m, 1), n(m, 2), 12, 1, 'month')],
  [/^(\d{4})(?:年|년) ?(\d{1,2})(?:月|월)$/, (m) => part(n(m, 1), n(m, 2), 12, 1, 'month')],
  [/^(\d{4})[./] ?(\d{1,2})$/, (m) => part(n(m, 1), n(m, 2), 12, 1, 'month')],
  // KOSIS: 2019.3/4 is a quarter.
  [/^(\d{4})[. ] ?(\d)\/4$/, (m) => part(n(m, 1), n(m, 2), 4, 3, 'quarter')],
  [/^(\d{4})[- ]?[QK]0?(\d)$/, (m) => part(n(m, 1), n(m, 2), 4, 3, 'quarter')],
  [/^(\d{4})[- ]?(\d)[QK]$/, (m) => part(n(m, 1), n(m, 2), 4, 3, 'quarter')],
  [/^[QK](\d)[- /]?(\d{4})$/, (m) => part(n(m, 2), n(m, 1), 4, 3, 'quarter')],
  [/^(\d)[QK][- /]?(\d{4})$/, (m) => part(n(m, 2), n(m, 1), 4, 3, 'quarter')],
  [/^(\d{4})[- ]?[SH]0?(\d)$/, (m) => part(n(m, 1), n(m, 2), 2, 6, 'half')],
  [/^(\d{4})[- ]?(\d)[SH]$/, (m) => part(n(m, 1), n(m, 2), 2, 6, 'half')],
  [/^(\d{4})-T(\d)$/, (m) => part(n(m, 1), n(m, 2), 3, 4, 'span')],
  [/^(\d{4})[- ]?W(\d{1,2})$/, (m) => week(n(m, 1), n(m, 2))],
  [/^(\d{4})-D(\d{3})$/, (m) => day(n(m, 1), 1, 1) && dayOfYear(n(m, 1), n(m, 2))],
  [/^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/, (m) => day(n(m, 1), n(m, 2), n(m, 3))],
  [/^(\d{2})\.(\d{2})\.(\d{4})$/, (m) => day(n(m, 3), n(m, 2), n(m, 1))],
  [/^(\d{4})(\d{2})(\d{2})$/, (m) => day(n(m, 1), n(m, 2), n(m, 3))],
  [/^(\d{4})(\d{2})$/, (m) => part(n(m, 1), n(m, 2), 12, 1, 'month')],
  // e-Stat: 年度, April to March.
  [/^(\d{4})100000$/, (m) => ({ start: `${m[1]}-04-01`, end: `${n(m, 1) + 1}-03-31`, precision: 'fiscal-year' })],
  // e-Stat: year, 00, first and last month.
  [/^(\d{4})00(\d{2})(\d{2})$/, (m) => estat(n(m, 1), n(m, 2), n(m, 3))],
  [/^(\d{4})\/(\d{2})$/, (m) => fiscal(n(m, 1), n(m, 2))],
  [
    /^(\d{4}) ?[/-] ?(\d{4})$/,
    (m) => (n(m, 1) < n(m, 2) ? { start: `${m[1]}-01-01`, end: `${m[2]}-12-31`, precision: 'span' } : undefined),
  ],
  [new RegExp(`^(\\d{4})[- ]${MONTH_NAME}$`, 'i'), (m) => part(n(m, 1), monthOf(m[2]!), 12, 1, 'month')],
  [new RegExp(`^${MONTH_NAME}[- ]?(\\d{4})$`, 'i'), (m) => part(n(m, 2), monthOf(m[1]!), 12, 1, 'month')],
  // What spreadsheets write for a month: Jul-19.
  [new RegExp(`^${MONTH_NAME}-(\\d{2})$`, 'i'), (m) => part(century(n(m, 2)), monthOf(m[1]!), 12, 1, 'month')],
  // SDMX time range: a start and how long.
  [
    /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+Z?)?\/P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/,
    (m) => range(day(n(m, 1), n(m, 2), n(m, 3)), n(m, 4) * 12 + n(m, 5), n(m, 6) * 7 + n(m, 7)),
  ],
];

/** Years of two digits as spreadsheet programs read them. */
const century = (year: number): number => year + (year < 30 ? 2000 : 1900);

/** So many months and days from the first day of a period. */
function range(first: Period | undefined, monthCount: number, dayCount: number): Period | undefined {
  if (first === undefined || monthCount + dayCount === 0) return undefined;
  const [year, month, date] = first.start.split('-').map(Number) as [number, number, number];
  const end = new Date(Date.UTC(year, month - 1 + monthCount, date + dayCount - 1)).toISOString().slice(0, 10);
  return { start: first.start, end, precision: 'span' };
}

function dayOfYear(year: number, ordinal: number): Period | undefined {
  const date = new Date(Date.UTC(year, 0, ordinal));
  return date.getUTCFullYear() === year ? day(year, date.getUTCMonth() + 1, date.getUTCDate()) : undefined;
}

function estat(year: number, first: number, last: number): Period | undefined {
  if (first === 0 && last === 0) return yearOf(year);
  if (first < 1 || last > 12 || first > last) return undefined;
  const count = last - first + 1;
  const precision = count === 1 ? 'month' : count === 3 ? 'quarter' : count === 6 ? 'half' : 'span';
  return months(year, first, count, precision);
}

/** `2017/18`: a year that is not the calendar's; which months it holds is the source's to say, so both years are spanned. */
function fiscal(year: number, next: number): Period | undefined {
  return (year + 1) % 100 === next
    ? { start: `${year}-01-01`, end: `${year + 1}-12-31`, precision: 'span' }
    : undefined;
}

/** The stretch of time that a statistics service's code or label stands for; undefined where it is none we know, or means different periods in different cultures. */
export function parsePeriod(code: string, culture?: Culture): Period | undefined {
  const text = halfWidth(code.trim()).replace(/(?<=\d) ?[\u2013\u2014~〜～] ?(?=\d)/g, '-');
  return readCode(text) ?? readLabel(text, culture) ?? readFlagged(text);
}

function readCode(text: string): Period | undefined {
  const upper = text.toUpperCase();
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(upper);
    const period = match === null ? undefined : read(match);
    if (period !== undefined) return period;
  }
  return undefined;
}

/** "2019 (p)", 2019r: provisional, revised, estimated. */
function readFlagged(text: string): Period | undefined {
  const flagged = /^(.*\d)\s?(?:\([a-z]{1,2}\)|[pref*†‡])$/i.exec(text);
  return flagged === null ? undefined : readCode(flagged[1]!);
}

/** Whose words a label may be, by its script. */
const SCRIPTS: ReadonlyArray<[RegExp, readonly Culture[]]> = [
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['ja', 'zh-Hant', 'zh-Hans']],
  [/\p{Script=Latin}/u, ['en', 'de', 'fr']],
];

const LONGEST_LABEL = 40;
const DATED = /\d{2}|\d年|元年|[א-ת]["״”][א-ת]/u;
// Which months it holds depends on the place, which a label does not say.
const FISCAL = /\bFY|\bfiscal\b/i;
// Columns repeat their labels, and reading one is a search; emptied when full.
const known = new Map<string, Period | undefined>();
const MOST_KNOWN = 5000;

/** A period in words or in another calendar: 平成29年度, 民國112年, 3. Quartal 2019, תשע״ט. */
function readLabel(text: string, culture: Culture | undefined): Period | undefined {
  if (text.length > LONGEST_LABEL || !DATED.test(text) || !/\p{L}/u.test(text) || FISCAL.test(text)) return undefined;
  const key = `${culture ?? ''} ${text}`;
  if (!known.has(key)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, searchLabel(withEra(text, culture), culture));
  }
  return known.get(key);
}

function searchLabel(text: string, culture: Culture | undefined): Period | undefined {
  const cultures = culture === undefined ? (SCRIPTS.find(([script]) => script.test(text))?.[1] ?? []) : [culture];
  const found = cultures.flatMap((one) => readPeriod(text, one) ?? []);
  const differ = found.some(({ start, end }) => start !== found[0]!.start || end !== found[0]!.end);
  return differ ? undefined : found[0];
}

const ERAS: Readonly<Record<string, string>> = { M: '明治', T: '大正', S: '昭和', H: '平成', R: '令和' };

/**
 * Years as tables shorten them. R5年度 is 令和5年度; a bare H29 is a year only where the culture is known to be Japan's. 112年 is
 * the Republic of China's calendar, which alone has years of three digits; 99年 only where the culture says so.
 */
function withEra(text: string, culture: Culture | undefined): string {
  const era = /^([MTSHR])(\d{1,2})(年?)(?=$|[年度])/u.exec(text);
  if (era !== null && (culture === 'ja' || era[3] !== ''))
    return `${ERAS[era[1]!]}${era[2]}年${text.slice(era[0].length)}`;
  const isMinguo = culture === 'zh-Hant' ? /^\d{1,3}年/.test(text) : culture === undefined && /^1[0-4]\d年/.test(text);
  return isMinguo ? `民國${text}` : text;
}
