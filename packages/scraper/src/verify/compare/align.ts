import { sameQuantity, sameValue } from '../lex/numbers';
import type { Token } from '../lex/tokens';
import { conceptOf } from './negated-concept';

/** One step of an alignment: a token of the quote, one of the page, or both. */
export interface Pair {
  quote?: Token;
  page?: Token;
}

export interface Alignment {
  pairs: Pair[];
  /** How much of both stands in the same order, numbers counted as alike whatever they say (0 to 1). */
  similarity: number;
}

const GAP = -1;

/** Reward for putting two tokens side by side. Figures attract figures of the same kind even when they differ: that is the change looked for. */
function score(a: Token, b: Token): number {
  if (a.kind === 'number' && b.kind === 'number') {
    if (sameQuantity(a, b)) return 6;
    if (sameValue(a, b)) return 4;
    if (a.figure !== b.figure) return -1.5;
    // More than half of what a gap leaves of "same": cells that changed places stand side by side (2 × 2.75 > 6 − 1).
    return a.unit === b.unit ? 2.75 : 0.5;
  }
  if (a.kind === b.kind && a.key === b.key) return 2;
  if (a.kind === 'pole' && b.kind === 'pole' && conceptOf(a) === conceptOf(b)) return 1;
  if (a.kind === b.kind && (a.kind === 'numeral' || a.kind === 'month')) return 0.5;
  if (isFigure(a) && isFigure(b)) return 0.25;
  return a.kind === 'word' && b.kind === 'word' ? -0.75 : -1.5;
}

const isFigure = (token: Token): boolean => token.kind === 'number' || token.kind === 'numeral';

/** Aligns the whole quote with the part of the page tokens that fits best (gaps at the page's ends are free). */
export function align(quote: readonly Token[], page: readonly Token[]): Alignment {
  const [rows, columns] = [quote.length, page.length];
  const width = columns + 1;
  const scores = new Float64Array((rows + 1) * width);
  const moves = new Uint8Array((rows + 1) * width);
  for (let i = 1; i <= rows; i += 1) {
    scores[i * width] = i * GAP;
    moves[i * width] = 1;
    for (let j = 1; j <= columns; j += 1) {
      const both = scores[(i - 1) * width + j - 1]! + score(quote[i - 1]!, page[j - 1]!);
      const quoteOnly = scores[(i - 1) * width + j]! + GAP;
      const pageOnly = scores[i * width + j - 1]! + GAP * 0.6;
      const best = Math.max(both, quoteOnly, pageOnly);
      scores[i * width + j] = best;
      moves[i * width + j] = best === both ? 3 : best === quoteOnly ? 1 : 2;
    }
  }
  let end = 0;
  for (let j = 1; j <= columns; j += 1) if (scores[rows * width + j]! > scores[rows * width + end]!) end = j;
  const pairs = trace(quote, page, moves, end);
  return { pairs, similarity: similarityOf(pairs) };
}

function trace(quote: readonly Token[], page: readonly Token[], moves: Uint8Array, end: number): Pair[] {
  const width = page.length + 1;
  const pairs: Pair[] = [];
  for (let i = quote.length, j = end; i > 0; ) {
    const move = moves[i * width + j]!;
    if (move === 3) pairs.push({ quote: quote[--i]!, page: page[--j]! });
    else if (move === 1 || j === 0) pairs.push({ quote: quote[--i]! });
    else pairs.push({ page: page[--j]! });
  }
  return pairs.reverse();
}

/** Whether a pair holds the same token, a number or an opposite counting as the same whatever it says. */
export function isMatch({ quote, page }: Pair): boolean {
  if (quote === undefined || page === undefined) return false;
  if (quote.kind === 'number' || quote.kind === 'numeral') return page.kind === quote.kind;
  if (quote.kind !== page.kind) return false;
  return quote.kind === 'pole' ? conceptOf(quote) === conceptOf(page) : quote.key === page.key;
}

/** {@link Alignment.similarity} of pairs: twice the matches over both lengths, so that matches strewn over a long stretch count for little. */
export function similarityOf(pairs: readonly Pair[]): number {
  const first = pairs.findIndex(isMatch);
  const within = first < 0 ? [] : pairs.slice(first, pairs.findLastIndex(isMatch) + 1);
  const quote = pairs.filter((pair) => pair.quote !== undefined).length;
  const page = within.filter((pair) => pair.page !== undefined).length;
  return quote + page === 0 ? 0 : (2 * pairs.filter(isMatch).length) / (quote + page);
}
