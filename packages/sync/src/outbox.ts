import { type BlobRef, MAX_OPERATIONS, type Operation, type OperationResult } from '@duibiao/model';

/** One saved operation on its way to the hub, with the blobs that must be there first. It leaves the outbox only when the hub has acknowledged it. */
export interface OutboxEntry {
  operation: Operation;
  /** Blobs that the operation names and that the hub may not have yet. */
  blobs: BlobRef[];
  /** RFC 3339, UTC: when it was saved on this device. */
  savedAt: string;
  state: 'waiting' | 'rejected';
  /** Deliveries that were tried and failed. */
  attempts: number;
  /** Not before this time (ms since 1970); absent: at once. */
  notBefore?: number;
  /** What went wrong last, for people. */
  lastError?: string;
  /** Why the hub refused it. */
  problems?: OperationResult['problems'];
}

/** Delays between deliveries: doubled from 2 s up to 10 min, with up to half of it taken off at random so that devices spread out. */
const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 600_000;

/** A fresh entry for a saved operation. */
export function createOutboxEntry(operation: Operation, blobs: BlobRef[], savedAt: string): OutboxEntry {
  return { operation, blobs, savedAt, state: 'waiting', attempts: 0 };
}

/**
 * The entries to send next: in the order in which they were saved, `limit` at most (100, the hub's bound). An entry that waits for a
 * later time holds back those of the same case behind it, so that a case's operations arrive in order.
 */
export function nextBatch(
  entries: readonly OutboxEntry[],
  nowMs: number,
  limit: number = MAX_OPERATIONS,
): OutboxEntry[] {
  const held = new Set<string>();
  const batch: OutboxEntry[] = [];
  for (const entry of [...entries].sort(bySaving)) {
    const { caseId } = entry.operation;
    if (entry.state !== 'waiting' || held.has(caseId)) continue;
    if ((entry.notBefore ?? 0) > nowMs) held.add(caseId);
    else if (batch.length < limit) batch.push(entry);
  }
  return batch;
}

function bySaving(a: OutboxEntry, b: OutboxEntry): number {
  return a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : a.operation.opId < b.operation.opId ? -1 : 1;
}

/** What becomes of an entry when the hub has answered: undefined when it is acknowledged (applied or conflict) and may go, else the rejected entry, which stays. */
export function settleEntry(entry: OutboxEntry, result: OperationResult): OutboxEntry | undefined {
  if (result.status !== 'rejected') return undefined;
  const { notBefore: _, ...rest } = entry;
  return { ...rest, state: 'rejected', problems: result.problems ?? [] };
}

/** The entry after a delivery that did not get through: it waits longer each time. `random` is in [0, 1). */
export function postponeEntry(entry: OutboxEntry, reason: string, nowMs: number, random: () => number): OutboxEntry {
  const attempts = entry.attempts + 1;
  const delay = Math.min(FIRST_DELAY_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_DELAY_MS);
  return { ...entry, attempts, lastError: reason, notBefore: nowMs + Math.round(delay * (1 - random() / 2)) };
}

/** The entry for "Retry now": due at once; a rejected one is tried again too. */
export function retryEntry(entry: OutboxEntry): OutboxEntry {
  const { notBefore: _, problems: __, ...rest } = entry;
  return { ...rest, state: 'waiting' };
}

/** When the next batch can go (ms since 1970; 0: at once); undefined when nothing waits. What is held back by an earlier entry of its case does not count. */
export function nextDue(entries: readonly OutboxEntry[]): number | undefined {
  const firstOfCase = new Map<string, number>();
  for (const { operation, state, notBefore } of [...entries].sort(bySaving))
    if (state === 'waiting' && !firstOfCase.has(operation.caseId)) firstOfCase.set(operation.caseId, notBefore ?? 0);
  return firstOfCase.size > 0 ? Math.min(...firstOfCase.values()) : undefined;
}

/** The outbox at a glance. */
export function tallyOutbox(entries: readonly OutboxEntry[]): { waiting: number; rejected: number } {
  const rejected = entries.filter((entry) => entry.state === 'rejected').length;
  return { waiting: entries.length - rejected, rejected };
}
