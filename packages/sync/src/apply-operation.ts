import {
  type Actor,
  type Case,
  type CaseField,
  type CaseStatus,
  type Clip,
  checkAcceptance,
  type HistoryEntry,
  type InputProblem,
  mayDo,
  type Operation,
  type OperationResult,
  PUT_TRANSITIONS,
  type PutOperation,
  type ReviewOperation,
  SET_FIELDS,
} from '@duibiao/model';
import { isSameValue, mergeSets } from './merge';

/** What an operation makes of a record: the new record, absent when the operation is rejected and has no effect. */
export interface Applied {
  record?: Case;
  result: OperationResult;
}

/** What the caller adds: who sends the operation, when it arrived (RFC 3339, UTC), and a maker of ULIDs for conflicts and reviews. */
export interface ApplyContext {
  actor: Actor;
  now: string;
  newId: () => string;
}

type Kind<K extends Operation['kind']> = Extract<Operation, { kind: K }>;

/**
 * Decides what one operation does to a case. Pure; a rejected operation has no effect at all.
 *
 * - The same `opId` has one effect for ever: that is the store's to hold, which answers a known id with its first result.
 * - A field that was changed since the sender's base, to another value, keeps the hub's value and opens a conflict.
 * - Sets keyed by id merge by adding. An element that both sides changed opens a conflict. A clip never changes.
 * - A put on a deleted case revives it and opens a conflict, so that a person sees both intents.
 * - Clocks never decide.
 */
