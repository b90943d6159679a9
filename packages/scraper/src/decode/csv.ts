import { parse } from 'csv-parse/sync';
import { DecodeError } from '../errors';
import type { DecodeMeta, DecodeResult } from './decoded';
import { excerpt, serviceError, textOf } from './service-error';
import { cellsOfRows, type Row, readMapping } from './table-cells';

/** The delimiter that cuts the first lines into the same number (more than one) of fields. */
function guessDelimiter(text: string): string {
  const lines = text.split(/\r?\n/, 12).filter((line) => line.trim() !== '');
  const fields = (line: string, delimiter: string): number =>
    line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length;
  const score = (delimiter: string): number => {
    const counts = lines.map((line) => fields(line, delimiter));
    const same = counts.filter((count) => count === counts[0]).length / Math.max(1, counts.length);
    return counts[0]! > 1 ? same * 100 + counts[0]! : 0;
  };
  return [',', ';', '\t', '|'].reduce((best, delimiter) => (score(delimiter) > score(best) ? delimiter : best));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells an archive from text.
const BINARY = /[\0-\x08\x0e-\x1f]/;

/** Lists of fields; an HTML or JSON answer is a typed error. @throws DecodeError */
export function parseCsv(
  bytes: Uint8Array,
  protocol: string,
  meta: DecodeMeta,
  options: { delimiter?: string | undefined; skipLines?: number | undefined } = {},
): string[][] {
  const text = textOf(bytes, meta.contentType);
  const start = text.trimStart();
  if (start === '') throw new DecodeError('TRUNCATED', protocol, 'the answer is empty');
  if (BINARY.test(start.slice(0, 1000)))
    throw new DecodeError('MALFORMED', protocol, 'a binary file came instead of CSV; ask the service for plain text');
  if (start.startsWith('<') || start.startsWith('{'))
    throw serviceError(protocol, `a page or a message came instead of CSV, saying: ${excerpt(start)}`);
  const body = text
    .split('\n')
    .slice(options.skipLines ?? 0)
    .join('\n');
  const table = parseBody(body, protocol, options.delimiter);
  // A lone line without a delimiter is no header.
  if (table.length === 1 && table[0]!.length === 1)
    throw serviceError(protocol, `words came instead of CSV: ${excerpt(body)}`);
  return table;
}

function parseBody(body: string, protocol: string, delimiter: string | undefined): string[][] {
  try {
    return parse(body, {
      delimiter: delimiter ?? guessDelimiter(body),
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    });
  } catch (cause) {
    const { code, lines } = cause as { code?: string; lines?: number };
    throw new DecodeError(
      code === 'CSV_QUOTE_NOT_CLOSED' ? 'TRUNCATED' : 'MALFORMED',
      protocol,
      `the CSV cannot be read (${code ?? String(cause)})`,
      { cause, at: lines === undefined ? undefined : `line ${lines}` },
    );
  }
}

/** Rows by column name. Rows that are shorter than the header end early (the last line of a cut-off download) and are an error. */
export function rowsOfTable(table: readonly (readonly string[])[], protocol: string): Row[] {
  const [header, ...body] = table;
  if (header === undefined) return [];
  const names = header.map((name, i) => name.trim() || `column ${i + 1}`);
  return body.map((fields, i) => {
    if (fields.length < names.length && i === body.length - 1)
      throw new DecodeError('TRUNCATED', protocol, `the last row has ${fields.length} of ${names.length} fields`, {
        at: `row ${i + 1}`,
      });
    return new Map(names.map((name, column) => [name, fields[column] ?? null]));
  });
}

/** Decodes CSV with a header row. @throws DecodeError */
export function decodeCsv(bytes: Uint8Array, meta: DecodeMeta = {}): DecodeResult {
  const mapping = readMapping(meta.mapping, 'csv');
  return { observations: cellsOfRows(rowsOfTable(parseCsv(bytes, 'csv', meta, mapping), 'csv'), mapping, 'csv') };
}
