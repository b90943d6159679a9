/** Gradient boosting of decision trees over binned features; logistic loss with soft labels and weights. Seeded: the same data give the same trees. */
import { type Forest, THRESHOLDS, type Tree } from '../src/content/boosted-trees';
import { createRandom } from './create-random';

export interface Samples {
  inputs: number;
  /** `bins[row * inputs + input]`: how many thresholds lie below the value. */
  bins: Uint8Array;
  label: Float32Array;
  weight: Float32Array;
}

export interface BoostOptions {
  trees: number;
  leaves: number;
  rate: number;
  /** Share of the inputs and of the rows that a tree sees. */
  inputShare: number;
  rowShare: number;
  /** Least number of rows in a leaf. */
  leastRows: number;
  /** Weight of the penalty on leaf values. */
  shrink: number;
  seed: number;
}

const BINS = THRESHOLDS.length + 1;

/** How many thresholds lie below a value. */
export function binOf(value: number): number {
  let from = 0;
  let to = THRESHOLDS.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (THRESHOLDS[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Sums of gradients, curvatures and rows by input and bin. */
class Histogram {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly rows: Int32Array;

  constructor(size: number) {
    this.gradient = new Float64Array(size);
    this.curvature = new Float64Array(size);
    this.rows = new Int32Array(size);
  }

  subtract(other: Histogram): void {
    for (let i = 0; i < this.rows.length; i++) {
      this.gradient[i]! -= other.gradient[i]!;
      this.curvature[i]! -= other.curvature[i]!;
      this.rows[i]! -= other.rows[i]!;
    }
  }
}

interface Split {
  gain: number;
  input: number;
  threshold: number;
}

interface Leaf {
  from: number;
  to: number;
  histogram: Histogram;
  split: Split | undefined;
  replace: (tree: Tree) => void;
}

class TreeGrower {
  private readonly gradient: Float64Array;
  private readonly curvature: Float64Array;

  constructor(
    private readonly samples: Samples,
    private readonly options: BoostOptions,
  ) {
    this.gradient = new Float64Array(samples.label.length);
    this.curvature = new Float64Array(samples.label.length);
  }

  /** Adds a tree for the present sums (log odds of all rows), grown from the drawn rows. */
  grow(rows: Int32Array, inputs: readonly number[], sums: Float64Array, weight: Float64Array): Tree {
    const { label } = this.samples;
    for (const k of rows) {
      const verdict = 1 / (1 + Math.exp(-sums[k]!));
      this.gradient[k] = (verdict - label[k]!) * weight[k]!;
      this.curvature[k] = Math.max(1e-6, verdict * (1 - verdict)) * weight[k]!;
    }
    let tree: Tree = { value: 0 };
    const root = this.leaf(rows, 0, rows.length, inputs, (grown) => {
      tree = grown;
    });
    const leaves = [root];
    while (leaves.length < this.options.leaves) {
      let best: Leaf | undefined;
      for (const leaf of leaves) {
        if (leaf.split !== undefined && (best?.split === undefined || leaf.split.gain > best.split.gain)) best = leaf;
      }
      if (best === undefined) break;
      leaves.splice(leaves.indexOf(best), 1, ...this.divide(best, rows, inputs));
    }
    for (const leaf of leaves) leaf.replace({ value: this.valueOf(rows, leaf) });
    return tree;
  }

  private valueOf(rows: Int32Array, { from, to }: Leaf): number {
    let g = 0;
    let h = 0;
    for (let i = from; i < to; i++) {
      g += this.gradient[rows[i]!]!;
      h += this.curvature[rows[i]!]!;
    }
    return (-g / (h + this.options.shrink)) * this.options.rate;
  }

  private leaf(
    rows: Int32Array,
    from: number,
    to: number,
    inputs: readonly number[],
    replace: (tree: Tree) => void,
    histogram: Histogram = this.histogramOf(rows, from, to, inputs),
  ): Leaf {
    return { from, to, histogram, split: this.bestSplit(histogram, inputs, to - from), replace };
  }

  private histogramOf(rows: Int32Array, from: number, to: number, inputs: readonly number[]): Histogram {
    const histogram = new Histogram(inputs.length * BINS);
    const { bins, inputs: width } = this.samples;
    for (let i = from; i < to; i++) {
      const k = rows[i]!;
      const g = this.gradient[k]!;
      const h = this.curvature[k]!;
      const start = k * width;
      for (let j = 0; j < inputs.length; j++) {
        const at = j * BINS + bins[start + inputs[j]!]!;
        histogram.gradient[at]! += g;
        histogram.curvature[at]! += h;
        histogram.rows[at]!++;
      }
    }
    return histogram;
  }

  private bestSplit(
    { gradient, curvature, rows }: Histogram,
    inputs: readonly number[],
    count: number,
  ): Split | undefined {
    const { leastRows, shrink } = this.options;
    if (count < 2 * leastRows) return undefined;
    let best: Split | undefined;
    for (let j = 0; j < inputs.length; j++) {
      let [g, h] = [0, 0];
      for (let b = 0; b < BINS; b++) {
        g += gradient[j * BINS + b]!;
        h += curvature[j * BINS + b]!;
      }
      const whole = (g * g) / (h + shrink);
      let [left, leftH, leftRows] = [0, 0, 0];
      for (let b = 0; b < BINS - 1; b++) {
        left += gradient[j * BINS + b]!;
        leftH += curvature[j * BINS + b]!;
        leftRows += rows[j * BINS + b]!;
        if (leftRows < leastRows) continue;
        if (count - leftRows < leastRows) break;
        const gain = (left * left) / (leftH + shrink) + (g - left) ** 2 / (h - leftH + shrink) - whole;
        if (gain > (best?.gain ?? 1e-9)) best = { gain, input: j, threshold: b };
      }
    }
    return best;
  }

  /** Both parts of a leaf; its rows are put in order in place. */
  private divide(leaf: Leaf, rows: Int32Array, inputs: readonly number[]): [Leaf, Leaf] {
    const { input, threshold } = leaf.split!;
    const feature = inputs[input]!;
    const { bins, inputs: width } = this.samples;
    let middle = leaf.from;
    for (let i = leaf.from; i < leaf.to; i++) {
      const k = rows[i]!;
      if (bins[k * width + feature]! > threshold) continue;
      rows[i] = rows[middle]!;
      rows[middle++] = k;
    }
    const tree = { feature, threshold, left: { value: 0 } as Tree, right: { value: 0 } as Tree };
    leaf.replace(tree);
    const isLeftSmaller = middle - leaf.from < leaf.to - middle;
    const small = isLeftSmaller
      ? this.histogramOf(rows, leaf.from, middle, inputs)
      : this.histogramOf(rows, middle, leaf.to, inputs);
    const large = leaf.histogram;
    large.subtract(small);
    const [left, right] = isLeftSmaller ? [small, large] : [large, small];
    return [
      this.leaf(rows, leaf.from, middle, inputs, (part) => Object.assign(tree, { left: part }), left),
      this.leaf(rows, middle, leaf.to, inputs, (part) => Object.assign(tree, { right: part }), right),
    ];
  }
}

function outputOf(tree: Tree, { bins, inputs }: Samples, row: number): number {
  let node = tree;
  while (!('value' in node)) node = bins[row * inputs + node.feature]! <= node.threshold ? node.left : node.right;
  return node.value;
}

export function trainForest(samples: Samples, options: BoostOptions): Forest {
  const random = createRandom(options.seed);
  const { label, inputs } = samples;
  const counted = Array.from(label.keys()).filter((k) => samples.weight[k]! > 0);
  let total = 0;
  let positive = 0;
  for (const k of counted) {
    total += samples.weight[k]!;
    positive += samples.weight[k]! * label[k]!;
  }
  const base = Math.log(positive / (total - positive));
  // The mean weight is 1, so that the options mean the same for any set.
  const weight = Float64Array.from(samples.weight, (w) => (w * counted.length) / total);
  const sums = new Float64Array(label.length).fill(base);
  const grower = new TreeGrower(samples, options);
  const trees: Tree[] = [];
  while (trees.length < options.trees) {
    const rows = Int32Array.from(counted.filter(() => random() < options.rowShare));
    const chosen = Array.from({ length: inputs }, (_, i) => i).filter(() => random() < options.inputShare);
    const tree = grower.grow(rows, chosen, sums, weight);
    for (const k of counted) sums[k]! += outputOf(tree, samples, k);
    trees.push(tree);
  }
  return { base, trees };
}
