import { Transitions } from '../text/transitions';

/** The words that begin at one position: where each ends (exclusive) and what it stands for. */
export interface WordHit<T> {
  end: number;
  values: readonly T[];
}

/** Words with what each stands for. */
export class WordTable<T> {
  private readonly arcs: Transitions;
  /** What the word that ends in a state stands for. */
  private readonly ending: (T[] | undefined)[] = [undefined];

  /** @param units see {@link Transitions} */
  constructor(units?: number) {
    this.arcs = new Transitions(units);
  }

  add(word: string, value: T): void {
    const state = this.arcs.add(word);
    while (this.ending.length < this.arcs.count) this.ending.push(undefined);
    const known = this.ending[state];
    if (known) known.push(value);
    else this.ending[state] = [value];
  }

  /** Whether a word begins with a UTF-16 unit. */
  mayBegin(unit: number): boolean {
    return this.arcs.next(0, unit) >= 0;
  }

  /** The UTF-16 units that words begin with. */
  firstUnits(): number[] {
    return this.arcs.firstUnits();
  }

  /** The words that begin at `start`, the longest first. */
  at(text: string, start: number): readonly WordHit<T>[] {
    let state = this.arcs.next(0, text.charCodeAt(start));
    let found: WordHit<T>[] | undefined;
    for (let end = start + 1; state >= 0; end++) {
      const values = this.ending[state];
      if (values) {
        if (found) found.push({ end, values });
        else found = [{ end, values }];
      }
      if (end >= text.length) break;
      state = this.arcs.next(state, text.charCodeAt(end));
    }
    return found?.reverse() ?? NONE;
  }
}

const NONE: readonly never[] = [];
