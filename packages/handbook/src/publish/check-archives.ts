import { createHash } from 'node:crypto';
import type { BlobRef } from '@duibiao/model';
import type { Handbook } from '../compile/handbook';

/** Stored bytes by their hash; undefined when they are not there. */
export type ReadBlob = (ref: BlobRef) => Promise<Uint8Array | undefined>;

/** An archived page of a printed source that is missing, or that is not what its hash says. */
export interface ArchiveFault {
  case: string;
  clip: string;
  snapshot: BlobRef;
  code: 'archive-missing' | 'archive-damaged';
  message: string;
}

/** Looks up the archived page of every printed source and computes its hash anew. */
export async function checkArchives(handbook: Handbook, readBlob: ReadBlob): Promise<ArchiveFault[]> {
  const faults: ArchiveFault[] = [];
  for (const { record, sources } of handbook.cases) {
    for (const { clip } of sources) {
      const { snapshot } = clip;
      if (snapshot === undefined) continue;
      const bytes = await readBlob(snapshot);
      if (bytes && `sha256-${createHash('sha256').update(bytes).digest('hex')}` === snapshot) continue;
      const code = bytes ? 'archive-damaged' : 'archive-missing';
      const said = bytes
        ? 'has other bytes than its hash says; restore it from a backup'
        : 'is not stored; restore it from a backup or clip the page again';
      faults.push({
        case: record.id,
        clip: clip.id,
        snapshot,
        code,
        message: `the archived page ${snapshot} of ${clip.url} ${said}`,
      });
    }
  }
  return faults;
}
