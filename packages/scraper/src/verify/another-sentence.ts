// A sentence that is like the quote but another one: of the sister port, of the year before, of a part of the whole. When the
// quote was deleted it is the likest that is left. What tells it is that nothing makes it the quote's: no figure, no place, and
// another subject or period.
import { align, isMatch } from './compare/align';
import type { Side } from './compare/comparison';
import { isFormOrSynonym, isLightWord } from './compare/wording';
import { type Word, wordsAt } from './compare/words';
import { readText } from './find/blank-marks';
import { segment } from './find/locate';
import type { Quote } from './find/quote';
import { elsewhereOf, type Place, quantitiesIn } from './find/surroundings';
import { lex } from './lex/lex';
import { sameValue } from './lex/numbers';
import { isQuantity, type LexOptions, type Token } from './lex/tokens';

/** A sentence of a passage belongs to what was found when it has this share of what the quote and the passage have in common. */
const CORE_SHARE = 0.2;
/** New sentences on both sides of the quote: between its neighbours at most so many times its length. */
const MAX_BETWEEN = 3;
/** What changed places with the quote's figure stands so near. */
const NEAR = 200;

/**
 * Tells of a passage whether it is another sentence than the quote. `was`: the quote's text and tokens. `tokensIn` gives the
 * tokens of a span of the page.
 */
export function anotherSentenceThan(
  text: string,
  quote: Quote,
  was: Side,
  options: LexOptions,
  tokensIn: (start: number, end: number) => Token[],
): (passage: Place) => boolean {
  const told = was.tokens.filter((token) => isQuantity(token) && token.unit !== 'rank');
  // What the quote is said of may be named ahead of it.
  const prefix = readText(quote.prefix ?? '');
  const ahead: Side = { text: prefix, tokens: lex(prefix, options) };
  const neighbours = new Set([prefix, readText(quote.suffix ?? '')].flatMap(numbersIn));
  /** The figures of the quote's neighbour, while the quote's own did not come to stand there instead. */
  const isNeighbours = (core: Place, figures: readonly Token[]): boolean => {
    const written = figures.map(({ start, end }) => numbersIn(text.slice(start, end)));
    return (
      written.length > 0 &&
      written.every((digits) => digits.length > 0 && digits.every((one) => neighbours.has(one))) &&
      !quantitiesIn(was.tokens, tokensIn(Math.max(0, core.start - NEAR), core.end + NEAR)).kept
    );
  };
  // Looked for in the whole page, and only where a passage asks.
  let isAway: ((place: Place) => boolean) | undefined;
  return (passage) => {
    const tokens = tokensIn(passage.start, passage.end);
    if (told.length === 0 || quantitiesIn(was.tokens, tokens).kept) return false;
    const found = align(was.tokens, tokens).pairs.flatMap((pair) => (isMatch(pair) ? pair.page! : []));
    const core = coreOf(text, passage, found);
    const is = { text, tokens: tokens.filter(({ start, end }) => start >= core.start && end <= core.end) };
    const figures = is.tokens.filter(isQuantity);
    if (told.every((a) => figures.some((b) => isMistyped(a, b)))) return false;
    if (!isOfAnotherPeriod(was.tokens, is.tokens) && !addsWord([was, ahead], is)) return false;
    isAway ??= elsewhereOf(text, quote, MAX_BETWEEN * was.text.length);
    return isAway(core) || isNeighbours(core, figures);
  };
}

/** The sentences of a passage that have what was found of the quote. */
function coreOf(text: string, { start, end }: Place, found: readonly Token[]): Place {
  const spans = segment(text.slice(start, end)).map((span) => ({ start: start + span.start, end: start + span.end }));
  const core = spans.filter(
    (span) =>
      found.filter((token) => token.start >= span.start && token.end <= span.end).length >= CORE_SHARE * found.length,
  );
  const [first, last] = [core[0], core.at(-1)];
  return first === undefined || last === undefined ? { start, end } : { start: first.start, end: last.end };
}

/** Numbers as they are written: a neighbour may be cut off before its unit. */
const numbersIn = (part: string): readonly string[] => part.match(/\d(?:[\d.,]*\d)?/g) ?? [];

const digitsOf = ({ value = '' }: Token): string => value.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** Two digits exchanged, one replaced, another scale: what corrections and slips do to a figure. */
function isMistyped(a: Token, b: Token): boolean {
  if (a.unit !== b.unit) return false;
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x === y || sameValue(a, b)) return true;
  if (x.length !== y.length || x.length < 2) return false;
  const replaced = [...x].filter((digit, i) => digit !== y[i]).length;
  return replaced === 1 || [...x].sort().join('') === [...y].sort().join('');
}

const isYear = ({ figure }: Token): boolean => figure === 'year';

const isBasis = ({ kind }: Token): boolean => kind === 'basis';

/** A period is stated, and it is none of the quote's: an earlier year (a later one may be an update's), or ahead of the figures the year before. */
function isOfAnotherPeriod(was: readonly Token[], is: readonly Token[]): boolean {
  const ahead = is.slice(0, is.findIndex(isQuantity));
  if (ahead.some(isBasis) && !was.some(isBasis)) return true;
  const [before, now] = [was.filter(isYear), is.filter(isYear)];
  const years = (tokens: readonly Token[]): number[] => tokens.map(({ value }) => Number.parseInt(value ?? '', 10));
  return now.length > 0 && Math.max(...years(now)) < Math.max(...years(before), Number(before.length === 0) * 1e4);
}

const isContent = ({ kind }: Token): boolean => kind === 'word' || kind === 'pole';

const HAN = /[\p{Script=Han}\p{sc=Katakana}]/u;

/** A word of content stands there that neither the quote nor what was ahead of it has in any form. */
function addsWord(sides: readonly Side[], is: Side): boolean {
  const contentOf = (side: Side): Word[] =>
    wordsAt(side, side.tokens.filter(isContent)).filter(({ text }) => !isLightWord(text));
  const known = sides.flatMap(contentOf);
  const isKnown = (text: string): boolean =>
    HAN.test(text)
      ? [...text].every((character) => !HAN.test(character) || sides.some(({ text: said }) => said.includes(character)))
      : known.some((word) => isFormOrSynonym(word.text, text));
  return contentOf(is).some(({ text }) => !isKnown(text));
}
