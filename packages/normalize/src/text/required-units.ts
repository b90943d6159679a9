import { rareLists, rarest, saysEnough } from './required-words';
import {
  addRange,
  addUnit,
  countShared,
  DIGITS,
  everything,
  isWithin,
  setOf,
  sharesUnit,
  type UnitSet,
  united,
  unitSet,
  without,
} from './unit-set';

/**
 * What a text must hold for a regular expression to match in it: of each set at least one unit, in the text or right beside a
 * digit. Read off the source of the expression, so that most expressions are ruled out for a line by a look at the units that
 * it holds. Conservative: what is not understood requires nothing.
 */
export interface Requirements {
  /** Units of the text; the narrowest sets first, none where the pattern may match any text. */
  sets: UnitSet[];
  /** Units right behind a digit. */
  behindDigit: UnitSet[];
  /** Units right before a digit. */
  beforeDigit: UnitSet[];
  /** Units behind a digit and before one, spaces passed over: of what may have a space between, which stands beside digits in most lines. */
  behindGap: UnitSet[];
  beforeGap: UnitSet[];
  /** Words, of each list at least one; the rarest lists first. */
  words: readonly string[][];
  /** So many digits in a row. */
  digits: number;
  /** A match holds a digit or stands beside one. */
  digit: boolean;
  /** The pattern looks at no more than one line: to match in a line is to match in the text. */
  inLine: boolean;
}

const ALL = everything();
const SPACE = setOf(0x20);
const SMALL_LETTERS = unitSet();
addRange(SMALL_LETTERS, 0x61, 0x7a);

/** How often a line holds a unit of a set, roughly: small letters and the space are in nearly every one. */
function width(set: UnitSet): number {
  return countShared(set, ALL) + 3 * countShared(set, SMALL_LETTERS) + 39 * countShared(set, SPACE);
}

const singles = new Map<number, Part>();

/** One unit as it stands; patterns are words for the greater part, so each letter is made once. */
function singlePart(unit: number): Part {
  const known = singles.get(unit) ?? { ...unitPart(setOf(unit)), unit };
  singles.set(unit, known);
  return known;
}

/** Sets wider than this rule out no line. */
const WIDEST = 90;
/** Letters are rare beside digits. */
const WIDEST_BESIDE = 300;
/** The narrowest are enough. */
const MOST_SETS = 5;
const MOST_BESIDE = 2;

/** What a stretch of a pattern needs, before the narrowest are chosen. */
interface Needs {
  sets: UnitSet[];
  behindDigit: UnitSet[];
  beforeDigit: UnitSet[];
  behindGap: UnitSet[];
  beforeGap: UnitSet[];
  words: string[][];
  /** So many digits in a row. */
  digits: number;
}

/** A stretch of a pattern: an atom, a sequence, a group. */
interface Part extends Needs {
  /** The units that it may begin and end with; absent where that is not known or it may be empty. */
  first?: UnitSet | undefined;
  last?: UnitSet | undefined;
  /** The same, spaces passed over. */
  firstSeen?: UnitSet | undefined;
  lastSeen?: UnitSet | undefined;
  /** It looks and takes nothing. */
  looks?: boolean;
  /** A quantifier allows none of it. */
  absent?: boolean;
  /** The one unit that it is. */
  unit?: number;
  /** A quantifier allows more of it than one. */
  repeats?: boolean;
  /** It is of digits alone, so many at the least. */
  allDigits?: number | undefined;
}

const nothing = (): Part => ({
  sets: [],
  behindDigit: [],
  beforeDigit: [],
  behindGap: [],
  beforeGap: [],
  words: [],
  digits: 0,
});

const unitPart = (set: UnitSet): Part => {
  const allDigits = isDigits(set) ? 1 : undefined;
  const ends = { first: set, last: set, firstSeen: set, lastSeen: set };
  return { ...nothing(), sets: [set], ...ends, digits: allDigits ?? 0, allDigits };
};

const looking = (part: Part = nothing()): Part => ({ ...nothing(), sets: part.sets, words: part.words, looks: true });

