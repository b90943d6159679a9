/**
 * The learned part: two small networks over segment features. The first judges each segment by itself and its place; the second sees the first one's
 * verdicts on the neighbours, the containers and the page. Weights are data (data/content-model.json), made by training/; deterministic.
 */
import type { SegmentFeatures } from './segment-features';
import type { Segment } from './segments';

/** One hidden layer: `inputs` × `hidden` weights, then one output. */
export interface Network {
  inputs: number;
  hidden: number;
  /** Input weights row by row (one row per hidden unit, bias last), then output weights, then the output bias. */
  weights: Float32Array;
}

/** A network as it is stored: every weight one character of `ALPHABET`, scaled per row. */
export interface StoredNetwork {
  inputs: number;
  hidden: number;
  scales: number[];
  weights: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LEVELS = 31;

/** Rows of a network: one per hidden unit, and the output's. */
const rowLengths = (inputs: number, hidden: number): number[] => [
  ...new Array<number>(hidden).fill(inputs + 1),
  hidden + 1,
];

export function packNetwork({ inputs, hidden, weights }: Network): StoredNetwork {
  const scales: number[] = [];
  let text = '';
  let at = 0;
  for (const length of rowLengths(inputs, hidden)) {
    const row = weights.subarray(at, at + length);
    const scale = Math.max(1e-6, ...row.map(Math.abs)) / LEVELS;
    scales.push(Number(scale.toPrecision(4)));
    for (const weight of row) text += ALPHABET[Math.round(weight / scale) + LEVELS]!;
    at += length;
  }
  return { inputs, hidden, scales, weights: text };
}

export function unpackNetwork({ inputs, hidden, scales, weights: text }: StoredNetwork): Network {
  const code = new Map([...ALPHABET].map((character, i) => [character, i - LEVELS]));
  const weights = new Float32Array(text.length);
  let at = 0;
  rowLengths(inputs, hidden).forEach((length, row) => {
    for (const end = at + length; at < end; at++) weights[at] = code.get(text[at]!)! * scales[row]!;
  });
  return { inputs, hidden, weights };
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Input weights column by column: most inputs are 0, and a column is then left out. */
const columnsOf = new WeakMap<Network, Float32Array>();

function columns(network: Network): Float32Array {
  const known = columnsOf.get(network);
  if (known !== undefined) return known;
  const { inputs, hidden, weights } = network;
  const result = new Float32Array(inputs * hidden);
  for (let h = 0; h < hidden; h++)
    for (let i = 0; i < inputs; i++) result[i * hidden + h] = weights[h * (inputs + 1) + i]!;
  columnsOf.set(network, result);
  return result;
}

/**
 * Output (0 to 1) of a network for each row of inputs.
 * @param gate where given, rows with less than `GATE` here are 0 without a look
 */
export function runNetwork(network: Network, rows: Float32Array, gate?: Float32Array): Float32Array {
  const { inputs, hidden, weights } = network;
  const byInput = columns(network);
  const n = rows.length / inputs;
  const result = new Float32Array(n);
  const output = hidden * (inputs + 1);
  const unit = new Float32Array(hidden);
  const bias = new Float32Array(hidden);
  for (let h = 0; h < hidden; h++) bias[h] = weights[h * (inputs + 1) + inputs]!;
  for (let k = 0; k < n; k++) {
    if (gate !== undefined && gate[k]! < GATE) continue;
    const start = k * inputs;
    unit.set(bias);
    for (let i = 0; i < inputs; i++) {
      const x = rows[start + i]!;
      if (x === 0) continue;
      const column = i * hidden;
      for (let h = 0; h < hidden; h++) unit[h]! += byInput[column + h]! * x;
    }
    let sum = weights[output + hidden]!;
    for (let h = 0; h < hidden; h++) if (unit[h]! > 0) sum += unit[h]! * weights[output + h]!;
    result[k] = sigmoid(sum);
  }
  return result;
}

/** What the first network thinks this unlikely is not looked at again. */
const GATE = 0.01;

const SPAN = 4;
/** What the second network gets besides the features of the segment. */
export const CONTEXT_FEATURES = 2 * SPAN + 1 + 3 + 1 + 6 + 4;

const LONG = 100;

/** Inputs of the second network: each row of features followed by the first network's verdicts around. */
export function addVerdicts(
  features: SegmentFeatures,
  segments: readonly Segment[],
  verdicts: Float32Array,
  blockSums: ContainerSums,
): Float32Array {
  const { width, values, lengths, containers, place, places } = features;
  const n = segments.length;
  const total = width + CONTEXT_FEATURES;
  const rows = new Float32Array(n * total);
  const placeSum = new Float64Array(places);
  const placeLength = new Float64Array(places);
  let pageSum = 0;
  let pageLength = 0;
  let best = 0;
  for (let k = 0; k < n; k++) {
    const length = lengths[k]!;
    placeSum[place[k]!]! += verdicts[k]! * length;
    placeLength[place[k]!]! += length;
    pageSum += verdicts[k]! * length;
    pageLength += length;
    best = Math.max(best, verdicts[k]!);
  }
  const longBefore = nearestLong(lengths, verdicts, 1);
  const longAfter = nearestLong(lengths, verdicts, -1);
  let sumBefore = 0;
  for (let k = 0; k < n; k++) {
    let at = k * total;
    rows.set(values.subarray(k * width, (k + 1) * width), at);
    at += width;
    const length = lengths[k]!;
    for (let d = -SPAN; d <= SPAN; d++) rows[at++] = verdicts[k + d] ?? 0;
    for (const container of containers[k]!) rows[at++] = blockSums.mean(container);
    rows[at++] = placeSum[place[k]!]! / placeLength[place[k]!]!;
    rows[at++] = pageSum / pageLength;
    rows[at++] = best;
    rows[at++] = Math.log1p(pageSum) / 9;
    rows[at++] = sumBefore / Math.max(1, pageSum);
    rows[at++] = (pageSum - sumBefore - verdicts[k]! * length) / Math.max(1, pageSum);
    rows[at++] = (verdicts[k]! * length) / Math.max(1, pageSum);
    rows[at++] = longBefore.verdict[k]!;
    rows[at++] = longBefore.distance[k]!;
    rows[at++] = longAfter.verdict[k]!;
    rows[at++] = longAfter.distance[k]!;
    sumBefore += verdicts[k]! * length;
  }
  return rows;
}

/** Verdict on, and distance to, the nearest long segment before (step 1) or after (step −1) each. */
function nearestLong(
  lengths: Float64Array,
  verdicts: Float32Array,
  step: 1 | -1,
): { verdict: Float32Array; distance: Float32Array } {
  const n = lengths.length;
  const verdict = new Float32Array(n);
  const distance = new Float32Array(n);
  let last = -1;
  for (let i = 0, k = step === 1 ? 0 : n - 1; i < n; i++, k += step) {
    verdict[k] = last < 0 ? 0 : verdicts[last]!;
    distance[k] = last < 0 ? 1 : Math.min(1, Math.abs(k - last) / 20);
    if (lengths[k]! >= LONG) last = k;
  }
  return { verdict, distance };
}

/** Mean verdict by length inside of each element. */
export class ContainerSums {
  private readonly sum: Float64Array;
  private readonly length: Float64Array;

  constructor(parents: readonly number[], segments: readonly Segment[], lengths: Float64Array, verdicts: Float32Array) {
    this.sum = new Float64Array(parents.length);
    this.length = new Float64Array(parents.length);
    segments.forEach(({ block }, k) => {
      this.sum[block]! += verdicts[k]! * lengths[k]!;
      this.length[block]! += lengths[k]!;
    });
    for (let i = parents.length - 1; i > 0; i--) {
      this.sum[parents[i]!]! += this.sum[i]!;
      this.length[parents[i]!]! += this.length[i]!;
    }
  }

  mean(element: number): number {
    const length = this.length[element]!;
    return length === 0 ? 0 : this.sum[element]! / length;
  }
}

/** The two networks. */
export interface ContentModel {
  first: Network;
  second: Network;
}

/** How likely each segment is main content, 0 to 1. */
export function judgeSegments(
  model: ContentModel,
  features: SegmentFeatures,
  segments: readonly Segment[],
  parents: readonly number[],
): Float32Array {
  const verdicts = runNetwork(model.first, features.values);
  const rows = addVerdicts(
    features,
    segments,
    verdicts,
    new ContainerSums(parents, segments, features.lengths, verdicts),
  );
  return runNetwork(model.second, rows, verdicts);
}
