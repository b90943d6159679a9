import { createHash, randomBytes } from 'node:crypto';
import { access, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobRef } from '@duibiao/model';
import type { Blobs } from '../contract';
import { BlobDamagedError, BlobMismatchError, WriteFailedError } from '../errors';
import { ensureFolder, syncFolder, TEMPORARY_ENDING } from './durable-json-adapter';

/** Blobs as files named by their SHA-256, in folders of the first two hex digits. */
export class FileBlobs implements Blobs {
  private constructor(private readonly folder: string) {}

  /** Opens the folder and removes what an interrupted upload left behind. */
  static async open(folder: string): Promise<FileBlobs> {
    await ensureFolder(folder);
    for (const name of await readdir(folder))
      if (name.endsWith(TEMPORARY_ENDING)) await rm(join(folder, name), { force: true });
    return new FileBlobs(folder);
  }

  /** Bytes go to a temporary file while they are hashed; only whole blobs get their name. */
  async put(content: Uint8Array | AsyncIterable<Uint8Array>, expected?: BlobRef): Promise<BlobRef> {
    const temporary = join(this.folder, `.${randomBytes(9).toString('hex')}${TEMPORARY_ENDING}`);
    try {
      const ref = await writeHashed(temporary, content instanceof Uint8Array ? [content] : content);
      if (expected !== undefined && expected !== ref)
        throw new BlobMismatchError(
          `the bytes have the hash ${ref}, not ${expected}; send the bytes that belong to it`,
        );
      if (!(await this.has(ref))) await this.name(temporary, ref);
      return ref;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async get(ref: BlobRef): Promise<Uint8Array | undefined> {
    const bytes = await readFile(this.pathOf(ref)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (bytes === undefined) return undefined;
    if (hashOf(bytes) !== ref)
      throw new BlobDamagedError(
        `${this.pathOf(ref)} does not have the content that its name promises; restore it from a backup, or remove it and let the centre send it again`,
      );
    return bytes;
  }

  async has(ref: BlobRef): Promise<boolean> {
    return access(this.pathOf(ref)).then(
      () => true,
      () => false,
    );
  }

  private async name(temporary: string, ref: BlobRef): Promise<void> {
    try {
      const folder = join(this.folder, shardOf(ref));
      await ensureFolder(folder);
      await rename(temporary, this.pathOf(ref));
      await syncFolder(folder);
    } catch (cause) {
      throw new WriteFailedError(`could not store ${ref}: ${(cause as Error).message}. Check the disk.`, { cause });
    }
  }

  private pathOf(ref: BlobRef): string {
    return join(this.folder, shardOf(ref), ref.slice('sha256-'.length));
  }
}

async function writeHashed(path: string, chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<BlobRef> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return `sha256-${hash.digest('hex')}`;
}

function hashOf(bytes: Uint8Array): BlobRef {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}

function shardOf(ref: BlobRef): string {
  return ref.slice('sha256-'.length, 'sha256-'.length + 2);
}