const UNIT_NEEDS = ['sets', 'behindDigit', 'beforeDigit', 'behindGap', 'beforeGap'] as const;

const ENDS = ['first', 'last', 'firstSeen', 'lastSeen'] as const;
type End = (typeof ENDS)[number];

/**
 * The units that may stand at the near end of the parts from one on, on their right (`first`) or left (`last`), spaces passed over or not;
 * undefined where nothing need stand there, or anything may.
 */
function nearEnd(parts: readonly Part[], from: number, end: End): UnitSet | undefined {
  const step = end === 'first' || end === 'firstSeen' ? 1 : -1;
  const passesSpaces = end === 'firstSeen' || end === 'lastSeen';
  let sets: UnitSet[] | undefined;
  for (let index = from; index >= 0 && index < parts.length; index += step) {
    const part = parts[index]!;
    if (part.looks) continue;
    const own = part[end];
    if (own === undefined) return undefined;
    const isSpace = passesSpaces && sharesUnit(own, SPACE);
    if (!part.absent && !isSpace) return sets === undefined ? own : united([...sets, own]);
    sets = [...(sets ?? []), isSpace ? without(own, SPACE) : own];
  }
  return undefined;
}

/** Adds what stands beside the digits of a part; that another digit does says nothing. */
function addBeside(needs: Needs, parts: readonly Part[], index: number): void {
  const { first, last } = parts[index]!;
  const add = (from: number, end: 'first' | 'last', beside: UnitSet[], beyondGap: UnitSet[]): void => {
    const own = nearEnd(parts, from, end);
    if (own === undefined || isDigits(own)) return;
    if (!sharesUnit(own, SPACE)) {
      beside.push(own);
      return;
    }
    const seen = nearEnd(parts, from, `${end}Seen`);
    if (seen !== undefined && !isDigits(seen)) beyondGap.push(seen);
  };
  if (isDigits(last)) add(index + 1, 'first', needs.behindDigit, needs.behindGap);
  if (isDigits(first)) add(index - 1, 'last', needs.beforeDigit, needs.beforeGap);
}

/** A part with a quantifier behind it. */
function repeated(part: Part, least: number): Part {
  if (least === 0) return { ...part, absent: true };
  const allDigits = part.allDigits === undefined ? undefined : part.allDigits * least;
  return { ...part, repeats: true, allDigits, digits: Math.max(part.digits, allDigits ?? 0) };
}

const isDigits = (set: UnitSet | undefined): boolean =>
  set !== undefined && sharesUnit(set, DIGITS) && isWithin(set, DIGITS);

/** What stands side by side in a sequence of parts: the words that their units make, and rows of digits. */
class Neighbours {
  readonly words: string[][] = [];
  digits = 0;
  private word = '';
  private row = 0;

  take({ unit, absent, repeats, digits, allDigits }: Part): void {
    if (unit !== undefined && !absent) this.word += String.fromCharCode(unit);
    if (unit === undefined || absent || repeats) this.endWord();
    this.row = allDigits === undefined || absent ? 0 : this.row + allDigits;
    this.digits = Math.max(this.digits, this.row, absent ? 0 : digits);
  }

  endWord(): void {
    if (saysEnough(this.word)) this.words.push([this.word]);
    this.word = '';
  }
}

/** A sequence of parts as one: most are the letters of a word, one part each. */
function joined(parts: readonly Part[]): Part {
  const whole = nothing();
  const neighbours = new Neighbours();
  let allDigits: number | undefined = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    if (!part.looks) {
      neighbours.take(part);
      const own: number | undefined = part.absent ? undefined : part.allDigits;
      allDigits = allDigits === undefined || own === undefined ? undefined : allDigits + own;
    }
    if (part.absent) continue;
    for (const kind of UNIT_NEEDS) if (part[kind].length > 0) whole[kind].push(...part[kind]);
    neighbours.words.push(...part.words);
    if (!part.looks) addBeside(whole, parts, index);
  }
  neighbours.endWord();
  whole.words = neighbours.words;
  whole.digits = neighbours.digits;
  whole.allDigits = allDigits || undefined;
  whole.first = nearEnd(parts, 0, 'first');
  whole.last = nearEnd(parts, parts.length - 1, 'last');
  whole.firstSeen = nearEnd(parts, 0, 'firstSeen');
  whole.lastSeen = nearEnd(parts, parts.length - 1, 'lastSeen');
  return whole;
}

