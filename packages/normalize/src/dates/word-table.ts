/** Words with what each stands for. Most positions of a text are ruled out by a look at the first two units. */
export class WordTable<T> {
  private readonly values = new Map<string, T[]>();
  /** Lengths of the words whose first two units (or the only one) fall into a slot, longest first. */
  private readonly slots: (number[] | undefined)[] = new Array(SLOTS).fill(undefined);

  add(word: string, value: T): void {
    const known = this.values.get(word);
    if (known) {
      known.push(value);
      return;
    }
    this.values.set(word, [value]);
    const slot = word.length === 1 ? slotOf(word.charCodeAt(0), 0) : slotOf(word.charCodeAt(0), word.charCodeAt(1));
    const lengths = this.slots[slot] ?? [];
    if (!lengths.includes(word.length)) lengths.push(word.length);
    lengths.sort((a, b) => b - a);
    this.slots[slot] = lengths;
  }

  /** The words that begin at `start`, the longest first: where each ends (exclusive) and what it stands for. */
  at(text: string, start: number): { end: number; values: readonly T[] }[] {
    const first = text.charCodeAt(start);
    const long = start + 1 < text.length ? this.slots[slotOf(first, text.charCodeAt(start + 1))] : undefined;
    const short = this.slots[slotOf(first, 0)];
    if (!long && !short) return NONE;
    const found: { end: number; values: readonly T[] }[] = [];
    for (const length of long ?? []) {
      if (length < 2 || start + length > text.length) continue;
      const values = this.values.get(text.slice(start, start + length));
      if (values) found.push({ end: start + length, values });
    }
    const values = short && this.values.get(text.charAt(start));
    if (values) found.push({ end: start + 1, values });
    return found;
  }
}

const NONE: never[] = [];
const SLOTS = 4096;

function slotOf(first: number, second: number): number {
  return ((first * 37) ^ (second * 101)) & (SLOTS - 1);
}
