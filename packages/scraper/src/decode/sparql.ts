// SPARQL 1.1 query results in JSON: https://www.w3.org/TR/sparql11-results-json/
import * as z from 'zod';
import { DecodeError } from '../errors';
import { exactDecimal } from './decimal';
import type { Decoded, DecodeMeta, DecodeResult } from './decoded';
import { isJsonObject, type Json, type JsonObject, jsonAt, scalarText } from './exact-json';
import { parsePeriod } from './period';
import { jsonOf } from './service-error';

const PROTOCOL = 'sparql';

const mappingSchema = z.strictObject({
  /** Variables that hold values; numeric literals where absent. */
  value: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  time: z.string().optional(),
  unit: z.string().optional(),
  constantUnit: z.string().optional(),
  dimensions: z.array(z.string()).optional(),
});
type SparqlMapping = z.infer<typeof mappingSchema>;

// XML Schema, part 2: decimal, its derived types, and the two binary ones.
const NUMERIC = /#(?:decimal|double|float|(?:unsigned)?(?:int|long|short|byte)|\w*integer)$/i;
const TEMPORAL = /#(?:dateTime|date|gYear|gYearMonth)$/;

const YEAR_NAMES = /^(?:year|jahr|annee|année|ano|año|년도|연도|年|年份)$/i;

const literal = (term: Json | undefined): string | undefined => scalarText(jsonAt(term, 'value'));
const datatype = (term: Json | undefined): string => scalarText(jsonAt(term, 'datatype')) ?? '';

/** A label that is only the item's own id is what label services put where there is no label. */
const isLabelled = (name: string, text: string): boolean => !(/Label$/.test(name) && /^Q[1-9]\d*$/.test(text));

/** A blank node or a "some value" marker: known to exist, not known. */
const isUnknown = (term: Json | undefined): boolean =>
  scalarText(jsonAt(term, 'type')) === 'bnode' || /\/\.well-known\/genid\//.test(literal(term) ?? '');

function readMapping(mapping: unknown): SparqlMapping {
  const result = mappingSchema.safeParse(mapping ?? {});
  if (result.success) return result.data;
  throw new DecodeError('MAPPING', PROTOCOL, `the mapping does not fit: ${result.error.issues[0]?.message}`);
}

interface Plan {
  values: string[];
  time: string | undefined;
  mapping: SparqlMapping;
}

function planOf(vars: readonly string[], bindings: readonly JsonObject[], mapping: SparqlMapping): Plan {
  const has = (pattern: RegExp) => (name: string) => bindings.some((row) => pattern.test(datatype(row[name])));
  // Queries often hand out YEAR(?date), an integer.
  const isYear = (name: string): boolean =>
    YEAR_NAMES.test(name) && bindings.every((row) => /^(?:\d{4})?$/.test(literal(row[name]) ?? ''));
  const time = mapping.time ?? vars.find(has(TEMPORAL)) ?? vars.find(isYear);
  const values = [mapping.value ?? vars.filter((name) => has(NUMERIC)(name) && !isYear(name))].flat();
  for (const name of [...values, ...(mapping.time === undefined ? [] : [mapping.time])]) {
    if (!vars.includes(name))
      throw new DecodeError(
        'MAPPING',
        PROTOCOL,
        `the query has no variable ?${name}; it has ${vars.map((v) => `?${v}`).join(' ')}`,
      );
  }
  if (values.length === 0 && bindings.length > 0)
    throw new DecodeError(
      'MAPPING',
      PROTOCOL,
      `no variable holds numbers; name it in the mapping (value): ${vars.join(', ')}`,
    );
  return { values, time, mapping };
}

function decodeRow(row: JsonObject, vars: readonly string[], plan: Plan): Decoded[] {
  const { values, time, mapping } = plan;
  const dimensions: Record<string, string> = {};
  for (const name of mapping.dimensions ??
    vars.filter((v) => !values.includes(v) && v !== time && v !== mapping.unit)) {
    const text = literal(row[name]);
    if (text !== undefined && !isUnknown(row[name]) && isLabelled(name, text)) dimensions[name] = text;
  }
  const period = time === undefined ? undefined : periodOf(literal(row[time]), datatype(row[time]));
  const unit = mapping.constantUnit ?? (mapping.unit === undefined ? undefined : literal(row[mapping.unit]));
  return values.map((name) => {
    const value = isUnknown(row[name]) ? undefined : exactDecimal(literal(row[name])?.trim() ?? '');
    const decoded: Decoded = {
      dimensions: values.length > 1 ? { ...dimensions, measure: name } : { ...dimensions },
      value: value ?? null,
    };
    if (period !== undefined) decoded.period = period;
    if (unit !== undefined) decoded.unit = unit;
    if (value === undefined) decoded.absence = 'missing';
    return decoded;
  });
}

/** Wikidata writes a year as 1 January of it. */
function periodOf(text: string | undefined, type: string): Decoded['period'] {
  if (text === undefined) return undefined;
  // Dates and years may carry a zone (XML Schema, 3.2.9); the day is the one that was written.
  const unzoned = /#dateTime$/.test(type) ? text : text.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
  const plain = unzoned.replace(/^\+/, '');
  const year = /^(\d{4})-01-01T00:00:00Z$/.exec(plain);
  return parsePeriod(year !== null && /#dateTime$/.test(type) ? year[1]! : plain);
}

/** Decodes SELECT results; several value variables give several cells with dimension `measure`. IRIs stay whole. @throws DecodeError */
export function decodeSparql(bytes: Uint8Array, meta: DecodeMeta = {}): DecodeResult {
  const mapping = readMapping(meta.mapping);
  const root = jsonOf(bytes, PROTOCOL, meta.contentType);
  const vars = jsonAt(root, 'head', 'vars');
  const bindings = jsonAt(root, 'results', 'bindings');
  if (!Array.isArray(vars) || !Array.isArray(bindings))
    throw new DecodeError('MALFORMED', PROTOCOL, 'expected the results of a SELECT query');
  const names = vars.map((name) => scalarText(name) ?? '').filter((name) => name !== '__proto__');
  const rows = bindings.filter(isJsonObject);
  const plan = planOf(names, rows, mapping);
  return { observations: rows.flatMap((row) => decodeRow(row, names, plan)) };
}
