/** Takes menus out of pages that are laid out by tables: they stand in a cell beside that of the text, or in a row of links. */

import type { PageRecords } from '../records/records';
import { knownTag } from '../records/tags';
import { isAtLeast } from '../segments/segment-text';
import { firstSegmentFrom } from '../segments/tables';
import { isBody, type JudgedPage } from './body-text';

const CELL = knownTag('td');
const ROW = knownTag('tr');
/** A row of so many links is a menu; one of more is an index. */
const MIN_LINKS = 3;
const MAX_LINKS = 20;
/** Share of the letters of a menu that are links; counters, telephone numbers and headings are the rest. */
const LINKED = 0.3;
/** A line of a menu is shorter, in characters of the Latin script. */
const MAX_LINE = 60;

/** Whether a cell has links and short lines beside them, nothing else. */
function isMenu({ records, segments }: JudgedPage, cell: number): boolean {
  const to = firstSegmentFrom(segments, records.end[cell]!);
  let length = 0;
  let linked = 0;
  for (let k = firstSegmentFrom(segments, cell); k < to; k++) {
    const { text, linkLength } = segments[k]!;
    if (isBody(segments, k) || (2 * linkLength < text.length && isAtLeast(text, MAX_LINE))) return false;
    length += text.length;
    linked += linkLength;
  }
  return length > 0 && linked >= LINKED * length;
}

/** The cells beside one in its row. */
function* cellsBeside(records: PageRecords, cell: number): Generator<number> {
  const row = records.parent[cell]!;
  for (let i = row + 1; i < records.end[row]!; i = records.end[i]!) if (i !== cell && records.tag[i] === CELL) yield i;
}

/** The row around a segment. */
function rowOf({ records, segments }: JudgedPage, k: number): number {
  let row = segments[k]!.block;
  while (row > 0 && records.tag[row] !== ROW) row = records.parent[row]!;
  return row;
}

/** Changes `chosen` in place: tables that have nothing but one row of links are menus, no data. */
export function dropMenuRows(page: JudgedPage): void {
  const { records, segments, chosen, dataTables } = page;
  for (const table of dataTables) {
    const from = firstSegmentFrom(segments, table);
    const to = firstSegmentFrom(segments, records.end[table]!);
    if (to - from < MIN_LINKS || to - from > MAX_LINKS || !chosen[from]) continue;
    const row = rowOf(page, from);
    let k = from;
    while (k < to && segments[k]!.linkLength >= segments[k]!.text.length && rowOf(page, k) === row) k++;
    if (k === to) chosen.fill(false, from, to);
  }
}

/**
 * Changes `chosen` in place.
 * @param body a paragraph of the text
 */
export function dropColumns(page: JudgedPage, body: number): void {
  const { records, segments, chosen, dataTables } = page;
  let from = segments[body]!.block;
  for (let i = from; i > 0; i = records.parent[i]!) if (dataTables.has(i)) from = i;
  for (let i = from; i > 0; i = records.parent[i]!) {
    if (records.tag[i] !== CELL) continue;
    for (const beside of cellsBeside(records, i))
      if (isMenu(page, beside))
        chosen.fill(false, firstSegmentFrom(segments, beside), firstSegmentFrom(segments, records.end[beside]!));
  }
}
