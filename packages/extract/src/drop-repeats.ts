/** A text that a page has twice (for wide and for narrow screens, as a teaser and in full, quoted in an answer) is content once. */
import type { PageRecords } from './records';
import { isAtLeast } from './segment-text';
import type { Segment } from './segments';
import { type DataTables, firstSegmentFrom } from './tables';
import { knownTag } from './tags';

/** Shorter lines (characters of the Latin script) may well be meant twice: "Example:", names, values. */
const LINE = 40;

const PRE = knownTag('pre');

/** Changes `chosen` in place: of equal segments only the first stays, except in data tables and in code. */
export function dropRepeats(
  records: PageRecords,
  segments: readonly Segment[],
  chosen: boolean[],
  dataTables: DataTables,
): void {
  const inTable = new Uint8Array(segments.length);
  for (const table of dataTables)
    inTable.fill(1, firstSegmentFrom(segments, table), firstSegmentFrom(segments, records.end[table]!));
  const seen = new Set<string>();
  for (let k = 0; k < segments.length; k++) {
    const { text, block } = segments[k]!;
    if (!chosen[k] || inTable[k] || records.tag[block] === PRE || !isAtLeast(text, LINE)) continue;
    if (seen.has(text)) chosen[k] = false;
    seen.add(text);
  }
}
