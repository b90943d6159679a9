import { type ColumnType, type Kysely, sql } from 'kysely';
import { DatasetError } from '../errors';

/** A whole number: the driver gives 64-bit integers as text. */
type Whole = ColumnType<string, number, number>;

/**
 * The tables. Ids are made by clients, records are JSON as text: `jsonb` refuses U+0000, which text from a page may hold. Columns beside
 * `record` repeat what is asked for. No sequences: `counters` is changed in the transaction of the record.
 */
export interface Tables {
  counters: { name: string; value: Whole };
  cases: {
    id: string;
    cursor: Whole;
    edition: string;
    status: string;
    /** A JSON list. */
    tasks: ColumnType<unknown, string, string>;
    deleted: boolean;
    record: string;
  };
  operations: { op_id: string; case_id: string; result: string };
  verifications: { id: string; case_id: string; cursor: Whole; record: string };
  /** Versions by the SHA-256 of their key, since keys have no bound. */
  observations: { series: string; version: number; record: string };
  /** What is put and read whole, by kind. */
  records: { kind: string; id: string; record: string };
  blobs: { ref: string; upload: string };
  blob_chunks: { upload: string; number: number; bytes: Buffer };
}

export const SCHEMA = 'duibiao';
const FORMAT = 1;
/** Any number that no other program on the database takes as its lock. */
const SCHEMA_LOCK = 7_284_310_551;

const STATEMENTS = [
  'create schema if not exists duibiao',
  'create table if not exists duibiao.counters (name text primary key, value bigint not null)',
  `create table if not exists duibiao.cases (
     id text collate "C" primary key, cursor bigint not null unique, edition text not null, status text not null,
     tasks jsonb not null, deleted boolean not null, record text not null)`,
  'create table if not exists duibiao.operations (op_id text primary key, case_id text not null, result text not null)',
  `create table if not exists duibiao.verifications (
     id text collate "C" primary key, case_id text not null, cursor bigint not null unique, record text not null)`,
  'create index if not exists verifications_case on duibiao.verifications (case_id)',
  `create table if not exists duibiao.observations (
     series text not null, version integer not null, record text not null, primary key (series, version))`,
  `create table if not exists duibiao.records (
     kind text not null, id text collate "C" not null, record text not null, primary key (kind, id))`,
  'create table if not exists duibiao.blobs (ref text primary key, upload text not null)',
  `create table if not exists duibiao.blob_chunks (
     upload text collate "C" not null, number integer not null, bytes bytea not null, primary key (upload, number))`,
  "insert into duibiao.counters (name, value) values ('cursor', 0) on conflict (name) do nothing",
  `insert into duibiao.counters (name, value) values ('format', ${FORMAT}) on conflict (name) do nothing`,
];

/**
 * Makes the tables where there are none, in one transaction; processes that open at once wait for each other.
 *
 * @throws DatasetError when a newer version made them: nothing is touched then
 */
export async function ensureSchema(db: Kysely<Tables>): Promise<void> {
  const found = await sql<{ name: string | null }>`select to_regclass('duibiao.counters')::text as name`.execute(db);
  if (!found.rows[0]?.name)
    await db.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${SCHEMA_LOCK}::bigint)`.execute(transaction);
      for (const statement of STATEMENTS) await sql.raw(statement).execute(transaction);
    });
  const format = await db.selectFrom('counters').select('value').where('name', '=', 'format').executeTakeFirst();
  if (Number(format?.value) !== FORMAT)
    throw new DatasetError(
      `the tables in schema "${SCHEMA}" have format ${format?.value ?? 'unknown'}, this program reads ${FORMAT}; run the version of duibiao that wrote them, or a newer one`,
    );
}
