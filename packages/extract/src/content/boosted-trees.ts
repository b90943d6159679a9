/**
 * A forest of small decision trees whose outputs add up (gradient boosting), as data of a few kilobytes: how it is stored, and how it runs.
 * Made by training/; deterministic.
 */

/** Nothing is finer than this list of thresholds, so that one character names one: features are logarithms and shares, nearly all from 0 to 2. */
export const THRESHOLDS: readonly number[] = [
  ...steps(-4, -0.2, 12),
  ...steps(-0.1, 0, 2),
  ...[0.004, 0.01, 0.02, 0.03],
  ...steps(0.045, 0.945, 37),
  ...[0.965, 0.98, 0.99, 0.997, 1.003],
  ...steps(1.025, 1.5, 20),
  ...steps(1.55, 2.25, 8),
  ...[2.6, 3, 3.8, 5],
];

function steps(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}

/** A tree: a split sends rows with `row[feature] <= THRESHOLDS[threshold]` to the left; a leaf adds its value. */
export type Tree = { value: number } | { feature: number; threshold: number; left: Tree; right: Tree };

export interface Forest {
  /** What every row starts with, in log odds. */
  base: number;
  trees: Tree[];
}

/**
 * A forest as it is stored: trees one after the other, each node before its left and its right part. A leaf is one character, its value in units of
 * `scale` from −LEAF_LEVELS; a split is three: two for the feature, one for the threshold.
 */
export interface StoredForest {
  base: number;
  scale: number;
  trees: string;
}

// Printable ASCII without the two characters that JSON escapes.
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((character) => character !== '"' && character !== '\\')
  .join('');
const LEAF_LEVELS = 42;
const FIRST_SPLIT = 2 * LEAF_LEVELS + 1;

export function packForest({ base, trees }: Forest): StoredForest {
  const leaves: number[] = [];
  const collect = (tree: Tree): void => {
    if ('value' in tree) leaves.push(Math.abs(tree.value));
    else for (const part of [tree.left, tree.right]) collect(part);
  };
  trees.forEach(collect);
  const scale = Number((Math.max(1e-6, ...leaves) / LEAF_LEVELS).toPrecision(4));
  const write = (tree: Tree): string => {
    if ('value' in tree)
      return ALPHABET[Math.max(-LEAF_LEVELS, Math.min(LEAF_LEVELS, Math.round(tree.value / scale))) + LEAF_LEVELS]!;
    const high = Math.floor(tree.feature / ALPHABET.length);
    const name = ALPHABET[FIRST_SPLIT + high]! + ALPHABET[tree.feature % ALPHABET.length]!;
    return name + ALPHABET[tree.threshold]! + write(tree.left) + write(tree.right);
  };
  return { base: Number(base.toPrecision(5)), scale, trees: trees.map(write).join('') };
}

/** Trees may have so many leaves: a bit each. */
const MAX_LEAVES = 32;

/** A split with the leaves that a row keeps open when it goes to the right of it. */
interface Gate {
  feature: number;
  threshold: number;
  tree: number;
  keeps: number;
}

/**
 * A forest made ready to run over sparse rows. Nothing walks down a tree: every tree begins with all leaves open, each split that a row goes to the right of
 * closes the leaves on its left, and the first leaf still open is the row's. The splits of a feature stand in the order of their thresholds, and a feature
 * that is 0 (most are) closes nothing: QuickScorer (Lucchese et al. 2015, doi:10.1145/2766462.2767733).
 */
export class RunningForest {
  private readonly base: number;
  private readonly scale: number;
  /** Gates feature by feature: those of feature f are from `from[f]` to before `from[f + 1]`. */
  private readonly from: Uint16Array;
  private readonly threshold: Float64Array;
  private readonly tree: Uint16Array;
  private readonly keeps: Int32Array;
  /** Values of the leaves in units of `scale`, MAX_LEAVES a tree: whole numbers add up faster, and a byte each they stay in the cache. */
  private readonly leaves: Int8Array;
  /** Open leaves of each tree, from the highest bit on. */
  private readonly open: Int32Array;
  /** Features with thresholds below 0: to them 0 is a value like any other. */
  private readonly signed: readonly number[];
  private readonly slotOfSigned: Int16Array;
  private readonly signedValue: Float32Array;

