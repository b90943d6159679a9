// Parts of a number: fractions, and what is added behind its unit.
import { lexicon, type Sense, SHARE_JOINTS } from './lexicon';
import { addDecimals, readHanNumeral } from './numbers';
import { readTenths, readUnit } from './read-amount';
import type { Token } from './tokens';

const FRACTION =
  /^([一二两兩三四五六七八九十\d]{1,3})\s?(?:分之|分の|분의)\s?([一二两兩三四五六七八九十\d]{1,3})(?!\d)/;
const SPANS: ReadonlySet<string> = new Set(['minute', 'hour', 'day-span', 'week-span', 'month-span', 'year-span']);

/** 4人に1人, 4명 중 1명, 每四人中有一人: one out of so many, told in the same unit. */
const OUT_OF =
  /^(\d{1,2}|[二三四五六七八九十])([人名명戶户世帯가구]{1,2})(?:に|中有|中就有|就有|當中有|当中有|\s중\s)([1-9]|[一二三四])\2(?!当|當)/;

/** 三分之二, 2/3 as "2/3"; parts of a hundred and of a thousand are percentages. */
export function readFraction(text: string, at: number): { end: number; key: string } | undefined {
  if (at > 0 && /[\d.,/]/.test(text[at - 1]!)) return undefined;
  const ahead = text.slice(at, at + 12);
  const value = (numeral: string): string => (/\d/.test(numeral) ? numeral : readHanNumeral(numeral));
  const han = FRACTION.exec(ahead);
  if (han !== null && value(han[1]!) !== '100' && value(han[1]!) !== '1000')
    return { end: at + han[0].length, key: `${value(han[2]!)}/${value(han[1]!)}` };
  const outOf = OUT_OF.exec(ahead);
  if (outOf !== null) return { end: at + outOf[0].length, key: `${value(outOf[3]!)}/${value(outOf[1]!)}` };
  const digit = /^[1-9](?= )/.exec(ahead)?.[0];
  const share = digit === undefined ? undefined : readOutOf(text, at + 1, digit);
  if (share !== undefined) return share;
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

const NUMERALS: ReadonlySet<Sense['kind']> = new Set(['numeral']);

/** "in two" behind "one", "in 4" behind 3: the share that two counted numbers make; none where the second counts a span of time. */
export function readOutOf(text: string, at: number, part: string): { end: number; key: string } | undefined {
  const joint = SHARE_JOINTS.find((word) => text.startsWith(` ${word} `, at));
  if (joint === undefined) return undefined;
  const from = at + joint.length + 2;
  const digits = /^\d{1,2}(?![\d%]|[.,:/-]\d)/.exec(text.slice(from, from + 4))?.[0];
  const numeral = digits === undefined ? lexicon.match(text, from, NUMERALS) : undefined;
  const whole = digits ?? numeral?.sense.key ?? '';
  if (!/^\d+$/.test(whole) || Number(whole) <= Number(part) || Number(whole) > LARGEST_WHOLE) return undefined;
  const end = numeral?.end ?? from + whole.length;
  return SPANS.has(readUnit(text, end)?.id ?? '') ? undefined : { end, key: `${part}/${whole}` };
}

/** Of more it is a count: six of the 21 members. */
const LARGEST_WHOLE = 10;
