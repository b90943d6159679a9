/**
 * What a text must contain for a regular expression to match in it: of each set at least one UTF-16 unit. Read off the source of
 * the expression, so that most expressions are ruled out for a line by a look at the units that it holds. Conservative: what is
 * not understood requires nothing. A set is a bitmap of 256: ASCII by code, all other units by their low seven bits.
 */
export type UnitSet = Int32Array;

const WORDS = 8;

function bitOf(unit: number): number {
  return unit < 128 ? unit : 128 + (unit & 127);
}

function addUnit(set: UnitSet, unit: number): void {
  const bit = bitOf(unit);
  set[bit >> 5]! |= 1 << (bit & 31);
}

/** Puts the units of a stretch of text into a set, which is emptied before. */
export function collectUnits(set: UnitSet, text: string, from: number, to: number): void {
  set.fill(0);
  for (let at = from; at < to; at++) addUnit(set, text.charCodeAt(at));
}

export const unitSet = (): UnitSet => new Int32Array(WORDS);

export function sharesUnit(a: UnitSet, b: UnitSet): boolean {
  for (let word = 0; word < WORDS; word++) if ((a[word]! & b[word]!) !== 0) return true;
  return false;
}

/** How often a line holds a unit, roughly: small letters and the space are in nearly every one. */
function commonness(bit: number): number {
  if (bit === 0x20) return 40;
  return bit >= 0x61 && bit <= 0x7a ? 4 : 1;
}

function width(set: UnitSet): number {
  let sum = 0;
  for (let bit = 0; bit < WORDS * 32; bit++) if ((set[bit >> 5]! & (1 << (bit & 31))) !== 0) sum += commonness(bit);
  return sum;
}

const everything = (): UnitSet => unitSet().fill(-1);

function united(sets: readonly UnitSet[]): UnitSet {
  const all = unitSet();
  for (const set of sets) for (let word = 0; word < WORDS; word++) all[word]! |= set[word]!;
  return all;
}

/** Sets wider than this rule out no line. */
const WIDEST = 90;
/** The narrowest are enough. */
const MOST_SETS = 5;

export interface Requirements {
  /** The narrowest first; none where the pattern may match any text. */
  sets: UnitSet[];
  /** The pattern looks at no more than one line: to match in a line is to match in the text. */
  inLine: boolean;
}

/** What a pattern requires of a line. */
export function requirementsOf(source: string): Requirements {
  const reader = new Reader(source);
  const sets = reader.alternatives();
  const distinct = new Map(sets.map((set) => [set.join(), { set, size: width(set) }]));
  const narrow = [...distinct.values()]
    .filter(({ size }) => size <= WIDEST)
    .sort((a, b) => a.size - b.size)
    .slice(0, MOST_SETS)
    .map(({ set }) => set);
  return { sets: narrow, inLine: !reader.passesLineEnds };
}

/** Reads a pattern's source from left to right. Flags i, s, u and v are not expected. */
class Reader {
  private at = 0;
  passesLineEnds = false;

  constructor(private readonly source: string) {}

  /** Up to the closing bracket or the end. Of several alternatives the narrowest set of each, united: one of them must hold. */
  alternatives(): UnitSet[] {
    const found: UnitSet[][] = [this.sequence()];
    while (this.source.charAt(this.at) === '|') {
      this.at++;
      found.push(this.sequence());
    }
    if (found.length === 1) return found[0]!;
    if (found.some((sets) => sets.length === 0)) return [];
    const narrowest = (sets: UnitSet[]): UnitSet => sets.reduce((a, b) => (width(b) < width(a) ? b : a));
    return [united(found.map(narrowest))];
  }

  private sequence(): UnitSet[] {
    const sets: UnitSet[] = [];
    while (this.at < this.source.length) {
      const char = this.source.charAt(this.at);
      if (char === '|' || char === ')') break;
      const own = this.atom(char);
      if (!this.mayBeAbsent()) sets.push(...own);
    }
    return sets;
  }

  private atom(char: string): UnitSet[] {
    if (char === '(') return this.group();
    if (char === '[') return [this.unitClass()];
    if (char === '\\') return this.escape();
    this.at++;
    if (char === '.' || char === '^' || char === '$') return [];
    const set = unitSet();
    addUnit(set, char.charCodeAt(0));
    return [set];
  }

  /** A quantifier behind an atom; whether it allows none of it. */
  private mayBeAbsent(): boolean {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return false;
    this.at += quantifier[0].length;
    return quantifier[0].startsWith('?') || quantifier[0].startsWith('*') || quantifier[1] === '0';
  }

  private group(): UnitSet[] {
    const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '(';
    this.at += head.length;
    const sets = this.alternatives();
    this.at++;
    return /[=!]$/.test(head) ? [] : sets;
  }

  private escape(): UnitSet[] {
    const set = unitSet();
    if (/[sWDnrP]/.test(this.source.charAt(this.at + 1))) this.passesLineEnds = true;
    return this.escaped(set) ? [set] : [];
  }

  /** Adds what the escape at this place stands for to a set; false where that is not a unit of the text. */
  private escaped(set: UnitSet): boolean {
    const char = this.source.charAt(this.at + 1);
    this.at += 2;
    if (char === 'd') for (let unit = 0x30; unit <= 0x39; unit++) addUnit(set, unit);
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
    else for (let unit = first; unit <= last; unit++) addUnit(set, unit);
    if (last !== 0x5c) this.at += 2;
    else this.at++;
  }
}
