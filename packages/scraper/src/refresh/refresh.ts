import * as z from 'zod';
import { createFetcher, type Fetcher, type FetcherOptions } from '../fetch/fetcher';
import type { Source } from '../sources/source';
import type { ObservationStore } from './observation-store';
import { type RefreshContext, type RequestOutcome, refreshRequest } from './refresh-source';

export interface RefreshOptions {
  sources: readonly Source[];
  store: ObservationStore;
  /** User agent, allowed hosts and the like; budgets come from the sources. */
  fetcher?: Omit<FetcherOptions, 'perHost'>;
  /** Where keys come from (default `process.env`). */
  env?: Readonly<Record<string, string | undefined>>;
  now?: () => Date;
  /** Refresh sources whose cadence says that they are not due. */
  force?: boolean;
  signal?: AbortSignal;
  onProgress?: (event: RefreshProgress) => void;
}

export interface RefreshProgress {
  source: string;
  request: string;
  done: number;
  total: number;
  /** Absent where another process may have done it. */
  status?: RequestOutcome['status'];
}

export interface SourceOutcome {
  id: string;
  title: string;
  tried: boolean;
  /** `not-due`: refreshed within its cadence. */
  status: 'done' | 'failed' | 'skipped' | 'postponed' | 'not-due';
  requests: RequestOutcome[];
}

export interface RefreshReport {
  startedAt: string;
  finishedAt: string;
  /** The run took up an earlier one that had not finished. */
  resumed: boolean;
  sources: SourceOutcome[];
}

const runSchema = z.object({ startedAt: z.string(), done: z.array(z.string()) });
const RUN_STATE = 'refresh-run';
const HOUR_MS = 3600 * 1000;
const DAY_MS = 24 * HOUR_MS;
// An unfinished run older than this is history: its work is due again.
const RESUME_MS = DAY_MS;
const CADENCE_DAYS: Record<Source['cadence'], number> = {
  daily: 1,
  weekly: 7,
  monthly: 28,
  quarterly: 80,
  yearly: 180,
};

/** Whether a moment lies less than `ms` back. One that is still to come was noted by a clock that was wrong, and says nothing. */
function isWithin(now: Date, moment: number, ms: number): boolean {
  const passed = now.getTime() - moment;
  return passed >= 0 && passed < ms;
}

/** Remembers which requests of a run are finished, so that a killed run goes on where it was. */
class RunLog {
  readonly #store: ObservationStore;
  readonly #startedAt: string;
  readonly #done: Set<string>;
  readonly resumed: boolean;

  private constructor(store: ObservationStore, startedAt: string, done: readonly string[], resumed: boolean) {
    this.#store = store;
    this.#startedAt = startedAt;
    this.#done = new Set(done);
    this.resumed = resumed;
  }

  static async open(store: ObservationStore, now: Date): Promise<RunLog> {
    const found = runSchema.safeParse(await store.states.get(RUN_STATE));
    const fresh = found.success && isWithin(now, Date.parse(found.data.startedAt), RESUME_MS);
    return fresh
      ? new RunLog(store, found.data.startedAt, found.data.done, true)
      : new RunLog(store, now.toISOString(), [], false);
  }

  has(key: string): boolean {
    return this.#done.has(key);
  }

  async add(key: string): Promise<void> {
    this.#done.add(key);
    await this.#store.states.put(RUN_STATE, { startedAt: this.#startedAt, done: [...this.#done] });
  }

  async finish(): Promise<void> {
    await this.#store.states.put(RUN_STATE, null);
  }
}

/** Counts the requests of the last hour per source, over runs. */
class HourlyBudget {
  readonly #store: ObservationStore;
  readonly #source: Source;
  readonly #now: () => Date;

  constructor(store: ObservationStore, source: Source, now: () => Date) {
    this.#store = store;
    this.#source = source;
    this.#now = now;
  }

