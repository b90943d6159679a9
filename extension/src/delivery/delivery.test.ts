import 'fake-indexeddb/auto';
import type { Operation, OperationResult, PutOperation } from '@duibiao/model';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleDraft } from '../../test/sample-draft';
import { operationOf } from '../draft/draft';
import { hashText } from '../platform/hash';
import { DATABASE_NAME, type Database, openDatabase, type StoredBlob } from './database';
import { deliverOutbox } from './delivery';
import { type HubClient, HubRefusedDevice, HubRejected, HubUnavailable } from './hub-client';
import { collectGarbage, readOutbox, readReceipts, retryAll, writeSave } from './outbox';

const NOW = Date.parse('2018-04-12T03:00:00Z');

/** A hub in memory that keeps its promises: the same opId has one effect; `before` and `after` let a test break a call. */
class FakeHub implements HubClient {
  readonly blobs = new Map<string, number>();
  readonly applied = new Map<string, Operation>();
  readonly log: string[] = [];
  pushes = 0;
  before: (call: string) => void = () => {};
  after: (call: string) => void = () => {};
  judge: (operation: Operation) => OperationResult = ({ opId }) => ({ opId, status: 'applied', revision: 1 });

  async putBlob(ref: string): Promise<void> {
    this.before('blob');
    this.blobs.set(ref, (this.blobs.get(ref) ?? 0) + 1);
    this.log.push(`blob ${ref.slice(7, 11)}`);
    this.after('blob');
  }
  async push(_: string, operations: Operation[]): Promise<OperationResult[]> {
    this.before('push');
    this.pushes += 1;
    const results = operations.map((operation) => {
      const result = this.judge(operation);
      if (result.status !== 'rejected') this.applied.set(operation.opId, operation);
      return result;
    });
    this.log.push(`push ${operations.length}`);
    this.after('push');
    return results;
  }
  async changes(): Promise<never> {
    throw new Error('not asked for here');
  }
  async editions(): Promise<never[]> {
    return [];
  }
  async indicators(): Promise<never[]> {
    return [];
  }
}

