/**
 * Finding a quote again in a page's normalised text: exact, then after folding what editors and content systems change without changing words, then fuzzily.
 * A fuzzy hit only locates: numbers, units, years and negation must be compared exactly by whoever judges.
 */
import { normalizedText } from '../segments/normalize-text';
import type { QuoteSelector } from './quote-selector';

/** A quote to look for: its text, and what is known of its surroundings. */
export type QuoteTarget = Pick<QuoteSelector, 'exact'> & Partial<QuoteSelector>;

export interface QuoteAnchor {
  /** How the text agrees: to the letter; after folding (quotation marks, dashes, letter case, width, spacing); only alike. */
  match: 'exact' | 'normalised' | 'fuzzy';
  /** Offsets in the text that was searched. */
  start: number;
  end: number;
  /** 1 for exact and normalised; for fuzzy the share of the quote's characters that are found in order (0.5 to 1). */
  score: number;
  /** Whether the text just before or just after agrees with the selector's prefix or suffix; undefined if it has neither. */
  inContext?: boolean;
}

/** Alike enough to be a candidate at all. */
const MIN_SCORE = 0.6;
/** Occurrences that are compared by context; a quote that is there more often is one of the first. */
const MAX_OCCURRENCES = 1000;

interface Folded {
  text: string;
  map: Uint32Array;
}

