import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from './write-publication';

/** What a publication says of itself: its edition, instant (ISO 8601), printed case ids, and the paths of its files. */
export interface PublicationRecord {
  edition: string;
  generatedAt: string;
  printed: string[];
  files: { path: string }[];
}

/** Reads what `publish` wrote to a folder; undefined where no finished publication stands. */
export async function readPublication(outDir: string): Promise<PublicationRecord | undefined> {
  const text = await readFile(join(outDir, MANIFEST), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined;
    throw cause;
  });
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isPublicationRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPublicationRecord(value: unknown): value is PublicationRecord {
  const { edition, generatedAt, printed, files } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof edition === 'string' &&
    typeof generatedAt === 'string' &&
    !Number.isNaN(Date.parse(generatedAt)) &&
    Array.isArray(printed) &&
    printed.every((id) => typeof id === 'string') &&
    Array.isArray(files) &&
    files.every((file: unknown) => typeof (file as { path?: unknown } | null)?.path === 'string')
  );
}
