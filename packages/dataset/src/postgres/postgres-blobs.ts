import { createHash } from 'node:crypto';
import type { BlobRef } from '@duibiao/model';
import { ulid } from 'ulid';
import type { Blobs } from '../contract';
import { BlobDamagedError, BlobMismatchError } from '../errors';
import { type Database, isStorable } from './database';

const CHUNK_BYTES = 1 << 20;
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1_000;

/** Blobs as rows of up to 1 MiB. Chunks are written under the id of their upload; only a whole blob gets its name. */
export class PostgresBlobs implements Blobs {
  constructor(private readonly database: Database) {}

  /** Removes what uploads left behind that broke off more than a day ago: a younger one may be another process's work. */
  async removeAbandoned(): Promise<void> {
    // A ULID begins with its time.
    const before = ulid(Date.now() - ABANDONED_AFTER_MS);
    await this.database.write((transaction) =>
      transaction
        .deleteFrom('blob_chunks')
        .where('upload', '<', before)
        .where('upload', 'not in', (blobs) => blobs.selectFrom('blobs').select('upload'))
        .execute(),
    );
  }

  async put(content: Uint8Array | AsyncIterable<Uint8Array>, expected?: BlobRef): Promise<BlobRef> {
    const upload = ulid();
    let isNamed = false;
    try {
      const ref = await this.writeHashed(upload, content instanceof Uint8Array ? [content] : content);
      if (expected !== undefined && expected !== ref)
        throw new BlobMismatchError(
          `the bytes have the hash ${ref}, not ${expected}; send the bytes that belong to it`,
        );
      isNamed = await this.name(ref, upload);
      return ref;
    } finally {
      if (!isNamed) await this.removeChunks(upload);
    }
  }

  async get(ref: BlobRef): Promise<Uint8Array | undefined> {
    if (!isStorable(ref)) return undefined;
    const rows = await this.database.read((db) =>
      db
        .selectFrom('blobs')
        .leftJoin('blob_chunks', 'blob_chunks.upload', 'blobs.upload')
        .select('bytes')
        .where('ref', '=', ref)
        .orderBy('number')
        .execute(),
    );
    if (rows.length === 0) return undefined;
    const bytes = Buffer.concat(rows.map((row) => row.bytes ?? Buffer.alloc(0)));
    if (`sha256-${createHash('sha256').update(bytes).digest('hex')}` !== ref)
      throw new BlobDamagedError(
        `the row ${ref} of table blobs does not have the content that its name promises; restore it from a backup, or delete it and let the centre send it again`,
      );
    return bytes;
  }

  async has(ref: BlobRef): Promise<boolean> {
    if (!isStorable(ref)) return false;
    return this.database.read(
      async (db) =>
        (await db.selectFrom('blobs').select('ref').where('ref', '=', ref).executeTakeFirst()) !== undefined,
    );
  }

  /** No connection is held while the sender is slow: each chunk is a transaction of its own. */
  private async writeHashed(upload: string, parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<BlobRef> {
    const hash = createHash('sha256');
    let number = 0;
    let waiting = Buffer.alloc(0);
    const store = (bytes: Buffer): Promise<unknown> => {
      const row = { upload, number: number++, bytes };
      return this.database.write((transaction) => transaction.insertInto('blob_chunks').values(row).execute());
    };
    for await (const part of parts) {
      hash.update(part);
      waiting = Buffer.concat([waiting, part]);
      for (; waiting.length >= CHUNK_BYTES; waiting = waiting.subarray(CHUNK_BYTES))
        await store(waiting.subarray(0, CHUNK_BYTES));
    }
    if (waiting.length > 0) await store(waiting);
    return `sha256-${hash.digest('hex')}`;
  }

  /** False when the blob is there already. */
  private async name(ref: BlobRef, upload: string): Promise<boolean> {
    return this.database.write(async (transaction) => {
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('blobs')
        .values({ ref, upload })
        .onConflict((conflict) => conflict.column('ref').doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    });
  }

  private async removeChunks(upload: string): Promise<void> {
    await this.database.write((transaction) =>
      transaction.deleteFrom('blob_chunks').where('upload', '=', upload).execute(),
    );
  }
}
