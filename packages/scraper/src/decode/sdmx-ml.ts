// SDMX-ML data messages 2.0, 2.1 and 3.0: generic (Value id/value pairs) and structure-specific (XML attributes), by series or flat.
import { Parser } from 'htmlparser2';
import { DecodeError } from '../errors';
import type { Decoded, DecodeMeta, DecodeResult } from './decoded';
import { isAttributeName, isTimeId, sdmxCell } from './sdmx-common';
import { excerpt, isSdmxCut, serviceError, textOf } from './service-error';

const PROTOCOL = 'sdmx-ml';

// Messages nest some ten levels.
const MAX_DEPTH = 256;

type Fields = Record<string, string>;

interface Group {
  key: Fields;
  attributes: Fields;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
/** What is to be done with the data (SDMX 2.1 on data sets, 3.0 on series and observations too), whatever the prefix of its namespace. */
const isDelete = (xml: Record<string, string>): boolean | undefined => {
  const action = Object.entries(xml).find(([name]) => local(name) === 'action')?.[1];
  return action === undefined ? undefined : /^D(?:elete)?$/i.test(action);
};

/** Attributes of SDMX itself, not of the data: namespaces, schema types, structure references. */
const isOwn = (name: string): boolean =>
  !name.includes(':') && name !== 'xmlns' && name !== 'type' && name !== 'action';

function split(fields: Fields): { dimensions: Fields; attributes: Fields } {
  const dimensions: Fields = {};
  const attributes: Fields = {};
  for (const [id, value] of Object.entries(fields)) (isAttributeName(id) ? attributes : dimensions)[id] = value;
  return { dimensions, attributes };
}

/** Builds observations as the parser walks by. */
class MessageReader {
  readonly observations: Decoded[] = [];
  readonly errors: Array<{ code: string | undefined; text: string }> = [];
  root: string | undefined;
  sawDataSet = false;
  /** The root element was closed by the document itself. */
  isComplete = false;
  prepared: string | undefined;
  #depth = 0;
  #text = '';
  #timeId = 'TIME_PERIOD';
  #deleted = { dataSet: false, series: false };
  #dataSet: Fields = {};
  #series: { dimensions: Fields; attributes: Fields } = { dimensions: {}, attributes: {} };
  #observation: { dimensions: Fields; attributes: Fields; value: string | undefined; deleted: boolean } | undefined;
  #group: Group | undefined;
  readonly #groups: Group[] = [];
  /** Where the next generic Value belongs. */
  #target: Fields | undefined;

