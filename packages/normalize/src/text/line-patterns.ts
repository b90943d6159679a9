import { fold } from './fold';
import { numberOfWord } from './known-words';
import { LineFacts, lineIndexOf } from './line-index';
import { type Requirements, requirementsOf } from './required-units';

/** A pattern that is looked for in the lines that hold the units it needs. */
export interface LinePattern extends NumberedRequirements {
  pattern: RegExp;
  /** A last look at a line before the pattern is tried. */
  mayMatch?: (line: string) => boolean;
}

/** With the words by their numbers. */
interface NumberedRequirements extends Omit<Requirements, 'words'> {
  words: readonly Int32Array[];
}

/** By source: cultures share patterns. */
const knownRequirements = new Map<string, NumberedRequirements>();

function knownRequirementsOf(source: string): NumberedRequirements {
  let known = knownRequirements.get(source);
  if (!known) {
    const required = requirementsOf(source);
    known = { ...required, words: required.words.map((words) => Int32Array.from(words, numberOfWord)) };
    knownRequirements.set(source, known);
  }
  return known;
}

/** @param pattern with flag g, without i, s, u, v */
export function linePattern(pattern: RegExp, mayMatch?: (line: string) => boolean): LinePattern {
  return { pattern, ...knownRequirementsOf(pattern.source), ...(mayMatch ? { mayMatch } : {}) };
}

/** The source of a pattern over a text, as it would be for the folded text: what it requires of a line is asked there. */
const foldedSource = (source: string): string =>
  source.replace(/\\u([\da-f]{4})|\\.|[^\\]/gi, (part, code: string | undefined) => {
    if (code !== undefined) return fold(String.fromCharCode(Number.parseInt(code, 16)));
    return part.length === 1 ? fold(part) : part;
  });

/**
 * A pattern over a text itself, such as one of names with capitals. Its lines are ruled out by what the folded text holds, which
 * the other patterns have taken down already.
 * @param pattern see {@link linePattern}
 */
export function exactLinePattern(pattern: RegExp): LinePattern {
  return { pattern, ...knownRequirementsOf(foldedSource(pattern.source)) };
}

/** A match, where the string it was found in begins in the text, and the index of its pattern. */
export interface LineMatch {
  match: RegExpExecArray;
  offset: number;
  index: number;
}

const present = new LineFacts();

function mayHold({ sets, behindDigit, beforeDigit, behindGap, beforeGap, words, digits }: LinePattern): boolean {
  return (
    present.digitsInARow >= digits &&
    present.hasWords(words) &&
    present.hasBesideDigits(behindDigit, beforeDigit) &&
    present.hasAcrossGaps(behindGap, beforeGap) &&
    present.hasUnits(sets)
  );
}

function collect({ pattern }: LinePattern, index: number, line: string, offset: number, found: LineMatch[]): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    found.push({ match, offset, index });
    if (match[0] === '') pattern.lastIndex++;
  }
}

/**
 * The matches of patterns in a text, by pattern, each from left to right: what matchAll gives on the whole text.
 * @param folded of patterns made by {@link exactLinePattern}: the folded text
 */
export function matchLines(text: string, patterns: readonly LinePattern[], folded = text): LineMatch[] {
  const found: LineMatch[] = [];
  const lines = lineIndexOf(folded);
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (end > start) {
      lines.read(present, number++, start, end);
      const hasDigit = present.digitsInARow > 0;
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
