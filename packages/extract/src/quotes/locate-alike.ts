/** Finding a stretch of a text that is like a quote: places by votes of short seeds, then by alignment. */

/** A stretch of a text that is like a quote. */
export interface Located {
  start: number;
  end: number;
  /** Share of the quote's characters that are there in order. */
  score: number;
}

/** What is known of a quote's place in a folded text: what stood before and after it, and where it was. */
export interface Surroundings {
  prefix: string;
  suffix: string;
  at: number | undefined;
}

const commonSuffix = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
};
const commonPrefix = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
};

/** Agreement of a stretch's surroundings with the quote's, 0 to 2. */
export function contextScore(text: string, start: number, end: number, { prefix, suffix }: Surroundings): number {
  const before =
    prefix === '' ? 0 : commonSuffix(text.slice(Math.max(0, start - prefix.length), start), prefix) / prefix.length;
  const after = suffix === '' ? 0 : commonPrefix(text.slice(end, end + suffix.length), suffix) / suffix.length;
  return before + after;
}

/** Alike enough to be a candidate at all. */
const MIN_SCORE = 0.6;

/** Seeds that occur more often than this in the quote or the text say nothing about the place. */
const MAX_SEED_POSITIONS = 8;
/** Places that are compared letter by letter: at least so many, and more for short quotes, which have few seeds. */
const MIN_CANDIDATES = 4;
const MAX_CANDIDATES = 24;
const CANDIDATE_LETTERS = 1000;
/** Quotes are compared in full up to this length; longer ones by their first and last part. */
const MAX_COMPARED = 1500;

/** Votes of short seeds, of the quote and of its surroundings, for the diagonal (place in the text minus place in the quote), in buckets. */
function candidatePlaces(text: string, quote: string, size: number, { prefix, suffix, at }: Surroundings): number[] {
  const seeds = new Map<string, number[]>();
  const whole = prefix + quote + suffix;
  for (let i = 0; i + size <= whole.length; i++) {
    const seed = whole.slice(i, i + size);
    const list = seeds.get(seed);
    if (list === undefined) seeds.set(seed, [i - prefix.length]);
    else if (list.length < MAX_SEED_POSITIONS) list.push(i - prefix.length);
  }
  const width = Math.max(16, quote.length >> 2);
  const votes = new Map<number, number>();
  for (let i = 0; i + size <= text.length; i++) {
    const positions = seeds.get(text.slice(i, i + size));
    if (positions === undefined) continue;
    const weight = 1 / positions.length;
    for (const position of positions) {
      const bucket = Math.floor((i - position) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  const near = (bucket: number): number => (at === undefined ? 0 : -Math.abs(bucket * width - at));
  const joint = [...votes.keys()].map((bucket) => [bucket, votes.get(bucket)! + (votes.get(bucket + 1) ?? 0)] as const);
  joint.sort((a, b) => b[1] - a[1] || near(b[0]) - near(a[0]));
  const count = Math.max(MIN_CANDIDATES, Math.min(MAX_CANDIDATES, Math.ceil(CANDIDATE_LETTERS / quote.length)));
  return joint.slice(0, count).map(([bucket]) => bucket * width);
}

/**
 * Where something like a quote stands in a text; both are folded. Time grows linearly with the text.
 * @returns undefined if nothing is alike
 */
export function locateAlike(text: string, quote: string, around: Surroundings): Located | undefined {
  if (quote.length < 4 || text.length === 0) return undefined;
  const size = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(quote) ? 2 : quote.length < 24 ? 3 : 5;
  const width = Math.max(16, quote.length >> 2);
  let best: (Located & { rank: number }) | undefined;
  for (const place of candidatePlaces(text, quote, size, around)) {
    const from = Math.max(0, place - width);
    const window = text.slice(from, place + quote.length + 3 * width);
    const hit = quote.length <= MAX_COMPARED ? alignInWindow(window, quote) : alignLong(window, quote);
    if (hit === undefined || hit.score < MIN_SCORE) continue;
    const found = { start: from + hit.start, end: from + hit.end, score: hit.score };
    const rank = found.score + 0.02 * contextScore(text, found.start, found.end, around);
    if (best === undefined || rank > best.rank) best = { ...found, rank };
  }
  return best && { start: best.start, end: best.end, score: best.score };
}

/** Semi-global alignment (Sellers): the stretch of the window with the fewest edits against the quote. */
function alignInWindow(window: string, quote: string): Located | undefined {
  const m = quote.length;
  let cost = new Int32Array(m + 1);
  let from = new Int32Array(m + 1);
  for (let j = 0; j <= m; j++) cost[j] = j;
  let nextCost = new Int32Array(m + 1);
  let nextFrom = new Int32Array(m + 1);
  let best = { cost: m, start: 0, end: 0 };
  for (let i = 1; i <= window.length; i++) {
    const code = window.charCodeAt(i - 1);
    nextCost[0] = 0;
    nextFrom[0] = i;
    for (let j = 1; j <= m; j++) {
      let c = cost[j - 1]! + (quote.charCodeAt(j - 1) === code ? 0 : 1);
      let f = from[j - 1]!;
      if (cost[j]! + 1 < c) {
        c = cost[j]! + 1;
        f = from[j]!;
      }
      if (nextCost[j - 1]! + 1 < c) {
        c = nextCost[j - 1]! + 1;
        f = nextFrom[j - 1]!;
      }
      nextCost[j] = c;
      nextFrom[j] = f;
    }
    // A letter in place of the quote's last one belongs to the stretch.
    const goesOn = nextCost[m]! === best.cost && i === best.end + 1;
    if (nextCost[m]! < best.cost || goesOn) best = { cost: nextCost[m]!, start: nextFrom[m]!, end: i };
    [cost, nextCost] = [nextCost, cost];
    [from, nextFrom] = [nextFrom, from];
  }
  return best.end > best.start ? { start: best.start, end: best.end, score: 1 - best.cost / m } : undefined;
}

/** Long quotes: both ends are placed by alignment, what is between is compared by its seeds. */
function alignLong(window: string, quote: string): Located | undefined {
  const part = 400;
  const head = alignInWindow(window.slice(0, part * 4 + (quote.length >> 1)), quote.slice(0, part));
  const tailFrom = Math.max(0, window.length - part * 4 - (quote.length >> 1));
  const tail = alignInWindow(window.slice(tailFrom), quote.slice(-part));
  if (head === undefined || tail === undefined) return undefined;
  const start = head.start;
  const end = tailFrom + tail.end;
  if (end <= start) return undefined;
  return { start, end, score: seedOverlap(window.slice(start, end), quote) };
}

function seedOverlap(a: string, b: string): number {
  const size = 4;
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= a.length; i++)
    counts.set(a.slice(i, i + size), (counts.get(a.slice(i, i + size)) ?? 0) + 1);
  let common = 0;
  for (let i = 0; i + size <= b.length; i++) {
    const seed = b.slice(i, i + size);
    const left = counts.get(seed) ?? 0;
    if (left > 0) {
      common++;
      counts.set(seed, left - 1);
    }
  }
  return (2 * common) / Math.max(1, a.length + b.length - 2 * (size - 1));
}
