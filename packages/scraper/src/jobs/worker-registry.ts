import { hostname } from 'node:os';
import { type JobDatabase, JobsError } from './job-database';

/** When a worker counts as dead, and how soon that is noticed. */
export interface WorkerTiming {
  /** How often a worker says that it lives, and looks for others that do not. */
  heartbeatMs: number;
  /** Silence after which a worker counts as dead. */
  deadAfterMs: number;
  /** How often an idle worker looks for jobs. */
  pollMs: number;
}

const BEATS_BEFORE_DEATH = 5;
const DEFAULT_DEAD_AFTER_MS = 30_000;

/** The intervals for a silence after which a worker counts as dead (default 30 s). */
export function workerTiming(deadAfterMs: number = DEFAULT_DEAD_AFTER_MS): WorkerTiming {
  return {
    deadAfterMs,
    heartbeatMs: Math.max(1, Math.round(deadAfterMs / BEATS_BEFORE_DEATH)),
    pollMs: Math.min(1000, deadAfterMs),
  };
}

/** The longest time from the death of a worker to the moment when another one takes up its job: last beat, silence, look, poll. */
export function takeoverMs({ heartbeatMs, deadAfterMs, pollMs }: WorkerTiming): number {
  return deadAfterMs + heartbeatMs + pollMs;
}

/**
 * Which worker pools live. graphile-worker keeps the job of a killed worker locked for four hours; whoever is alive sets it free
 * earlier by this list.
 */
export class WorkerRegistry {
  readonly #database: JobDatabase;
  readonly #program: string;
  readonly #timing: WorkerTiming;
  #lastBeat = Number.NEGATIVE_INFINITY;
  #judgesFrom = 0;

  constructor(database: JobDatabase, program: string, timing: WorkerTiming) {
    this.#database = database;
    this.#program = program;
    this.#timing = timing;
  }

  async enter(worker: string): Promise<void> {
    await this.#database.query(
      `insert into duibiao_jobs.workers (id, program, place, beat_at) values ($1, $2, $3, clock_timestamp())
       on conflict (id) do update set beat_at = excluded.beat_at`,
      [worker, this.#program, `${hostname()} ${process.pid}`],
    );
    this.#lastBeat = performance.now();
  }

  /** @throws ShiftLostError when others have taken this worker for dead: its jobs are theirs now */
  async beat(worker: string): Promise<void> {
    const silence = performance.now() - this.#lastBeat;
    // Who could not beat for a while, because the database was away or the machine asleep, does not know who else could not.
    if (silence > this.#timing.deadAfterMs / 2) this.#judgesFrom = performance.now() + this.#timing.deadAfterMs;
    const rows = await this.#database.query(
      'update duibiao_jobs.workers set beat_at = clock_timestamp() where id = $1 returning id',
      [worker],
    );
    if (rows.length === 0) throw new ShiftLostError(TAKEN_FOR_DEAD);
    this.#lastBeat = performance.now();
  }

  /** @throws ShiftLostError when others have taken this worker for dead */
  async assertAlive(worker: string): Promise<void> {
    const rows = await this.#database.query('select 1 from duibiao_jobs.workers where id = $1', [worker]);
    if (rows.length === 0) throw new ShiftLostError(TAKEN_FOR_DEAD);
  }

  /** Jobs of which it could not say that they ended are free at once; resolves with their ids. */
  async leave(worker: string): Promise<string[]> {
    const held = await this.#database.query<{ id: string }>(
      'select id from graphile_worker.jobs where locked_by = $1',
      [worker],
    );
    await this.#database.query(
      `with gone as (delete from duibiao_jobs.workers where id = $1)
       select graphile_worker.force_unlock_workers(array[$1::text])`,
      [worker],
    );
    return held.map(({ id }) => id);
  }

  /** How many workers of the program live. */
  async countAlive(): Promise<number> {
    const [row] = await this.#database.query<{ count: string }>(
      `select count(*) from duibiao_jobs.workers
       where program = $1 and beat_at > clock_timestamp() - make_interval(secs => $2::float8 / 1000)`,
      [this.#program, this.#timing.deadAfterMs],
    );
    return Number(row?.count ?? 0);
  }

  /**
   * Sets free what dead workers hold: those that are silent, and those that took a job and died before they were entered here.
   * Resolves with their ids.
   */
  async freeDead(): Promise<string[]> {
    if (performance.now() < this.#judgesFrom) return [];
    return this.#database.transaction(async (transaction) => {
      const rows = await transaction.query<{ id: string }>(
        `with silent as (
           delete from duibiao_jobs.workers
           where beat_at < clock_timestamp() - make_interval(secs => $1::float8 / 1000) returning id)
         select id from silent
         union
         select locked_by from graphile_worker.jobs
         where locked_by is not null and task_identifier like 'duibiao-%'
           and locked_at < clock_timestamp() - make_interval(secs => $1::float8 / 1000)
           and locked_by not in (select id from duibiao_jobs.workers)`,
        [this.#timing.deadAfterMs],
      );
      const ids = rows.map(({ id }) => id);
      if (ids.length > 0) await transaction.query('select graphile_worker.force_unlock_workers($1::text[])', [ids]);
      return ids;
    });
  }
}

/** These workers hold nothing any more; the process may begin again with others. */
export class ShiftLostError extends JobsError {}

export const TAKEN_FOR_DEAD =
  'this process gave no sign of life for so long that others took over its jobs; what it did before is kept, run it again to help';
