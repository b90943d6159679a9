/** Adam on a network with one hidden layer of rectifiers; logistic loss with weights. Seeded: the same data give the same weights. */
import type { Network } from '../src/content-model';

/** Rows without their zeros: column and value of the inputs of row k are those from `starts[k]` to before `starts[k + 1]`. */
export interface Samples {
  inputs: number;
  starts: Int32Array;
  index: Uint8Array;
  value: Float32Array;
  label: Float32Array;
  weight: Float32Array;
}

export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface TrainOptions {
  hidden: number;
  epochs: number;
  rate: number;
  decay: number;
  batch: number;
  seed: number;
  /** Share of inputs set to zero while training. */
  drop: number;
}

/** Weights while they are learned: input by input, `hidden` each, the biases as the last input; then the output's. */
class Learner {
  readonly weights: Float64Array;
  private readonly gradient: Float64Array;
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  private readonly units: Float64Array;
  private readonly back: Float64Array;
  private readonly kept: Int32Array;
  private readonly output: number;
  private steps = 0;

  constructor(
    private readonly samples: Samples,
    private readonly options: TrainOptions,
    private readonly random: () => number,
  ) {
    const { hidden } = options;
    const { inputs } = samples;
    const gauss = (): number => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
    this.output = hidden * (inputs + 1);
    const size = this.output + hidden + 1;
    this.weights = new Float64Array(size);
    this.gradient = new Float64Array(size);
    this.first = new Float64Array(size);
    this.second = new Float64Array(size);
    this.units = new Float64Array(hidden);
    this.back = new Float64Array(hidden);
    this.kept = new Int32Array(inputs);
    for (let i = 0; i < inputs * hidden; i++) this.weights[i] = gauss() * Math.sqrt(1 / inputs);
    for (let h = 0; h < hidden; h++) this.weights[this.output + h] = gauss() * Math.sqrt(2 / hidden);
  }

  /** Adds the gradient of one row. */
  add(k: number, factor: number): void {
    const { weights, gradient, units, back, kept, output, random } = this;
    const { starts, index, value, inputs, label } = this.samples;
    const { hidden, drop } = this.options;
    const bias = inputs * hidden;
    for (let h = 0; h < hidden; h++) units[h] = weights[bias + h]!;
    let count = 0;
    for (let j = starts[k]!; j < starts[k + 1]!; j++) {
      if (drop > 0 && random() < drop) continue;
      kept[count++] = j;
      const at = index[j]! * hidden;
      const x = value[j]!;
      for (let h = 0; h < hidden; h++) units[h]! += x * weights[at + h]!;
    }
    let sum = weights[output + hidden]!;
    for (let h = 0; h < hidden; h++) if (units[h]! > 0) sum += units[h]! * weights[output + h]!;
    const error = (1 / (1 + Math.exp(-sum)) - label[k]!) * factor;
    gradient[output + hidden]! += error;
    for (let h = 0; h < hidden; h++) {
      if (units[h]! <= 0) {
        back[h] = 0;
        continue;
      }
      gradient[output + h]! += error * units[h]!;
      back[h] = error * weights[output + h]!;
      gradient[bias + h]! += back[h]!;
    }
    for (let c = 0; c < count; c++) {
      const at = index[kept[c]!]! * hidden;
      const x = value[kept[c]!]!;
      for (let h = 0; h < hidden; h++) gradient[at + h]! += x * back[h]!;
    }
  }

  /** One step of Adam along the gradient that was added up. */
  step(rate: number): void {
    const { weights, gradient, first, second } = this;
    const { decay } = this.options;
    this.steps++;
    const c1 = 1 - 0.9 ** this.steps;
    const c2 = 1 - 0.999 ** this.steps;
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i]!;
      first[i] = 0.9 * first[i]! + 0.1 * g;
      second[i] = 0.999 * second[i]! + 0.001 * g * g;
      weights[i]! -= rate * (first[i]! / c1 / (Math.sqrt(second[i]! / c2) + 1e-8) + decay * weights[i]!);
    }
    gradient.fill(0);
  }

  /** The weights unit by unit, as networks are stored. */
  network(): Network {
    const { inputs } = this.samples;
    const { hidden } = this.options;
    const weights = new Float32Array(this.weights.length);
    for (let h = 0; h < hidden; h++)
      for (let i = 0; i <= inputs; i++) weights[h * (inputs + 1) + i] = this.weights[i * hidden + h]!;
    weights.set(this.weights.subarray(this.output), this.output);
    return { inputs, hidden, weights };
  }
}

/** Rows that weigh less than this share of the mean are drawn as often as they weigh, not each time. */
const LIGHT = 0.6;

export function trainNetwork(samples: Samples, options: TrainOptions): Network {
  const { weight } = samples;
  const { epochs, rate, batch, seed } = options;
  const random = createRandom(seed);
  const learner = new Learner(samples, options, random);
  const known = Array.from(weight, (_, k) => k).filter((k) => weight[k]! > 0);
  let mean = 0;
  for (const k of known) mean += weight[k]! / known.length;
  const light = LIGHT * mean;
  const expected = known.reduce((sum, k) => sum + Math.min(1, weight[k]! / light), 0);
  const steps = epochs * Math.ceil(expected / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = known.filter((k) => weight[k]! >= light || random() < weight[k]! / light);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (let start = 0; start < order.length; start += batch) {
      const end = Math.min(order.length, start + batch);
      for (let b = start; b < end; b++)
        learner.add(order[b]!, Math.max(light, weight[order[b]!]!) / mean / (end - start));
      step++;
      learner.step(rate * (0.5 + 0.5 * Math.cos((Math.PI * Math.min(step, steps)) / steps)));
    }
  }
  return learner.network();
}
