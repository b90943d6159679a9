/** A text that a page has twice (for wide and for narrow screens, as a teaser and in full, quoted in an answer) is content once. */
import type { PageRecords } from '../records/records';
import { knownTag } from '../records/tags';
import { isAtLeast } from '../segments/segment-text';
import type { Segment } from '../segments/segments';
import { type DataTables, firstSegmentFrom } from '../segments/tables';

/** Shorter lines (characters of the Latin script) may well be meant twice: "Example:", names, values. */
const LINE = 40;

const PRE = knownTag('pre');

/** Changes `chosen` in place: of equal segments only the first stays, except in data tables and in code; short lines go with a long one that they stand beside. */
export function dropRepeats(
  records: PageRecords,
  segments: readonly Segment[],
  chosen: boolean[],
  dataTables: DataTables,
): void {
  const isKept = new Uint8Array(segments.length);
  for (let k = 0; k < segments.length; k++) if (records.tag[segments[k]!.block] === PRE) isKept[k] = 1;
  for (const table of dataTables)
    isKept.fill(1, firstSegmentFrom(segments, table), firstSegmentFrom(segments, records.end[table]!));
  const seen = new Map<string, number>();
  for (let k = 0; k < segments.length; k++) {
    const { text } = segments[k]!;
    if (!chosen[k] || isKept[k] || !isAtLeast(text, LINE)) continue;
    const first = seen.get(text);
    if (first === undefined) seen.set(text, k);
    else dropAround(segments, chosen, isKept, first, k);
  }
}

/** Leaves out segment `k`, which was at `first` before, and what is the same beside both. */
function dropAround(
  segments: readonly Segment[],
  chosen: boolean[],
  isKept: Uint8Array,
  first: number,
  k: number,
): void {
  const isSame = (step: number): boolean =>
    first + step >= 0 &&
    k + step < segments.length &&
    Math.abs(step) < k - first &&
    isKept[k + step] === 0 &&
    segments[first + step]!.text === segments[k + step]!.text;
  chosen[k] = false;
  for (let step = 1; isSame(step); step++) chosen[k + step] = false;
  for (let step = -1; isSame(step); step--) chosen[k + step] = false;
}
