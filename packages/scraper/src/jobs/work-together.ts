import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type JobHelpers, type Runner, run as runWorker, type WorkerPool } from 'graphile-worker';
import * as z from 'zod';
import type { RobotsStore } from '../fetch/robots-gate';
import type { SharedBudget } from '../fetch/shared-budget';
import { JobDatabase, JobsError, SILENT } from './job-database';
import { createPostgresBudget, type HostLimits } from './postgres-budget';
import { createPostgresRobots } from './postgres-robots';
import { type JobItem, type Run, RunLedger, taskOf } from './run-ledger';
import { WorkerRegistry, type WorkerTiming, workerTiming } from './worker-registry';

export interface WorkTogetherOptions {
  /** PostgreSQL that holds the queue. */
  databaseUrl: string;
  /** Name of the program, `[a-z-]+`: runs of different programs do not mix. */
  program: string;
  /** The work that is due as this process sees it when it is asked. What is in the open run already is not added again. */
  items(): Promise<readonly JobItem[]>;
  /** Which work of the run this process waits for and tells about (default all). */
  concerns?: (key: string) => boolean;
  /** Pieces of work at a time in this process (default 4); of one host it is one over all processes. */
  concurrency?: number;
  limitsOf(host: string): HostLimits;
  /** Does one piece of work; what it resolves with is kept as JSON. Done again when its worker dies on the way. */
  perform(item: { key: string; payload: unknown }, context: WorkContext): Promise<unknown>;
  /** After the outcome was kept; done again when its worker dies on the way. */
  afterwards?(key: string, outcomes: ReadonlyMap<string, unknown>): Promise<void>;
  /** The outcome of work that failed for good. */
  giveUp(item: { key: string; payload: unknown }, message: string): unknown;
  onProgress?(done: number, total: number, key: string): void;
  signal?: AbortSignal;
  /** Silence after which a worker counts as dead (default 30 s). */
  deadAfterMs?: number;
}

export interface WorkContext {
  /** The run's id: with the key it names the work, and stays the same when the work is done again. */
  run: string;
  startedAt: Date;
  budget: SharedBudget;
  robots: RobotsStore;
  signal: AbortSignal;
  /**
   * To be asked before anything is kept: a process that was stopped for long wakes up with an answer in its hands that another one has
   * fetched anew since.
   *
   * @throws JobsError when others have taken this worker for dead
   */
  assertAlive(): Promise<void>;
}

export interface WorkedTogether {
  startedAt: Date;
  /** The run was left unfinished by processes that are no more. */
  resumed: boolean;
  /** What became of each piece of work that concerns this process, whoever did it; ordered by key. */
  outcomes: Map<string, unknown>;
}

const WATCH_MS = 200;
const payloadSchema = z.object({ run: z.string(), key: z.string() });

/**
 * Works through a program's run with every other process that does so on the same database, and resolves when all that concerns this
 * one is done. A killed process loses nothing: its work is taken up within {@link takeoverMs}.
 *
 * @throws JobsError when the database fails or others took this process for dead; the signal's reason when it is aborted
 */
export async function workTogether(options: WorkTogetherOptions): Promise<WorkedTogether> {
  const database = await JobDatabase.open(options.databaseUrl);
  try {
    const timing = workerTiming(options.deadAfterMs);
    const registry = new WorkerRegistry(database, options.program, timing);
    await registry.freeDead();
    const othersAlive = (await registry.countAlive()) > 0;
    const ledger = new RunLedger(database, options.program);
    const run = await ledger.join(() => options.items());
    await new Crew(options, { database, registry, ledger, run, timing }).work();
    await ledger.finish(run.id);
    const concerns = options.concerns ?? (() => true);
    const outcomes = new Map([...(await ledger.outcomes(run.id))].filter(([key]) => concerns(key)));
    return { startedAt: run.startedAt, resumed: run.joined && !othersAlive, outcomes };
  } finally {
    await database.close();
  }
}

interface Parts {
  database: JobDatabase;
  registry: WorkerRegistry;
  ledger: RunLedger;
  run: Run;
  timing: WorkerTiming;
}

/** The part of the crew that this process is: a pool of workers, its heartbeat, and the watch over the run. */
class Crew {
  readonly #options: WorkTogetherOptions;
  readonly #parts: Parts;
  readonly #stop = new AbortController();
  readonly #left: string[] = [];
  readonly #budget: SharedBudget;
  readonly #robots: RobotsStore;
  #pool: WorkerPool | undefined;
  #entered: Promise<void> | undefined;

