import {
  type Actor,
  type Case,
  type CaseField,
  type CaseStatus,
  caseSchema,
  checkAcceptance,
  type InputProblem,
  listProblems,
  mayDo,
  type Operation,
  type PutOperation,
  type ReviewOperation,
} from '@duibiao/model';
import { type Applied, type ApplyContext, CaseChange } from './case-change';
import { listPutProblems } from './put-problems';

type Kind<K extends Operation['kind']> = Extract<Operation, { kind: K }>;

/**
 * Decides what one operation does to a case. Pure; a rejected operation has no effect at all.
 *
 * - The same `opId` has one effect for ever: that is the store's to hold, which answers a known id with its first result.
 * - A field that was changed since the sender's base, to another value, keeps the hub's value and opens a conflict.
 * - Sets keyed by id merge by adding. An element that both sides changed opens a conflict. A clip never changes.
 * - A put on a deleted case revives it and opens a conflict, so that a person sees both intents.
 * - An accepted or published case that somebody without the right to review changes goes back to "submitted".
 * - Clocks never decide.
 */
export function applyOperation(record: Case | undefined, operation: Operation, context: ApplyContext): Applied {
  const applied = decide(record, operation, context);
  if (!applied.record || applied.record === record) return applied;
  // Two sets that are each within their bounds can be too large together: what could not be read back must not be stored.
  const parsed = caseSchema.safeParse(applied.record);
  return parsed.success ? applied : reject(operation, ...listProblems(parsed.error, 'set'));
}

function decide(record: Case | undefined, operation: Operation, context: ApplyContext): Applied {
  switch (operation.kind) {
    case 'put':
      return applyPut(record, operation, context);
    case 'review':
      return applyReview(record, operation, context);
    case 'resolve':
      return applyResolve(record, operation, context);
    case 'delete':
      return applyDelete(record, operation, context);
    default:
      throw new Error(`unknown operation ${(operation satisfies never as Operation).kind}`);
  }
}

function reject(operation: Operation, ...problems: InputProblem[]): Applied {
  return { result: { opId: operation.opId, status: 'rejected', problems } };
}

function applyPut(record: Case | undefined, operation: PutOperation, context: ApplyContext): Applied {
  const { actor } = context;
  if (!mayDo(actor.role, record ? 'edit' : 'clip') && !isPublishing(operation, actor))
    return reject(operation, {
      path: 'kind',
      message: `a ${actor.role} may not change cases; use a clipper's or reviewer's token`,
    });
  if (!record && operation.set.edition === undefined)
    return reject(operation, { path: 'set.edition', message: 'a new case needs its edition, such as "2018-2019"' });
  const problems = listPutProblems(record, operation, actor);
  if (problems.length > 0) return reject(operation, ...problems);
  const draft = record ? structuredClone(record) : newCase(operation, context);
  const change = new CaseChange(draft, operation, context);
  for (const field of Object.keys(operation.set) as CaseField[]) change.set(field, operation.set[field]);
  if (draft.deleted) change.revive();
  if (!mayDo(actor.role, 'review') && !isPublishing(operation, actor)) change.sendBackToReview();
  return change.finish();
}

/** A publisher may do one thing with a put: mark accepted cases as published. */
function isPublishing(operation: PutOperation, actor: Actor): boolean {
  return (
    mayDo(actor.role, 'publish') &&
    Object.keys(operation.set).every((field) => field === 'status') &&
    operation.set.status === 'published'
  );
}

function newCase(operation: PutOperation, { actor, now }: ApplyContext): Case {
  return {
    id: operation.caseId,
    edition: operation.set.edition!,
    status: operation.set.status ?? 'draft',
    tasks: [],
    clips: [],
    figures: [],
    ...(actor.centre ? { centre: actor.centre } : {}),
    revision: 0,
    fieldRevisions: {},
    reviews: [],
    conflicts: [],
    history: [],
    createdAt: now,
    updatedAt: now,
  };
}