  constructor({ base, scale, trees }: StoredForest) {
    this.base = base;
    this.scale = scale;
    const leaves: number[] = [];
    const gates: Gate[] = [];
    const count = readTrees(trees, leaves, gates);
    gates.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
    const features = (gates.at(-1)?.feature ?? -1) + 1;
    this.from = new Uint16Array(features + 1);
    for (const { feature } of gates) this.from[feature + 1]!++;
    for (let f = 0; f < features; f++) this.from[f + 1]! += this.from[f]!;
    this.threshold = Float64Array.from(gates, ({ threshold }) => threshold);
    this.tree = Uint16Array.from(gates, ({ tree }) => tree);
    this.keeps = Int32Array.from(gates, ({ keeps }) => keeps);
    this.leaves = Int8Array.from(leaves);
    this.open = new Int32Array(count);
    this.signed = [...new Set(gates.filter(({ threshold }) => threshold < 0).map(({ feature }) => feature))];
    this.slotOfSigned = new Int16Array(features).fill(-1);
    this.signed.forEach((feature, slot) => {
      this.slotOfSigned[feature] = slot;
    });
    this.signedValue = new Float32Array(this.signed.length);
  }

  /** What all rows of a page begin with: inputs from `offset` on that they share, none of them below 0. */
  start(shared: Float32Array, offset: number): Int32Array {
    this.open.fill(-1);
    for (let i = 0; i < shared.length; i++) this.close(offset + i, shared[i]!);
    return this.open.slice();
  }

  /** What rows begin with that share other inputs, too: `index[from..to]`, counted from `offset` on, none of them below 0. */
  startWith(
    start: Int32Array,
    index: Uint8Array,
    value: Float32Array,
    from: number,
    to: number,
    offset: number,
  ): Int32Array {
    this.open.set(start);
    for (let j = from; j < to; j++) this.close(offset + index[j]!, value[j]!);
    return this.open.slice();
  }

  /** Begins a row. */
  begin(start: Int32Array): void {
    this.open.set(start);
    this.signedValue.fill(0);
  }

  /** Adds the inputs `index[from..to]`, counted from `offset` on; what is not added is 0. */
  add(index: Uint8Array, value: Float32Array, from: number, to: number, offset: number): void {
    const { slotOfSigned } = this;
    for (let j = from; j < to; j++) {
      const feature = offset + index[j]!;
      const slot = slotOfSigned[feature];
      if (slot === undefined) continue;
      if (slot < 0) this.close(feature, value[j]!);
      else this.signedValue[slot] = value[j]!;
    }
  }

  /** Ends the row: its log odds. */
  sum(): number {
    for (let slot = 0; slot < this.signed.length; slot++) this.close(this.signed[slot]!, this.signedValue[slot]!);
    const { open, leaves } = this;
    let sum = 0;
    for (let t = 0; t < open.length; t++) sum += leaves[t * MAX_LEAVES + Math.clz32(open[t]!)]!;
    return this.base + this.scale * sum;
  }

  private close(feature: number, x: number): void {
    const { threshold, tree, keeps, open } = this;
    const to = this.from[feature + 1]!;
    for (let i = this.from[feature]!; i < to && threshold[i]! < x; i++) open[tree[i]!]! &= keeps[i]!;
  }
}

/** Reads stored trees: leaf values, in units of their scale, to `leaves`, splits to `gates`. Returns how many trees there are. */
function readTrees(trees: string, leaves: number[], gates: Gate[]): number {
  const code = new Map([...ALPHABET].map((character, i) => [character, i]));
  const next = (): number => code.get(trees[at++]!)!;
  let at = 0;
  let tree = 0;
  /** Reads a part whose first leaf is number `leaf` of its tree; returns the number after its last. */
  const read = (leaf: number): number => {
    const first = next();
    if (first < FIRST_SPLIT) {
      leaves[tree * MAX_LEAVES + leaf] = first - LEAF_LEVELS;
      return leaf + 1;
    }
    const feature = (first - FIRST_SPLIT) * ALPHABET.length + next();
    const threshold = THRESHOLDS[next()]!;
    const middle = read(leaf);
    let keeps = -1;
    for (let closed = leaf; closed < middle; closed++) keeps &= ~(1 << (MAX_LEAVES - 1 - closed));
    gates.push({ feature, threshold, tree, keeps });
    return read(middle);
  };
  for (; at < trees.length; tree++) {
    for (let leaf = 0; leaf < MAX_LEAVES; leaf++) leaves.push(0);
    read(0);
  }
  return tree;
}
