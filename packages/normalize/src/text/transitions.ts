/**
 * The arcs of a trie in one typed array, so that a look-up makes no string, no object and no hash of text. States count from 0
 * (the root); an arc is found by open addressing over its state and UTF-16 unit. First units, which are asked for at nearly
 * every position of a text, have tables of their own.
 */
export class Transitions {
  /** Three numbers an arc: the state it leaves (-1: none), the unit, the state it leads to. */
  private arcs: Int32Array = new Int32Array(3 * 16).fill(-1);
  private size = 0;
  private mask = 15;
  private readonly first: (Int32Array | undefined)[] = [];
  /** How many states there are. */
  count = 1;

  /** The state behind a unit; -1 where no phrase goes on so. */
  next(state: number, unit: number): number {
    if (state === 0) {
      const page = unit >> 8 < this.first.length ? this.first[unit >> 8] : undefined;
      return page === undefined ? -1 : page[unit & 0xff]!;
    }
    const { arcs, mask } = this;
    for (let slot = slotOf(state, unit) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      const from = arcs[at]!;
      if (from === state && arcs[at + 1] === unit) return arcs[at + 2]!;
      if (from < 0) return -1;
    }
  }

  /** The units that phrases begin with. */
  firstUnits(): number[] {
    const units: number[] = [];
    for (let high = 0; high < this.first.length; high++) {
      const page = this.first[high];
      for (let low = 0; page !== undefined && low < page.length; low++)
        if (page[low]! >= 0) units.push((high << 8) | low);
    }
    return units;
  }

  /** Adds a phrase; with `backwards` from its last unit to its first. Returns the state in which it ends. */
  add(phrase: string, backwards = false): number {
    let state = 0;
    for (let index = 0; index < phrase.length; index++) {
      const unit = phrase.charCodeAt(backwards ? phrase.length - 1 - index : index);
      const known = this.next(state, unit);
      state = known >= 0 ? known : this.grow(state, unit);
    }
    return state;
  }

  private grow(state: number, unit: number): number {
    const next = this.count++;
    if (state === 0) {
      const page = this.first[unit >> 8] ?? new Int32Array(256).fill(-1);
      this.first[unit >> 8] = page;
      page[unit & 0xff] = next;
      return next;
    }
    if (++this.size * 2 > this.mask) this.widen();
    this.put(state, unit, next);
    return next;
  }

  private put(state: number, unit: number, next: number): void {
    const { arcs, mask } = this;
    let slot = slotOf(state, unit) & mask;
    while (arcs[slot * 3]! >= 0) slot = (slot + 1) & mask;
    arcs[slot * 3] = state;
    arcs[slot * 3 + 1] = unit;
    arcs[slot * 3 + 2] = next;
  }

  private widen(): void {
    const old = this.arcs;
    this.mask = this.mask * 4 + 3;
    this.arcs = new Int32Array(3 * (this.mask + 1)).fill(-1);
    for (let at = 0; at < old.length; at += 3) if (old[at]! >= 0) this.put(old[at]!, old[at + 1]!, old[at + 2]!);
  }
}

function slotOf(state: number, unit: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
