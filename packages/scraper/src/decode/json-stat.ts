// JSON-stat 1 and 2: https://json-stat.org/full/ . Datasets, bundles (1.x), collections with embedded datasets.
import type { Period } from '@duibiao/model';
import { DecodeError } from '../errors';
import { exactDecimal } from './decimal';
import { absenceOf, type Decoded, type DecodeMeta, type DecodeResult } from './decoded';
import { isJsonObject, type Json, type JsonObject, memberCount, scalarText } from './exact-json';
import { parsePeriod } from './period';
import { jsonOf } from './service-error';

const PROTOCOL = 'json-stat';
// Eurostat itself stops at five million rows.
const MAX_CELLS = 20_000_000;
// Beyond this a sparse cube gives only its filled cells; listing every hole would fill the memory.
const MAX_LISTED_HOLES = 5_000_000;

const fail = (message: string, at?: string): never => {
  throw new DecodeError('MALFORMED', PROTOCOL, message, { at });
};

interface Dimension {
  id: string;
  codes: string[];
  /** Per position, where the dimension is the time. */
  periods?: Array<Period | undefined>;
  /** Per position, where the dimension names units. */
  units?: Array<string | undefined>;
}

const TIME_NAMES =
  /^(?:time|time_period|timeperiod|period|date|year|years|month|quarter|tid|tlist|aika|a[nñ]o|periodo|trimestre|jahr|zeit|zeitraum|time dimension)(?:\(.*\))?$/i;
const UNIT_NAMES = /^(?:unit|units|unit_measure|einheit|enhed|enhet|unidad)$/i;

function strings(json: Json | undefined, at: string): string[] {
  if (!Array.isArray(json)) return fail('expected a list', at);
  return json.map((item) => scalarText(item) ?? fail('expected texts', at));
}

/** Category codes in order: an index list, an index object of positions, or the only label there is. */
function readCodes(category: JsonObject, size: number, at: string): string[] {
  const { index, label } = category;
  if (index === undefined) {
    const only = isJsonObject(label) ? Object.keys(label) : [];
    return only.length === 1 && size === 1 ? only : fail('a category without index must have exactly one label', at);
  }
  if (Array.isArray(index)) {
    if (index.length !== size) fail(`${index.length} categories where size says ${size}`, `${at}.index`);
    const codes = strings(index, `${at}.index`);
    if (new Set(codes).size < size) fail('a category is listed twice', `${at}.index`);
    return codes;
  }
  if (!isJsonObject(index)) return fail('index must be a list or an object', `${at}.index`);
  const entries = Object.entries(index);
  if (entries.length !== size) fail(`${entries.length} categories where size says ${size}`, `${at}.index`);
  const codes = new Array<string | undefined>(size).fill(undefined);
  for (const [code, position] of entries) {
    const place = Number(scalarText(position));
    if (!Number.isInteger(place) || place < 0 || place >= size || codes[place] !== undefined) {
      fail(`position ${scalarText(position)} of "${code}" is taken or outside`, `${at}.index`);
    }
    codes[place] = code;
  }
  return codes as string[];
}

/** Labels, units, coordinates, notes and children may only speak of categories that exist. */
function checkCategory(category: JsonObject, codes: readonly string[], at: string): void {
  const known = new Set(codes);
  for (const key of ['label', 'unit', 'coordinates', 'note']) {
    const part = category[key];
    if (!isJsonObject(part)) continue;
    for (const code of Object.keys(part)) if (!known.has(code)) fail(`"${code}" is not a category`, `${at}.${key}`);
  }
  if (!isJsonObject(category.child)) return;
  const children = new Map(
    Object.entries(category.child).map(([parent, list]) => [parent, strings(list, `${at}.child`)]),
  );
  for (const [parent, list] of children)
    for (const code of [parent, ...list]) if (!known.has(code)) fail(`"${code}" is not a category`, `${at}.child`);
  checkNoCycle(children, at);
}

