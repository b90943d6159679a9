/** W3C TextQuoteSelector and TextPositionSelector over a page's normalised text. */

/** A quote as found: `exact` with its surroundings (TextQuoteSelector) and its place (TextPositionSelector, UTF-16 units, end exclusive). */
export interface QuoteSelector {
  exact: string;
  /** What stands before and after, at most 32 characters each; '' at the ends of the text. */
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

/** As many characters of context as browsers and annotation services keep. */
const CONTEXT = 32;

const isLow = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00;

/**
 * Selector of `pageText.slice(start, end)`, white space at both ends left out, surrogate pairs kept whole.
 * @param pageText the normalised text of the page (`pageText`)
 * @returns undefined if nothing is left
 */
export function createQuoteSelector(pageText: string, start: number, end: number): QuoteSelector | undefined {
  let from = Math.max(0, Math.min(start, end));
  let to = Math.min(pageText.length, Math.max(start, end));
  if (isLow(pageText, from)) from--;
  if (isLow(pageText, to)) to++;
  while (from < to && /\s/.test(pageText[from]!)) from++;
  while (to > from && /\s/.test(pageText[to - 1]!)) to--;
  if (from >= to) return undefined;
  let before = Math.max(0, from - CONTEXT);
  let after = Math.min(pageText.length, to + CONTEXT);
  if (isLow(pageText, before)) before++;
  if (isLow(pageText, after)) after--;
  return {
    exact: pageText.slice(from, to),
    prefix: pageText.slice(before, from),
    suffix: pageText.slice(to, after),
    start: from,
    end: to,
  };
}
