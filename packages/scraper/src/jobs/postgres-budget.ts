import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { BudgetSpentError, type BudgetWindow, nextAdmission, type SharedBudget } from '../fetch/shared-budget';
import type { JobDatabase, Queryable } from './job-database';
import { ShiftLostError, TAKEN_FOR_DEAD } from './worker-registry';

/** What a host is asked to bear, by all processes together. */
export interface HostLimits {
  minDelayMs: number;
  windows: readonly BudgetWindow[];
}

export interface PostgresBudgetOptions {
  database: JobDatabase;
  limitsOf(host: string): HostLimits;
  /** The longest wait; a longer one is a BudgetSpentError (default 90 s: longer than any pause that a Retry-After makes). */
  maxWaitMs?: number;
  /** The worker that asks: once others have taken it for dead, nothing is admitted any more. */
  worker?: () => string | undefined;
}

const DEFAULT_MAX_WAIT_MS = 90_000;
const HOUR_MS = 3_600_000;
/** How soon a host is looked at again that another process is asking: by a job of another host whose redirect leads there. */
const LOOK_AGAIN_MS = 100;
/** A request that has not ended after this long is taken for one whose end could not be noted. */
const LONGEST_REQUEST_MS = 600_000;

/**
 * A budget per host in PostgreSQL: every process that uses the database holds it together. One row per host is locked while a
 * request is admitted; the database's clock counts. A request under way counts with the moment it ended, once it has: what the
 * server sees then keeps every window and distance, whatever the network does in between. While a living worker's request is under way
 * there is no other.
 */
export function createPostgresBudget(options: PostgresBudgetOptions): SharedBudget {
  const { database, limitsOf, worker, maxWaitMs = DEFAULT_MAX_WAIT_MS } = options;
  return {
    async admit(host, minDelayMs, signal) {
      const limits = limitsOf(host);
      const delayMs = Math.max(minDelayMs, limits.minDelayMs);
      for (;;) {
        signal?.throwIfAborted();
        const id = randomUUID();
        const request = { id, host, delayMs, windows: limits.windows, worker: worker?.() };
        const waitMs = await database.transaction((transaction) => tryAdmission(transaction, request));
        if (waitMs === 0) return () => noteEnd(database, id, host, delayMs);
        if (waitMs > maxWaitMs) throw new BudgetSpentError(new Date(Date.now() + waitMs));
        await delay(waitMs, undefined, signal === undefined ? {} : { signal });
      }
    },
    async pause(host, ms) {
      await database.query(
        `insert into duibiao_jobs.hosts (host, next_start) values ($1, ${IN_MS('$2')})
         on conflict (host) do update set next_start = greatest(hosts.next_start, excluded.next_start)`,
        [host, ms],
      );
    },
  };
}

const IN_MS = (ms: string): string => `clock_timestamp() + make_interval(secs => ${ms}::float8 / 1000)`;

interface Request {
  id: string;
  host: string;
  delayMs: number;
  windows: readonly BudgetWindow[];
  worker: string | undefined;
}

/** Notes the request and gives 0, or gives the milliseconds to wait. */
async function tryAdmission(transaction: Queryable, request: Request): Promise<number> {
  const { id, host, delayMs, windows, worker } = request;
  if (worker !== undefined) {
    const alive = await transaction.query('select 1 from duibiao_jobs.workers where id = $1', [worker]);
    if (alive.length === 0) throw new ShiftLostError(TAKEN_FOR_DEAD);
  }
  await transaction.query(
    `insert into duibiao_jobs.hosts (host, next_start) values ($1, '-infinity') on conflict (host) do nothing`,
    [host],
  );
  await transaction.query('select 1 from duibiao_jobs.hosts where host = $1 for update', [host]);
  const busy = await transaction.query(
    `select 1 from duibiao_jobs.hosts join duibiao_jobs.workers on workers.id = hosts.worker
     where host = $1 and request is not null and since > ${IN_MS('$2')}`,
    [host, -LONGEST_REQUEST_MS],
  );
  if (busy.length > 0) return LOOK_AGAIN_MS;
  // A statement of its own, after the lock: it sees what the last holder of the lock wrote.
  const widest = Math.max(0, ...windows.map(({ ms }) => ms));
  const [now] = await transaction.query<{ now: string; next: string; earlier: string[] | null }>(
    `select extract(epoch from clock_timestamp()) * 1000 as now,
       coalesce(extract(epoch from nullif(next_start, '-infinity')) * 1000, 0) as next,
       (select array_agg(extract(epoch from at) * 1000 order by at) from duibiao_jobs.requests
        where requests.host = hosts.host and at > clock_timestamp() - make_interval(secs => $2::float8 / 1000)) as earlier
     from duibiao_jobs.hosts where host = $1`,
    [host, widest],
  );
  const earliest = Math.max(Number(now!.next), nextAdmission((now!.earlier ?? []).map(Number), windows));
  const waitMs = Math.ceil(earliest - Number(now!.now));
  if (waitMs > 0) return waitMs;
  await transaction.query(
    `update duibiao_jobs.hosts set next_start = ${IN_MS('$2')}, request = $3, worker = $4, since = clock_timestamp() where host = $1`,
    [host, delayMs, id, worker ?? null],
  );
  await transaction.query(
    `with old as (delete from duibiao_jobs.requests where host = $2 and at < ${IN_MS('$3')})
     insert into duibiao_jobs.requests (id, host, at) values ($1, $2, clock_timestamp())`,
    [id, host, -Math.max(widest, HOUR_MS)],
  );
  return 0;
}

async function noteEnd(database: JobDatabase, id: string, host: string, delayMs: number): Promise<void> {
  await database.query(
    `with ended as (update duibiao_jobs.requests set at = clock_timestamp() where id = $1)
     update duibiao_jobs.hosts set next_start = greatest(next_start, ${IN_MS('$3')}),
       request = case when request = $1 then null else request end where host = $2`,
    [id, host, delayMs],
  );
}
