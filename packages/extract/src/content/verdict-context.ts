/** What the content model makes of its first verdicts: those around a segment tell much about it. */
import type { SegmentFeatures } from './segment-features';

const SPAN = 4;
/** What the second forest gets besides the features of the segment. */
export const CONTEXT_FEATURES = 2 * SPAN + 1 + 3 + 1 + 6 + 4;

const LONG = 100;

/** The first forest's verdicts around each segment: on its neighbours, containers, kind of place, page. */
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