function narrowest(sets: readonly UnitSet[]): UnitSet {
  let best = sets[0]!;
  let least = width(best);
  for (let index = 1; index < sets.length; index++) {
    const own = width(sets[index]!);
    if (own >= least) continue;
    best = sets[index]!;
    least = own;
  }
  return best;
}

/** Of several alternatives one must hold: of each the narrowest set, united. */
function oneOf(alternatives: readonly Part[]): Part {
  const whole = nothing();
  for (const kind of UNIT_NEEDS)
    if (alternatives.every((one) => one[kind].length > 0))
      whole[kind].push(united(alternatives.map((one) => narrowest(one[kind]))));
  if (alternatives.every(({ words }) => words.length > 0))
    whole.words.push(alternatives.flatMap(({ words }) => rarest(words)));
  whole.digits = Math.min(...alternatives.map(({ digits }) => digits));
  if (alternatives.every(({ allDigits }) => allDigits !== undefined))
    whole.allDigits = Math.min(...alternatives.map(({ allDigits }) => allDigits!));
  for (const end of ENDS) {
    const sets = alternatives.map((one) => one[end]);
    if (sets.every((set) => set !== undefined)) whole[end] = united(sets);
  }
  return whole;
}

const equals = (a: UnitSet, b: UnitSet): boolean => isWithin(a, b) && isWithin(b, a);

function narrow(sets: readonly UnitSet[], widest: number, most: number): UnitSet[] {
  const measured = sets.map((set) => ({ set, size: width(set) })).filter(({ size }) => size <= widest);
  const kept: UnitSet[] = [];
  for (const { set } of measured.sort((a, b) => a.size - b.size)) {
    if (kept.length === most) break;
    if (!kept.some((other) => equals(set, other))) kept.push(set);
  }
  return kept;
}

/** What a pattern requires of a line. */
export function requirementsOf(source: string): Requirements {
  const reader = new Reader(source);
  const { sets, behindDigit, beforeDigit, behindGap, beforeGap, words, digits } = reader.alternatives();
  return {
    words: rareLists(words),
    digits,
    sets: narrow(sets, WIDEST, MOST_SETS),
    behindDigit: narrow(behindDigit, WIDEST_BESIDE, MOST_BESIDE),
    beforeDigit: narrow(beforeDigit, WIDEST_BESIDE, MOST_BESIDE),
    behindGap: narrow(behindGap, WIDEST_BESIDE, MOST_BESIDE),
    beforeGap: narrow(beforeGap, WIDEST_BESIDE, MOST_BESIDE),
    digit: sets.some((set) => isWithin(set, DIGITS)),
    inLine: !reader.passesLineEnds,
  };
}

const knownGroups = new Map<string, { part: Part; passesLineEnds: boolean }>();

/** Where the group that opens at a place closes. */
function closingBracket(source: string, open: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = open; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return source.length - 1;
}

/** Reads a pattern's source from left to right. Flags i, s, u and v are not expected. */
class Reader {
  private at = 0;
  passesLineEnds = false;

  constructor(private readonly source: string) {}

