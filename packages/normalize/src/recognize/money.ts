import common from '../../data/recognize/common.json';
import { Exact } from '../numbers/exact';
import type { Quantity } from '../quantities/quantity';
import { readNumeral } from '../quantities/read-numeral';
import { isAlphabetic, isDigit, isHan, isHangul, skipGap, unitAt } from '../text/characters';
import type { AssistantSource } from './assistant';

const HUNDRED = Exact.whole(100);

/** "15 dollars 50", "thirteen dollars and forty five": coins without their name, where nothing else is counted. */
function bareCoins(source: AssistantSource, quantity: Quantity): Quantity | undefined {
  const { folded, language } = source;
  const glued =
    gluedCoins(source, quantity) ??
    letteredCoins(source, quantity) ??
    fenBehind(source, quantity) ??
    tenthBehind(source, quantity);
  if (glued) return glued;
  if (!quantity.value.isWhole) return undefined;
  const gap = skipGap(folded, quantity.end);
  const joint = /^(?:and|und|et|と|와|과|ו) ?/.exec(folded.slice(gap, gap + 5))?.[0].length ?? 0;
  if (gap === quantity.end && joint === 0) return undefined;
  // "$20 43", and no "$20 5": where the sign stands first, coins are of two figures.
  const signFirst = isDigit(unitAt(folded, quantity.end - 1)) && quantity.start !== quantity.number.start;
  if (signFirst && joint === 0 && !/^\d\d(?![\d.,])/.test(folded.slice(gap, gap + 3))) return undefined;
  const numeral = readNumeral(source, gap + joint);
  if (!numeral?.value.isWhole || numeral.scale || numeral.sign || numeral.value.compare(HUNDRED) >= 0) return undefined;
  const next = skipGap(folded, numeral.end);
  const follows = folded.charCodeAt(next);
  const joined = language.words?.joiners.at(folded, next) !== undefined;
  const counts =
    isAlphabetic(follows) || isHan(follows) || (isHangul(follows) && next === numeral.end) || isKatakana(follows);
  const goesOn =
    /^(?:more|less|each|extra|for|per|in|to|on|at|de plus|de moins|par|pour|mehr|weniger|pro|für)(?![a-z])/.test(
      folded.slice(next, next + 9),
    );
  if ((counts && !joined && !goesOn) || /[%°$€£¥₩₪./:,-]\d|[%°$€£¥₩₪:]/.test(folded.slice(next, next + 2)))
    return undefined;
  return { ...quantity, end: numeral.end, value: quantity.value.plus(numeral.value.over(HUNDRED)) };
}

/** 五块五, 三元二, 一块五毛五: one Han figure behind the unit counts tenths of it. */
function tenthBehind({ folded, language }: AssistantSource, quantity: Quantity): Quantity | undefined {
  if (language.writing !== 'han' || quantity.currency !== 'CNY' || quantity.end === quantity.number.end)
    return undefined;
  const { end, value } = quantity;
  const share = { 块: '10', 塊: '10', 元: '10', 毛: '100', 角: '100' }[folded.charAt(end - 1)];
  const digit = ' 一二三四五六七八九'.indexOf(folded.charAt(end) || ' ');
  const follows = unitAt(folded, end + 1);
  if (!share || digit < 1 || isHan(follows) || isDigit(follows)) return undefined;
  return { ...quantity, end: end + 1, value: value.plus(Exact.read(`${digit}/${share}`)) };
}

/** 6角3分, 五毛五分: only behind tenths is 分 money; else it is minutes or marks. */
function fenBehind({ folded }: AssistantSource, quantity: Quantity): Quantity | undefined {
  const { end, value } = quantity;
  if (quantity.currency !== 'CNY' || !/[角毛]/.test(folded.charAt(end - 1))) return undefined;
  const fen = /^([1-9]|[一二三四五六七八九])分钱?/.exec(folded.slice(end, end + 3));
  if (!fen) return undefined;
  const digit = Number(fen[1]) || ' 一二三四五六七八九'.indexOf(fen[1]!);
  return { ...quantity, end: end + fen[0].length, value: value.plus(Exact.whole(digit).over(HUNDRED)) };
}

