// Where a quote and a page part: stretches of an alignment between two matches.

import type { Token } from '../lex/tokens';
import { isMatch, type Pair } from './align';

/** A stretch between two matches where quote and page have different words. */
export interface Stretch {
  quote: Token[];
  page: Token[];
  /** Index of its first pair, and of the pair behind it. */
  start: number;
  end: number;
}

export function stretchesOf(pairs: readonly Pair[]): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | undefined;
  for (const [i, pair] of pairs.entries()) {
    if (isMatch(pair)) {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { quote: [], page: [], start: i, end: i };
      found.push(open);
    }
    if (pair.quote !== undefined) open.quote.push(pair.quote);
    if (pair.page !== undefined) open.page.push(pair.page);
    open.end = i + 1;
  }
  return found;
}

export const isWords = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.every(({ kind }) => kind === 'word');
