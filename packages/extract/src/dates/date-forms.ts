/** The forms in which pages write a calendar day, and what each form needs to be there: data of `parse-date.ts`. */
import months from '../../data/months.json';

/**
 * How figures are read where several orders are possible: 3/4/2018, and 18.4.4 where two digits are the year. East Asian pages put the year first; a
 * year of four digits at the end follows the day there.
 */
export type DayOrder = 'day-first' | 'month-first' | 'year-first';

/** A day, month or year as a text states it. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

/** Names of months, in lower case, with their numbers. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(months).flatMap(([month, names]) => names.split('|').map((name) => [name, Number(month)] as const)),
);
const NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

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

/** What of a date is in a text, one bit each: a form is tried only where all that it needs is there. */
export const YEAR = 1;
/** The name of a month with room for no more than a day between it and a year after it. */
export const MONTH_BEFORE_YEAR = 2;
export const YEAR_SIGN = 4;
export const DOTS = 8;
export const SLASHES = 16;
export const ERA_LETTER = 32;
/** A year with one of the signs that stand before a month in figures, 年 or 년, or a month's name behind it. */
export const YEAR_THEN_SIGN = 64;
export const YEAR_THEN_WORD = 128;
export const YEAR_THEN_MONTH = 256;
/** A year behind a full stop, behind a slash or hyphen. */
export const DOT_THEN_YEAR = 512;
export const SIGN_THEN_YEAR = 1024;
/** The á of "tháng", a Chinese character. */
export const A_ACUTE = 2048;
export const HAN = 4096;

/** Each form: a pattern and how its groups are read. Tried in this order at every place; the earliest place wins. */
export interface DateForm {
  needs: number;
  /** A form that only pages of this order use. */
  only?: DayOrder;
  /** Of a form with names of months: it is matched with the text in lower case, which is many times faster than a pattern that ignores case. */
  isLower?: true;
  pattern: RegExp;
  read: (groups: string[], order: DayOrder) => DateParts | undefined;
}

/** Number of the month with this name, which may end in a full stop; 0 if it is none. */
export const monthOf = (name: string): number => MONTHS.get(name.toLowerCase().replace(/\.$/, '')) ?? 0;

function twoDigitYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function numeric(first: string, second: string, year: string, order: DayOrder): DateParts {
  const a = Number(first);
  const b = Number(second);
  const dayFirst = a > 12 || (b <= 12 && order !== 'month-first');
  return { year: twoDigitYear(year), month: dayFirst ? b : a, day: dayFirst ? a : b };
}

const inOrder = ([year, month, day]: string[], yearOf: (text: string) => number = Number): DateParts => ({
  year: yearOf(year!),
  month: Number(month),
  ...(day ? { day: Number(day) } : {}),
});

const figure = (written: string): number => (/\d/.test(written) ? Number(written) : kanjiNumber(written));

const eraYear = (era: string, year: string): number => ERAS[era]! + (year === '元' ? 1 : figure(year));

function kanjiNumber(written: string): number {
  const text = written.replace(/[○零]/g, '〇');
  if (/^[〇一二三四五六七八九]+$/.test(text)) return Number([...text].map((c) => KANJI_DIGITS.indexOf(c)).join(''));
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (match === null) return Number.NaN;
  const tens = match[2] === '' ? 0 : match[1] === '' ? 1 : KANJI_DIGITS.indexOf(match[1]!);
  return tens * 10 + (match[3] === '' ? 0 : KANJI_DIGITS.indexOf(match[3]!));
}

