import { charAt, isAlphabetic, isDigit, isGap, skipGap, unitAt } from '../text/characters';
import type { Interval } from '../text/overlaps';
import type { Source } from './source';

const LINE_END = 0x0a;
const unitsOf = (chars: string): number[] => [...chars].map((char) => char.charCodeAt(0));
const SENTENCE_ENDS = unitsOf('。!?…｡');
const CLAUSE_ENDS = unitsOf('、､;·');

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
    part.brackets = this.brackets.slice(firstEndingBehind(this.brackets, from), firstEndingBehind(this.brackets, to));
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
      const unit = folded.charCodeAt(at);
      // Letters, digits and Han are most of a text.
      if ((unit > 0x3f && unit < 0xb7) || (unit > 0x2f && unit < 0x3a) || (unit > 0x3002 && unit < 0xff00)) continue;
      if (unit === 0x28 || unit === 0xff08) {
        if (open < 0) open = at + 1;
      } else if (unit === 0x29 || unit === 0xff09) {
        if (open >= 0) brackets.push({ start: open, end: at });
        open = -1;
      } else if (unit === LINE_END || (open < 0 && this.endsSentence(unit, at))) {
        if (unit === LINE_END) open = -1;
        this.sentenceStarts.push(at + 1);
        this.clauseStarts.push(at + 1);
      } else if (open < 0 && this.endsClause(unit, at)) this.clauseStarts.push(at + 1);
    }
    return brackets;
  }

  private endsSentence(unit: number, at: number): boolean {
    return unit === 0x2e ? this.isFullStop(at) : SENTENCE_ENDS.includes(unit);
  }

  private isFullStop(at: number): boolean {
    const { folded, text, language } = this.source;
    const next = skipGap(folded, at + 1);
    if (next === at + 1 && next < folded.length && !/["')\]」』]/.test(charAt(folded, next))) return false;
    if (next >= folded.length) return true;
    if (isAbbreviation(this.source, at)) return false;
    const before = unitAt(folded, at - 1);
    const dotted = language.culture !== 'en' && language.culture !== 'he';
    if (isDigit(before) && isDigit(unitAt(folded, next)) && (dotted || next === at + 1)) return false;
    const first = charAt(text, next);
    if (isDigit(before) && language.culture === 'de' && isShortNumber(folded, at))
      return first !== first.toLowerCase() && language.sentenceOpeners.at(folded, next) !== undefined;
    return !isAlphabetic(first.charCodeAt(0)) || first !== first.toLowerCase() || first.toUpperCase() === first;
  }

  private endsClause(unit: number, at: number): boolean {
    const { folded } = this.source;
    if (unit === 0x2c) return !(isDigit(unitAt(folded, at - 1)) && isDigit(unitAt(folded, at + 1)));
    if (unit === 0x2013) return isGap(unitAt(folded, at - 1)) && isGap(unitAt(folded, at + 1));
    return CLAUSE_ENDS.includes(unit);
  }
}

/** "am 5. März": one or two digits, and no name that ends in them (S41). */
function isShortNumber(folded: string, end: number): boolean {
  let start = end;
  while (start > end - 3 && isDigit(unitAt(folded, start - 1))) start--;
  return end - start < 3 && !isAlphabetic(unitAt(folded, start - 1));
}

/** Index of the first of disjoint intervals in order that ends behind `at`. */
export function firstEndingBehind(intervals: readonly Interval[], at: number): number {
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
