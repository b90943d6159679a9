import type { BlobRef, Case, Edition } from '@duibiao/model';
import type { OutboxEntry } from '@duibiao/sync';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from '../draft/draft';

/** Bytes that an outbox entry or a draft names. */
export interface StoredBlob {
  ref: BlobRef;
  type: string;
  bytes: ArrayBuffer;
}

/** What the panel needs to know of a case that the hub has: to say "already in case …", to show what was returned, to mend it. */
export interface KnownCase {
  id: string;
  record: Case;
  /** The pages that it quotes, as `comparableUrl` writes them. */
  urls: string[];
}

/** What became of a save, kept after the outbox entry has gone so that the panel can show the receipt. */
export interface Receipt {
  opId: string;
  caseId: string;
  title: string;
  savedAt: string;
  deliveredAt?: string;
  status?: 'applied' | 'conflict';
}

interface Schema extends DBSchema {
  outbox: { key: string; value: OutboxEntry & { opId: string } };
  blobs: { key: string; value: StoredBlob };
  drafts: { key: string; value: Draft; indexes: { changedAt: string } };
  receipts: { key: string; value: Receipt; indexes: { savedAt: string } };
  cases: { key: string; value: KnownCase; indexes: { urls: string; status: string } };
  editions: { key: string; value: Edition };
  meta: { key: string; value: unknown };
}

/** The extension's database: everything that must not be lost lives here, and everything that works offline. */
export type Database = IDBPDatabase<Schema>;

export const DATABASE_NAME = 'duibiao';

/** Opens the database, making or migrating its stores. */
export function openDatabase(): Promise<Database> {
  return openDB<Schema>(DATABASE_NAME, 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'opId' });
      db.createObjectStore('blobs', { keyPath: 'ref' });
      db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('changedAt', 'changedAt');
      db.createObjectStore('receipts', { keyPath: 'opId' }).createIndex('savedAt', 'savedAt');
      const cases = db.createObjectStore('cases', { keyPath: 'id' });
      cases.createIndex('urls', 'urls', { multiEntry: true });
      cases.createIndex('status', 'record.status');
      db.createObjectStore('editions', { keyPath: 'id' });
      db.createObjectStore('meta');
    },
  });
}
