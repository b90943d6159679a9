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
  private readonly entries = new Map<string, Entry<T>>();
  /** Made of the entries at the first look-up of their direction: many lexicons are asked in one of the two only. */
  private forwards: Index<T> | undefined;
  private backwards: Index<T> | undefined;

  /** @param fill adds the entries, at the first question: of the lexicons of a culture a text asks but some */
  constructor(private fill?: (lexicon: Lexicon<T>) => void) {}

  private filled(): ReadonlyMap<string, Entry<T>> {
    const { fill } = this;
    this.fill = undefined;
    fill?.(this);
    return this.entries;
  }

  add(key: string, value: T): void {
    const open = key.endsWith('*');
    const word = open ? key.slice(0, -1) : key;
    if (this.entries.has(word)) return;
    this.entries.set(word, { value, open });
    this.forwards = undefined;
    this.backwards = undefined;
  }

  /** Whether an entry begins with a UTF-16 unit. */
  mayBegin(unit: number): boolean {
    this.forwards ??= indexOf(this.filled(), false);
    return this.forwards.arcs.next(0, unit) >= 0;
  }

  /** The longest entry that begins at `index`. `inside` also accepts an entry that ends within a word (compounds). */
  at(text: string, index: number, inside = false): Hit<T> | undefined {
    this.forwards ??= indexOf(this.filled(), false);
    const { arcs, ends } = this.forwards;
    let state = arcs.next(0, unitAt(text, index));
    let found: Entry<T> | undefined;
    let foundEnd = 0;
    for (let at = index + 1; state >= 0; at++) {
      const entry = ends[state];
      if (entry !== undefined) {
        const end = inside ? at : wordEnd(text, at, entry.open);
        if (end !== undefined) {
          found = entry;
          foundEnd = end;
        }
      }
      if (at >= text.length) break;
      state = arcs.next(state, text.charCodeAt(at));
    }
    return found && { end: foundEnd, value: found.value };
  }

  /** The longest entry that ends at `index` (exclusive) and begins at a word's beginning. */
  before(text: string, index: number): { start: number; value: T } | undefined {
    if (index <= 0) return undefined;
    this.backwards ??= indexOf(this.filled(), true);
    const { arcs, ends } = this.backwards;
    let state = arcs.next(0, text.charCodeAt(index - 1));
    let found: Entry<T> | undefined;
    let foundStart = 0;
    for (let start = index - 1; state >= 0; start--) {
      const entry = ends[state];
      if (entry !== undefined && !entry.open && !isInsideWord(text, start)) {
        found = entry;
        foundStart = start;
      }
      if (start === 0) break;
      state = arcs.next(state, text.charCodeAt(start - 1));
    }
    return found && { start: foundStart, value: found.value };
  }

  /** Every entry as it is written, without its "*". */
  words(): Iterable<string> {
    return this.filled().keys();
  }

  get size(): number {
    return this.filled().size;
  }
}

interface Entry<T> {
  value: T;
  open: boolean;
}

interface Index<T> {
  arcs: Transitions;
  /** The entry that ends in a state. */
  ends: (Entry<T> | undefined)[];
}

function indexOf<T>(entries: ReadonlyMap<string, Entry<T>>, backwards: boolean): Index<T> {
  const arcs = new Transitions();
  const ends: (Entry<T> | undefined)[] = [undefined];
  for (const [word, entry] of entries) {
    const state = arcs.add(word, backwards);
    while (ends.length < arcs.count) ends.push(undefined);
    ends[state] = entry;
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