describe('delivery', () => {
  let db: Database;
  let hub: FakeHub;
  let now = NOW;

  beforeEach(async () => {
    now = NOW;
    hub = new FakeHub();
    db = await openDatabase();
  });
  afterEach(async () => {
    db.close();
    await deleteDB(DATABASE_NAME);
  });

  const deliver = (): ReturnType<typeof deliverOutbox> =>
    deliverOutbox({ db, hub, clientId: 'client', now: () => now, random: () => 0 });
  const save = async (number: number): Promise<PutOperation> => {
    const bytes = new TextEncoder().encode(`<p>page ${number}</p>`).buffer as ArrayBuffer;
    const blob: StoredBlob = { ref: await hashText(`<p>page ${number}</p>`), type: 'text/html', bytes };
    const id = `01J8ZQ4K7V00000000000001${String(number).padStart(2, '0')}`;
    const draft = sampleDraft({ id, snapshot: blob.ref });
    await db.put('drafts', draft);
    const operation = operationOf(draft, {
      opId: `01J8ZQ4K7V00000000000002${String(number).padStart(2, '0')}`,
      centre: 'korea',
      device: 'd',
      tool: 't',
      uiLanguage: 'zh',
    });
    const savedAt = new Date(NOW + number * 1000).toISOString();
    await writeSave(db, { operation, blobs: [blob], draftId: id, title: `page ${number}`, savedAt });
    return operation;
  };

  it('takes the draft into the outbox in one step', async () => {
    const { opId } = await save(1);
    expect((await readOutbox(db)).map(({ operation }) => operation.opId)).toEqual([opId]);
    expect(await db.count('drafts')).toBe(0);
    expect(await readReceipts(db, 10)).toMatchObject([{ opId, title: 'page 1' }]);
  });

  it('sends the bytes first, then the operations, and completes the receipts', async () => {
    await save(1);
    await save(2);
    expect(await deliver()).toBe('done');
    expect(hub.log.map((line) => line.slice(0, 4))).toEqual(['blob', 'blob', 'push']);
    expect(await readOutbox(db)).toEqual([]);
    expect((await readReceipts(db, 10)).every(({ deliveredAt }) => deliveredAt !== undefined)).toBe(true);
    await collectGarbage(db);
    expect(await db.count('blobs')).toBe(0);
  });

  it('keeps everything when the hub is down, waits longer each time, and sends it later', async () => {
    await save(1);
    hub.before = () => {
      throw new HubUnavailable('no answer');
    };
    expect(await deliver()).toBe('unavailable');
    expect(await readOutbox(db)).toMatchObject([{ attempts: 1, lastError: 'no answer', notBefore: NOW + 2_000 }]);
    now = NOW + 1_999;
    expect(await deliver()).toBe('done');
    expect((await readOutbox(db))[0]?.attempts).toBe(1);
    now = NOW + 2_000;
    expect(await deliver()).toBe('unavailable');
    expect(await readOutbox(db)).toMatchObject([{ attempts: 2, notBefore: NOW + 6_000 }]);
    hub.before = () => {};
    await retryAll(db, false);
    expect(await deliver()).toBe('done');
    expect(await readOutbox(db)).toEqual([]);
  });

  it('sends the same operation again when the answer was lost, and not the bytes', async () => {
    const { opId } = await save(1);
    hub.after = (call) => {
      if (call === 'push') throw new HubUnavailable('the line broke');
    };
    expect(await deliver()).toBe('unavailable');
    expect((await readOutbox(db)).map(({ operation }) => operation.opId)).toEqual([opId]);
    hub.after = () => {};
    await retryAll(db, false);
    expect(await deliver()).toBe('done');
    expect([...hub.applied.keys()]).toEqual([opId]);
    expect(hub.pushes).toBe(2);
    expect([...hub.blobs.values()]).toEqual([1]);
  });

  it('keeps a refused entry with the reason and its bytes, and delivers the others', async () => {
    const bad = await save(1);
    await save(2);
    const problems = [{ path: 'set.tasks.0', message: 'no such task; choose another' }];
    hub.judge = ({ opId }) =>
      opId === bad.opId ? { opId, status: 'rejected', problems } : { opId, status: 'applied' };
    expect(await deliver()).toBe('done');
    expect(await readOutbox(db)).toMatchObject([{ state: 'rejected', problems }]);
    await collectGarbage(db);
    expect(await db.count('blobs')).toBe(1);
  });

  it('finds the one that spoils a whole request', async () => {
    const bad = await save(1);
    await save(2);
    const push = hub.push.bind(hub);
    hub.push = async (client, operations) => {
      if (operations.some(({ opId }) => opId === bad.opId))
        throw new HubRejected('too large', [{ path: '', message: 'too large' }]);
      return push(client, operations);
    };
    expect(await deliver()).toBe('done');
    expect(await readOutbox(db)).toMatchObject([{ operation: { opId: bad.opId }, state: 'rejected' }]);
    expect(hub.applied.size).toBe(1);
  });

  it('keeps everything when the hub does not know the device', async () => {
    await save(1);
    hub.before = () => {
      throw new HubRefusedDevice('unknown token');
    };
    expect(await deliver()).toBe('refused-device');
    expect(await readOutbox(db)).toMatchObject([{ state: 'waiting' }]);
  });

  it('does not bring back an entry that was acknowledged meanwhile', async () => {
    const { opId } = await save(1);
    hub.after = (call) => {
      if (call === 'push') throw new HubUnavailable('the line broke');
    };
    const push = hub.push.bind(hub);
    hub.push = async (client, operations) => {
      await db.delete('outbox', opId);
      return push(client, operations);
    };
    await deliver();
    expect(await readOutbox(db)).toEqual([]);
  });

  it('sends what was saved in any number of broken deliveries exactly once', async () => {
    for (let number = 1; number <= 25; number += 1) await save(number);
    let calls = 0;
    hub.before = () => {
      calls += 1;
      if (calls % 3 === 0) throw new HubUnavailable('down before');
    };
    hub.after = () => {
      if (calls % 7 === 0) throw new HubUnavailable('down after');
    };
    for (let round = 0; round < 200 && (await readOutbox(db)).length > 0; round += 1) {
      now += 600_000;
      await deliver();
    }
    expect(await readOutbox(db)).toEqual([]);
    expect(hub.applied.size).toBe(25);
  });
});