/** "20 dollars 43c", "$20 and 43¢" */
function letteredCoins({ folded }: AssistantSource, quantity: Quantity): Quantity | undefined {
  const coins = /^ (?:and )?(\d\d?)(?:c(?![a-z])|¢)/.exec(folded.slice(quantity.end, quantity.end + 9));
  if (!coins || !quantity.value.isWhole) return undefined;
  const value = quantity.value.plus(Exact.whole(Number(coins[1])).over(HUNDRED));
  return { ...quantity, end: quantity.end + coins[0].length, value };
}

/** "12€50" */
function gluedCoins({ folded }: AssistantSource, quantity: Quantity): Quantity | undefined {
  const sign = folded.charAt(quantity.end - 1);
  if (!/[€$£¥]/.test(sign) || quantity.start !== quantity.number.start || !quantity.value.isWhole) return undefined;
  const coins = /^\d\d(?![\d.,]?\d)/.exec(folded.slice(quantity.end, quantity.end + 4));
  if (!coins) return undefined;
  return {
    ...quantity,
    end: quantity.end + 2,
    value: quantity.value.plus(Exact.whole(Number(coins[0])).over(HUNDRED)),
  };
}

const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30fa;

/** "75 USD million": the scale behind the currency. */
function scaledBehind({ folded, language }: AssistantSource, quantity: Quantity): Quantity | undefined {
  if (quantity.numeral.scale || language.writing !== 'spaced' || isDigit(unitAt(folded, quantity.end - 1)))
    return undefined;
  const scale = language.scales.at(folded, skipGap(folded, quantity.end));
  return scale && { ...quantity, end: scale.end, value: quantity.value.times(scale.value) };
}

const HALF = Exact.read('1/2');

/** 两米半, שלושה שקלים וחצי: half of the unit said behind it. */
function halfBehind({ folded, assistant }: AssistantSource, quantity: Quantity): Quantity | undefined {
  const { half } = assistant;
  if (
    !half ||
    !/^(?:unit|money|percent)$/.test(quantity.kind) ||
    quantity.numeral.value.isZero ||
    !quantity.numeral.value.isWhole
  )
    return undefined;
  half.lastIndex = quantity.end;
  if (quantity.end === quantity.number.end || !half.test(folded)) return undefined;
  const unit = quantity.value.over(quantity.numeral.value).absolute();
  const more = unit.times(HALF);
  return {
    ...quantity,
    end: half.lastIndex,
    value: quantity.value.plus(quantity.value.isNegative ? more.negated() : more),
  };
}

const WHOLE_ONLY: ReadonlySet<string> = new Set(common.wholeOnly);
const THOUSAND = Exact.whole(1000);

/** "12.500 ₫": money without coins has no decimals. */
function groupedByPoint({ folded }: AssistantSource, quantity: Quantity): Quantity | undefined {
  const { number, numeral, currency } = quantity;
  if (!WHOLE_ONLY.has(currency ?? '') || numeral.scale || numeral.decimals !== 3) return undefined;
  if (!/^\d{1,3}[.,]\d{3}$/.test(folded.slice(number.start, number.end))) return undefined;
  return { ...quantity, value: quantity.value.times(THOUSAND) };
}

/** A sum of money as an assistant reads it, to the end of its coins. */
export function wholeSum(source: AssistantSource, quantity: Quantity): Quantity {
  const half = halfBehind(source, quantity);
  if (half) return half;
  if (quantity.kind !== 'money') return quantity;
  const grouped = groupedByPoint(source, quantity);
  if (grouped) return grouped;
  return (
    scaledBehind(source, quantity) ?? (quantity.numeral.scale ? quantity : (bareCoins(source, quantity) ?? quantity))
  );
}
