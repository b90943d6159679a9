import {
  type Actor,
  type Case,
  type CaseField,
  type HistoryEntry,
  type Operation,
  type OperationResult,
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

/** Collects what one operation changes in a draft, so that revision, field revisions and history are set once and alike. */
export class CaseChange {
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

  /** Keeps the hub's value; the offered one waits for the reviewer. The same offer is not put in line twice. */
  conflict(field: string, kept: unknown, offered: unknown): void {
    const { actor, now, newId } = this.context;
    this.hasConflict = true;
    const { conflicts } = this.draft;
    if (conflicts.some((open) => !open.resolved && open.field === field && isSameValue(open.offered, offered))) return;
    conflicts.push({ id: newId(), field, kept, offered, opId: this.operation.opId, at: now, by: { ...actor } });
    this.touch('conflicts');
  }

  /** What the office has accepted is not what stands there now: it looks again. */
  sendBackToReview(): void {
    const { status } = this.draft;
    const isChanged = [...this.fields].some((field) => field !== 'conflicts' && field !== 'status');
    if ((status === 'accepted' || status === 'published') && isChanged) this.force('status', 'submitted');
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
    const status = this.hasConflict ? 'conflict' : 'applied';
    if (this.fields.size === 0)
      return { record: draft, result: { opId: operation.opId, status, revision: draft.revision } };
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
