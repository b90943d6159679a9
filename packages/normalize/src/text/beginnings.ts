import { unitAt } from './characters';
import { Transitions } from './transitions';

/** As many units tell most words apart. */
const DEPTH = 3;

/** The first letters of many words: one cheap question rules out nearly every position of a text at which none of them stands. */
export class Beginnings {
  private readonly arcs = new Transitions();
  /** States behind which anything may follow. */
  private readonly enough: boolean[] = [];

  add(word: string): void {
    this.enough[this.arcs.add(word.slice(0, DEPTH))] = true;
  }

  addAll(words: readonly string[]): void {
    for (let index = 0; index < words.length; index++) this.add(words[index]!);
  }

  /** False where none of the words begins at `index`. */
  mayBegin(text: string, index: number): boolean {
    const first = text.charCodeAt(index);
    if (!this.arcs.mayBegin(first, unitAt(text, index + 1))) return false;
    let state = this.arcs.next(0, first);
    for (let at = index + 1; state >= 0; at++) {
      if (this.enough[state]) return true;
      if (at >= text.length) return false;
      state = this.arcs.next(state, text.charCodeAt(at));
    }
    return false;
  }
}