function checkNoCycle(children: ReadonlyMap<string, readonly string[]>, at: string): void {
  const done = new Set<string>();
  for (const root of children.keys()) {
    const stack: Array<{ code: string; next: number }> = [{ code: root, next: 0 }];
    const path = new Set([root]);
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const child = children.get(top.code)?.[top.next];
      top.next += 1;
      if (child === undefined || done.has(top.code)) {
        stack.pop();
        path.delete(top.code);
        done.add(top.code);
      } else if (path.has(child)) fail(`"${child}" is its own descendant`, `${at}.child`);
      else if (!done.has(child)) {
        stack.push({ code: child, next: 0 });
        path.add(child);
      }
    }
  }
}

function unitText(unit: Json | undefined): string | undefined {
  if (!isJsonObject(unit)) return scalarText(unit);
  return scalarText(unit.label ?? unit.base ?? unit.type ?? unit.symbol);
}

function periodsOf(codes: readonly string[], labels: Json | undefined): Array<Period | undefined> {
  return codes.map(
    (code) => parsePeriod(code) ?? parsePeriod((isJsonObject(labels) ? scalarText(labels[code]) : undefined) ?? ''),
  );
}

interface Roles {
  time: ReadonlySet<string>;
  metric: ReadonlySet<string>;
}

function readRoles(dataset: JsonObject, ids: readonly string[]): Roles {
  const holder = isJsonObject(dataset.role)
    ? dataset.role
    : isJsonObject(dataset.dimension)
      ? dataset.dimension.role
      : undefined;
  const named = (role: string): string[] => {
    const list = isJsonObject(holder) ? holder[role] : undefined;
    const found = list === undefined || list === null ? [] : strings(list, `role.${role}`);
    for (const id of found) if (!ids.includes(id)) fail(`"${id}" is not a dimension`, `role.${role}`);
    return found;
  };
  named('geo');
  return { time: new Set(named('time')), metric: new Set(named('metric')) };
}

function readDimension(id: string, size: number, body: Json | undefined, roles: Roles): Dimension {
  const at = `dimension.${id}`;
  if (id === '__proto__') fail('this name is not possible', at);
  const category = isJsonObject(body) ? body.category : undefined;
  if (!isJsonObject(body) || !isJsonObject(category)) return fail('has no category', at);
  const codes = readCodes(category, size, `${at}.category`);
  checkCategory(category, codes, `${at}.category`);
  const dimension: Dimension = { id, codes };
  const label = scalarText(body.label) ?? '';
  const named = TIME_NAMES.test(id) || TIME_NAMES.test(label);
  if (roles.time.has(id) || (roles.time.size === 0 && named)) {
    const periods = periodsOf(codes, category.label);
    if (periods.some((period) => period !== undefined)) dimension.periods = periods;
  }
  const units = category.unit;
  if (isJsonObject(units)) dimension.units = codes.map((code) => unitText(units[code]));
  else if (UNIT_NAMES.test(id) || UNIT_NAMES.test(label)) dimension.units = codes;
  return dimension;
}

function categoryCount(body: Json | undefined): number | undefined {
  const category = isJsonObject(body) ? body.category : undefined;
  const list = isJsonObject(category) ? (category.index ?? category.label) : undefined;
  if (Array.isArray(list)) return list.length;
  return isJsonObject(list) ? Object.keys(list).length : undefined;
}

function readDimensions(dataset: JsonObject): Dimension[] {
  const { dimension } = dataset;
  if (!isJsonObject(dimension)) return fail('has no dimension', 'dataset');
  // 1.x keeps id and size inside dimension.
  const ids = strings(dataset.id ?? dimension.id, 'id');
  const listed = strings(dataset.size ?? dimension.size, 'size').map(Number);
  // Some early bundles list too few sizes; the categories themselves are complete, and the number of values confirms it.
  const sizes =
    ids.length === listed.length
      ? listed
      : ids.map((id) => categoryCount(dimension[id]) ?? fail(`${ids.length} ids but ${listed.length} sizes`, 'size'));
  if (new Set(ids).size !== ids.length) fail('a dimension is named twice', 'id');
  const roles = readRoles(dataset, ids);
  return ids.map((id, i) => {
    const size = sizes[i]!;
    if (!Number.isInteger(size) || size < 0) fail(`size ${size} of "${id}" is not possible`, 'size');
    return readDimension(id, size, dimension[id], roles);
  });
}

type Cells = (position: number) => Json | undefined;

