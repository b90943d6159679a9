import { Exact } from '../numbers/exact';
import type { NumberWord } from '../numbers/words';
import { sumOfWords } from '../numbers/words';
import { isAlphabetic, skipGap } from '../text/characters';
import type { AssistantSource } from './assistant';

/** A fraction in words with all that belongs to it: "one twenty-fifth", "five and a half million". */
export interface WordFraction {
  start: number;
  end: number;
  value: Exact;
}

interface Token {
  word: NumberWord;
  start: number;
  end: number;
  /** "and" stands before it. */
  joined: boolean;
}

interface Denominator {
  value: Exact;
  end: number;
  joined: boolean;
  /** It cannot be an ordinal: "fifths", "Fünftel", "half". */
  sure: boolean;
}

const MOST_WORDS = 16;
const ONE = Exact.whole(1);
const HUNDRED = Exact.whole(100);
const MILLION = Exact.whole(1_000_000);

function denominatorAt(
  { folded, language, assistant }: AssistantSource,
  at: number,
  joined: boolean,
): Denominator | undefined {
  const named = language.fractions.at(folded, at);
  const ordinal = language.ordinals.words.at(folded, at);
  if (named && !ordinal) return { value: ONE.over(named.value), end: named.end, joined, sure: true };
  if (named) return { value: ONE.over(named.value), end: named.end, joined, sure: false };
  const plural = assistant.plurals.at(folded, at);
  if (plural) return { value: plural.value, end: plural.end, joined, sure: true };
  return ordinal && { value: ordinal.value, end: ordinal.end, joined, sure: false };
}

/** Number words up to the denominator behind them. */
function tokensAt(source: AssistantSource, index: number): { tokens: Token[]; last: Denominator } | undefined {
  const { folded, language } = source;
  const numerals = language.words;
  if (!numerals) return undefined;
  const tokens: Token[] = [];
  let at = index;
  let joined = false;
  let hyphen = false;
  for (let count = 0; count < MOST_WORDS; count++) {
    const last = count > 0 ? denominatorAt(source, at, joined) : undefined;
    const hit = numerals.words.at(folded, at, numerals.compound);
    if (last && last.end > (hit?.end ?? 0)) return { tokens, last };
    if (!hit) return undefined;
    pushToken(tokens, { word: hit.value, start: at, end: hit.end, joined }, hyphen);
    let next = skipGap(folded, hit.end);
    hyphen = folded.charAt(next) === '-';
    if (hyphen) next = skipGap(folded, next + 1);
    const joiner = numerals.joiners.at(folded, next, numerals.compound);
    joined = joiner !== undefined;
    if (joiner) next = skipGap(folded, joiner.end);
    if (joiner && folded.charAt(next) === '-') next++;
    if (next === hit.end && !numerals.compound) return undefined;
    at = next;
  }
  return undefined;
}

/** "ninety-five" is one word. */
function pushToken(tokens: Token[], token: Token, hyphen: boolean): void {
  const before = tokens.at(-1);
  const ten = before?.word.kind === 'small' && before.word.rank === 'ten' ? before.word : undefined;
  if (!hyphen || !before || !ten || token.word.kind !== 'small') tokens.push(token);
  else {
    const word: NumberWord = { kind: 'small', value: ten.value.plus(token.word.value), rank: 'teen' };
    tokens[tokens.length - 1] = { ...before, word, end: token.end };
  }
}

function wordOf(value: Exact): NumberWord {
  if (value.compare(HUNDRED) === 0) return { kind: 'hundred', value };
  if (value.compare(HUNDRED) > 0) return { kind: 'scale', value };
  const rank = value.compare(Exact.whole(10)) < 0 ? 'unit' : value.compare(Exact.whole(20)) < 0 ? 'teen' : 'ten';
  return { kind: 'small', value, rank };
}

/** 100 takes 30 behind it, 20 takes 5; 20 does not take 20. */
function composes(great: Exact, small: Exact): boolean {
  const base = small.compare(Exact.whole(10)) >= 0 ? HUNDRED : Exact.whole(10);
  return great.compare(base) >= 0 && great.over(base).isWhole;
}

/**
 * Where the numerator ends: "twenty | twenty fifths", "one hundred | thirty fifths", "one hundred | one thousand fifths".
 * Words that one number may hold belong to the denominator, save that a numerator is left and ends with its hundred.
 */
