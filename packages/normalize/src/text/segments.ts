import { isAlphabetic, isDigit, isGap, skipGap } from './characters';
import type { Source } from './source';

/** An interval of text, end exclusive. */
export interface Interval {
  start: number;
  end: number;
}

const SENTENCE_END = new Set(['。', '!', '?', '\n', '…', '｡']);
const CLAUSE_END = new Set(['、', '､', ';', '·']);

/** Sentences, clauses and brackets of a text. A bracket's inside is a clause of its own; the clause around it goes on behind it. */
export class Segments {
  private readonly sentenceStarts: number[] = [0];
  private readonly clauseStarts: number[] = [0];
  brackets: readonly Interval[] = [];

  constructor(private readonly source: Source) {
    this.brackets = this.scan();
  }

  /** The same sentences and clauses, with the brackets of a part of the text only. */
  within(from: number, to: number): Segments {
    const part: Segments = Object.create(this);
    part.brackets = this.brackets.slice(floorStart(this.brackets, from), floorStart(this.brackets, to));
    return part;
  }

  sentence(at: number): Interval {
    return this.intervalOf(this.sentenceStarts, at);
  }

  clause(at: number): Interval {
    return this.intervalOf(this.clauseStarts, at);
  }

  sentenceIndex(at: number): number {
    return floorIndex(this.sentenceStarts, at);
  }

  /** The innermost bracket around a position, its signs outside. */
  bracketAt(at: number): Interval | undefined {
    let low = 0;
    let high = this.brackets.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const bracket = this.brackets[middle]!;
      if (at < bracket.start) high = middle - 1;
      else if (at >= bracket.end) low = middle + 1;
      else return bracket;
    }
    return undefined;
  }

  /** Where a position stands for the clauses around: what is in brackets counts as standing at the opening bracket. */
  outer(at: number): number {
    return (this.bracketAt(at)?.start ?? at + 1) - 1;
  }

  private intervalOf(starts: readonly number[], at: number): Interval {
    const index = floorIndex(starts, at);
    return { start: starts[index]!, end: starts[index + 1] ?? this.source.folded.length };
  }

  private scan(): Interval[] {
    const { folded } = this.source;
    const brackets: Interval[] = [];
    let open = -1;
    for (let at = 0; at < folded.length; at++) {
      const char = folded.charAt(at);
      if (char === '(' || char === '（') {
        if (open < 0) open = at + 1;
      } else if (char === ')' || char === '）') {
        if (open >= 0) brackets.push({ start: open, end: at });
        open = -1;
      } else if (char === '\n' || (open < 0 && this.endsSentence(char, at))) {
        if (char === '\n') open = -1;
        this.sentenceStarts.push(at + 1);
        this.clauseStarts.push(at + 1);
      } else if (open < 0 && this.endsClause(char, at)) this.clauseStarts.push(at + 1);
    }
    return brackets;
  }

  private endsSentence(char: string, at: number): boolean {
    if (SENTENCE_END.has(char)) return true;
    return char === '.' && this.isFullStop(at);
  }

  private isFullStop(at: number): boolean {
    const { folded, text, language } = this.source;
    const next = skipGap(folded, at + 1);
    if (next === at + 1 && next < folded.length && !/["')\]」』]/.test(folded.charAt(next))) return false;
    if (next >= folded.length) return true;
    if (isAbbreviation(this.source, at)) return false;
    const before = folded.charCodeAt(at - 1);
    const dotted = language.culture !== 'en' && language.culture !== 'he';
    if (isDigit(before) && isDigit(folded.charCodeAt(next)) && (dotted || next === at + 1)) return false;
    if (isDigit(before) && language.culture === 'de' && !isDigit(folded.charCodeAt(at - 3))) return false;
    const first = text.charAt(next);
    return !isAlphabetic(first.charCodeAt(0)) || first !== first.toLowerCase() || first.toUpperCase() === first;
  }

  private endsClause(char: string, at: number): boolean {
    const { folded } = this.source;
    if (CLAUSE_END.has(char)) return true;
    if (char === ',') return !(isDigit(folded.charCodeAt(at - 1)) && isDigit(folded.charCodeAt(at + 1)));
    return char === '–' && isGap(folded.charCodeAt(at - 1)) && isGap(folded.charCodeAt(at + 1));
  }
}

/** Index of the first interval that ends behind `at`. */
function floorStart(intervals: readonly Interval[], at: number): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intervals[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAbbreviation({ folded, language }: Source, at: number): boolean {
  return language.abbreviations.before(folded, at + 1) !== undefined;
}

function floorIndex(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
