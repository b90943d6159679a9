import { type Coverage, type Indicator, type Snapshot, snapshotSchema } from '@duibiao/model';
import { compileHandbook } from '../compile/compile-handbook';
import type { Counts, Handbook, KeptOut } from '../compile/handbook';
import { HandbookError } from '../files/errors';
import { FORMATS, type Format } from '../files/output-file';
import { type PublishedFile, writePublication } from '../files/write-publication';
import { type ArchiveFault, checkArchives, type ReadBlob } from './check-archives';
import { countSteps, renderFormats } from './render-formats';

/** What a publication holds, and what it does not. `printed` are case ids in the order of the handbook. */
export interface Preview {
  edition: string;
  generatedAt: string;
  printed: string[];
  keptOut: KeptOut[];
  coverage: Coverage;
  counts: Counts;
}

/** A finished publication. Paths of `files` are relative to `outDir`. */
export interface Report extends Preview {
  outDir: string;
  formats: Format[];
  files: PublishedFile[];
  /** Archived pages that `readBlob` did not give, or whose bytes have another hash. Empty when it was not given. */
  archiveFaults: ArchiveFault[];
}

/** How far a publication is: `done` of `total` steps, and which was the last (a file, or a case of the Word document). */
export interface Progress {
  done: number;
  total: number;
  what: string;
}

/** What is published. `edition` may be left out when the snapshot leaves no choice; `indicators` give indicators their names. */
export interface PreviewOptions {
  edition?: string;
  indicators?: readonly Indicator[];
}

/** What is published, in which formats, and where to. */
export interface PublishOptions extends PreviewOptions {
  formats: readonly Format[];
  outDir: string;
  /**
   * Whether the contents of the Word document show page numbers before Word updates them. Laying out takes some 0.2 s a case, so
   * the default is yes up to 60 cases.
   */
  pageNumbers?: boolean;
  /** Reads stored bytes by their hash: with it, the archived page of every printed source is checked. */
  readBlob?: ReadBlob;
  onProgress?: (progress: Progress) => void;
}

const LAID_OUT_BY_DEFAULT = 60;

/** What a publication of this snapshot would hold and what it would keep out, without writing anything. @throws HandbookError */
export function previewPublication(snapshot: Snapshot, options: PreviewOptions = {}): Preview {
  return summarize(compileHandbook(readSnapshot(snapshot), options));
}

/**
 * Publishes the accepted and published cases of an edition into `outDir`, as a whole or not at all. The bytes depend on the snapshot
 * alone. @throws HandbookError when the snapshot, the edition, a format or the folder does not serve; the previous publication stays.
 */
export async function publish(snapshot: Snapshot, options: PublishOptions): Promise<Report> {
  const formats = FORMATS.filter((format) => options.formats.includes(format));
  const unknown = options.formats.find((format) => !FORMATS.includes(format));
  if (unknown !== undefined || formats.length === 0)
    throw new HandbookError(
      'UNKNOWN_FORMAT',
      `cannot publish as "${unknown ?? ''}"; the formats are ${FORMATS.join(', ')}`,
    );
  const handbook = compileHandbook(readSnapshot(snapshot), options);
  const preview = summarize(handbook);
  const total = countSteps(handbook, formats);
  let done = 0;
  const onStep = (what: string): void => {
    done += 1;
    options.onProgress?.({ done, total, what });
  };
  const files = renderFormats(handbook, formats, {
    onStep,
    pageNumbers: options.pageNumbers ?? handbook.cases.length <= LAID_OUT_BY_DEFAULT,
  });
  const written = await writePublication(options.outDir, files, (list) => ({ ...preview, formats, files: list }));
  const archiveFaults = options.readBlob ? await checkArchives(handbook, options.readBlob) : [];
  return { ...preview, outDir: options.outDir, formats, files: written, archiveFaults };
}

function readSnapshot(snapshot: unknown): Snapshot {
  const parsed = snapshotSchema.safeParse(snapshot);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
  const some = problems.slice(0, 3).map(({ path, message }) => `${path}: ${message}`);
  throw new HandbookError('INVALID_SNAPSHOT', `the snapshot is not valid (${some.join('; ')})`, { problems });
}

function summarize(handbook: Handbook): Preview {
  return {
    edition: handbook.edition.id,
    generatedAt: handbook.generatedAt,
    printed: handbook.cases.map(({ record }) => record.id),
    keptOut: handbook.keptOut,
    coverage: handbook.coverage,
    counts: handbook.counts,
  };
}
