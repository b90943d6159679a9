// What is compared, and what comes of it.
import type { Culture } from '@duibiao/normalize';
import type { Token } from '../lex/tokens';
import type { Alignment } from './align';

export type DifferenceKind =
  | 'number'
  | 'unit'
  | 'year'
  | 'period'
  | 'sign'
  | 'bound'
  | 'direction'
  | 'negation'
  | 'place'
  | 'word';

/** One thing that differs: as it was in the quote and as it is on the page; a side is absent where there is nothing. */
export interface Difference {
  kind: DifferenceKind;
  was?: string;
  is?: string;
}

export interface Side {
  text: string;
  tokens: readonly Token[];
}

/** A quote beside the passage it was aligned with. */
export interface Comparison {
  quote: Side;
  page: Side;
  alignment: Alignment;
  /** The page's tokens that answer to the quote: what it covers, or the whole passage where the sentence was rebuilt. */
  relevant: readonly Token[];
  /** The quote's own sentence with small edits: every word counts. */
  nearVerbatim: boolean;
  /** The same words, in whatever order: the number of negations and of opposites counts. */
  sameWords: boolean;
  /** The concept of which one side denies what the other says by its opposite: neither that word nor the negation is a difference. */
  negated: string | undefined;
  /** Whose names of places the gazetteer is asked for. */
  culture?: Culture;
}

export const textOf = (side: Side, token: Token | undefined): string | undefined =>
  token === undefined ? undefined : side.text.slice(token.start, token.end);

export function textOfTokens({ text }: Side, tokens: readonly Token[]): string {
  return text.slice(tokens[0]!.start, tokens.at(-1)!.end);
}

export function createDifference(kind: DifferenceKind, was: string | undefined, is: string | undefined): Difference {
  return { kind, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) };
}
