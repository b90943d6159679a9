// A private HTTP cache after RFC 9111. Own code: undici's cache interceptor cannot be told to revalidate, which refresh needs.

/** Response headers, names in lower case; several lines of one name joined by ", ". */
export type Headers = Readonly<Record<string, string>>;

/** A stored response. Bodies are kept decoded (content codings undone). */
export interface CacheEntry {
  url: string;
  status: number;
  headers: Headers;
  body: Uint8Array;
  /** Milliseconds since the epoch: when the request was sent and when its response arrived (RFC 9111, 4.2.3). */
  requestTime: number;
  responseTime: number;
  /** Values of the request headers that Vary names. */
  vary: Headers;
}

/** Where entries live. Keys are addresses without a fragment; a store may forget at any time. */
export interface CacheStore {
  get(key: string): Promise<CacheEntry | undefined>;
  set(key: string, entry: CacheEntry): Promise<void>;
  delete(key: string): Promise<void>;
}

/** A store in memory that forgets the least recently used entries beyond `maxBytes` of bodies (default 64 MiB). */
export function createMemoryCache(options: { maxBytes?: number } = {}): CacheStore {
  const maxBytes = options.maxBytes ?? 64 * 2 ** 20;
  const entries = new Map<string, CacheEntry>();
  let bytes = 0;
  const remove = (key: string): void => {
    bytes -= entries.get(key)?.body.byteLength ?? 0;
    entries.delete(key);
  };
  return {
    async get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      // The caller may do as it likes with its bytes.
      return { ...entry, body: new Uint8Array(entry.body) };
    },
    async set(key, entry) {
      remove(key);
      if (entry.body.byteLength > maxBytes) return;
      entries.set(key, { ...entry, body: new Uint8Array(entry.body) });
      bytes += entry.body.byteLength;
      for (const oldest of entries.keys()) {
        if (bytes <= maxBytes) break;
        remove(oldest);
      }
    },
    async delete(key) {
      remove(key);
    },
  };
}

/** Cache-Control as a map; a directive without an argument is ''. Quoted arguments lose their quotes. */
export function parseCacheControl(header: string | undefined): ReadonlyMap<string, string> {
  const directives = new Map<string, string>();
  for (const match of (header ?? '').matchAll(/([\w-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;]+)))?/g)) {
    const name = match[1]!.toLowerCase();
    if (!directives.has(name)) directives.set(name, match[2] ?? match[3] ?? '');
  }
  return directives;
}

/** Milliseconds since the epoch of an HTTP date in any of its three forms; undefined where it is none (`0`, `-1`). */
export function parseHttpDate(text: string | undefined): number | undefined {
  if (text === undefined || !/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  // asctime (`Sun Nov  6 08:49:37 1994`) carries no zone and means GMT.
  const time = Date.parse(/(?:\b(?:GMT|UTC)|[+-]\d{4})$/i.test(text) ? text : `${text} GMT`);
  if (Number.isNaN(time)) return undefined;
  return /^[a-z]+, \d+-[a-z]+-\d\d /i.test(text) ? inNearestCentury(time) : time;
}

/** RFC 9110, 5.6.7: two digits of a year mean the century in which it is no more than 50 years in the future. */
function inNearestCentury(time: number): number {
  const date = new Date(time);
  const latest = new Date().getUTCFullYear() + 50;
  const year = latest - ((((latest - date.getUTCFullYear()) % 100) + 100) % 100);
  return date.setUTCFullYear(year);
}

function deltaSeconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Math.min(Number(text), 2 ** 31) : undefined;
}

/** How long a response is fresh, in seconds (RFC 9111, 4.2.1; heuristic: a tenth of its age when made, at most a day). */
function freshnessLifetime(entry: CacheEntry): number {
  const control = parseCacheControl(entry.headers['cache-control']);
  if (control.has('max-age')) return deltaSeconds(control.get('max-age')) ?? 0;
  const date = parseHttpDate(entry.headers.date) ?? entry.responseTime;
  if (entry.headers.expires !== undefined) {
    const expires = parseHttpDate(entry.headers.expires);
    return expires === undefined ? 0 : Math.max(0, (expires - date) / 1000);
  }
  const modified = parseHttpDate(entry.headers['last-modified']);
  return modified === undefined ? 0 : Math.min(86_400, Math.max(0, (date - modified) / 10_000));
}

