// Where on a page a quote's passage is now, when it is not there to the letter. Only locates; judging is compare.ts.
import { candidateSpans } from './candidates';
import type { Token } from './tokens';

export interface Passage {
  /** Offsets in the page text. */
  start: number;
  end: number;
  /** Share of the quote's weighted word pairs found there, numbers masked (0 to 1). */
  coverage: number;
}

const ENDS = /[.!?](?=\s|$)["'”’)\]]*|[。！？!?]["'”’」』）)]*|[\n\t]/g;
// "Mio. TEU", "z. B.", "ca. 5", "No. 1", "1. Quartal": a full stop that ends no sentence.
const ABBREVIATION =
  /(?:^|[\s(])(?:Mio|Mrd|Tsd|Bio|ca|z|B|d|h|bzw|vgl|Nr|No|St|Dr|Mr|Ms|vs|approx|est|inkl|rd|\p{L}|\d{1,3})\.$/u;

/** Spans of sentences and lines. */
export function segment(text: string): Array<{ start: number; end: number }> {
  const spans: Array<{ start: number; end: number }> = [];
  let start = 0;
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    const isBreak = /[\n\t]/.test(match[0]);
    if (!isBreak && ABBREVIATION.test(text.slice(Math.max(start, match.index - 8), match.index + 1))) continue;
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') spans.push({ start, end: text.length });
  return spans;
}

/** Words and neighbouring pairs, with every figure masked so that a changed number does not hide its sentence. */
function gramsOf(tokens: readonly Token[]): Map<string, number> {
  const grams = new Map<string, number>();
  const add = (gram: string): void => void grams.set(gram, (grams.get(gram) ?? 0) + 1);
  const keys = tokens.map((token) => (token.kind === 'number' || token.kind === 'numeral' ? '#' : token.key));
  keys.forEach((key, i) => {
    const { unit } = tokens[i]!;
    if (key !== '#') add(key);
    else if (unit !== undefined) add(`#${unit}`);
    const next = keys[i + 1];
    if (next !== undefined) add(`${key} ${next}`);
  });
  return grams;
}

const MAX_WINDOW = 6;

/** The best passage; undefined where nothing of the quote is on the page. `tokensIn` gives the tokens of a span. */
export function locatePassages(
  text: string,
  quote: readonly Token[],
  quoteText: string,
  tokensIn: (start: number, end: number) => Token[],
): Passage[] {
  const spans = segment(text);
  const wanted = gramsOf(quote);
  const isCandidate = candidateSpans(text, spans, quoteText);
  const grams = spans.map(({ start, end }, i) => gramsOf(isCandidate[i] ? tokensIn(start, end) : []));
  const frequency = new Map<string, number>();
  for (const set of grams)
    for (const gram of set.keys()) if (wanted.has(gram)) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const weightOf = (gram: string): number => Math.log(1 + (spans.length + 1) / ((frequency.get(gram) ?? 0) + 1));
  const total = [...wanted].reduce((sum, [gram, count]) => sum + weightOf(gram) * count, 0);
  const passages: Passage[] = [];
  for (let first = 0; first < spans.length; first += 1) {
    if (![...grams[first]!.keys()].some((gram) => wanted.has(gram))) continue;
    const rest = new Map(wanted);
    let found = 0;
    for (let last = first; last < Math.min(spans.length, first + MAX_WINDOW); last += 1) {
      let gained = 0;
      for (const [gram, count] of grams[last]!) {
        const open = rest.get(gram) ?? 0;
        if (open === 0) continue;
        const taken = Math.min(open, count);
        gained += taken * weightOf(gram);
        rest.set(gram, open - taken);
      }
      found += gained;
      if (gained > 0)
        passages.push({ start: spans[first]!.start, end: spans[last]!.end, coverage: total === 0 ? 0 : found / total });
    }
  }
  return smallestGood(passages);
}

/** The passages worth comparing: the smallest that holds nearly as much as the best, then the runners-up. */
function smallestGood(passages: readonly Passage[]): Passage[] {
  const best = passages.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const size = ({ start, end }: Passage): number => end - start;
  const good = passages.filter(({ coverage }) => coverage > 0 && coverage >= best * 0.8);
  const value = (passage: Passage): number => passage.coverage - 0.06 * Math.log2(1 + size(passage) / 80);
  return good.sort((a, b) => value(b) - value(a)).slice(0, 6);
}
