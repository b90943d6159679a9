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

/** A forest made ready to run: nodes in one row, a node's left part right behind it. */
export class RunningForest {
  private readonly base: number;
  private readonly roots: number[] = [];
  private readonly feature: Uint16Array;
  /** Threshold of a split, value of a leaf. */
  private readonly number: Float64Array;
  /** Where the right part of a split begins; 0 for a leaf. */
  private readonly right: Uint16Array;

  constructor({ base, scale, trees }: StoredForest) {
    this.base = base;
    this.feature = new Uint16Array(trees.length);
    this.number = new Float64Array(trees.length);
    this.right = new Uint16Array(trees.length);
    const code = new Map([...ALPHABET].map((character, i) => [character, i]));
    const next = (): number => code.get(trees[at++]!)!;
    let at = 0;
    let node = 0;
    const read = (): void => {
      const own = node++;
      const first = next();
      if (first < FIRST_SPLIT) {
        this.number[own] = (first - LEAF_LEVELS) * scale;
        return;
      }
      this.feature[own] = (first - FIRST_SPLIT) * ALPHABET.length + next();
      this.number[own] = THRESHOLDS[next()]!;
      read();
      this.right[own] = node;
      read();
    };
    while (at < trees.length) {
      this.roots.push(node);
      read();
    }
  }

  /** Log odds of a row. */
  sum(row: Float32Array): number {
    const { feature, number, right, roots } = this;
    let sum = this.base;
    for (let t = 0; t < roots.length; t++) {
      let node = roots[t]!;
      for (let other = right[node]!; other !== 0; other = right[node]!) {
        node = row[feature[node]!]! <= number[node]! ? node + 1 : other;
      }
      sum += number[node]!;
    }
    return sum;
  }
}
