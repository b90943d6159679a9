import { createHash } from 'node:crypto';
import type { Observation, Verification } from '@duibiao/model';
import type { Kysely } from 'kysely';
import type { Observations, Verifications } from '../contract';
import { type ObservationQuery, selectObservations } from '../observation-query';
import { type Database, isStorable, nextCursor } from './database';
import type { Tables } from './schema';

export class PostgresVerifications implements Verifications {
  constructor(private readonly database: Database) {}

  async list({ case: caseId }: { case?: string } = {}): Promise<Verification[]> {
    if (caseId !== undefined && !isStorable(caseId)) return [];
    return this.database.read((db) => this.listIn(db, caseId));
  }

  /** The checks as the given transaction sees them, by id. */
  async listIn(db: Kysely<Tables>, caseId?: string): Promise<Verification[]> {
    const all = db.selectFrom('verifications').select('record').orderBy('id');
    const rows = await (caseId === undefined ? all : all.where('case_id', '=', caseId)).execute();
    return rows.map(({ record }) => JSON.parse(record) as Verification);
  }

  async add(verification: Verification): Promise<void> {
    await this.database.write(async (transaction) => {
      const columns = {
        case_id: verification.case,
        cursor: await nextCursor(transaction),
        record: JSON.stringify(verification),
      };
      await transaction
        .insertInto('verifications')
        .values({ id: verification.id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute();
    });
  }
}

export class PostgresObservations implements Observations {
  constructor(private readonly database: Database) {}

  list(query: ObservationQuery = {}): Promise<Observation[]> {
    return this.database.read((db) => this.listIn(db, query));
  }

  /** The latest versions as the given transaction sees them. */
  async listIn(db: Kysely<Tables>, query: ObservationQuery = {}): Promise<Observation[]> {
    const rows = await db
      .selectFrom('observations')
      .distinctOn('series')
      .select('record')
      .orderBy('series')
      .orderBy('version', 'desc')
      .execute();
    return selectObservations(
      rows.map(({ record }) => JSON.parse(record) as Observation),
      query,
    );
  }

  versions(key: string): Promise<Observation[]> {
    return this.database.read(async (db) => {
      const rows = await db
        .selectFrom('observations')
        .select('record')
        .where('series', '=', seriesOf(key))
        .orderBy('version')
        .execute();
      return rows.map(({ record }) => JSON.parse(record) as Observation);
    });
  }

  async add(observations: readonly Observation[]): Promise<void> {
    // In one order everywhere: two that add the same at once never wait for each other.
    const rows = observations
      .map((o) => ({ series: seriesOf(o.key), version: o.version, record: JSON.stringify(o) }))
      .sort((a, b) => (a.series < b.series ? -1 : a.series > b.series ? 1 : a.version - b.version));
    if (rows.length === 0) return;
    await this.database.write(async (transaction) => {
      for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
        await transaction
          .insertInto('observations')
          .values(rows.slice(start, start + ROWS_A_STATEMENT))
          .onConflict((conflict) => conflict.columns(['series', 'version']).doNothing())
          .execute();
    });
  }
}

/** Well below the 65,535 values that one statement takes. */
const ROWS_A_STATEMENT = 1_000;

function seriesOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
