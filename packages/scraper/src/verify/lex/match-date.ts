export interface DateParts {
  end: number;
  parts: Array<{ kind: 'day' | 'month' | 'year'; value: string }>;
}

const FORMS: Array<{ form: RegExp; order: ReadonlyArray<'day' | 'month' | 'year'> }> = [
  // 14.07.2015, 14. 7. 2015
  { form: /(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d|[.,]\d)/y, order: ['day', 'month', 'year'] },
  // 2015-07-14, 2015/7/14
  { form: /((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?![\d/-])/y, order: ['year', 'month', 'day'] },
  // 2015. 7. 14.
  { form: /((?:19|20)\d\d)\.\s?(\d{1,2})\.\s?(\d{1,2})\.?(?![\d,])/y, order: ['year', 'month', 'day'] },
  // 114/1/2: a year of the Republic of China calendar.
  { form: /(1[01]\d)[-/](\d{1,2})[-/](\d{1,2})(?![\d/-])/y, order: ['year', 'month', 'day'] },
];

/** The second date of a range leaves out the year: 2025. 2. 3.부터 2. 14., 114/1/2至3/31. */
const SECOND_DATES: typeof FORMS = [
  { form: /(\d{1,2})\.\s?(\d{1,2})\.?(?![\d,])/y, order: ['month', 'day'] },
  { form: /(\d{1,2})\/(\d{1,2})(?![\d/])/y, order: ['month', 'day'] },
];
const FIRST_DATE =
  /\d{3,4}(?:\.\s?\d{1,2}\.\s?\d{1,2}\.?|\/\d{1,2}\/\d{1,2})\s?(?:부터|에서|至|起至|到|から|[-–—~～〜∼])\s?$/u;

/** A whole date in digits at a place of a text, its parts without leading zeros; 7/14/2015 is left alone: nobody can tell its order. */
export function matchDate(text: string, at: number): DateParts | undefined {
  if (!/\d/.test(text[at] ?? '')) return undefined;
  const isSecond = FIRST_DATE.test(text.slice(Math.max(0, at - 24), at));
  for (const { form, order } of isSecond ? [...FORMS, ...SECOND_DATES] : FORMS) {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found === null) continue;
    const parts = order.map((kind, i) => ({ kind, value: String(Number(found[i + 1])) }));
    const numberOf = (kind: string): number => Number(parts.find((part) => part.kind === kind)!.value);
    if (numberOf('month') >= 1 && numberOf('month') <= 12 && numberOf('day') >= 1 && numberOf('day') <= 31)
      return { end: at + found[0].length, parts };
  }
  return undefined;
}

const MONTH_RANGE = /(\d{1,2})\s?(?:月|월)?\s?(?:至|到|から|부터|[-–—~～〜∼])\s?(\d{1,2})\s?(?:月|월)/y;
/** Months of a quarter or a half, by their first and last. */
const RANGES: Readonly<Record<string, string>> = {
  '1-3': 'Q1',
  '4-6': 'Q2',
  '7-9': 'Q3',
  '10-12': 'Q4',
  '1-6': 'H1',
  '7-12': 'H2',
};

/** The quarter or half of a year that runs from one month to another one, else the range itself; undefined where it does not run. */
export const periodOfMonths = (first: string, last: string): string | undefined =>
  RANGES[`${first}-${last}`] ??
  (isMonth(first) && isMonth(last) && Number(first) < Number(last) ? `${first}-${last}` : undefined);

const isMonth = (value: string): boolean => Number(value) >= 1 && Number(value) <= 12;

/** 1至6月, 1~6월: the half or quarter that a range of months makes; undefined for another range. */
export function readMonthRange(text: string, at: number): { end: number; key: string } | undefined {
  MONTH_RANGE.lastIndex = at;
  const found = MONTH_RANGE.exec(text);
  const key = found === null ? undefined : periodOfMonths(String(Number(found[1])), String(Number(found[2])));
  return key === undefined ? undefined : { end: at + found![0].length, key };
}
