/**
 * The learned part: two small networks over segment features. The first judges each segment by itself and its place; the second sees the first one's
 * verdicts on the neighbours, the containers and the page. Weights are data (data/content-model.json), made by training/; deterministic.
 */
import type { SegmentFeatures } from './segment-features';

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

/** A network made ready to run: input weights input by input (a row leaves most inputs out), then what follows the hidden layer. */
class RunningNetwork {
  private readonly byInput: Float64Array;
  private readonly bias: Float64Array;
  private readonly output: Float64Array;
  readonly units: Float64Array;

  constructor({ inputs, hidden, weights }: Network) {
    if (hidden % 4 !== 0) throw new RangeError(`${hidden} hidden units: the number must be a multiple of 4`);
    this.byInput = new Float64Array(inputs * hidden);
    this.bias = new Float64Array(hidden);
    this.units = new Float64Array(hidden);
    for (let h = 0; h < hidden; h++) {
      for (let i = 0; i < inputs; i++) this.byInput[i * hidden + h] = weights[h * (inputs + 1) + i]!;
      this.bias[h] = weights[h * (inputs + 1) + inputs]!;
    }
    this.output = Float64Array.from(weights.subarray(hidden * (inputs + 1)));
  }

  /** Adds inputs that all rows of a page share to the bias. */
  start(page: Float32Array, from: number): Float64Array {
    const hidden = this.bias.length;
    const start = Float64Array.from(this.bias);
    page.forEach((x, i) => {
      for (let h = 0; h < hidden; h++) start[h]! += x * this.byInput[(from + i) * hidden + h]!;
    });
    return start;
  }

  /** Adds the inputs `index[from..to]`, counted from `offset` on, to `units`. */
  add(index: Uint8Array, value: Float32Array, from: number, to: number, offset: number): void {
    const { byInput, units } = this;
    const hidden = units.length;
    if (hidden === 12) {
      this.addTwelve(index, value, from, to, offset);
      return;
    }
    for (let h = 0; h < hidden; h += 4) {
      let a = units[h]!;
      let b = units[h + 1]!;
      let c = units[h + 2]!;
      let d = units[h + 3]!;
      for (let j = from; j < to; j++) {
        const at = (offset + index[j]!) * hidden + h;
        const x = value[j]!;
        a += x * byInput[at]!;
        b += x * byInput[at + 1]!;
        c += x * byInput[at + 2]!;
        d += x * byInput[at + 3]!;
      }
      units[h] = a;
      units[h + 1] = b;
      units[h + 2] = c;
      units[h + 3] = d;
    }
  }

  /** The same for the shipped networks, with all units in registers. */
  private addTwelve(index: Uint8Array, value: Float32Array, from: number, to: number, offset: number): void {
    const { byInput, units } = this;
    let u0 = units[0]!;
    let u1 = units[1]!;
    let u2 = units[2]!;
    let u3 = units[3]!;
    let u4 = units[4]!;
    let u5 = units[5]!;
    let u6 = units[6]!;
    let u7 = units[7]!;
    let u8 = units[8]!;
    let u9 = units[9]!;
    let u10 = units[10]!;
    let u11 = units[11]!;
    for (let j = from; j < to; j++) {
      const at = (offset + index[j]!) * 12;
      const x = value[j]!;
      u0 += x * byInput[at]!;
      u1 += x * byInput[at + 1]!;
      u2 += x * byInput[at + 2]!;
      u3 += x * byInput[at + 3]!;
      u4 += x * byInput[at + 4]!;
      u5 += x * byInput[at + 5]!;
      u6 += x * byInput[at + 6]!;
      u7 += x * byInput[at + 7]!;
      u8 += x * byInput[at + 8]!;
      u9 += x * byInput[at + 9]!;
      u10 += x * byInput[at + 10]!;
      u11 += x * byInput[at + 11]!;
    }
    units[0] = u0;
    units[1] = u1;
    units[2] = u2;
    units[3] = u3;
    units[4] = u4;
    units[5] = u5;
    units[6] = u6;
    units[7] = u7;
    units[8] = u8;
    units[9] = u9;
    units[10] = u10;
    units[11] = u11;
  }

  result(): number {
    const { output, units } = this;
    let sum = output[units.length]!;
    for (let h = 0; h < units.length; h++) if (units[h]! > 0) sum += units[h]! * output[h]!;
    return sigmoid(sum);
  }
}

const ready = new WeakMap<Network, RunningNetwork>();

function running(network: Network): RunningNetwork {
  let known = ready.get(network);
  if (known === undefined) {
    known = new RunningNetwork(network);
    ready.set(network, known);
  }
  return known;
}

/** Verdicts (0 to 1) of the first network: each segment by itself and its place. */
export function judgeAlone(network: Network, { rows, page }: SegmentFeatures): Float32Array {
  const net = running(network);
  const start = net.start(page, rows.width);
  const verdicts = new Float32Array(rows.count);
  for (let k = 0; k < rows.count; k++) {
    net.units.set(start);
    net.add(rows.index, rows.value, rows.starts[k]!, rows.starts[k + 1]!, 0);
    verdicts[k] = net.result();
  }
  return verdicts;
}