function splitOf(tokens: readonly Token[], last: Denominator): number {
  let split = tokens.length - 1;
  let previous = last.value;
  let round = ONE;
  for (; split >= 0; split--) {
    const { value } = tokens[split]!.word;
    const greater = previous.compare(HUNDRED) >= 0;
    const belongs = greater ? previous.compare(value) > 0 : composes(value, previous);
    if (!belongs || (!greater && value.compare(round) < 0)) return split + 1;
    if (!greater) round = value;
    previous = value;
  }
  for (let at = 1; at < tokens.length; at++) {
    const below = at === tokens.length - 1 ? last.value : tokens[at + 1]!.word.value;
    if (tokens[at]!.word.value.compare(HUNDRED) >= 0 && below.compare(HUNDRED) < 0 && at < tokens.length - 1)
      return at + 1;
  }
  return tokens.length;
}

/** "and" parts the whole from the fraction: "one hundred and | three quarters". */
function wholeEnd(tokens: readonly Token[], split: number): number {
  for (let at = split - 1; at > 0; at--) if (tokens[at]!.joined) return at;
  return 0;
}

const sumOf = (tokens: readonly Token[]): Exact | undefined => sumOfWords(tokens.map(({ word }) => word));

/** "vingt et unième" is one word's worth of a denominator, not twenty and one. */
function joinedDenominator(tokens: readonly Token[], last: Denominator): boolean {
  const before = tokens.at(-1);
  return last.joined && before?.word.kind === 'small' && before.word.rank === 'ten' && last.value.compare(ONE) === 0;
}

/** Reads a fraction in words at `index`; a lone article is its one. */
export function readWordFraction(source: AssistantSource, index: number): WordFraction | undefined {
  const { folded, language } = source;
  if (language.writing !== 'spaced' || !isAlphabetic(folded.charCodeAt(index))) return undefined;
  const read = tokensAt(source, index);
  if (!read) return undefined;
  const { tokens, last } = read;
  if (last.joined && !joinedDenominator(tokens, last) && !last.sure) return undefined;
  const found = splitOf(tokens, last);
  if (found === 0) return undefined;
  const split = tokens[found]?.joined ? tokens.length : found;
  // "un milliard et demi": the half has no numerator of its own.
  if (last.joined && last.sure && split === tokens.length)
    return withWhole(source, tokens, ONE.over(last.value), index, last.end);
  const parted = wholeEnd(tokens, split);
  const proper = sumOf(tokens.slice(parted, split));
  const from = proper && proper.compare(last.value) < 0 ? parted : 0;
  const numerator = sumOf(tokens.slice(from, split));
  const inDenominator = [...tokens.slice(split).map(({ word }) => word), wordOf(last.value)];
  const denominator = split === tokens.length ? last.value : sumOfWords(inDenominator);
  if (!numerator || !denominator || denominator.isZero) return undefined;
  const single = numerator.compare(ONE) === 0;
  if (!last.sure && !single && split === tokens.length) return undefined;
  if (denominator.compare(ONE) === 0) return undefined;
  const fraction = numerator.over(denominator);
  return withWhole(source, tokens.slice(0, from), fraction, index, last.end);
}

/** Adds the whole; a great scale before or behind counts for the fraction as well. */
function withWhole(
  { folded, language }: AssistantSource,
  whole: readonly Token[],
  fraction: Exact,
  start: number,
  end: number,
): WordFraction | undefined {
  // "un demi-million"
  const scale = language.scales.at(folded, folded.charAt(end) === '-' ? end + 1 : skipGap(folded, end));
  const great = scale && scale.value.compare(HUNDRED) !== 0 ? scale : undefined;
  if (whole.length === 0)
    return great ? { start, end: great.end, value: fraction.times(great.value) } : { start, end, value: fraction };
  const base = sumOf(whole);
  if (!base) return undefined;
  const lastScale = whole.at(-1)!.word;
  if (great && lastScale.kind === 'scale')
    return { start, end: great.end, value: base.plus(fraction.times(great.value)) };
  if (great) return { start, end: great.end, value: base.plus(fraction).times(great.value) };
  const inScale = lastScale.kind === 'scale' && lastScale.value.compare(MILLION) >= 0;
  return { start, end, value: base.plus(inScale ? fraction.times(lastScale.value) : fraction) };
}