  open(qualified: string, xml: Record<string, string>): void {
    const name = local(qualified);
    this.root ??= name;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH)
      throw new DecodeError('MALFORMED', PROTOCOL, `the document nests elements more than ${MAX_DEPTH} deep`);
    this.#text = '';
    switch (name) {
      case 'Structure':
        if (xml.dimensionAtObservation !== undefined && xml.dimensionAtObservation !== 'AllDimensions')
          this.#timeId = xml.dimensionAtObservation;
        break;
      case 'DataSet':
        this.#openDataSet(xml);
        break;
      case 'Series':
        this.#series = split(this.#ownFields(xml));
        this.#deleted.series = isDelete(xml) ?? this.#deleted.dataSet;
        break;
      case 'Group':
        this.#group = { key: {}, attributes: {} };
        this.#openGroup(xml);
        break;
      case 'Obs':
        this.#openObservation(xml);
        break;
      case 'SeriesKey':
        this.#target = this.#series.dimensions;
        break;
      case 'ObsKey':
        this.#target = this.#observation?.dimensions;
        break;
      case 'GroupKey':
        this.#target = this.#group?.key;
        break;
      case 'Attributes':
        this.#target =
          this.#observation?.attributes ??
          this.#group?.attributes ??
          (this.#inSeries ? this.#series.attributes : this.#dataSet);
        break;
      case 'Value':
        this.#readValue(xml);
        break;
      case 'ObsDimension':
        if (this.#observation !== undefined) this.#observation.dimensions[xml.id ?? this.#timeId] = xml.value ?? '';
        break;
      case 'ObsValue':
        if (this.#observation !== undefined) this.#observation.value = xml.value;
        break;
      case 'ErrorMessage':
      case 'Message':
        this.errors.push({ code: xml.code, text: '' });
        break;
    }
    if (name === 'Series') this.#inSeries = true;
  }

  #inSeries = false;

  text(text: string): void {
    this.#text += text;
  }

  close(qualified: string, isImplied: boolean): void {
    const name = local(qualified);
    if (name === this.root && !isImplied) this.isComplete = true;
    this.#depth -= 1;
    const text = this.#text.trim();
    if (name === 'Obs') this.#closeObservation();
    else if (name === 'Series') this.#inSeries = false;
    else if (name === 'Group' && this.#group !== undefined) {
      this.#groups.push(this.#group);
      this.#group = undefined;
    } else if (name === 'Prepared') this.prepared = text;
    else if (name === 'Time' && this.#observation !== undefined) this.#observation.dimensions.TIME_PERIOD = text;
    else if (name === 'Text' || name === 'ErrorMessage') {
      const error = this.errors.at(-1);
      if (error !== undefined && text !== '') error.text = error.text === '' ? text : `${error.text} ${text}`;
    }
    this.#text = '';
  }

  #openDataSet(xml: Record<string, string>): void {
    this.sawDataSet = true;
    const deleted = isDelete(xml) === true;
    this.#deleted = { dataSet: deleted, series: deleted };
    // Only attributes stand here; dimensions never do.
    this.#dataSet = {};
    for (const [id, value] of Object.entries(this.#ownFields(xml))) if (isAttributeName(id)) this.#dataSet[id] = value;
    this.#series = { dimensions: {}, attributes: {} };
    this.#groups.length = 0;
  }

  #ownFields(xml: Record<string, string>): Fields {
    return Object.fromEntries(Object.entries(xml).filter(([name]) => isOwn(name) && name !== '__proto__'));
  }

  #openGroup(xml: Record<string, string>): void {
    const { dimensions, attributes } = split(this.#ownFields(xml));
    if (this.#group !== undefined) this.#group = { key: dimensions, attributes };
  }

  #openObservation(xml: Record<string, string>): void {
    const { OBS_VALUE: value, ...fields } = this.#ownFields(xml);
    const inherited = this.#inSeries ? this.#deleted.series : this.#deleted.dataSet;
    this.#observation = { ...split(fields), value, deleted: isDelete(xml) ?? inherited };
    // Explicit measures: the measure dimension's code is the element's schema type.
    const type = xml['xsi:type'];
    if (type !== undefined && !isTimeId(this.#timeId) && this.#observation.dimensions[this.#timeId] === undefined) {
      this.#observation.dimensions[this.#timeId] = local(type);
    }
  }

  #readValue(xml: Record<string, string>): void {
    const id = xml.id ?? xml.concept;
    if (id !== undefined && id !== '__proto__' && this.#target !== undefined) this.#target[id] = xml.value ?? '';
  }

  #closeObservation(): void {
    const observation = this.#observation;
    if (observation === undefined) return;
    this.#observation = undefined;
    const dimensions = { ...this.#series.dimensions, ...observation.dimensions };
    const time = Object.keys(dimensions).find((id) => isTimeId(id) && id !== 'TIME_PERIOD');
    if (time !== undefined) {
      dimensions.TIME_PERIOD = dimensions[time]!;
      delete dimensions[time];
    }
    const attributes = {
      ...this.#dataSet,
      ...this.#groupAttributes(dimensions),
      ...this.#series.attributes,
      ...observation.attributes,
    };
    this.observations.push(
      sdmxCell({ dimensions, attributes, value: observation.value, deleted: observation.deleted }),
    );
  }

  /** Attributes of the groups that the key belongs to; a structure-specific group may carry unknown attributes among its dimensions. */
  #groupAttributes(dimensions: Fields): Fields {
    const found: Fields = {};
    for (const { key, attributes } of this.#groups) {
      const shared = Object.keys(key).filter((id) => id in dimensions);
      if (shared.length > 0 && shared.every((id) => dimensions[id] === key[id])) Object.assign(found, attributes);
    }
    return found;
  }
}

/** Root elements of SDMX messages; any other document without a data set (a page, a SOAP fault, an exception report) is a service's word. */
const MESSAGES = /Data$|^(?:Structure|MessageGroup|RegistryInterface)$/;

function assertUsable(reader: MessageReader, text: string): void {
  if (reader.root === undefined) throw new DecodeError('TRUNCATED', PROTOCOL, 'the answer is empty or no XML');
  const messages = reader.errors
    .map(({ text: said }) => said)
    .filter(Boolean)
    .join(' ');
  // A footer beside data is a notice, unless it says that they are cut; beside none it says why there is none.
  const isCut = reader.errors.some(({ code }) => isSdmxCut(code));
  const failed = reader.root === 'Error' || isCut || (reader.observations.length === 0 && reader.errors.length > 0);
  if (failed)
    throw new DecodeError('SERVICE_ERROR', PROTOCOL, `the service answered with an error: ${messages || 'unnamed'}`, {
      serviceCode: reader.errors[0]?.code,
    });
  if (!reader.sawDataSet && !MESSAGES.test(reader.root))
    throw serviceError(PROTOCOL, `another document came instead of SDMX (${reader.root}), saying: ${excerpt(text)}`);
  if (reader.root === 'Structure')
    throw new DecodeError('MALFORMED', PROTOCOL, 'this is a structure message; it holds no data');
  if (!reader.isComplete) throw new DecodeError('TRUNCATED', PROTOCOL, `the document ends before </${reader.root}>`);
  if (!reader.sawDataSet) throw new DecodeError('MALFORMED', PROTOCOL, `a ${reader.root} message without a data set`);
}

/** Decodes an SDMX-ML data message. Entities other than XML's five are not expanded. @throws DecodeError */
export function decodeSdmxMl(bytes: Uint8Array, meta: DecodeMeta = {}): DecodeResult {
  const text = textOf(bytes, meta.contentType);
  if (!text.trimStart().startsWith('<')) {
    const said = text.trim().slice(0, 200);
    throw new DecodeError(
      said === '' ? 'TRUNCATED' : 'SERVICE_ERROR',
      PROTOCOL,
      said === '' ? 'the answer is empty' : `words came instead of XML: ${said}`,
    );
  }
  const reader = new MessageReader();
  const parser = new Parser(
    {
      onopentag: (name, xml) => reader.open(name, xml),
      ontext: (part) => reader.text(part),
      onclosetag: (name, isImplied) => reader.close(name, isImplied),
    },
    { xmlMode: true },
  );
  parser.end(text);
  assertUsable(reader, text);
  return { observations: reader.observations, ...(reader.prepared === undefined ? {} : { updated: reader.prepared }) };
}
