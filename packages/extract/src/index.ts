import type { ExtractOptions } from './extract-options';
import { extractRecords } from './extract-records';
import type { Page } from './page';
import { recordsFromHtml } from './records/records-from-html';
import type { HtmlText } from './records/scan-markup';
import { joinSegments, segmentRecords } from './segments/segments';

export { type DayOrder, type FoundDate, findDate, parseDate } from './dates/parse-date';
export type { ExtractOptions } from './extract-options';
export type {
  Block,
  Citation,
  MetadataSource,
  Page,
  PageDate,
  PageMetadata,
  PageType,
  Provenance,
  TableCell,
} from './page';
export { anchorQuote, type QuoteAnchor, type QuoteTarget } from './quotes/anchor-quote';
export { createQuoteSelector, type QuoteSelector } from './quotes/quote-selector';
export type { HtmlText } from './records/scan-markup';
export { type NormalizedText, normalizeText } from './segments/normalize-text';

/**
 * Main content and metadata of an HTML page.
 * @param html the decoded page; any string, or its pieces in order, cut anywhere
 * @param url the page's address, for relative links, dates in paths and the site's name; '' if unknown
 * @param options what is known beside them
 * @returns never throws; a page without text has `text` ''
 */
export function extractPage(html: HtmlText, url: string, options?: ExtractOptions): Page {
  const scripts: string[] = [];
  return extractRecords(recordsFromHtml(html, scripts), url, () => scripts, options);
}

/** The page's whole normalised text, menus and footers included: what quote positions refer to. The same as `/dom` gives for the live page. */
export function pageText(html: HtmlText): string {
  return joinSegments(segmentRecords(recordsFromHtml(html)).segments);
}
