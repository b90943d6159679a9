/** A list of which most items are content is content as a whole: a short item alone says little. */
import type { PageRecords } from '../records/records';
import { knownTag } from '../records/tags';
import type { Segment } from '../segments/segments';

const LI = knownTag('li');

/** Changes `chosen` in place: items without links join their list where at least half of its items are chosen. */
export function keepLists(records: PageRecords, segments: readonly Segment[], chosen: boolean[]): void {
  const lists = new Map<number, { chosen: number; left: number[] }>();
  for (let k = 0; k < segments.length; k++) {
    const { block, links } = segments[k]!;
    if (records.tag[block] !== LI) continue;
    const parent = records.parent[block]!;
    const list = lists.get(parent) ?? { chosen: 0, left: [] };
    lists.set(parent, list);
    if (chosen[k]) list.chosen++;
    else if (links === 0) list.left.push(k);
    else list.chosen--;
  }
  for (const list of lists.values())
    if (list.chosen > 0 && list.chosen >= list.left.length) for (const k of list.left) chosen[k] = true;
}
