import type { Decoder } from './decoded';
import { decodeJsonStat } from './json-stat';
import { decodeWorldBank } from './world-bank';

/** Protocol → decoder. Decoders are pure: bytes in, cells out; a service's error message is a DecodeError. */
export const decoders = {
  'json-stat': decodeJsonStat,
  'world-bank': decodeWorldBank,
} as const satisfies Record<string, Decoder>;
