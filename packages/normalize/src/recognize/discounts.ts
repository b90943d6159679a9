import { Exact } from '../numbers/exact';
import type { Quantity } from '../quantities/quantity';
import { readNumeral } from '../quantities/read-numeral';
import { readPart } from '../quantities/read-part';
import { isDigit, skipGap } from '../text/characters';
import type { AssistantSource } from './assistant';

const HUNDRED = Exact.whole(100);
const TEN = Exact.whole(10);

function percentage(start: number, end: number, value: Exact): Quantity {
  const numeral = { start, end, value, form: 'han' as const, grouped: false, decimals: 0, yearLike: false };
  return { start, end, value, kind: 'percent', unit: '%', numeral, number: { start, end }, qualifiers: [] };
}

/** 八五折 is 85 % of the price, 九折 90 %, 半折 half. */
function zheAt({ folded, language }: AssistantSource, at: number): Quantity | undefined {
  const match =
    /^([\d.,半對对两兩一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖点點 ]{1,8}?) ?折(?!叠|疊|扣|磨|腾|騰|返|射|算)/.exec(
      folded.slice(at, at + 12),
    );
  if (!match?.[1] || /^ /.test(match[1])) return undefined;
  const end = at + match[0].length;
  // 对折 alone is to fold in two.
  if (/^[對对]$/.test(match[1]) && folded.charAt(at - 1) !== '打') return undefined;
  if (/^[半對对]$/.test(match[1])) return percentage(at, end, Exact.whole(50));
  const digits = [...match[1].replace(/ /g, '')]
    .map((char) => {
      const sign = language.han?.signs.get(char);
      return sign?.kind === 'digit' ? String(sign.digit) : /[点點]/.test(char) ? '.' : char;
    })
    .join('');
  if (!/^\d{1,2}(?:\.\d{1,2})?$/.test(digits)) return undefined;
  const value = Exact.decimal(digits);
  return percentage(at, end, value.compare(TEN) < 0 ? value.times(TEN).trimmed() : value);
}

/** 3割8分7厘 is 38.7 %; 2割引 leaves 80 %. */
function wariAt(source: AssistantSource, at: number): Quantity | undefined {
  const { folded } = source;
  if (folded.startsWith('半額', at)) return percentage(at, at + 2, Exact.whole(50));
  const number = readNumeral(source, at);
  if (!number || number.scale || number.sign) return undefined;
  const wari = skipGap(folded, number.end, 1);
  if (folded.charAt(wari) !== '割' || /[立合当り]/.test(folded.charAt(wari + 1))) return undefined;
  const parts = /^割(?:半|(?:([\d一二三四五六七八九])分)?(?:([\d一二三四五六七八九])厘)?)/.exec(
    folded.slice(wari, wari + 6),
  );
  const half = parts?.[0] === '割半' ? Exact.whole(5) : Exact.zero;
  const digit = (char: string | undefined): Exact => {
    const sign = char === undefined ? undefined : source.language.han?.signs.get(char);
    return Exact.whole(sign?.kind === 'digit' ? sign.digit : Number(char ?? 0));
  };
  const tenths = digit(parts?.[2]).over(TEN);
  const value = number.value.times(TEN).plus(digit(parts?.[1])).plus(tenths).plus(half).trimmed();
  const end = wari + (parts?.[0].length ?? 1);
  const off = /^引き?/.exec(folded.slice(end, end + 2))?.[0].length ?? 0;
  return percentage(number.start, end + off, off > 0 ? HUNDRED.plus(value.negated()) : value);
}

/** 12/100 is 12 %. */
function hundredthsAt(source: AssistantSource, at: number): Quantity | undefined {
  const { folded } = source;
  const numeral =
    isDigit(folded.charCodeAt(at)) && !/[\d/.,]/.test(folded.charAt(at - 1)) ? readNumeral(source, at) : undefined;
  if (!numeral || numeral.scale || !/^\/100(?![\d./,])/.test(folded.slice(numeral.end, numeral.end + 5)))
    return undefined;
  return percentage(at, numeral.end + 4, numeral.value);
}

/** 四分の一の割引 leaves 75 %. */
function fractionOffAt(source: AssistantSource, at: number): Quantity | undefined {
  const number = readNumeral(source, at);
  const part = number && readPart(source, number);
  if (!part || !source.folded.startsWith('の割引', part.end)) return undefined;
  const left = Exact.whole(1).plus(part.value.negated()).times(HUNDRED).trimmed();
  return percentage(part.start, part.end + 3, left);
}

/** Prices and rates in tenths and hundredths at `at`: 折, 割, 12/100. */
export function discountAt(source: AssistantSource, at: number): Quantity | undefined {
  if (source.language.numbers.han?.tenth === '成') return zheAt(source, at);
  return source.language.numbers.han?.tenth === '割'
    ? (fractionOffAt(source, at) ?? wariAt(source, at) ?? hundredthsAt(source, at))
    : undefined;
}
