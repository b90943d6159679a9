import { normalizeText, pageText } from '@duibiao/extract';
import type { Difference } from './compare/comparison';
import { editedInPlace } from './edited-in-place';
import { blankMarks, blankTextMarks } from './find/blank-marks';
import { findOccurrences, type Occurrence } from './find/find-exact';
import type { Quote } from './find/quote';
import { keepsSurroundings } from './find/surroundings';
import { type Judged, judgePassage } from './judge-passage';
import { findSoft404, type Soft404 } from './soft-404';
import { updatedRow } from './updated-row';

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
  const judged = judgePassage(read, quote) ?? updatedRow(read, quote);
  const isHeadline = judged !== undefined && !judged.inPlace && judged.similarity < LIKE_A_HEADLINE;
  const notice = judged === undefined || isHeadline ? noticeOf(page, text, quote) : undefined;
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
function noticeOf(page: VerifyPage, text: string, quote: Quote): Soft404 | undefined {
  const html = 'html' in page ? page.html : '';
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '';
  return findSoft404({
    title: normalizeText(title).text,
    text,
    headings: [...html.matchAll(/<h[12]\b[^>]*>([^<]*)/gi)]
      .slice(0, 5)
      .map(([, heading]) => normalizeText(heading!).text),
    hasPasswordField: /<input\b[^>]*\btype\s*=\s*["']?password/i.test(html),
    keepsSurroundings: () => keepsSurroundings(text, quote),
  });
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
