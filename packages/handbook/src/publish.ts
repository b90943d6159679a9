import { type Coverage, type Indicator, type Snapshot, snapshotSchema } from '@duibiao/model';
import { type ArchiveFault, checkArchives, type ReadBlob } from './check-archives';
import { compileHandbook } from './compile-handbook';
import { DATA_PACKAGE_FILES, renderDataPackage } from './data-package';
import { renderDocx } from './docx-document';
import { HandbookError } from './errors';
import type { Counts, Handbook, KeptOut } from './handbook';
import { FORMATS, type Format, type OutputFile } from './output-file';
import { renderSite } from './site';
import type { Download } from './site-index';
import { renderWorkbook } from './workbook';
import { type PublishedFile, writePublication } from './write-publication';

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

/** How far a publication is, after each file. `total` is known from the start. */
export interface Progress {
  done: number;
  total: number;
  path: string;
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
  /** Reads stored bytes by their hash: with it, the archived page of every printed source is checked. */
  readBlob?: ReadBlob;
  onProgress?: (progress: Progress) => void;
}

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
  const files = withProgress(renderAll(handbook, formats), countFiles(handbook, formats), options.onProgress);
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

const EXTENSIONS = { docx: '.docx', xlsx: '.xlsx', csl: '-sources.csl.json' } as const;

function fileName({ edition }: Handbook, format: keyof typeof EXTENSIONS): string {
  return `handbook-${edition.id}${EXTENSIONS[format]}`;
}

function renderCsl({ sources }: Handbook): Uint8Array {
  return Buffer.from(
    `${JSON.stringify(
      sources.map(({ csl }) => csl),
      null,
      2,
    )}\n`,
  );
}

async function* renderAll(handbook: Handbook, formats: readonly Format[]): AsyncGenerator<OutputFile> {
  for (const format of formats) {
    switch (format) {
      case 'html':
        yield* renderSite(handbook, downloadsOf(handbook, formats));
        break;
      case 'docx':
        yield { path: fileName(handbook, format), format, bytes: await renderDocx(handbook) };
        break;
      case 'xlsx':
        yield { path: fileName(handbook, format), format, bytes: await renderWorkbook(handbook) };
        break;
      case 'data':
        yield* renderDataPackage(handbook);
        break;
      case 'csl':
        yield { path: fileName(handbook, format), format, bytes: renderCsl(handbook) };
        break;
      default:
        format satisfies never;
    }
  }
}

const DOWNLOADS = { docx: 'Word', xlsx: 'Excel', csl: 'CSL-JSON' } as const;

function downloadsOf(handbook: Handbook, formats: readonly Format[]): Download[] {
  return formats.flatMap((format) => {
    if (format === 'html') return [];
    if (format === 'data') return [{ path: 'data/datapackage.json', label: 'Data Package' }];
    return [{ path: fileName(handbook, format), label: DOWNLOADS[format] }];
  });
}

function countFiles(handbook: Handbook, formats: readonly Format[]): number {
  const site = 1 + 2 * (handbook.cases.length + 3);
  const counts: Record<Format, number> = { html: site, docx: 1, xlsx: 1, data: DATA_PACKAGE_FILES, csl: 1 };
  return formats.reduce((sum, format) => sum + counts[format], 0);
}

async function* withProgress(
  files: AsyncIterable<OutputFile>,
  total: number,
  onProgress: PublishOptions['onProgress'],
): AsyncGenerator<OutputFile> {
  let done = 0;
  for await (const file of files) {
    yield file;
    done += 1;
    onProgress?.({ done, total, path: file.path });
  }
}
