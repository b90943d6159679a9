import { normalizeText, pageText } from '@duibiao/extract';
import { align } from './align';
import { compareFigures, type Difference } from './compare';
import { findOccurrences, type Occurrence } from './find-exact';
import { locatePassages } from './locate';
import { findSoft404, type Soft404 } from './soft-404';
import { type LexOptions, lex, lexOptionsFor, MAX_QUOTE_CHARACTERS, type Token } from './tokens';

/** A page as fetched now: its HTML, or text that was already taken from it. */
export type VerifyPage = ({ html: string } | { text: string }) & { url: string };

/** A quote as it was clipped (W3C TextQuoteSelector and TextPositionSelector). */
export interface Quote {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
  language?: string | undefined;
}

export type Verdict = 'verbatim' | 'moved' | 'reworded' | 'figure-changed' | 'gone' | 'soft-404';

export interface Verification {
  verdict: Verdict;
  /** The passage now, and its place in the page's normalised text (`pageText`); absent when there is none. */
  passage?: { text: string; start: number; end: number };
  /** How alike passage and quote are, figures masked (0 to 1); 1 for verbatim and moved. */
  similarity?: number;
  /** For figure-changed: what differs, in the order of the quote. */
  differences?: Difference[];
  /** The first difference: as the quote has it, and as the page has it. Absent where that side has nothing. */
  was?: string;
  is?: string;
  /** For soft-404: why the page is not the page any more. */
  soft404?: Soft404;
}

// Below this a passage is another passage. Figures that are all the same lower the bar: they are what a reader would look for.
const SAME_PASSAGE = 0.45;
const SAME_PASSAGE_WITH_FIGURES = 0.22;

/**
 * Whether a quote still stands on its page, and with the same figures. Text is compared after `normalizeText` with
 * quotation marks, dashes and spacing folded; letter case, digits and signs are not. Similarity only locates the passage:
 * every number, unit, year, direction and negation is then compared exactly. Pure; never throws on any string.
 */
export function verifyQuote(page: VerifyPage, quote: Quote): Verification {
  const text = 'html' in page ? pageText(page.html) : normalizeText(page.text).text;
  const occurrences = findOccurrences(text, quote);
  const best = occurrences.find(({ inContext }) => inContext) ?? occurrences[0];
  if (best !== undefined)
    return { verdict: best.inContext ? 'verbatim' : 'moved', passage: passageOf(text, best), similarity: 1 };
  return judgePassage(text, quote) ?? missing(page, text);
}

function passageOf(
  text: string,
  { start, end }: Pick<Occurrence, 'start' | 'end'>,
): { text: string; start: number; end: number } {
  return { text: text.slice(start, end).trim(), start, end };
}

function missing(page: VerifyPage, text: string): Verification {
  const html = 'html' in page ? page.html : '';
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '';
  const soft404 = findSoft404({
    title: normalizeText(title).text,
    text,
    hasPasswordField: /<input\b[^>]*\btype\s*=\s*["']?password/i.test(html),
  });
  return soft404 === undefined ? { verdict: 'gone' } : { verdict: 'soft-404', soft404 };
}

interface Judged {
  start: number;
  end: number;
  similarity: number;
  differences: Difference[];
}

function judgePassage(text: string, quote: Quote): Verification | undefined {
  const exact = normalizeText(quote.exact).text.slice(0, MAX_QUOTE_CHARACTERS);
  const options = lexOptionsFor(exact, quote.language);
  const quoteTokens = lex(exact, options);
  if (quoteTokens.length === 0) return undefined;
  const tokensIn = tokenCache(text, options);
  const judged = locatePassages(text, quoteTokens, exact, tokensIn).flatMap(({ start, end, coverage }): Judged[] => {
    const tokens = tokensIn(start, end);
    const alignment = align(quoteTokens, tokens);
    const similarity = (coverage + alignment.similarity) / 2;
    const differences = compareFigures({ text: exact, tokens: quoteTokens }, { text, tokens }, alignment);
    const figures = quoteTokens.filter(({ kind }) => kind === 'number').length;
    const needed = differences.length === 0 && figures > 0 ? SAME_PASSAGE_WITH_FIGURES : SAME_PASSAGE;
    return similarity < needed ? [] : [{ start, end, similarity, differences }];
  });
  const [first] = judged.sort((a, b) => rank(b) - rank(a));
  if (first === undefined) return undefined;
  return { ...verdictOf(first.differences), passage: passageOf(text, first), similarity: first.similarity };
}

/** Likeness decides; a passage without differences wins among equals. */
const rank = ({ similarity, differences }: Judged): number => similarity - (differences.length === 0 ? 0 : 0.05);

function verdictOf(differences: Difference[]): Verification {
  const [first] = differences;
  if (first === undefined) return { verdict: 'reworded' };
  const { was, is } = first;
  return {
    verdict: 'figure-changed',
    differences,
    ...(was === undefined ? {} : { was }),
    ...(is === undefined ? {} : { is }),
  };
}

function tokenCache(text: string, options: LexOptions): (start: number, end: number) => Token[] {
  const cache = new Map<string, Token[]>();
  return (start, end) => {
    const key = `${start}-${end}`;
    let tokens = cache.get(key);
    if (tokens === undefined) {
      tokens = lex(text.slice(start, end), options).map((token) => ({
        ...token,
        start: token.start + start,
        end: token.end + start,
      }));
      cache.set(key, tokens);
    }
    return tokens;
  };
}