export function applyOperation(record: Case | undefined, operation: Operation, context: ApplyContext): Applied {
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
  const problems = [
    ...statusProblems(record, operation, actor),
    ...clipProblems(record, operation),
    ...referenceProblems(record, operation),
  ];
  if (problems.length > 0) return reject(operation, ...problems);
  const draft = record ? structuredClone(record) : newCase(operation, context);
  const change = new Change(draft, operation, context);
  for (const field of Object.keys(operation.set) as CaseField[]) change.set(field, operation.set[field]);
  if (draft.deleted) change.revive();
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

function statusProblems(record: Case | undefined, { set }: PutOperation, actor: Actor): InputProblem[] {
  const to = set.status;
  if (to === undefined || (record && record.status === to)) return [];
  const from = record?.status ?? 'new';
  if (!PUT_TRANSITIONS[from].includes(to)) {
    const message = `a ${from} case cannot become ${to} by an edit; possible: ${PUT_TRANSITIONS[from].join(', ')}`;
    return [
      {
        path: 'set.status',
        message: to === 'accepted' || to === 'returned' ? `${message} (accept and return are reviews)` : message,
      },
    ];
  }
  if (to === 'published' && !mayDo(actor.role, 'publish'))
    return [{ path: 'set.status', message: `a ${actor.role} may not publish; ask the office's publisher` }];
  return [];
}

function clipProblems(record: Case | undefined, { set }: PutOperation): InputProblem[] {
  const known = new Map(record?.clips.map((clip) => [clip.id, clip]));
  return (set.clips ?? []).flatMap((clip, index) => {
    const before = known.get(clip.id);
    if (!before || isSameValue(before, clip)) return [];
    return [
      {
        path: `set.clips.${index}`,
        message: `clip ${clip.id} exists with other content; a clip never changes, make a new one`,
      },
    ];
  });
}

/** Ids of quotes are unique within a case, and what points to a quote or names its words must find them. */
function referenceProblems(record: Case | undefined, { set }: PutOperation): InputProblem[] {
  const clips = mergeSets<Clip>(record?.clips ?? [], set.clips ?? [], false).merged;
  const quotes = new Map<string, string>();
  const problems: InputProblem[] = [];
  for (const clip of clips) {
    for (const quote of clip.quotes) {
      if (quotes.has(quote.id))
        problems.push({
          path: 'set.clips',
          message: `two quotes of this case have the id "${quote.id}"; give one of them another`,
        });
      quotes.set(quote.id, quote.exact);
    }
  }
  set.figures?.forEach((figure, index) => {
    const exact = quotes.get(figure.quote);
    if (exact === undefined)
      problems.push({
        path: `set.figures.${index}.quote`,
        message: `no clip of this case has a quote "${figure.quote}"`,
      });
    else if (exact.slice(figure.span.start, figure.span.end) !== figure.asWritten)
      problems.push({
        path: `set.figures.${index}.span`,
        message: `the quote does not read “${figure.asWritten}” at this span`,
      });
  });
  return problems;
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
  const change = new Change(draft, operation, context);
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
  const change = new Change(draft, operation, context);
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
  const change = new Change(draft, operation, context);
  const seen = operation.base.revision;
  if (seen !== undefined && seen < record.revision) {
    change.conflict('deleted', false, true);
    return change.finish();
  }
  draft.deleted = true;
  change.touch('deleted');
  return change.finish();
}

/** Collects what one operation changes in a draft, so that revision, field revisions and history are set once and alike. */
class Change {
  private readonly fields = new Set<string>();
  private hasConflict = false;

  constructor(
    private readonly draft: Case,
    private readonly operation: Operation,
    private readonly context: ApplyContext,
  ) {}

  set(field: CaseField, offered: unknown): void {
    if (offered === undefined) return;
    if ((SET_FIELDS as readonly string[]).includes(field)) this.merge(field, offered as { id: string }[]);
    else if (this.isNew() || !isSameValue(this.draft[field], offered)) {
      if (this.isStale(field)) this.conflict(field, this.draft[field], offered);
      else this.force(field, offered);
    }
  }

  force(field: string, value: unknown): void {
    Object.assign(this.draft, { [field]: value });
    this.touch(field);
  }

  touch(field: string): void {
    this.fields.add(field);
  }

  conflict(field: string, kept: unknown, offered: unknown): void {
    const { actor, now, newId } = this.context;
    this.draft.conflicts.push({
      id: newId(),
      field,
      kept,
      offered,
      opId: this.operation.opId,
      at: now,
      by: { ...actor },
    });
    this.hasConflict = true;
    this.touch('conflicts');
  }

  revive(): void {
    delete this.draft.deleted;
    this.touch('deleted');
    this.conflict('deleted', false, true);
  }

  /** The offered value of a conflict takes the place of the kept one: a field, one element of a set ("figures.f1"), or deletion. */
  takeOffered(field: string, offered: unknown): void {
    const [head, id] = field.split('.', 2) as [string, string | undefined];
    if (id === undefined) {
      this.force(head, offered);
      return;
    }
    const elements = (this.draft as unknown as Record<string, { id: string }[]>)[head] ?? [];
    this.force(
      head,
      elements.map((element) => (element.id === id ? offered : element)),
    );
  }

  finish(note?: string): Applied {
    const { draft, operation, context } = this;
    if (this.fields.size === 0)
      return { record: draft, result: { opId: operation.opId, status: 'applied', revision: draft.revision } };
    draft.revision += 1;
    draft.updatedAt = context.now;
    for (const field of this.fields) draft.fieldRevisions[field] = draft.revision;
    const entry: HistoryEntry = {
      opId: operation.opId,
      kind: operation.kind,
      revision: draft.revision,
      fields: [...this.fields],
      at: context.now,
      by: { ...context.actor },
      ...(note === undefined ? {} : { note }),
    };
    draft.history.push(entry);
    const status = this.hasConflict ? 'conflict' : 'applied';
    return { record: draft, result: { opId: operation.opId, status, revision: draft.revision } };
  }

  private isNew(): boolean {
    return this.draft.revision === 0;
  }

  private isStale(field: string): boolean {
    return (this.draft.fieldRevisions[field] ?? 0) > (this.operation.base[field] ?? 0);
  }

  private merge(field: CaseField, offered: { id: string }[]): void {
    const kept = (this.draft[field] ?? []) as { id: string }[];
    const { merged, collisions, changed } = mergeSets(kept, offered, !this.isStale(field));
    if (changed) this.force(field, merged);
    for (const collision of collisions)
      this.conflict(`${field}.${collision.kept.id}`, collision.kept, collision.offered);
  }
}
