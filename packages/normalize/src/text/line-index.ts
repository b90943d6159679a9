import { addWordsAt, countWords, mayBeginWord } from './known-words';
import { SET_LENGTH, type UnitSet } from './unit-set';

// What each line of a text holds, taken down once for all lists of patterns: sets of units (those of the line, those right
// behind a digit, those right before one, and both with spaces passed over), how many digits stand in a row at the most, and the known words.
const BEHIND = SET_LENGTH;
const BEFORE = 2 * SET_LENGTH;
const BEHIND_GAP = 3 * SET_LENGTH;
const BEFORE_GAP = 4 * SET_LENGTH;
const DIGITS_IN_A_ROW = 5 * SET_LENGTH;
const WORDS = DIGITS_IN_A_ROW + 1;

/** A text of more lines is read line by line again for each list of patterns, so that what is kept stays small. */
const MOST_LINES = 1024;

/** What one line holds, for as long as no other line is asked for. */
export class LineFacts {
  private facts: Int32Array = new Int32Array(WORDS);
  private at = 0;

  move(facts: Int32Array, at: number): void {
    this.facts = facts;
    this.at = at;
  }

  get digitsInARow(): number {
    return this.facts[this.at + DIGITS_IN_A_ROW]!;
  }

  private shares(set: UnitSet, from: number): boolean {
    const { facts } = this;
    for (let index = 0; index < SET_LENGTH; index++) if ((set[index]! & facts[from + index]!) !== 0) return true;
    return false;
  }

  private sharesAll(sets: readonly UnitSet[], from: number): boolean {
    for (let index = 0; index < sets.length; index++) if (!this.shares(sets[index]!, from)) return false;
    return true;
  }

  hasUnits(sets: readonly UnitSet[]): boolean {
    return this.sharesAll(sets, this.at);
  }

  hasBesideDigits(behind: readonly UnitSet[], before: readonly UnitSet[]): boolean {
    return this.sharesAll(behind, this.at + BEHIND) && this.sharesAll(before, this.at + BEFORE);
  }

  /** The same, spaces passed over. */
  hasAcrossGaps(behind: readonly UnitSet[], before: readonly UnitSet[]): boolean {
    return this.sharesAll(behind, this.at + BEHIND_GAP) && this.sharesAll(before, this.at + BEFORE_GAP);
  }

  /** Whether it holds one at least of each list of words, given by their numbers. */
  hasWords(lists: readonly Int32Array[]): boolean {
    for (let index = 0; index < lists.length; index++) if (!this.hasWordOf(lists[index]!)) return false;
    return true;
  }

  private hasWordOf(words: Int32Array): boolean {
    const from = this.at + WORDS;
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!;
      if ((this.facts[from + (word >> 5)]! & (1 << (word & 31))) !== 0) return true;
    }
    return false;
  }
}

const bitOf = (unit: number): number => (unit < 128 ? unit : 128 + (unit & 127));

function addUnit(facts: Int32Array, from: number, unit: number): void {
  const bit = bitOf(unit);
  facts[from + (bit >> 5)]! |= 1 << (bit & 31);
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const SPACE = 0x20;

/** Takes down what a line holds, with its neighbours, which patterns look at. */
function collect(facts: Int32Array, offset: number, text: string, start: number, end: number): void {
  let last = start > 0 ? text.charCodeAt(start - 1) : 0;
  let second = 0;
  addUnit(facts, offset, last);
  /** The last unit that is no space. */
  let seen = last;
  let row = 0;
  let longest = 0;
  for (let at = start; at <= end; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    addUnit(facts, offset, unit);
    if (mayBeginWord(second, last, unit)) addWordsAt(text, at - 2, facts, offset + WORDS);
    if (isDigit(unit)) {
      addUnit(facts, offset + BEFORE, last);
      addUnit(facts, offset + BEFORE_GAP, seen);
      if (++row > longest) longest = row;
    } else row = 0;
    if (isDigit(last)) addUnit(facts, offset + BEHIND, unit);
    if (unit !== SPACE) {
      if (isDigit(seen)) addUnit(facts, offset + BEHIND_GAP, unit);
      seen = unit;
    }
    second = last;
    last = unit;
  }
  if (mayBeginWord(second, last, 0)) addWordsAt(text, end - 1, facts, offset + WORDS);
  facts[offset + DIGITS_IN_A_ROW] = longest;
}

/** The lines of a text, with what they hold. */
class LineIndex {
  text = '';
  private facts = new Int32Array(0);
  private words = 0;
  private stride = 0;
  /** How many lines, from the first, have been taken down. */
  private known = 0;

  /** Makes it ready for a text. */
  open(text: string): void {
    if (this.text === text && this.words === countWords()) return;
    this.text = text;
    this.words = countWords();
    this.stride = WORDS + ((this.words + 31) >> 5);
    this.known = 0;
  }

  /** Moves `to` to a line, given by its number and where it stands. Lines are asked for in their order. */
  read(to: LineFacts, line: number, start: number, end: number): void {
    const slot = Math.min(line, MOST_LINES);
    const offset = slot * this.stride;
    if (slot >= this.known) {
      this.makeRoom(offset + this.stride);
      this.facts.fill(0, offset, offset + this.stride);
      collect(this.facts, offset, this.text, start, end);
      this.known = Math.min(line + 1, MOST_LINES);
    }
    to.move(this.facts, offset);
  }

  private makeRoom(length: number): void {
    if (this.facts.length >= length) return;
    const wider = new Int32Array(Math.max(2 * this.facts.length, length));
    wider.set(this.facts);
    this.facts = wider;
  }
}

/** A text and its folded form are asked about in turn. */
let [recent, other] = [new LineIndex(), new LineIndex()];

export function lineIndexOf(text: string): LineIndex {
  if (recent.text !== text) [recent, other] = [other, recent];
  recent.open(text);
  return recent;
}
