/** Takes what stands around the text out of the main content: menus and greetings before its title, boxes after its container, forms. */

import { titleKey, titleParts } from '../metadata/lines/title-parts';
import { knownTag } from '../records/tags';
import { PLACE_PHRASES, phrasesIn } from '../segments/segment-text';
import { firstSegmentFrom } from '../segments/tables';
import { bodies, chosenLength, commonContainer, type JudgedPage } from './body-text';
import { dropColumns, dropMenuRows } from './drop-columns';
import { isInfoLine } from './furniture-line';
import { isHeading } from './keep-headings';

const H1 = knownTag('h1');
const FORM = knownTag('form');

/** What is taken from before the text, from after it, from forms is no more than this share of the content. */
const MAX_BEFORE = 0.45;
const MAX_AFTER = 0.2;
const MAX_FORM = 0.2;
/** More headings than this are those of a list of teasers, or of a text in parts. */
const MAX_HEADINGS = 3;
/** The paragraphs of a text in one container are at least this share of the content. */
const MIN_BODY = 0.35;
/** Segments looked back over for a title. */
const MAX_BACK = 60;
/** The text of a title begins within so many segments. */
const NEAR = 8;
const MAX_LINE = 120;

/**
 * Where the text begins: at the last top heading, or line that the document's title begins with, before the first paragraph; else at the line before a line
 * that says when and by whom the text was published; else after the path to the page (首页 > 新闻). -1 where none of them is.
 */
function startOfText({ records, segments, title }: JudgedPage, body: number): number {
  const wanted = titleKey(title);
  let info = -1;
  let path = -1;
  for (let k = body - 1; k >= Math.max(0, body - MAX_BACK); k--) {
    const { text, block } = segments[k]!;
    if (records.tag[block] === H1) return k;
    if (text.length > MAX_LINE) continue;
    const key = titleKey(text);
    if (key.length >= 4 && wanted.startsWith(key)) {
      const isName = info > k + 1 && isHeading(records, segments[info - 1]!) && !isHeading(records, segments[k]!);
      return isName ? info - 1 : k;
    }
    if (info < 0 && isInfoLine(text)) info = k;
    if (path < 0 && (phrasesIn(text) & PLACE_PHRASES) !== 0) path = k;
  }
  if (info > 0) return info - 1;
  return path < 0 ? -1 : path + 1;
}

const headings = ({ records, segments, chosen }: JudgedPage, from: number, to: number): number => {
  let count = 0;
  for (let k = from; k < to; k++) if (chosen[k] && isHeading(records, segments[k]!)) count++;
  return count;
};

/** The few lines before the start of a text are menus, greetings, labels. */
function dropBefore(page: JudgedPage, body: number): void {
  const { segments, chosen } = page;
  const start = startOfText(page, body);
  const all = chosenLength(page, 0, segments.length);
  if (start <= 0 || chosenLength(page, 0, start) > MAX_BEFORE * all) return;
  if (headings(page, 0, start) > MAX_HEADINGS && (body - start > NEAR || !isTitle(page, start))) return;
  chosen.fill(false, 0, start);
}

/** Whether a segment is the first part of the document's title, or all of it. */
const isTitle = ({ segments, title }: JudgedPage, k: number): boolean =>
  titleKey(segments[k]!.text) === titleKey(titleParts(title)[0]!);

/** Lines after the container of all paragraphs are boxes of their own; tables of data are not. */
function dropAfter(page: JudgedPage, found: readonly number[]): void {
  const { records, segments, chosen, dataTables } = page;
  const all = chosenLength(page, 0, segments.length);
  const body = found.reduce((sum, k) => sum + segments[k]!.text.length, 0);
  if (found.length < 2 || body < MIN_BODY * all) return;
  const container = commonContainer(records, segments[found[0]!]!, segments[found[found.length - 1]!]!);
  const end = firstSegmentFrom(segments, records.end[container]!);
  if (chosenLength(page, end, segments.length) > MAX_AFTER * all) return;
  if (headings(page, end, segments.length) > MAX_HEADINGS) return;
  const keep = new Uint8Array(segments.length);
  for (const table of dataTables)
    keep.fill(1, firstSegmentFrom(segments, table), firstSegmentFrom(segments, records.end[table]!));
  for (let k = end; k < segments.length; k++) if (keep[k] === 0) chosen[k] = false;
}

/** Forms that are a small part of the page: orders, questions to readers. */
function dropForms(page: JudgedPage): void {
  const { records, segments, chosen } = page;
  const all = chosenLength(page, 0, segments.length);
  for (let i = 1; i < records.length; i++) {
    if (records.tag[i] !== FORM) continue;
    const from = firstSegmentFrom(segments, i);
    const to = firstSegmentFrom(segments, records.end[i]!);
    if (chosenLength(page, from, to) <= MAX_FORM * all) chosen.fill(false, from, to);
  }
}

/** Changes `chosen` in place. */
export function dropAround(page: JudgedPage): void {
  const found = bodies(page);
  if (found.length === 0) return;
  dropMenuRows(page);
  dropColumns(page, found[0]!);
  dropBefore(page, found[0]!);
  dropForms(page);
  dropAfter(page, found);
}
