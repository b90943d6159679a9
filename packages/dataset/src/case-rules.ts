import type { Actor, Case, Operation, OperationResult } from '@duibiao/model';
import { type Applied, applyOperation } from '@duibiao/sync';
import { ulid } from 'ulid';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1_000;

/** How many cases a page has: 100 unless asked otherwise, 1 to 1,000. */
export function pageSize(limit: number | undefined): number {
  return Math.min(Math.max(limit ?? DEFAULT_LIMIT, 1), MAX_LIMIT);
}

/** What an operation makes of the stored case, received now. The same in every store. */
export function decideOperation(record: Case | undefined, operation: Operation, actor: Actor): Applied {
  return applyOperation(record, operation, { actor, now: new Date().toISOString(), newId: ulid });
}

/** The answer to an operation whose id was used for the case `owner`. */
export function rejectReusedId({ opId }: Operation, owner: string): OperationResult {
  return {
    opId,
    status: 'rejected',
    problems: [{ path: 'opId', message: `operation ${opId} was used for case ${owner}; make a new id` }],
  };
}
