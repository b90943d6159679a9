import { FetchError } from '../errors';
import { allowedHost, classifyHost, isAllowedHost } from './address-guard';
import { createGuardedConnector, type Lookup } from './connector';
import { ACCEPT_ENCODING } from './content-coding';
import { exchange, type HttpRequest, type HttpResponse, type Limits, toFetchError } from './exchange';
import { type Answer, type Fetched, FetchedPage, type Redirect } from './fetched-page';
import { type HostBudget, HostQueue } from './host-queue';
import { type CacheStore, createMemoryCache } from './http-cache';
import { locationOf, redirected, retryAfterOf, statusError, textCharset } from './interpret-response';
import { requestUrl } from './request-url';
import { backoffMs, isRetryableStatus } from './retry';
import { ROBOTS_BYTES, RobotsGate, type RobotsStore } from './robots-gate';
import type { SharedBudget } from './shared-budget';
import { Ending, Stop } from './stop';
import { type CacheMode, throughCache } from './through-cache';
import { Agent } from './undici';
import { VisitCookies } from './visit-cookies';

export interface FetcherOptions {
  /** Sent as User-Agent; its first word is the token that robots.txt rules are looked up for. Name a contact in it. */
  userAgent?: string;
  perHost?: Partial<HostBudget>;
  /** Requests at a time over all hosts (default 32). */
  concurrency?: number;
  retry?: {
    /** Further attempts after the first (default 3; 0 = none). */
    limit?: number;
    /** Longest wait before another attempt, in milliseconds (default 60,000). A longer Retry-After is not waited for: HTTP_STATUS with `retryAfter`. */
    maxDelayMs?: number;
  };
  limits?: Partial<Limits>;
  /** Most redirects followed (default 10). */
  maxRedirects?: number;
  /** Honour robots.txt (default true). */
  robots?: boolean;
  /** `host` or `host:port` that may be reached although private: tests, intranets. */
  allowHosts?: readonly string[];
  /** Where responses are kept (RFC 9111); `true` is a store in memory; none by default. */
  cache?: CacheStore | boolean;
  /** Resolver in the shape of `dns.lookup`. */
  lookup?: Lookup;
  /** Asked before every request, robots.txt and further attempts too: a budget that several processes share. */
  sharedBudget?: SharedBudget;
  /** Where what robots.txt says is kept for other processes too. */
  robotsStore?: RobotsStore;
}

export interface FetchInit {
  method?: 'GET' | 'HEAD' | 'POST';
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** A POST that only asks may be sent again after a failure; any other is sent once (RFC 9110, 9.2.2). */
  idempotent?: boolean;
  signal?: AbortSignal;
  /** `default` as RFC 9111 says; `no-cache` asks the server even when fresh; `no-store` leaves the cache alone. */
  cache?: CacheMode;
}

export interface Fetcher {
  /** Fetches one address politely. @throws FetchError; what a shared budget throws, where one is used */
  fetch(url: string | URL, init?: FetchInit): Promise<Fetched>;
  /** Ends every request with ABORTED and closes the connections. */
  close(): Promise<void>;
}

const DEFAULT_USER_AGENT = 'duibiao/0.1 (benchmark cases of cities)';
const DEFAULT_LIMITS: Limits = { bytes: 20 * 2 ** 20, ratio: 200, timeoutMs: 30_000 };
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Creates a polite fetcher: robots, a budget per host, retries, redirects, caching, caps, and no way to private addresses. */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  return new PoliteFetcher(options);
}

/** What a shared budget throws is its own affair and no failure of the host. */
class NotAdmitted extends Error {
  override readonly name = 'NotAdmitted';
}

class PoliteFetcher implements Fetcher {
  readonly #userAgent: string;
  readonly #limits: Limits;
  readonly #maxRedirects: number;
  readonly #retryLimit: number;
  readonly #maxDelayMs: number;
  readonly #allowHosts: readonly string[];
  readonly #cache: CacheStore | undefined;
  readonly #queue: HostQueue;
  readonly #agent: Agent;
  readonly #robots: RobotsGate | undefined;
  readonly #sharedBudget: SharedBudget | undefined;
  readonly #ending = new Ending();
  #closed: Promise<void> | undefined;

