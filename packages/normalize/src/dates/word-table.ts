/** Words with what each stands for; all words that begin at a position are found, at the cost of one look-up per length. */
export class WordTable<T> {
  private readonly values = new Map<string, T[]>();
  /** The lengths of words by their first unit, longest first. */
  private readonly lengths = new Map<number, number[]>();

  add(word: string, value: T): void {
    const known = this.values.get(word);
    if (known) {
      known.push(value);
      return;
    }
    this.values.set(word, [value]);
    const first = word.charCodeAt(0);
    const lengths = this.lengths.get(first) ?? [];
    if (!lengths.includes(word.length)) lengths.push(word.length);
    lengths.sort((a, b) => b - a);
    this.lengths.set(first, lengths);
  }

  /** Calls `visit` for every word that begins at `start`, the longest first; `end` is exclusive. */
  visitAt(text: string, start: number, visit: (end: number, values: readonly T[]) => void): void {
    const lengths = this.lengths.get(text.charCodeAt(start));
    if (!lengths) return;
    for (const length of lengths) {
      const found = start + length <= text.length ? this.values.get(text.slice(start, start + length)) : undefined;
      if (found) visit(start + length, found);
    }
  }
}
