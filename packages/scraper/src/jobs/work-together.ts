import { JobDatabase } from './job-database';
import { RunLedger } from './run-ledger';
import type { WorkTogetherOptions } from './work-options';
import { ShiftLostError, WorkerRegistry, workerTiming } from './worker-registry';
import { type ShiftParts, WorkerShift } from './worker-shift';

export interface WorkedTogether {
  startedAt: Date;
  /** The run was left unfinished by processes that are no more. */
  resumed: boolean;
  /** What became of each piece of work that concerns this process, whoever did it; ordered by key. */
  outcomes: Map<string, unknown>;
}

/** A process whose workers are lost again and again is better started anew. */
const MOST_SHIFTS = 10;

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

/** The part of the crew that this process is: shifts of workers until what concerns it is done. */
class Crew {
  readonly #options: WorkTogetherOptions;
  readonly #parts: ShiftParts;
  readonly #told = new Set<string>();

  constructor(options: WorkTogetherOptions, parts: ShiftParts) {
    this.#options = options;
    this.#parts = parts;
  }

  async work(): Promise<void> {
    for (let shifts = 1; !(await this.#isDone()); shifts += 1) {
      try {
        await new WorkerShift(this.#options, this.#parts).work(() => this.#isDone());
      } catch (error) {
        if (!(error instanceof ShiftLostError) || shifts === MOST_SHIFTS) throw error;
      }
    }
  }

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
}
