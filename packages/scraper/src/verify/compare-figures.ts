import { isMatch, type Pair } from './align';
import { type Comparison, createDifference, type Difference, type DifferenceKind, textOf } from './comparison';
import { sameQuantity, sameValue } from './numbers';
import type { Token } from './tokens';

const isFigure = (token: Token | undefined): token is Token =>
  token?.kind === 'number' || token?.kind === 'numeral' || token?.kind === 'month';

/** Units that are counted things: another word for them is no other unit. */
const COUNTED = new Set(['person', 'job', 'passenger', 'ship', 'household', 'company', 'container', 'rank']);

/** The same figure: value and unit; a numeral word and a number can be the same. `loosely`: one side may count in a word of its own. */
function sameFigure(a: Token, b: Token, loosely = false): boolean {
  if (a.kind === 'number' && b.kind === 'number')
    return (
      sameQuantity(a, b) ||
      (loosely && sameValue(a, b) && [a.unit, b.unit].every((unit) => unit === undefined || COUNTED.has(unit)))
    );
  if (a.kind === b.kind) return a.key === b.key;
  const [number, numeral] = a.kind === 'number' ? [a, b] : [b, a];
  if (number.kind !== 'number' || numeral.kind !== 'numeral') return false;
  return number.value === numeral.key && (number.unit === undefined || number.unit === 'rank');
}

function kindOf(quote: Token, page: Token | undefined): DifferenceKind {
  if (quote.kind === 'month') return 'period';
  if (quote.figure === 'year') return 'year';
  if (page?.kind !== 'number' || quote.kind !== 'number') return 'number';
  const [was, is] = [quote.value!, page.value!];
  if (sameValue(quote, page)) return 'unit';
  return was.replace('-', '') === is.replace('-', '') ? 'sign' : 'number';
}

/** Figures of the quote that the passage does not have, each with what stands in its place; and bounds that differ. */
export function figureDifferences(comparison: Comparison): Difference[] {
  const { page, alignment, relevant, nearVerbatim } = comparison;
  const { pairs } = alignment;
  const same = (a: Token, b: Token): boolean => sameFigure(a, b, !nearVerbatim);
  const taken = new Map<Token, Token>();
  for (const { quote: was, page: is } of pairs) if (isFigure(was) && isFigure(is) && same(was, is)) taken.set(is, was);
  const open = pairs.filter(({ quote: was, page: is }) => isFigure(was) && !(isFigure(is) && taken.get(is) === was));
  const missing: Pair[] = [];
  for (const pair of open) {
    const was = pair.quote!;
    const elsewhere = isReplaced(pair, nearVerbatim ? [] : open)
      ? undefined
      : page.tokens.find((token) => isFigure(token) && !taken.has(token) && same(was, token));
    if (elsewhere === undefined) missing.push(pair);
    else taken.set(elsewhere, was);
  }
  const strangers = relevant.filter((token) => isFigure(token) && !taken.has(token));
  return [
    ...missing.flatMap((pair) => missingFigure(comparison, pair, strangers)),
    ...[...taken].flatMap(([is, was]) => boundDifference(comparison, was, is)),
  ];
}

/** Side by side with another figure of its kind, it was changed; alone, or beside a figure of another place in the quote, it may have moved within the passage. */
function isReplaced({ quote: was, page: is }: Pair, open: readonly Pair[]): boolean {
  if (!isFigure(was) || !isFigure(is) || is.kind !== was.kind || is.figure !== was.figure || is.unit !== was.unit)
    return false;
  return !open.some(({ quote: other }) => other !== was && isFigure(other) && sameFigure(other, is));
}

// Too common as an article, a pronoun or an order of words to be missed.
const PLAIN = new Set(['1', '0']);

function missingFigure({ quote, page }: Comparison, pair: Pair, strangers: readonly Token[]): Difference[] {
  const was = pair.quote!;
  if (isFigure(pair.page))
    return [createDifference(kindOf(was, pair.page), textOf(quote, was), textOf(page, pair.page))];
  if (was.kind !== 'numeral') {
    const alike = strangers.filter(
      ({ kind, unit, figure }) => kind === was.kind && unit === was.unit && figure === was.figure,
    );
    const now = alike.length === 1 ? alike[0] : undefined;
    return [createDifference(kindOf(was, now), textOf(quote, was), textOf(page, now))];
  }
  // A numeral that is not there may be wording ("both"); another one in the passage is not.
  const other = PLAIN.has(was.key)
    ? undefined
    : strangers.find(({ kind, key }) => kind === 'numeral' && !PLAIN.has(key));
  return other === undefined ? [] : [createDifference('number', textOf(quote, was), textOf(page, other))];
}

/** "more than 5" is not 5, and not "less than 5". Where the sentence was rebuilt, only the contrary tells. */
function boundDifference({ quote, page, nearVerbatim }: Comparison, was: Token, is: Token): Difference[] {
  const [before, now] = [was.bound, is.bound];
  if (before === now || before === 'about' || now === 'about') return [];
  const contrary = before !== undefined && now !== undefined;
  if (!contrary && !nearVerbatim) return [];
  const phrase = (side: Comparison['quote'], token: Token): string =>
    `${BOUND_SIGNS[token.bound ?? 'about']}${textOf(side, token)}`;
  return [createDifference('bound', phrase(quote, was), phrase(page, is))];
}

const BOUND_SIGNS = { min: '≥ ', max: '≤ ', about: '' };

const HAN_DIGIT = /^[〇零一二两兩三四五六七八九十百千万萬亿億]$/;

/** A Han digit that was too plain to be read as a number (三月, 第一), and another one in its place. */
export function hanDigitDifferences({ quote, page, alignment }: Comparison): Difference[] {
  return alignment.pairs.flatMap(({ quote: was, page: is }) => {
    const both = was !== undefined && is !== undefined && HAN_DIGIT.test(was.key) && HAN_DIGIT.test(is.key);
    return both && was.key !== is.key ? [createDifference('number', textOf(quote, was), textOf(page, is))] : [];
  });
}

/** A noun after a number that we have no unit for: in an otherwise unchanged sentence, another noun is another unit. */
export function nounDifferences({ quote, page, alignment, nearVerbatim }: Comparison): Difference[] {
  const { pairs } = alignment;
  if (!nearVerbatim) return [];
  const changed = pairs.filter((pair) => !isMatch(pair));
  return pairs.flatMap((pair, i) => {
    const before = pairs[i - 1];
    const afterNumber =
      before?.quote?.kind === 'number' &&
      before.page?.kind === 'number' &&
      before.quote.figure === 'quantity' &&
      before.quote.unit === undefined;
    const other =
      pair.quote?.kind === 'word' &&
      pair.page?.kind === 'word' &&
      pair.quote.key !== pair.page.key &&
      !isInflection(pair.quote.key, pair.page.key);
    const touching = /^[ \-–]?$/.test(quote.text.slice(before?.quote?.end ?? 0, pair.quote?.start ?? 0));
    return afterNumber && other && touching && changed.length === 1
      ? [createDifference('unit', textOf(quote, pair.quote), textOf(page, pair.page))]
      : [];
  });
}

function isInflection(a: string, b: string): boolean {
  const common = [...a].findIndex((character, i) => character !== b[i]);
  return (common < 0 ? Math.min(a.length, b.length) : common) >= Math.max(3, 0.7 * Math.min(a.length, b.length));
}
