import type { Source } from '../language/source';
import { skipDigits } from '../numbers/digits';
import { Exact } from '../numbers/exact';
import type { Quantity } from '../quantities/quantity';
import { readNumeral } from '../quantities/read-numeral';
import { readPer } from '../quantities/read-per';
import { quantityOf, readQuantity } from '../quantities/read-quantity';
import { isAlphabetic, isDigit, isHangul, passWord, skipGap, unitAt } from '../text/characters';
import { forEachMatch } from '../text/matches';
import { type AssistantSource, testAt } from './assistant';
import { readCompoundOrdinal } from './compound-ordinal';
import { discountAt } from './discounts';
import type { LooseNumber, Ordinal } from './loose-number';
import { beginsNumber } from './may-begin';
import { countedBehind, isMisread, loosePercent, oddlyWritten, pointAfterSign } from './odd-measures';
import { readNumber } from './read-number';
import { signed } from './signed';

const HUNDRED = Exact.whole(100);
const TWENTY = Exact.whole(20);
const LAST_DAY = Exact.whole(31);

/** כשלושים, ממאה: one letter glued before the word. */
function startsBehindPrefix(folded: string, at: number, prefixes: readonly string[]): boolean {
  return prefixes.includes(folded.charAt(at - 1)) && !isAlphabetic(unitAt(folded, at - 2));
}

function startsInside({ folded, language }: Source, at: number): boolean {
  const code = folded.charCodeAt(at);
  const before = unitAt(folded, at - 1);
  if (isAlphabetic(code) && isAlphabetic(before)) return !startsBehindPrefix(folded, at, language.prefixes);
  return language.writing === 'hangul' && isHangul(code) && (isHangul(before) || isDigit(before));
}

const ADDRESS = /(?:https?:\/\/|www\.)\S{1,400}/g;

const NO_ADDRESSES: ReadonlyMap<number, number> = new Map();

/** Where web addresses end, by where they begin: their digits and percent signs are no numbers. */
function addressesOf(folded: string): ReadonlyMap<number, number> {
  if (!folded.includes('://') && !folded.includes('www.')) return NO_ADDRESSES;
  return new Map([...folded.matchAll(ADDRESS)].map((match) => [match.index, match.index + match[0].length]));
}

function passDigits(folded: string, at: number): number {
  return isDigit(folded.charCodeAt(at)) ? skipDigits(folded, at) : at + 1;
}

function scan<T extends { end: number }>(source: AssistantSource, read: (at: number) => T | undefined): T[] {
  const found: T[] = [];
  const addresses = addressesOf(source.folded);
  const mayBegin = beginsNumber(source);
  for (let at = 0; at < source.folded.length; ) {
    const address = addresses.size > 0 ? addresses.get(at) : undefined;
    if (address !== undefined) {
      at = address;
      continue;
    }
    const one = mayBegin(at) && !startsInside(source, at) ? read(at) : undefined;
    if (one) found.push(one);
    const next = one ? Math.max(at + 1, one.end) : passDigits(source.folded, at);
    // An address may begin inside a word.
    at = addresses.size > 0 ? next : passWord(source.folded, next);
  }
  return found;
}

/** A numeral article alone ("ein", "a") is no number here. */
function isArticle(source: Source, number: LooseNumber): boolean {
  const word = source.folded.slice(number.start, number.end);
  return source.language.numbers.articles?.includes(word) === true;
}

/** "thousands of", מאות: a power in the plural alone; באחד, "in one". */
function isVague(
  { folded, language, assistant }: AssistantSource,
  { start, end, value, numeral }: LooseNumber,
): boolean {
  if (numeral.form !== 'words') return false;
  if (assistant.vague.has(folded.slice(start, end))) return true;
  const glued = language.prefixes.length > 0 && isAlphabetic(unitAt(folded, start - 1));
  return glued && value.compare(Exact.whole(1)) <= 0;
}

function numbersOf(source: AssistantSource): readonly LooseNumber[] {
  source.asked.numbers ??= scan(source, (at) => readNumber(source, at)).filter((number) => !isVague(source, number));
  return source.asked.numbers;
}

