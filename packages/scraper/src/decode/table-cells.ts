// Rows of named fields → cells, by a mapping. Records, CSV and HTML tables all end here.
import { DecodeError } from '../errors';
import { provenDecimalMark, tableDecimal } from './decimal';
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
const STATUS_NAMES = /^(?:obs[_ ])?(?:status|flags?|flag[_ ]codes?)$/i;
const ID_NAMES =
  /^(?:_?id|.*_id|id_.*|_full_text|rank|row|@?index|objectid|status|flag|code|.*code|lat(?:itude)?|lon(?:gitude)?)$/i;

/** A number with what stands around it: a currency before it, "%" after it, and the mark of a footnote. */
interface WrittenNumber {
  value: string;
  unit?: string;
  mark?: string;
}

// "2,049p", "5.3 (r)", "12*", "8 [3]", "1,234 1)", "5²⁾", "21ᵖ".
const MARKED =
  /^(.*\d)\s*(?:\(?([a-z*†‡]{1,3})\)?|\[(\w{1,3})\]|([¹²³⁰⁴-⁹]{1,2}[⁾)]?|[ʰ-ʸˡ-ˣᴬ-ᶿ]{1,2})|(?<=\s)(\d{1,2}\)))$/i;
const LONGEST_NUMBER = 80;
const WITH_UNIT = /^([$€£¥₩₪])?\s*(.*?\d)\s*([%％])?$/;

/** A number as it stands in a cell; undefined where the cell holds anything else. */
function readNumber(text: string, mark: '.' | ',' | undefined): WrittenNumber | undefined {
  const value = tableDecimal(text, mark);
  if (value !== undefined) return { value };
  if (text.length > LONGEST_NUMBER) return undefined;
  const united = WITH_UNIT.exec(text);
  const unit = united?.[1] ?? (united?.[3] === undefined ? undefined : '%');
  const bare = unit === undefined ? undefined : tableDecimal(united![2]!, mark);
  if (bare !== undefined) return { value: bare, unit: unit! };
  const marked = MARKED.exec(text);
  const number = marked === null ? undefined : tableDecimal(marked[1]!, mark);
  return number === undefined
    ? undefined
    : { value: number, mark: marked!.slice(2).find((part) => part !== undefined)! };
}

/** What stands in place of a number: marks without a letter or digit, and the few words for "none". */
const isEmptyMark = (text: string): boolean => /^(?:[^\p{L}\p{N}]*|n\/?a|nil|null|none|x|c)$/iu.test(text.trim());

/** Whether most of what stands in a column are numbers: plain ones, or (`united`) amounts and percentages. */
function holdsNumbers(rows: readonly Row[], name: string, mark: '.' | ',' | undefined, united: boolean): boolean {
  const filled = rows.flatMap((row) => row.get(name) ?? []).filter((text) => !isEmptyMark(text));
  const numbers = filled.filter((text) => {
    const number = readNumber(text.trim(), mark);
    return number !== undefined && number.mark === undefined && (united || number.unit === undefined);
  });
  return numbers.length > filled.length / 2;
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
  mark: '.' | ',' | undefined,
  protocol: string,
): string {
  const named = columns.filter((name) => VALUE_NAMES.test(lastPart(name)));
  if (named.length === 1) return named[0]!;
  const sample = rows.slice(0, 200);
  const possible = columns.filter((name) => name !== time && !ID_NAMES.test(lastPart(name)));
  const plain = possible.filter((name) => holdsNumbers(sample, name, mark, false));
  const numeric = plain.length > 0 ? plain : possible.filter((name) => holdsNumbers(sample, name, mark, true));
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
): Pick<Decoded, 'value' | 'absence' | 'status' | 'unit'> {
  const written = text?.trim() ?? '';
  const meaning = mapping.tokens?.[written];
  if (meaning === 'zero') return { value: '0', status: written };
  if (meaning !== undefined) return { value: null, absence: meaning, ...(written === '' ? {} : { status: written }) };
  const number = readNumber(written, mapping.decimalMark);
  if (number !== undefined) {
    const { value, unit, mark } = number;
    return { value, ...(unit === undefined ? {} : { unit }), ...(mark === undefined ? {} : { status: mark }) };
  }
  return { value: null, absence: absenceOf(written), ...(written === '' ? {} : { status: written }) };
}

/** What a column of a table with the years side by side holds: "TEU 2017", "2018 (p)". */
interface Periodic {
  time: string;
  /** The rest of its name, where the columns' rests differ. */
  measure: string | undefined;
}

/** The period in a column's name: its first or last words, in a year that statistics have. */
function periodInName(name: string): { time: string; rest: string } | undefined {
  const words = name.split(/\s+/);
  for (const count of [2, 1]) {
    if (count >= words.length) continue;
    for (const [from, to] of [
      [words.length - count, words.length],
      [0, count],
    ] as const) {
      const time = words.slice(from, to).join(' ');
      const year = Number(parsePeriod(time)?.start.slice(0, 4));
      if (year >= 1800 && year <= 2100) return { time, rest: [...words.slice(0, from), ...words.slice(to)].join(' ') };
    }
  }
  return undefined;
}

