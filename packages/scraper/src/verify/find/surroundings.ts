// What a quote's prefix and suffix say of a passage: that it stands where the quote stood, or that it stood beside it.

import { sameQuantity, sameValue } from '../lex/numbers';
import { isQuantity, type Token } from '../lex/tokens';
import { readText } from './blank-marks';
import { foldExact } from './find-exact';
import type { Quote } from './quote';

const PLACE_CHARACTERS = 10;
const LEAST_CHARACTERS = 5;
/** Letters of a neighbour, with spaces and marks between them. */
const SEAM_CHARACTERS = 2 * PLACE_CHARACTERS;

/** A span of the page's text. */
export interface Place {
  start: number;
  end: number;
}

const letters = (part: string): string => part.replace(/[^\p{L}\p{N}]/gu, '');

const tailOf = (prefix = '', length = PLACE_CHARACTERS): string => letters(readText(prefix)).slice(-length);

const headOf = (suffix = '', length = PLACE_CHARACTERS): string => letters(readText(suffix)).slice(0, length);

/** Tells of a span of the page's text whether its neighbours are the quote's prefix or suffix. */
export function placeOf(text: string, { prefix, suffix }: Quote): (start: number, end: number) => boolean {
  const [tail, head] = [tailOf(prefix), headOf(suffix)];
  return (start, end) =>
    (tail.length >= LEAST_CHARACTERS && letters(text.slice(Math.max(0, start - 64), start)).endsWith(tail)) ||
    (head.length >= LEAST_CHARACTERS && letters(text.slice(end, end + 64)).startsWith(head));
}

/**
 * Tells of a span whether it is the sentence that stood before or behind the quote: it ends as the prefix does, or begins as
 * the suffix does, and the quote itself does not. Deleting a sentence from a list of alike ones leaves such a neighbour.
 */
export function neighbourOf(text: string, quote: Quote): (start: number, end: number) => boolean {
  const exact = letters(readText(quote.exact));
  const tail = letters(readText(quote.prefix ?? ''));
  const head = letters(readText(quote.suffix ?? ''));
  const tells = (part: string, isQuotes: boolean): boolean => part.length >= LEAST_CHARACTERS && !isQuotes;
  const [tailTells, headTells] = [tells(tail, exact.endsWith(tail)), tells(head, exact.startsWith(head))];
  // Prefix and suffix side by side: here the quote was cut out.
  const seam = tailTells && headTells ? tail.slice(-PLACE_CHARACTERS) + head.slice(0, PLACE_CHARACTERS) : undefined;
  return (start, end) => {
    const passage = letters(text.slice(start, end));
    if (
      seam !== undefined &&
      letters(text.slice(Math.max(0, start - SEAM_CHARACTERS), end + SEAM_CHARACTERS)).includes(seam)
    )
      return true;
    return (tailTells && isEnd(passage, tail)) || (headTells && (passage.startsWith(head) || head.startsWith(passage)));
  };
}

/** The prefix may reach back over the whole sentence. */
const isEnd = (passage: string, tail: string): boolean =>
  passage.endsWith(tail) || (passage.length >= PLACE_CHARACTERS && tail.endsWith(passage));

/** Shorter surroundings stand in many places. */
const LEAST_SURROUNDINGS = 6;
const MOST_SURROUNDINGS = 12;
const MAX_PLACES = 50;

/** The stretches that have the quote's prefix before them and its suffix behind, up to so many characters long. */
export function placesBetween(text: string, quote: Quote, longest: number): Place[] {
  const before = foldExact(readText(quote.prefix ?? '').trim()).text.slice(-MOST_SURROUNDINGS);
  const behind = foldExact(readText(quote.suffix ?? '').trim()).text.slice(0, MOST_SURROUNDINGS);
  if (Math.min(before.length, behind.length) < LEAST_SURROUNDINGS) return [];
  const page = foldExact(text);
  const places: Place[] = [];
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

/** Letters that tell a neighbour from one that is alike: its figures are among them. */
const LONG_PLACE = 24;

/**
 * Tells of a span whether it stands elsewhere than the quote stood: prefix or suffix are on the page, and neither beside the
 * span nor around it, up to so many characters apart. A sentence of a parallel section may have a neighbour that begins as
 * the quote's does; what is alike for longer decides.
 */
export function elsewhereOf(text: string, quote: Quote, longest: number): (place: Place) => boolean {
  const page = letters(text);
  const longestOf = (parts: readonly string[]): string | undefined =>
    parts.find((part) => part.length >= LEAST_CHARACTERS && page.includes(part));
  const tail = longestOf([tailOf(quote.prefix, LONG_PLACE), tailOf(quote.prefix)]);
  const head = longestOf([headOf(quote.suffix, LONG_PLACE), headOf(quote.suffix)]);
  if (tail === undefined && head === undefined) return () => false;
  const between = placesBetween(text, quote, longest);
  return ({ start, end }) =>
    !(tail !== undefined && letters(text.slice(Math.max(0, start - 64), start)).endsWith(tail)) &&
    !(head !== undefined && letters(text.slice(end, end + 64)).startsWith(head)) &&
    !between.some((place) => start >= place.start - 1 && end <= place.end + 1);
}

/** Whether both what stood before the quote and what stood behind it are still on the page. */
export function keepsSurroundings(text: string, { prefix, suffix }: Quote): boolean {
  const page = letters(text);
  return [tailOf(prefix), headOf(suffix)].every((part) => part.length >= PLACE_CHARACTERS && page.includes(part));
}

/** The quantities of a quote beside those of a passage: whether any is there, and whether any other one of its unit is. */
export function quantitiesIn(quote: readonly Token[], passage: readonly Token[]): { kept: boolean; replaced: boolean } {
  const [was, is] = [quote.filter(isQuantity), passage.filter(isQuantity)];
  // A rank is common to many sentences.
  const ranked = was.filter(({ unit }) => unit !== 'rank');
  const telling = ranked.length > 0 ? ranked : was;
  return {
    kept: was.length === 0 || telling.some((a) => is.some((b) => sameValue(a, b) || sameQuantity(a, b))),
    replaced: telling.some((a) => is.some((b) => a.unit === b.unit)),
  };
}
