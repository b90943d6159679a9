import { setTimeout as delay } from 'node:timers/promises';
import { Logger, runMigrations } from 'graphile-worker';
import { Pool, type PoolClient, type QueryResultRow } from 'pg';
import { ScraperError } from '../errors';

/** The shared queue cannot be used or was lost; the message says what to do. */
export class JobsError extends ScraperError {
  constructor(message: string, options?: { cause?: unknown }) {
    super('JOBS', message, options);
  }
}

/** What runs queries: the pool, or a transaction. */
export interface Queryable {
  query<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** graphile-worker speaks on the console otherwise, where a program's result belongs. */
export const SILENT = new Logger(() => () => undefined);

// `payload` and `outcome` are JSON as text: `jsonb` refuses U+0000, which text from a page may hold.
const STATEMENTS = `
  create schema if not exists duibiao_jobs;
  create table if not exists duibiao_jobs.runs (
    id text primary key, program text not null, started_at timestamptz not null, finished_at timestamptz);
  create unique index if not exists runs_open on duibiao_jobs.runs (program) where finished_at is null;
  create table if not exists duibiao_jobs.items (
    run text not null references duibiao_jobs.runs (id) on delete cascade, key text not null, host text not null,
    payload text not null, outcome text, done_at timestamptz, worker text, primary key (run, key));
  create table if not exists duibiao_jobs.workers (
    id text primary key, program text not null, place text not null, beat_at timestamptz not null);
  create table if not exists duibiao_jobs.hosts (host text primary key, next_start timestamptz not null);
  alter table duibiao_jobs.hosts add column if not exists request text, add column if not exists worker text,
    add column if not exists since timestamptz;
  create table if not exists duibiao_jobs.robots (origin text primary key, body bytea not null, at timestamptz not null);
  create table if not exists duibiao_jobs.requests (id text primary key, host text not null, at timestamptz not null);
  create index if not exists requests_host on duibiao_jobs.requests (host, at);`;

/** Where it is there, all are: statements that find nothing to make would still lock the tables that others work with. */
const NEWEST_TABLE = 'duibiao_jobs.robots';
/** Any number that no other program on the database takes as its lock. */
const SCHEMA_LOCK = 7_284_310_552;
const RETRIED = new Set(['40001', '40P01', '23505']);
const ATTEMPTS = 8;
/** The connection is gone, or the server is on its way down or up (25P03: it ended a transaction that stood idle). */
const BROKEN = /^(?:57P0[123]|08...|25P03|ECONN.*|EPIPE|ETIMEDOUT)$/;
/** The driver's own words for it, which have no code. */
const BROKEN_WORDS =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;
/** A restart takes seconds; a database that stays away is told. */
const BROKEN_FOR_MS = 30_000;
/** A process that is stopped in a transaction must not hold what it locked there for as long as it sleeps. */
const IDLE_TRANSACTION_MS = 10_000;

const isBroken = (error: unknown): boolean =>
  BROKEN.test(String((error as { code?: unknown }).code)) ||
  (error instanceof Error && BROKEN_WORDS.test(error.message));

/** The tables of the shared queue in a PostgreSQL database, beside those of graphile-worker. */
export class JobDatabase implements Queryable {
  readonly pool: Pool;

  private constructor(pool: Pool) {
    this.pool = pool;
  }

  /** Opens the database and makes the tables where there are none. @throws JobsError */
  static async open(databaseUrl: string): Promise<JobDatabase> {
    const pool = new Pool({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 10_000,
      idle_in_transaction_session_timeout: IDLE_TRANSACTION_MS,
      max: 6,
    });
    // A connection that the server ends fails the next query on it; without listeners it ends the process.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    try {
      await prepare(pool);
    } catch (cause) {
      await pool.end();
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new JobsError(
        `cannot open the job queue: ${detail}. Check DUIBIAO_DATABASE_URL, that PostgreSQL runs there, and that this user may create a schema.`,
        { cause },
      );
    }
    return new JobDatabase(pool);
  }

  async query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return retrying(async () => (await this.pool.query<Row>(text, [...values])).rows);
  }

  /** One transaction, begun again when another one was first: `work` must have no effect outside of it. */
  transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T> {
    return retrying(async () => {
      const client = await this.pool.connect();
      try {
        await client.query('begin');
        const result = await work(queryableOf(client));
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // What is not rolled back is not given back.
        await client.query('rollback').then(
          () => client.release(),
          () => client.release(true),
        );
        throw error;
      }
    });
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

const queryableOf = (client: PoolClient): Queryable => ({
  query: async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...values])).rows,
});

/** Processes that start at once make the tables one after the other. */
async function prepare(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1::bigint)', [SCHEMA_LOCK]);
    try {
      const { rows } = await client.query(`select to_regclass('${NEWEST_TABLE}') is not null as made`);
      if (!rows[0].made) await client.query(STATEMENTS);
      await runMigrations({ pgPool: pool, logger: SILENT });
    } finally {
      await client.query('select pg_advisory_unlock($1::bigint)', [SCHEMA_LOCK]);
    }
  } finally {
    client.release();
  }
}

async function retrying<T>(work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const again = isBroken(error)
        ? performance.now() - started < BROKEN_FOR_MS
        : attempt < ATTEMPTS && RETRIED.has(String((error as { code?: unknown }).code));
      if (!again) throw isBroken(error) ? lost(error) : error;
      await delay(Math.random() * Math.min(10 * 2 ** attempt, 2000));
    }
  }
}

function lost(cause: unknown): JobsError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new JobsError(
    `the database of the job queue was lost: ${detail}. What was done is kept; see that PostgreSQL runs at DUIBIAO_DATABASE_URL, then run it again.`,
    { cause },
  );
}