  /** Up to the closing bracket or the end. */
  alternatives(): Part {
    const found: Part[] = [this.sequence()];
    while (this.source.charAt(this.at) === '|') {
      this.at++;
      found.push(this.sequence());
    }
    return found.length === 1 ? found[0]! : oneOf(found);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length) {
      const char = this.source.charAt(this.at);
      if (char === '|' || char === ')') break;
      const part = this.atom(char);
      const least = this.repetitions();
      parts.push(least === undefined ? part : repeated(part, least));
    }
    return joined(parts);
  }

  private atom(char: string): Part {
    if (char === '(') return this.group();
    if (char === '[') return unitPart(this.unitClass());
    if (char === '\\') return this.escape();
    this.at++;
    if (char === '^' || char === '$') return looking();
    return char === '.' ? nothing() : singlePart(char.charCodeAt(0));
  }

  /** A quantifier behind an atom: how often it asks for it at the least. */
  private repetitions(): number | undefined {
    if (!'?*+{'.includes(this.source.charAt(this.at))) return undefined;
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return undefined;
    this.at += quantifier[0].length;
    return quantifier[1] === undefined ? (quantifier[0].startsWith('+') ? 1 : 0) : Number(quantifier[1]);
  }

  /** The patterns of a culture have the names of months and other groups in common: each is read once. */
  private group(): Part {
    const source = this.source.slice(this.at, closingBracket(this.source, this.at) + 1);
    const known = knownGroups.get(source);
    if (known) {
      this.at += source.length;
      if (known.passesLineEnds) this.passesLineEnds = true;
      return known.part;
    }
    const outside = this.passesLineEnds;
    this.passesLineEnds = false;
    const part = this.readGroup();
    knownGroups.set(source, { part, passesLineEnds: this.passesLineEnds });
    this.passesLineEnds ||= outside;
    return part;
  }

  private readGroup(): Part {
    const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '(';
    this.at += head.length;
    const part = this.alternatives();
    this.at++;
    if (head.endsWith('!')) return looking();
    return head.endsWith('=') ? looking(part) : part;
  }

  private escape(): Part {
    const set = unitSet();
    const char = this.source.charAt(this.at + 1);
    if (/[sWDnrP]/.test(char)) this.passesLineEnds = true;
    const start = this.at;
    if (this.escaped(set)) {
      const written = this.source.slice(start + 2, this.at);
      if (char === 'u' && written !== '') return singlePart(Number.parseInt(written, 16));
      return /[a-z\d]/i.test(char) ? unitPart(set) : singlePart(char.charCodeAt(0));
    }
    return /[bB]/.test(char) ? looking() : nothing();
  }

  /** Adds what the escape at this place stands for to a set; false where that is not a unit of the text. */
  private escaped(set: UnitSet): boolean {
    const char = this.source.charAt(this.at + 1);
    this.at += 2;
    if (char === 'd') addRange(set, 0x30, 0x39);
    else if (char === 'u' && /^[0-9a-f]{4}/i.test(this.source.slice(this.at, this.at + 4))) {
      addUnit(set, Number.parseInt(this.source.slice(this.at, this.at + 4), 16));
      this.at += 4;
    } else if (/[a-z\d]/i.test(char)) {
      if (char === 'p' || char === 'P' || char === 'k')
        this.at = this.source.indexOf(char === 'k' ? '>' : '}', this.at) + 1;
      set.fill(-1);
      return !/[bBk\d]/.test(char);
    } else addUnit(set, char.charCodeAt(0));
    return true;
  }

  private unitClass(): UnitSet {
    const negated = this.source.charAt(this.at + 1) === '^';
    this.at += negated ? 2 : 1;
    const set = unitSet();
    const start = this.at;
    while (this.source.charAt(this.at) !== ']' && this.at < this.source.length) this.member(set);
    const ends = /\\[sWDnrP]/.test(this.source.slice(start, this.at));
    if (ends !== negated) this.passesLineEnds = true;
    this.at++;
    return negated ? everything() : set;
  }

  private member(set: UnitSet): void {
    const first = this.source.charCodeAt(this.at);
    if (first === 0x5c) {
      this.escaped(set);
      return;
    }
    this.at++;
    if (this.source.charAt(this.at) !== '-' || this.source.charAt(this.at + 1) === ']') {
      addUnit(set, first);
      return;
    }
    const last = this.source.charCodeAt(this.at + 1);
    // The upper end of a range may be an escape (\u00ff): then the class is taken as wide.
    if (last === 0x5c || last - first > 400) set.fill(-1);
    else addRange(set, first, last);
    if (last !== 0x5c) this.at += 2;
    else this.at++;
  }
}
