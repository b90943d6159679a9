/** A heading of content is content, however little a short line tells the model. */
import type { PageRecords } from '../records/records';
import type { Segment } from '../segments/segments';

/** Verdict below which a heading is left out all the same: "Related", "Share". */
const UNLIKELY = 0.1;

export const isHeading = (records: PageRecords, { block }: Segment): boolean =>
  /^h[1-6]$/.test(records.tag[block]!.name);

/** Changes `chosen` in place: takes headings between two chosen segments. */
export function keepHeadings(
  records: PageRecords,
  segments: readonly Segment[],
  verdicts: Float32Array,
  chosen: boolean[],
): void {
  for (let k = segments.length - 2; k > 0; k--) {
    if (chosen[k] || !chosen[k + 1] || !chosen[k - 1] || verdicts[k]! < UNLIKELY) continue;
    if (isHeading(records, segments[k]!)) chosen[k] = true;
  }
}