  async spend(): Promise<Date | undefined> {
    const limit = this.#source.budget.perHour;
    if (limit === undefined) return undefined;
    const name = `refresh-budget--${this.#source.id}`;
    const now = this.#now();
    const times = z
      .array(z.number())
      .catch([])
      .parse(await this.#store.states.get(name))
      .filter((time) => isWithin(now, time, HOUR_MS));
    if (times.length >= limit) return new Date(times[0]! + HOUR_MS);
    await this.#store.states.put(name, [...times, now.getTime()]);
    return undefined;
  }
}

/** A fetcher that keeps an hourly limit: a request beyond it is postponed, not waited for. */
class Postponed extends Error {
  readonly until: Date;
  constructor(until: Date) {
    super(`the hourly budget is spent; go on after ${until.toISOString()}`);
    this.until = until;
  }
}

function withBudget(fetcher: Fetcher, budget: HourlyBudget): Fetcher {
  return {
    async fetch(url, init) {
      const until = await budget.spend();
      if (until !== undefined) throw new Postponed(until);
      return fetcher.fetch(url, init);
    },
    close: () => fetcher.close(),
  };
}

/**
 * Refreshes observations from sources, one after the other: conditional requests, values compared exactly, revisions kept as new
 * versions, whatever looks odd flagged for a person. May be killed at any time and run again: finished requests are not repeated,
 * and the same answer has no second effect.
 */
export async function refresh(options: RefreshOptions): Promise<RefreshReport> {
  const now = options.now ?? (() => new Date());
  const started = now();
  const log = await RunLog.open(options.store, started);
  const total = options.sources.reduce((sum, { requests }) => sum + requests.length, 0);
  const sources: SourceOutcome[] = [];
  let done = 0;
  for (const source of options.sources) {
    const outcome = await refreshSource(source, options, log, now, (request, status) => {
      done += 1;
      options.onProgress?.({ source: source.id, request, done, total, status });
    });
    sources.push(outcome);
  }
  await log.finish();
  return { startedAt: started.toISOString(), finishedAt: now().toISOString(), resumed: log.resumed, sources };
}

/** Whether a source's cadence says that it is time to ask it again. */
export async function isDue(source: Source, store: ObservationStore, now: Date): Promise<boolean> {
  const last = z.string().safeParse(await store.states.get(`refresh-last--${source.id}`));
  return !last.success || !isWithin(now, Date.parse(last.data), CADENCE_DAYS[source.cadence] * DAY_MS - HOUR_MS);
}

/** Notes that every request of a source was answered. */
export function noteRefreshed(store: ObservationStore, source: string, at: Date): Promise<void> {
  return store.states.put(`refresh-last--${source}`, at.toISOString());
}

async function refreshSource(
  source: Source,
  options: RefreshOptions,
  log: RunLog,
  now: () => Date,
  report: (request: string, status: RequestOutcome['status']) => void,
): Promise<SourceOutcome> {
  const outcome: SourceOutcome = {
    id: source.id,
    title: source.title,
    tried: source.tried,
    status: 'done',
    requests: [],
  };
  const unfinished = source.requests.some(({ id }) => !log.has(`${source.id}/${id}`));
  if (options.force !== true && unfinished && !log.has(`${source.id}`) && !(await isDue(source, options.store, now())))
    return { ...outcome, status: 'not-due' };
  const { concurrency, timeoutMs } = source.budget;
  const limits = { ...options.fetcher?.limits, ...(timeoutMs === undefined ? {} : { timeoutMs }) };
  const fetcher = withBudget(
    createFetcher({ ...options.fetcher, limits, perHost: { concurrency, minDelayMs: delayOf(source) } }),
    new HourlyBudget(options.store, source, now),
  );
  const context: RefreshContext = {
    store: options.store,
    fetcher,
    env: options.env ?? process.env,
    now,
    signal: options.signal,
  };
  try {
    for (const request of source.requests) {
      const result = await refreshOnce(source, request, context, log);
      outcome.requests.push(result);
      report(request.id, result.status);
    }
  } finally {
    await fetcher.close();
  }
  outcome.status = statusOf(outcome.requests);
  if (outcome.status === 'done') await noteRefreshed(options.store, source.id, now());
  return outcome;
}

/** One process spreads the requests of a window evenly; then no span of its length holds more of them. */
function delayOf({ budget: { minDelayMs, window } }: Source): number {
  return window === undefined
    ? minDelayMs
    : Math.max(minDelayMs, Math.ceil((window.seconds * 1000) / window.requests) + 1);
}

async function refreshOnce(
  source: Source,
  request: Source['requests'][number],
  context: RefreshContext,
  log: RunLog,
): Promise<RequestOutcome> {
  const key = `${source.id}/${request.id}`;
  const empty = { id: request.id, pages: 0, cells: 0, changes: [], problems: [] };
  if (log.has(key)) return { ...empty, status: 'already-done' };
  try {
    const result = await refreshRequest(source, request, context);
    if (result.status === 'changed' || result.status === 'unchanged') await log.add(key);
    return result;
  } catch (error) {
    if (error instanceof Postponed) return { ...empty, status: 'postponed', message: error.message };
    throw error;
  }
}

/** What became of a source, given what became of its requests. */
export function statusOf(requests: readonly RequestOutcome[]): SourceOutcome['status'] {
  const has = (status: RequestOutcome['status']): boolean => requests.some((request) => request.status === status);
  if (has('failed')) return 'failed';
  if (has('postponed')) return 'postponed';
  return requests.length > 0 && requests.every(({ status }) => status === 'skipped') ? 'skipped' : 'done';
}
