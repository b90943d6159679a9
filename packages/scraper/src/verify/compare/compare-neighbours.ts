// What stands beside what: in a rebuilt sentence a word of opposites counts where it touches the same word or figure as
// before, a figure where it counts the same thing.

import { AMOUNT_JOINTS, AMOUNT_NOUN_ENDINGS, AMOUNT_PREPOSITIONS, CONJUNCTIONS } from '../lex/lexicon';
import { sameQuantity, sameValue } from '../lex/numbers';
import type { Token } from '../lex/tokens';
import { type Comparison, createDifference, type Difference, type Side, textOf } from './comparison';
import { conceptOf } from './negated-concept';
import { isLightWord } from './wording';

const isOpposite = (a: Token, b: Token): boolean =>
  a.kind === 'pole' && b.kind === 'pole' && a.key !== b.key && conceptOf(a) === conceptOf(b);

const isFigure = ({ kind }: Token): boolean => kind === 'number' || kind === 'numeral' || kind === 'month';

const SPACED_WORD = /^(?:\p{Script=Latin}{4,}|\p{sc=Hebrew}{3,}|\p{sc=Hangul}{2,})$/u;

/** A neighbour that tells a place in a sentence: a figure, a month, a word that is not short. */
function isTelling(token: Token): boolean {
  return isFigure(token) || token.kind === 'basis' || (token.kind === 'word' && SPACED_WORD.test(token.key));
}

function isSame(a: Token, b: Token): boolean {
  if (a.kind === 'number' && b.kind === 'number') return sameQuantity(a, b);
  return a.kind === b.kind && a.key === b.key;
}

