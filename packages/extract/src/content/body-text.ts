/** The paragraphs of a page's main content, as later stages look for them: what is before the first, after the last and outside of their container is suspect. */

import type { PageRecords } from '../records/records';
import { isAtLeast, PLACE_PHRASES, phrasesIn } from '../segments/segment-text';
import type { Segment } from '../segments/segments';
import type { DataTables } from '../segments/tables';
import { isCredit, isNotice } from './furniture-line';

/** A page whose segments are judged; `chosen` says which are content so far. */
export interface JudgedPage {
  records: PageRecords;
  segments: readonly Segment[];
  chosen: boolean[];
  dataTables: DataTables;
  /** Title of the document, '' if it has none. */
  title: string;
  /** Whether posts of readers are the content. */
  isForum: boolean;
}

/** The path to a page, of which the title may end in a question mark: 論壇首頁 › 單車討論區 › 請問怎麼安排？ */
const isPath = (text: string): boolean => /[>›»→]/.test(text) && (phrasesIn(text) & PLACE_PHRASES) !== 0;

/** A paragraph of running text: long with a sentence in it, or a sentence. */
const isParagraph = ({ text, linkLength }: Segment): boolean =>
  2 * linkLength < text.length &&
  (isAtLeast(text, 110) ? /[。！？.!?]/.test(text) : isAtLeast(text, 60) && /[。！？.!?]["”’」』）)]*$/.test(text)) &&
  !isNotice(text) &&
  !isCredit(text) &&
  !isPath(text);

const YES = 1;
const NO = 2;
/** What the segments of a page were found to be, 0 where nobody has asked yet: stage after stage asks about the same ones. */
const asked = new WeakMap<readonly Segment[], Uint8Array>();

/** Whether a segment of a page is a paragraph of running text. */
export function isBody(segments: readonly Segment[], k: number): boolean {
  let known = asked.get(segments);
  if (known === undefined) {
    known = new Uint8Array(segments.length);
    asked.set(segments, known);
  }
  if (known[k] === 0) known[k] = isParagraph(segments[k]!) ? YES : NO;
  return known[k] === YES;
}

/** Indexes of the chosen paragraphs. */
export const bodies = ({ segments, chosen }: JudgedPage): number[] => {
  const found: number[] = [];
  for (let k = 0; k < segments.length; k++) if (chosen[k] && isBody(segments, k)) found.push(k);
  return found;
};

/** Characters of the chosen segments from `from` to before `to`. */
export function chosenLength({ segments, chosen }: JudgedPage, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) if (chosen[k]) sum += segments[k]!.text.length;
  return sum;
}

/** The innermost element around two segments. */
export function commonContainer(records: PageRecords, a: Segment, b: Segment): number {
  let x = a.block;
  let y = b.block;
  while (x !== y) {
    if (x > y) x = records.parent[x]!;
    else y = records.parent[y]!;
  }
  return x;
}
