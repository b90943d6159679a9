/** Data tables stand or fall as a whole: one between content is content, however little its cells look like prose. */
import type { PageRecords } from '../records/records';
import type { Segment } from '../segments/segments';
import { type DataTables, firstSegmentFrom } from '../segments/tables';

/** Share of the text around a table that must be content. */
const AROUND = 0.6;
/** Mean verdict from which a table is content, and below which it never is. */
const LIKELY = 0.4;
const UNLIKELY = 0.015;

/** Chosen and all text (characters) of the segments from `from` to before `to`. */
function share(
  segments: readonly Segment[],
  chosen: readonly boolean[],
  from: number,
  to: number,
): { chosen: number; all: number } {
  const sum = { chosen: 0, all: 0 };
  for (let k = from; k < to; k++) {
    sum.all += segments[k]!.text.length;
    if (chosen[k]) sum.chosen += segments[k]!.text.length;
  }
  return sum;
}

/** Changes `chosen` in place: all segments of each data table, or none. */
export function keepTables(
  records: PageRecords,
  segments: readonly Segment[],
  verdicts: Float32Array,
  chosen: boolean[],
  dataTables: DataTables,
): void {
  for (const i of dataTables) {
    const from = firstSegmentFrom(segments, i);
    const to = firstSegmentFrom(segments, records.end[i]!);
    if (from >= to) continue;
    const inside = share(segments, chosen, from, to);
    let mean = 0;
    for (let k = from; k < to; k++) mean += (verdicts[k]! * segments[k]!.text.length) / inside.all;
    const whole = mean >= LIKELY || (mean >= UNLIKELY && isAmongContent(records, segments, chosen, from, to));
    for (let k = from; k < to; k++) chosen[k] = whole;
  }
}

/** Whether most of the text of the nearest container with other text is content. */
function isAmongContent(
  records: PageRecords,
  segments: readonly Segment[],
  chosen: readonly boolean[],
  from: number,
  to: number,
): boolean {
  let container = records.parent[segments[from]!.block]!;
  for (let steps = 0; container > 0 && steps < 12; steps++, container = records.parent[container]!) {
    const first = firstSegmentFrom(segments, container);
    const last = firstSegmentFrom(segments, records.end[container]!);
    if (first >= from && last <= to) continue;
    const around = share(segments, chosen, first, last);
    const inside = share(segments, chosen, from, to);
    return around.chosen - inside.chosen >= AROUND * (around.all - inside.all);
  }
  return false;
}
