import type { Handbook } from '../compile/handbook';
import { renderDocx } from '../docx/document';
import type { Format, OutputFile } from '../files/output-file';
import type { Download } from '../site/index-page';
import { renderSite } from '../site/site';
import { DATA_PACKAGE_FILES, renderDataPackage } from '../tables/data-package';
import { renderWorkbook } from '../tables/workbook';

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

/** `onStep` is told of each step: a file, or a case of the Word document. */
export interface RenderOptions {
  onStep: (what: string) => void;
  pageNumbers: boolean;
}

/** The files of a publication in the formats asked for. */
export async function* renderFormats(
  handbook: Handbook,
  formats: readonly Format[],
  options: RenderOptions,
): AsyncGenerator<OutputFile> {
  for await (const file of renderAll(handbook, formats, options)) {
    yield file;
    options.onStep(file.path);
  }
}

/** How many steps `renderFormats` has. */
export function countSteps(handbook: Handbook, formats: readonly Format[]): number {
  const cases = handbook.cases.length;
  const steps: Record<Format, number> = {
    html: 1 + 2 * (cases + 3),
    docx: 1 + cases,
    xlsx: 1,
    data: DATA_PACKAGE_FILES,
    csl: 1,
  };
  return formats.reduce((sum, format) => sum + steps[format], 0);
}

async function* renderAll(
  handbook: Handbook,
  formats: readonly Format[],
  options: RenderOptions,
): AsyncGenerator<OutputFile> {
  for (const format of formats) {
    switch (format) {
      case 'html':
        yield* renderSite(handbook, downloadsOf(handbook, formats));
        break;
      case 'docx':
        yield {
          path: fileName(handbook, format),
          format,
          bytes: await renderDocx(handbook, { pageNumbers: options.pageNumbers, onCase: options.onStep }),
        };
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
