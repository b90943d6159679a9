// SDMX-JSON data messages 1.0 and 2.x: https://github.com/sdmx-twg/sdmx-json/tree/master/data-message
import { DecodeError } from '../errors';
import type { Decoded, DecodeMeta, DecodeResult } from './decoded';
import { isJsonObject, type Json, JsonNumber, type JsonObject, jsonAt, scalarText } from './exact-json';
import { isTimeId, sdmxCell } from './sdmx-common';
import { jsonOf } from './service-error';

const PROTOCOL = 'sdmx-json';
const fail = (message: string, at?: string): never => {
  throw new DecodeError('MALFORMED', PROTOCOL, message, { at });
};

interface Component {
  id: string;
  /** Codes by position; empty for attributes whose values stand in the message itself. */
  values: Array<string | undefined>;
}

const objects = (json: Json | undefined): JsonObject[] => (Array.isArray(json) ? json.filter(isJsonObject) : []);

/** A code, or the text of an uncoded value; time values may only have a start. */
function valueText(value: Json): string | undefined {
  if (!isJsonObject(value)) return scalarText(value);
  return scalarText(value.id ?? value.value ?? value.name ?? value.start);
}

function readComponents(json: Json | undefined): Component[] {
  return objects(json).map((part) => {
    const isTime =
      isTimeId(scalarText(part.id) ?? '') ||
      /^time(?:_period)?$/i.test(scalarText(part.role) ?? '') ||
      objects(part.roles).length > 0;
    const id = scalarText(part.id) ?? fail('a component without id', 'structure');
    if (id === '__proto__') fail('this name is not possible', 'structure');
    return {
      id: isTime && isTimeId(id) ? 'TIME_PERIOD' : id,
      values: Array.isArray(part.values) ? part.values.map(valueText) : [],
    };
  });
}

interface Structure {
  dimensions: { dataSet: Component[]; series: Component[]; observation: Component[] };
  attributes: { dataSet: Component[]; series: Component[]; observation: Component[]; group: Component[] };
  measures: string[];
}

function readStructure(json: Json | undefined): Structure {
  if (!isJsonObject(json)) return fail('there is no structure');
  const levels = (part: Json | undefined): Structure['dimensions'] => ({
    dataSet: readComponents(jsonAt(part, 'dataSet')),
    series: readComponents(jsonAt(part, 'series')),
    observation: readComponents(jsonAt(part, 'observation')),
  });
  const measures = objects(jsonAt(json.measures, 'observation')).map(
    (measure) => scalarText(measure.id) ?? 'OBS_VALUE',
  );
  return {
    dimensions: levels(json.dimensions),
    attributes: { ...levels(json.attributes), group: readComponents(jsonAt(json.attributes, 'dimensionGroup')) },
    measures: measures.length === 0 ? ['OBS_VALUE'] : measures,
  };
}

/** `0:3:1` → the codes at these positions. */
function readKey(key: string, components: readonly Component[], into: Record<string, string>): void {
  if (components.length === 0) return;
  const positions = key.split(':');
  if (positions.length !== components.length)
    fail(`the key has ${positions.length} parts where the structure has ${components.length} dimensions`, key);
  components.forEach(({ id, values }, i) => {
    into[id] = values[Number(positions[i])] ?? fail(`there is no value ${positions[i]} of ${id}`, key);
  });
}

/** Attribute values are positions in the structure's lists, or stand there themselves; lists and translations are joined. */
function readAttributes(json: Json | undefined, components: readonly Component[], into: Record<string, string>): void {
  if (!Array.isArray(json)) return;
  components.forEach(({ id, values }, i) => {
    const text = attributeText(json[i], values);
    if (text !== undefined) into[id] = text;
  });
}

function attributeText(json: Json | undefined, values: readonly (string | undefined)[]): string | undefined {
  if (Array.isArray(json))
    return (
      json
        .map((item) => attributeText(item, values))
        .filter((text) => text !== undefined)
        .join('; ') || undefined
    );
  if (isJsonObject(json)) return scalarText(json.en ?? Object.values(json)[0]);
  if (json instanceof JsonNumber && values.length > 0) return values[Number(json.text)];
  return scalarText(json);
}

/** Attributes of a part of the key, e.g. of all cells of one area. */
interface Group {
  key: Record<string, string>;
  attributes: Record<string, string>;
}

