import common from '../../data/recognize/common.json';
import { Exact } from '../numbers/exact';
import type { Numeral } from '../numbers/numeral';
import type { Quantity } from '../quantities/quantity';
import { readNumeral } from '../quantities/read-numeral';
import { quantityOf } from '../quantities/read-quantity';
import { isAlphabetic, isDigit, isGap, skipGap, unitAt } from '../text/characters';
import { type AssistantSource, testAt } from './assistant';

const HUNDRED = Exact.whole(100);

/** "scp173m", "24703m212", "sku2-173m": figure and letters are parts of one name. */
function isInName({ folded }: AssistantSource, quantity: Quantity): boolean {
  const { start } = quantity.number;
  if (quantity.numeral.form !== 'digits' || start !== quantity.start) return false;
  const before = folded.slice(Math.max(0, start - 8), start);
  if (/[a-z]$|[a-z]\d{1,5}-$/.test(before)) return true;
  const last = unitAt(folded, quantity.end - 1);
  // "24703 L-202"
  if (
    quantity.kind !== 'percent' &&
    /^-\d/.test(folded.slice(quantity.end, quantity.end + 2)) &&
    quantity.end - quantity.number.end <= 2
  )
    return true;
  return quantity.kind === 'unit' && (isDigit(last) || isAlphabetic(last)) && isDigit(unitAt(folded, quantity.end));
}

/** "3 USD50 cards": the code belongs to the figure that it is glued to. */
function namesNextFigure({ folded }: AssistantSource, quantity: Quantity): boolean {
  return (
    quantity.kind === 'money' &&
    quantity.start === quantity.number.start &&
    isGap(unitAt(folded, quantity.number.end)) &&
    isDigit(unitAt(folded, quantity.end)) &&
    !isDigit(unitAt(folded, quantity.end - 1))
  );
}

/** 五百分之二 is a fraction; the end of 20~30パーセント is no percentage of its own where `openPercent` says so. */
function isOtherPercent({ folded, language, assistant }: AssistantSource, { start, number }: Quantity): boolean {
  const before = folded.charAt(start - 1);
  if (start < number.start && before !== '' && language.han?.signs.has(before)) return true;
  return assistant.openPercent?.test(folded.slice(Math.max(0, start - 4), start)) === true;
}

/** "a US$ 4 billion deal": the article counts nothing. */
function startsFigure({ folded }: AssistantSource, { kind, end }: Quantity): boolean {
  return kind === 'money' && isDigit(folded.charCodeAt(skipGap(folded, end)));
}

/** "dollar: 143.80 yen": the currency behind the figure is the figure's. */
function namesOther({ folded, language }: AssistantSource, { kind, currency, start, number }: Quantity): boolean {
  if (
    kind !== 'money' ||
    start === number.start ||
    !/[a-z가-힣]{3,}|[가-힣]{2}/.test(folded.slice(start, number.start))
  )
    return false;
  const own = language.meanings.at(folded, skipGap(folded, number.end))?.value;
  return own?.kind === 'money' && own.currency !== currency;
}

const CODES: ReadonlySet<string> = new Set(common.codes);

/** "try 5": codes that are words as well are codes in capitals. */
function isPlainWord({ text, folded }: AssistantSource, { kind, start, end, number }: Quantity): boolean {
  if (kind !== 'money') return false;
  const [from, to] = start === number.start ? [number.end, end] : [start, number.start];
  const word = folded.slice(from, to).trim();
  return CODES.has(word) && text.slice(from, to).trim() === word;
}

/** Whether a word, a name or a neighbour has been taken for a part of a measure. */
export function isMisread(source: AssistantSource, quantity: Quantity): boolean {
  const { text, folded, language, assistant } = source;
  // "a $ 4 billion" has an article, "A $ 4 billion" a currency.
  if (quantity.kind === 'money' && /^[a-z] \$/.test(text.slice(quantity.start, quantity.start + 3))) return true;
  if (isPlainWord(source, quantity)) return true;
  // A stroke is the yen sign of old Japanese keyboards, before its number.
  if (quantity.kind === 'money' && folded.charAt(quantity.end - 1) === '\\') return true;
  const number = folded.slice(quantity.number.start, quantity.number.end);
  const article = language.numbers.articles?.includes(number) === true;
  if (article && quantity.kind === 'unit' && assistant.articleUnits === 'none') return true;
  if (article && (quantity.kind === 'percent' || startsFigure(source, quantity))) return true;
  if (namesOther(source, quantity)) return true;
  if (namesNextFigure(source, quantity) || isInName(source, quantity)) return true;
  if (quantity.kind === 'percent' && isOtherPercent(source, quantity)) return true;
  if (!assistant.notMeasures) return false;
  assistant.notMeasures.lastIndex = quantity.end;
  return assistant.notMeasures.test(folded);
}

/** "20 (kg)", "20 [kg]" */
function inBrackets(source: AssistantSource, { numeral }: Quantity): Quantity | undefined {
  const { folded } = source;
  const open = skipGap(folded, numeral.end, 1);
  const close = { '(': ')', '[': ']' }[folded.charAt(open)];
  if (!close) return undefined;
  const found = quantityOf(source, { ...numeral, end: open + 1 });
  if (found?.kind !== 'unit' || folded.charAt(found.end) !== close) return undefined;
  return { ...found, end: found.end + 1, number: { start: numeral.start, end: numeral.end } };
}

