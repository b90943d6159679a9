/** An interval of text, end exclusive. */
export interface Interval {
  start: number;
  end: number;
}

/** Makes the question whether one of many intervals, in any order, overlaps a given one: asked as often as there are others, it stays cheap. */
export function overlapsOf(intervals: readonly Pick<Interval, 'start' | 'end'>[]): (one: Interval) => boolean {
  if (intervals.length === 0) return () => false;
  const sorted = [...intervals].sort((a, b) => a.start - b.start);
  /** The furthest end of an interval and those before it. */
  const ends: number[] = [];
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && ends[low - 1]! > start;
  };
}