/** Periods side by side: columns that are called by one; else, where no column is called a value, columns of numbers that have one in their names. */
function periodicColumns(
  rows: readonly Row[],
  columns: readonly string[],
  mark: '.' | ',' | undefined,
): Map<string, Periodic> | undefined {
  const plain = columns.filter((name) => parsePeriod(name) !== undefined);
  if (plain.length >= 2) return new Map(plain.map((name) => [name, { time: name, measure: undefined }]));
  if (columns.some((name) => VALUE_NAMES.test(lastPart(name)))) return undefined;
  const sample = rows.slice(0, 200);
  const dated = columns.flatMap((name) => ({ name, ...periodInName(name) }));
  // A year of which nothing is known yet belongs to its measure all the same.
  const measures = new Set(dated.filter(({ name }) => holdsNumbers(sample, name, mark, true)).map(({ rest }) => rest));
  const named = dated.flatMap(({ name, time, rest }) =>
    time !== undefined && rest !== undefined && measures.has(rest) ? [{ name, time, rest }] : [],
  );
  if (named.length < 2) return undefined;
  const differ = new Set(named.map(({ rest }) => rest)).size > 1;
  return new Map(named.map(({ name, time, rest }) => [name, { time, measure: differ ? rest : undefined }]));
}

interface Plan {
  values: string[];
  periodic: ReadonlyMap<string, Periodic> | undefined;
  measured: boolean;
  /** A column that says why cells are empty, where the mapping names none. */
  reason: string | undefined;
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
  const mark = mapping.decimalMark;
  const periodic = mapping.value === undefined && time === undefined ? periodicColumns(rows, columns, mark) : undefined;
  const values =
    periodic === undefined
      ? [mapping.value ?? findValueColumn(rows, columns, time, mark, protocol)].flat()
      : [...periodic.keys()];
  const used = new Set([
    ...values,
    time,
    mapping.status,
    mapping.unit,
    ...(mapping.time?.includes('{') ? [...mapping.time.matchAll(/\{([^}]+)\}/g)].map((m) => m[1]!) : []),
  ]);
  const dimensions = mapping.dimensions ?? columns.filter((name) => !used.has(name));
  const reason = mapping.status === undefined ? columns.find((name) => STATUS_NAMES.test(lastPart(name))) : undefined;
  return { values, periodic, reason, measured: values.length > 1 && periodic === undefined, time, dimensions };
}

/** The decimal mark that the numbers of the rows prove; periods such as 2017.03 prove none. */
function decimalMarkOf(rows: readonly Row[]): '.' | ',' | undefined {
  const texts = rows.slice(0, 2000).flatMap((row) => [...row.values()]);
  return provenDecimalMark(texts.filter((text) => text !== null && parsePeriod(text) === undefined) as string[]);
}

/** Cells of rows, in order. @throws DecodeError MAPPING */
export function cellsOfRows(rows: readonly Row[], mapping: TableMapping, protocol: string): Decoded[] {
  if (rows.length === 0) return [];
  const decimalMark = mapping.decimalMark ?? decimalMarkOf(rows);
  const reading = decimalMark === undefined ? mapping : { ...mapping, decimalMark };
  const plan = planOf(rows, reading, protocol);
  return rows.flatMap((row) => plan.values.map((column) => cellOf(row, column, plan, reading)));
}

function cellOf(row: Row, column: string, plan: Plan, mapping: TableMapping): Decoded {
  const dimensions: Record<string, string> = {};
  for (const name of plan.dimensions) {
    const text = row.get(name);
    if (typeof text === 'string' && name !== '__proto__') dimensions[name] = text;
  }
  const periodic = plan.periodic?.get(column);
  const time = plan.time === undefined ? periodic?.time : timeText(row, plan.time);
  if (plan.time !== undefined && time !== undefined && !plan.time.includes('{')) dimensions[plan.time] = time;
  const measure = plan.measured ? column : periodic?.measure;
  if (measure !== undefined) dimensions.measure = measure;
  const decoded: Decoded = { dimensions, ...readCell(row.get(column), mapping) };
  const period = parsePeriod(mapping.constantTime ?? time ?? '');
  const statusColumn = mapping.status ?? (decoded.value === null ? plan.reason : undefined);
  const status = statusColumn === undefined ? undefined : row.get(statusColumn);
  const unit = mapping.constantUnit ?? (mapping.unit === undefined ? undefined : row.get(mapping.unit));
  if (period !== undefined) decoded.period = period;
  if (status) {
    decoded.status = status;
    if (decoded.value === null) decoded.absence = absenceOf(status);
  }
  if (unit) decoded.unit = unit;
  return decoded;
}
