import { ulid } from 'ulid';
import { type JobDatabase, JobsError, type Queryable } from './job-database';

/** One piece of work of a run. */
export interface JobItem {
  /** Unique within the program: the same key is the same work. */
  key: string;
  /** Work on one host is done one after the other, over all workers. */
  host: string;
  /** What whoever does it needs to know: JSON. */
  payload: unknown;
}

/** A program's run that is open: several processes may work on it. */
export interface Run {
  id: string;
  startedAt: Date;
  /** It was open before. */
  joined: boolean;
}

/** An unfinished run older than this is history: its work is due again. */
const JOIN_MS = 24 * 3_600_000;
const KEEP_RUNS_MS = 30 * 24 * 3_600_000;
const MAX_ATTEMPTS = 4;
const BACK_MS = (ms: string): string => `clock_timestamp() - make_interval(secs => ${ms}::float8 / 1000)`;

export const taskOf = (program: string): string => `duibiao-${program}`;
const jobKeyOf = (program: string, key: string): string => `duibiao-${program}:${key}`;

/** Which work of a run there is and what became of it. A row and its job appear in one transaction. */
export class RunLedger {
  readonly #database: JobDatabase;
  readonly #program: string;

  constructor(database: JobDatabase, program: string) {
    this.#database = database;
    this.#program = program;
  }

