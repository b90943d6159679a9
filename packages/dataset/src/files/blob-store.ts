import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobRef } from '@duibiao/model';
import type { Blobs } from '../contract';
import { BlobMismatchError } from '../errors';
import { writeDurably } from './durable-json-adapter';

/** Blobs as files named by their SHA-256, in folders of the first two hex digits. */
export class FileBlobs implements Blobs {
  constructor(private readonly folder: string) {}

  async put(bytes: Uint8Array, expected?: BlobRef): Promise<BlobRef> {
    const ref: BlobRef = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
    if (expected !== undefined && expected !== ref)
      throw new BlobMismatchError(`the bytes have the hash ${ref}, not ${expected}; send the bytes that belong to it`);
    if (!(await this.has(ref))) await writeDurably(this.pathOf(ref), bytes);
    return ref;
  }

  async get(ref: BlobRef): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.pathOf(ref));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async has(ref: BlobRef): Promise<boolean> {
    return access(this.pathOf(ref)).then(
      () => true,
      () => false,
    );
  }

  private pathOf(ref: BlobRef): string {
    const hex = ref.slice('sha256-'.length);
    return join(this.folder, hex.slice(0, 2), hex);
  }
}
