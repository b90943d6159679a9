// Whose a figure is: in a rebuilt sentence each figure stays with its place or group. Sentences that tell several apart
// name each beside its figure, before it ("men 59, women 54") or behind ("59 of the men and 54 of the women").
import { findPlaces } from '@duibiao/normalize';
import { HOLDER_CONCEPTS } from '../lex/lexicon';
import { sameQuantity } from '../lex/numbers';
import type { Token } from '../lex/tokens';
import { CLAUSE_END } from './compare-clauses';
import { type Comparison, createDifference, type Difference, type Side, textOf } from './comparison';

/** A word for a place or a group. `concept`: what kind of groups it is one of. */
interface Holder {
  concept: string;
  key: string;
  start: number;
  end: number;
}

interface Held {
  figure: Token;
  holder: Holder;
}

type Item = { start: number; end: number } & ({ figure: Token } | { holder: Holder });

const isHeld = ({ kind, figure }: Token): boolean => (kind === 'number' && figure === 'quantity') || kind === 'numeral';

function placesOf(side: Side, tokens: readonly Token[], culture: Comparison['culture']): Holder[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (culture === undefined || first === undefined || last === undefined) return [];
  return findPlaces(side.text.slice(first.start, last.end), culture).map(({ name, start, end }) => ({
    concept: 'place',
    key: name,
    start: first.start + start,
    end: first.start + end,
  }));
}

function groupsOf(tokens: readonly Token[]): Holder[] {
  return tokens.flatMap(({ kind, key, start, end }) => {
    const concept = key.slice(0, key.indexOf(':'));
    return kind === 'pole' && HOLDER_CONCEPTS.has(concept) ? [{ concept, key, start, end }] : [];
  });
}

/** Words with a capital that stand once in the quote and once on the page: a name, whether or not a gazetteer knows it. */
function namesOf(side: Side, tokens: readonly Token[], other: readonly Token[]): Holder[] {
  const count = (list: readonly Token[], key: string): number => list.filter((token) => token.key === key).length;
  return tokens.flatMap(({ kind, key, start, end }) =>
    kind === 'word' && NAME.test(side.text.slice(start, end)) && count(tokens, key) === 1 && count(other, key) === 1
      ? [{ concept: 'name', key, start, end }]
      : [],
  );
}

const NAME = /^\p{Lu}\p{Ll}{2,}$/u;

/** How far a figure is from its holder in characters; endless where a clause ends between them. */
function gapOf({ text }: Side, a: Item, b: Item): number {
  const between = text.slice(a.end, b.start);
  return CLAUSE_END.test(between) ? Number.POSITIVE_INFINITY : between.length;
}

/** Pairs of neighbours so far: how many, and how far apart in all. */
interface Pairing {
  held: readonly Held[];
  gap: number;
}

const better = (a: Pairing, b: Pairing): Pairing =>
  a.held.length === b.held.length ? (a.gap <= b.gap ? a : b) : a.held.length > b.held.length ? a : b;

/** Pairs figures with the holders of one kind beside them, so that most have one, and then so that all are nearest. */
function pairUp(side: Side, tokens: readonly Token[], holders: readonly Holder[]): readonly Held[] {
  const items: Item[] = [
    ...tokens.filter(isHeld).map((figure) => ({ figure, start: figure.start, end: figure.end })),
    ...holders.map((holder) => ({ holder, start: holder.start, end: holder.end })),
  ].sort((a, b) => a.start - b.start);
  // The best pairing of the items before the last one, and of all up to here.
  let [before, best]: [Pairing, Pairing] = [
    { held: [], gap: 0 },
    { held: [], gap: 0 },
  ];
  for (const [i, b] of items.slice(1).entries()) {
    const a = items[i]!;
    const gap = gapOf(side, a, b);
    const held = gap === Number.POSITIVE_INFINITY ? undefined : heldBy(a, b);
    const next = held === undefined ? best : better({ held: [...before.held, held], gap: before.gap + gap }, best);
    [before, best] = [best, next];
  }
  return best.held;
}

function heldBy(a: Item, b: Item): Held | undefined {
  if ('figure' in a) return 'holder' in b ? { figure: a.figure, holder: b.holder } : undefined;
  return 'figure' in b ? { figure: b.figure, holder: a.holder } : undefined;
}

/** "59.4% of men, 54.3% of women" and "women 59.4%, men 54.3%": two figures, each with the other's place or group. */
export function exchangedHolders({ quote, page, relevant, culture }: Comparison): Difference[] {
  // German writes every noun with a capital.
  const names = culture === 'de' ? () => [] : namesOf;
  const was = [
    ...groupsOf(quote.tokens),
    ...placesOf(quote, quote.tokens, culture),
    ...names(quote, quote.tokens, relevant),
  ];
  const is = [...groupsOf(relevant), ...placesOf(page, relevant, culture), ...names(page, relevant, quote.tokens)];
  for (const concept of new Set(was.map((holder) => holder.concept))) {
    const of = (list: readonly Holder[]): Holder[] => list.filter((holder) => holder.concept === concept);
    const before = pairUp(quote, quote.tokens, of(was));
    const now = before.length < 2 ? [] : pairUp(page, relevant, of(is));
    const difference = exchange(quote, page, before, now);
    if (difference !== undefined) return [difference];
  }
  return [];
}

function exchange(quote: Side, page: Side, before: readonly Held[], now: readonly Held[]): Difference | undefined {
  const find = (figure: Token, { key }: Holder): Held | undefined =>
    now.find((one) => one.holder.key === key && sameFigure(one.figure, figure));
  for (const a of before)
    for (const b of before) {
      if (a.holder.key === b.holder.key || sameFigure(a.figure, b.figure)) continue;
      const is = find(a.figure, b.holder);
      if (is === undefined || find(b.figure, a.holder) === undefined || find(a.figure, a.holder) !== undefined)
        continue;
      return createDifference('place', labelOf(quote, a), labelOf(page, is));
    }
  return undefined;
}

const sameFigure = (a: Token, b: Token): boolean =>
  a.kind === b.kind && (a.kind === 'number' ? sameQuantity(a, b) : a.key === b.key);

const labelOf = (side: Side, { figure, holder }: Held): string =>
  `${side.text.slice(holder.start, holder.end)}: ${textOf(side, figure)}`;