/** The age of a stored response, in seconds (RFC 9111, 4.2.3). */
function currentAge(entry: CacheEntry, now: number): number {
  const date = parseHttpDate(entry.headers.date) ?? entry.responseTime;
  const apparent = Math.max(0, (entry.responseTime - date) / 1000);
  const delay = (entry.responseTime - entry.requestTime) / 1000;
  const corrected = (deltaSeconds(entry.headers.age) ?? 0) + delay;
  return Math.max(apparent, corrected) + Math.max(0, (now - entry.responseTime) / 1000);
}

/** Whether a stored response may be used without asking the server; `requestHeaders` may want a younger one (RFC 9111, 5.2.1). */
export function isFresh(entry: CacheEntry, now: number, requestHeaders: Headers = {}): boolean {
  const wanted = parseCacheControl(requestHeaders['cache-control']);
  if (wanted.has('no-cache') || (!wanted.size && /\bno-cache\b/i.test(requestHeaders.pragma ?? ''))) return false;
  const maxAge = wanted.has('max-age') ? (deltaSeconds(wanted.get('max-age')) ?? 0) : Number.POSITIVE_INFINITY;
  const minFresh = deltaSeconds(wanted.get('min-fresh')) ?? 0;
  const control = parseCacheControl(entry.headers['cache-control']);
  if (control.has('no-cache')) return false;
  if (!control.size && /\bno-cache\b/i.test(entry.headers.pragma ?? '')) return false;
  const age = currentAge(entry, now);
  return freshnessLifetime(entry) > age + minFresh && age <= maxAge;
}

/** Whether a response may be stored by a private cache: complete, GET, not forbidden, of use later. */
export function isStorable(status: number, headers: Headers, requestHeaders: Headers): boolean {
  if (status !== 200 && status !== 203) return false;
  const response = parseCacheControl(headers['cache-control']);
  const request = parseCacheControl(requestHeaders['cache-control']);
  if (response.has('no-store') || request.has('no-store') || varyNames(headers).includes('*')) return false;
  return (
    response.has('max-age') ||
    headers.expires !== undefined ||
    headers.etag !== undefined ||
    headers['last-modified'] !== undefined
  );
}

/** What says who asks: an answer to one is none for another, whether or not the server names these in Vary. */
const CREDENTIALS = ['authorization', 'cookie'];

/** The request headers a response was chosen by. */
export function selectingHeaders(headers: Headers, requestHeaders: Headers): Headers {
  const names = varyNames(headers).concat(CREDENTIALS);
  return Object.fromEntries(names.map((name) => [name, requestHeaders[name] ?? '']));
}

/** The names in Vary; one of them may be `*`, also among others (RFC 9110, 12.5.5). */
function varyNames(headers: Headers): string[] {
  return (headers.vary ?? '').toLowerCase().match(/[^\s,]+/g) ?? [];
}

export function matchesVary(entry: CacheEntry, requestHeaders: Headers): boolean {
  return Object.entries(entry.vary).every(([name, value]) => (requestHeaders[name] ?? '') === value);
}

/** Whether a 304 speaks of this stored response: one with another strong entity tag does not (RFC 9111, 4.3.4). */
export function confirms(entry: CacheEntry, headers: Headers): boolean {
  const { etag } = headers;
  return etag === undefined || etag.startsWith('W/') || entry.headers.etag === undefined || entry.headers.etag === etag;
}

/** If-None-Match and If-Modified-Since for a stored response; empty where it has no validator. */
export function conditionalHeaders(entry: CacheEntry): Record<string, string> {
  const headers: Record<string, string> = {};
  if (entry.headers.etag !== undefined) headers['if-none-match'] = entry.headers.etag;
  if (entry.headers['last-modified'] !== undefined) headers['if-modified-since'] = entry.headers['last-modified'];
  return headers;
}

// RFC 9111, 3.2: what describes the stored bytes is not overwritten by a 304.
const KEPT = new Set([
  'content-encoding',
  'content-type',
  'content-range',
  'content-length',
  'transfer-encoding',
  'connection',
]);

/** A stored response after its 304: new headers, same body, fresh again. */
export function refreshEntry(
  entry: CacheEntry,
  headers: Headers,
  requestTime: number,
  responseTime: number,
): CacheEntry {
  const updates = Object.entries(headers).filter(([name]) => !KEPT.has(name));
  const { age: _age, ...stored } = entry.headers;
  return { ...entry, headers: { ...stored, ...Object.fromEntries(updates) }, requestTime, responseTime };
}
