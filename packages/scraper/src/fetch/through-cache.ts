import type { HttpRequest, HttpResponse } from './exchange';
import { Answer } from './fetched-page';
import {
  type CacheStore,
  conditionalHeaders,
  confirms,
  isFresh,
  isStorable,
  matchesVary,
  refreshEntry,
  selectingHeaders,
} from './http-cache';

/** `default` as RFC 9111 says; `no-cache` asks the server even when fresh; `no-store` leaves the cache alone. */
export type CacheMode = 'default' | 'no-cache' | 'no-store';

type Send = (request: HttpRequest) => Promise<HttpResponse>;

/** The answer to a request, from the cache where that may be, else by `send`, whose response is kept where that is allowed. */
export async function throughCache(
  cache: CacheStore | undefined,
  request: HttpRequest,
  mode: CacheMode,
  send: Send,
): Promise<Answer> {
  if (cache === undefined) return new Answer(await send(request));
  // RFC 9111, 2: the whole address. A parameter of a campaign may choose the page; only who sets it knows.
  const key = request.url.href;
  if (request.method !== 'GET') {
    const response = await send(request);
    // RFC 9111, 4.4: what may have changed the resource makes the stored answer worthless.
    if (request.method === 'POST') await cache.delete(key);
    return new Answer(response);
  }
  const found = await cache.get(key);
  const entry = found !== undefined && matchesVary(found, request.headers) ? found : undefined;
  if (entry === undefined) return new Answer(await sendAndKeep(cache, key, request, send));
  if (mode === 'default' && isFresh(entry, Date.now(), request.headers)) return new Answer(entry, true);
  const response = await send({ ...request, headers: { ...request.headers, ...conditionalHeaders(entry) } });
  if (response.status !== 304) return new Answer(await keep(cache, key, request, response));
  if (!confirms(entry, response.headers)) return new Answer(await sendAndKeep(cache, key, request, send));
  const renewed = refreshEntry(entry, response.headers, response.requestTime, response.responseTime);
  await cache.set(key, renewed);
  return new Answer(renewed, true, true);
}

async function sendAndKeep(cache: CacheStore, key: string, request: HttpRequest, send: Send): Promise<HttpResponse> {
  return keep(cache, key, request, await send(request));
}

/** Stores a response, or forgets the one that it shows to be over. */
async function keep(
  cache: CacheStore,
  key: string,
  request: HttpRequest,
  response: HttpResponse,
): Promise<HttpResponse> {
  const { status, headers, body, requestTime, responseTime } = response;
  if (isStorable(status, headers, request.headers)) {
    const vary = selectingHeaders(headers, request.headers);
    await cache.set(key, { url: request.url.href, status, headers, body, requestTime, responseTime, vary });
  } else await cache.delete(key);
  return response;
}
