import { createQuoteSelector, extractDocument, type Page, pageText, selectQuote } from '@duibiao/extract/dom';
import type { PageDate, Quote } from '@duibiao/model';
import type { RawCapture } from '../platform/platform';

/** What a captured page says about itself, before anybody edits it. */
export interface PageFacts {
  url: string;
  contentType: string;
  title?: string;
  canonicalUrl?: string;
  publisher?: { name: string; from: string; certainty: 'stated' | 'guessed' };
  authors?: string[];
  published?: PageDate;
  modified?: PageDate;
  language?: string;
  licence?: string;
}

/** A page as read from its snapshot: the facts, the normalised text, and the selected passages in it. */
export interface ReadPage {
  facts: PageFacts;
  text: string;
  mainText: string;
  selected: Omit<Quote, 'id'>[];
}

/** Below this the page did not say it for this purpose: the clerk should look. */
const STATED = 0.7;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/**
 * Reads a captured page. The document that is read is the snapshot itself, so that quote positions hold in what is stored;
 * it is inert (`DOMParser`): nothing in it runs or loads.
 */
export function readPage(raw: RawCapture): ReadPage {
  const { document, ranges } = parseSnapshot(raw);
  const page = extractDocument(document, raw.url);
  return {
    facts: { url: raw.url, contentType: raw.contentType, ...factsOf(page, raw.url) },
    text: pageText(document),
    mainText: page.text,
    selected: ranges.flatMap((range) => selectQuote(range) ?? []),
  };
}

/** The normalised text of a stored snapshot. */
export function textOfSnapshot(html: string): string {
  return pageText(new DOMParser().parseFromString(html, 'text/html'));
}

/** A typed or pasted passage as a quote: with its position when it stands in the page exactly once or more (the first counts), alone otherwise. */
export function quoteOfText(typed: string, text: string): Omit<Quote, 'id'> | undefined {
  const exact = typed.trim();
  if (exact === '') return undefined;
  const at = text.indexOf(exact);
  return at === -1 ? { exact } : createQuoteSelector(text, at, at + exact.length);
}

function parseSnapshot({ html, selections }: RawCapture): { document: Document; ranges: Range[] } {
  // Comments carry the boundaries through the parser: they are no text and change no position.
  const marks = selections
    .flatMap(({ start, end }, index) => [
      { at: start, text: `<!--duibiao ${index} start-->` },
      { at: end, text: `<!--duibiao ${index} end-->` },
    ])
    .sort((a, b) => b.at - a.at);
  let marked = html;
  for (const { at, text } of marks) marked = marked.slice(0, at) + text + marked.slice(at);
  const document = new DOMParser().parseFromString(marked, 'text/html');
  const found = new Map<string, Comment>();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) found.set((walker.currentNode as Comment).data, walker.currentNode as Comment);
  const ranges = selections.flatMap((_, index) => {
    const [start, end] = [found.get(`duibiao ${index} start`), found.get(`duibiao ${index} end`)];
    if (!start || !end) return [];
    const range = document.createRange();
    range.setStartAfter(start);
    range.setEndBefore(end);
    return [range];
  });
  return { document, ranges };
}

function factsOf(page: Page, url: string): Omit<PageFacts, 'url' | 'contentType'> {
  const canonical = page.canonicalUrl && /^https?:/.test(page.canonicalUrl) ? page.canonicalUrl : undefined;
  const site = page.provenance.siteName;
  const publisher: PageFacts['publisher'] = page.siteName
    ? {
        name: page.siteName,
        from: site?.from ?? 'text',
        certainty: (site?.confidence ?? 0) >= STATED ? 'stated' : 'guessed',
      }
    : { name: new URL(url).hostname.replace(/^www\./, ''), from: 'url', certainty: 'guessed' };
  return {
    publisher,
    ...(page.title ? { title: page.title } : {}),
    ...(canonical ? { canonicalUrl: canonical } : {}),
    ...(page.author && page.author.length > 0 ? { authors: page.author } : {}),
    ...(page.published ? { published: page.published } : {}),
    ...(page.modified ? { modified: page.modified } : {}),
    ...(page.language && LANGUAGE_TAG.test(page.language) ? { language: page.language } : {}),
    ...(page.licence ? { licence: page.licence } : {}),
  };
}
