import { FetchError } from '../errors';
import type { Fetched } from '../fetch/fetched-page';
import type { Fetcher } from '../fetch/fetcher';
import type { Quote } from './find/quote';
import { type Verification, verifyQuote } from './verify-quote';

/** What became of a quote: the verdicts of {@link verifyQuote}, and two for pages that could not be looked at. */
export interface QuoteCheck {
  verdict: Verification['verdict'] | 'unreachable' | 'not-public';
  /** For a changed figure: what was quoted and what stands there now; '' where a side has nothing. */
  changes?: Array<{ was: string; is: string }>;
  /** In words, for people: why, and what to do. */
  detail?: string;
}

/** A page looked at once for all its quotes, in their order. */
export interface PageCheck {
  checks: QuoteCheck[];
  /** The bytes that were judged; absent when nothing came. */
  body?: Uint8Array;
  finalUrl?: string;
}

/**
 * Fetches a page, asking the server even when a cache holds it, and verifies quotes on it. Never throws for what a server does;
 * throws FetchError ABORTED when the caller ends it.
 */
export async function checkPage(
  fetcher: Fetcher,
  url: string,
  quotes: readonly Quote[],
  signal?: AbortSignal,
): Promise<PageCheck> {
  let fetched: Fetched;
  try {
    fetched = await fetcher.fetch(url, { cache: 'no-cache', ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    if (!(error instanceof FetchError) || error.code === 'ABORTED') throw error;
    return { checks: quotes.map(() => unread(error)) };
  }
  if (fetched.charset === 'binary') {
    const type = fetched.headers['content-type'] ?? 'unknown type';
    return {
      checks: quotes.map(() => ({
        verdict: 'unreachable',
        detail: `the address answers with ${type}, which has no text to compare; look at it by hand`,
      })),
      body: fetched.body,
      finalUrl: fetched.finalUrl,
    };
  }
  const page = isMarkup(fetched)
    ? { html: fetched.text, url: fetched.finalUrl }
    : { text: fetched.text, url: fetched.finalUrl };
  return {
    checks: quotes.map((quote) => toCheck(verifyQuote(page, quote))),
    body: fetched.body,
    finalUrl: fetched.finalUrl,
  };
}

const isMarkup = ({ headers, text }: Fetched): boolean =>
  !/^text\/plain\b/i.test(headers['content-type'] ?? '') || /^\s*<(?:!doctype|html)/i.test(text);

function unread(error: FetchError): QuoteCheck {
  const status = error.status;
  if (status === 404 || status === 410)
    return { verdict: 'gone', detail: `the page is gone: the server answers ${status}` };
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451)
    return { verdict: 'not-public', detail: `the server answers ${status}: the page is not public` };
  if (error.code === 'ROBOTS_DISALLOWED') return { verdict: 'not-public', detail: error.message };
  return { verdict: 'unreachable', detail: error.message };
}

function toCheck(verification: Verification): QuoteCheck {
  const { verdict, differences, soft404 } = verification;
  if (soft404?.reason === 'wall')
    return { verdict: 'not-public', detail: `the page asks for a login ("${soft404.phrase}")` };
  if (soft404 !== undefined)
    return {
      verdict: 'soft-404',
      detail: soft404.phrase === undefined ? 'the page has no text' : `the page says "${soft404.phrase}"`,
    };
  if (differences === undefined) return { verdict };
  return {
    verdict,
    changes: differences.map(({ was = '', is = '' }) => ({ was, is })),
    detail: differences.map(({ kind, was, is }) => `${kind}: "${was ?? '–'}" is now "${is ?? '–'}"`).join('; '),
  };
}
