/** A heading of content is content, however little a short line tells the model. */
import type { PageRecords } from '../records/records';
import { tagSet } from '../records/tags';
import type { Segment } from '../segments/segments';

/** Verdict below which a heading is left out all the same: "Related", "Share". */
const UNLIKELY = 0.1;

/** （委任）: laws caption their clauses so. */
const CLAUSE_CAPTION = /^[（(][^（）()]{1,30}[)）]$/;

const HEADINGS = tagSet('h1 h2 h3 h4 h5 h6');

export const isHeading = (records: PageRecords, { block }: Segment): boolean => HEADINGS[records.tag[block]!.id] === 1;

/** Changes `chosen` in place: takes headings, and captions of clauses, between two chosen segments. */
export function keepHeadings(
  records: PageRecords,
  segments: readonly Segment[],
  verdicts: Float32Array,
  chosen: boolean[],
): void {
  for (let k = segments.length - 2; k > 0; k--) {
    if (chosen[k] || !chosen[k + 1] || !chosen[k - 1]) continue;
    const { text, linkLength } = segments[k]!;
    chosen[k] = isHeading(records, segments[k]!)
      ? verdicts[k]! >= UNLIKELY
      : linkLength === 0 && CLAUSE_CAPTION.test(text);
  }
}
