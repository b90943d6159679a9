import { isUtf8 } from 'node:buffer';
import { FetchError } from '../errors';
import { charsetFromLabel, decodeText, detectCharset, isRefusedCharset, labelFromContentType } from './charset';
import type { HttpRequest, HttpResponse } from './exchange';
import { parseRetryAfter } from './retry';

const ERROR_BODY_CHARACTERS = 4096;

/** A response that is no success, as an error with the start of its body. */
export function statusError(url: URL, response: HttpResponse): FetchError {
  const retryAfter = parseRetryAfter(response.headers['retry-after'], response.responseTime);
  const wait = retryAfter === undefined ? '' : `; it asks to wait ${retryAfter} s`;
  const charset = detectCharset(response.body, response.headers['content-type']).charset;
  const body = decodeText(response.body, charset).slice(0, ERROR_BODY_CHARACTERS);
  return new FetchError('HTTP_STATUS', url.href, `the server answered ${response.status}${wait}`, {
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

/** The request after a redirect. Fetch standard, "HTTP-redirect fetch": 303 becomes GET, 301/302 do for POST; credentials stay with their origin. */
export function redirected(request: HttpRequest, status: number, target: URL): HttpRequest {
  const toGet =
    (status === 303 && request.method !== 'HEAD') || ((status === 301 || status === 302) && request.method === 'POST');
  const dropped = new Set<string>(toGet ? ['content-type', 'content-length'] : []);
  if (target.origin !== request.url.origin)
    for (const name of ['authorization', 'cookie', 'proxy-authorization']) dropped.add(name);
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !dropped.has(name)));
  return {
    ...request,
    url: target,
    headers,
    method: toGet ? 'GET' : request.method,
    body: toGet ? undefined : request.body,
  };
}

const TEXT_TYPES =
  /^\s*(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript|x-javascript|ecmascript|csv|xhtml|sparql-results|x-www-form-urlencoded|yaml|ld)|image\/svg)/i;

/** The charset of a textual body; undefined for other bodies. @throws FetchError CHARSET */
export function textCharset(body: Uint8Array, contentType: string | undefined, url: URL): string | undefined {
  if (contentType === undefined || /^\s*(?:application\/octet-stream|\*\/\*)?\s*(?:;|$)/i.test(contentType)) {
    const looksBinary = body.subarray(0, 1024).includes(0) && !(body[0] === 0xff || body[0] === 0xfe);
    if (looksBinary) return undefined;
  } else if (!TEXT_TYPES.test(contentType)) return undefined;
  const label = labelFromContentType(contentType);
  if (label !== undefined && charsetFromLabel(label) === undefined && isRefusedCharset(label)) {
    throw new FetchError(
      'CHARSET',
      url.href,
      `the page is in "${label}", an encoding that is refused because it can hide markup`,
    );
  }
  return detectCharset(body, contentType).charset;
}
