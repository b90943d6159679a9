/**
 * Finding a quote again in a page's normalised text: exact, then after folding what editors and content systems change without changing words, then fuzzily.
 * A fuzzy hit only locates: numbers, units, years and negation must be compared exactly by whoever judges.
 */
import { normalizedText } from '../segments/normalize-text';
import { cutsEnd, cutsStart, haveOtherUnits } from './cut-figures';
import { type Folded, foldForSearch } from './fold-for-search';
import { contextScore, locateAlike, type Surroundings } from './locate-alike';
import type { QuoteSelector } from './quote-selector';
import { wholeWords } from './whole-words';

/** A quote to look for: its text, and what is known of its surroundings. */
export type QuoteTarget = Pick<QuoteSelector, 'exact'> & Partial<QuoteSelector>;

export interface QuoteAnchor {
  /**
   * How the text agrees: to the letter; after folding (quotation marks, dashes, letter case, width, spacing); only alike. What cuts a figure or a word of the
   * page in two (`5 %` in 15 %) or has a unit in other letter case (mW, MW) is only alike, unless the selector's own surroundings show the same cut.
   */
  match: 'exact' | 'normalised' | 'fuzzy';
  /** Offsets in the text that was searched. */
  start: number;
  end: number;
  /** 1 for exact and normalised; for fuzzy the share of the quote's characters that are found in order (0.5 to 1). */
  score: number;
  /** Whether the text just before or just after agrees with the selector's prefix or suffix; undefined if it has neither. */
  inContext?: boolean;
}

/** Occurrences that are compared by context, so that time stays linear; a quote that is there more often is one of the first. */
const MAX_OCCURRENCES = 50_000;
const IN_CONTEXT = 0.75;

interface Occurrence {
  start: number;
  end: number;
  isExact: boolean;
  /** It has the letters and says something else. */
  isOther: boolean;
  context: number;
  /** Distance from the old place, in the folded text; 0 if that is not known. */
  distance: number;
}

/** A quote in the forms in which it is looked for. */
class Wanted {
  /** With the widths, spaces and marks of page texts, which a quote that was typed or pasted may not have. */
  readonly typed: string;
  readonly folded: string;
  readonly around: Surroundings;
  private readonly isCutAtStart: boolean;
  private readonly isCutAtEnd: boolean;

  constructor(readonly target: QuoteTarget) {
    const { exact, prefix = '', suffix = '', start } = target;
    this.typed = normalizedText(exact);
    this.folded = foldForSearch(this.typed).text;
    // Folded together with the quote: a space between two numbers stays.
    const { length } = this.folded;
    const before = foldForSearch(normalizedText(prefix + exact)).text;
    this.around = {
      prefix: before.slice(0, Math.max(0, before.length - length)),
      suffix: foldForSearch(normalizedText(exact + suffix)).text.slice(length),
      at: start,
    };
    this.isCutAtStart = cutsStart(prefix + exact, prefix.length);
    this.isCutAtEnd = cutsEnd(exact + suffix, exact.length);
  }

  /** Whether a stretch cuts figures or words that the quote did not cut where it was taken, or has other units. */
  isOtherThan(text: string, start: number, end: number): boolean {
    if (!this.isCutAtStart && cutsStart(text, start)) return true;
    if (!this.isCutAtEnd && cutsEnd(text, end)) return true;
    return haveOtherUnits(text.slice(start, end), this.typed);
  }
}

/** The place with all of the quote's surroundings, the nearest to the old one; most pages have not changed. */
function unchanged(text: string, { exact, prefix = '', suffix = '', start = 0 }: QuoteTarget): number | undefined {
  if (prefix + suffix === '') return undefined;
  const whole = prefix + exact + suffix;
  const from = start - prefix.length;
  const after = text.indexOf(whole, from);
  const before = from > 0 ? text.lastIndexOf(whole, from) : -1;
  const found = before >= 0 && (after < 0 || from - before < after - from) ? before : after;
  return found < 0 ? undefined : found + prefix.length;
}

function isBetter(a: Occurrence, b: Occurrence): boolean {
  const order =
    Number(b.isOther) - Number(a.isOther) ||
    Number(a.context >= IN_CONTEXT) - Number(b.context >= IN_CONTEXT) ||
    Number(a.isExact) - Number(b.isExact) ||
    a.context - b.context ||
    b.distance - a.distance;
  return order > 0;
}

function bestOccurrence(text: string, folded: Folded, wanted: Wanted): Occurrence | undefined {
  const { typed, around } = wanted;
  const needle = wanted.folded;
  let best: Occurrence | undefined;
  let at = folded.text.indexOf(needle);
  for (let n = 0; at >= 0 && n < MAX_OCCURRENCES; n++) {
    const { start, end } = unfold(text, folded, at, at + needle.length);
    const found = {
      start,
      end,
      isExact: end - start === typed.length && text.startsWith(typed, start),
      isOther: wanted.isOtherThan(text, start, end),
      context: contextScore(folded.text, at, at + needle.length, around),
      distance: around.at === undefined ? 0 : Math.abs(at - around.at),
    };
    if (best === undefined || isBetter(found, best)) best = found;
    at = folded.text.indexOf(needle, at + 1);
  }
  return best;
}

function anchorOf(
  { match, start, end, score }: QuoteAnchor,
  context: number,
  { prefix = '', suffix = '' }: QuoteTarget,
): QuoteAnchor {
  const anchor: QuoteAnchor = { match, start, end, score };
  if (prefix + suffix !== '') anchor.inContext = context >= IN_CONTEXT;
  return anchor;
}

/**
 * Where a quote is now.
 * @param text the page's normalised text (`pageText`)
 * @returns undefined if nothing in the text is alike. Time grows linearly with the text.
 */
export function anchorQuote(text: string, target: QuoteTarget): QuoteAnchor | undefined {
  const wanted = new Wanted(target);
  if (wanted.folded === '') return undefined;
  const start = unchanged(text, target);
  if (start !== undefined)
    return anchorOf({ match: 'exact', start, end: start + target.exact.length, score: 1 }, IN_CONTEXT, target);
  const folded = foldForSearch(text);
  if (wanted.around.at !== undefined) wanted.around.at = lowerBound(folded.map, wanted.around.at);
  const found = bestOccurrence(text, folded, wanted);
  if (found !== undefined) {
    const match = found.isOther ? 'fuzzy' : found.isExact && wanted.typed === target.exact ? 'exact' : 'normalised';
    return anchorOf({ match, start: found.start, end: found.end, score: 1 }, found.context, target);
  }
  const alike = locateAlike(folded.text, wanted.folded, wanted.around);
  if (alike === undefined) return undefined;
  const context = contextScore(folded.text, alike.start, alike.end, wanted.around);
  const place = wholeWords(text, unfold(text, folded, alike.start, alike.end), wanted.typed);
  return anchorOf({ match: 'fuzzy', ...place, score: alike.score }, context, target);
}

function lowerBound(map: Uint32Array, value: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isLow = (code: number): boolean => (code & 0xfc00) === 0xdc00;

/** A stretch of the folded text in the text itself, surrogate pairs kept whole. */
function unfold(text: string, { map }: Folded, start: number, end: number): { start: number; end: number } {
  const from = map[start]!;
  const to = end > start ? map[end - 1]! + 1 : from;
  return { start: isLow(text.charCodeAt(from)) ? from - 1 : from, end: isLow(text.charCodeAt(to)) ? to + 1 : to };
}
