import { normalizeText, pageText } from '@duibiao/extract';
import { cultureOf } from '@duibiao/normalize';
import { align } from './align';
import { blankMarks, blankTextMarks, readText } from './blank-marks';
import { compareFigures } from './compare';
import { LARGEST_WORDING } from './compare-figures';
import type { Difference } from './comparison';
import { editedInPlace } from './edited-in-place';
import { findOccurrences, type Occurrence } from './find-exact';
import { lex } from './lex';
import { locatePassages } from './locate';
import { decimalMarkOf } from './numbers';
import type { Quote } from './quote';
import { areTelling, figuresOf, holdsAll, rareFiguresOf, sharesWord } from './rare-figures';
import { findSoft404, type Soft404 } from './soft-404';
import { neighbourOf, placeOf, quantitiesIn } from './surroundings';
import { type LexOptions, lexOptionsFor, MAX_QUOTE_CHARACTERS, type Token } from './tokens';

/** A page as fetched now: its HTML, or text that was already taken from it. */
export type VerifyPage = ({ html: string } | { text: string }) & { url: string };

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
const SAME_PASSAGE_WITH_SOME_FIGURES = 0.3;
// And so does standing where the quote stood.
const SAME_PASSAGE_IN_PLACE = 0.27;
const SAME_PASSAGE_IN_PLACE_WITHOUT_FIGURES = 0.35;
// And so do figures so long that hardly another passage has them.
const SAME_PASSAGE_WITH_RARE_FIGURES = 0.12;
// Without the quote's figures, or any of their units in their place, it says something else of the same matter.
const SAME_PASSAGE_WITHOUT_FIGURES = 0.6;
// Below this a passage on a notice is the headline or the teaser that was left above it.
const LIKE_A_HEADLINE = 0.6;

/**
 * Whether a quote still stands on its page, and with the same figures. Text is compared after `normalizeText` with
 * quotation marks, dashes and spacing folded; letter case, digits and signs are not. Similarity only locates the passage:
 * every number, unit, year, direction and negation is then compared exactly. Pure; never throws on any string.
 */
export function verifyQuote(page: VerifyPage, quote: Quote): Verification {
  const { text, read } = readPage(page);
  const occurrences = findOccurrences(read, quote);
  const best = occurrences.find(({ inContext }) => inContext) ?? occurrences[0];
  const edited = best?.inContext === false ? editedInPlace(read, quote) : undefined;
  if (edited !== undefined)
    return { ...verdictOf(edited), passage: passageOf(text, edited), similarity: edited.similarity };
  if (best !== undefined)
    return { verdict: best.inContext ? 'verbatim' : 'moved', passage: passageOf(text, best), similarity: 1 };
  const judged = judgePassage(read, quote);
  const isHeadline = judged !== undefined && !judged.inPlace && judged.similarity < LIKE_A_HEADLINE;
  const notice = judged === undefined || isHeadline ? noticeOf(page, text) : undefined;
  if (notice !== undefined) return { verdict: 'soft-404', soft404: notice };
  if (judged === undefined) return { verdict: 'gone' };
  return { ...verdictOf(judged), passage: passageOf(text, judged), similarity: judged.similarity };
}

/** A page's text, and the same with blanks where marks stand that are not read along. */
function readPage(page: VerifyPage): { text: string; read: string } {
  if ('text' in page) {
    const { text } = normalizeText(page.text);
    return { text, read: blankTextMarks(text) };
  }
  const text = pageText(page.html);
  const unmarked = blankMarks(page.html);
  const read = unmarked === page.html ? text : pageText(unmarked);
  return { text, read: blankTextMarks(read.length === text.length ? read : text) };
}

function passageOf(
  text: string,
  { start, end }: Pick<Occurrence, 'start' | 'end'>,
): { text: string; start: number; end: number } {
  return { text: text.slice(start, end).trim(), start, end };
}

