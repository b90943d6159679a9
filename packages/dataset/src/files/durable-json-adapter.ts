import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { WriteFailedError } from '../errors';

/** The ending of files that are being written; what a crash leaves behind is removed at the next opening. */
export const TEMPORARY_ENDING = '.tmp';

/**
 * A lowdb adapter whose write is durable and whole: a temporary file of a unique name in the same folder, fsync, rename over the old
 * file, fsync of the folder. A crash leaves the old content or the new one, never a part.
 */
export class DurableJsonAdapter<T> implements Adapter<T> {
  constructor(private readonly path: string) {}

  async read(): Promise<T | null> {
    try {
      return JSON.parse(await readFile(this.path, 'utf8')) as T;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async write(data: T): Promise<void> {
    await writeDurably(this.path, `${JSON.stringify(data)}\n`);
  }
}

/**
 * Writes a file so that it is there, whole, once the promise resolves.
 *
 * @throws WriteFailedError with the cause; the old content is unharmed
 */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}${TEMPORARY_ENDING}`);
  try {
    await ensureFolder(folder);
    await withFile(temporary, 'wx', async (file) => {
      await file.writeFile(content);
      await file.sync();
    });
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new WriteFailedError(
      `could not write ${path}: ${(error as Error).message}. Check the disk's space and the folder's permissions.`,
      {
        cause: error,
      },
    );
  }
}

/** Removes a file durably; says whether it was there. */
export async function removeDurably(path: string): Promise<boolean> {
  try {
    await rm(path);
  } catch (error) {
    if (isMissing(error)) return false;
    throw new WriteFailedError(`could not remove ${path}: ${(error as Error).message}`, { cause: error });
  }
  await syncFolder(dirname(path));
  return true;
}

/** Makes a folder whose name survives a crash: the parent of the topmost new folder is synced too. */
export async function ensureFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let parent = dirname(folder); ; parent = dirname(parent)) {
    await syncFolder(parent);
    if (parent === dirname(first) || parent === dirname(parent)) return;
  }
}

/** Makes the names in a folder survive a crash. */
export async function syncFolder(folder: string): Promise<void> {
  await withFile(folder, 'r', (file) => file.sync()).catch((error: NodeJS.ErrnoException) => {
    // Windows cannot open folders; there the rename itself is the best that can be had.
    if (error.code !== 'EISDIR' && error.code !== 'EPERM' && error.code !== 'EINVAL') throw error;
  });
}

async function withFile(path: string, flags: string, use: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
