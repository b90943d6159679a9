/** What an extraction gives. Text is normalised (normalize-text.ts); offsets are UTF-16 units from 0; absent is undefined. */

/** Where a metadata value came from, best first in most cases. */
export type MetadataSource =
  | 'json-ld'
  | 'microdata'
  | 'open-graph'
  | 'highwire'
  | 'dublin-core'
  | 'prism'
  | 'meta'
  | 'link'
  | 'html'
  | 'time'
  | 'url'
  | 'script'
  | 'heading'
  | 'byline'
  | 'text';

/** Where a value came from and how sure it is: 0 (a guess) to 1 (stated by the page for this purpose). */
export interface Provenance {
  from: MetadataSource;
  confidence: number;
}

/** A calendar date as the page states it: the page's own day, never shifted by a time zone. Unknown month or day are 01. */
export interface PageDate {
  /** `YYYY-MM-DD`. */
  date: string;
  precision: 'day' | 'month' | 'year';
  from: MetadataSource;
}

export type PageType =
  | 'article'
  | 'forum'
  | 'listing'
  | 'product'
  | 'documentation'
  | 'service'
  | 'collection'
  | 'home';

/** A cell of a table. */
export interface TableCell {
  text: string;
  header: boolean;
  /** Columns and rows that the cell covers; 1 where the page says nothing. */
  colspan: number;
  rowspan: number;
}

/**
 * A piece of the main content, in reading order. `text` is what the block adds to `Page.text`, or the caption of a picture (`figure`), which as a rule is
 * no part of it; `start` and `end` are offsets in the page's
 * normalised text (`pageText`), both 0 for content that the page carries only as data (JSON-LD, the state of a framework).
 */
export type Block = { text: string; start: number; end: number } & (
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { kind: 'paragraph' }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'quotation' }
  | { kind: 'code' }
  | {
      kind: 'table';
      caption?: string /** Line that names the unit of all figures, such as "Unit: 1,000 TEU" or 单位：万标箱. */;
      unit?: string;
      rows: TableCell[][];
    }
  | { kind: 'definitions'; items: { term: string; definition: string }[] }
  | { kind: 'figure'; image?: string; alt?: string }
);

/** Fields of a scholarly or official citation, as the page states them. */
export interface Citation {
  doi?: string;
  issn?: string;
  isbn?: string;
  journal?: string;
  volume?: string;
  issue?: string;
  firstPage?: string;
  lastPage?: string;
  publisher?: string;
  pdfUrl?: string;
}

/** Metadata of a page; each field is undefined where the page does not say. */
export interface PageMetadata {
  /** Without the site's name. */
  title?: string;
  author?: string[];
  /** Publisher or site. */
  siteName?: string;
  /** BCP 47: `en`, `de`, `ja`, `ko`, `he`, `zh-Hans`, `zh-Hant`, … */
  language?: string;
  canonicalUrl?: string;
  published?: PageDate;
  modified?: PageDate;
  description?: string;
  /** URL or name of the licence. */
  licence?: string;
  citation?: Citation;
}

export interface Page extends PageMetadata {
  /** The main content: the blocks' texts, an empty line between them. */
  text: string;
  blocks: Block[];
  pageType: PageType;
  /** Per field of the metadata: where from and how sure. */
  provenance: Partial<Record<keyof PageMetadata, Provenance>>;
}
