import { AGO, HAN_OPPOSITES, NEGATING, NEGATIVE_POLES, STRONG_CONCEPTS } from '../lex/lexicon';
import { stemOf } from '../lex/stem';
import type { Token } from '../lex/tokens';
import { isMatch } from './align';
import {
  type Comparison,
  createDifference,
  type Difference,
  type DifferenceKind,
  type Side,
  textOf,
} from './comparison';
import { conceptOf, negationsOf } from './negated-concept';

/** Words whose opposite stands on the page: rose and fell, exports and imports, before and after. */
export function oppositeDifferences(comparison: Comparison): Difference[] {
  const { quote, relevant, negated } = comparison;
  const concepts = new Set(quote.tokens.filter(({ kind }) => kind === 'pole').map(conceptOf));
  const found = [...concepts].flatMap((concept) => {
    if (concept === negated) return [];
    const of = (tokens: readonly Token[]): Token[] =>
      tokens.filter((token) => token.kind === 'pole' && conceptOf(token) === concept);
    return oppositeOf(comparison, concept, of(quote.tokens), of(relevant)) ?? [];
  });
  return [...found, ...hanOpposites(comparison)];
}

function oppositeOf(
  { quote, page, alignment, sameWords }: Comparison,
  concept: string,
  was: readonly Token[],
  is: readonly Token[],
): Difference | undefined {
  // A rate left out or added is wording: only where both sides say as many is one in another's place.
  if (concept === 'per' && was.length !== is.length) return undefined;
  const count = (tokens: readonly Token[], key: string): number => tokens.filter((token) => token.key === key).length;
  const lost = (key: string): boolean => count(was, key) > count(is, key);
  const gained = (key: string): boolean => count(is, key) > count(was, key);
  // Side by side, and not merely in another order.
  const aside = alignment.pairs.find(
    ({ quote: a, page: b }) =>
      a?.kind === 'pole' &&
      b?.kind === 'pole' &&
      a.key !== b.key &&
      conceptOf(a) === concept &&
      conceptOf(b) === concept &&
      lost(a.key) &&
      gained(b.key),
  );
  if (aside !== undefined) return createDifference('direction', textOf(quote, aside.quote), textOf(page, aside.page));
  if (!sameWords && !STRONG_CONCEPTS.has(concept)) return undefined;
  const keysOf = (tokens: readonly Token[]): string[] => [...new Set(tokens.map(({ key }) => key))];
  const [before, now] = [keysOf(was), keysOf(is)];
  // In a rebuilt sentence more may be said of either side: only when each side speaks of one pole do they contradict.
  const exchanged = before.some(lost) && now.some(gained);
  const contradicts =
    sameWords || was.length === is.length ? exchanged : before.length === 1 && now.length === 1 && before[0] !== now[0];
  if (!contradicts) return undefined;
  const [a, b] = exchanged ? [was.find(({ key }) => lost(key)), is.find(({ key }) => gained(key))] : [was[0], is[0]];
  return createDifference('direction', textOf(quote, a), textOf(page, b));
}

/** 前 in the place of 後: single ideographs of opposite meaning, in an otherwise unchanged sentence. */
function hanOpposites({ quote, page, relevant, sameWords }: Comparison): Difference[] {
  if (!sameWords) return [];
  const count = (tokens: readonly Token[], key: string): number => tokens.filter((token) => token.key === key).length;
  const more = (a: readonly Token[], b: readonly Token[]): Token[] =>
    a.filter(({ kind, key }) => kind === 'word' && count(a, key) > count(b, key));
  const gained = more(relevant, quote.tokens);
  return more(quote.tokens, relevant).flatMap((was) => {
    const is = gained.find(({ key }) => HAN_OPPOSITES.has(was.key + key));
    return is === undefined ? [] : [createDifference('direction', textOf(quote, was), textOf(page, is))];
  });
}

const SPANS: ReadonlySet<string | undefined> = new Set(['year-span', 'month-span']);

/** "Five years ago", 5년 전: compared with then, not with the year before. */
const isSpanAgo = (text: string, { kind, unit, end }: Token): boolean =>
  kind === 'number' &&
  AGO[SPANS.has(unit) ? 'span' : 'number'].some((word) => text.startsWith(word, text[end] === ' ' ? end + 1 : end));

/** Against the year before is not against the quarter before. Only told where both sides name as many bases: a left-out one is wording. */
export function basisDifferences({ quote, page, relevant }: Comparison): Difference[] {
  const of = ({ text }: Side, tokens: readonly Token[]): Token[] =>
    tokens.filter((token) => token.kind === 'basis' || isSpanAgo(text, token));
  const [was, is] = [of(quote, quote.tokens), of(page, relevant)];
  const count = (tokens: readonly Token[], key: string): number => tokens.filter((one) => one.key === key).length;
  const changed = was.find(({ key }) => count(was, key) > count(is, key));
  if (was.length !== is.length || changed === undefined) return [];
  const now = is.find(({ key }) => count(is, key) > count(was, key));
  // 环比 is against the month or the quarter before, as the figure is of a month or a quarter.
  if (now !== undefined && [changed.key, now.key].includes('chain') && ![changed.key, now.key].includes('year'))
    return [];
  return [createDifference('period', textOf(quote, changed), textOf(page, now))];
}