/** SDMX-JSON 2.0: `"0::1": […]` holds for the cells with these positions, in the order of the structure; an empty one holds for all. */
function readGroups(json: Json | undefined, structure: Structure): Group[] {
  if (!isJsonObject(json)) return [];
  const { dataSet, series, observation } = structure.dimensions;
  const ordered = [...dataSet, ...series, ...observation];
  return Object.entries(json).map(([written, list]) => {
    const key: Record<string, string> = {};
    written.split(':').forEach((position, i) => {
      const code = position === '' ? undefined : ordered[i]?.values[Number(position)];
      if (position !== '' && code === undefined) fail(`there is no value ${position} of ${ordered[i]?.id}`, written);
      if (code !== undefined) key[ordered[i]!.id] = code;
    });
    const attributes: Record<string, string> = {};
    readAttributes(list, structure.attributes.group, attributes);
    return { key, attributes };
  });
}

function groupAttributes(groups: readonly Group[], dimensions: Record<string, string>): Record<string, string> {
  const matching = groups.filter(({ key }) => Object.entries(key).every(([id, code]) => dimensions[id] === code));
  return Object.assign({}, ...matching.map(({ attributes }) => attributes));
}

/** Observations outside a series of a message that has a series level carry the series' positions in their own key. */
function keyComponents(key: string, level: Level, structure: Structure): readonly Component[] {
  const { series, observation } = structure.dimensions;
  return !level.inSeries && key.split(':').length === series.length + observation.length
    ? [...series, ...observation]
    : observation;
}

interface Level {
  inSeries?: boolean;
  groups: readonly Group[];
  dimensions: Record<string, string>;
  attributes: Record<string, string>;
}

function decodeObservation(
  key: string,
  json: Json | undefined,
  level: Level,
  structure: Structure,
  deleted: boolean,
): Decoded[] {
  const dimensions = { ...level.dimensions };
  readKey(key, keyComponents(key, level, structure), dimensions);
  // 1.0 allows a bare value instead of a list.
  const parts = Array.isArray(json) ? json : [json ?? null];
  const attributes = { ...groupAttributes(level.groups, dimensions), ...level.attributes };
  readAttributes(parts.slice(structure.measures.length), structure.attributes.observation, attributes);
  return structure.measures.map((measure, i) => {
    const own = structure.measures.length > 1 ? { ...dimensions, MEASURE: measure } : dimensions;
    return sdmxCell({ dimensions: own, attributes, value: scalarText(parts[i]), deleted });
  });
}

function decodeDataSet(dataSet: JsonObject, structure: Structure): Decoded[] {
  const deleted = /^D(?:elete)?$/i.test(scalarText(dataSet.action) ?? '');
  const groups = readGroups(dataSet.dimensionGroupAttributes, structure);
  const base: Level = { groups, dimensions: {}, attributes: {} };
  for (const { id, values } of structure.dimensions.dataSet)
    if (values[0] !== undefined) base.dimensions[id] = values[0];
  readAttributes(dataSet.attributes, structure.attributes.dataSet, base.attributes);
  const observationsOf = (holder: JsonObject, level: Level): Decoded[] =>
    isJsonObject(holder.observations)
      ? Object.entries(holder.observations).flatMap(([key, json]) =>
          decodeObservation(key, json, level, structure, deleted),
        )
      : [];
  const flat = observationsOf(dataSet, base);
  if (!isJsonObject(dataSet.series)) return flat;
  const series = Object.entries(dataSet.series).flatMap(([key, body]) => {
    if (!isJsonObject(body)) return fail('a series is not an object', key);
    const level: Level = {
      ...base,
      inSeries: true,
      dimensions: { ...base.dimensions },
      attributes: { ...base.attributes },
    };
    readKey(key, structure.dimensions.series, level.dimensions);
    readAttributes(body.attributes, structure.attributes.series, level.attributes);
    return observationsOf(body, level);
  });
  return flat.concat(series);
}

/** Decodes every data set of a message; a "Delete" data set gives withdrawn cells. @throws DecodeError */
export function decodeSdmxJson(bytes: Uint8Array, meta: DecodeMeta = {}): DecodeResult {
  const root = jsonOf(bytes, PROTOCOL, meta.contentType);
  if (!isJsonObject(root)) return fail('the document is a list');
  const data = isJsonObject(root.data) ? root.data : root;
  if (!Array.isArray(data.dataSets)) return fail('there are no data sets; is this a structure message?');
  const structures = Array.isArray(data.structures) ? data.structures : [data.structure ?? root.structure];
  const read = structures.map((structure) => (structure === undefined ? undefined : readStructure(structure)));
  const observations = objects(data.dataSets).flatMap((dataSet) => {
    const structure = read[Number(scalarText(dataSet.structure) ?? 0)];
    return structure === undefined
      ? fail('a data set names a structure that is not there')
      : decodeDataSet(dataSet, structure);
  });
  const updated = scalarText(jsonAt(root.header ?? root.meta, 'prepared'));
  return { observations, ...(updated === undefined ? {} : { updated }) };
}
