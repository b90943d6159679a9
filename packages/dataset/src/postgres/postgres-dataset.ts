import {
  type Assignment,
  type Change,
  type ChangesResponse,
  type Edition,
  SNAPSHOT_VERSION,
  type Snapshot,
  type Target,
} from '@duibiao/model';
import type { Dataset } from '../contract';
import { Database } from './database';
import { PostgresBlobs } from './postgres-blobs';
import { listAllCases, PostgresCases } from './postgres-cases';
import { PostgresObservations, PostgresVerifications } from './postgres-findings';
import { PostgresAccess, PostgresCollection, PostgresStates } from './postgres-records';

/**
 * Opens a PostgreSQL database as a dataset, in a schema of its own that is made when it is not there. Several processes may have it open.
 *
 * @throws DatasetError when the database cannot be reached, or a newer version wrote it
 */
export async function openPostgresDataset(databaseUrl: string): Promise<Dataset> {
  const database = await Database.open(databaseUrl);
  const byId = (record: { id: string }): string => record.id;
  const editions = new PostgresCollection<Edition>(database, 'edition', byId);
  const targets = new PostgresCollection<Target>(database, 'target', byId);
  const assignments = new PostgresCollection<Assignment>(database, 'assignment', byId);
  const observations = new PostgresObservations(database);
  const verifications = new PostgresVerifications(database);
  const blobs = new PostgresBlobs(database);
  await blobs.removeAbandoned();
  return {
    editions,
    targets,
    assignments,
    observations,
    verifications,
    blobs,
    cases: new PostgresCases(database),
    access: new PostgresAccess(database),
    states: new PostgresStates(database),
    quarantined: [],
    changes: (since, limit) => readChanges(database, since, limit),
    exportSnapshot: () =>
      database.readAtOnce(
        async (transaction): Promise<Snapshot> => ({
          version: SNAPSHOT_VERSION,
          generatedAt: new Date().toISOString(),
          editions: await editions.listIn(transaction),
          cases: await listAllCases(transaction),
          targets: await targets.listIn(transaction),
          assignments: await assignments.listIn(transaction),
          observations: await observations.listIn(transaction),
          verifications: await verifications.listIn(transaction),
        }),
      ),
    close: () => database.close(),
  };
}

/**
 * One statement, so that both kinds are seen at the same moment: two would let a reader pass a case that was committed between them.
 * What it sees is complete up to its highest cursor, since the counter's row orders the commits.
 */
function readChanges(database: Database, since: number, limit: number): Promise<ChangesResponse> {
  return database.read(async (db) => {
    const rows = await db
      .selectFrom('cases')
      .select(['cursor', 'id', 'record', (row) => row.val('case').as('kind')])
      .where('cursor', '>', String(since))
      .unionAll(
        db
          .selectFrom('verifications')
          .select(['cursor', 'id', 'record', (row) => row.val('verification').as('kind')])
          .where('cursor', '>', String(since)),
      )
      .orderBy('cursor')
      .limit(limit + 1)
      .execute();
    const items = rows
      .slice(0, limit)
      .map(
        ({ cursor, id, record, kind }) => ({ cursor: Number(cursor), kind, id, record: JSON.parse(record) }) as Change,
      );
    return { items, cursor: items.at(-1)?.cursor ?? since, more: rows.length > limit };
  });
}
