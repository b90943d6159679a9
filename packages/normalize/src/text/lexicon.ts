import { isAlphabetic } from './characters';

/** An entry found in a text: where it ends (exclusive) and what it stands for. */
export interface Hit<T> {
  end: number;
  value: T;
}

/**
 * Words and phrases of folded text, looked up at a position, longest first. A key that ends in a letter of an alphabet
 * matches only whole words; with a trailing "*" it also matches as the beginning of a word ("besucher*"). Keys of
 * scripts without word spaces match anywhere. A look-up costs at most as many steps as keys of different length share the first letter.
 */
export class Lexicon<T> {
  private readonly values = new Map<string, { value: T; open: boolean }>();
  private readonly lengths = new Map<number, number[]>();
  private readonly endings = new Map<number, number[]>();

  add(key: string, value: T): void {
    const open = key.endsWith('*');
    const word = open ? key.slice(0, -1) : key;
    if (this.values.has(word)) return;
    this.values.set(word, { value, open });
    const first = word.charCodeAt(0);
    const lengths = this.lengths.get(first) ?? [];
    if (!lengths.includes(word.length)) lengths.push(word.length);
    lengths.sort((a, b) => b - a);
    this.lengths.set(first, lengths);
    const last = word.charCodeAt(word.length - 1);
    const endings = this.endings.get(last) ?? [];
    if (!endings.includes(word.length)) endings.push(word.length);
    endings.sort((a, b) => b - a);
    this.endings.set(last, endings);
  }

  /** The longest entry that begins at `index`. `inside` also accepts an entry that ends within a word (compounds). */
  at(text: string, index: number, inside = false): Hit<T> | undefined {
    const lengths = this.lengths.get(text.charCodeAt(index));
    if (!lengths) return undefined;
    for (const length of lengths) {
      if (index + length > text.length) continue;
      const found = this.values.get(text.slice(index, index + length));
      if (!found) continue;
      const end = inside ? index + length : wordEnd(text, index + length, found.open);
      if (end !== undefined) return { end, value: found.value };
    }
    return undefined;
  }

  /** The longest entry that ends at `index` (exclusive) and begins at a word's beginning. */
  before(text: string, index: number): { start: number; value: T } | undefined {
    const lengths = this.endings.get(text.charCodeAt(index - 1));
    if (!lengths) return undefined;
    for (const length of lengths) {
      const start = index - length;
      if (start < 0) continue;
      const found = this.values.get(text.slice(start, index));
      if (!found || found.open) continue;
      if (isAlphabetic(text.charCodeAt(start)) && start > 0 && isAlphabetic(text.charCodeAt(start - 1))) continue;
      return { start, value: found.value };
    }
    return undefined;
  }

  get size(): number {
    return this.values.size;
  }
}

function wordEnd(text: string, end: number, open: boolean): number | undefined {
  if (!isAlphabetic(text.charCodeAt(end - 1)) || !isAlphabetic(text.charCodeAt(end))) return end;
  if (text.charCodeAt(end - 1) < 0x250 !== text.charCodeAt(end) < 0x250) return end;
  if (!open) return undefined;
  let at = end;
  while (at - end < 24 && isAlphabetic(text.charCodeAt(at))) at++;
  return at;
}