/** What the first network thinks this unlikely is not looked at again. */
export const GATE = 0.01;

const SPAN = 4;
/** What the second network gets besides the features of the segment. */
export const CONTEXT_FEATURES = 2 * SPAN + 1 + 3 + 1 + 6 + 4;

const LONG = 100;

/** The first network's verdicts around each segment: on its neighbours, containers, kind of place, page. */
export class VerdictContext {
  private readonly mean: Float64Array;
  private readonly placeMean: Float64Array;
  private readonly pageSum: number = 0;
  private readonly pageLength: number = 0;
  private readonly best: number = 0;
  private readonly upTo: Float64Array;
  private readonly longBefore: NearestLong;
  private readonly longAfter: NearestLong;

  constructor(
    private readonly features: SegmentFeatures,
    private readonly verdicts: Float32Array,
  ) {
    const { lengths, elements, place, places } = features;
    const n = verdicts.length;
    const sum = new Float64Array(elements.size);
    const placeSum = new Float64Array(places);
    const placeLength = new Float64Array(places);
    this.upTo = new Float64Array(n);
    for (let k = 0; k < n; k++) {
      const length = lengths[k]!;
      const weighted = verdicts[k]! * length;
      sum[elements.slotOf[k]!]! += weighted;
      placeSum[place[k]!]! += weighted;
      placeLength[place[k]!]! += length;
      this.upTo[k] = this.pageSum;
      this.pageSum += weighted;
      this.pageLength += length;
      this.best = Math.max(this.best, verdicts[k]!);
    }
    for (let slot = elements.size - 1; slot > 0; slot--) sum[elements.parent[slot]!]! += sum[slot]!;
    this.mean = sum.map((value, slot) => value / Math.max(1, elements.length[slot]!));
    this.placeMean = placeSum.map((value, id) => value / placeLength[id]!);
    this.longBefore = nearestLong(lengths, verdicts, 1);
    this.longAfter = nearestLong(lengths, verdicts, -1);
  }

  /** Writes the `CONTEXT_FEATURES` of a segment. */
  write(k: number, into: Float32Array, from: number): void {
    const { verdicts, pageSum } = this;
    const { elements, lengths, place } = this.features;
    const weighted = verdicts[k]! * lengths[k]!;
    let at = from;
    for (let other = k - SPAN; other <= k + SPAN; other++) {
      into[at++] = other >= 0 && other < verdicts.length ? verdicts[other]! : 0;
    }
    let container = elements.slotOf[k]!;
    for (let level = 0; level < 3; level++) {
      container = elements.wider[container]!;
      into[at++] = this.mean[container]!;
    }
    into[at++] = this.placeMean[place[k]!]!;
    into[at++] = pageSum / this.pageLength;
    into[at++] = this.best;
    into[at++] = Math.log1p(pageSum) / 9;
    into[at++] = this.upTo[k]! / Math.max(1, pageSum);
    into[at++] = (pageSum - this.upTo[k]! - weighted) / Math.max(1, pageSum);
    into[at++] = weighted / Math.max(1, pageSum);
    into[at++] = this.longBefore.verdict[k]!;
    into[at++] = this.longBefore.distance[k]!;
    into[at++] = this.longAfter.verdict[k]!;
    into[at++] = this.longAfter.distance[k]!;
  }
}

interface NearestLong {
  verdict: Float32Array;
  distance: Float32Array;
}

/** Verdict on, and distance to, the nearest long segment before (step 1) or after (step −1) each. */
function nearestLong(lengths: Float64Array, verdicts: Float32Array, step: 1 | -1): NearestLong {
  const n = verdicts.length;
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

/** Verdicts of the second network, which sees the first one's around each segment. */
export function judgeInContext(network: Network, features: SegmentFeatures, alone: Float32Array): Float32Array {
  const { rows, page } = features;
  const net = running(network);
  const start = net.start(page, rows.width);
  const context = new VerdictContext(features, alone);
  const value = new Float32Array(CONTEXT_FEATURES);
  const index = Uint8Array.from(value, (_, i) => i);
  const offset = rows.width + page.length;
  const verdicts = new Float32Array(rows.count);
  for (let k = 0; k < rows.count; k++) {
    if (alone[k]! < GATE) continue;
    context.write(k, value, 0);
    net.units.set(start);
    net.add(rows.index, rows.value, rows.starts[k]!, rows.starts[k + 1]!, 0);
    net.add(index, value, 0, CONTEXT_FEATURES, offset);
    verdicts[k] = net.result();
  }
  return verdicts;
}

/** The two networks. Inputs: the columns of a row, the page's numbers, for the second the verdicts around. */
export interface ContentModel {
  first: Network;
  second: Network;
}

/** How likely each segment is main content, 0 to 1. */
export function judgeSegments(model: ContentModel, features: SegmentFeatures): Float32Array {
  return judgeInContext(model.second, features, judgeAlone(model.first, features));
}
