/** Where the heading of the main content stands: what a page says about itself is often near it. */
import type { PageRecords } from '../records/records';
import { TEXT } from '../records/tags';
import type { Segment } from './segments';

/** Address of a site's first page, or of its first page in one language: /, /de/, /kor/main.do, Default.aspx, ../../index.htm. */
export const ROOT =
  /^(?:https?:\/\/[^/]+|(?:\.{1,2}\/)*)?\/?(?:(?:[a-z]{2}(?:[-_][a-z]{2,4})?|kor|eng|jpn|chn)(?:\/|$))?(?:(?:index|default|home|main)\.\w+)?$/i;

/** Whether a heading is nothing but a link to the first page of a site, or all there is in one: its logo. */
export function isLogo(records: PageRecords, heading: number): boolean {
  const parent = records.parent[heading]!;
  if (records.tag[parent]!.name === 'a') return ROOT.test(records.attribute(parent, 'href') || '#');
  let end = heading;
  let linked = false;
  for (let i = heading + 1; i < records.end[heading]!; i++) {
    const tag = records.tag[i]!;
    if (tag === TEXT && i >= end && records.value[i]!.trim() !== '') return false;
    if (tag.name !== 'a' || i < end) continue;
    if (!ROOT.test(records.attribute(i, 'href') || '#')) return false;
    end = records.end[i]!;
    linked = true;
  }
  return linked;
}

/**
 * Index of the segment of the last top heading, logos left out, up to the start of the content, else of the first one after; -1 where there is none.
 * @param content index of the first segment of the content; -1 where there is none
 */
export function headingSegment(records: PageRecords, segments: readonly Segment[], content: number): number {
  let last = -1;
  for (let k = 0; k < segments.length; k++) {
    const { block } = segments[k]!;
    if (records.tag[block]!.name !== 'h1' || isLogo(records, block)) continue;
    if (last >= 0 && content >= 0 && k > content) break;
    last = k;
  }
  return last;
}
