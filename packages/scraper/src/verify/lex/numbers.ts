// What digits and ideographs are worth, and when two figures are the same.
import { equalDecimals, exactDecimal, scaleDecimal } from '../../decode/decimal';
import { UNIT_BASES } from './lexicon';
import type { Token } from './tokens';

/** The exact value of digits with separators; undefined where the separators contradict the decimal mark. */
export function readDigits(digits: string, decimalMark: '.' | ','): string | undefined {
  // A leading zero makes it a code (a telephone or post number), to be compared digit by digit.
  if (/^0\d/.test(digits)) return undefined;
  const compact = digits.replace(/[ \u202f\u00a0'’٬]/g, '');
  const group = decimalMark === '.' ? ',' : '.';
  const [whole = '', ...rest] = compact.split(decimalMark);
  if (rest.length > 1) return undefined;
  const groups = whole.split(group);
  const grouped = groups.length > 1;
  if (grouped && !(groups[0]!.length <= 3 && groups.slice(1).every((part) => part.length === 3))) return undefined;
  return exactDecimal(rest.length === 0 ? groups.join('') : `${groups.join('')}.${rest[0]}`);
}

const NOTATION = /(?<![\d.,:])\d{1,3}(?:([.,])\d{3})*(?:([.,])\d{1,2})?(?![.,:]?\d)(?!\.\d| Uhr)/g;

/**
 * The decimal mark of a page: its language's, unless the page writes its numbers the other way throughout (an edition that
 * changed its notation). One number that is written the other way is another number.
 */
export function decimalMarkOf(text: string, expected: '.' | ','): '.' | ',' {
  let others = 0;
  for (const [, grouping, decimal] of text.matchAll(NOTATION)) {
    if (decimal === expected || (grouping !== undefined && grouping !== expected)) return expected;
    if (decimal !== undefined || grouping !== undefined) others += 1;
  }
  return others >= 2 ? (expected === '.' ? ',' : '.') : expected;
}

const HAN_DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The digits of 六五 as 65, one by one. */
export function readHanDigits(text: string): string {
  return [...text].map((character) => HAN_DIGITS[character]).join('');
}

/** 二千零七十六 → 2076, 二〇一七 → 2017, 十二 → 12. */
export function readHanNumeral(text: string): string {
  if (!/[十百千]/.test(text)) return readHanDigits(text).replace(/^0+(?=\d)/, '');
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const power = HAN_POWERS[character];
    if (power === undefined) digit = HAN_DIGITS[character]!;
    else {
      total += (digit === 0 ? 1 : digit) * power;
      digit = 0;
    }
  }
  return String(total + digit);
}

export function addDecimals(a: string, b: string): string {
  const places = Math.max(a.split('.')[1]?.length ?? 0, b.split('.')[1]?.length ?? 0);
  const whole = (text: string): bigint => BigInt(scaleDecimal(text, places));
  return scaleDecimal(String(whole(a) + whole(b)), -places);
}

const isDecimal = (value: string): boolean => /^-?\d/.test(value) && !value.includes('/');

function equalValues(x: string, y: string): boolean {
  return x === y || (isDecimal(x) && isDecimal(y) && equalDecimals(x, y));
}

/** The same number: values equal as numbers, or digits equal where no value could be read. */
export function sameValue(a: Token, b: Token): boolean {
  return equalValues(a.value ?? a.key, b.value ?? b.key);
}

function sameUnit(a: string | undefined, b: string | undefined): boolean {
  const either = (unit: string | undefined): boolean => unit === 'JPY' || unit === 'CNY';
  return a === b || (a === 'yen-or-yuan' && either(b)) || (b === 'yen-or-yuan' && either(a));
}

/** The same quantity: value and unit, in whatever unit of its kind (320 ha is 3.2 km², two weeks are 14 days). */
export function sameQuantity(a: Token, b: Token): boolean {
  if (sameUnit(a.unit, b.unit)) return sameValue(a, b);
  const [x, y] = [inBase(a), inBase(b)];
  return x.unit === y.unit && x.unit !== undefined && equalValues(x.value, y.value);
}

function inBase({ value, key, unit }: Token): { value: string; unit: string | undefined } {
  const of = unit === undefined ? undefined : UNIT_BASES.get(unit);
  const text = value ?? key;
  return of === undefined || !isDecimal(text)
    ? { value: text, unit }
    : { value: timesInteger(scaleDecimal(text, of.power), of.times), unit: of.base };
}

function timesInteger(decimal: string, factor: number): string {
  if (factor === 1) return decimal;
  const places = decimal.split('.')[1]?.length ?? 0;
  return scaleDecimal(String(BigInt(scaleDecimal(decimal, places)) * BigInt(factor)), -places);
}
