import { createHash } from 'node:crypto';
import { type Case, type Clip, latestVerifications, type Snapshot, type Verification } from '@duibiao/model';
import { checkPage, type Fetcher, type Quote, type QuoteCheck } from '@duibiao/scraper';
import { ulid } from 'ulid';
import { UsageError } from '../program/batch-program';
import type { Store } from '../store/store';

/** A quote that is due, and where it belongs. */
export interface DueQuote extends Quote {
  case: string;
  clip: string;
  quote: string;
  /** The address as the clip has it. */
  url: string;
  /** Our own copy of the page as it was clipped. */
  snapshot?: string;
}

/** A page and every quote of it that is due, whichever case it serves: the page is asked for once. */
export interface PageTask {
  url: string;
  quotes: DueQuote[];
}

/** A check as it is told: where, what, and what there is instead. */
export interface Finding extends QuoteCheck {
  case: string;
  clip: string;
  quote: string;
  url: string;
  snapshot?: string;
}

/** The pages with quotes that are due: of cases that are not withdrawn, and not verified since `since`. @throws UsageError */
export function planPages({ cases, verifications }: Snapshot, only: string | undefined, since: string): PageTask[] {
  if (only !== undefined && !cases.some(({ id }) => id === only))
    throw new UsageError(`--case ${only}: there is no such case`);
  const chosen = cases.filter(({ id, status }) => (only === undefined ? status !== 'withdrawn' : id === only));
  const pages = new Map<string, PageTask>();
  for (const one of chosen)
    for (const clip of one.clips)
      for (const due of dueQuotes(one, clip, verifications, since)) {
        const url = addressOf(clip.url);
        const page = pages.get(url) ?? { url, quotes: [] };
        page.quotes.push(due);
        pages.set(url, page);
      }
  return [...pages.values()];
}

/** A fragment asks the server for nothing else. */
const addressOf = (url: string): string => url.replace(/#.*$/s, '');

function dueQuotes(one: Case, clip: Clip, verifications: readonly Verification[], since: string): DueQuote[] {
  const own = verifications.filter((verification) => verification.clip === clip.id);
  const latest = latestVerifications(own, one.id);
  return clip.quotes
    .filter(({ id }) => (latest.get(id)?.at ?? '') < since)
    .map(({ id, exact, prefix, suffix, start, end, language }) => ({
      case: one.id,
      clip: clip.id,
      quote: id,
      url: clip.url,
      exact,
      ...(prefix === undefined ? {} : { prefix }),
      ...(suffix === undefined ? {} : { suffix }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(language === undefined ? {} : { language }),
      ...(clip.snapshot === undefined ? {} : { snapshot: clip.snapshot }),
    }));
}

export interface CheckOptions {
  fetcher: Fetcher;
  store: Pick<Store, 'addVerification'>;
  /** Names the work: the same work done again writes the same records again. */
  run: string;
  startedAt: Date;
  signal?: AbortSignal;
}

/** Looks at a page once and keeps a verification of each of its quotes. */
export async function checkPageTask({ url, quotes }: PageTask, options: CheckOptions): Promise<Finding[]> {
  const { checks } = await checkPage(options.fetcher, url, quotes, options.signal);
  const at = new Date();
  const findings: Finding[] = [];
  for (const [i, { case: caseId, clip, quote, url: cited, snapshot }] of quotes.entries()) {
    const check = checks[i]!;
    const base = { case: caseId, clip, quote, url: cited };
    const id = verificationId(options.startedAt, [options.run, caseId, clip, quote]);
    await options.store.addVerification({ id, ...base, ...check, witness: 're-verification', at: at.toISOString() });
    findings.push({ ...base, ...check, ...(snapshot === undefined ? {} : { snapshot }) });
  }
  return findings;
}

/** What is told of a page that could not be looked at for a reason of our own; nothing is kept of it, so it stays due. */
export function unreachable({ quotes }: PageTask, detail: string): Finding[] {
  return quotes.map(({ case: caseId, clip, quote, url }) => ({
    case: caseId,
    clip,
    quote,
    url,
    verdict: 'unreachable',
    detail,
  }));
}

const ULID_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID that follows from the run and the work: what a worker that died half-way had written is not there twice. */
function verificationId(startedAt: Date, work: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(work)).digest();
  const rest = Array.from(digest.subarray(0, 16), (byte) => ULID_LETTERS[byte % 32]).join('');
  return ulid(startedAt.getTime()).slice(0, 10) + rest;
}
