/** Takes what is about the page out of its main content: what stands before the title, tables about the document, sections about other pages, captions, notices. */
import {
  isCredit,
  isFile,
  isLabel,
  isLabelLine,
  isNotice,
  isReference,
  isSignature,
  isToolLine,
  sectionOpenedBy,
} from './furniture-line';
import { isHeading } from './keep-headings';
import type { PageRecords } from './records';
import { isAtLeast } from './segment-text';
import type { Segment } from './segments';
import { type DataTables, firstSegmentFrom } from './tables';
import { knownTag } from './tags';
import { titleKey } from './title-parts';

const H1 = knownTag('h1');
const IMG = knownTag('img');
const FIGCAPTION = knownTag('figcaption');

/** A section that holds more of the content than this is the content. */
const MAX_SECTION = 0.4;
/** What comes before the title of an article is no more than this share of the content, and its paragraphs are at least that much. */
const MAX_BEFORE_TITLE = 0.35;
const MIN_BODY = 0.4;
/** Captions that are more than this share of the content are the content: galleries, cards. */
const MAX_CAPTIONS = 0.12;
/** The value of a label in a place of its own is shorter. */
const MAX_VALUE = 30;

interface Page {
  records: PageRecords;
  segments: readonly Segment[];
  chosen: boolean[];
  dataTables: DataTables;
  /** Title of the document, '' if it has none. */
  title: string;
}

