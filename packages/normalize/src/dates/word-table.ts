/** Words with what each stands for. Looked up by their first two units, then once for each length that such words have. */
export class WordTable<T> {
  private readonly values = new Map<string, T[]>();
  private readonly lengths = new Map<number, number[]>();

  add(word: string, value: T): void {
    const known = this.values.get(word);
    if (known) {
      known.push(value);
      return;
    }
    this.values.set(word, [value]);
    const key = word.length === 1 ? word.charCodeAt(0) : pairKey(word, 0);
    const lengths = this.lengths.get(key) ?? [];
    if (!lengths.includes(word.length)) lengths.push(word.length);
    lengths.sort((a, b) => b - a);
    this.lengths.set(key, lengths);
  }

  /** Whether any word may begin here, judged by its first two units. */
  mayBeginAt(text: string, start: number): boolean {
    return (
      this.lengths.has(text.charCodeAt(start)) || (start + 1 < text.length && this.lengths.has(pairKey(text, start)))
    );
  }

  /** Calls `visit` for every word that begins at `start`, the longest first; `end` is exclusive. */
  visitAt(text: string, start: number, visit: (end: number, values: readonly T[]) => void): void {
    const lengths = start + 1 < text.length ? this.lengths.get(pairKey(text, start)) : undefined;
    for (const length of lengths ?? []) {
      const found = start + length <= text.length ? this.values.get(text.slice(start, start + length)) : undefined;
      if (found) visit(start + length, found);
    }
    if (!this.lengths.has(text.charCodeAt(start))) return;
    const single = this.values.get(text.charAt(start));
    if (single) visit(start + 1, single);
  }
}

/** Above every single unit, so that one table keeps both. */
function pairKey(text: string, at: number): number {
  return (text.charCodeAt(at) + 1) * 65_536 + text.charCodeAt(at + 1);
}
