import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { FetchError } from '../errors';

export interface DecodeLimits {
  /** Most decoded bytes. */
  bytes: number;
  /** Most decoded bytes per encoded byte, counted from {@link RATIO_FLOOR} on. */
  ratio: number;
}

/** Small bodies compress extremely well without being an attack: the ratio counts beyond this many decoded bytes. */
export const RATIO_FLOOR = 65_536;

// Servers that name the charset or the lack of a coding here have done nothing to the body; browsers take it as it is.
const NO_CODING = /^(?:|identity|none|binary|[78]bit|utf-?8|iso-8859-\d+|windows-\d+)$/;

type Inflate = (bytes: Uint8Array, maxOutputLength: number) => Buffer;

const DEFAULT_CHUNK = 16_384;
const MAX_CHUNK = 4 * 2 ** 20;

/** A buffer for the whole body where gzip's last field says its length (RFC 1952, 2.3.1), so that it need not be put together from pieces. */
function gzipChunk(bytes: Uint8Array, maxOutputLength: number): number {
  const end = bytes.byteLength;
  if (end < 18) return DEFAULT_CHUNK;
  const stated = (bytes[end - 4]! | (bytes[end - 3]! << 8) | (bytes[end - 2]! << 16) | (bytes[end - 1]! << 24)) >>> 0;
  return Math.max(DEFAULT_CHUNK, Math.min(stated + 1, maxOutputLength, MAX_CHUNK));
}

// Whole bodies at once: they are capped, and a stream per body costs more than it saves.
const CODINGS: Record<string, Inflate> = {
  gzip: (bytes, maxOutputLength) =>
    gunzipSync(bytes, { maxOutputLength, chunkSize: gzipChunk(bytes, maxOutputLength) }),
  br: (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength }),
  // "deflate" means zlib, but some servers send the bare stream: RFC 9110, 8.4.1.2.
  deflate: (bytes, maxOutputLength) =>
    (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0
      ? inflateSync(bytes, { maxOutputLength })
      : inflateRawSync(bytes, { maxOutputLength }),
};
CODINGS['x-gzip'] = CODINGS.gzip!;

/** What we can undo, for Accept-Encoding. */
export const ACCEPT_ENCODING = 'gzip, br, deflate';

function inflate(bytes: Uint8Array, coding: string, url: string, limits: DecodeLimits, encodedLength: number): Buffer {
  const decode = CODINGS[coding];
  if (decode === undefined)
    throw new FetchError(
      'CONNECTION',
      url,
      `content-encoding "${coding}" was not asked for and is not understood; open the address in a browser`,
    );
  const byRatio = Math.max(RATIO_FLOOR, Math.floor(encodedLength * limits.ratio));
  try {
    return decode(bytes, Math.min(limits.bytes, byRatio));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code !== 'ERR_BUFFER_TOO_LARGE') {
      throw new FetchError(
        'CONNECTION',
        url,
        `the body is damaged or cut short (${coding}: ${code ?? String(cause)}); try again later`,
        { cause },
      );
    }
    if (byRatio < limits.bytes) {
      throw new FetchError(
        'RATIO_EXCEEDED',
        url,
        `the body unpacks to more than ${limits.ratio} times its size; raise limits.ratio if this is expected`,
        { cause },
      );
    }
    throw new FetchError(
      'TOO_LARGE',
      url,
      `the body unpacks to more than ${limits.bytes} bytes; raise limits.bytes if this is expected`,
      { cause },
    );
  }
}

/** Undoes Content-Encoding, last coding first, within the limits. @throws FetchError RATIO_EXCEEDED, TOO_LARGE, CONNECTION */
export function decodeContent(
  bytes: Uint8Array,
  contentEncoding: string | undefined,
  url: string,
  limits: DecodeLimits,
): Uint8Array {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter((coding) => !NO_CODING.test(coding));
  if (codings.length === 0 || bytes.byteLength === 0) return bytes;
  if (codings.length > 3)
    throw new FetchError(
      'RATIO_EXCEEDED',
      url,
      `the body is packed ${codings.length} times over; open the address in a browser`,
    );
  return codings
    .reverse()
    .reduce((body: Uint8Array, coding) => inflate(body, coding.trim(), url, limits, bytes.byteLength), bytes);
}
