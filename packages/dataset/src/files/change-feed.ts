/** One entry: the record `id` of kind `kind` changed at `cursor`. */
export interface FeedEntry<K extends string> {
  cursor: number;
  kind: K;
  id: string;
}

/** The number that no cursor given out so far exceeds; `cover` resolves when a new cursor is below it for ever. */
interface Floor {
  readonly value: number;
  cover(cursor: number): Promise<void>;
}

/**
 * Hands out cursors and tells what changed since one. A cursor that is still being written hides all after it, so that a reader never
 * skips a change that becomes visible late. A record stands in the feed once, at its latest cursor.
 */
export class ChangeFeed<K extends string> {
  private readonly entries: FeedEntry<K>[] = [];
  private readonly latest = new Map<string, number>();
  private readonly pending = new Set<number>();
  private last: number;

  /** `stored`: what was on disk, in any order; `floor`: what an earlier life may have given out. */
  constructor(
    stored: readonly FeedEntry<K>[],
    private readonly floor: Floor,
  ) {
    this.entries.push(...[...stored].sort((a, b) => a.cursor - b.cursor));
    for (const { cursor, kind, id } of this.entries) this.latest.set(`${kind} ${id}`, cursor);
    this.last = Math.max(floor.value, this.entries.at(-1)?.cursor ?? 0);
  }

  /** The highest cursor given out so far. */
  get lastCursor(): number {
    return this.last;
  }

  /** Runs a write that stores the new cursor with its record; the change is visible when it succeeds, and never was when it fails. */
  async record<T>(kind: K, id: string, write: (cursor: number) => Promise<T>): Promise<T> {
    const cursor = ++this.last;
    this.pending.add(cursor);
    try {
      await this.floor.cover(cursor);
      const written = await write(cursor);
      this.insert({ cursor, kind, id });
      return written;
    } finally {
      this.pending.delete(cursor);
    }
  }

  /** The changes after `since`, oldest first, `limit` at most. */
  since(since: number, limit: number): { entries: FeedEntry<K>[]; cursor: number; more: boolean } {
    const bound = this.pending.size > 0 ? Math.min(...this.pending) : Number.POSITIVE_INFINITY;
    const found: FeedEntry<K>[] = [];
    let cursor = since;
    for (let index = this.firstAfter(since); index < this.entries.length; index++) {
      const entry = this.entries[index]!;
      if (entry.cursor >= bound) break;
      if (found.length === limit) return { entries: found, cursor, more: true };
      cursor = entry.cursor;
      if (this.latest.get(`${entry.kind} ${entry.id}`) === entry.cursor) found.push(entry);
    }
    return { entries: found, cursor, more: false };
  }

  private insert(entry: FeedEntry<K>): void {
    this.entries.splice(this.firstAfter(entry.cursor), 0, entry);
    const key = `${entry.kind} ${entry.id}`;
    this.latest.set(key, Math.max(this.latest.get(key) ?? 0, entry.cursor));
  }

  private firstAfter(cursor: number): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.entries[middle]!.cursor > cursor) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