/** Values or statuses by position: a list of all, an object of some (`positions` are then those it has), or (statuses) one for all. */
function readCells(json: Json | undefined, count: number, at: string): { cell: Cells; positions?: () => number[] } {
  if (Array.isArray(json)) {
    if (json.length !== count) fail(`${json.length} cells where the sizes make ${count}`, at);
    return { cell: (position) => json[position] };
  }
  if (!isJsonObject(json)) return { cell: () => json };
  const positions = (): number[] => Object.keys(json).map(Number);
  if (!holdsAllWithin(json, count)) {
    for (const position of positions()) {
      if (!Number.isInteger(position) || position < 0 || position >= count)
        fail(`cell "${position}" is outside the cube of ${count}`, at);
    }
  }
  return { cell: (position) => json[position], positions };
}

/** Whether every member of an object is a cell of the cube, without making strings of their positions; false where that would take longer. */
function holdsAllWithin(json: JsonObject, count: number): boolean {
  const members = memberCount(json);
  if (count > 4 * members) return false;
  let found = 0;
  for (let position = 0; position < count; position += 1) if (json[position] !== undefined) found += 1;
  return found === members;
}

function cellCount(dimensions: readonly Dimension[]): number {
  const count = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (count > Number.MAX_SAFE_INTEGER)
    throw new DecodeError('TOO_LARGE', PROTOCOL, 'the cube has more cells than can be counted');
  return count;
}

/** Fills in one cell's value, absence and status; the digits stay as they are. */
function setValue(decoded: Decoded, raw: Json | undefined, rawStatus: Json | undefined): void {
  const status = scalarText(rawStatus);
  if (status !== undefined && status !== '') decoded.status = status;
  if (typeof raw === 'string') {
    decoded.value = exactDecimal(raw) ?? exactDecimal(raw.trim()) ?? null;
    if (decoded.value === null && raw.trim() !== '') decoded.status ??= raw.trim();
  }
  if (decoded.value === null) decoded.absence = absenceOf(decoded.status);
}

/** Walks positions in ascending order and keeps the current coordinates, which are copied per cell. */
class Odometer {
  readonly dimensions: Record<string, string>;
  period: Period | undefined;
  unit: string | undefined;
  readonly #axes: readonly Dimension[];
  readonly #digits: number[];
  #position = 0;

  constructor(axes: readonly Dimension[]) {
    this.#axes = axes;
    this.#digits = axes.map(() => 0);
    // Parsed, not built up: such an object holds all its properties inside and its copies are cheap.
    this.dimensions = JSON.parse(JSON.stringify(Object.fromEntries(axes.map(({ id }) => [id, '']))));
    for (let axis = 0; axis < axes.length; axis += 1) this.#show(axis);
  }