/** Why a page is not the page any more; undefined where it is one. */
function noticeOf(page: VerifyPage, text: string): Soft404 | undefined {
  const html = 'html' in page ? page.html : '';
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '';
  return findSoft404({
    title: normalizeText(title).text,
    text,
    headings: [...html.matchAll(/<h[12]\b[^>]*>([^<]*)/gi)]
      .slice(0, 5)
      .map(([, heading]) => normalizeText(heading!).text),
    hasPasswordField: /<input\b[^>]*\btype\s*=\s*["']?password/i.test(html),
  });
}

interface Judged {
  start: number;
  end: number;
  similarity: number;
  differences: Difference[];
  /** What stood before or after the quote stands before or after the passage. */
  inPlace: boolean;
}

function judgePassage(text: string, quote: Quote): Judged | undefined {
  const exact = readText(quote.exact).slice(0, MAX_QUOTE_CHARACTERS);
  const options = lexOptionsFor(exact, quote.language);
  const quoteTokens = lex(exact, options);
  if (quoteTokens.length === 0) return undefined;
  const tokensIn = tokenCache(text, { ...options, decimalMark: decimalMarkOf(text, options.decimalMark) });
  const figures = quoteTokens.filter(isTellingFigure).length;
  const fractions = quoteTokens.filter(isFraction).length;
  const rare = rareFiguresOf(quoteTokens);
  const isTold = areTelling(quoteTokens);
  const isInPlace = placeOf(text, quote);
  const isNeighbour = neighbourOf(text, quote);
  const culture = quote.language === undefined ? undefined : cultureOf(quote.language);
  const judge = ({ start, end }: { start: number; end: number }): Omit<Judged, 'inPlace'> => {
    const tokens = tokensIn(start, end);
    const alignment = align(quoteTokens, tokens);
    const differences = compareFigures({ text: exact, tokens: quoteTokens }, { text, tokens }, alignment, culture);
    return { start, end, similarity: alignment.similarity, differences };
  };
  // Of our languages the one that counts by the long scale writes "1. Quartal".
  const located = { tokens: quoteTokens, text: exact, ordinals: options.longScale };
  const judged = locatePassages(text, located, tokensIn).flatMap((passage): Judged[] => {
    const narrow = judge(passage);
    const wider = narrow.differences.some(isMerelyMissing) ? passage.wider.map(judge) : [];
    // A sentence that belongs to the passage is missed when it is left out: then the rest is less like the quote.
    const narrower = narrow.differences.some(isMerelyAdded)
      ? passage.narrower.map(judge).filter(({ similarity }) => similarity >= narrow.similarity)
      : [];
    const found = [...wider, ...narrower].find(({ differences }) => differences.length === 0) ?? narrow;
    const similarity = (passage.coverage + narrow.similarity) / 2;
    const inPlace = isInPlace(passage.start, passage.end);
    const tokens = tokensIn(found.start, found.end);
    const { kept, replaced } = quantitiesIn(quoteTokens, tokens);
    const isOther = !replaced || !sharesWord(quoteTokens.filter(isWord), tokens);
    if ((!kept || figures === 0) && isNeighbour(found.start, found.end)) return [];
    if (!kept && isOther && similarity < SAME_PASSAGE_WITHOUT_FIGURES) return [];
    // One figure alone may be another thing's.
    const isOnlyFigure = figures < 2 || found.differences.some(({ kind }) => OTHER_FIGURE.has(kind));
    const held =
      (holdsAll(rare, tokens) && (!isOnlyFigure || sharesWord(quoteTokens, tokens))) ||
      (isTold && holdsAll(figuresOf(quoteTokens), tokens) && sharesWord(quoteTokens, tokens));
    const needed = held ? SAME_PASSAGE_WITH_RARE_FIGURES : bar(found.differences, figures + fractions, inPlace);
    return similarity < needed ? [] : [{ ...found, similarity, inPlace }];
  });
  return judged.sort((a, b) => rank(b, figures) - rank(a, figures))[0];
}

/** A number, or a numeral too large to be wording. */
const isTellingFigure = ({ kind, key }: Token): boolean =>
  kind === 'number' || (kind === 'numeral' && Number(key) > LARGEST_WORDING);

const isFraction = ({ kind, key }: Token): boolean => kind === 'numeral' && key.includes('/');

const isWord = ({ kind }: Token): boolean => kind === 'word';

/** A figure without any in its place: the sentence may have been split, and the figure stands in the next one. */
function isMerelyMissing({ kind, is }: Difference): boolean {
  return is === undefined && (kind === 'number' || kind === 'year' || kind === 'period');
}

/** Something the quote does not have: a sentence beside the passage may say it of something else. */
function isMerelyAdded({ was }: Difference): boolean {
  return was === undefined;
}

const OTHER_FIGURE: ReadonlySet<Difference['kind']> = new Set(['number', 'unit', 'year']);

/** How alike a passage must be to be the quote's. */
function bar(differences: readonly Difference[], figures: number, inPlace: boolean): number {
  if (figures === 0) return inPlace && differences.length === 0 ? SAME_PASSAGE_IN_PLACE_WITHOUT_FIGURES : SAME_PASSAGE;
  if (differences.length === 0) return SAME_PASSAGE_WITH_FIGURES;
  if (inPlace) return SAME_PASSAGE_IN_PLACE;
  const other = differences.filter(({ kind }) => OTHER_FIGURE.has(kind)).length;
  return figures >= 2 && other <= figures / 2 ? SAME_PASSAGE_WITH_SOME_FIGURES : SAME_PASSAGE;
}

/**
 * Which passage is the quote's, when the page has several like it (last year's edition, the next row of a table): the one in
 * the quote's place; else one that says the same in other words before one that says other figures in the same words.
 */
function rank({ similarity, differences, inPlace }: Judged, figures: number): number {
  const same = differences.length > 0 ? 0 : figures >= 2 ? 0.6 : 0.2;
  return similarity + same + (inPlace ? 0.6 : 0);
}

function verdictOf({ differences }: Pick<Judged, 'differences'>): Verification {
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