/** All numbers of a text, left to right; numeral articles ("ein", "une") among them only where they are asked for. */
export function findNumbers(source: AssistantSource, articles = false): readonly LooseNumber[] {
  const numbers = numbersOf(source);
  const count = articles ? source.assistant.articles : undefined;
  const whole = numbers.length === 1 && numbers[0]!.end - numbers[0]!.start === source.folded.trim().length;
  return count === 'always' || (count && whole) ? numbers : numbers.filter((number) => !isArticle(source, number));
}

/** All measures, sums of money and percentages of a text, left to right, whatever they stand for. */
export function findMeasures(source: AssistantSource): Quantity[] {
  return scan(source, (at) => discountAt(source, at) ?? readMeasure(source, at))
    .filter((quantity) => quantity.kind !== 'bare')
    .map((quantity) => signed(source, readPer(source, quantity)));
}

/** A quantity; where its number is of the kinds that only an assistant reads (1/4, ½, 15k), with that number. */
function readMeasure(source: AssistantSource, at: number): Quantity | undefined {
  const plain = readQuantity(source, at);
  const pointed = plain ? undefined : pointAfterSign(source, at);
  if (pointed) return pointed;
  const behind = plain ? undefined : countedBehind(source, at);
  if (behind) return behind;
  const spaced = plain && plain.kind !== 'percent' && plain.kind !== 'points' && loosePercent(source, plain);
  if (spaced) return spaced;
  const multiplied = plain && multipliedSum(source, plain);
  if (multiplied) return multiplied;
  if (plain && plain.kind !== 'bare' && plain.kind !== 'part')
    return isMisread(source, plain) ? undefined : wholePercentage(source, withMultiplier(source, plain));
  const odd = plain?.kind === 'bare' ? oddlyWritten(source, plain) : undefined;
  if (odd) return odd;
  const number = readNumber(source, at);
  // "ein halbes Prozent": a part of a unit.
  const least = plain?.kind === 'part' ? plain.end - 1 : (plain?.end ?? at);
  if (!number || number.end <= least || number.start !== at) return plain;
  const { start, end, value, numeral } = number;
  const loose = quantityOf(source, { ...numeral, start, end, value });
  return loose && loose.kind !== 'bare' ? loose : plain;
}

/** "5M ₪": before a currency the letter multiplies and is no metre. */
function multipliedSum(source: AssistantSource, { kind, end, number, numeral }: Quantity): Quantity | undefined {
  if (kind !== 'unit' || numeral.scale || numeral.form !== 'digits' || end - number.end > 2) return undefined;
  const scaled = readNumber(source, number.start);
  if (!scaled?.numeral.scale || scaled.end !== end) return undefined;
  const sum = quantityOf(source, { ...scaled.numeral, start: scaled.start, end: scaled.end, value: scaled.value });
  return sum?.kind === 'money' && sum.start === scaled.start ? sum : undefined;
}

/** ₪10K: a multiplier behind a figure whose sign stands first. */
function withMultiplier(source: AssistantSource, quantity: Quantity): Quantity {
  const { kind, start, end, numeral } = quantity;
  if (kind !== 'money' || start === quantity.number.start || end !== quantity.number.end || numeral.scale)
    return quantity;
  const number = readNumber(source, quantity.number.start);
  const scale = number && number.end > end && numeral.form === 'digits' ? number.numeral.scale : undefined;
  return scale ? { ...quantity, end: number!.end, value: quantity.value.times(scale) } : quantity;
}

/** 百分之15K: a multiplier behind the number. */
function wholePercentage(source: AssistantSource, quantity: Quantity): Quantity {
  if (quantity.kind !== 'percent' || quantity.start === quantity.number.start) return quantity;
  const number = readNumber(source, quantity.number.start);
  if (!number || number.end <= quantity.end || number.numeral.form !== 'digits') return quantity;
  return { ...quantity, end: number.end, value: number.value };
}

function ordinalWord({ folded, language }: Source, at: number): Ordinal | undefined {
  const hit = language.ordinals.words.at(folded, at);
  if (!hit) return undefined;
  // "a trillionth" is a part.
  const article = hit.value.compare(HUNDRED) >= 0 && language.numbers.articles;
  const before = article && /([a-zà-ÿ]+) $/.exec(folded.slice(Math.max(0, at - 8), at))?.[1];
  if (article && before && article.includes(before)) return undefined;
  return { start: at, end: hit.end, value: hit.value };
}

