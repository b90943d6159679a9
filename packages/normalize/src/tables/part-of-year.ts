import type { Period } from '@duibiao/model';
import type { Language } from '../language/language';
import type { Source } from '../language/source';
import { monthsPeriod } from '../periods/calendar';

/** A month or quarter, as the first and last of its months (1–12). */
interface PartOfYear {
  first: number;
  last: number;
}

const HAN_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function monthOf(folded: string, language: Language): number | undefined {
  const text = folded;
  const digits = /^(1[0-2]|0?[1-9]) ?(?:月|월)(?:份)?$/.exec(text)?.[1];
  if (digits) return Number(digits);
  const han = /^(十?[一二三四五六七八九十])月(?:份)?$/.exec(text)?.[1];
  const index = han
    ? HAN_MONTHS.indexOf(han)
    : (language.dates.months ?? []).findIndex((names) => names.includes(text));
  return index < 0 ? undefined : index + 1;
}

const NUMERALS = [/^(?:1|i|ⅰ|一)$/, /^(?:2|ii|ⅱ|二)$/, /^(?:3|iii|ⅲ|三)$/, /^(?:4|iv|ⅳ|四)$/];

/** "Q1", "1Q" in any language; "I. Vierteljahr", 第Ⅰ四半期, "רבעון 1" with the word of the language before or behind the numeral. */
function quarterOf(folded: string, language: Language): number | undefined {
  const text = folded;
  const word = [...language.tableWords.quarters, 'q'].find((one) => text.startsWith(one) || text.endsWith(one));
  if (word === undefined) return undefined;
  const rest = text.startsWith(word) ? text.slice(word.length) : text.slice(0, -word.length);
  const numeral = rest
    .replace(/^第/, '')
    .replace(/\.? ?$/, '')
    .trim();
  const index = NUMERALS.findIndex((one) => one.test(numeral));
  return index < 0 ? undefined : index + 1;
}

/** "Total Q1", 第1四半期計, 1분기 소계: the sum of a part of the year. */
function withoutTotal(text: string, language: Language): string {
  const before = language.totals.at(text, 0);
  const after = language.totals.before(text, text.length);
  return text.slice(before?.end ?? 0, after?.start).trim();
}

/** A cell that is nothing but a month or a quarter: "Januar", 3月, 一月, "Q2", "II. Quartal". */
export function partOfYear(source: Source): PartOfYear | undefined {
  const { language } = source;
  const text = withoutTotal(source.folded.trim(), language);
  const month = monthOf(text, language);
  if (month !== undefined) return { first: month, last: month };
  const quarter = quarterOf(text, language);
  return quarter === undefined ? undefined : { first: quarter * 3 - 2, last: quarter * 3 };
}

/** The part in a year. */
export function periodOfPart({ first, last }: PartOfYear, year: number): Period | undefined {
  return monthsPeriod({ year, month: first }, { year, month: last }, first === last ? 'month' : 'quarter');
}
