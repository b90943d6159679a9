// A quote whose words stand elsewhere on the page, while in its own place, between its prefix and suffix, stands another figure.
import { cultureOf } from '@duibiao/normalize';
import { align } from './align';
import { readText } from './blank-marks';
import { compareFigures } from './compare';
import type { Difference } from './comparison';
import { foldExact } from './find-exact';
import { lex } from './lex';
import { decimalMarkOf } from './numbers';
import type { Quote } from './quote';
import { lexOptionsFor, MAX_QUOTE_CHARACTERS } from './tokens';

export interface Edited {
  start: number;
  end: number;
  similarity: number;
  differences: Difference[];
}

/** Shorter surroundings stand in many places. */
const LEAST_SURROUNDINGS = 6;
const MOST_SURROUNDINGS = 12;
const MAX_PLACES = 50;
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

/** The stretches that have the quote's prefix before them and its suffix behind, up to so many characters long. */
export function placesBetween(text: string, quote: Quote, longest: number): { start: number; end: number }[] {
  const before = foldExact(readText(quote.prefix ?? '').trim()).text.slice(-MOST_SURROUNDINGS);
  const behind = foldExact(readText(quote.suffix ?? '').trim()).text.slice(0, MOST_SURROUNDINGS);
  if (Math.min(before.length, behind.length) < LEAST_SURROUNDINGS) return [];
  const page = foldExact(text);
  const places: { start: number; end: number }[] = [];
  for (
    let at = page.text.indexOf(before);
    at >= 0 && places.length < MAX_PLACES;
    at = page.text.indexOf(before, at + 1)
  ) {
    const from = at + before.length;
    const to = page.text.slice(from, from + longest + behind.length).indexOf(behind);
    if (to > 0) places.push({ start: page.map[from]!, end: page.map[from + to - 1]! + 1 });
  }
  return places;
}
