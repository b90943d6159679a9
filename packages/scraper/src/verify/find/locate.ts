// Where on a page a quote's passage is now, when it is not there to the letter. Only locates; judging is compare.ts.

import type { Token } from '../lex/tokens';
import { candidateSpans } from './candidates';
import { areTelling, figuresOf, heldOf, rareFiguresOf } from './rare-figures';

export interface Passage {
  /** Offsets in the page text. */
  start: number;
  end: number;
  /** The same with one sentence more behind, two more, one more before. */
  wider: Array<{ start: number; end: number }>;
  /** The same without its last sentence, and without its first. */
  narrower: Array<{ start: number; end: number }>;
  /** Share of the quote's weighted word pairs found there, numbers masked (0 to 1). */
  coverage: number;
  /** All the quote's figures are there, and rare ones are among them. */
  told: boolean;
}

const ENDS = /[.!?](?=\s|$)["'”’)\]]*|[。！？!?]["'”’」』）)]*|[\n\t]/g;
// "Mio. TEU", "z. B.", "ca. 5", "No. 1": a full stop that ends no sentence.
const ABBREVIATION =
  /(?:^|[\s(])(?:Mio|Mrd|Tsd|Bio|ca|z|B|d|h|bzw|vgl|Nr|No|St|Dr|Mr|Ms|vs|approx|est|inkl|rd|Jan|Feb|Mar|Mär|Apr|Jun|Jul|Aug|Sept?|O[ck]t|Nov|De[cz]|\p{L})\.$/u;
// "1. Quartal", in German.
const ORDINAL = /(?:^|[\s(])\d{1,3}\.$/;

// "2025. 2. 3.부터 2. 14.까지": Korean dates.
const DATE_PART = /(?:\d{4}|(?:\d\.|부터|에서|[~∼–-])\s?\d{1,2})\.$/;

/** Spans of sentences and lines. */
export function segment(text: string, ordinals = false): Array<{ start: number; end: number }> {
  const spans: Array<{ start: number; end: number }> = [];
  let start = 0;
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    const isBreak = /[\n\t]/.test(match[0]);
    const before = isBreak ? '' : text.slice(Math.max(start, match.index - 8), match.index + 1);
    const isDate = DATE_PART.test(before) && /^\s?\d/.test(text.slice(end, end + 2));
    if (isDate || ABBREVIATION.test(before) || (ordinals && ORDINAL.test(before))) continue;
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') spans.push({ start, end: text.length });
  return spans;
}

/**
 * Words and neighbouring pairs, with every figure masked so that a changed number does not hide its sentence. With `wanted`
 * only those of the quote: a large page has a hundred times as many.
 */
function gramsOf(tokens: readonly Token[], wanted?: Wanted): Map<string, number> {
  const grams = new Map<string, number>();
  const add = (gram: string): void => {
    if (wanted === undefined || wanted.grams.has(gram)) grams.set(gram, (grams.get(gram) ?? 0) + 1);
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const { unit } = tokens[i]!;
    const key = maskedKey(tokens[i]!);
    if (key !== '#') add(key);
    else if (unit !== undefined) add(`#${unit}`);
    const next = tokens[i + 1];
    if (next !== undefined && (wanted === undefined || wanted.firsts.has(key))) add(`${key} ${maskedKey(next)}`);
  }
  return grams;
}

const maskedKey = ({ kind, key }: Token): string => (kind === 'number' || kind === 'numeral' ? '#' : key);

/** The quote's grams, and what its pairs begin with. */
interface Wanted {
  grams: ReadonlyMap<string, number>;
  firsts: ReadonlySet<string>;
}

const SHORT_WORD = /^(?:[\p{Script=Latin}]{1,3}|[\p{sc=Hebrew}]{1,2}|\p{sc=Hiragana})$/u;
const FEW_LETTERS = 0.4;

/** Short words, and pairs of them or of one with a figure, say little about a sentence. */
function isLight(gram: string): boolean {
  return gram.split(' ').every((part) => part.startsWith('#') || SHORT_WORD.test(part));
}

/** The quote to look for. `ordinals`: its language writes them with a full stop. */
interface LocatedQuote {
  tokens: readonly Token[];
  text: string;
  ordinals: boolean;
}

const MAX_WINDOW = 6;
// A sentence at a passage's edge belongs to it when it holds at least this share of the quote.
const EDGE_SHARE = 0.12;

/** The passages worth comparing, the likeliest first; none where nothing of the quote is on the page. `tokensIn` gives the tokens of a span. */
export function locatePassages(
  text: string,
  { tokens: quote, text: quoteText, ordinals }: LocatedQuote,
  tokensIn: (start: number, end: number) => Token[],
): Passage[] {
  const spans = segment(text, ordinals);
  const wanted = gramsOf(quote);
  const firsts = new Set(quote.map(maskedKey));
  const isCandidate = candidateSpans(text, spans, quoteText);
  const grams = spans.map(({ start, end }, i) =>
    gramsOf(isCandidate[i] ? tokensIn(start, end) : [], { grams: wanted, firsts }),
  );
  const weightOf = weigh(wanted, grams);
  const total = [...wanted].reduce((sum, [gram, count]) => sum + weightOf(gram) * count, 0);
  if (total === 0) return [];
  const rare = rareFiguresOf(quote);
  const figures = figuresOf(quote);
  const isRare = figures.map((token) => rare.includes(token));
  // Short figures tell a passage only where they stand close together.
  const together = areTelling(quote);
  const figuresIn = spans.map(({ start, end }, i) => (isCandidate[i] ? heldOf(figures, tokensIn(start, end)) : []));
  const passages: Passage[] = [];
  for (let first = 0; first < spans.length; first += 1) {
    if (grams[first]!.size === 0) continue;
    const rest = new Map(wanted);
    const held = new Set<number>();
    let found = 0;
    for (let last = first; last < Math.min(spans.length, first + MAX_WINDOW); last += 1) {
      const gained = take(grams[last]!, rest, weightOf);
      found += gained;
      const isClose = together && last - first <= 1;
      const isNew = figuresIn[last]!.some((i) => (isClose || isRare[i]) && !held.has(i));
      for (const i of figuresIn[last]!) held.add(i);
      if (gained >= EDGE_SHARE * total || isNew)
        passages.push({
          start: spans[first]!.start,
          end: spans[last]!.end,
          wider: widen(spans, first, last),
          narrower: narrow(spans, first, last),
          coverage: found / total,
          told: (isClose || rare.length > 0) && held.size === figures.length,
        });
      else if (last === first) break;
    }
  }
  return likeliest(passages, quoteText.length);
}

function widen(spans: ReadonlyArray<{ start: number; end: number }>, first: number, last: number): Passage['wider'] {
  const [start, end] = [spans[first]!.start, spans[last]!.end];
  const behind = spans.slice(last + 1, last + 3).map((span) => ({ start, end: span.end }));
  return first === 0 ? behind : [...behind, { start: spans[first - 1]!.start, end }];
}

function narrow(
  spans: ReadonlyArray<{ start: number; end: number }>,
  first: number,
  last: number,
): Passage['narrower'] {
  if (first === last) return [];
  return [
    { start: spans[first]!.start, end: spans[last - 1]!.end },
    { start: spans[first + 1]!.start, end: spans[last]!.end },
  ];
}

/** How much a gram tells: little where many spans have it, and where it is a short word. */
function weigh(
  wanted: ReadonlyMap<string, number>,
  grams: ReadonlyArray<ReadonlyMap<string, number>>,
): (gram: string) => number {
  const frequency = new Map<string, number>();
  for (const set of grams) for (const gram of set.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const light = new Set([...wanted.keys()].filter(isLight));
  return (gram) =>
    Math.log(1 + (grams.length + 1) / ((frequency.get(gram) ?? 0) + 1)) * (light.has(gram) ? FEW_LETTERS : 1);
}

/** What a span holds of what is still wanted. */
function take(
  grams: ReadonlyMap<string, number>,
  rest: Map<string, number>,
  weightOf: (gram: string) => number,
): number {
  let gained = 0;
  for (const [gram, count] of grams) {
    const open = rest.get(gram) ?? 0;
    if (open === 0) continue;
    const taken = Math.min(open, count);
    gained += taken * weightOf(gram);
    rest.set(gram, open - taken);
  }
  return gained;
}

const KEPT = 12;

/** From each sentence on the smallest passage that holds nearly as much as the best, and the shortest that have all figures; then the best of those. */
function likeliest(passages: readonly Passage[], length: number): Passage[] {
  const best = passages.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const value = ({ start, end, coverage }: Passage): number =>
    coverage - 0.12 * Math.log2(Math.max(1, (end - start) / (1.3 * length)));
  const byStart = new Map<number, Passage>();
  for (const passage of passages) {
    if (passage.coverage < best * 0.25) continue;
    const rival = byStart.get(passage.start);
    if (rival === undefined || value(passage) > value(rival)) byStart.set(passage.start, passage);
  }
  const told = passages.filter((passage) => passage.told);
  const isWithin = (inner: Passage, outer: Passage): boolean =>
    inner !== outer && inner.start >= outer.start && inner.end <= outer.end;
  const shortest = told.filter((outer) => !told.some((inner) => isWithin(inner, outer)));
  return [...new Set([...byStart.values(), ...shortest])].sort((a, b) => value(b) - value(a)).slice(0, KEPT);
}
