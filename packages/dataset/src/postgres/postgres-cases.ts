import type { Actor, Case, Operation, OperationResult } from '@duibiao/model';
import { type SelectQueryBuilder, sql, type Transaction } from 'kysely';
import { decideOperation, pageSize, rejectReusedId } from '../case-rules';
import type { CaseQuery, Cases } from '../contract';
import { type Database, isStorable, nextCursor, RaceLostError } from './database';
import type { Tables } from './schema';

/** Cases in tables: the effect of an operation, its answer and its cursor are one transaction. */
export class PostgresCases implements Cases {
  constructor(private readonly database: Database) {}

  async get(id: string): Promise<Case | undefined> {
    if (!isStorable(id)) return undefined;
    return this.database.read(async (db) => {
      const row = await db.selectFrom('cases').select('record').where('id', '=', id).executeTakeFirst();
      return row && (JSON.parse(row.record) as Case);
    });
  }

  async list(query: CaseQuery = {}): Promise<{ items: Case[]; next?: string }> {
    const { edition, status, task, after } = query;
    if ([edition, status, task, after].some((text) => text !== undefined && !isStorable(text))) return { items: [] };
    const limit = pageSize(query.limit);
    return this.database.read(async (db) => {
      let rows = selectPresent(db.selectFrom('cases').select('record')).limit(limit + 1);
      if (edition !== undefined) rows = rows.where('edition', '=', edition);
      if (status !== undefined) rows = rows.where('status', '=', status);
      if (task !== undefined) rows = rows.where(sql<boolean>`tasks @> ${JSON.stringify([task])}::jsonb`);
      if (after !== undefined) rows = rows.where('id', '>', after);
      const found = (await rows.execute()).map(({ record }) => JSON.parse(record) as Case);
      const items = found.slice(0, limit);
      return found.length > limit ? { items, next: items.at(-1)!.id } : { items };
    });
  }

  apply(operation: Operation, actor: Actor): Promise<OperationResult> {
    return this.database.write((transaction) => applyIn(transaction, operation, actor));
  }
}

/** All cases by id, without deleted ones. */
export async function listAllCases(transaction: Transaction<Tables>): Promise<Case[]> {
  const rows = await selectPresent(transaction.selectFrom('cases').select('record')).execute();
  return rows.map(({ record }) => JSON.parse(record) as Case);
}

function selectPresent<O>(rows: SelectQueryBuilder<Tables, 'cases', O>): SelectQueryBuilder<Tables, 'cases', O> {
  return rows.where('deleted', '=', false).orderBy('id');
}

/**
 * The case's row is locked before anything is looked up, so operations of one case follow each other. A new case has no row to lock: all
 * rows are made after the cursor's row is locked, and whoever finds one made meanwhile begins again. Locks are always taken in this order.
 */
async function applyIn(transaction: Transaction<Tables>, operation: Operation, actor: Actor): Promise<OperationResult> {
  const { opId, caseId } = operation;
  const row = await transaction
    .selectFrom('cases')
    .select('record')
    .where('id', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
  const known = await transaction
    .selectFrom('operations')
    .select(['case_id', 'result'])
    .where('op_id', '=', opId)
    .executeTakeFirst();
  if (known) return known.case_id === caseId ? JSON.parse(known.result) : rejectReusedId(operation, known.case_id);
  const stored = row && (JSON.parse(row.record) as Case);
  const { record, result } = decideOperation(stored, operation, actor);
  if (result.status === 'rejected' || !record) return result;
  const cursor = await nextCursor(transaction);
  await storeCase(transaction, record, cursor, stored === undefined);
  const added = await transaction
    .insertInto('operations')
    .values({ op_id: opId, case_id: caseId, result: JSON.stringify(result) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) throw new RaceLostError(`operation ${opId}`);
  return result;
}

async function storeCase(
  transaction: Transaction<Tables>,
  record: Case,
  cursor: number,
  isNew: boolean,
): Promise<void> {
  const columns = {
    cursor,
    edition: record.edition,
    status: record.status,
    tasks: JSON.stringify(record.tasks),
    deleted: record.deleted === true,
    record: JSON.stringify(record),
  };
  if (!isNew) {
    await transaction.updateTable('cases').set(columns).where('id', '=', record.id).execute();
    return;
  }
  const added = await transaction
    .insertInto('cases')
    .values({ id: record.id, ...columns })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 1n) throw new RaceLostError(`case ${record.id}`);
}
