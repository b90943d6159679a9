import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import {
  type Edition,
  editionSchema,
  type InputProblem,
  listProblems,
  type Snapshot,
  snapshotSchema,
} from '@duibiao/model';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { UsageError } from '../program/batch-program';
import { parseJson } from '../store/export-store';
import type { Cell, Sheet } from './edition-table';

/** What an import file holds. */
export type ImportFile =
  | { kind: 'sheets'; sheets: Sheet[] }
  | { kind: 'editions'; editions: Edition[] }
  | { kind: 'snapshot'; snapshot: Snapshot }
  | { kind: 'invalid'; what: string; problems: InputProblem[] };

const MOST_BYTES = 50_000_000;
const MOST_UNPACKED = 300_000_000;

/** Reads an import file by its extension: .xlsx, .csv, .tsv, .json. @throws UsageError for other files, Error for files that cannot be read */
export async function readImportFile(file: string): Promise<ImportFile> {
  const { size } = await stat(file).catch((cause: unknown) => {
    throw new UsageError(`there is no file ${file}`, { cause });
  });
  if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes; an import file has at most ${MOST_BYTES}`);
  const bytes = await readFile(file);
  switch (extname(file).toLowerCase()) {
    case '.xlsx':
      return { kind: 'sheets', sheets: await readWorkbook(bytes, file) };
    case '.csv':
    case '.tsv':
      return { kind: 'sheets', sheets: [readCsv(bytes, file)] };
    case '.json':
      return readJson(parseJson(decodeText(bytes), file));
    default:
      throw new UsageError(
        `${basename(file)}: import reads .xlsx, .csv, .tsv and .json; save an .xls workbook as .xlsx first`,
      );
  }
}

async function readWorkbook(bytes: Buffer, file: string): Promise<Sheet[]> {
  try {
    assertModestSize(bytes);
    const sheets = await readXlsxFile(bytes);
    return sheets.map(({ sheet, data }) => ({ sheet, rows: data as unknown as Cell[][] }));
  } catch (cause) {
    throw new Error(`${file} cannot be read as a workbook (.xlsx): ${(cause as Error).message}`, { cause });
  }
}

/** A small file can unpack to more than the memory holds; the sizes stand in its directory. */
function assertModestSize(bytes: Uint8Array): void {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED) throw new Error(`it unpacks to ${unpacked} bytes; at most ${MOST_UNPACKED} are read`);
}

function readCsv(bytes: Uint8Array, file: string): Sheet {
  const text = decodeText(bytes);
  const head = text.slice(0, text.indexOf('\n') + 1 || undefined);
  const delimiter = [',', '\t', ';'].reduce((best, sign) =>
    head.split(sign).length > head.split(best).length ? sign : best,
  );
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
    }) as string[][];
    return { sheet: basename(file), rows: rows.map((row) => row.map(unescapeFormula)) };
  } catch (cause) {
    throw new Error(`${file} cannot be read as CSV: ${(cause as Error).message}`, { cause });
  }
}

/** The apostrophe that an export puts before a text that looks like a formula. */
function unescapeFormula(cell: string): string {
  return /^'[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

/** UTF-8, else GB 18030, in which Chinese spreadsheets save CSV. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function readJson(value: unknown): ImportFile {
  if (isRecord(value) && 'cases' in value && 'editions' in value) {
    const parsed = snapshotSchema.safeParse(value);
    if (parsed.success) return { kind: 'snapshot', snapshot: parsed.data };
    return { kind: 'invalid', what: 'snapshot', problems: listProblems(parsed.error) };
  }
  const editions: Edition[] = [];
  const problems: InputProblem[] = [];
  (Array.isArray(value) ? value : [value]).forEach((entry, index) => {
    const parsed = editionSchema.safeParse(entry);
    if (parsed.success) editions.push(parsed.data);
    else problems.push(...listProblems(parsed.error, Array.isArray(value) ? String(index) : ''));
  });
  return problems.length > 0 ? { kind: 'invalid', what: 'edition', problems } : { kind: 'editions', editions };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
