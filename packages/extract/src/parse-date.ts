/** Calendar dates in text, in the forms that pages of the seven cultures use. The day is the page's own: nothing is converted between zones. */
import months from '../data/months.json';

/** A date found in text; unknown month and day are 01. */
export interface FoundDate {
  date: string;
  precision: 'day' | 'month' | 'year';
  /** Offsets in the text looked at. */
  start: number;
  end: number;
}

/** How numbers with slashes are read where both orders are possible. */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS = new Map<string, number>(Object.entries(months));
const NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const EARLIEST = 1970;

/** First year of an era, minus one: 令和1 is 2019. */
const ERAS: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
  中華民國: 1911,
  R: 2018,
  H: 1988,
};

const KANJI_DIGITS = '〇一二三四五六七八九';

type Parts = { year: number; month?: number; day?: number };

/** What of a date is in a text, one bit each: a form is tried only where all that it needs is there. */
const YEAR = 1;
/** The name of a month with room for no more than a day between it and a year after it. */
const MONTH_BEFORE_YEAR = 2;
const YEAR_SIGN = 4;
const DOTS = 8;
const SLASHES = 16;
const ERA_LETTER = 32;

/** Each form: a pattern and how its groups are read. Tried in this order at every place; the earliest place wins. */
interface Form {
  needs: number;
  pattern: RegExp;
  read: (groups: string[], order: DayOrder) => Parts | undefined;
}

const monthOf = (name: string): number | undefined => MONTHS.get(name.toLowerCase().replace(/\.$/, ''));

function twoDigitYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function numeric(first: string, second: string, year: string, order: DayOrder): Parts | undefined {
  const a = Number(first);
  const b = Number(second);
  const dayFirst = a > 12 || (b <= 12 && order === 'day-first');
  return { year: twoDigitYear(year), month: dayFirst ? b : a, day: dayFirst ? a : b };
}

function eraYear(era: string, year: string): number {
  return ERAS[era]! + (year === '元' ? 1 : Number(year));
}

const kanjiNumber = (written: string): number => {
  const text = written.replace(/[○零]/g, '〇');
  if (/^[〇一二三四五六七八九]+$/.test(text)) return Number([...text].map((c) => KANJI_DIGITS.indexOf(c)).join(''));
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (match === null) return Number.NaN;
  const tens = match[2] === '' ? 0 : match[1] === '' ? 1 : KANJI_DIGITS.indexOf(match[1]!);
  return tens * 10 + (match[3] === '' ? 0 : KANJI_DIGITS.indexOf(match[3]!));
};

