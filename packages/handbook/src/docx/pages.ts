import { Document, type FileChild, type IContext, type IXmlableObject, type PageNumberEstimator } from 'docx';
import { Footnotes } from './notes';
import { estimatePages } from './page-numbers';
import { PAGE, STYLES } from './style';

/** A stretch of the document that begins on a new page: a part's heading with its first case, or a case. */
export interface PageUnit {
  /** The title of the case, if it has one. */
  title?: string;
  /** How many headings of the contents it has; all stand on its first page. */
  headings: number;
  blocks(notes: Footnotes): FileChild[];
}

/**
 * The page on which each heading of the contents stands. Every unit begins on a new page, so each is laid out by itself; other work
 * gets its turn between two of them, since laying out takes its time (some 0.2 s a case).
 */
export async function pageHeadings(units: readonly PageUnit[], onUnit: (unit: PageUnit) => void): Promise<number[]> {
  const pages: number[] = [];
  let start = 1;
  for (const unit of units) {
    for (let heading = 0; heading < unit.headings; heading += 1) pages.push(start);
    start += unit === units.at(-1) ? 0 : countPages(unit);
    onUnit(unit);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return pages;
}

function countPages(unit: PageUnit): number {
  let pageCount = 1;
  const count: PageNumberEstimator = (body, context) => {
    const estimated = estimatePages(body, context);
    pageCount = estimated.pageCount ?? 1;
    return estimated;
  };
  const notes = new Footnotes();
  const children = unit.blocks(notes);
  const sections = [{ properties: { page: PAGE }, children }];
  const document = new Document({ styles: STYLES, footnotes: notes.content, pageNumbers: count, sections });
  // What the packer does first; the rest of a file is of no use here.
  document.Document.View.prepForXml({ file: document, viewWrapper: document.Document, stack: [] });
  return pageCount;
}

/** Gives the contents the pages of the headings, in their order; blank ones, for Word to fill in, should the two not match. */
export function numberHeadings(pages: readonly number[]): PageNumberEstimator {
  return (body: IXmlableObject, _context: IContext) => {
    const bookmarks = [...findBookmarks(body)].filter((name) => name.startsWith('_Toc'));
    if (bookmarks.length !== pages.length) return { bookmarks: new Map() };
    return { bookmarks: new Map(bookmarks.map((name, index) => [name, String(pages[index])])) };
  };
}

function* findBookmarks(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'w:bookmarkStart') {
      const name = (JSON.stringify(value).match(/"w:name":"([^"]*)"/) ?? [])[1];
      if (name !== undefined) yield name;
    } else yield* findBookmarks(value);
  }
}
