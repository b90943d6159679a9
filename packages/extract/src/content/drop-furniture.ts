/** Takes what is about the page out of its main content: what stands before the title, tables about the document, sections about other pages, captions, notices. */

import type { PageRecords } from '../records/records';
import { knownTag } from '../records/tags';
import type { Segment } from '../segments/segments';
import { firstSegmentFrom } from '../segments/tables';
import { bodies, chosenLength, isBody, type JudgedPage } from './body-text';
import { type Captions, takeCaptions } from './captions';
import { dropAround } from './drop-around';
import {
  isAppeal,
  isCounter,
  isCredit,
  isFile,
  isLabel,
  isLabelLine,
  isMailAddress,
  isNotice,
  isReference,
  isSignature,
  isTableNote,
  isToolLine,
  sectionOpenedBy,
} from './furniture-line';
import { isHeading } from './keep-headings';

const H1 = knownTag('h1');
const DL = knownTag('dl');
const CELL = knownTag('td');

/** A section that holds more of the content than this is the content. */
const MAX_SECTION = 0.4;
/** A notice with more than this share of the content after it does not end the text. */
const MAX_AFTER_NOTICE = 0.25;
/** Appeals that are more than these, or than this share of the content, are its subject. */
const MAX_APPEALS = 4;
const MAX_APPEAL = 0.15;
/** Lines below a table that may be notes on it. */
const MAX_NOTES = 4;
/** The value of a label in a place of its own is shorter. */
const MAX_VALUE = 30;

/**
 * Tables and definition lists whose terms are labels that documents are filed under, or lead to the neighbours of the page; boards have the text in a row of the same table, which stays. No row
 * of labels is read further than that.
 */
function dropTablesAboutPage(page: JudgedPage): void {
  const { records, segments, chosen, dataTables } = page;
  for (let i = 1; i < records.length; i++) {
    if (records.tag[i] !== DL && !dataTables.has(i)) continue;
    const from = firstSegmentFrom(segments, i);
    const end = firstSegmentFrom(segments, records.end[i]!);
    const to = startOfBodyCell(page, from, end);
    if (to - from > 60) continue;
    let labels = 0;
    for (let k = from; k < to; k++) if (isLabel(segments[k]!.text) || isReference(segments[k]!.text)) labels++;
    if (labels >= 2 && labels * 3 >= to - from) chosen.fill(false, from, to);
  }
}

/** The first segment of the cell that has the first paragraph of a table; the table's end where it has none. */
function startOfBodyCell({ records, segments }: JudgedPage, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    if (!isBody(segments, k)) continue;
    let cell = segments[k]!.block;
    while (records.parent[cell]! > 0 && records.tag[cell] !== CELL) cell = records.parent[cell]!;
    return Math.max(from, firstSegmentFrom(segments, cell));
  }
  return end;
}

function depthOf(records: PageRecords, block: number): number {
  let depth = 0;
  for (let i = block; i > 0; i = records.parent[i]!) depth++;
  return depth;
}

/** After the last segment of the section that segment `k` opens. */
function endOfSection({ records, segments }: JudgedPage, k: number): number {
  let box = segments[k]!.block;
  while (box > 0 && firstSegmentFrom(segments, records.end[box]!) <= k + 1) box = records.parent[box]!;
  const end = firstSegmentFrom(segments, records.end[box]!);
  if (firstSegmentFrom(segments, box) === k) return end;
  const level = (at: number): string => records.tag[segments[at]!.block]!.name;
  const own = depthOf(records, segments[k]!.block);
  for (let next = k + 1; next < end; next++) {
    if (!isHeading(records, segments[next]!)) continue;
    if (!isHeading(records, segments[k]!)) return next;
    // A heading in a box of its own below is that of a teaser.
    if (level(next) <= level(k) && depthOf(records, segments[next]!.block) <= own) return next;
  }
  return end;
}

function dropSections(page: JudgedPage): void {
  const { records, segments, chosen, isForum } = page;
  const all = chosenLength(page, 0, segments.length);
  let before = 0;
  for (let k = 0; k < segments.length; k++) {
    const { text, block, linkLength } = segments[k]!;
    if (before > 0.2 * all && records.tag[block] !== H1) {
      const kind = sectionOpenedBy(text, isHeading(records, segments[k]!));
      if (kind !== undefined && !(isForum && kind === 'comments')) {
        const end = endOfSection(page, k);
        if (chosenLength(page, k, end) <= MAX_SECTION * all) chosen.fill(false, k, end);
      } else if (chosen[k] && linkLength * 3 > text.length && isReference(text)) chosen[k] = false;
    }
    if (chosen[k]) before += text.length;
  }
}

/** Whether a segment is the value of the label before it. */
const isValue = (segments: readonly Segment[], k: number): boolean =>
  k > 0 && segments[k]!.text.length < MAX_VALUE && isLabel(segments[k - 1]!.text);