  constructor(options: WorkTogetherOptions, parts: Parts) {
    this.#options = options;
    this.#parts = parts;
    this.#robots = createPostgresRobots(parts.database);
    this.#budget = createPostgresBudget({
      database: parts.database,
      limitsOf: options.limitsOf,
      worker: () => this.#pool?.id,
    });
  }

  async work(): Promise<void> {
    if (await this.#isDone()) return;
    const abort = (): void => this.#stop.abort(this.#options.signal?.reason);
    this.#options.signal?.addEventListener('abort', abort, { once: true });
    if (this.#options.signal?.aborted === true) abort();
    const runner = await this.#start();
    try {
      await this.#watch();
    } finally {
      this.#options.signal?.removeEventListener('abort', abort);
      await this.#end(runner);
    }
  }

  async #start(): Promise<Runner> {
    const { database, registry, timing } = this.#parts;
    const runner = await runWorker({
      pgPool: database.pool,
      logger: SILENT,
      noHandleSignals: true,
      concurrency: this.#options.concurrency ?? 4,
      pollInterval: timing.pollMs,
      taskList: { [taskOf(this.#options.program)]: (payload, helpers) => this.#perform(payload, helpers) },
      parsedCronItems: [],
      events: new EventEmitter().on('pool:create', ({ workerPool }) => {
        this.#pool = workerPool;
        this.#entered = registry.enter(workerPool.id);
        this.#entered.catch((error: unknown) => this.#stop.abort(error));
      }),
    });
    runner.promise.then(
      () => this.#stop.abort(new JobsError('the workers of this process ended')),
      (error: unknown) => this.#stop.abort(error),
    );
    await this.#entered;
    return runner;
  }

  async #perform(payload: unknown, { job }: JobHelpers): Promise<void> {
    await this.#entered;
    const { run, key } = payloadSchema.parse(payload);
    const { ledger, run: own } = this.#parts;
    const work = await ledger.openPayload(run, key);
    if (work !== undefined) {
      try {
        const assertAlive = (): Promise<void> => this.#parts.registry.assertAlive(this.#pool!.id);
        const outcome = await this.#options.perform(
          { key, payload: work },
          {
            run,
            startedAt: own.startedAt,
            budget: this.#budget,
            robots: this.#robots,
            signal: this.#stop.signal,
            assertAlive,
          },
        );
        await assertAlive();
        await ledger.record(run, key, outcome, this.#pool?.id);
      } catch (error) {
        if (this.#stop.signal.aborted) this.#left.push(job.id);
        throw error;
      }
    }
    await this.#options.afterwards?.(key, await ledger.outcomes(run));
  }

  /** Beats and looks after the run until what concerns this process is done. */
  async #watch(): Promise<void> {
    const { registry, ledger, run, timing } = this.#parts;
    let nextBeat = 0;
    while (!(await this.#isDone())) {
      this.#stop.signal.throwIfAborted();
      if (Date.now() >= nextBeat) {
        nextBeat = Date.now() + timing.heartbeatMs;
        await registry.beat(this.#pool!.id).catch((error: unknown) => {
          this.#stop.abort(error);
          throw error;
        });
        await registry.freeDead();
        await ledger.mend(run.id, this.#options.giveUp);
      }
      await delay(WATCH_MS, undefined, { signal: this.#stop.signal }).catch(() => this.#stop.signal.throwIfAborted());
    }
  }

  readonly #told = new Set<string>();

  async #isDone(): Promise<boolean> {
    const { concerns = () => true, onProgress } = this.#options;
    const { ledger, run } = this.#parts;
    const { done, total } = await ledger.progress(run.id, concerns);
    for (const key of done) {
      if (this.#told.has(key)) continue;
      this.#told.add(key);
      onProgress?.(this.#told.size, total, key);
    }
    return done.length === total;
  }

  async #end(runner: Runner): Promise<void> {
    const { registry, ledger } = this.#parts;
    await runner.stop().catch(() => undefined);
    await runner.promise.catch(() => undefined);
    await ledger.giveBack(this.#left);
    if (this.#pool !== undefined) await registry.leave(this.#pool.id);
  }
}
