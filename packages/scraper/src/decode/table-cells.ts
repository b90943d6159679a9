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
  /^(?:time|date|period|year|month|quarter|time_period|prd_de|refper|jahr|monat|zeit|stichtag|année|@time|年|年度|年次|年份|年別|期間|时间|時間|시점|연도|년도|기간|שנה|תקופה)$/i;
const STATUS_NAMES = /^(?:obs[_ ])?(?:status|flags?|flag[_ ]codes?)$/i;
const ID_NAMES =
  /^(?:_?id|.*_id|id_.*|_full_text|rank|row|@?index|objectid|status|flag|code|.*code|lat(?:itude)?|lon(?:gitude)?)$/i;

/** A number with what stands around it: a currency before or after it, "%" after it, and the mark of a footnote. */
interface WrittenNumber {
  value: string;
  unit?: string;
  mark?: string;
}

// "2,049p", "5.3 (r)", "12*", "8 [3]", "1,234 1)", "5²⁾", "21ᵖ".
const MARKED =
  /^(.*\d)\s*(?:\(?([a-z*†‡]{1,3})\)?|\[(\w{1,3})\]|([¹²³⁰⁴-⁹]{1,2}[⁾)]?|[ʰ-ʸˡ-ˣᴬ-ᶿ]{1,2})|(?<=\s)(\d{1,2}\)))$/i;
