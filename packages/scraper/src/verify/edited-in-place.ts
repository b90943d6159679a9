// A quote whose words stand elsewhere on the page, while in its own place, between its prefix and suffix, stands another figure.
import { cultureOf } from '@duibiao/normalize';
import { align } from './compare/align';
import { compareFigures } from './compare/compare';
import type { Difference } from './compare/comparison';
import { readText } from './find/blank-marks';
import type { Quote } from './find/quote';
import { placesBetween } from './find/surroundings';
import { lex } from './lex/lex';
import { decimalMarkOf } from './lex/numbers';
import { lexOptionsFor, MAX_QUOTE_CHARACTERS } from './lex/tokens';

export interface Edited {
  start: number;
  end: number;
  similarity: number;
  differences: Difference[];
}

/** Figures masked: the quote's own words. */
const SAME_WORDS = 0.8;

/**
 * What stands between the quote's prefix and suffix now, where that is the quote with one thing changed. An archive's line, or the row of another
 * year, may have the old figure still. Rows that changed places differ in more than one thing: their names do, and what they say.
 */
export function editedInPlace(text: string, quote: Quote): Edited | undefined {
  const exact = readText(quote.exact);
  if (exact.length > MAX_QUOTE_CHARACTERS) return undefined;
  const options = lexOptionsFor(exact, quote.language);
  const culture = quote.language === undefined ? undefined : cultureOf(quote.language);
  const was = { text: exact, tokens: lex(exact, options) };
  if (was.tokens.length === 0) return undefined;
  const pageOptions = { ...options, decimalMark: decimalMarkOf(text, options.decimalMark) };
  for (const { start, end } of placesBetween(text, quote, 2 * exact.length + 16)) {
    const passage = text.slice(start, end);
    const is = { text: passage, tokens: lex(passage, pageOptions) };
    const alignment = align(was.tokens, is.tokens);
    if (alignment.similarity < SAME_WORDS) continue;
    const differences = compareFigures(was, is, alignment, culture);
    if (differences.length === 1) return { start, end, similarity: alignment.similarity, differences };
  }
  return undefined;
}
