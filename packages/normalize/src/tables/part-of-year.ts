import type { Period } from '@duibiao/model';
import type { Source } from '../language/source';
import { monthsPeriod } from '../periods/calendar';

/** A month or quarter, as the first and last of its months (1–12). */
interface PartOfYear {
  first: number;
  last: number;
}

const HAN_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function monthOf({ folded, language }: Source): number | undefined {
  const text = folded.trim();
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
function quarterOf({ folded, language }: Source): number | undefined {
  const text = folded.trim();
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

/** A cell that is nothing but a month or a quarter: "Januar", 3月, 一月, "Q2", "II. Quartal". */
export function partOfYear(source: Source): PartOfYear | undefined {
  const month = monthOf(source);
  if (month !== undefined) return { first: month, last: month };
  const quarter = quarterOf(source);
  return quarter === undefined ? undefined : { first: quarter * 3 - 2, last: quarter * 3 };
}

/** The part in a year. */
export function periodOfPart({ first, last }: PartOfYear, year: number): Period | undefined {
  return monthsPeriod({ year, month: first }, { year, month: last }, first === last ? 'month' : 'quarter');
}
