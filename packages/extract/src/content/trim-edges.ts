/** Lines about the text, not of it: before the first and after the last paragraph dates, bylines, sources, share and rights lines. */

import { findDate } from '../dates/parse-date';
import { authorOfLine, isAuthorLabel, sourceOfLine } from '../metadata/lines/byline';
import { dateLabel } from '../metadata/lines/date-labels';
import type { PageRecords } from '../records/records';
import { isAtLeast, phrasesIn } from '../segments/segment-text';
import type { Segment } from '../segments/segments';
import { isBody } from './body-text';
import { isHeading } from './keep-headings';

/** A text of this length is a paragraph even without a sentence (characters of the Latin script). */
const PARAGRAPH = 110;
/** A line about the text is no longer. */
const MAX_LINE = 100;
const MAX_DATE = 24;
/** Segments looked at from each end. */
const MAX_EDGE = 12;

function isAboutText(text: string): boolean {
  if (text.length > MAX_LINE) return false;
  if (isAuthorLabel(text) || authorOfLine(text) !== undefined || sourceOfLine(text) !== undefined) return true;
  if (text.length < 12 && (dateLabel(text) !== undefined || /^[\d.,:/ -]+$/.test(text))) return true;
  const date = findDate(text);
  if (date !== undefined) {
    const rest = (text.slice(0, date.start) + text.slice(date.end)).replace(ADDRESS_OR_TIME, '').trim();
    if (dateLabel(text) !== undefined || !isAtLeast(rest, 12)) return true;
  }
  return (text.length < 40 || !hasSentence(text)) && phrasesIn(text) !== 0;
}

const ADDRESS_OR_TIME = /https?:\/\/\S+|\d{1,2}:\d\d(?::\d\d)?/g;

/** Whether a sentence ends in a text: what has none, however long, is no paragraph (版权所有：… 备案号：… 地址：…). */
const hasSentence = (text: string): boolean => /[。！？]|[.!?](?:[\s"'”’»)]|$)/.test(text);

/** Whether a text is a date and nothing else. */
function isDate(text: string): boolean {
  const date = text.length < MAX_DATE ? findDate(text) : undefined;
  return date !== undefined && date.start === 0 && date.end === text.length;
}

/** @param container element of the last paragraph: a date in it, below the text, is when a notice was signed */
function trim(
  records: PageRecords,
  segments: readonly Segment[],
  chosen: boolean[],
  order: readonly number[],
  container = -1,
): void {
  let afterLabel = false;
  for (const k of order) {
    const { text, block } = segments[k]!;
    if (records.parent[block] === container && isDate(text)) continue;
    const isValue = afterLabel && text.length < 30;
    afterLabel = text.length < 12 && (isAuthorLabel(text) || dateLabel(text) !== undefined);
    if (isBody(segments, k)) return;
    if (!isHeading(records, segments[k]!) && (isValue || isAboutText(text))) chosen[k] = false;
  }
}

/**
 * Changes `chosen` in place. Leaves texts without any paragraph alone.
 * @param marks by segment: not 0 in data tables and their notes, which stay
 */
export function trimEdges(
  records: PageRecords,
  segments: readonly Segment[],
  chosen: boolean[],
  marks: Uint8Array,
): void {
  const kept: number[] = [];
  let paragraphs = 0;
  chosen.forEach((isChosen, k) => {
    if (!isChosen) return;
    if (marks[k] === 0) kept.push(k);
    if (isBody(segments, k) || isAtLeast(segments[k]!.text, PARAGRAPH)) paragraphs++;
  });
  if (paragraphs < 2) return;
  trim(records, segments, chosen, kept.slice(0, MAX_EDGE));
  const last = kept.findLast((k) => isBody(segments, k));
  const container = last === undefined ? -1 : records.parent[segments[last]!.block]!;
  trim(records, segments, chosen, kept.slice(-MAX_EDGE).reverse(), container);
}