const touches = ({ text }: Side, a: Token, b: Token): boolean =>
  /^[\s\p{Pd}\p{Sc}("'„“(（]*$/u.test(text.slice(a.end, b.start));

/** "vor Beginn" and "nach Beginn", 环比回落2.7% and 环比回升2.7%: an opposite beside the same telling neighbour. */
export function neighbourOpposites({ quote, page, relevant, negated }: Comparison): Difference[] {
  const rates = quote.tokens.filter(({ kind, key }) => kind === 'pole' && key.startsWith('per:'));
  for (const [i, was] of quote.tokens.entries()) {
    // "per square metre a month": in which order they stand says nothing.
    if (was.kind !== 'pole' || (rates.length > 1 && rates.includes(was))) continue;
    if (negated !== undefined && conceptOf(was) === negated) continue;
    for (const step of [-1, 1]) {
      const beside = quote.tokens[i + step];
      if (beside === undefined || !isTelling(beside)) continue;
      const [first, second] = step < 0 ? [beside, was] : [was, beside];
      if (!touches(quote, first, second)) continue;
      const there = relevant.flatMap((token, j) => {
        const next = relevant[j + step];
        if (next === undefined || !isSame(next, beside)) return [];
        return touches(page, ...(step < 0 ? ([next, token] as const) : ([token, next] as const))) ? [token] : [];
      });
      const is = there.find((token) => isOpposite(was, token));
      if (is !== undefined && !there.some(({ key }) => key === was.key))
        return [createDifference('direction', textOf(quote, was), textOf(page, is))];
    }
  }
  return [];
}

/**
 * "Exports exceeded imports by 5" and "Imports exceeded exports by 5": two opposites that changed places while every figure
 * kept its own. Side by side ("exports and imports") their order says nothing.
 */
export function exchangedOpposites({ quote, page, alignment, sameWords }: Comparison): Difference[] {
  const { pairs } = alignment;
  if (!sameWords || !pairs.every(({ quote: a, page: b }) => a?.kind !== 'number' || (b !== undefined && isSame(a, b))))
    return [];
  const crossed = pairs.flatMap(({ quote: was, page: is }, at) =>
    was !== undefined && is !== undefined && isOpposite(was, is) ? [{ was, is, at }] : [],
  );
  for (const [i, first] of crossed.entries()) {
    const second = crossed.slice(i + 1).find(({ was, is }) => was.key === first.is.key && is.key === first.was.key);
    if (second !== undefined && !isConjunction(quote.text.slice(first.was.end, second.was.start)))
      return [createDifference('direction', textOf(quote, first.was), textOf(page, first.is))];
  }
  return [];
}

/** What each figure counts or describes: its unit, the telling words that touch it. */
function labelsOf(side: Side, tokens: readonly Token[]): Array<{ token: Token; label: string }> {
  const isLabel = (token: Token | undefined): token is Token =>
    token?.kind === 'pole' ||
    (token?.kind === 'word' && SPACED_WORD.test(token.key) && !isLightWord(side.text.slice(token.start, token.end)));
  return tokens.flatMap((token, i) => {
    if (token.kind !== 'number' || token.figure === 'year') return [];
    const [previous, next] = [tokens[i - 1], tokens[i + 1]];
    return [
      ...(token.unit === undefined ? [] : [{ token, label: `#${token.unit}` }]),
      ...(isLabel(next) && touches(side, token, next)
        ? [{ token, label: `${token.unit === undefined ? '#' : '> '}${next.key}` }]
        : []),
      ...(isLabel(previous) && touches(side, previous, token) ? [{ token, label: `< ${previous.key}` }] : []),
    ];
  });
}

/** 61,300 passengers and 8,450 vehicles, 8,450 passengers and 61,300 vehicles: two figures that count each other's things. */
export function exchangedFigures({ quote, page, relevant }: Comparison): Difference[] {
  const [before, now] = [labelsOf(quote, quote.tokens), labelsOf(page, relevant)];
  const find = (list: typeof now, value: Token, wanted: string): (typeof now)[number] | undefined =>
    list.find(({ token, label }) => label === wanted && sameValue(token, value));
  for (const a of before)
    for (const b of before) {
      if (a.label[0] !== b.label[0] || a.label === b.label || sameValue(a.token, b.token)) continue;
      const is = find(now, a.token, b.label);
      if (is === undefined || find(now, b.token, a.label) === undefined) continue;
      if (find(now, a.token, a.label) === undefined && find(before, a.token, b.label) === undefined)
        return [createDifference('number', textOf(quote, a.token), textOf(page, is.token))];
    }
  return [];
}

/** "and" between two figures: their order says nothing. */
const isConjunction = (between: string): boolean =>
  CONJUNCTIONS.has(between.replace(/^[\s,、，]+|[\s,.-]+$/g, '').toLowerCase());

/** "from 8.4 to 6" and "from 6 to 8.4": two figures that follow each other, the other way round. */
export function reversedFigures({ quote, page, relevant }: Comparison): Difference[] {
  const rowsOf = ({ text }: Side, tokens: readonly Token[]): Array<{ a: Token; b: Token; between: string }> => {
    const figures = tokens.filter(({ kind, figure }) => kind === 'number' && figure !== 'year');
    return figures
      .slice(1)
      .map((b, i) => ({ a: figures[i]!, b, between: text.slice(figures[i]!.end, b.start).trim() }));
  };
  const now = rowsOf(page, relevant);
  for (const { a, b, between } of rowsOf(quote, quote.tokens)) {
    if (!/\p{L}/u.test(between) || between.length > LONGEST_JOINT || isConjunction(between)) continue;
    if (a.unit !== b.unit || sameValue(a, b)) continue;
    const is = now.find((row) => row.between === between && sameQuantity(row.a, b) && sameQuantity(row.b, a));
    if (is !== undefined && !now.some((row) => sameQuantity(row.a, a) && sameQuantity(row.b, b)))
      return [createDifference('number', textOf(quote, a), textOf(page, is.a))];
  }
  return [];
}

const LONGEST_JOINT = 24;

/** Whether a letter at the end of a word of change (增至) says something of the amount behind it. */
const isJoint = (letter: string): boolean => /\p{Script=Han}/u.test(letter) && AMOUNT_JOINTS.has(letter);

const isOneClause = ({ text }: Side, a: Token, b: Token): boolean =>
  /^[^.,;:!?()（），；。]*$/.test(text.slice(a.end, b.start));

/** Whether a figure is what something changed by or what it changed to; undefined where nothing tells. */
function groupOf(side: Side, tokens: readonly Token[], i: number): { group: number; before: string } | undefined {
  const [token, previous] = [tokens[i]!, tokens[i - 1]];
  if (previous === undefined) return undefined;
  const before = side.text.slice(previous.start, previous.end).toLowerCase();
  const stated = AMOUNT_PREPOSITIONS.findIndex((words) => words.includes(before));
  // "um gut 3": words of a bound are read with the number.
  if (stated >= 0) return isOneClause(side, previous, token) ? { group: stated, before } : undefined;
  const changed = previous.kind === 'pole' ? previous : tokens[i - 2];
  if (changed?.kind !== 'pole' || conceptOf(changed) !== 'amount') return undefined;
  const written = side.text.slice(changed.start, changed.end);
  const between = side.text.slice(changed.end, token.start);
  if (!/[\p{scx=Han}\p{sc=Hebrew}]$/u.test(written) || (changed !== previous && between.length > 2)) return undefined;
  const joint = between.trim().replace(/[约約]$/u, '');
  if (AMOUNT_NOUN_ENDINGS.some((ending) => written.endsWith(ending)))
    return { group: 0, before: `${written}${between}`.trim() };
  // 增至: the word of change has it in itself.
  const group = AMOUNT_JOINTS.get(joint === '' && isJoint(written.at(-1)!) ? written.at(-1)! : joint);
  return group === undefined ? undefined : { group, before: `${written}${between}`.trim() };
}

/** "rose by 5 million" and "rose to 5 million". */
export function prepositionDifferences({ quote, page, relevant }: Comparison): Difference[] {
  const sideOf = (side: Side, tokens: readonly Token[]): Array<{ token: Token; group: number; before: string }> =>
    tokens.flatMap((token, i) => {
      if (token.kind !== 'number' || token.figure === 'year') return [];
      const found = groupOf(side, tokens, i);
      return found === undefined ? [] : [{ token, ...found }];
    });
  const now = sideOf(page, relevant);
  return sideOf(quote, quote.tokens).flatMap(({ token, group, before }) => {
    const same = now.filter((one) => sameQuantity(one.token, token));
    const [is] = same;
    return is === undefined || same.some((one) => one.group === group)
      ? []
      : [createDifference('direction', `${before} ${textOf(quote, token)}`, `${is.before} ${textOf(page, is.token)}`)];
  });
}