function figureAt(source: AssistantSource, at: number): LooseNumber | undefined {
  const numeral = readNumeral(source, at);
  return numeral && { start: numeral.start, end: numeral.end, value: numeral.value, numeral };
}

function readOrdinal(source: AssistantSource, at: number): Ordinal | undefined {
  const { folded, language } = source;
  const word = ordinalWord(source, at) ?? readCompoundOrdinal(source, at);
  // שני מיליון: a word of two meanings, and with what follows it a number.
  if (word && source.language.prefixes.length > 0 && (readNumber(source, at)?.end ?? 0) > word.end) return undefined;
  if (word) return word;
  const before = language.ordinals.before.at(folded, at);
  const start = before ? skipGap(folded, before.end) : at;
  const figure = figureAt(source, start);
  // "cent vingt-cinquième" is no hundred and a fraction where ordinals are asked for.
  const number = figure?.numeral.form === 'words' ? figure : (readNumber(source, start) ?? figure);
  if (!number || number.value.isNegative || isArticle(source, number)) return undefined;
  if (before) return { start: at, end: number.end, value: number.value };
  // "die 3. Banane"
  const dotted = source.assistant.dotBehind?.test(folded.slice(Math.max(0, at - 12), at));
  if (dotted && number.numeral.form === 'digits' && /^\. [a-zäöü]/.test(folded.slice(number.end, number.end + 3)))
    return { start: at, end: number.end + 1, value: number.value };
  const day = testAt(source.assistant.dayAfter, folded, number.end);
  if (day !== undefined && number.value.compare(LAST_DAY) <= 0) return { start: at, end: day, value: number.value };
  const after =
    language.ordinals.after.at(folded, number.end) ??
    language.ordinals.after.at(folded, skipGap(folded, number.end, 1));
  if (after && !isAlphabetic(unitAt(folded, after.end))) return { start: at, end: after.end, value: number.value };
  return wordsThenOrdinal(source, number);
}

/** "twenty-first" adds, "two hundredth" multiplies. */
function wordsThenOrdinal(source: AssistantSource, number: LooseNumber): Ordinal | undefined {
  const { folded } = source;
  if (number.numeral.form !== 'words') return undefined;
  let at = skipGap(folded, number.end);
  if (folded.charAt(at) === '-') at = skipGap(folded, at + 1);
  const joined = at + (/^(?:and|und|et)[ -]/.exec(folded.slice(at, at + 4))?.[0].length ?? 0);
  const last = ordinalWord(source, joined) ?? readCompoundOrdinal(source, joined);
  if (!last) return undefined;
  const adds = last.value.compare(number.value) < 0;
  // "les deux premiers", "the two first": two of them, and no third.
  if (adds && (number.value.compare(TWENTY) < 0 || folded.startsWith('prem', last.start))) return undefined;
  const value = adds ? number.value.plus(last.value) : number.value.times(last.value);
  return { start: number.start, end: last.end, value };
}

/** What any of the readers of this file finds at a position. */
export function readAnything(source: AssistantSource, at: number): { end: number } | undefined {
  return discountAt(source, at) ?? readMeasure(source, at) ?? readNumber(source, at) ?? readOrdinal(source, at);
}

/** All ordinals of a text, left to right. */
export function findOrdinals(source: AssistantSource): readonly Ordinal[] {
  source.asked.ordinals ??= scan(source, (at) => readOrdinal(source, at));
  return source.asked.ordinals;
}

/** "last", 次, "avant-dernier": an ordinal that counts from the end or from here. */
export interface RelativeOrdinal {
  start: number;
  end: number;
  /** "end-1", "current+1" */
  value: string;
}

/** Ordinals that name no number, left to right; of overlapping ones the longer. */
export function findRelativeOrdinals({ folded, assistant }: AssistantSource): RelativeOrdinal[] {
  const found: RelativeOrdinal[] = [];
  for (const { value, pattern } of assistant.relative)
    forEachMatch(pattern, folded, (start, end) => found.push({ start, end, value }));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (one, index) => !found.slice(Math.max(0, index - 4), index).some((other) => other.end > one.start),
  );
}
