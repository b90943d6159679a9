import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type JobHelpers, type Runner, run as runWorker, type WorkerPool } from 'graphile-worker';
import * as z from 'zod';
import type { RobotsStore } from '../fetch/robots-gate';
import type { SharedBudget } from '../fetch/shared-budget';
import { type JobDatabase, SILENT } from './job-database';
import { createPostgresBudget } from './postgres-budget';
import { createPostgresRobots } from './postgres-robots';
import { type Run, type RunLedger, taskOf } from './run-ledger';
import type { WorkContext, WorkTogetherOptions } from './work-options';
import { ShiftLostError, type WorkerRegistry, type WorkerTiming } from './worker-registry';

export interface ShiftParts {
  database: JobDatabase;
  registry: WorkerRegistry;
  ledger: RunLedger;
  run: Run;
  timing: WorkerTiming;
}

const WATCH_MS = 200;
const payloadSchema = z.object({ run: z.string(), key: z.string() });
/**
 * Told in batches, however small: by default graphile-worker does not wait for its note that a job ended, and a connection that breaks
 * just then would end the process as an unhandled rejection.
 */
const BATCHED = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** A pool of workers from its entry into the registry to its end, its heartbeat, and its watch over the run. */
export class WorkerShift {
  readonly #options: WorkTogetherOptions;
  readonly #parts: ShiftParts;
  readonly #stop = new AbortController();
  readonly #left: string[] = [];
  readonly #budget: SharedBudget;
  readonly #robots: RobotsStore;
  #pool: WorkerPool | undefined;
  #entered: Promise<void> | undefined;

  constructor(options: WorkTogetherOptions, parts: ShiftParts) {
    this.#options = options;
    this.#parts = parts;
    this.#robots = createPostgresRobots(parts.database);
    this.#budget = createPostgresBudget({
      database: parts.database,
      limitsOf: options.limitsOf,
      worker: () => this.#pool?.id,
    });
  }

  /** @throws ShiftLostError when others have taken these workers for dead, or the queue has: another shift may go on */
  async work(isDone: () => Promise<boolean>): Promise<void> {
    const { signal } = this.#options;
    const abort = (): void => this.#stop.abort(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    if (signal?.aborted === true) abort();
    const runner = await this.#start();
    try {
      await this.#watch(isDone);
    } finally {
      signal?.removeEventListener('abort', abort);
      await this.#end(runner);
    }
  }

  async #start(): Promise<Runner> {
    const { database, registry, timing } = this.#parts;
    const runner = await runWorker({
      preset: BATCHED,
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
    const onEnd = (cause?: unknown): void =>
      this.#stop.abort(new ShiftLostError('the workers of this process ended; run it again', { cause }));
    runner.promise.then(() => onEnd(), onEnd);
    await this.#entered;
    return runner;
  }

  async #perform(payload: unknown, { job }: JobHelpers): Promise<void> {
    await this.#entered;
    const { run, key } = payloadSchema.parse(payload);
    const { ledger } = this.#parts;
    const work = await ledger.openPayload(run, key);
    if (work !== undefined) {
      try {
        const context = this.#contextOf(run);
        await context.assertAlive();
        const outcome = await this.#options.perform({ key, payload: work }, context);
        await context.assertAlive();
        await ledger.record(run, key, outcome, this.#pool?.id);
      } catch (error) {
        if (this.#stop.signal.aborted) this.#left.push(job.id);
        throw error;
      }
    }
    await this.#options.afterwards?.(key, await ledger.outcomes(run));
  }

  #contextOf(run: string): WorkContext {
    const { registry, run: own } = this.#parts;
    return {
      run,
      startedAt: own.startedAt,
      budget: this.#budget,
      robots: this.#robots,
      signal: this.#stop.signal,
      assertAlive: () => registry.assertAlive(this.#pool!.id),
    };
  }

  /** Beats and looks after the run until what concerns this process is done. */
  async #watch(isDone: () => Promise<boolean>): Promise<void> {
    const { registry, ledger, run, timing } = this.#parts;
    let nextBeat = 0;
    while (!(await isDone())) {
      this.#stop.signal.throwIfAborted();
      if (performance.now() >= nextBeat) {
        nextBeat = performance.now() + timing.heartbeatMs;
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

  /** What it cannot say for want of a database, others find out by its silence. */
  async #end(runner: Runner): Promise<void> {
    const { registry, ledger } = this.#parts;
    await runner.stop().catch(() => undefined);
    await runner.promise.catch(() => undefined);
    const held = this.#pool === undefined ? [] : await registry.leave(this.#pool.id).catch(() => []);
    await ledger.giveBack([...this.#left, ...held]).catch(() => undefined);
  }
}