/** A paragraph of running text: long with a sentence in it, or a sentence. */
const isBody = ({ text, linkLength }: Segment): boolean =>
  2 * linkLength < text.length &&
  (isAtLeast(text, 110) ? /[。！？.!?]/.test(text) : isAtLeast(text, 60) && /[。！？.!?]["”’」』）)]*$/.test(text)) &&
  !isNotice(text) &&
  !isCredit(text);

const lengthOf = ({ segments, chosen }: Page, from: number, to: number): number => {
  let sum = 0;
  for (let k = from; k < to; k++) if (chosen[k]) sum += segments[k]!.text.length;
  return sum;
};

const firstBody = ({ segments, chosen }: Page): number =>
  segments.findIndex((segment, k) => chosen[k] && isBody(segment));

function lastBody({ segments, chosen }: Page): number {
  for (let k = segments.length - 1; k >= 0; k--) if (chosen[k] && isBody(segments[k]!)) return k;
  return -1;
}

/** Where the title stands: the last top heading, or line that the document's title begins with, before the first paragraph; -1 if nowhere. */
function titleBefore({ records, segments, title }: Page, body: number): number {
  const wanted = titleKey(title);
  for (let k = body - 1; k >= 0; k--) {
    const { text, block } = segments[k]!;
    if (records.tag[block] === H1) return k;
    if (text.length > 120) continue;
    const key = titleKey(text);
    if (key.length >= 4 && wanted.startsWith(key)) return k;
  }
  return -1;
}

/** Where most of the page is running text after the title, the few short lines before it are menus, greetings, labels. */
function dropBeforeTitle(page: Page): void {
  const { segments, chosen } = page;
  const title = titleBefore(page, firstBody(page));
  if (title < 0) return;
  const all = lengthOf(page, 0, segments.length);
  if (lengthOf(page, 0, title) > MAX_BEFORE_TITLE * all) return;
  let body = 0;
  for (let k = title; k < segments.length; k++) if (chosen[k] && isBody(segments[k]!)) body += segments[k]!.text.length;
  if (body >= MIN_BODY * all) chosen.fill(false, 0, title);
}

/** Tables whose first column is labels that documents are filed under. */
function dropTablesAboutPage({ records, segments, chosen, dataTables }: Page): void {
  for (const table of dataTables) {
    const from = firstSegmentFrom(segments, table);
    const to = firstSegmentFrom(segments, records.end[table]!);
    if (!chosen[from] || to - from > 60) continue;
    let labels = 0;
    for (let k = from; k < to; k++) if (isLabel(segments[k]!.text)) labels++;
    if (labels >= 2 && labels * 3 >= to - from) chosen.fill(false, from, to);
  }
}

/** After the last segment of the section that segment `k` opens. */
function endOfSection({ records, segments }: Page, k: number): number {
  let box = segments[k]!.block;
  while (box > 0 && firstSegmentFrom(segments, records.end[box]!) <= k + 1) box = records.parent[box]!;
  const end = firstSegmentFrom(segments, records.end[box]!);
  if (firstSegmentFrom(segments, box) === k) return end;
  const level = (at: number): string => records.tag[segments[at]!.block]!.name;
  for (let next = k + 1; next < end; next++) {
    if (isHeading(records, segments[next]!) && (!isHeading(records, segments[k]!) || level(next) <= level(k)))
      return next;
  }
  return end;
}

function dropSections(page: Page): void {
  const { records, segments, chosen } = page;
  const all = lengthOf(page, 0, segments.length);
  let before = 0;
  for (let k = 0; k < segments.length; k++) {
    const { text, block, linkLength } = segments[k]!;
    if (before > 0.2 * all && records.tag[block] !== H1) {
      if (sectionOpenedBy(text) !== undefined) {
        const end = endOfSection(page, k);
        if (lengthOf(page, k, end) <= MAX_SECTION * all) chosen.fill(false, k, end);
      } else if (chosen[k] && isReference(text) && linkLength * 3 > text.length) chosen[k] = false;
    }
    if (chosen[k]) before += text.length;
  }
}

/** Whether a segment is the text beside a picture in one small box. Captions that are marked up as such are left to the model. */
function isCaption({ records, segments }: Page, k: number): boolean {
  const { text, block, linkLength } = segments[k]!;
  if (records.tag[block] === FIGCAPTION) return false;
  if (text.length > 100 || linkLength > 0 || isHeading(records, segments[k]!) || /[。！？.!?]$/.test(text))
    return false;
  for (let box = block, steps = 0; box > 0 && steps < 2; box = records.parent[box]!, steps++) {
    if (firstSegmentFrom(segments, box) !== k || firstSegmentFrom(segments, records.end[box]!) !== k + 1) return false;
    for (let i = box + 1; i < records.end[box]!; i++) if (records.tag[i] === IMG) return true;
  }
  return false;
}

/** Whether a segment is the value of the label before it. */
const isValue = (segments: readonly Segment[], k: number): boolean =>
  k > 0 && segments[k]!.text.length < MAX_VALUE && isLabel(segments[k - 1]!.text);

/** Changes `chosen` in place. */
export function dropFurniture(
  records: PageRecords,
  segments: readonly Segment[],
  chosen: boolean[],
  dataTables: DataTables,
  title: string,
): void {
  const page: Page = { records, segments, chosen, dataTables, title };
  const before = chosen.lastIndexOf(true);
  dropTablesAboutPage(page);
  dropSections(page);
  const first = firstBody(page);
  const last = lastBody(page);
  const hasBody = first >= 0;
  if (hasBody) dropBeforeTitle(page);
  const inTable = new Uint8Array(segments.length);
  for (const table of dataTables)
    inTable.fill(1, firstSegmentFrom(segments, table), firstSegmentFrom(segments, records.end[table]!));
  const captions: number[] = [];
  for (let k = 0; k < segments.length; k++) {
    if (!chosen[k] || inTable[k] || isHeading(records, segments[k]!)) continue;
    const { text, linkLength } = segments[k]!;
    const isEdge = hasBody && (k < first || k > last);
    if (isToolLine(text) || isCredit(text)) chosen[k] = false;
    else if (isEdge && (isLabelLine(text) || isNotice(text) || isSignature(text) || isValue(segments, k)))
      chosen[k] = false;
    else if (isEdge && k > last && isFile(text) && 2 * linkLength > text.length) chosen[k] = false;
    else if (hasBody && isCaption(page, k)) captions.push(k);
  }
  const length = captions.reduce((sum, k) => sum + segments[k]!.text.length, 0);
  if (length <= MAX_CAPTIONS * lengthOf(page, 0, segments.length)) for (const k of captions) chosen[k] = false;
  const end = chosen.lastIndexOf(true);
  if (hasBody && end > last && end < before && isHeading(records, segments[end]!)) chosen[end] = false;
}
