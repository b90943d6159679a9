import { isAlphabetic, unitAt } from './characters';
import { Transitions } from './transitions';

/** An entry found in a text: where it ends (exclusive) and what it stands for. */
export interface Hit<T> {
  end: number;
  value: T;
}

/**
 * Words and phrases of folded text, looked up at a position, longest first. A key that ends in a letter of an alphabet
 * matches only whole words; with a trailing "*" it also matches as the beginning of a word ("besucher*"). Keys of
 * scripts without word spaces match anywhere. A look-up costs at most as many steps as the longest key has letters.
 */
export class Lexicon<T> {
  /** What was added: words without their "*", in turn, with what each stands for and whether it may go on. */
  private readonly keys: string[] = [];
  private readonly values: T[] = [];
  private readonly open: boolean[] = [];
  /** Made of the entries at the first look-up of their direction: many lexicons are asked in one of the two only. */
  private forwards: Index | undefined;
  private backwards: Index | undefined;

  /** @param fill adds the entries, at the first question: of the lexicons of a culture a text asks but some */
  constructor(private fill?: (lexicon: Lexicon<T>) => void) {}

  private filled(): readonly string[] {
    const { fill } = this;
    this.fill = undefined;
    fill?.(this);
    return this.keys;
  }

  /** Of several entries of one word the first counts. */
  add(key: string, value: T): void {
    const open = key.endsWith('*');
    this.keys.push(open ? key.slice(0, -1) : key);
    this.values.push(value);
    this.open.push(open);
    this.forwards = undefined;
    this.backwards = undefined;
  }

  /** Adds words of one meaning. */
  addAll(keys: readonly string[], value: T): void {
    for (let index = 0; index < keys.length; index++) this.add(keys[index]!, value);
  }

  /** False where no entry begins at a position. */
  mayBegin(text: string, at: number): boolean {
    this.forwards ??= indexOf(this.filled(), false);
    return this.forwards.arcs.mayBegin(unitAt(text, at), unitAt(text, at + 1));
  }

  /** The longest entry that begins at `index`. `inside` also accepts an entry that ends within a word (compounds). */
  at(text: string, index: number, inside = false): Hit<T> | undefined {
    this.forwards ??= indexOf(this.filled(), false);
    const { arcs, ends } = this.forwards;
    const first = unitAt(text, index);
    if (!arcs.mayBegin(first, unitAt(text, index + 1))) return undefined;
    let state = arcs.next(0, first);
    let found = NONE;
    let foundEnd = 0;
    for (let at = index + 1; state >= 0; at++) {
      const entry = ends[state]!;
      if (entry !== NONE) {
        const end = inside ? at : wordEnd(text, at, this.open[entry]!);
        if (end !== undefined) {
          found = entry;
          foundEnd = end;
        }
      }
      if (at >= text.length) break;
      state = arcs.next(state, text.charCodeAt(at));
    }
    return found === NONE ? undefined : { end: foundEnd, value: this.values[found]! };
  }

  /** The longest entry that ends at `index` (exclusive) and begins at a word's beginning. */
  before(text: string, index: number): { start: number; value: T } | undefined {
    if (index <= 0) return undefined;
    this.backwards ??= indexOf(this.filled(), true);
    const { arcs, ends } = this.backwards;
    const last = text.charCodeAt(index - 1);
    if (!arcs.mayBegin(last, unitAt(text, index - 2))) return undefined;
    let state = arcs.next(0, last);
    let found = NONE;
    let foundStart = 0;
    for (let start = index - 1; state >= 0; start--) {
      const entry = ends[state]!;
      if (entry !== NONE && !this.open[entry] && !isInsideWord(text, start)) {
        found = entry;
        foundStart = start;
      }
      if (start === 0) break;
      state = arcs.next(state, text.charCodeAt(start - 1));
    }
    return found === NONE ? undefined : { start: foundStart, value: this.values[found]! };
  }

  /** Every entry as it is written, without its "*"; one that was added twice comes twice. */
  words(): readonly string[] {
    return this.filled();
  }

  get size(): number {
    return this.filled().length;
  }
}

const NONE = -1;

interface Index {
  arcs: Transitions;
  /** The entry that ends in a state; {@link NONE} where none does. */
  ends: number[];
}

function indexOf(words: readonly string[], backwards: boolean): Index {
  let units = 0;
  for (let entry = 0; entry < words.length; entry++) units += words[entry]!.length;
  const arcs = new Transitions(units);
  const ends: number[] = [NONE];
  for (let entry = 0; entry < words.length; entry++) {
    const state = arcs.add(words[entry]!, backwards);
    while (ends.length < arcs.count) ends.push(NONE);
    if (ends[state] === NONE) ends[state] = entry;
  }
  return { arcs, ends };
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && isAlphabetic(unitAt(text, at)) && isAlphabetic(unitAt(text, at - 1));
}

function wordEnd(text: string, end: number, open: boolean): number | undefined {
  if (!isAlphabetic(unitAt(text, end - 1)) || !isAlphabetic(unitAt(text, end))) return end;
  if (unitAt(text, end - 1) < 0x250 !== unitAt(text, end) < 0x250) return end;
  if (!open) return undefined;
  let at = end;
  while (at - end < 24 && isAlphabetic(unitAt(text, at))) at++;
  return at;
}
