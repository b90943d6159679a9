import { setTimeout as delay } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { Pool } from 'pg';
import { DatasetError, WriteFailedError } from '../errors';
import { ensureSchema, SCHEMA, type Tables } from './schema';

/**
 * What a transaction meets when another one was first; the same work from its start is right then: serialization failure, deadlock,
 * and a row or table that the other one made in between.
 */
const RETRIED = new Set(['40001', '40P01', '23505', '42P06', '42P07']);
const ATTEMPTS = 12;
const CONNECT_TIMEOUT_MS = 10_000;

/** Another transaction made the row that this one was about to make. */
export class RaceLostError extends Error {
  override name = 'RaceLostError';
}

/** A pool of connections to one database with the tables in it: every access of the store goes through `read` or `write`. */
export class Database {
  private readonly underWay = new Set<Promise<unknown>>();
  private closing: Promise<void> | undefined;

  private constructor(private readonly db: Kysely<Tables>) {}

  /** @throws DatasetError when the database cannot be reached or its tables cannot be used */
  static async open(databaseUrl: string): Promise<Database> {
    const where = describePlace(databaseUrl);
    const pool = new Pool({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
    // A connection that the server ends, idle or within a transaction, fails the next query on it; without listeners it ends the process.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    try {
      await retrying(() => ensureSchema(db.withSchema(SCHEMA)));
    } catch (cause) {
      await db.destroy();
      if (cause instanceof DatasetError) throw cause;
      throw new DatasetError(
        `cannot open the database ${where}: ${messageOf(cause)}. Check DUIBIAO_DATABASE_URL, that PostgreSQL runs there, and that this user may create a schema.`,
        { cause },
      );
    }
    return new Database(db.withSchema(SCHEMA));
  }

  /** One or more queries that change nothing. */
  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    return this.track(() => retrying(() => work(this.db)));
  }

  /** Queries that see one state of the database. */
  readAtOnce<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.track(() =>
      retrying(() =>
        this.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
      ),
    );
  }

  /**
   * A transaction, begun again when another one was first: `work` must have no effect outside of it.
   *
   * @throws WriteFailedError when the database does not take it
   */
  write<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.track(async () => {
      try {
        return await retrying(() => this.db.transaction().setIsolationLevel('read committed').execute(work));
      } catch (cause) {
        if (cause instanceof DatasetError) throw cause;
        throw new WriteFailedError(
          `the database did not confirm a write: ${messageOf(cause)}. Check the database and send the same again.`,
          { cause },
        );
      }
    });
  }

  /** Waits for what is under way, then gives the connections back. Closing twice is closing once. */
  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  private async finish(): Promise<void> {
    while (this.underWay.size > 0) await Promise.allSettled(this.underWay);
    await this.db.destroy();
  }

  private async track<T>(work: () => Promise<T>): Promise<T> {
    if (this.closing) throw new DatasetError('the dataset is closed; open it again');
    const done = work();
    this.underWay.add(done);
    try {
      return await done;
    } finally {
      this.underWay.delete(done);
    }
  }
}

/** The number of the next change. Its row stays locked until the transaction ends, so cursors become visible in their order. */
export async function nextCursor(transaction: Transaction<Tables>): Promise<number> {
  const { value } = await transaction
    .updateTable('counters')
    .set({ value: sql<number>`value + 1` })
    .where('name', '=', 'cursor')
    .returning('value')
    .executeTakeFirstOrThrow();
  return Number(value);
}

/** PostgreSQL's text holds no U+0000, so nothing with one is ever stored under such a name. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000');
}

async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const isRace = error instanceof RaceLostError || RETRIED.has(String((error as { code?: unknown }).code));
      if (!isRace || attempt === ATTEMPTS) throw error;
      await delay(Math.random() * Math.min(5 * 2 ** attempt, 500));
    }
  }
}

function messageOf(cause: unknown): string {
  const { message, code } = cause as { message?: string; code?: string };
  return message || code || String(cause);
}

/** Host and database without user and password. */
function describePlace(databaseUrl: string): string {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl))
    throw new DatasetError('the address of the database is none; it reads postgres://user:password@host:5432/name');
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}
