/** Where the heading of the main content stands: what a page says about itself is often near it. */
import type { PageRecords } from '../records/records';
import type { Segment } from './segments';

/**
 * Index of the segment of the last top heading up to the start of the content, else of the first one after; -1 where there is none.
 * @param content index of the first segment of the content; -1 where there is none
 */
export function headingSegment(records: PageRecords, segments: readonly Segment[], content: number): number {
  let last = -1;
  for (let k = 0; k < segments.length; k++) {
    if (records.tag[segments[k]!.block]!.name !== 'h1') continue;
    if (last >= 0 && content >= 0 && k > content) break;
    last = k;
  }
  return last;
}
