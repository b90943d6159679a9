// SDMX-CSV 1.0 and 2.x: https://github.com/sdmx-twg/sdmx-csv/tree/master/data-message . Columns may stand in any order and may
// carry labels ("DIM_1: Dimension 1") or be followed by a column of names.
import { DecodeError } from '../errors';
import { parseCsv } from './csv';
import type { Decoded, DecodeMeta, DecodeResult } from './decoded';
import { parsePeriod } from './period';
import { isAttributeName, isTimeId, sdmxCell } from './sdmx-common';
import { readMapping } from './table-cells';

const PROTOCOL = 'sdmx-csv';
const ADMINISTRATIVE =
  /^(?:DATAFLOW|STRUCTURE(?:\[.?\])?|STRUCTURE_ID|STRUCTURE_NAME|ACTION|SERIES_KEY|OBS_KEY|LAST UPDATE|UPDATED)$/i;
const VALUE = /^OBS_VALUE\d*$/i;

interface Column {
  id: string;
  index: number;
  labelled: boolean;
}

const isAdministrative = (name: string): boolean => ADMINISTRATIVE.test(name.split(': ')[0]!.trim());

const idOf = (name: string): string =>
  name
    .split(': ')[0]!
    .replace(/\[.*\]$/, '')
    .trim();

interface Layout {
  dimensions: Column[];
  attributes: Column[];
  values: Column[];
  /** The time dimension where it is not called so: the one whose values are all dates. */
  timeId: string | undefined;
  action: number;
  updated: number;
}

/** Names stand behind their codes when a column STRUCTURE_NAME or a name after each id says so. */
function withoutNameColumns(columns: readonly Column[], header: readonly string[]): Column[] {
  if (!header.some((name) => /^STRUCTURE_NAME$/i.test(name))) return [...columns];
  return columns.filter(
    ({ index }) => isAdministrative(header[index]!) || /^[A-Z0-9_@$-]+(?:\[.*\])?$/.test(header[index]!),
  );
}

function layoutOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  declared: readonly string[] | undefined,
): Layout {
  const all = header.map((name, index) => ({ id: idOf(name), index, labelled: name.includes(': ') }));
  const columns = withoutNameColumns(all, header).filter(({ index }) => !isAdministrative(header[index]!));
  const values = columns.filter(({ id }) => VALUE.test(id));
  if (values.length === 0)
    throw new DecodeError('MALFORMED', PROTOCOL, `there is no OBS_VALUE among the columns ${header.join(', ')}`);
  const others = columns.filter(({ id }) => !VALUE.test(id));
  const dimensions =
    declared === undefined
      ? guessDimensions(others, values[0]!.index, header, rows)
      : others.filter(({ id }) => declared.includes(id));
  const attributes = others.filter((column) => !dimensions.includes(column));
  const find = (pattern: RegExp): number => header.findIndex((name) => pattern.test(name));
  const timeId = dimensions.some(({ id }) => isTimeId(id))
    ? undefined
    : dimensions.find((column) => isDated(column, rows))?.id;
  return {
    dimensions,
    attributes,
    values,
    timeId,
    action: find(/^ACTION$/i),
    updated: find(/^(?:LAST UPDATE|UPDATED)$/i),
  };
}

/** Without the structure definition: columns before the value are dimensions; where none are, those whose values look like codes. */
function guessDimensions(
  columns: readonly Column[],
  firstValue: number,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Column[] {
  const possible = columns.filter(({ id, index }) => !isAttributeName(id) && !/\[.*\]$/.test(header[index]!));
  const sample = rows.slice(0, 100);
  const isCoded = ({ index }: Column): boolean =>
    sample.every((row) => /^[\p{L}\p{N}_@$.+:/-]+(?:: .*)?$/u.test(row[index] ?? ''));
  const isTime = (column: Column): boolean =>
    isTimeId(column.id) || sample.every((row) => parsePeriod(codeOf(row[column.index], column)) !== undefined);
  // Version 1 (DATAFLOW) fixes the order: dimensions, value, attributes. OECD has UNIT_MEASURE as a dimension.
  const ordered = header.some((name) => /^DATAFLOW(?:$|: )/i.test(name)) ? columns : possible;
  const before = ordered.filter(({ index }) => index < firstValue);
  if (before.some(isTime)) return before;
  const key = header.findIndex((name) => /^SERIES_KEY$/i.test(name));
  const coded = possible.filter(isCoded);
  if (key < 0) return coded;
  return coded.filter(
    (column) =>
      isTime(column) || sample.every((row) => row[key]!.split('.').includes(codeOf(row[column.index], column))),
  );
}

/** Dates and parts of years in every row; bare years are too much like other codes. */
function isDated(column: Column, rows: readonly (readonly string[])[]): boolean {
  return rows.slice(0, 100).every((row) => {
    const code = codeOf(row[column.index], column);
    return /^\d{4}-/.test(code) && parsePeriod(code) !== undefined;
  });
}

const codeOf = (text: string | undefined, column: Column): string =>
  (column.labelled ? (text ?? '').split(': ')[0]! : (text ?? '')).trim();

function decodeRow(row: readonly string[], layout: Layout, decimalComma: boolean): Decoded[] {
  const dimensions: Record<string, string> = {};
  const attributes: Record<string, string> = {};
  for (const column of layout.dimensions) dimensions[column.id] = codeOf(row[column.index], column);
  for (const column of layout.attributes) {
    const text = codeOf(row[column.index], column);
    if (text !== '') attributes[column.id] = text;
  }
  renameTime(dimensions);
  const deleted = layout.action >= 0 && /^D/i.test(row[layout.action] ?? '');
  return layout.values.map(({ id, index }) => {
    const text = row[index]?.trim() ?? '';
    const own = layout.values.length > 1 ? { ...dimensions, MEASURE: id } : dimensions;
    return sdmxCell({
      dimensions: own,
      attributes,
      value: decimalComma ? text.replace(',', '.') : text,
      deleted,
      timeId: layout.timeId,
    });
  });
}

function renameTime(dimensions: Record<string, string>): void {
  const time = Object.keys(dimensions).find((id) => isTimeId(id) && id !== 'TIME_PERIOD');
  if (time === undefined) return;
  dimensions.TIME_PERIOD = dimensions[time]!;
  delete dimensions[time];
}

/** Decodes SDMX-CSV. `mapping.dimensions` names the dimensions where the columns' order does not tell. @throws DecodeError */
export function decodeSdmxCsv(bytes: Uint8Array, meta: DecodeMeta = {}): DecodeResult {
  const mapping = readMapping(meta.mapping, PROTOCOL);
  const [header, ...rows] = parseCsv(bytes, PROTOCOL, meta, mapping);
  if (header === undefined) throw new DecodeError('TRUNCATED', PROTOCOL, 'there is not even a header');
  const last = rows.at(-1);
  if (last !== undefined && last.length < header.length)
    throw new DecodeError('TRUNCATED', PROTOCOL, `the last row has ${last.length} of ${header.length} fields`);
  const layout = layoutOf(header, rows, mapping.dimensions);
  // Numbers with a comma come with semicolons: the message follows the reader's locale.
  const decimalComma = rows.some((row) => layout.values.some(({ index }) => /^-?\d+,\d+$/.test(row[index] ?? '')));
  const updated =
    layout.updated < 0
      ? undefined
      : rows
          .map((row) => row[layout.updated] ?? '')
          .sort()
          .at(-1);
  return {
    observations: rows.flatMap((row) => decodeRow(row, layout, decimalComma)),
    ...(updated === undefined || updated === '' ? {} : { updated }),
  };
}
