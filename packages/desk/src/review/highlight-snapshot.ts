import { anchorQuote, pageText, rangeOfText } from '@duibiao/extract/dom';
import type { Quote, Span } from '@duibiao/model';

const QUOTE = 'duibiao-quote';
const FIGURE = 'duibiao-figure';
const LOOKS = `
  ::highlight(${QUOTE}) { background-color: #fff0a8; color: #1c1e21; }
  ::highlight(${FIGURE}) { background-color: #ffcf33; color: #1c1e21; }
`;

/** Where a quote and the words of a figure stand in a page's normalised text. */
export interface Highlight {
  quote: Span;
  figure?: Span;
}

/** Finds a quote in the page's text, and the words at `span` of it; undefined when the quote does not stand there. */
export function locateQuote(text: string, quote: Quote, span: Span | undefined): Highlight | undefined {
  const { exact, prefix = '', suffix = '', start, end } = quote;
  const hasPlace = start !== undefined && end !== undefined;
  const found = anchorQuote(text, { exact, prefix, suffix, ...(hasPlace ? { start, end } : {}) });
  if (!found) return undefined;
  const place = { start: found.start, end: found.end };
  if (!span) return { quote: place };
  const here = text.slice(found.start, found.end);
  if (here === exact) return { quote: place, figure: { start: found.start + span.start, end: found.start + span.end } };
  const words = anchorQuote(here, { exact: exact.slice(span.start, span.end) });
  return words
    ? { quote: place, figure: { start: found.start + words.start, end: found.start + words.end } }
    : { quote: place };
}

/**
 * Highlights a quote, and the words of a figure in it, in a shown snapshot and brings it into view. The snapshot's markup is not touched:
 * ranges are highlighted from outside (CSS Custom Highlight API), so that its text stays what was stored.
 * @returns whether the quote was found
 */
export function highlightSnapshot(frame: HTMLIFrameElement, quote: Quote, span: Span | undefined): boolean {
  const page = frame.contentDocument;
  const view = page?.defaultView as (Window & typeof globalThis) | null | undefined;
  if (!page?.body || !view?.CSS.highlights) return false;
  const { highlights } = view.CSS;
  highlights.delete(QUOTE);
  highlights.delete(FIGURE);
  const place = locateQuote(pageText(page), quote, span);
  const range = place && rangeOfText(page, place.quote.start, place.quote.end);
  if (!range) return false;
  addLooks(page, view);
  const whole = new view.Highlight(range);
  highlights.set(QUOTE, whole);
  const words = place.figure && rangeOfText(page, place.figure.start, place.figure.end);
  if (words) {
    const strong = new view.Highlight(words);
    strong.priority = 1;
    highlights.set(FIGURE, strong);
  }
  bringIntoView(view, range);
  return true;
}

function addLooks(page: Document, view: Window & typeof globalThis): void {
  if (page.adoptedStyleSheets.length > 0) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(LOOKS);
  page.adoptedStyleSheets = [sheet];
}

/** Scrolls only the snapshot itself; `scrollIntoView` would move the desk too. */
function bringIntoView(view: Window, range: Range): void {
  const box = range.getBoundingClientRect();
  const isSeen = box.top >= 0 && box.bottom <= view.innerHeight;
  if (!isSeen) view.scrollTo({ top: view.scrollY + box.top - view.innerHeight / 3 });
}
