import { decodeCsv } from './csv';
import type { Decoder } from './decoded';
import { decodeHtmlTable } from './html-table';
import { decodeJsonStat } from './json-stat';
import { decodeRecords } from './records';
import { decodeSdmxCsv } from './sdmx-csv';
import { decodeSdmxJson } from './sdmx-json';
import { decodeSdmxMl } from './sdmx-ml';
import { decodeSparql } from './sparql';
import { decodeWorldBank } from './world-bank';

/** How a service answers. */
export const PROTOCOLS = [
  'json-stat',
  'sdmx-json',
  'sdmx-csv',
  'sdmx-ml',
  'world-bank',
  'sparql',
  'records',
  'html-table',
  'csv',
] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** Protocol → decoder. Decoders are pure: bytes in, cells out; a service's error message is a DecodeError, never an empty result. */
export const decoders: Record<Protocol, Decoder> = {
  'json-stat': decodeJsonStat,
  'sdmx-json': decodeSdmxJson,
  'sdmx-csv': decodeSdmxCsv,
  'sdmx-ml': decodeSdmxMl,
  'world-bank': decodeWorldBank,
  sparql: decodeSparql,
  records: decodeRecords,
  'html-table': decodeHtmlTable,
  csv: decodeCsv,
};
