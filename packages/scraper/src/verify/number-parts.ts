// Parts of a number: fractions, and what is added behind its unit.
import { addDecimals, readHanNumeral } from './numbers';
import { readTenths } from './read-amount';
import type { Token } from './tokens';

const FRACTION =
  /^([一二两兩三四五六七八九十\d]{1,3})\s?(?:分之|分の|분의)\s?([一二两兩三四五六七八九十\d]{1,3})(?!\d)/;
const SPANS: ReadonlySet<string> = new Set(['minute', 'hour', 'day-span', 'week-span', 'month-span', 'year-span']);

/** 三分之二, 2/3 as "2/3"; parts of a hundred and of a thousand are percentages. */
export function readFraction(text: string, at: number): { end: number; key: string } | undefined {
  if (at > 0 && /[\d.,/]/.test(text[at - 1]!)) return undefined;
  const ahead = text.slice(at, at + 12);
  const value = (numeral: string): string => (/\d/.test(numeral) ? numeral : readHanNumeral(numeral));
  const han = FRACTION.exec(ahead);
  if (han !== null && value(han[1]!) !== '100' && value(han[1]!) !== '1000')
    return { end: at + han[0].length, key: `${value(han[2]!)}/${value(han[1]!)}` };
  const slash = /^([1-9])\/([2-9])(?![\d/])/.exec(ahead);
  return slash === null ? undefined : { end: at + 3, key: `${slash[1]}/${slash[2]}` };
}

/** Adds to a number what stands behind its unit: 三年半 is half a unit more, 九成七 seven hundredths. */
export function addParts(text: string, token: Token): void {
  const half = SPANS.has(token.unit ?? '')
    ? /^半[钟鐘]?(?![年月天日数數])/.exec(text.slice(token.end, token.end + 3))
    : null;
  if (half !== null && token.value !== undefined && !token.value.startsWith('?')) {
    token.value = addDecimals(token.value, '0.5');
    token.end += half[0].length;
  }
  const tenths = token.unit === 'tenth' ? readTenths(text, token.end) : undefined;
  if (tenths === undefined) return;
  token.value = addDecimals(token.value!, tenths.value);
  token.end = tenths.end;
}
