import * as z from 'zod';
import { createFetcher, type Fetcher } from '../fetch/fetcher';
import { BudgetSpentError, type BudgetWindow } from '../fetch/shared-budget';
import type { ObservationStore } from '../refresh/observation-store';
import { isDue, noteRefreshed, type RefreshOptions, type RefreshReport, statusOf } from '../refresh/refresh';
import { type RequestOutcome, refreshRequest } from '../refresh/refresh-source';
import { type Source, sourceSchema } from '../sources/source';
import type { HostLimits } from './postgres-budget';
import type { JobItem } from './run-ledger';
import type { WorkContext } from './work-options';
import { type WorkedTogether, workTogether } from './work-together';

export interface RefreshTogetherOptions extends RefreshOptions {
  /** PostgreSQL that holds the job queue. */
  databaseUrl: string;
  /** Silence after which a worker counts as dead (default 30 s). */
  deadAfterMs?: number;
}

const PROGRAM = 'refresh';
const HOUR_MS = 3_600_000;
const payloadSchema = z.object({ source: sourceSchema, request: z.string() });
const outcomeSchema = z.looseObject({
  id: z.string(),
  status: z.enum(['changed', 'unchanged', 'failed', 'skipped', 'postponed', 'already-done']),
  pages: z.number(),
  cells: z.number(),
  changes: z.array(z.unknown()),
  problems: z.array(z.unknown()),
});

/**
 * Refreshes like `refresh`, and shares the work with every process that does so on the same database: a request of a source is one
 * job, jobs of a host run one after the other, and budgets hold over all of them. Each process gets the report of the whole.
 */
export async function refreshTogether(options: RefreshTogetherOptions): Promise<RefreshReport> {
  const now = options.now ?? (() => new Date());
  const byId = new Map(options.sources.map((source) => [source.id, source]));
  const performer = new Performer(options, now);
  try {
    const worked = await workTogether({
      databaseUrl: options.databaseUrl,
      program: PROGRAM,
      items: async () => (await dueSources(options, now())).flatMap(itemsOf),
      concerns: (key) => byId.has(sourceOf(key)),
      limitsOf: (host) => limitsOfHost(options.sources, host),
      perform: ({ payload }, context) => performer.perform(payload, context),
      afterwards: async (key, outcomes) => {
        const source = sourceOf(key);
        const own = [...outcomes].filter(([other]) => sourceOf(other) === source);
        if (own.some(([, outcome]) => outcome === undefined)) return;
        if (statusOf(own.map(([, outcome]) => readOutcome(outcome))) === 'done')
          await noteRefreshed(options.store, source, now());
      },
      giveUp: ({ key }, message): RequestOutcome => ({ ...emptyOutcome(requestOf(key)), status: 'failed', message }),
      onProgress: (done, total, key) =>
        options.onProgress?.({ source: sourceOf(key), request: requestOf(key), done, total }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.deadAfterMs === undefined ? {} : { deadAfterMs: options.deadAfterMs }),
    });
    return toReport(options.sources, worked, now());
  } finally {
    await performer.close();
  }
}

const sourceOf = (key: string): string => key.slice(0, key.indexOf('/'));
const requestOf = (key: string): string => key.slice(key.indexOf('/') + 1);
/** Sources' addresses may hold `{…}` in path and query, not in the host. */
const hostOf = (address: string): string => new URL(address.replace(/\{[^}]*\}/g, 'x')).host;
const readOutcome = (outcome: unknown): RequestOutcome => outcomeSchema.parse(outcome) as unknown as RequestOutcome;
const emptyOutcome = (id: string): Omit<RequestOutcome, 'status'> => ({
  id,
  pages: 0,
  cells: 0,
  changes: [],
  problems: [],
});

async function dueSources({ sources, store, force }: RefreshOptions, now: Date): Promise<Source[]> {
  const due = await Promise.all(sources.map(async (source) => force === true || (await isDue(source, store, now))));
  return sources.filter((_, i) => due[i]);
}

const itemsOf = (source: Source): JobItem[] =>
  source.requests.map(({ id, url }) => ({
    key: `${source.id}/${id}`,
    host: hostOf(url),
    payload: { source, request: id },
  }));

/** Every source that asks a host adds its limits. */
function limitsOfHost(sources: readonly Source[], host: string): HostLimits {
  const own = sources.filter(({ requests }) => requests.some(({ url }) => hostOf(url) === host));
  return {
    minDelayMs: Math.max(0, ...own.map(({ budget }) => budget.minDelayMs)),
    windows: own.flatMap(({ budget: { perHour, window } }): BudgetWindow[] => [
      ...(perHour === undefined ? [] : [{ requests: perHour, ms: HOUR_MS }]),
      ...(window === undefined ? [] : [{ requests: window.requests, ms: window.seconds * 1000 }]),
    ]),
  };
}

/** Does single requests, with one fetcher per source for as long as the process works. */
class Performer {
  readonly #options: RefreshTogetherOptions;
  readonly #now: () => Date;
  readonly #fetchers = new Map<string, Fetcher>();

  constructor(options: RefreshTogetherOptions, now: () => Date) {
    this.#options = options;
    this.#now = now;
  }

  async perform(payload: unknown, context: WorkContext): Promise<RequestOutcome> {
    const { source, request: id } = payloadSchema.parse(payload);
    const request = source.requests.find((one) => one.id === id)!;
    try {
      return await refreshRequest(source, request, {
        store: storeOfLiving(this.#options.store, context),
        fetcher: this.#fetcherOf(source, context),
        env: this.#options.env ?? process.env,
        now: this.#now,
        signal: context.signal,
      });
    } catch (error) {
      if (!(error instanceof BudgetSpentError)) throw error;
      return { ...emptyOutcome(id), status: 'postponed', message: error.message };
    }
  }

  #fetcherOf({ id, budget: { timeoutMs } }: Source, { budget, robots }: WorkContext): Fetcher {
    const known = this.#fetchers.get(id);
    if (known !== undefined) return known;
    const { fetcher: settings } = this.#options;
    const limits = { ...settings?.limits, ...(timeoutMs === undefined ? {} : { timeoutMs }) };
    // The distance between requests is the shared budget's business.
    const fetcher = createFetcher({
      ...settings,
      limits,
      perHost: { concurrency: 1, minDelayMs: 0 },
      sharedBudget: budget,
      robotsStore: robots,
    });
    this.#fetchers.set(id, fetcher);
    return fetcher;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#fetchers.values()].map((fetcher) => fetcher.close()));
  }
}

/** The store for a worker that may have been taken for dead: it keeps nothing then. Blobs say the same whoever puts them. */
function storeOfLiving(
  { observations, blobs, states }: ObservationStore,
  { assertAlive }: WorkContext,
): ObservationStore {
  return {
    observations: {
      list: (query) => observations.list(query),
      add: async (added) => {
        await assertAlive();
        await observations.add(added);
      },
    },
    blobs,
    states: {
      get: (name) => states.get(name),
      put: async (name, value) => {
        await assertAlive();
        await states.put(name, value);
      },
    },
  };
}

function toReport(
  sources: readonly Source[],
  { startedAt, resumed, outcomes }: WorkedTogether,
  finished: Date,
): RefreshReport {
  return {
    startedAt: startedAt.toISOString(),
    finishedAt: finished.toISOString(),
    resumed,
    sources: sources.map(({ id, title, tried }) => {
      const requests = [...outcomes].filter(([key]) => sourceOf(key) === id).map(([, outcome]) => readOutcome(outcome));
      return { id, title, tried, status: requests.length === 0 ? 'not-due' : statusOf(requests), requests };
    }),
  };
}