  /**
   * Joins the program's open run, or opens one, and adds what is not in it yet. What is due is asked for while nobody can finish the
   * run: seen before, it could be what a run that has ended meanwhile did.
   */
  async join(dueItems: () => Promise<readonly JobItem[]>): Promise<Run> {
    return this.#database.transaction(async (transaction) => {
      const run = await this.#openRun(transaction);
      const items = await dueItems();
      const added = await transaction.query<{ key: string; host: string }>(
        `insert into duibiao_jobs.items (run, key, host, payload)
         select $1, key, host, payload from unnest($2::text[], $3::text[], $4::text[]) as new (key, host, payload)
         order by key on conflict (run, key) do nothing returning key, host`,
        [
          run.id,
          items.map(({ key }) => key),
          items.map(({ host }) => host),
          items.map(({ payload }) => JSON.stringify(payload)),
        ],
      );
      await this.#addJobs(transaction, run.id, added);
      return run;
    });
  }

  /** The database's clock counts: one process whose clock is wrong must not end the run of the others. */
  async #openRun(transaction: Queryable): Promise<Run> {
    const id = ulid();
    await transaction.query(`delete from duibiao_jobs.runs where finished_at < ${BACK_MS('$1')}`, [KEEP_RUNS_MS]);
    // One that somebody still works on is joined, however old.
    await transaction.query(
      `update duibiao_jobs.runs set finished_at = clock_timestamp()
       where program = $1 and finished_at is null and started_at < ${BACK_MS('$2')}
         and not exists (select 1 from duibiao_jobs.workers where workers.program = $1)`,
      [this.#program, JOIN_MS],
    );
    await transaction.query(
      `insert into duibiao_jobs.runs (id, program, started_at) values ($1, $2, clock_timestamp())
       on conflict (program) where finished_at is null do nothing`,
      [id, this.#program],
    );
    // Locked, so that nobody finishes it while work is added.
    const [row] = await transaction.query<{ id: string; started_at: Date }>(
      'select id, started_at from duibiao_jobs.runs where program = $1 and finished_at is null for update',
      [this.#program],
    );
    if (row === undefined) throw Object.assign(new JobsError('the run was finished meanwhile'), { code: '40001' });
    return { id: row.id, startedAt: row.started_at, joined: row.id !== id };
  }

  async #addJobs(
    transaction: Queryable,
    run: string,
    items: ReadonlyArray<{ key: string; host: string }>,
  ): Promise<void> {
    await transaction.query(
      `select count(graphile_worker.add_job($1, payload := json_build_object('run', $2::text, 'key', key), queue_name := host,
         max_attempts := $3, job_key := $4 || key))
       from unnest($5::text[], $6::text[]) as new (key, host)`,
      [
        taskOf(this.#program),
        run,
        MAX_ATTEMPTS,
        jobKeyOf(this.#program, ''),
        items.map(({ key }) => key),
        items.map(({ host }) => host),
      ],
    );
  }

  /** What is to be done; undefined when it is done or its run is over. */
  async openPayload(run: string, key: string): Promise<unknown> {
    const [row] = await this.#database.query<{ payload: string }>(
      `select payload from duibiao_jobs.items join duibiao_jobs.runs on runs.id = items.run
       where run = $1 and key = $2 and outcome is null and finished_at is null`,
      [run, key],
    );
    return row === undefined ? undefined : JSON.parse(row.payload);
  }

  /** Keeps what became of a piece of work; the first one counts. */
  async record(run: string, key: string, outcome: unknown, worker: string | undefined): Promise<void> {
    await this.#database.query(
      'update duibiao_jobs.items set outcome = $3, worker = $4, done_at = clock_timestamp() where run = $1 and key = $2 and outcome is null',
      [run, key, JSON.stringify(outcome), worker ?? null],
    );
  }

  /** The outcomes of a run so far by key; undefined for what is open. */
  async outcomes(run: string): Promise<Map<string, unknown>> {
    const rows = await this.#database.query<{ key: string; outcome: string | null }>(
      'select key, outcome from duibiao_jobs.items where run = $1 order by key',
      [run],
    );
    return new Map(rows.map(({ key, outcome }) => [key, outcome === null ? undefined : JSON.parse(outcome)]));
  }

  /** Which work of a run is done, with what comes afterwards, in the order in which it was; and how much there is. */
  async progress(run: string, concerns: (key: string) => boolean): Promise<{ done: string[]; total: number }> {
    const rows = await this.#database.query<{ key: string; done: boolean }>(
      `select items.key, done_at is not null and jobs.id is null as done
       from duibiao_jobs.items left join graphile_worker.jobs on jobs.key = $2 || items.key
       where run = $1 order by done_at, items.key`,
      [run, jobKeyOf(this.#program, '')],
    );
    const own = rows.filter(({ key }) => concerns(key));
    return { done: own.filter(({ done }) => done).map(({ key }) => key), total: own.length };
  }

  /**
   * Work that nobody will do: its job is lost (it is added again), or has used up its attempts (given to `giveUp`, whose outcome is
   * kept unless there is one and only what comes afterwards failed).
   *
   * @throws JobsError when the run was ended by others and is not done
   */
  async mend(
    run: string,
    giveUp: (item: { key: string; payload: unknown }, message: string) => unknown,
  ): Promise<void> {
    const [open] = await this.#database.query('select 1 from duibiao_jobs.runs where id = $1 and finished_at is null', [
      run,
    ]);
    if (open === undefined) return this.#assertComplete(run);
    const rows = await this.#database.query<{
      key: string;
      host: string;
      payload: string;
      attempts: number | null;
      error: string | null;
    }>(
      `select items.key, items.host, items.payload, jobs.attempts, jobs.last_error as error
       from duibiao_jobs.items left join graphile_worker.jobs on jobs.key = $2 || items.key
       where run = $1
         and ((outcome is null and jobs.id is null) or (jobs.locked_at is null and jobs.attempts >= jobs.max_attempts))`,
      [run, jobKeyOf(this.#program, '')],
    );
    const lost = rows.filter(({ attempts }) => attempts === null);
    if (lost.length > 0) await this.#database.transaction((transaction) => this.#addJobs(transaction, run, lost));
    for (const { key, payload, attempts, error } of rows.filter(({ attempts }) => attempts !== null)) {
      const message = `gave up after ${attempts} attempts: ${error ?? 'each worker that took it died'}`;
      await this.record(run, key, giveUp({ key, payload: JSON.parse(payload) }, message), undefined);
      await this.#database.query('select graphile_worker.remove_job($1)', [jobKeyOf(this.#program, key)]);
    }
  }

  /** A run that was ended with work undone is nobody's any more. @throws JobsError */
  async #assertComplete(run: string): Promise<void> {
    const undone = await this.#database.query(
      'select 1 from duibiao_jobs.items where run = $1 and outcome is null limit 1',
      [run],
    );
    if (undone.length > 0)
      throw new JobsError(
        'another process ended this run, which was more than a day old; run it again for what was left',
      );
  }

  /** Gives jobs that this process had to leave back at once, without an attempt less. */
  async giveBack(jobIds: readonly string[]): Promise<void> {
    for (const id of jobIds)
      await this.#database.query(
        `select graphile_worker.reschedule_jobs(array[id], run_at := clock_timestamp(), attempts := greatest(attempts - 1, 0))
         from graphile_worker.jobs where id = $1`,
        [id],
      );
  }

  /** Closes the run when nothing of it is open. */
  async finish(run: string): Promise<void> {
    await this.#database.transaction(async (transaction) => {
      await transaction.query('select 1 from duibiao_jobs.runs where id = $1 for update', [run]);
      await transaction.query(
        `update duibiao_jobs.runs set finished_at = clock_timestamp() where id = $1 and finished_at is null
         and not exists (select 1 from duibiao_jobs.items where run = $1 and outcome is null)`,
        [run],
      );
    });
  }
}