/** "12 - Pfund", "3 - foot": a hyphen with spaces around it. */
function apart(source: AssistantSource, { numeral }: Quantity): Quantity | undefined {
  if (!/^ - [a-zß-ɏ]{3}/.test(source.folded.slice(numeral.end, numeral.end + 6))) return undefined;
  const found = quantityOf(source, { ...numeral, end: numeral.end + 3 });
  return found?.kind === 'unit' ? { ...found, number: { start: numeral.start, end: numeral.end } } : undefined;
}

/** "50,- Kč", "1.200.- €", "300/- Rs": no coins. */
function withoutCoins(source: AssistantSource, { numeral }: Quantity): Quantity | undefined {
  if (!/^[,./][-–]/.test(source.folded.slice(numeral.end, numeral.end + 2))) return undefined;
  const found = quantityOf(source, { ...numeral, end: numeral.end + 2 });
  return found?.kind === 'money' ? found : undefined;
}

/** "50 cents" in French are coins, and fifty hundreds where no money is asked for. */
function coinsNotHundreds(source: AssistantSource, { numeral }: Quantity): Quantity | undefined {
  if (numeral.form !== 'digits' || numeral.scale?.compare(HUNDRED) !== 0) return undefined;
  const written = /^[\d.,' ]*\d/.exec(source.folded.slice(numeral.start, numeral.end));
  if (!written) return undefined;
  const { scale, ...rest } = numeral;
  const plain: Numeral = { ...rest, end: numeral.start + written[0].length, value: numeral.value.over(HUNDRED) };
  const found = quantityOf(source, plain);
  return found?.kind === 'money' ? found : undefined;
}

/** "$.75", and "$-20" as Switzerland writes a debt */
export function pointAfterSign(source: AssistantSource, at: number): Quantity | undefined {
  const { folded, language } = source;
  const sign = language.moneyBefore.at(folded, at);
  if (sign?.value.kind !== 'money') return undefined;
  const debt = folded.charAt(sign.end) === '-' && isDigit(unitAt(folded, sign.end + 1));
  const numeral = debt ? readNumeral(source, sign.end + 1) : undefined;
  if (numeral) {
    const { currency } = sign.value;
    const number = { start: sign.end, end: numeral.end };
    const value = numeral.value.negated();
    return { start: at, end: numeral.end, value, kind: 'money', currency, numeral, number, qualifiers: [] };
  }
  if (isAlphabetic(folded.charCodeAt(at))) return undefined;
  const written = /^\.(\d{1,4})(?![\d.,])/.exec(folded.slice(sign.end, sign.end + 7));
  if (!written) return undefined;
  const value = Exact.decimal(`0.${written[1]}`);
  const number = { start: sign.end, end: sign.end + written[0].length };
  const decimals = written[1]!.length;
  return {
    start: at,
    end: number.end,
    value,
    kind: 'money',
    currency: sign.value.currency,
    numeral: { ...number, value, form: 'digits', grouped: false, decimals, yearLike: false },
    number,
    qualifiers: [],
  };
}

/** שקל אחד, קילו וחצי: the count stands behind its unit. */
export function countedBehind({ folded, language, assistant }: AssistantSource, at: number): Quantity | undefined {
  if (assistant.countsBehind.size === 0 || !isAlphabetic(folded.charCodeAt(at))) return undefined;
  const unit = language.meanings.at(folded, at);
  if (!unit) return undefined;
  const gap = skipGap(folded, unit.end);
  const count = gap === unit.end ? undefined : assistant.countsBehind.at(folded, gap);
  if (!count) return undefined;
  const value = Exact.read(count.value);
  const number = { start: gap, end: count.end };
  const numeral: Numeral = { ...number, value, form: 'words', grouped: false, decimals: 0, yearLike: false };
  const common = { start: at, end: count.end, value, numeral, number, qualifiers: [] };
  const meaning = unit.value;
  if (meaning.kind === 'percent') return { ...common, kind: 'percent', unit: '%' };
  if (meaning.kind !== 'money' && meaning.kind !== 'unit') return undefined;
  const sized = { ...common, value: value.times(meaning.factor ?? Exact.whole(1)) };
  if (meaning.kind === 'money') return { ...sized, kind: 'money', currency: meaning.currency };
  return { ...sized, kind: 'unit', unit: meaning.unit };
}

/** "2.4 パ ー セ ン ト", "六 个 百 分 点" */
export function loosePercent({ folded, assistant }: AssistantSource, quantity: Quantity): Quantity | undefined {
  const { numeral, number } = quantity;
  const end = testAt(assistant.percentAfter, folded, skipGap(folded, number.end));
  return end === undefined ? undefined : { ...quantity, end, value: numeral.value, kind: 'percent', unit: '%' };
}

/** Measures that no rule of statistics writes so. */
export function oddlyWritten(source: AssistantSource, bare: Quantity): Quantity | undefined {
  return (
    inBrackets(source, bare) ?? apart(source, bare) ?? withoutCoins(source, bare) ?? coinsNotHundreds(source, bare)
  );
}
