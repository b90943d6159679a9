import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { HandbookError } from './errors';
import type { Format, OutputFile } from './output-file';

/** The file that marks a folder as a publication and lists its files. */
export const MANIFEST = 'publication.json';

/** A written file. `path` is relative to the output folder; `sha256` are hex digits. */
export interface PublishedFile {
  path: string;
  format: Format;
  bytes: number;
  sha256: string;
}

/**
 * Writes a publication as a whole: everything goes into a new folder beside `outDir`, which takes its place at the end. A failure
 * on the way leaves the previous publication as it was. A folder with files that no publication made is refused.
 */
export async function writePublication(
  outDir: string,
  files: AsyncIterable<OutputFile>,
  describe: (written: PublishedFile[]) => object,
): Promise<PublishedFile[]> {
  const target = resolve(outDir);
  await restoreInterrupted(target);
  await assertReplaceable(target);
  const staging = `${target}.${randomBytes(6).toString('hex')}.new`;
  try {
    const written = await writeFiles(staging, files);
    await writeDurably(join(staging, MANIFEST), Buffer.from(`${JSON.stringify(describe(written), null, 2)}\n`));
    await replaceFolder(target, staging);
    return written;
  } catch (cause) {
    await rm(staging, { recursive: true, force: true });
    if (cause instanceof HandbookError) throw cause;
    const message = `the publication could not be written to ${target}: ${(cause as Error).message}; the previous one is untouched`;
    throw new HandbookError('WRITE_FAILED', message, { cause });
  }
}

async function writeFiles(folder: string, files: AsyncIterable<OutputFile>): Promise<PublishedFile[]> {
  const written: PublishedFile[] = [];
  await mkdir(folder, { recursive: true });
  for await (const { path, format, bytes } of files) {
    const place = join(folder, ...path.split('/'));
    await mkdir(dirname(place), { recursive: true });
    await writeDurably(place, bytes);
    written.push({ path, format, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return written;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
}

function previousOf(target: string): string {
  return `${target}.previous`;
}

/** Two renames: between them the old folder stands beside as `.previous`, from where the next publication takes it back. */
async function replaceFolder(target: string, staging: string): Promise<void> {
  const previous = previousOf(target);
  await rm(previous, { recursive: true, force: true });
  const hadPrevious = await exists(target);
  if (hadPrevious) await rename(target, previous);
  try {
    await rename(staging, target);
  } catch (cause) {
    if (hadPrevious) await rename(previous, target);
    throw cause;
  }
  await rm(previous, { recursive: true, force: true });
}

async function restoreInterrupted(target: string): Promise<void> {
  const previous = previousOf(target);
  if (!(await exists(target)) && (await exists(join(previous, MANIFEST)))) await rename(previous, target);
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

async function assertReplaceable(target: string): Promise<void> {
  const found = await listFiles(target);
  if (found.length === 0) return;
  const listed = new Set([MANIFEST, ...(await readManifest(target))]);
  const foreign = found.filter((path) => !listed.has(path));
  if (foreign.length === 0) return;
  const some = foreign.slice(0, 3).join(', ');
  const message = `${target} holds ${foreign.length} file(s) that no publication made (${some}); choose an empty folder or move them`;
  throw new HandbookError('OUT_DIR_IN_USE', message);
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    if ((cause as NodeJS.ErrnoException).code === 'ENOTDIR')
      throw new HandbookError('OUT_DIR_IN_USE', `${basename(folder)} is a file; choose a folder`, { cause });
    throw cause;
  }
}

async function readManifest(folder: string): Promise<string[]> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
    const files = (manifest as { files?: unknown })?.files;
    if (!Array.isArray(files)) return [];
    return files.flatMap((file: unknown) => {
      const path = (file as { path?: unknown })?.path;
      return typeof path === 'string' ? [path] : [];
    });
  } catch {
    return [];
  }
}