/** "r 3.6", "(p) 12", "# 8". */
const LEADING_MARK = /^(?:\(?([a-z])\)?|([#*†‡]))\s+(\d.*)$/i;
const LONGEST_NUMBER = 80;
const WITH_UNIT = /^([$€£¥₩₪])?\s*(.*?\d)\s*([%％‰$€£¥₩₪円元원])?$/;

/** How the numbers of a table are written. */
type NumberStyle = Pick<TableMapping, 'decimalMark' | 'parentheses'>;

/** A number as it stands in a cell; undefined where the cell holds anything else. */
function readNumber(text: string, style: NumberStyle): WrittenNumber | undefined {
  const value = tableDecimal(text, style.decimalMark);
  if (value !== undefined) return { value };
  if (text.length > LONGEST_NUMBER) return undefined;
  return readUnited(text, style) ?? readParenthesised(text, style) ?? readMarked(text, style);
}

function readUnited(text: string, { decimalMark }: NumberStyle): WrittenNumber | undefined {
  const united = WITH_UNIT.exec(text);
  const unit = united?.[1] ?? united?.[3]?.replace('％', '%');
  const bare = unit === undefined ? undefined : tableDecimal(united![2]!, decimalMark);
  return bare === undefined ? undefined : { value: bare, unit: unit! };
}

function readMarked(text: string, { decimalMark }: NumberStyle): WrittenNumber | undefined {
  const leading = LEADING_MARK.exec(text);
  const marked = leading === null ? MARKED.exec(text)?.slice(1) : [leading[3]!, (leading[1] ?? leading[2])!];
  const number = marked === undefined ? undefined : tableDecimal(marked[0]!, decimalMark);
  return number === undefined
    ? undefined
    : { value: number, mark: marked!.slice(1).find((part) => part !== undefined)! };
}

const PARENTHESISED = /^([$€£¥₩₪]?)\s*\(\s*(.*?)\s*\)\s*([%％‰$€£¥₩₪円元원]?)$/;

/** `(12.5)`, `($1,250)`, `(3.1)%`: the table's style says what it means. */
function readParenthesised(text: string, style: NumberStyle): WrittenNumber | undefined {
  const found = PARENTHESISED.exec(text);
  if (found === null || style.parentheses === undefined) return undefined;
  const inner = `${found[1]}${found[2]}${found[3]}`;
  const plain = tableDecimal(inner, style.decimalMark);
  const number = plain === undefined ? readUnited(inner, style) : { value: plain };
  if (number === undefined || number.value.startsWith('-')) return undefined;
  if (style.parentheses === 'uncertain') return { ...number, mark: '()' };
  return { ...number, value: /[1-9]/.test(number.value) ? `-${number.value}` : number.value };
}

/**
 * What parentheses around numbers mean in a table. Where the marks are English, no number has a minus and others stand without
 * parentheses, they are accounting's minus; else (as in tables of German offices) they mark a value as uncertain.
 */
function parenthesesOf(texts: readonly string[], decimalMark: '.' | ',' | undefined): TableMapping['parentheses'] {
  const numbers = texts.flatMap((text) => readNumber(text, { decimalMark, parentheses: 'uncertain' }) ?? []);
  if (!numbers.some(({ mark }) => mark === '()')) return undefined;
  const isAccounting =
    decimalMark !== ',' &&
    numbers.some(({ mark }) => mark !== '()') &&
    numbers.every(({ value }) => !value.startsWith('-'));
  return isAccounting ? 'negative' : 'uncertain';
}

/** What stands in place of a number: marks without a letter or digit, and the few words for "none". */
const isEmptyMark = (text: string): boolean => /^(?:[^\p{L}\p{N}]*|n\/?a|nil|null|none|x|c)$/iu.test(text.trim());

/** Whether most of what stands in a column are numbers: plain ones, or (`united`) amounts and percentages. */
function holdsNumbers(rows: readonly Row[], name: string, style: NumberStyle, united: boolean): boolean {
  const filled = rows.flatMap((row) => row.get(name) ?? []).filter((text) => !isEmptyMark(text));
  const numbers = filled.filter((text) => {
    const number = readNumber(text.trim(), style);
    const isPlain = number !== undefined && (number.mark === undefined || number.mark === '()');
    return isPlain && (united || number.unit === undefined);
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
  style: NumberStyle,
  protocol: string,
): string {
  const named = columns.filter((name) => VALUE_NAMES.test(lastPart(name)));
  if (named.length === 1) return named[0]!;
  const sample = rows.slice(0, 200);
  const possible = columns.filter((name) => name !== time && !ID_NAMES.test(lastPart(name)));
  const plain = possible.filter((name) => holdsNumbers(sample, name, style, false));
  const numeric = plain.length > 0 ? plain : possible.filter((name) => holdsNumbers(sample, name, style, true));
  if (numeric.length === 1) return numeric[0]!;
  const choice = numeric.length === 0 ? `columns are ${columns.join(', ')}` : `it may be one of ${numeric.join(', ')}`;
  throw new DecodeError('MAPPING', protocol, `name the value column in the mapping (value); ${choice}`);
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function findTimeColumn(
  rows: readonly Row[],
  columns: readonly string[],
  { culture }: TableMapping,
): string | undefined {
  const isTime = (name: string): boolean =>
    rows.slice(0, 50).every((row) => parsePeriod(row.get(name) ?? '', culture) !== undefined);
  return (
    columns.find((name) => TIME_NAMES.test(lastPart(name)) && isTime(name)) ??
    columns.find(
      (name) => !VALUE_NAMES.test(lastPart(name)) && /[-QMqm/\p{Lo}]/u.test(rows[0]?.get(name) ?? '') && isTime(name),
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
): Pick<Decoded, 'value' | 'absence' | 'unread' | 'status' | 'unit'> {
  const written = text?.trim() ?? '';
  const meaning = mapping.tokens?.[written];
  if (meaning === 'zero') return { value: '0', status: written };
  if (meaning !== undefined) return { value: null, absence: meaning, ...(written === '' ? {} : { status: written }) };
  const number = readNumber(written, mapping);
  if (number !== undefined) {
    const { value, unit, mark } = number;
    return { value, ...(unit === undefined ? {} : { unit }), ...(mark === undefined ? {} : { status: mark }) };
  }
  return {
    value: null,
    absence: absenceOf(written),
    ...(/\d/.test(written) ? { unread: written } : {}),
    ...(written === '' ? {} : { status: written }),
  };
}

/** What a column of a table with the years side by side holds: "TEU 2017", "2018 (p)". */
interface Periodic {
  time: string;
  /** The rest of its name, where the columns' rests differ. */
  measure: string | undefined;
  /** What stands in brackets beside the period: "2019 (%)". */
  unit?: string | undefined;
}

/** A unit in brackets; a single small letter there is a flag. */
const BRACKETED_UNIT = /^[([（［](?![a-z][)\]])([^\s()[\]（）［］]{1,12})[)\]）］]$/u;

/** The period in a column's name: its first or last words, in a year that statistics have. */
function periodInName(name: string, culture: TableMapping['culture']): { time: string; rest: string } | undefined {
  const words = name.split(/\s+/);
  for (const count of [2, 1]) {
    if (count >= words.length) continue;
    for (const [from, to] of [
      [words.length - count, words.length],
      [0, count],
    ] as const) {
      const time = words.slice(from, to).join(' ');
      const year = Number(parsePeriod(time, culture)?.start.slice(0, 4));
      if (year >= 1800 && year <= 2100) return { time, rest: [...words.slice(0, from), ...words.slice(to)].join(' ') };
    }
  }
  return undefined;
}

/**
 * Periods side by side: columns that are called by one; else, where no column is called a value, columns of numbers that have one in
 * their names. A lone column is one where no other holds numbers.
 */
function periodicColumns(
  rows: readonly Row[],
  columns: readonly string[],
  mapping: TableMapping,
): Map<string, Periodic> | undefined {
  const sample = rows.slice(0, 200);
  const numeric = columns.filter((name) => holdsNumbers(sample, name, mapping, true));
  const isEnough = (names: readonly string[]): boolean =>
    names.length >= 2 || (names.length === 1 && numeric.length === 1 && numeric[0] === names[0]);
  const plain = columns.filter((name) => parsePeriod(name, mapping.culture) !== undefined);
  if (isEnough(plain)) return new Map(plain.map((name) => [name, { time: name, measure: undefined }]));
  if (columns.some((name) => VALUE_NAMES.test(lastPart(name)))) return undefined;
  const dated = columns.flatMap((name) => ({ name, ...periodInName(name, mapping.culture) }));
  // A year of which nothing is known yet belongs to its measure all the same.
  const measures = new Set(dated.filter(({ name }) => numeric.includes(name)).map(({ rest }) => rest));
  const named = dated.flatMap(({ name, time, rest }) =>
    time !== undefined && rest !== undefined && measures.has(rest) ? [{ name, time, rest }] : [],
  );
  if (!isEnough(named.map(({ name }) => name))) return undefined;
  const differ = new Set(named.map(({ rest }) => rest)).size > 1;
  return new Map(
    named.map(({ name, time, rest }) => [
      name,
      { time, measure: differ ? rest : undefined, unit: BRACKETED_UNIT.exec(rest)?.[1] },
    ]),
  );
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
  const time = mapping.time ?? findTimeColumn(rows, columns, mapping);
  for (const name of [mapping.value ?? [], mapping.dimensions ?? []].flat()) {
    if (!columns.includes(name))
      throw new DecodeError('MAPPING', protocol, `there is no column "${name}"; there are ${columns.join(', ')}`);
  }
  const periodic =
    mapping.value === undefined && time === undefined ? periodicColumns(rows, columns, mapping) : undefined;
  const values =
    periodic === undefined
      ? [mapping.value ?? findValueColumn(rows, columns, time, mapping, protocol)].flat()
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

/** Texts of the first rows that are no periods: 2017.03 proves no decimal mark. */
function sampleTexts(rows: readonly Row[], { culture }: TableMapping): string[] {
  const texts = rows.slice(0, 2000).flatMap((row) => [...row.values()]);
  return texts.filter((text): text is string => text !== null && parsePeriod(text, culture) === undefined);
}

/** The mapping with what the table itself shows of how its numbers are written. */
function withStyle(rows: readonly Row[], mapping: TableMapping): TableMapping {
  const texts = sampleTexts(rows, mapping);
  const decimalMark = mapping.decimalMark ?? provenDecimalMark(texts);
  const hasParentheses = mapping.parentheses === undefined && texts.some((text) => /\(\s*\D?\d/.test(text));
  const parentheses = hasParentheses
    ? parenthesesOf(
        texts.map((text) => text.trim()),
        decimalMark,
      )
    : mapping.parentheses;
  return {
    ...mapping,
    ...(decimalMark === undefined ? {} : { decimalMark }),
    ...(parentheses === undefined ? {} : { parentheses }),
  };
}

/** Cells of rows, in order. @throws DecodeError MAPPING */
export function cellsOfRows(rows: readonly Row[], mapping: TableMapping, protocol: string): Decoded[] {
  if (rows.length === 0) return [];
  const reading = withStyle(rows, mapping);
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
  const period = parsePeriod(mapping.constantTime ?? time ?? '', mapping.culture);
  const statusColumn = mapping.status ?? (decoded.value === null ? plan.reason : undefined);
  const status = statusColumn === undefined ? undefined : row.get(statusColumn);
  const unit = mapping.constantUnit ?? (mapping.unit === undefined ? undefined : row.get(mapping.unit));
  if (period !== undefined) decoded.period = period;
  if (status) {
    decoded.status = status;
    if (decoded.value === null) decoded.absence = absenceOf(status);
  }
  if (unit) decoded.unit = unit;
  else if (periodic?.unit !== undefined) decoded.unit ??= periodic.unit;
  return decoded;
}
