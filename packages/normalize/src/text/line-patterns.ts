import { type Requirements, requirementsOf } from './required-units';
import { collectUnits, DIGITS, sharesUnit, type UnitSet, unitFacts } from './unit-set';

/** A pattern that is looked for in the lines that hold the units it needs. */
export interface LinePattern extends Requirements {
  pattern: RegExp;
  /** A last look at a line before the pattern is tried. */
  mayMatch?: (line: string) => boolean;
}

/** By source: cultures share patterns. */
const knownRequirements = new Map<string, Requirements>();

function knownRequirementsOf(source: string): Requirements {
  let known = knownRequirements.get(source);
  if (!known) {
    known = requirementsOf(source);
    knownRequirements.set(source, known);
  }
  return known;
}

/** @param pattern with flag g, without i, s, u, v */
export function linePattern(pattern: RegExp, mayMatch?: (line: string) => boolean): LinePattern {
  return { pattern, ...knownRequirementsOf(pattern.source), ...(mayMatch ? { mayMatch } : {}) };
}

/** A match, where the string it was found in begins in the text, and the index of its pattern. */
export interface LineMatch {
  match: RegExpExecArray;
  offset: number;
  index: number;
}

const present = unitFacts();

function allShare(sets: readonly UnitSet[], units: UnitSet): boolean {
  for (const set of sets) if (!sharesUnit(set, units)) return false;
  return true;
}

function mayHold({ sets, behindDigit, beforeDigit }: Requirements): boolean {
  return (
    allShare(sets, present.units) &&
    allShare(behindDigit, present.behindDigit) &&
    allShare(beforeDigit, present.beforeDigit)
  );
}

function collect({ pattern }: LinePattern, index: number, line: string, offset: number, found: LineMatch[]): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    found.push({ match, offset, index });
    if (match[0] === '') pattern.lastIndex++;
  }
}

/** The matches of patterns in a text, by pattern, each from left to right: what matchAll gives on the whole text. */
export function matchLines(text: string, patterns: readonly LinePattern[]): LineMatch[] {
  const found: LineMatch[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (end > start) {
      collectUnits(present, text, start, end);
      const hasDigit = sharesUnit(DIGITS, present.units);
      // With the line ends around, for what looks behind or ahead.
      const from = Math.max(0, start - 1);
      let line: string | undefined;
      for (let index = 0; index < patterns.length; index++) {
        const one = patterns[index]!;
        // Nearly every pattern needs one, and most lines of most pages have none.
        if (!one.inLine || (one.digit && !hasDigit) || !mayHold(one)) continue;
        line ??= text.slice(from, end + 1);
        if (!one.mayMatch || one.mayMatch(line)) collect(one, index, line, from, found);
      }
    }
    start = end + 1;
  }
  patterns.forEach((one, index) => {
    if (!one.inLine) collect(one, index, text, 0, found);
  });
  return found.length > 1 ? found.sort((a, b) => a.index - b.index) : found;
}
