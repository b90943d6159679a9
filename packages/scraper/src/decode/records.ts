// Lists of records in JSON: CKAN, Socrata and, by a mapping, the record shapes of SingStat, e-Stat, KOSIS, BLS, US Census, UN SDG, …
import { DecodeError } from '../errors';
import type { DecodeMeta, DecodeResult } from './decoded';
import { isJsonObject, type Json, type JsonObject, jsonAt, scalarText } from './exact-json';
import { parseJsonLines } from './json-lines';
import { jsonOf, textOf } from './service-error';
import { cellsOfRows, type Row, readMapping } from './table-cells';
import type { TableMapping } from './table-mapping';

const PROTOCOL = 'records';

/** What is at a dotted path; a key may itself have dots (`@odata.nextLink`). */
function at(json: Json | undefined, path: string): Json | undefined {
  if (path === '') return json;
  return jsonAt(json, path) ?? jsonAt(json, ...path.split('.'));
}

/** Fields of a record as texts, nested objects with dotted names; lists are left out. */
function fieldsOf(
  record: JsonObject,
  prefix = '',
  into = new Map<string, string | null>(),
): Map<string, string | null> {
  for (const [key, value] of Object.entries(record)) {
    const name = prefix + key;
    if (value === null || value === undefined) into.set(name, null);
    else if (isJsonObject(value)) fieldsOf(value, `${name}.`, into);
    else if (typeof value === 'boolean') into.set(name, String(value));
    else if (!Array.isArray(value)) into.set(name, scalarText(value)!);
  }
  return into;
}

/** Rows below `json`, level by level; fields of outer levels come along. */
function nestedRows(json: Json | undefined, levels: readonly string[], inherited: Row): Row[] {
  const [level, ...deeper] = levels;
  const list = at(json, level ?? '');
  const items = Array.isArray(list) ? list : isJsonObject(list) ? [list] : [];
  return items.flatMap((item) => {
    if (!isJsonObject(item)) throw new DecodeError('MALFORMED', PROTOCOL, 'a row is not a record', { at: level });
    const fields = new Map([...inherited, ...fieldsOf(item)]);
    return deeper.length === 0 ? [fields] : nestedRows(item, deeper, fields);
  });
}

/** The first list of records, breadth first, for answers that need no mapping. */
function findRows(json: Json): string | undefined {
  if (Array.isArray(json)) return '';
  const queue: Array<[string, Json]> = [['', json]];
  for (let [path, part] = queue.shift()!; ; [path, part] = queue.shift()!) {
    if (Array.isArray(part) && part.every(isJsonObject) && !/(?:^|\.)(?:fields|links|columns|concept)$/i.test(path))
      return path;
    if (isJsonObject(part))
      for (const [key, value] of Object.entries(part))
        if (value !== undefined && !key.startsWith('_')) queue.push([path === '' ? key : `${path}.${key}`, value]);
    if (queue.length === 0) return undefined;
  }
}

function headedRows(list: Json | undefined): Row[] {
  if (!Array.isArray(list) || !Array.isArray(list[0]))
    throw new DecodeError('MALFORMED', PROTOCOL, 'expected lists with the column names first');
  const names = list[0].map((name) => scalarText(name) ?? '');
  return list.slice(1).map((row, i) => {
    if (!Array.isArray(row) || row.length !== names.length)
      throw new DecodeError('MALFORMED', PROTOCOL, `expected ${names.length} fields`, { at: `row ${i + 1}` });
    return new Map(
      names.map((name, column) => [name, row[column] === null ? null : (scalarText(row[column]) ?? null)]),
    );
  });
}