const SAME: Record<string, string> = {};
for (const [to, from] of [
  ["'", '‘’‚‛`´′＇'],
  ['"', '“”„‟«»″＂「」『』〝〞'],
  ['-', '‐‑‒–—―−－'],
  [',', '，、'],
  ['.', '。．'],
  [':', '：'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
] as const) {
  for (const character of from) SAME[character] = to;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letter case, quotation marks, dashes and CJK punctuation folded; white space dropped, except between two digits. */
export function foldForSearch(text: string): Folded {
  const codes: string[] = [];
  const map = new Uint32Array(text.length + 1);
  let n = 0;
  let space = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    const code = text.charCodeAt(i);
    if (code === 32 || code === 10 || code === 9) {
      space = true;
      continue;
    }
    if (code >= 0x200c && code <= 0x200d) continue;
    if (space && n > 0 && isDigit(code) && isDigit(codes[n - 1]!.charCodeAt(0))) {
      codes.push(' ');
      map[n++] = i - 1;
    }
    space = false;
    const lower = code < 128 ? character : (SAME[character] ?? character);
    const folded = lower.toLowerCase();
    codes.push(folded.length === 1 ? folded : lower);
    map[n++] = i;
  }
  map[n] = text.length;
  return { text: codes.join(''), map: map.subarray(0, n + 1) };
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

/** Agreement with the surroundings, 0 to 2. */
function contextScore(text: string, start: number, end: number, prefix: string, suffix: string): number {
  const before =
    prefix === '' ? 0 : commonSuffix(text.slice(Math.max(0, start - prefix.length), start), prefix) / prefix.length;
  const after = suffix === '' ? 0 : commonPrefix(text.slice(end, end + suffix.length), suffix) / suffix.length;
  return before + after;
}

/** The occurrence of `needle` that fits the surroundings best; then the one nearest to the old place. */
function bestOccurrence(
  text: string,
  needle: string,
  context: { prefix: string; suffix: string; at: number | undefined },
): { start: number; context: number } | undefined {
  if (needle === '') return undefined;
  let best: { start: number; context: number } | undefined;
  let at = text.indexOf(needle);
  for (let n = 0; at >= 0 && n < MAX_OCCURRENCES; n++) {
    const score = contextScore(text, at, at + needle.length, context.prefix, context.suffix);
    const nearer =
      best !== undefined && context.at !== undefined && Math.abs(at - context.at) < Math.abs(best.start - context.at);
    if (best === undefined || score > best.context || (score === best.context && nearer))
      best = { start: at, context: score };
    at = text.indexOf(needle, at + 1);
  }
  return best;
}

const IN_CONTEXT = 0.75;

function anchorOf(
  match: QuoteAnchor['match'],
  start: number,
  end: number,
  score: number,
  context: number,
  target: QuoteTarget,
): QuoteAnchor {
  const anchor: QuoteAnchor = { match, start, end, score };
  if (target.prefix || target.suffix) anchor.inContext = context >= IN_CONTEXT;
  return anchor;
}

/**
 * Where a quote is now.
 * @param text the page's normalised text (`pageText`)
 * @returns undefined if nothing in the text is alike. Time grows linearly with the text.
 */
export function anchorQuote(text: string, target: QuoteTarget): QuoteAnchor | undefined {
  const { prefix = '', suffix = '', start: at } = target;
  // A quote that was typed or pasted may still have the widths, spaces and marks that the page's text has lost.
  const typed = normalizedText(target.exact);
  if (typed === '') return undefined;
  for (const exact of new Set([target.exact, typed])) {
    const found = bestOccurrence(text, exact, { prefix, suffix, at });
    const match = exact === target.exact ? 'exact' : 'normalised';
    if (found) return anchorOf(match, found.start, found.start + exact.length, 1, found.context, target);
  }
  const folded = foldForSearch(text);
  const quote = foldForSearch(typed).text;
  const around = { prefix: foldForSearch(prefix).text, suffix: foldForSearch(suffix).text };
  const foldedAt = at === undefined ? undefined : lowerBound(folded.map, at);
  const normalised = bestOccurrence(folded.text, quote, { ...around, at: foldedAt });
  if (normalised) {
    const { start, end } = unfold(folded, normalised.start, normalised.start + quote.length);
    return anchorOf('normalised', start, end, 1, normalised.context, target);
  }
  const alike = locate(folded.text, quote, around, foldedAt);
  if (alike === undefined) return undefined;
  const { start, end } = unfold(folded, alike.start, alike.end);
  return anchorOf(
    'fuzzy',
    start,
    end,
    alike.score,
    contextScore(folded.text, alike.start, alike.end, around.prefix, around.suffix),
    target,
  );
}

function lowerBound(map: Uint32Array, value: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const unfold = ({ map }: Folded, start: number, end: number): { start: number; end: number } => ({
  start: map[start]!,
  end: end > start ? map[end - 1]! + 1 : map[start]!,
});

interface Located {
  start: number;
  end: number;
  score: number;
}

/** Seeds that occur more often than this in the quote or the text say nothing about the place. */
const MAX_SEED_POSITIONS = 8;
/** Places that are compared letter by letter. */
const MAX_CANDIDATES = 4;
/** Quotes are compared in full up to this length; longer ones by their first and last part. */
const MAX_COMPARED = 1500;

/** Votes of short seeds for the diagonal (place in the text minus place in the quote), in buckets. */
function candidatePlaces(text: string, quote: string, size: number, foldedAt: number | undefined): number[] {
  const seeds = new Map<string, number[]>();
  for (let i = 0; i + size <= quote.length; i++) {
    const seed = quote.slice(i, i + size);
    const list = seeds.get(seed);
    if (list === undefined) seeds.set(seed, [i]);
    else if (list.length < MAX_SEED_POSITIONS) list.push(i);
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
  const near = (bucket: number): number => (foldedAt === undefined ? 0 : -Math.abs(bucket * width - foldedAt));
  const joint = [...votes.keys()].map((bucket) => [bucket, votes.get(bucket)! + (votes.get(bucket + 1) ?? 0)] as const);
  joint.sort((a, b) => b[1] - a[1] || near(b[0]) - near(a[0]));
  return joint.slice(0, MAX_CANDIDATES).map(([bucket]) => bucket * width);
}

function locate(
  text: string,
  quote: string,
  around: { prefix: string; suffix: string },
  foldedAt: number | undefined,
): Located | undefined {
  if (quote.length < 4 || text.length === 0) return undefined;
  const size = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(quote) ? 2 : quote.length < 24 ? 3 : 5;
  const width = Math.max(16, quote.length >> 2);
  let best: (Located & { rank: number }) | undefined;
  for (const place of candidatePlaces(text, quote, size, foldedAt)) {
    const from = Math.max(0, place - width);
    const window = text.slice(from, place + quote.length + 3 * width);
    const hit = quote.length <= MAX_COMPARED ? alignInWindow(window, quote) : alignLong(window, quote);
    if (hit === undefined || hit.score < MIN_SCORE) continue;
    const found = { start: from + hit.start, end: from + hit.end, score: hit.score };
    const rank = found.score + 0.02 * contextScore(text, found.start, found.end, around.prefix, around.suffix);
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
    if (nextCost[m]! < best.cost) best = { cost: nextCost[m]!, start: nextFrom[m]!, end: i };
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