/** Whether a segment is a counter or the number in a place of its own behind it: 帖子 | 2051. */
const isCount = (segments: readonly Segment[], k: number): boolean =>
  (isNumber(segments[k + 1]) && isCounter(segments[k]!.text)) ||
  (k > 0 && isNumber(segments[k]) && isCounter(segments[k - 1]!.text));

const isNumber = (segment: Segment | undefined): boolean => segment !== undefined && /^\d[\d,.]*$/.test(segment.text);

/** Segments of data tables (1), and of the notes below them (2). */
function markTables({ records, segments, chosen, dataTables }: JudgedPage): Uint8Array {
  const marks = new Uint8Array(segments.length);
  for (const table of dataTables) {
    const from = firstSegmentFrom(segments, table);
    const to = firstSegmentFrom(segments, records.end[table]!);
    marks.fill(1, from, to);
    if (!chosen[from]) continue;
    for (let k = to; k < Math.min(to + MAX_NOTES, segments.length); k++)
      if (isTableNote(segments[k]!.text)) marks[k] = 2;
  }
  return marks;
}

/** Tools and credits wherever they are; labels, notices, signatures, files, teasers before the first and after the last paragraph. */
function dropLines(page: JudgedPage, marks: Uint8Array): void {
  const { records, segments, chosen } = page;
  const found = bodies(page);
  const first = found[0] ?? segments.length;
  const last = found[found.length - 1] ?? segments.length;
  for (let k = 0; k < segments.length; k++) {
    if (!chosen[k] || marks[k] !== 0) continue;
    const { text, linkLength, block } = segments[k]!;
    if (isHeading(records, segments[k]!)) {
      // The name of the site's section above the title: 보도자료.
      if (k < first && records.tag[block] !== H1 && isToolLine(text)) chosen[k] = false;
      continue;
    }
    const isLink = 2 * linkLength > text.length;
    if (isToolLine(text) || isCredit(text) || isCount(segments, k)) chosen[k] = false;
    else if (k < first ? found.length > 0 && isAboutText(segments, k) : k > last && isAboutText(segments, k))
      chosen[k] = false;
    else if (k < first || k > last) {
      if ((isLink && isFile(text)) || isReference(text)) chosen[k] = false;
    }
  }
}

const isAboutText = (segments: readonly Segment[], k: number): boolean => {
  const { text } = segments[k]!;
  return isLabelLine(text) || isNotice(text) || isSignature(text) || isMailAddress(text) || isValue(segments, k);
};

/** What follows a notice near the end of a text (声明：…, © …) is no more of it. */
function dropAfterNotice(page: JudgedPage): void {
  const { records, segments, chosen } = page;
  const all = chosenLength(page, 0, segments.length);
  let before = 0;
  for (let k = 0; k < segments.length; k++) {
    if (!chosen[k]) continue;
    const { text } = segments[k]!;
    if (before >= (1 - MAX_AFTER_NOTICE) * all && isNotice(text) && !isHeading(records, segments[k]!)) {
      chosen.fill(false, k);
      return;
    }
    before += text.length;
  }
}

/** Boxes that ask for something, wherever they stand; a page that has more of it is about newsletters or cookies. */
function dropAppeals({ records, segments, chosen, dataTables }: JudgedPage, all: number): void {
  const tables = new Uint8Array(segments.length);
  for (const table of dataTables)
    tables.fill(1, firstSegmentFrom(segments, table), firstSegmentFrom(segments, records.end[table]!));
  const found: number[] = [];
  for (let k = 0; k < segments.length; k++)
    if (chosen[k] && tables[k] === 0 && isAppeal(segments[k]!.text)) found.push(k);
  const length = found.reduce((sum, k) => sum + segments[k]!.text.length, 0);
  if (found.length <= MAX_APPEALS && length <= MAX_APPEAL * all) for (const k of found) chosen[k] = false;
}

/**
 * Changes `chosen` in place.
 * @returns marks by segment (1 in a data table, 2 in the notes below one, else 0), and the captions of pictures
 */
export function dropFurniture(page: JudgedPage): { marks: Uint8Array; captions: Captions } {
  const { records, segments, chosen } = page;
  const before = chosen.lastIndexOf(true);
  dropTablesAboutPage(page);
  dropAppeals(page, chosenLength(page, 0, segments.length));
  dropSections(page);
  dropAfterNotice(page);
  dropAround(page);
  const marks = markTables(page);
  dropLines(page, marks);
  const found = bodies(page);
  const captions = takeCaptions(page);
  if (found.length === 0) return { marks, captions };
  const end = chosen.lastIndexOf(true);
  if (end > found[found.length - 1]! && end < before && isHeading(records, segments[end]!)) chosen[end] = false;
  return { marks, captions };
}