/** Decodes records. Without a mapping the list, its value column and its time column are found where that is unambiguous. @throws DecodeError */
export function decodeRecords(bytes: Uint8Array, meta: DecodeMeta = {}): DecodeResult {
  const mapping = readMapping(meta.mapping, PROTOCOL);
  const lines = parseJsonLines(textOf(bytes, meta.contentType), PROTOCOL, meta.contentType);
  const json = lines ?? jsonOf(bytes, PROTOCOL, meta.contentType);
  const rows = readRows(json, mapping);
  const next = nextPage(json, rows.length, mapping, meta.url);
  const updated = mapping.updated === undefined ? undefined : scalarText(at(json, mapping.updated));
  return {
    observations: cellsOfRows(rows, mapping, PROTOCOL),
    ...(updated === undefined ? {} : { updated }),
    ...(next === undefined ? {} : { next }),
  };
}

function readRows(json: Json, mapping: TableMapping): Row[] {
  if (mapping.header === true) return headedRows(at(json, mapping.rows?.[0] ?? ''));
  const levels = mapping.rows ?? [findRows(json) ?? missingRows()];
  if (at(json, levels[0]!) === undefined)
    throw new DecodeError(
      'MALFORMED',
      PROTOCOL,
      `there is nothing at "${levels[0]}"; the service may have changed its shape`,
    );
  return nestedRows(json, levels, new Map());
}

function missingRows(): never {
  throw new DecodeError('MALFORMED', PROTOCOL, 'there is no list of records in the answer');
}

const numberAt = (json: Json, path: string | undefined): number =>
  Number(path === undefined ? undefined : scalarText(at(json, path)));

function nextPage(json: Json, count: number, mapping: TableMapping, url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const { next } = mapping;
  if (next === undefined)
    return isCkan(json)
      ? nextOffset({ offset: 'offset', limit: 'limit', total: 'result.total', defaultLimit: 100 }, json, count, url)
      : nextSocrata(json, count, url);
  if ('link' in next) {
    const link = scalarText(at(json, next.link));
    if (link === undefined || link === '' || count === 0) return undefined;
    return nextAddress(link, url, next.link);
  }
  if ('offset' in next) return nextOffset(next, json, count, url);
  if ('page' in next) {
    const current = numberAt(json, next.current);
    return current < numberAt(json, next.pages) ? withParameter(url, next.page, String(current + 1)) : undefined;
  }
  const key = scalarText(at(json, next.key));
  return key === undefined || key === '' ? undefined : withParameter(url, next.parameter, key);
}

/** Where a link to the next page leads. */
function nextAddress(link: string, url: string, path: string): string {
  const address = URL.canParse(link, url) ? new URL(link, url) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol))
    throw new DecodeError('MALFORMED', PROTOCOL, `the address of the next page is none: ${link}`, { at: path });
  return address.href;
}

const isCkan = (json: Json): boolean => jsonAt(json, 'result', 'records') !== undefined;

function withParameter(url: string, name: string, value: string): string {
  const next = new URL(url);
  next.searchParams.set(name, value);
  return next.href;
}

/** A full page is followed by another; CKAN's own "next" link is there even after the last. */
function nextOffset(
  next: { offset: string; limit: string; total?: string | undefined; defaultLimit?: number | undefined },
  json: Json,
  count: number,
  url: string,
): string | undefined {
  const asked = new URL(url).searchParams;
  const limit = Number(asked.get(next.limit) ?? next.defaultLimit ?? Number.NaN);
  const offset = Math.max(0, Number(asked.get(next.offset) ?? 0));
  const total = numberAt(json, next.total);
  const more = Number.isNaN(total) ? limit > 0 && count >= limit : offset + count < total;
  if (count === 0 && offset < total)
    throw new DecodeError(
      'TRUNCATED',
      PROTOCOL,
      `the service speaks of ${total} rows and sends none from ${offset} on`,
    );
  return count > 0 && more ? withParameter(url, next.offset, String(offset + count)) : undefined;
}

/** Socrata answers with a bare list; without `$limit` a page has 1000 rows. */
function nextSocrata(json: Json, count: number, url: string): string | undefined {
  const isSocrata = Array.isArray(json) && /\/(?:resource|api\/id)\/[a-z0-9]{4}-[a-z0-9]{4}/.test(url);
  return isSocrata
    ? nextOffset({ offset: '$offset', limit: '$limit', defaultLimit: 1000 }, json, count, url)
    : undefined;
}