  moveTo(position: number): void {
    if (position === this.#position) return;
    if (position === this.#position + 1) this.#step();
    else this.#jump(position);
    this.#position = position;
  }

  #step(): void {
    for (let axis = this.#axes.length - 1; axis >= 0; axis -= 1) {
      const next = this.#digits[axis]! + 1;
      this.#digits[axis] = next < this.#axes[axis]!.codes.length ? next : 0;
      this.#show(axis);
      if (next < this.#axes[axis]!.codes.length) return;
    }
  }

  #jump(position: number): void {
    let rest = position;
    for (let axis = this.#axes.length - 1; axis >= 0; axis -= 1) {
      const size = this.#axes[axis]!.codes.length;
      const digit = rest % size;
      rest = (rest - digit) / size;
      if (digit === this.#digits[axis]) continue;
      this.#digits[axis] = digit;
      this.#show(axis);
    }
  }

  #show(axis: number): void {
    const { id, codes, periods, units } = this.#axes[axis]!;
    const digit = this.#digits[axis]!;
    this.dimensions[id] = codes[digit]!;
    if (periods !== undefined) this.period = periods[digit];
    if (units !== undefined) this.unit = units[digit];
  }
}

/** One literal per shape: adding a property afterwards costs each cell a second allocation. */
function emptyCell(dimensions: Decoded['dimensions'], period: Period | undefined, unit: string | undefined): Decoded {
  if (period === undefined) {
    return unit === undefined ? { dimensions, value: null } : { dimensions, value: null, unit };
  }
  return unit === undefined ? { dimensions, period, value: null } : { dimensions, period, value: null, unit };
}

function decodeDataset(dataset: JsonObject, attributes: Decoded['attributes']): Decoded[] {
  if (dataset.value === undefined) fail('has no value', 'dataset');
  if (!Array.isArray(dataset.value) && !isJsonObject(dataset.value)) fail('is neither a list nor an object', 'value');
  const axes = readDimensions(dataset);
  const count = cellCount(axes);
  const values = readCells(dataset.value, count, 'value');
  const { status } = dataset;
  // JSON-stat 1.x: a list of one is for all cells.
  const statuses = readCells(Array.isArray(status) && status.length === 1 ? status[0] : status, count, 'status');
  const dense = values.positions === undefined;
  if (count > MAX_CELLS && dense)
    throw new DecodeError('TOO_LARGE', PROTOCOL, `the cube has ${count} cells; narrow the query`);
  const listed =
    dense || count <= MAX_LISTED_HOLES ? undefined : filledPositions(values.positions?.(), statuses.positions?.());
  const observations: Decoded[] = new Array(listed?.length ?? count);
  const odometer = new Odometer(count === 0 ? [] : axes);
  for (let i = 0; i < observations.length; i += 1) {
    const position = listed === undefined ? i : listed[i]!;
    odometer.moveTo(position);
    const decoded = emptyCell({ ...odometer.dimensions }, odometer.period, odometer.unit);
    if (attributes !== undefined) decoded.attributes = attributes;
    setValue(decoded, values.cell(position), statuses.cell(position));
    observations[i] = decoded;
  }
  return observations;
}

function filledPositions(values: readonly number[] = [], statuses: readonly number[] = []): number[] {
  return [...new Set([...values, ...statuses])].sort((a, b) => a - b);
}

/** The datasets of a document: itself, a bundle's members, a collection's embedded items. */
function datasetsOf(root: JsonObject): Array<[string, JsonObject]> {
  if (root.class === 'collection') {
    const items = isJsonObject(root.link) && Array.isArray(root.link.item) ? root.link.item : [];
    return items
      .filter((item): item is JsonObject => isJsonObject(item) && item.dimension !== undefined)
      .map((item, i) => [String(i), item]);
  }
  if (root.class === 'dataset' || root.value !== undefined) return [['', root]];
  if (root.class === 'dimension') return fail('a dimension alone has no cells');
  const members = Object.entries(root).filter(
    (pair): pair is [string, JsonObject] => isJsonObject(pair[1]) && pair[1].dimension !== undefined,
  );
  return members.length > 0 ? members : fail('neither a dataset nor a bundle nor a collection');
}

function linksOf(root: JsonObject, base: string | undefined): string[] {
  const items = isJsonObject(root.link) && Array.isArray(root.link.item) ? root.link.item : [];
  return items.flatMap((item) =>
    isJsonObject(item) && item.dimension === undefined ? (addressOf(scalarText(item.href), base) ?? []) : [],
  );
}

/** Links are relative to the document's own address, where that is known. */
const addressOf = (href: string | undefined, base: string | undefined): string | undefined =>
  href !== undefined && base !== undefined && URL.canParse(href, base) ? new URL(href, base).href : href;

/** Decodes JSON-stat; a bundle's cells carry the name of their dataset as attribute `dataset`. @throws DecodeError */
export function decodeJsonStat(bytes: Uint8Array, meta: DecodeMeta = {}): DecodeResult {
  const root = jsonOf(bytes, PROTOCOL, meta.contentType, { numbersAsText: true });
  if (!isJsonObject(root)) return fail('the document is a list');
  const datasets = datasetsOf(root);
  const cubes = datasets.map(([name, dataset]) =>
    decodeDataset(dataset, datasets.length > 1 ? { dataset: name } : undefined),
  );
  const updated = scalarText(root.updated) ?? scalarText(datasets[0]?.[1].updated);
  const links = root.class === 'collection' ? linksOf(root, meta.url) : [];
  return {
    observations: cubes.length === 1 ? cubes[0]! : cubes.flat(),
    ...(updated === undefined ? {} : { updated }),
    ...(links.length === 0 ? {} : { links }),
  };
}
