import type { ExtractOptions } from './extract-options';
import { extractRecords } from './extract-records';
import type { Page } from './page';
import { createQuoteSelector, type QuoteSelector } from './quotes/quote-selector';
import { type DomRecords, recordsFromDom } from './records/records-from-dom';
import { joinSegments, type RecordPoint, segmentRecords } from './segments/segments';

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
export { rangeOfText } from './quotes/range-of-text';
export { type NormalizedText, normalizeText } from './segments/normalize-text';

/** Main content and metadata of a live document; the same answer as `extractPage` gives for its HTML. */
export function extractDocument(document: Document, url: string, options?: ExtractOptions): Page {
  const scripts = (): string[] => [...document.querySelectorAll('script')].map((script) => script.textContent ?? '');
  return extractRecords(recordsFromDom(document).records, url, scripts, options);
}

/** The document's whole normalised text, menus and footers included: what quote positions refer to. */
export function pageText(document: Document): string {
  return joinSegments(segmentRecords(recordsFromDom(document).records).segments);
}

/** The first record at or after a boundary point of a range. */
function pointOf({ records, indexOf }: DomRecords, node: Node, offset: number): RecordPoint | undefined {
  const index = indexOf.get(node);
  if (node.nodeType === 3) return index === undefined ? undefined : { record: index, offset };
  for (let child = node.childNodes[offset] ?? null; child !== null; child = child.nextSibling as ChildNode | null) {
    const at = indexOf.get(child);
    if (at !== undefined) return { record: at, offset: 0 };
  }
  return index === undefined ? undefined : { record: records.end[index]!, offset: 0 };
}

/**
 * Selector of what is selected, over the document's normalised text. Selections inside of elements that are never text give undefined, as do empty ones.
 * @param selected a range, or the window's selection (its first range counts)
 */
export function selectQuote(selected: Range | Selection): QuoteSelector | undefined {
  const range = 'getRangeAt' in selected ? (selected.rangeCount > 0 ? selected.getRangeAt(0) : undefined) : selected;
  const document = range?.startContainer.ownerDocument ?? (range?.startContainer as Document | undefined);
  if (range === undefined || document === undefined || range.collapsed) return undefined;
  const dom = recordsFromDom(document);
  const start = pointOf(dom, range.startContainer, range.startOffset);
  const end = pointOf(dom, range.endContainer, range.endOffset);
  if (start === undefined || end === undefined) return undefined;
  const text = joinSegments(segmentRecords(dom.records).segments);
  return createQuoteSelector(
    text,
    segmentRecords(dom.records, start).position,
    segmentRecords(dom.records, end).position,
  );
}