/** What a word and a figure can stand against each other for: the whole year and a part of it, the first time and a later one. */
const WORD_OR_FIGURE: ReadonlyArray<{
  pole: RegExp;
  kind: DifferenceKind;
  figure: (token: Token) => boolean;
  /** Told only of the same words: a rebuilt sentence ranks other things beside it. */
  sameWords?: true;
}> = [
  { pole: /^whole-year:0$/, kind: 'period', figure: ({ kind, key }) => kind === 'month' && /^[QH]/.test(key) },
  { pole: /^occasion:0$/, kind: 'number', figure: ({ unit, key }) => unit === 'rank' && key !== '1' },
  {
    pole: /^extreme:/,
    kind: 'number',
    figure: ({ unit, key, value }) => unit === 'rank' && key !== '1' && value !== '1',
    sameWords: true,
  },
];

/** 全年 and 上半年, 首次 and 第二次: a word on one side, a figure in its place on the other. */
export function wordOrFigureDifferences({ quote, page, relevant, sameWords }: Comparison): Difference[] {
  return WORD_OR_FIGURE.filter((one) => one.sameWords !== true || sameWords).flatMap(({ pole, kind, figure }) => {
    const find = (tokens: readonly Token[]) => ({
      word: tokens.find(({ kind, key }) => kind === 'pole' && pole.test(key)),
      figure: tokens.find(figure),
    });
    const [was, is] = [find(quote.tokens), find(relevant)];
    const toFigure = was.word && !was.figure && is.figure && !is.word;
    const toWord = was.figure && !was.word && is.word && !is.figure;
    return toFigure || toWord
      ? [createDifference(kind, textOf(quote, was.word ?? was.figure), textOf(page, is.figure ?? is.word))]
      : [];
  });
}

export function negationDifferences({ quote, page, relevant, sameWords, negated }: Comparison): Difference[] {
  if (negated !== undefined) return [];
  const [was, is] = [negationsOf(quote.tokens), negationsOf(relevant)];
  const differ = sameWords ? was.length !== is.length : was.length > 0 !== is.length > 0;
  // "Are exempt" and "do not have to pay".
  const isSaid = was.length === 0 ? saysBySelf(quote.tokens, relevant) : saysBySelf(relevant, quote.tokens);
  return differ && (sameWords || !isSaid)
    ? [createDifference('negation', textOf(quote, was[0]), textOf(page, is[0]))]
    : [];
}

/** Whether one side has a word that negates by itself, and the other has not. */
function saysBySelf(tokens: readonly Token[], others: readonly Token[]): boolean {
  const there = new Set(others.map(({ key }) => key));
  return tokens.some(({ kind, key }) => kind === 'pole' && NEGATIVE_POLES.has(key) && !there.has(key));
}

/** unchanged → changed, genehmigungsfrei → genehmigungspflichtig, 비정규직 → 정규직: a word and its contrary by an affix. */
export function negatedWordDifferences({ quote, page, alignment, relevant }: Comparison): Difference[] {
  const inQuote = new Set(quote.tokens.map(({ key }) => key));
  const inPage = new Set(relevant.map(({ key }) => key));
  const lost = alignment.pairs.flatMap((pair) =>
    pair.quote !== undefined && isWordOrPole(pair.quote) && !isMatch(pair) && !inPage.has(pair.quote.key)
      ? [pair.quote]
      : [],
  );
  const gained = relevant.filter((token) => isWordOrPole(token) && !inQuote.has(token.key));
  for (const was of lost) {
    const before = wordOf(quote, was);
    const is = gained.find((token) => {
      const now = wordOf(page, token);
      return isContrary(before, now) || isContrary(now, before);
    });
    if (is !== undefined) return [createDifference('negation', textOf(quote, was), textOf(page, is))];
  }
  return [];
}

const isWordOrPole = ({ kind }: Token): boolean => kind === 'word' || kind === 'pole';

/** A word's stem; of a word of opposites itself. */
const wordOf = ({ text }: Side, { kind, key, start, end }: Token): string =>
  kind === 'word' ? key : stemOf(text.slice(start, end).toLowerCase());

/** Whether `negated` is `plain` with a negating affix. */
export function isContrary(negated: string, plain: string): boolean {
  if (NEGATING.exceptions.some((word) => negated.startsWith(word) || plain.startsWith(word))) return false;
  return (
    NEGATING.prefixes.some((prefix) => negated.startsWith(prefix) && isStem(negated.slice(prefix.length), plain)) ||
    NEGATING.suffixes.some(([negative, positive]) => {
      const stem = negated.slice(0, -negative.length);
      return negated.endsWith(negative) && stem.length >= 3 && plain === stem + positive;
    })
  );
}

/** The same word, but for its ending. */
function isStem(rest: string, plain: string): boolean {
  const hangul = /^\p{sc=Hangul}/u.test(rest);
  const shortest = hangul ? 2 : 4;
  if (rest.length < shortest || plain.length < shortest) return false;
  const length = Math.max(shortest, Math.ceil(Math.max(rest.length, plain.length) * 0.75));
  return rest.slice(0, length) === plain.slice(0, length);
}
