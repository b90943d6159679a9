import type { OperationResult } from '@duibiao/model';
import { nextBatch, type OutboxEntry, postponeEntry, settleEntry } from '@duibiao/sync';
import { announceChange } from '../platform/changed';
import type { Database } from './database';
import { type HubClient, HubRefusedDevice, HubRejected } from './hub-client';
import { acknowledge, readOutbox, updateEntry } from './outbox';

/** Operations in one push: small, so that a lost answer costs little to send again. */
const BATCH = 10;

/** What a delivery works with. */
export interface DeliveryContext {
  db: Database;
  hub: HubClient;
  clientId: string;
  now?: () => number;
  random?: () => number;
}

/** How a delivery ended: everything due was sent, or why it stopped. */
export type DeliveryOutcome = 'done' | 'unavailable' | 'refused-device';

/**
 * Delivers what is due: the bytes first, then the operation. An entry goes only after the hub's acknowledgement; one that the hub
 * refuses stays with the reason. It may be broken off at any point and started again: the hub knows each operation by its id.
 */
export async function deliverOutbox(context: DeliveryContext): Promise<DeliveryOutcome> {
  const now = context.now ?? Date.now;
  for (;;) {
    const batch = nextBatch(await readOutbox(context.db), now(), BATCH);
    if (batch.length === 0) return 'done';
    const outcome = await deliverBatch(context, batch, now);
    announceChange();
    if (outcome !== 'done') return outcome;
  }
}

async function deliverBatch(
  context: DeliveryContext,
  batch: OutboxEntry[],
  now: () => number,
): Promise<DeliveryOutcome> {
  let ready: OutboxEntry[] = [];
  try {
    for (const entry of batch) {
      const sent = await sendBlobs(context, entry);
      if (sent) ready.push(sent);
    }
    if (ready.length > 0) await push(context, ready, now);
    return 'done';
  } catch (error) {
    // What was not sent yet waits as well: the hub is asked again after the same delay, not once for each entry.
    if (ready.length === 0) ready = batch;
    for (const entry of batch) await postpone(context, entry, error, now);
    return error instanceof HubRefusedDevice ? 'refused-device' : 'unavailable';
  }
}

/** The entry with its bytes delivered; undefined when the hub refuses them and the entry stays behind with the reason. */
async function sendBlobs({ db, hub }: DeliveryContext, entry: OutboxEntry): Promise<OutboxEntry | undefined> {
  let current = entry;
  for (const ref of entry.blobs) {
    const blob = await db.get('blobs', ref);
    try {
      if (!blob) throw new HubRejected('lost', [{ path: ref, message: 'the bytes are not on this device any more' }]);
      await hub.putBlob(ref, blob.bytes, blob.type);
    } catch (error) {
      if (!(error instanceof HubRejected)) throw error;
      await settle(db, current, { opId: entry.operation.opId, status: 'rejected', problems: error.problems });
      return undefined;
    }
    current = { ...current, blobs: current.blobs.filter((other) => other !== ref) };
    await updateEntry(db, current);
  }
  return current;
}

async function push(context: DeliveryContext, entries: OutboxEntry[], now: () => number): Promise<void> {
  const { db, hub, clientId } = context;
  try {
    const results = await hub.push(
      clientId,
      entries.map(({ operation }) => operation),
    );
    for (const entry of entries) {
      const result = results.find(({ opId }) => opId === entry.operation.opId);
      if (result) await settle(db, entry, result, new Date(now()).toISOString());
      else await postpone(context, entry, new Error('the hub said nothing about this operation'), now);
    }
  } catch (error) {
    if (!(error instanceof HubRejected)) throw error;
    // The request as a whole was refused: find out which operation it was.
    if (entries.length === 1)
      await settle(db, entries[0]!, {
        opId: entries[0]!.operation.opId,
        status: 'rejected',
        problems: error.problems,
      });
    else for (const entry of entries) await push(context, [entry], now);
  }
}

async function settle(db: Database, entry: OutboxEntry, result: OperationResult, at?: string): Promise<void> {
  const left = settleEntry(entry, result);
  if (left) await updateEntry(db, left);
  else if (result.status !== 'rejected')
    await acknowledge(db, entry, { status: result.status, at: at ?? new Date().toISOString() });
}

async function postpone(
  context: DeliveryContext,
  entry: OutboxEntry,
  error: unknown,
  now: () => number,
): Promise<void> {
  const current = (await context.db.get('outbox', entry.operation.opId)) ?? undefined;
  if (current?.state !== 'waiting') return;
  const reason = error instanceof Error ? error.message : String(error);
  await updateEntry(context.db, postponeEntry(current, reason, now(), context.random ?? Math.random));
}
