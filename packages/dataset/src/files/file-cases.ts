import {
  type Actor,
  type Case,
  caseSchema,
  type Operation,
  type OperationResult,
  operationResultSchema,
} from '@duibiao/model';
import * as z from 'zod';
import { decideOperation, pageSize, rejectReusedId } from '../case-rules';
import type { CaseQuery, Cases } from '../contract';
import type { ChangeFeed } from './change-feed';
import type { FileTable } from './file-table';
import { KeyedQueue } from './keyed-queue';

/** What a case's file holds: the case, where it stands in the change feed, and the answer to each operation it has seen. */
export const storedCaseSchema = z.object({
  id: z.string(),
  cursor: z.int().min(1),
  results: z.record(z.string(), operationResultSchema),
  record: caseSchema,
});
export type StoredCase = z.infer<typeof storedCaseSchema>;

/** Cases in files: the effect of an operation and its answer are one file, so one atomic write. */
export class FileCases implements Cases {
  /** Which case an operation belongs to: the same `opId` on another case is refused. */
  private readonly caseOf = new Map<string, string>();
  /** Operations of one case wait for each other. */
  private readonly operations = new KeyedQueue();

  constructor(
    private readonly table: FileTable<StoredCase>,
    private readonly feed: ChangeFeed<'case' | 'verification'>,
  ) {
    for (const stored of table.values())
      for (const opId of Object.keys(stored.results)) this.caseOf.set(opId, stored.id);
  }

  async get(id: string): Promise<Case | undefined> {
    return this.table.peek(id)?.record;
  }

  async list(query: CaseQuery = {}): Promise<{ items: Case[]; next?: string }> {
    const limit = pageSize(query.limit);
    const matching = this.all().filter((record) => matches(record, query));
    const items = matching.slice(0, limit);
    return matching.length > limit ? { items, next: items.at(-1)!.id } : { items };
  }

  /** All cases by id, without deleted ones. */
  all(): Case[] {
    return [...this.table.values()]
      .map((stored) => stored.record)
      .filter((record) => !record.deleted)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  apply(operation: Operation, actor: Actor): Promise<OperationResult> {
    return this.operations.run(operation.caseId, () => this.applyNow(operation, actor));
  }

  /** Resolves when no operation is under way. */
  idle(): Promise<void> {
    return this.operations.idle();
  }

  private async applyNow(operation: Operation, actor: Actor): Promise<OperationResult> {
    const { opId, caseId } = operation;
    const owner = this.caseOf.get(opId);
    if (owner !== undefined && owner !== caseId) return rejectReusedId(operation, owner);
    const stored = this.table.peek(caseId);
    const known = stored?.results[opId];
    if (known) return known;
    const { record, result } = decideOperation(stored?.record, operation, actor);
    if (result.status === 'rejected' || !record) return result;
    this.caseOf.set(opId, caseId);
    try {
      await this.feed.record('case', caseId, (cursor) =>
        this.table.put({ id: caseId, cursor, results: { ...stored?.results, [opId]: result }, record }),
      );
    } catch (error) {
      this.caseOf.delete(opId);
      throw error;
    }
    return result;
  }
}

function matches(record: Case, { edition, status, task, after }: CaseQuery): boolean {
  return (
    (edition === undefined || record.edition === edition) &&
    (status === undefined || record.status === status) &&
    (task === undefined || record.tasks.includes(task)) &&
    (after === undefined || record.id > after)
  );
}
