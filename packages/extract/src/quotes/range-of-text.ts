import { recordsFromDom } from '../records/records-from-dom';
import { segmentRecords } from '../segments/segments';

/**
 * The range of a live document that holds `pageText(document).slice(start, end)`: the inverse of `selectQuote`, to show or highlight a quote
 * that `anchorQuote` has found. Positions are UTF-16 units of the normalised page text, end exclusive.
 * @returns undefined when the positions are not in the text
 */
export function rangeOfText(document: Document, start: number, end: number): Range | undefined {
  const { records, indexOf } = recordsFromDom(document);
  const nodes = [...indexOf].filter((entry): entry is [Text, number] => entry[0].nodeType === 3);
  const position = (index: number, offset: number): number =>
    segmentRecords(records, { record: nodes[index]![1], offset }).position;
  if (nodes.length === 0 || start < 0 || start >= end) return undefined;

  // Positions never fall from one point to the next, so both ends are found by halving; a position costs one pass over the page.
  const first = lastWhere(nodes.length, (index) => position(index, 0) <= start);
  const from = lastWhere(nodes[first]![0].data.length, (offset) => position(first, offset) <= start);
  const last = lastWhere(nodes.length, (index) => position(index, 0) < end);
  const length = nodes[last]![0].data.length;
  const to = Math.min(length, lastWhere(length + 1, (offset) => position(last, offset) < end) + 1);
  if (position(last, to) < end) return undefined;
  const range = document.createRange();
  range.setStart(nodes[first]![0], from);
  range.setEnd(nodes[last]![0], to);
  return range;
}

/** The greatest index below `count` for which `holds` is true; it is true up to there and false after. 0 when it is never true. */
function lastWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