export const DATE_FORMS: DateForm[] = [
  // 2018-04-04T10:00, 2018/4/4, 2018.04.04, 2018. 4. 4.
  {
    needs: YEAR_THEN_SIGN,
    pattern:
      /(?<!\d|\d[.,])((?:19|20)\d\d)(?:-|\/|\. ?|\u2010|\u2011|\u2013)(\d{1,2})(?:-|\/|\. ?|\u2010|\u2011|\u2013)(\d{1,2})(?!\d)/,
    read: (groups) => inOrder(groups),
  },
  // 2018年4月4日, 2018년 4월 4일
  {
    needs: YEAR_THEN_WORD,
    pattern: /(?<!\d)((?:19|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日號号일])?/,
    read: (groups) => inOrder(groups),
  },
  // 令和6年4月1日, 民國107年4月4日
  {
    needs: YEAR_SIGN,
    pattern: /(令和|平成|昭和|民[國国]) ?(元|\d{1,3}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/,
    read: ([era, year, ...rest]) => inOrder([year!, ...rest], (text) => eraYear(era!, text)),
  },
  // 2024年（令和6年）4月1日, 令和6年（2024年）4月1日
  {
    needs: YEAR | YEAR_SIGN,
    pattern:
      /((?:19|20)\d\d) ?年? ?(?:[（(](?:令和|平成|昭和|民[國国]) ?(?:元|\d{1,3}) ?年?)?[）)] ?年? ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/,
    read: (groups) => inOrder(groups),
  },
  // 平成三十年四月四日
  {
    needs: YEAR_SIGN,
    pattern:
      /(令和|平成|昭和|民[國国])([元一二三四五六七八九十]{1,3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/,
    read: ([era, year, month, day]) => ({
      year: eraYear(era!, year!),
      month: kanjiNumber(month!),
      day: kanjiNumber(day!),
    }),
  },
  // R6.4.1, H30/4/1, H30年4月1日
  {
    needs: ERA_LETTER,
    pattern: /(?<![\p{L}\d])([RH])(\d{1,2})[./年](\d{1,2})[./月](\d{1,2})(?!\d)/u,
    read: ([era, ...rest]) => inOrder(rest, (text) => eraYear(era!, text)),
  },
  // 107年4月4日, 發布日期：107-04-04, as offices in Taiwan count without naming the era
  {
    needs: YEAR_SIGN,
    pattern: /(?<![\d\p{Script=Han}])(1[01]\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u,
    read: (groups) => inOrder(groups, (text) => 1911 + Number(text)),
  },
  {
    needs: HAN,
    pattern: /(?:日期|時間|發[布佈]|更新) ?[：:]? ?(1[01]\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
    read: (groups) => inOrder(groups, (text) => 1911 + Number(text)),
  },
  // 107.04.04, 107-04-04; 18.04.04, ’18-4-4
  {
    needs: 0,
    only: 'year-first',
    pattern: /(?<![\d./:-]|\d,)(1[01]\d)([./-])(\d\d)\2(\d\d)(?![\d/-]|\.\d)/,
    read: ([year, , month, day]) => ({ year: 1911 + Number(year), month: Number(month), day: Number(day) }),
  },
  {
    needs: 0,
    only: 'year-first',
    pattern: /(?<![\d./:-]|\d,)(\d\d)([./-]) ?(\d{1,2})\2 ?(\d{1,2})(?![\d/-]|\.\d)/,
    read: ([year, , month, day]) => ({ year: twoDigitYear(year!), month: Number(month), day: Number(day) }),
  },
  // 4月 4, 2018 and 4 四月 2018, as content systems fill the months' names into the order of another language
  {
    needs: YEAR,
    only: 'year-first',
    pattern: /(?<!\d)(\d{1,2}|[一二三四五六七八九十]{1,2}) ?[月월] (\d{1,2}),? ((?:19|20)\d\d)(?!\d)/,
    read: ([month, day, year]) => ({ year: Number(year), month: figure(month!), day: Number(day) }),
  },
  {
    needs: YEAR,
    only: 'year-first',
    pattern: /(?<!\d)(\d{1,2})\.? (\d{1,2}|[一二三四五六七八九十]{1,2}) ?[月월],? ((?:19|20)\d\d)(?!\d)/,
    read: ([day, month, year]) => ({ year: Number(year), month: figure(month!), day: Number(day) }),
  },
  // 二〇一八年四月四日
  {
    needs: YEAR_SIGN,
    pattern:
      /(?<![一二三四五六七八九〇○零])([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/,
    read: ([year, month, day]) => ({ year: kanjiNumber(year!), month: kanjiNumber(month!), day: kanjiNumber(day!) }),
  },
  // 4. April 2018, 4th of April 2018, 4 de abril de 2018, 4 באפריל 2018, 4 אפר׳ 2018, 4-Apr-2018
  {
    needs: MONTH_BEFORE_YEAR,
    isLower: true,
    // The look-ahead parts the names from what may stand before them: without it V8 compiles all of them again for each of the ways there.
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?(?: |-|\\/)?(?:of |de |d['’]|ב)?(?=\\D)(${NAMES})[.׳']?,?(?: |-|\\/)?(?:de |del )?((?:19|20)\\d\\d)(?!\\d)`,
    ),
    read: ([day, month, year]) => ({ year: Number(year), month: monthOf(month!), day: Number(day) }),
  },
  // April 4, 2018; Apr. 4th 2018
  {
    needs: MONTH_BEFORE_YEAR,
    isLower: true,
    pattern: new RegExp(
      `(?<!\\p{L})(${NAMES})\\.? ?(\\d{1,2})(?:st|nd|rd|th)?(?:,| ,|\\.)? ?((?:19|20)\\d\\d)(?!\\d)`,
      'u',
    ),
    read: ([month, day, year]) => ({ year: Number(year), month: monthOf(month!), day: Number(day) }),
  },
  // 2018 April 4, 2018. április 4.
  {
    needs: YEAR_THEN_MONTH,
    isLower: true,
    pattern: new RegExp(`(?<!\\d)((?:19|20)\\d\\d)[ ,.-]{1,2}(?=\\D)(${NAMES})\\.?[ -](\\d{1,2})(?!\\d)`),
    read: ([year, month, day]) => ({ year: Number(year), month: monthOf(month!), day: Number(day) }),
  },
  // 4 tháng 4 năm 2018
  {
    needs: YEAR | A_ACUTE,
    pattern: /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? ((?:19|20)\d\d)(?!\d)/i,
    read: ([day, month, year]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  // 04.04.2018, 4/4/2018, 04-04-2018
  {
    needs: DOT_THEN_YEAR,
    pattern: /(?<!\d|\d[.,])(\d{1,2})(?:\. ?)(\d{1,2})(?:\. ?)((?:19|20)\d\d)(?!\d)/,
    read: ([day, month, year]) => numeric(day!, month!, year!, 'day-first'),
  },
  {
    needs: SIGN_THEN_YEAR,
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
    needs: MONTH_BEFORE_YEAR,
    isLower: true,
    pattern: new RegExp(`(?<!\\p{L})(${NAMES})\\.?,? ?(?:de )?((?:19|20)\\d\\d)(?!\\d)`, 'u'),
    read: ([month, year]) => ({ year: Number(year), month: monthOf(month!) }),
  },
];
