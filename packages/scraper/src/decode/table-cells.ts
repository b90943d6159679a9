// Rows of named fields → cells, by a mapping. Records, CSV and HTML tables all end here.
import { DecodeError } from '../errors';
import { tableDecimal } from './decimal';
import { absenceOf, type Decoded } from './decoded';
import { parsePeriod } from './period';
import { type TableMapping, tableMappingSchema } from './table-mapping';

/** A row: column or dotted path → text; null where the service says so, or the cell is empty. */
export type Row = ReadonlyMap<string, string | null>;

export function readMapping(mapping: unknown, protocol: string): TableMapping {
  if (mapping === undefined) return {};
  const result = tableMappingSchema.safeParse(mapping);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new DecodeError('MAPPING', protocol, `the mapping does not fit: ${issue?.message}`, {
    at: issue?.path.join('.'),
  });
}

const VALUE_NAMES = /^(?:value|values|val|obs_value|wert|dt|\$|figure|data|amount|数值|數值|値|값)$/i;
const TIME_NAMES =
  /^(?:time|date|period|year|month|quarter|time_period|prd_de|refper|jahr|stichtag|@time|年|時間|시점)$/i;
const ID_NAMES =
  /^(?:_?id|.*_id|id_.*|_full_text|rank|row|@?index|objectid|status|flag|code|.*code|lat(?:itude)?|lon(?:gitude)?)$/i;

function isNumeric(text: string | null | undefined, mark: '.' | ','): boolean {
  return typeof text === 'string' && tableDecimal(text, mark) !== undefined;
}

function columnsOf(rows: readonly Row[]): string[] {
  const names = new Set<string>();
  for (const row of rows.slice(0, 200)) for (const name of row.keys()) names.add(name);
  return [...names];
}

/** The value column where the mapping names none: by name, else the only column of numbers that is no id and no time. */
function findValueColumn(
  rows: readonly Row[],
  columns: readonly string[],
  time: string | undefined,
  mark: '.' | ',',
  protocol: string,
): string {
  const named = columns.filter((name) => VALUE_NAMES.test(lastPart(name)));
  if (named.length === 1) return named[0]!;
  const sample = rows.slice(0, 200);
  const numeric = columns.filter((name) => {
    if (name === time || ID_NAMES.test(lastPart(name))) return false;
    const filled = sample.filter((row) => row.get(name) !== null && row.get(name) !== undefined);
    return filled.length > 0 && filled.filter((row) => isNumeric(row.get(name), mark)).length > filled.length / 2;
  });
  if (numeric.length === 1) return numeric[0]!;
  const choice = numeric.length === 0 ? `columns are ${columns.join(', ')}` : `it may be one of ${numeric.join(', ')}`;
  throw new DecodeError('MAPPING', protocol, `name the value column in the mapping (value); ${choice}`);
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function findTimeColumn(rows: readonly Row[], columns: readonly string[]): string | undefined {
  const isTime = (name: string): boolean =>
    rows.slice(0, 50).every((row) => parsePeriod(row.get(name) ?? '') !== undefined);
  return (
    columns.find((name) => TIME_NAMES.test(lastPart(name)) && isTime(name)) ??
    columns.find(
      (name) => !VALUE_NAMES.test(lastPart(name)) && /[-QMqm/]/.test(rows[0]?.get(name) ?? '') && isTime(name),
    )
  );
}

function timeText(row: Row, time: string): string | undefined {
  if (!time.includes('{')) return row.get(time) ?? undefined;
  return time.replace(/\{([^}]+)\}/g, (_, name: string) => row.get(name) ?? '');
}

/** What stands in a cell: a number, or a mark that says why there is none. */
export function readCell(
  text: string | null | undefined,
  mapping: TableMapping,
): Pick<Decoded, 'value' | 'absence' | 'status'> {
  const written = text?.trim() ?? '';
  const meaning = mapping.tokens?.[written];
  if (meaning === 'zero') return { value: '0', status: written };
  if (meaning !== undefined) return { value: null, absence: meaning, ...(written === '' ? {} : { status: written }) };
  const value = tableDecimal(written, mapping.decimalMark);
  if (value !== undefined) return { value };
  // "2,049p" and "5.3 (r)": a number with a footnote mark.
  const marked = /^(.*\d)\s*(?:\(?([a-z*†‡]{1,3})\)?|\[(\w{1,3})\])$/i.exec(written);
  const number = marked === null ? undefined : tableDecimal(marked[1]!, mapping.decimalMark);
  if (number !== undefined) return { value: number, status: marked![2] ?? marked![3]! };
  return { value: null, absence: absenceOf(written), ...(written === '' ? {} : { status: written }) };
}

interface Plan {
  values: string[];
  measured: boolean;
  time: string | undefined;
  dimensions: readonly string[];
}

function planOf(rows: readonly Row[], mapping: TableMapping, protocol: string): Plan {
  const columns = columnsOf(rows);
  const time = mapping.time ?? findTimeColumn(rows, columns);
  for (const name of [mapping.value ?? [], mapping.dimensions ?? []].flat()) {
    if (!columns.includes(name))
      throw new DecodeError('MAPPING', protocol, `there is no column "${name}"; there are ${columns.join(', ')}`);
  }
  // Years side by side: each such column is a period of its own.
  const periods = mapping.value === undefined ? columns.filter((name) => parsePeriod(name) !== undefined) : [];
  const wide = periods.length >= 2 && time === undefined;
  const values = wide
    ? periods
    : [mapping.value ?? findValueColumn(rows, columns, time, mapping.decimalMark ?? '.', protocol)].flat();
  const used = new Set([
    ...values,
    time,
    mapping.status,
    mapping.unit,
    ...(mapping.time?.includes('{') ? [...mapping.time.matchAll(/\{([^}]+)\}/g)].map((m) => m[1]!) : []),
  ]);
  const dimensions = mapping.dimensions ?? columns.filter((name) => !used.has(name));
  return { values, measured: values.length > 1 && !wide, time: wide ? undefined : time, dimensions };
}

/** Cells of rows, in order. @throws DecodeError MAPPING */
export function cellsOfRows(rows: readonly Row[], mapping: TableMapping, protocol: string): Decoded[] {
  if (rows.length === 0) return [];
  const plan = planOf(rows, mapping, protocol);
  return rows.flatMap((row) => plan.values.map((column) => cellOf(row, column, plan, mapping)));
}

function cellOf(row: Row, column: string, plan: Plan, mapping: TableMapping): Decoded {
  const dimensions: Record<string, string> = {};
  for (const name of plan.dimensions) {
    const text = row.get(name);
    if (typeof text === 'string' && name !== '__proto__') dimensions[name] = text;
  }
  const time = plan.time === undefined ? (plan.measured ? undefined : column) : timeText(row, plan.time);
  if (plan.time !== undefined && time !== undefined && !plan.time.includes('{')) dimensions[plan.time] = time;
  if (plan.measured) dimensions.measure = column;
  const decoded: Decoded = { dimensions, ...readCell(row.get(column), mapping) };
  const period = parsePeriod(mapping.constantTime ?? time ?? '');
  const status = mapping.status === undefined ? undefined : row.get(mapping.status);
  const unit = mapping.constantUnit ?? (mapping.unit === undefined ? undefined : row.get(mapping.unit));
  if (period !== undefined) decoded.period = period;
  if (status) {
    decoded.status = status;
    if (decoded.value === null) decoded.absence = absenceOf(status);
  }
  if (unit) decoded.unit = unit;
  return decoded;
}
