import type { BlobRef, Clip, Verification } from '@duibiao/model';
import { ulid } from 'ulid';
import type { Fetcher } from '../fetch/fetcher';
import { checkPage } from './check-page';

export interface SecondWitnessOptions {
  fetcher: Fetcher;
  /** Keeps a verification durably. */
  record(verification: Verification): Promise<void>;
  /** Keeps the page that was seen; without it only the verdict is kept. */
  putBlob?(bytes: Uint8Array): Promise<BlobRef>;
  now?: () => Date;
  /** Told about what could not be recorded; nothing else is lost by it. */
  onError?(error: unknown): void;
}

/** Looks at a clip's page once, soon after delivery, with eyes other than the browser that captured it (which may have edited the page). */
export interface SecondWitness {
  /** Puts the quotes of a clip in line; returns at once. */
  enqueue(caseId: string, clip: Clip): void;
  /** Resolves when nothing is in line or under way. */
  idle(): Promise<void>;
  /** Lets go of what waits, ends what is under way, and closes. The fetcher stays the caller's. */
  close(): Promise<void>;
}

/** Creates a second witness: one page after the other, each clip once. */
export function createSecondWitness(options: SecondWitnessOptions): SecondWitness {
  const now = options.now ?? (() => new Date());
  const seen = new Set<string>();
  const closing = new AbortController();
  let tail: Promise<void> = Promise.resolve();

  async function look(caseId: string, clip: Clip): Promise<void> {
    if (closing.signal.aborted || clip.quotes.length === 0) return;
    const { checks, body } = await checkPage(options.fetcher, clip.url, clip.quotes, closing.signal);
    const response = body === undefined ? undefined : await options.putBlob?.(body);
    const at = now();
    for (const [i, quote] of clip.quotes.entries()) {
      const base = { id: ulid(at.getTime()), case: caseId, clip: clip.id, quote: quote.id, url: clip.url };
      await options.record({
        ...base,
        ...checks[i]!,
        witness: 'second-witness',
        at: at.toISOString(),
        ...(response === undefined ? {} : { response }),
      });
    }
  }

  return {
    enqueue(caseId, clip) {
      if (seen.has(clip.id) || closing.signal.aborted) return;
      seen.add(clip.id);
      tail = tail
        .then(() => look(caseId, clip))
        .catch((error: unknown) => {
          if (!closing.signal.aborted) options.onError?.(error);
        });
    },
    idle: () => tail,
    async close() {
      closing.abort();
      await tail;
    },
  };
}
