import { type LinePattern, matchLines } from '../text/line-patterns';
import type { Interval } from '../text/segments';
import type { Source } from '../text/source';

/** Numbers that are names, addresses or numbers of things: telephone, postcode, § 7, ISO 9001, G20, 5G, 第3回, v2.3. */
export function findTraps({ text, folded, language }: Source): Interval[] {
  const { patterns, exact } = language.traps;
  return [...matchesOf(folded, patterns), ...matchesOf(text, exact)].sort((a, b) => a.start - b.start);
}

function matchesOf(text: string, patterns: readonly LinePattern[]): Interval[] {
  const found: Interval[] = [];
  for (const { match, offset } of matchLines(text, patterns)) {
    const start = offset + match.index;
    if (match[0].length > 0) found.push({ start, end: start + match[0].length });
  }
  return found;
}

/** Merges intervals, given in any order, into disjoint ones in order. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => a.start - b.start);
  const merged: Interval[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
