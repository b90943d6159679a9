// World Bank Indicators API, v1 and v2 JSON: [{page, pages, …}, [rows]]. https://datahelpdesk.worldbank.org/knowledgebase/articles/889392
import { DecodeError } from '../errors';
import { exactDecimal } from './decimal';
import { absenceOf, type Decoded, type DecodeMeta, type DecodeResult } from './decoded';
import { isJsonObject, type Json, type JsonObject, jsonAt, scalarText } from './exact-json';
import { parsePeriod } from './period';
import { jsonOf } from './service-error';

const PROTOCOL = 'world-bank';

const nonEmpty = (json: Json | undefined): string | undefined => scalarText(json)?.trim() || undefined;

function decodeRow(row: Json, i: number): Decoded {
  const indicator = nonEmpty(jsonAt(row, 'indicator', 'id'));
  if (!isJsonObject(row) || indicator === undefined) {
    throw new DecodeError(
      'MALFORMED',
      PROTOCOL,
      'this row is no observation: it has no indicator; ask for /country/…/indicator/…',
      { at: `[1][${i}]` },
    );
  }
  const dimensions: Record<string, string> = { indicator };
  const country = nonEmpty(jsonAt(row, 'country', 'id'));
  const iso3 = nonEmpty(row.countryiso3code);
  const date = nonEmpty(row.date);
  if (country !== undefined) dimensions.country = country;
  if (iso3 !== undefined) dimensions.countryiso3code = iso3;
  if (date !== undefined) dimensions.date = date;
  return finish(dimensions, date, row, row.value);
}

function finish(
  dimensions: Record<string, string>,
  date: string | undefined,
  row: JsonObject,
  value: Json | undefined,
): Decoded {
  const decoded: Decoded = { dimensions, value: exactDecimal(scalarText(value)?.trim() ?? '') ?? null };
  const period = date === undefined ? undefined : parsePeriod(date);
  const status = nonEmpty(row.obs_status);
  const unit = nonEmpty(row.unit);
  if (period !== undefined) decoded.period = period;
  if (status !== undefined) decoded.status = status;
  if (unit !== undefined) decoded.unit = unit;
  if (decoded.value === null) decoded.absence = absenceOf(status);
  return decoded;
}

/** The climate API of the same house: a bare list of {year or month, data}. */
function decodeClimateRow(row: Json, i: number): Decoded {
  if (!isJsonObject(row) || row.data === undefined)
    throw new DecodeError('MALFORMED', PROTOCOL, 'a row without data', { at: `[${i}]` });
  const dimensions: Record<string, string> = {};
  for (const [key, field] of Object.entries(row)) {
    const text = scalarText(field);
    if (key !== 'data' && text !== undefined) dimensions[key] = text;
  }
  return finish(dimensions, dimensions.year, row, row.data);
}

function nextPage(header: JsonObject, url: string | undefined): string | undefined {
  const page = Number(scalarText(header.page));
  const pages = Number(scalarText(header.pages));
  if (url === undefined || !(page < pages)) return undefined;
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return next.href;
}

/** Decodes one page; `next` needs `meta.url`. Dimensions: indicator, country, countryiso3code, date. @throws DecodeError */
export function decodeWorldBank(bytes: Uint8Array, meta: DecodeMeta = {}): DecodeResult {
  const root = jsonOf(bytes, PROTOCOL, meta.contentType);
  if (!Array.isArray(root)) throw new DecodeError('MALFORMED', PROTOCOL, 'expected [paging, rows]');
  const [header, rows] = root;
  if (root.length > 0 && root.every((row) => jsonAt(row, 'data') !== undefined))
    return { observations: root.map(decodeClimateRow) };
  if (!isJsonObject(header) || header.total === undefined)
    throw new DecodeError('MALFORMED', PROTOCOL, 'the paging part is missing', { at: '[0]' });
  if (rows !== undefined && rows !== null && !Array.isArray(rows))
    throw new DecodeError('MALFORMED', PROTOCOL, 'rows are not a list', { at: '[1]' });
  if (!rows && Number(scalarText(header.total)) > 0)
    throw new DecodeError('TRUNCATED', PROTOCOL, 'the paging part promises rows, but there are none');
  const updated = scalarText(header.lastupdated);
  const next = nextPage(header, meta.url);
  return {
    observations: (rows ?? []).map(decodeRow),
    ...(updated === undefined ? {} : { updated }),
    ...(next === undefined ? {} : { next }),
  };
}
