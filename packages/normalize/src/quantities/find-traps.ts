import type { Language } from '../language/language';
import type { Source } from '../language/source';
import { exactLinePattern, type LinePattern, linePattern, matchLines } from '../text/line-patterns';
import type { Interval } from '../text/overlaps';

interface Traps {
  patterns: readonly LinePattern[];
  exact: readonly LinePattern[];
}

const compiled = new WeakMap<Language, Traps>();

function trapsOf(language: Language): Traps {
  let found = compiled.get(language);
  if (!found) {
    found = {
      patterns: language.traps.patterns.map((source) => linePattern(new RegExp(source, 'g'))),
      exact: language.traps.exact.map((source) => exactLinePattern(new RegExp(source, 'g'))),
    };
    compiled.set(language, found);
  }
  return found;
}

/** Numbers that are names, addresses or numbers of things: telephone, postcode, § 7, ISO 9001, G20, 5G, 第3回, v2.3. */
export function findTraps({ text, folded, language }: Source): Interval[] {
  const { patterns, exact } = trapsOf(language);
  return [...matchesOf(folded, patterns), ...matchesOf(text, exact, folded)].sort((a, b) => a.start - b.start);
}

function matchesOf(text: string, patterns: readonly LinePattern[], folded = text): Interval[] {
  const found: Interval[] = [];
  for (const { match, offset } of matchLines(text, patterns, folded)) {
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
