import type { Case, CaseFields, Operation } from '@duibiao/model';
import { ulid } from 'ulid';

/** The revisions that were seen of some fields: what the hub compares to tell whether somebody else changed them. */
function basesOf(record: Case, fields: readonly string[]): Record<string, number> {
  return Object.fromEntries(fields.map((field) => [field, record.fieldRevisions[field] ?? 0]));
}

/** Sets fields of a case, as seen in `record`. Of sets keyed by id only the changed elements go along. */
export function putOperation(record: Case, set: Partial<CaseFields>): Operation {
  return { opId: ulid(), caseId: record.id, kind: 'put', base: basesOf(record, Object.keys(set)), set };
}

/** Accepts a case, or returns it with the reason that its centre sees. */
export function reviewOperation(record: Case, decision: 'accept' | 'return', reason?: string): Operation {
  return {
    opId: ulid(),
    caseId: record.id,
    kind: 'review',
    base: basesOf(record, ['status']),
    set: { decision, ...(reason === undefined ? {} : { reason }) },
  };
}

/** Settles a conflict. */
export function resolveOperation(record: Case, conflict: string, choose: 'kept' | 'offered'): Operation {
  return { opId: ulid(), caseId: record.id, kind: 'resolve', base: {}, set: { conflict, choose } };
}
