import type { RobotsStore } from '../fetch/robots-gate';
import type { SharedBudget } from '../fetch/shared-budget';
import type { HostLimits } from './postgres-budget';
import type { JobItem } from './run-ledger';

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
