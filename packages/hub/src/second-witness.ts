import type { Dataset } from '@duibiao/dataset';
import { type Clip, citedUrl, type Quote, type Verification } from '@duibiao/model';
import { FetchError, type Fetched, type Fetcher, verifyQuote } from '@duibiao/scraper';
import { ulid } from 'ulid';

/** Looks at a clip's page once, soon after delivery, with the hub's own eyes. */
export interface SecondWitness {
  /** Puts the quotes of a clip in line; returns at once. A clip that has been looked at is left alone. */
  enqueue(caseId: string, clip: Clip): void;
  /** Resolves when nothing is in line or under way. */
  idle(): Promise<void>;
  /** Drops what is in line, ends what is under way. */
  close(): Promise<void>;
}

/** What the second witness works with. `fetcher` carries the guard against private addresses; it is closed with the witness. */
export interface SecondWitnessOptions {
  dataset: Dataset;
  fetcher: Fetcher;
  /** Told when an outcome could not be stored. */
  onError?: (error: unknown) => void;
}

type Outcome = Pick<Verification, 'verdict' | 'changes' | 'detail' | 'response'>;

/**
 * Makes a second witness: each clip's page is fetched once and every quote gets a verification. What could not be read is said as such
 * (`not-public` for a login or a private address, `unreachable` for the rest), never guessed. The line is in memory: what a restart
 * drops is left to the verify program.
 */
export function createSecondWitness({ dataset, fetcher, onError }: SecondWitnessOptions): SecondWitness {
  const seen = new Set<string>();
  let tail: Promise<void> = Promise.resolve();
  let isClosed = false;
  const look = async (caseId: string, clip: Clip): Promise<void> => {
    if (isClosed || (await isWitnessed(dataset, caseId, clip))) return;
    const url = citedUrl(clip);
    const judge = await readPage(dataset, fetcher, url);
    if (isClosed) return;
    for (const quote of clip.quotes)
      await dataset.verifications.add({
        id: ulid(),
        case: caseId,
        clip: clip.id,
        quote: quote.id,
        url,
        witness: 'second-witness',
        at: new Date().toISOString(),
        ...judge(quote),
      });
  };
  return {
    enqueue(caseId, clip) {
      if (isClosed || seen.has(clip.id) || clip.quotes.length === 0) return;
      seen.add(clip.id);
      tail = tail.then(() => look(caseId, clip)).catch((error: unknown) => onError?.(error));
    },
    idle: async () => {
      for (let last: unknown; last !== tail; ) {
        last = tail;
        await tail;
      }
    },
    close: async () => {
      isClosed = true;
      await fetcher.close();
      await tail;
    },
  };
}

async function isWitnessed(dataset: Dataset, caseId: string, clip: Clip): Promise<boolean> {
  const checks = await dataset.verifications.list({ case: caseId });
  return checks.some((check) => check.clip === clip.id && check.witness === 'second-witness');
}

/** Fetches the page and keeps the answer as a blob; gives what tells the outcome for each of its quotes. */
async function readPage(dataset: Dataset, fetcher: Fetcher, url: string): Promise<(quote: Quote) => Outcome> {
  let page: Fetched;
  try {
    page = await fetcher.fetch(url);
  } catch (error) {
    const outcome = outcomeOf(error);
    return () => outcome;
  }
  const response = await dataset.blobs.put(page.body);
  if (page.charset === 'binary') {
    const type = page.headers['content-type'] ?? 'unknown type';
    return () => ({ verdict: 'unreachable', detail: `not a text page: ${type}`, response });
  }
  return (quote) => ({ ...judgeQuote(page, quote), response });
}

function judgeQuote(page: Fetched, quote: Quote): Outcome {
  const { verdict, differences, soft404 } = verifyQuote({ html: page.text, url: page.finalUrl }, quote);
  if (soft404?.reason === 'wall' || soft404?.reason === 'blocked')
    return { verdict: 'not-public', detail: `the page shows a ${soft404.reason} to us: “${soft404.phrase ?? ''}”` };
  return {
    verdict,
    ...(soft404 ? { detail: `${soft404.reason}${soft404.phrase ? `: “${soft404.phrase}”` : ''}` } : {}),
    ...(differences?.length ? { changes: differences.map(({ was = '', is = '' }) => ({ was, is })) } : {}),
  };
}

const LOGIN_STATUSES = new Set([401, 402, 403, 407, 451]);
const GONE_STATUSES = new Set([404, 410]);

function outcomeOf(error: unknown): Outcome {
  const detail = (error as Error).message;
  if (!(error instanceof FetchError)) return { verdict: 'unreachable', detail };
  if (error.code === 'PRIVATE_ADDRESS' || (error.status !== undefined && LOGIN_STATUSES.has(error.status)))
    return { verdict: 'not-public', detail };
  if (error.status !== undefined && GONE_STATUSES.has(error.status)) return { verdict: 'gone', detail };
  return { verdict: 'unreachable', detail };
}