function applyReview(record: Case | undefined, operation: ReviewOperation, context: ApplyContext): Applied {
  const { actor, now, newId } = context;
  const { decision, reason } = operation.set;
  if (!mayDo(actor.role, 'review'))
    return reject(operation, { path: 'kind', message: `a ${actor.role} may not review; use a reviewer's token` });
  if (!record || record.deleted)
    return reject(operation, { path: 'caseId', message: `there is no case ${operation.caseId}` });
  if (decision === 'return' && reason === undefined)
    return reject(operation, { path: 'set.reason', message: 'a return needs a reason that the centre can act on' });
  const reviewable: CaseStatus[] = decision === 'accept' ? ['submitted', 'returned'] : ['submitted', 'accepted'];
  if (!reviewable.includes(record.status))
    return reject(operation, {
      path: 'set.decision',
      message: `cannot ${decision} a case that is ${record.status}; it must be ${reviewable.join(' or ')}`,
    });
  const seen = operation.base.status;
  if (seen !== undefined && seen < (record.fieldRevisions.status ?? 0))
    return reject(operation, {
      path: 'base.status',
      message: 'the status has changed since it was read; look at the case again',
    });
  if (decision === 'accept') {
    const missing = checkAcceptance(record);
    if (missing.length > 0) return reject(operation, ...missing.map(({ path, message }) => ({ path, message })));
  }
  const draft = structuredClone(record);
  const change = new CaseChange(draft, operation, context);
  draft.reviews.push({
    id: newId(),
    decision,
    ...(reason === undefined ? {} : { reason }),
    at: now,
    by: { role: actor.role, device: actor.device },
  });
  change.force('status', decision === 'accept' ? 'accepted' : 'returned');
  change.touch('reviews');
  return change.finish(reason);
}

function applyResolve(record: Case | undefined, operation: Kind<'resolve'>, context: ApplyContext): Applied {
  if (!mayDo(context.actor.role, 'review'))
    return reject(operation, {
      path: 'kind',
      message: `a ${context.actor.role} may not settle conflicts; use a reviewer's token`,
    });
  const index = record?.conflicts.findIndex((conflict) => conflict.id === operation.set.conflict) ?? -1;
  if (!record || index < 0)
    return reject(operation, { path: 'set.conflict', message: `case ${operation.caseId} has no such conflict` });
  const conflict = record.conflicts[index]!;
  if (conflict.resolved)
    return reject(operation, {
      path: 'set.conflict',
      message: `this conflict is settled already: ${conflict.resolved}`,
    });
  const draft = structuredClone(record);
  const change = new CaseChange(draft, operation, context);
  draft.conflicts[index] = { ...conflict, resolved: operation.set.choose };
  change.touch('conflicts');
  if (operation.set.choose === 'offered') change.takeOffered(conflict.field, conflict.offered);
  return change.finish();
}

function applyDelete(record: Case | undefined, operation: Kind<'delete'>, context: ApplyContext): Applied {
  const { actor } = context;
  if (!record) return reject(operation, { path: 'caseId', message: `there is no case ${operation.caseId}` });
  const isOwn = mayDo(actor.role, 'edit') && actor.centre !== undefined && actor.centre === record.centre;
  if (!isOwn && !mayDo(actor.role, 'review'))
    return reject(operation, {
      path: 'kind',
      message: 'only the centre of a case, a reviewer or an administrator may delete it',
    });
  if (record.status === 'published')
    return reject(operation, { path: 'caseId', message: 'a published case cannot be deleted; withdraw it' });
  if (record.deleted) return { record, result: { opId: operation.opId, status: 'applied', revision: record.revision } };
  const draft = structuredClone(record);
  const change = new CaseChange(draft, operation, context);
  const seen = operation.base.revision;
  if (seen !== undefined && seen < record.revision) {
    change.conflict('deleted', false, true);
    return change.finish();
  }
  draft.deleted = true;
  change.touch('deleted');
  return change.finish();
}
