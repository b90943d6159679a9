import { isUtf8 } from 'node:buffer';
import { FetchError } from '../errors';
import { charsetFromLabel, decodeText, isRefusedCharset } from './charset';
import { detectCharset, labelFromContentType } from './detect-charset';
import type { HttpRequest, HttpResponse } from './exchange';
import { parseHttpDate } from './http-cache';
import { isRetryableStatus, parseRetryAfter } from './retry';

const ERROR_BODY_CHARACTERS = 4096;

/** Seconds the server asks to wait. Its date is one of its own clock, and so is `Date`: a clock that is wrong changes nothing. */
export function retryAfterOf({ headers, responseTime }: HttpResponse): number | undefined {
  return parseRetryAfter(headers['retry-after'], parseHttpDate(headers.date) ?? responseTime);
}

/** What a person can do about a status. */
function adviceFor(status: number): string {
  if (status === 401 || status === 407) return 'it wants a sign-in: send the key it asks for, or take the page by hand';
  if (status === 403 || status === 451) return 'it refuses this program or where it runs: take the page by hand';
  if (status === 404 || status === 410) return 'the page is gone: check the address';
  if (isRetryableStatus(status) || status >= 500) return 'try again later';
  return status >= 400 ? 'check what was asked for' : 'open the address in a browser';
}

/** A response that is no success, as an error with the start of its body. */
export function statusError(url: URL, response: HttpResponse): FetchError {
  const retryAfter = retryAfterOf(response);
  const advice = retryAfter ? `try again in ${Math.ceil(retryAfter)} s, as it asks` : adviceFor(response.status);
  const charset = detectCharset(response.body, response.headers['content-type']).charset;
  const body = decodeText(response.body, charset).slice(0, ERROR_BODY_CHARACTERS);
  return new FetchError('HTTP_STATUS', url.href, `the server answered ${response.status}; ${advice}`, {
    status: response.status,
    retryAfter,
    body,
  });
}

/**
 * Where a redirect leads. Header bytes arrive as Latin-1; a server that does not escape its address means UTF-8, as browsers read it
 * (Fetch standard, "location URL": isomorphic encode, then UTF-8 decode).
 */
export function locationOf(response: HttpResponse): string | undefined {
  const location = response.headers.location;
  if (location === undefined || !/[\x80-\xff]/.test(location)) return location;
  const bytes = Buffer.from(location, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : location;
}

/** Headers that say nothing about who asks; services take keys and passwords in headers of any other name. */
const GENERAL_HEADERS = new Set(
  'user-agent accept accept-encoding accept-language cache-control pragma content-type content-length range if-none-match if-modified-since if-range'.split(
    ' ',
  ),
);

/** The request after a redirect. Fetch standard, "HTTP-redirect fetch": 303 becomes GET, 301/302 do for POST; to another origin only general headers go along. */
export function redirected(request: HttpRequest, status: number, target: URL): HttpRequest {
  const toGet =
    (status === 303 && request.method !== 'HEAD') || ((status === 301 || status === 302) && request.method === 'POST');
  const isSameOrigin = target.origin === request.url.origin;
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(
      ([name]) => !(toGet && /^content-(?:type|length)$/.test(name)) && (isSameOrigin || GENERAL_HEADERS.has(name)),
    ),
  );
  return {
    ...request,
    url: target,
    headers,
    method: toGet ? 'GET' : request.method,
    idempotent: toGet || request.idempotent,
    body: toGet ? undefined : request.body,
  };
}

/** Types whose bodies are never text, whatever their first bytes look like. */
const BINARY_TYPES =
  /^\s*(?:(?:image|audio|video|font|model)\/(?!svg)|application\/(?:pdf|zip|gzip|x-gzip|x-tar|x-7z-compressed|x-rar|vnd\.rar|wasm|java-archive|msword|vnd\.openxmlformats|vnd\.oasis\.opendocument))/i;
const TEXT_TYPES =
  /^\s*(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript|x-javascript|ecmascript|csv|xhtml|sparql-results|x-www-form-urlencoded|yaml|ld)|image\/svg)/i;
// MIME Sniffing standard, "binary data byte"; the escapes of ISO-2022-JP are none.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells binary data from text.
const BINARY_DATA = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
const SNIFFED_BYTES = 1445;
// What begins so is that, whatever a server says (MIME Sniffing standard, 6 and 7.1): PDF, PNG, JPEG, GIF, ZIP and what is packed in it, gzip.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells binary data from text.
const BINARY_SIGNATURE = /^(?:%PDF-\d|\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a[\s\S]{0,4}\x00|PK\x03\x04|\x1f\x8b\x08)/;

/** Whether a body is text; where its type does not tell (none, `application/octet-stream`, CSV under `application/vnd.ms-excel`), by its first bytes. */
function isText(body: Uint8Array, contentType: string | undefined): boolean {
  if (BINARY_SIGNATURE.test(Buffer.from(body.subarray(0, 16)).toString('latin1'))) return false;
  if (contentType !== undefined && TEXT_TYPES.test(contentType)) return true;
  if (contentType !== undefined && BINARY_TYPES.test(contentType)) return false;
  if (!BINARY_DATA.test(Buffer.from(body.subarray(0, SNIFFED_BYTES)).toString('latin1'))) return true;
  const { charset, from } = detectCharset(body.subarray(0, 4));
  return from === 'bom' || charset.startsWith('utf-16');
}

/** The charset of a textual body; undefined for other bodies. @throws FetchError CHARSET */
export function textCharset(body: Uint8Array, contentType: string | undefined, url: URL): string | undefined {
  if (!isText(body, contentType)) return undefined;
  const label = labelFromContentType(contentType);
  if (label !== undefined && charsetFromLabel(label) === undefined && isRefusedCharset(label)) {
    throw new FetchError(
      'CHARSET',
      url.href,
      `the page is in "${label}", an encoding that is refused because it can hide markup; take the page by hand`,
    );
  }
  return detectCharset(body, contentType).charset;
}