  constructor(options: FetcherOptions) {
    this.#userAgent = options.userAgent ?? DEFAULT_USER_AGENT;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#maxRedirects = options.maxRedirects ?? 10;
    this.#retryLimit = options.retry?.limit ?? 3;
    this.#maxDelayMs = options.retry?.maxDelayMs ?? 60_000;
    this.#allowHosts = (options.allowHosts ?? []).map(allowedHost);
    this.#cache = options.cache === true ? createMemoryCache() : options.cache || undefined;
    const budget: HostBudget = { concurrency: 2, minDelayMs: 1000, ...options.perHost };
    this.#queue = new HostQueue(budget, options.concurrency ?? 32);
    this.#sharedBudget = options.sharedBudget;
    const timeoutMs = this.#limits.timeoutMs;
    this.#agent = new Agent({
      connections: budget.concurrency,
      pipelining: 1,
      maxHeaderSize: 65_536,
      connect: createGuardedConnector({
        allowHosts: this.#allowHosts,
        lookup: options.lookup,
        timeoutMs,
        bodyBytes: Math.max(this.#limits.bytes, ROBOTS_BYTES),
      }),
    });
    if (options.robots !== false) {
      this.#robots = new RobotsGate(this.#userAgent, this.#queue, (url) => this.#fetchRobots(url), options.robotsStore);
    }
  }

  async fetch(address: string | URL, init: FetchInit = {}): Promise<Fetched> {
    const url = requestUrl(String(address));
    const headers: Record<string, string> = {
      'user-agent': this.#userAgent,
      accept: '*/*',
      'accept-encoding': ACCEPT_ENCODING,
    };
    for (const [name, value] of Object.entries(init.headers ?? {})) headers[name.toLowerCase()] = value;
    const stop = new Stop(this.#ending, init.signal);
    const { method = 'GET', body, idempotent = method !== 'POST' } = init;
    const request: HttpRequest = { url, method, headers, body, idempotent, stop };
    return this.#follow(String(address), request, init.cache ?? 'default');
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    const reason = new Error('the fetcher was closed');
    this.#ending.end(reason);
    this.#queue.close(reason);
    await this.#agent.destroy();
  }

  /** The address may be asked for: not stopped, not private by its notation, not banned by robots.txt. */
  async #assertMayFetch(request: HttpRequest): Promise<void> {
    const { url, stop } = request;
    if (stop.stopped) throw aborted(request);
    const kind = classifyHost(url);
    if ((kind === 'private-address' || kind === 'local-name') && !isAllowedHost(url, this.#allowHosts)) {
      throw new FetchError(
        'PRIVATE_ADDRESS',
        url.href,
        `${url.hostname} is not on the public internet; add it to allowHosts if it is meant`,
      );
    }
    // The answer of robots.txt is shared with other fetches and goes on; this one does not wait for it once it is stopped.
    if (this.#robots !== undefined) await stop.race(this.#robots.assertAllowed(url), () => aborted(request));
  }

  async #follow(asked: string, first: HttpRequest, mode: CacheMode): Promise<Fetched> {
    const redirects: Redirect[] = [];
    const seen = new Set<string>();
    const cookies = new VisitCookies();
    for (let request = first; ; ) {
      const cookie = cookies.headerFor(request.url, request.headers.cookie);
      const hop = `${request.method} ${request.url.href} ${cookie ?? ''}`;
      if (seen.has(hop)) failRedirects(request.url, 'the redirects go in a circle');
      seen.add(hop);
      await this.#assertMayFetch(request);
      const answer = await this.#answer(cookie === undefined ? request : withHeader(request, 'cookie', cookie), mode);
      const { response } = answer;
      const location = locationOf(response);
      if (!REDIRECTS.has(response.status) || location === undefined)
        return this.#finish(asked, request, answer, redirects);
      cookies.keep(response, request.url);
      if (!answer.fromCache) await this.#waitAsAsked(request, response);
      const target = requestUrl(location, request.url);
      redirects.push({ status: response.status, from: request.url.href, to: target.href });
      if (redirects.length > this.#maxRedirects)
        failRedirects(request.url, `more than ${this.#maxRedirects} redirects`);
      request = redirected(request, response.status, target);
    }
  }

  /** A redirect may ask to wait before it is followed (RFC 9110, 10.2.3). */
  async #waitAsAsked(request: HttpRequest, response: HttpResponse): Promise<void> {
    const ms = (retryAfterOf(response) ?? 0) * 1000;
    if (ms > this.#maxDelayMs) throw statusError(request.url, response);
    if (ms > 0) await this.#sleep(ms, request);
  }

  #answer(request: HttpRequest, mode: CacheMode): Promise<Answer> {
    const cache = mode === 'no-store' ? undefined : this.#cache;
    return throughCache(cache, request, mode, (asked) => this.#attempt(asked));
  }

  /** One hop with its retries. A status that stays retryable, or a connection that stays broken, ends in RETRY_EXHAUSTED. */
  async #attempt(request: HttpRequest): Promise<HttpResponse> {
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await this.#once(request);
      if (!(outcome instanceof FetchError)) return outcome;
      const wait = outcome.retryAfter === undefined ? backoffMs(attempt, this.#maxDelayMs) : outcome.retryAfter * 1000;
      const retryable =
        outcome.code === 'CONNECTION' || (outcome.code === 'HTTP_STATUS' && isRetryableStatus(outcome.status!));
      if (outcome.retryAfter !== undefined) await this.#pause(request.url.host, Math.min(wait, this.#maxDelayMs));
      if (!retryable || !request.idempotent || this.#retryLimit === 0 || wait > this.#maxDelayMs) throw outcome;
      if (attempt >= this.#retryLimit) {
        const { status, retryAfter, body } = outcome;
        const message = `gave up after ${attempt + 1} attempts; the last: ${outcome.message.replace(` (${outcome.url})`, '')}`;
        throw new FetchError('RETRY_EXHAUSTED', request.url.href, message, {
          cause: outcome,
          status,
          retryAfter,
          body,
        });
      }
      if (outcome.retryAfter === undefined) await this.#sleep(wait, request);
    }
  }

  async #once(request: HttpRequest): Promise<HttpResponse | FetchError> {
    try {
      const response = await this.#queue.run(request.url.host, request.stop, () => this.#exchange(request));
      const own304 = response.status === 304;
      // A part that nobody asked for is not the page.
      if (response.status === 206 && request.headers.range === undefined) return statusError(request.url, response);
      if (response.status < 400 && (response.status < 300 || own304 || REDIRECTS.has(response.status))) return response;
      return statusError(request.url, response);
    } catch (error) {
      if (error instanceof FetchError) return error;
      if (request.stop.stopped) return aborted(request);
      if (error instanceof NotAdmitted) throw error.cause;
      return toFetchError(error, request.url.href);
    }
  }

  async #exchange(request: HttpRequest): Promise<HttpResponse> {
    const budget = this.#sharedBudget;
    if (budget === undefined) return exchange(this.#agent, request, this.#limitsOf(request));
    const { host } = request.url;
    const minDelayMs = this.#queue.minDelayOf(host);
    const done = await request.stop
      .withSignal((signal) => budget.admit(host, minDelayMs, signal))
      .catch((cause: unknown) => {
        throw new NotAdmitted('the shared budget admits no request', { cause });
      });
    try {
      return await exchange(this.#agent, request, this.#limitsOf(request));
    } finally {
      // Counted it is since its start; an answer that is there is not asked for again because its end could not be noted.
      await done().catch(() => undefined);
    }
  }

  /** The caller's limits of a page are none of a robots.txt, of which only the beginning is read. */
  #limitsOf(request: HttpRequest): Limits {
    if (request.keepFirst === undefined) return this.#limits;
    return { ...this.#limits, bytes: DEFAULT_LIMITS.bytes, ratio: Number.POSITIVE_INFINITY };
  }

  async #pause(host: string, ms: number): Promise<void> {
    this.#queue.pause(host, ms);
    await this.#sharedBudget?.pause(host, ms);
  }

  #sleep(ms: number, request: HttpRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = (): void => {
        request.stop.unlisten(stop);
        resolve();
      };
      const timer = setTimeout(done, ms);
      const stop = (): void => {
        clearTimeout(timer);
        request.stop.unlisten(stop);
        reject(aborted(request));
      };
      request.stop.listen(stop);
      if (request.stop.stopped) stop();
    });
  }

  /** robots.txt has its own redirect limit (RFC 9309, 2.3.1.2) and is not asked of itself. */
  async #fetchRobots(url: URL): Promise<HttpResponse> {
    let request: HttpRequest = {
      url,
      method: 'GET',
      idempotent: true,
      headers: { 'user-agent': this.#userAgent, accept: 'text/plain, */*;q=0.1', 'accept-encoding': 'identity' },
      stop: new Stop(this.#ending),
      // RFC 9309, 2.5: a longer file is read up to here.
      keepFirst: ROBOTS_BYTES,
    };
    for (let hop = 0; hop <= 5; hop += 1) {
      const kind = classifyHost(request.url);
      if (kind !== 'name' && kind !== 'public-address' && !isAllowedHost(request.url, this.#allowHosts)) {
        throw new FetchError(
          'PRIVATE_ADDRESS',
          request.url.href,
          'robots.txt redirects to a private address; add its host to allowHosts if it is meant',
        );
      }
      const response = await this.#attempt(request);
      const location = locationOf(response);
      if (!REDIRECTS.has(response.status) || location === undefined) return response;
      request = { ...request, url: requestUrl(location, request.url) };
    }
    throw new FetchError('TOO_MANY_REDIRECTS', url.href, 'robots.txt redirects more than five times');
  }

  #finish(asked: string, request: HttpRequest, answer: Answer, redirects: Redirect[]): Fetched {
    const { response } = answer;
    if (response.status >= 300 && !isOwn304(response, request)) throw statusError(request.url, response);
    const charset = textCharset(response.body, response.headers['content-type'], request.url);
    return new FetchedPage(asked, request.url.href, answer, charset, redirects);
  }
}

function withHeader(request: HttpRequest, name: string, value: string): HttpRequest {
  return { ...request, headers: { ...request.headers, [name]: value } };
}

function failRedirects(url: URL, what: string): never {
  const advice = 'open the address in a browser and use the one it ends at';
  throw new FetchError('TOO_MANY_REDIRECTS', url.href, `${what}; ${advice}`);
}

/** A 304 is an answer only to conditions that the caller sent; otherwise there is no body it could confirm. */
function isOwn304(response: HttpResponse, request: HttpRequest): boolean {
  const conditional = request.headers['if-none-match'] ?? request.headers['if-modified-since'];
  return response.status === 304 && conditional !== undefined;
}

function aborted(request: HttpRequest): FetchError {
  return new FetchError('ABORTED', request.url.href, 'the caller ended the request', { cause: request.stop.reason });
}