const FORMS: Form[] = [
  // 2018-04-04T10:00, 2018/4/4, 2018.04.04, 2018. 4. 4.
  {
    needs: YEAR,
    pattern:
      /(?<!\d|\d[.,])((?:19|20)\d\d)(?:-|\/|\. ?|\u2010|\u2011|\u2013)(\d{1,2})(?:-|\/|\. ?|\u2010|\u2011|\u2013)(\d{1,2})(?!\d)/,
    read: ([year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  // 2018年4月4日, 2018년 4월 4일
  {
    needs: YEAR,
    pattern: /(?<!\d)((?:19|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日號号일])?/,
    read: ([year, month, day]) => ({ year: Number(year), month: Number(month), ...(day ? { day: Number(day) } : {}) }),
  },
  // 令和6年4月1日, 民國107年4月4日
  {
    needs: YEAR_SIGN,
    pattern: /(令和|平成|昭和|民[國国]) ?(元|\d{1,3}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/,
    read: ([era, year, month, day]) => ({
      year: eraYear(era!, year!),
      month: Number(month),
      ...(day ? { day: Number(day) } : {}),
    }),
  },
  // R6.4.1, H30/4/1
  {
    needs: ERA_LETTER,
    pattern: /(?<![\p{L}\d])([RH])(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?!\d)/u,
    read: ([era, year, month, day]) => ({ year: eraYear(era!, year!), month: Number(month), day: Number(day) }),
  },
  // 107年4月4日, 發布日期：107-04-04, as offices in Taiwan count without naming the era
  {
    needs: YEAR_SIGN,
    pattern: /(?<![\d\p{Script=Han}])(1[01]\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u,
    read: ([year, month, day]) => ({ year: 1911 + Number(year), month: Number(month), day: Number(day) }),
  },
  {
    needs: 0,
    pattern: /(?:日期|時間|發[布佈]|更新) ?[：:]? ?(1[01]\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
    read: ([year, month, day]) => ({ year: 1911 + Number(year), month: Number(month), day: Number(day) }),
  },
  // 二〇一八年四月四日
  {
    needs: YEAR_SIGN,
    pattern:
      /(?<![一二三四五六七八九〇○零])([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/,
    read: ([year, month, day]) => ({ year: kanjiNumber(year!), month: kanjiNumber(month!), day: kanjiNumber(day!) }),
  },
  // 4. April 2018, 4th of April 2018, 4 de abril de 2018, 4 באפריל 2018, 4-Apr-2018
  {
    needs: YEAR,
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?(?: |-|\\/)?(?:of |de |d['’]|ב)?(${NAMES})\\.?,?(?: |-|\\/)?(?:de |del )?((?:19|20)\\d\\d)(?!\\d)`,
      'iu',
    ),
    read: ([day, month, year]) => ({ year: Number(year), month: monthOf(month!) ?? 0, day: Number(day) }),
  },
  // April 4, 2018; Apr. 4th 2018
  {
    needs: YEAR | MONTH_BEFORE_YEAR,
    pattern: new RegExp(
      `(?<!\\p{L})(${NAMES})\\.? ?(\\d{1,2})(?:st|nd|rd|th)?(?:,| ,|\\.)? ?((?:19|20)\\d\\d)(?!\\d)`,
      'iu',
    ),
    read: ([month, day, year]) => ({ year: Number(year), month: monthOf(month!) ?? 0, day: Number(day) }),
  },
  // 2018 April 4
  {
    needs: YEAR,
    pattern: new RegExp(`(?<!\\d)((?:19|20)\\d\\d)[ ,.-]{1,2}(${NAMES})\\.?[ -](\\d{1,2})(?!\\d)`, 'iu'),
    read: ([year, month, day]) => ({ year: Number(year), month: monthOf(month!) ?? 0, day: Number(day) }),
  },
  // 04.04.2018, 4/4/2018, 04-04-2018
  {
    needs: YEAR,
    pattern: /(?<!\d|\d[.,])(\d{1,2})(?:\. ?)(\d{1,2})(?:\. ?)((?:19|20)\d\d)(?!\d)/,
    read: ([day, month, year]) => numeric(day!, month!, year!, 'day-first'),
  },
  {
    needs: YEAR,
    pattern: /(?<!\d|\d[.,])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/,
    read: ([first, second, year], order) => numeric(first!, second!, year!, order),
  },
  // 04.04.18, 4/4/18
  {
    needs: DOTS,
    pattern: /(?<!\d|\d[.,:])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.])/,
    read: ([day, month, year]) => numeric(day!, month!, year!, 'day-first'),
  },
  {
    needs: SLASHES,
    pattern: /(?<![\d/]|\d[.,])(\d{1,2})\/(\d{1,2})\/(\d\d)(?![\d/])/,
    read: ([first, second, year], order) => numeric(first!, second!, year!, order),
  },
  // April 2018
  {
    needs: YEAR | MONTH_BEFORE_YEAR,
    pattern: new RegExp(`(?<!\\p{L})(${NAMES})\\.?,? ?(?:de )?((?:19|20)\\d\\d)(?!\\d)`, 'iu'),
    read: ([month, year]) => ({ year: Number(year), month: monthOf(month!) ?? 0 }),
  },
];

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const pad = (n: number): string => String(n).padStart(2, '0');

function dateOf({ year, month, day }: Parts): Pick<FoundDate, 'date' | 'precision'> | undefined {
  if (!(year >= EARLIEST && year <= new Date().getFullYear() + 1)) return undefined;
  if (month === undefined) return { date: `${year}-01-01`, precision: 'year' };
  if (!(month >= 1 && month <= 12)) return undefined;
  if (day === undefined) return { date: `${year}-${pad(month)}-01`, precision: 'month' };
  if (!(day >= 1 && day <= DAYS[month - 1]!)) return undefined;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return undefined;
  return { date: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' };
}

/** Longer texts are looked at up to here: a date line is short. */
const MAX_LENGTH = 2000;

/** The first date in a text (the most exact form where two start at one place), or undefined. */
export function findDate(text: string, order: DayOrder = 'day-first'): FoundDate | undefined {
  if (!/\d\d|[一二〇]|\d[年月.]/.test(text)) return undefined;
  const looked = text.slice(0, MAX_LENGTH);
  const parts = partsIn(looked);
  let best: FoundDate | undefined;
  for (const { needs, pattern, read } of FORMS) {
    if ((parts & needs) !== needs) continue;
    const match = pattern.exec(looked);
    if (match === null || (best !== undefined && match.index >= best.end)) continue;
    const stated = read(match.slice(1), order);
    const found = stated && dateOf(stated);
    if (found === undefined) continue;
    const better = best === undefined || match.index < best.start || rank(found) > rank(best);
    if (better) best = { ...found, start: match.index, end: match.index + match[0].length };
  }
  return best;
}

const BY_END = new Map<number, string[]>();
const pairOf = (first: number, second: number): number => first * 0x10000 + second;
for (const name of MONTHS.keys()) {
  const pair = pairOf(name.charCodeAt(name.length - 2), name.charCodeAt(name.length - 1));
  const list = BY_END.get(pair);
  if (list === undefined) BY_END.set(pair, [name]);
  else list.push(name);
}
const LONGEST_NAME = Math.max(...[...MONTHS.keys()].map((name) => name.length));
/** The most that stands between a month and its year: ". 4th, ". */
const MAX_GAP = 9;

function isMonthBefore(text: string, year: number): boolean {
  const before = text.slice(Math.max(0, year - MAX_GAP - LONGEST_NAME), year).toLowerCase();
  for (let end = before.length; end >= Math.max(2, before.length - MAX_GAP); end--) {
    const names = BY_END.get(pairOf(before.charCodeAt(end - 2), before.charCodeAt(end - 1)));
    if (names?.some((name) => before.endsWith(name, end))) return true;
  }
  return false;
}

/** What of a date is there. Never less than a form would find, so that leaving forms out changes nothing. */
function partsIn(text: string): number {
  let parts = 0;
  let dots = 0;
  let slashes = 0;
  /** The digits up to here as a number, of the last four of a run. */
  let digits = 0;
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      digits = (digits % 1000) * 10 + code - 48;
      run++;
      if (run >= 4 && digits >= 1900 && digits < 2100) {
        parts |= YEAR;
        if ((parts & MONTH_BEFORE_YEAR) === 0 && isMonthBefore(text, i - 3)) parts |= MONTH_BEFORE_YEAR;
      } else if (run === 1 && isEraLetter(text.charCodeAt(i - 1))) parts |= ERA_LETTER;
      continue;
    }
    run = 0;
    digits = 0;
    if (code === 46) dots++;
    else if (code === 47) slashes++;
    else if (code === 0x5e74) parts |= YEAR_SIGN;
  }
  return parts | (dots > 1 ? DOTS : 0) | (slashes > 1 ? SLASHES : 0);
}

/** R and H, for 令和 and 平成. */
const isEraLetter = (code: number): boolean => code === 82 || code === 72;

const rank = (found: Pick<FoundDate, 'precision'>): number =>
  found.precision === 'day' ? 2 : found.precision === 'month' ? 1 : 0;

/** A machine-readable date: ISO 8601 and its relatives (20180404, 2018-04, 2018), else the first date of the text. */
export function parseDate(value: string, order: DayOrder = 'day-first'): FoundDate | undefined {
  const text = value.trim();
  const whole = { start: 0, end: value.length };
  let match = /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)\d{4,6}$/.exec(text);
  if (match !== null) {
    const found = dateOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
    if (found) return { ...found, ...whole };
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
