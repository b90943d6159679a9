import type { BlobRef, PutOperation } from '@duibiao/model';
import { createOutboxEntry, type OutboxEntry, retryEntry } from '@duibiao/sync';
import { announceChange } from '../platform/changed';
import type { Database, Receipt, StoredBlob } from './database';

/** Receipts that are kept: enough to look back over a day's work. */
const MAX_RECEIPTS = 200;

/** What a save writes: the operation, the bytes that it names, and the draft that it ends. */
export interface Save {
  operation: PutOperation;
  blobs: StoredBlob[];
  draftId: string;
  title: string;
  savedAt: string;
}

/**
 * Writes a save: operation, bytes and receipt in, draft out, all or nothing. It resolves when the bytes are on the disk
 * (`durability: 'strict'`), not before: from here on the case survives the browser being killed.
 */
export async function writeSave(db: Database, save: Save): Promise<void> {
  const { operation, blobs, draftId, title, savedAt } = save;
  const refs = blobs.map(({ ref }) => ref);
  const entry = createOutboxEntry(operation, refs, savedAt);
  const tx = db.transaction(['outbox', 'blobs', 'drafts', 'receipts'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    tx.objectStore('outbox').put({ ...entry, opId: operation.opId }),
    ...blobs.map((blob) => tx.objectStore('blobs').put(blob)),
    tx.objectStore('receipts').put({ opId: operation.opId, caseId: operation.caseId, title, savedAt }),
    tx.objectStore('drafts').delete(draftId),
    tx.done,
  ]);
  announceChange();
}

/** Everything that waits or was refused, in the order in which it was saved. */
export async function readOutbox(db: Database): Promise<OutboxEntry[]> {
  return (await db.getAll('outbox')).sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1));
}

/** Replaces an entry, if it is still there: one that was acknowledged meanwhile stays gone. */
export async function updateEntry(db: Database, entry: OutboxEntry): Promise<void> {
  const { opId } = entry.operation;
  const tx = db.transaction('outbox', 'readwrite');
  if (await tx.store.get(opId)) await tx.store.put({ ...entry, opId });
  await tx.done;
}

/** Takes an acknowledged entry out and completes its receipt, in one step. The bytes go when nothing names them any more. */
export async function acknowledge(
  db: Database,
  entry: OutboxEntry,
  result: { status: 'applied' | 'conflict'; at: string },
): Promise<void> {
  const { opId } = entry.operation;
  const tx = db.transaction(['outbox', 'receipts'], 'readwrite', { durability: 'strict' });
  await tx.objectStore('outbox').delete(opId);
  const receipt = await tx.objectStore('receipts').get(opId);
  if (receipt) await tx.objectStore('receipts').put({ ...receipt, deliveredAt: result.at, status: result.status });
  await tx.done;
}

/** Takes an entry out without delivery, because its content goes back into a draft (`mend`). */
export async function removeEntry(db: Database, opId: string): Promise<void> {
  const tx = db.transaction(['outbox', 'receipts'], 'readwrite', { durability: 'strict' });
  await Promise.all([tx.objectStore('outbox').delete(opId), tx.objectStore('receipts').delete(opId), tx.done]);
  announceChange();
}

/** Makes everything due at once, refused entries too when asked. */
export async function retryAll(db: Database, includeRejected: boolean): Promise<void> {
  const tx = db.transaction('outbox', 'readwrite');
  for (const entry of await tx.store.getAll())
    if (entry.state === 'waiting' || includeRejected) await tx.store.put({ ...retryEntry(entry), opId: entry.opId });
  await tx.done;
  announceChange();
}

/** The last saves, newest first. */
export async function readReceipts(db: Database, limit: number): Promise<Receipt[]> {
  const found: Receipt[] = [];
  let cursor = await db.transaction('receipts').store.index('savedAt').openCursor(null, 'prev');
  for (; cursor && found.length < limit; cursor = await cursor.continue()) found.push(cursor.value);
  return found;
}

/** Drops bytes that no outbox entry and no draft names, and old receipts. */
export async function collectGarbage(db: Database): Promise<void> {
  const tx = db.transaction(['outbox', 'drafts', 'blobs', 'receipts'], 'readwrite');
  const named = new Set<BlobRef>();
  for (const entry of await tx.objectStore('outbox').getAll()) for (const ref of namedBy(entry)) named.add(ref);
  for (const draft of await tx.objectStore('drafts').getAll())
    for (const ref of [draft.snapshot, draft.screenshot]) if (ref) named.add(ref);
  for (const ref of await tx.objectStore('blobs').getAllKeys())
    if (!named.has(ref)) await tx.objectStore('blobs').delete(ref);
  const receipts = await tx.objectStore('receipts').index('savedAt').getAllKeys();
  for (const key of receipts.slice(0, Math.max(0, receipts.length - MAX_RECEIPTS)))
    await tx.objectStore('receipts').delete(key);
  await tx.done;
}

/** A refused entry may be mended, so its bytes are kept even when the hub has them. */
function namedBy(entry: OutboxEntry): BlobRef[] {
  const clips = entry.operation.kind === 'put' ? (entry.operation.set.clips ?? []) : [];
  return [
    ...entry.blobs,
    ...clips.flatMap(({ snapshot, screenshot }) => [snapshot, screenshot]).filter((ref) => ref !== undefined),
  ];
}
