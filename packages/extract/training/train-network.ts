/** Adam on a network with one hidden layer of rectifiers; logistic loss with weights. Seeded: the same data give the same weights. */
import type { Network } from '../src/content-model';

export interface Samples {
  inputs: number;
  rows: Float32Array;
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

export function trainNetwork({ inputs, rows, label, weight }: Samples, options: TrainOptions): Network {
  const { hidden, epochs, rate, decay, batch, seed, drop } = options;
  const random = createRandom(seed);
  const gauss = (): number => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  const size = hidden * (inputs + 1) + hidden + 1;
  const weights = new Float32Array(size);
  const output = hidden * (inputs + 1);
  for (let h = 0; h < hidden; h++)
    for (let i = 0; i < inputs; i++) weights[h * (inputs + 1) + i] = gauss() * Math.sqrt(1 / inputs);
  for (let h = 0; h < hidden; h++) weights[output + h] = gauss() * Math.sqrt(2 / hidden);
  const order = Array.from({ length: label.length }, (_, k) => k).filter((k) => weight[k]! > 0);
  let mean = 0;
  for (const k of order) mean += weight[k]! / order.length;
  const gradient = new Float32Array(size);
  const m = new Float32Array(size);
  const v = new Float32Array(size);
  const active = new Float32Array(hidden);
  const input = new Float32Array(inputs);
  let step = 0;
  const steps = epochs * Math.ceil(order.length / batch);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (let start = 0; start < order.length; start += batch) {
      gradient.fill(0);
      const end = Math.min(order.length, start + batch);
      for (let b = start; b < end; b++) {
        const k = order[b]!;
        for (let i = 0; i < inputs; i++) input[i] = drop > 0 && random() < drop ? 0 : rows[k * inputs + i]!;
        let sum = weights[output + hidden]!;
        for (let h = 0; h < hidden; h++) {
          const row = h * (inputs + 1);
          let value = weights[row + inputs]!;
          for (let i = 0; i < inputs; i++) value += weights[row + i]! * input[i]!;
          active[h] = value > 0 ? value : 0;
          sum += active[h]! * weights[output + h]!;
        }
        const error = ((1 / (1 + Math.exp(-sum)) - label[k]!) * weight[k]!) / mean / (end - start);
        gradient[output + hidden]! += error;
        for (let h = 0; h < hidden; h++) {
          if (active[h] === 0) continue;
          gradient[output + h]! += error * active[h]!;
          const back = error * weights[output + h]!;
          const row = h * (inputs + 1);
          for (let i = 0; i < inputs; i++) gradient[row + i]! += back * input[i]!;
          gradient[row + inputs]! += back;
        }
      }
      step++;
      const now = rate * (0.5 + 0.5 * Math.cos((Math.PI * step) / steps));
      const c1 = 1 - 0.9 ** step;
      const c2 = 1 - 0.999 ** step;
      for (let i = 0; i < size; i++) {
        const g = gradient[i]!;
        m[i] = 0.9 * m[i]! + 0.1 * g;
        v[i] = 0.999 * v[i]! + 0.001 * g * g;
        weights[i]! -= now * (m[i]! / c1 / (Math.sqrt(v[i]! / c2) + 1e-8) + decay * weights[i]!);
      }
    }
  }
  return { inputs, hidden, weights };
}
