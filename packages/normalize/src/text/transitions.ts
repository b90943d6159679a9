const BEGINNINGS = 4096;

/**
 * The arcs of a trie in one typed array, so that a look-up makes no string, no object and no hash of text. States count from 0
 * (the root); an arc is found by open addressing over its state and UTF-16 unit.
 */
export class Transitions {
  /** Three numbers an arc: the state it leaves, counted from 1 (0: none), the unit, the state it leads to. */
  private arcs: Int32Array;
  private size = 0;
  private mask: number;
  /** By state, a bit of 32 for each unit that an arc leaves it with, some shared: rules out most look-ups before the table is asked. */
  private goesOn: Int32Array;
  /** A bit for each two units that phrases begin with, some shared, and one of 32 for each unit that is a phrase alone. */
  private readonly beginnings = new Int32Array(BEGINNINGS >> 5);
  private alone = 0;
  /** How many states there are. */
  count = 1;

  /** @param units how many units the phrases to come have in all, where that is known: then the table hardly has to grow */
  constructor(units = 8) {
    this.mask = 15;
    while (this.mask * 3 < units * 2) this.mask = this.mask * 2 + 1;
    this.arcs = new Int32Array(3 * (this.mask + 1));
    this.goesOn = new Int32Array(this.mask + 1);
  }

  /**
   * False where no phrase begins with these units, the second 0 where the text ends: of the words of a text nine in ten are
   * ruled out so for fifty phrases, a quarter for a thousand, in a table much smaller than that of the arcs.
   */
  mayBegin(first: number, second: number): boolean {
    const hash = pairHash(first, second);
    return (this.beginnings[hash >> 5]! & (1 << (hash & 31))) !== 0 || (this.alone & (1 << (first & 31))) !== 0;
  }

  /** The state behind a unit; -1 where no phrase goes on so. */
  next(state: number, unit: number): number {
    if ((this.goesOn[state]! & (1 << (unit & 31))) === 0) return -1;
    const { arcs, mask } = this;
    for (let slot = slotOf(state, unit) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      const from = arcs[at]!;
      if (from === state + 1 && arcs[at + 1] === unit) return arcs[at + 2]!;
      if (from === 0) return -1;
    }
  }

  /** The units that phrases begin with. */
  firstUnits(): number[] {
    const units: number[] = [];
    for (let at = 0; at < this.arcs.length; at += 3) if (this.arcs[at] === 1) units.push(this.arcs[at + 1]!);
    return units;
  }

  /** Adds a phrase; with `backwards` from its last unit to its first. Returns the state in which it ends. */
  add(phrase: string, backwards = false): number {
    this.addBeginning(phrase, backwards);
    let state = 0;
    for (let index = 0; index < phrase.length; index++) {
      const unit = phrase.charCodeAt(backwards ? phrase.length - 1 - index : index);
      const known = this.next(state, unit);
      state = known >= 0 ? known : this.grow(state, unit);
    }
    return state;
  }

  private addBeginning(phrase: string, backwards: boolean): void {
    const { length } = phrase;
    if (length === 0) return;
    const first = phrase.charCodeAt(backwards ? length - 1 : 0);
    if (length === 1) this.alone |= 1 << (first & 31);
    else {
      const hash = pairHash(first, phrase.charCodeAt(backwards ? length - 2 : 1));
      this.beginnings[hash >> 5]! |= 1 << (hash & 31);
    }
  }

  private grow(state: number, unit: number): number {
    const next = this.count++;
    // States are no more than arcs and the root.
    if (++this.size * 4 > this.mask * 3) this.widen();
    this.goesOn[state]! |= 1 << (unit & 31);
    this.put(state + 1, unit, next);
    return next;
  }

  /** @param from the state that the arc leaves, counted from 1 */
  private put(from: number, unit: number, next: number): void {
    const { arcs, mask } = this;
    let slot = slotOf(from - 1, unit) & mask;
    while (arcs[slot * 3] !== 0) slot = (slot + 1) & mask;
    arcs[slot * 3] = from;
    arcs[slot * 3 + 1] = unit;
    arcs[slot * 3 + 2] = next;
  }

  private widen(): void {
    const old = this.arcs;
    this.mask = this.mask * 2 + 1;
    this.arcs = new Int32Array(3 * (this.mask + 1));
    const masks = this.goesOn;
    this.goesOn = new Int32Array(this.mask + 1);
    this.goesOn.set(masks);
    for (let at = 0; at < old.length; at += 3) if (old[at] !== 0) this.put(old[at]!, old[at + 1]!, old[at + 2]!);
  }
}

const pairHash = (first: number, second: number): number => (Math.imul(first, 67) + second) & (BEGINNINGS - 1);

function slotOf(state: number, unit: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
