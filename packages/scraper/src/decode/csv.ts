import { parse } from 'csv-parse/sync';
import { DecodeError } from '../errors';
import type { DecodeMeta, DecodeResult } from './decoded';
import { joinHeaderRows } from './header-rows';
import { excerpt, serviceError, textOf } from './service-error';
import { cellsOfRows, type Row, readMapping } from './table-cells';

/** The number that most of the numbers are, the larger of two that are as frequent. */
function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, one) =>
    one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best,
  )[0];
}

/** The delimiter that cuts the first lines into the same number (more than one) of fields. */
function guessDelimiter(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, 24).filter((line) => line.trim() !== '');
  const fields = (line: string, delimiter: string): number =>
    line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length;
  const score = (delimiter: string): number => {
    // Lines of words before the table have one field.
    const counts = lines.map((line) => fields(line, delimiter)).filter((count) => count > 1);
    if (counts.length === 0) return 0;
    const usual = mostFrequent(counts);
    return (counts.filter((count) => count === usual).length / lines.length) * 100 + usual;
  };
  // Of two that cut alike the one that is rarer in texts and numbers.
  return ['\t', '|', ';', ','].reduce((best, delimiter) => (score(delimiter) > score(best) ? delimiter : best));
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
  if (/^(?:[<{]|\[\s*[{["])/.test(start))
    throw serviceError(protocol, `a page or a message came instead of CSV, saying: ${excerpt(start)}`);
  const lines = text.split('\n').slice(options.skipLines ?? 0);
  // Spreadsheet programs write and read the delimiter in a first line of its own.
  const stated = /^\ufeff?sep=(.)\r?$/i.exec(lines[0] ?? '')?.[1];
  const body = (stated === undefined ? lines : lines.slice(1)).join('\n');
  const table = withoutNotes(parseBody(body, protocol, options.delimiter ?? stated), /[\r\n]$/.test(body));
  // A lone line without a delimiter is no header.
  if (table.length === 1 && table[0]!.length === 1)
    throw serviceError(protocol, `words came instead of CSV: ${excerpt(body)}`);
  return table;
}

/**
 * Without the titles before a table (rows of at most half its width, or with nothing behind their first field) and the notes after it (rows of a single field, or of words
 * that are a note and nothing behind them). At the end only where the last line is whole; else it may be a row that was cut off.
 */
function withoutNotes(table: string[][], isWhole: boolean): string[][] {
  if (table.length === 0) return table;
  const width = mostFrequent(table.map(({ length }) => length));
  const isTitle = (row: readonly string[]): boolean =>
    row.length <= width / 2 || (width > 2 && row.slice(1).every((field) => field.trim() === ''));
  const first = table.findIndex((row) => !isTitle(row));
  const isNoteRow = (row: readonly string[]): boolean => row.length === 1 || (isTitle(row) && isNote(row[0]!));
  let end = table.length;
  while (isWhole && width > 1 && end > first && isNoteRow(table[end - 1]!)) end -= 1;
  // A header and a row are the least that shows a table.
  return first < 0 || end - first < 2 ? table : table.slice(first, end);
}

/** Words that are a note and no name of a row: "Source: …", "1) provisional", "* …", a sentence. */
const isNote = (text: string): boolean =>
  /^\s*(?:\p{L}[\p{L} ]{0,30}[:：]|\(?\d{1,2}\)|[*†‡§#¹²³※]|\[\w\])\s*\S/u.test(text) ||
  /\S{2}(?:\s+\S+){5,}\.$/.test(text);

function parseBody(body: string, protocol: string, delimiter: string | undefined): string[][] {
  try {
    return parse(body, {
      delimiter: delimiter ?? guessDelimiter(body),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
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

/** Rows by column name. A last row that is shorter than the header is where a download was cut off, and an error, unless the rows before it are as short. */
export function rowsOfTable(table: readonly (readonly string[])[], protocol: string): Row[] {
  const [header, ...body] = joinHeaderRows(table.filter((fields) => fields.some((field) => field.trim() !== '')));
  if (header === undefined) return [];
  const names = distinct(header.map((name, i) => name.trim() || `column ${i + 1}`));
  // Lines that end in a delimiter make a column of nothing.
  const isKept = header.map((name, column) => name.trim() !== '' || body.some((fields) => fields[column]?.trim()));
  const before = body.slice(0, -1).map(({ length }) => length);
  const least = before.length === 0 ? names.length : Math.min(names.length, mostFrequent(before));
  return body.map((fields, i) => {
    if (fields.length < least && i === body.length - 1)
      throw new DecodeError('TRUNCATED', protocol, `the last row has ${fields.length} of ${names.length} fields`, {
        at: `row ${i + 1}`,
      });
    return new Map(names.flatMap((name, column) => (isKept[column] ? [[name, fields[column] ?? null]] : [])));
  });
}

/** Names that are each there once: of two columns of one name, none may hide the other. */
function distinct(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  });
}

/** Decodes CSV with a header row. @throws DecodeError */
export function decodeCsv(bytes: Uint8Array, meta: DecodeMeta = {}): DecodeResult {
  const mapping = readMapping(meta.mapping, 'csv');
  return { observations: cellsOfRows(rowsOfTable(parseCsv(bytes, 'csv', meta, mapping), 'csv'), mapping, 'csv') };
}
