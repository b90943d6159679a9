import { FetchError } from '../errors';
import type { HttpResponse } from './exchange';
import type { HostQueue } from './host-queue';
import { isAllowedByRobots, parseRobots, type Robots, robotsToken } from './robots';

// RFC 9309, 2.4 and 2.5: cached for at most a day, the first 500 KiB are read.
export const ROBOTS_CACHE_MS = 24 * 3600 * 1000;
export const ROBOTS_BYTES = 500 * 1024;
// A crawl delay beyond this would stop a refresh for hours; we keep to this much.
const MAX_CRAWL_DELAY_MS = 30_000;
const MAX_ORIGINS = 10_000;
const NO_RULES = new Uint8Array();

interface Known {
  until: number;
  /** `unreachable`: the server failed on robots.txt, which means hands off. */
  robots: Promise<Robots | 'unreachable'>;
}

/** Where processes keep what they have read of robots.txt for each other. */
export interface RobotsStore {
  /** The file of an origin as it was read within the last 24 hours; empty where there is none; undefined where nobody has asked. */
  get(origin: string): Promise<Uint8Array | undefined>;
  put(origin: string, body: Uint8Array): Promise<void>;
}

/** What is read of a body; a line that is cut in two is no rule. */
function wholeLines(body: Uint8Array): Uint8Array {
  if (body.byteLength < ROBOTS_BYTES) return body;
  const head = body.subarray(0, ROBOTS_BYTES);
  return head.subarray(0, Math.max(head.lastIndexOf(0x0a), head.lastIndexOf(0x0d)) + 1);
}

/** Asks each origin for its robots.txt once a day and holds fetches to it. */
export class RobotsGate {
  readonly #token: string;
  readonly #queue: HostQueue;
  readonly #fetch: (url: URL) => Promise<HttpResponse>;
  readonly #store: RobotsStore | undefined;
  readonly #known = new Map<string, Known>();

  constructor(
    userAgent: string,
    queue: HostQueue,
    fetch: (url: URL) => Promise<HttpResponse>,
    store: RobotsStore | undefined,
  ) {
    this.#store = store;
    this.#token = robotsToken(userAgent);
    this.#queue = queue;
    this.#fetch = fetch;
  }

  /** @throws FetchError ROBOTS_DISALLOWED, or why robots.txt could not be asked for (DNS, TLS, CONNECTION, …) */
  async assertAllowed(url: URL): Promise<void> {
    const robots = await this.#robotsFor(url);
    if (robots === 'unreachable') {
      throw new FetchError(
        'ROBOTS_DISALLOWED',
        url.href,
        'the server fails on its robots.txt, so nothing may be fetched now; try again later',
      );
    }
    if (!isAllowedByRobots(robots, this.#token, url.href)) {
      throw new FetchError(
        'ROBOTS_DISALLOWED',
        url.href,
        `robots.txt of ${url.host} does not allow this address for "${this.#token}"; ask the site, or take the page by hand`,
      );
    }
  }

  #robotsFor(url: URL): Promise<Robots | 'unreachable'> {
    const known = this.#known.get(url.origin);
    if (known !== undefined && known.until > Date.now()) return known.robots;
    if (this.#known.size >= MAX_ORIGINS) this.#known.delete(this.#known.keys().next().value!);
    const robots = this.#ask(url);
    this.#known.set(url.origin, { until: Date.now() + ROBOTS_CACHE_MS, robots });
    // A failure is not remembered: the next fetch asks again.
    robots.then(
      (answer) => answer === 'unreachable' && this.#known.delete(url.origin),
      () => this.#known.delete(url.origin),
    );
    return robots;
  }

  async #ask(url: URL): Promise<Robots | 'unreachable'> {
    const kept = await this.#store?.get(url.origin);
    const body = kept ?? (await this.#read(url));
    if (body === 'unreachable') return body;
    if (kept === undefined) await this.#store?.put(url.origin, body);
    const robots = parseRobots(body);
    const delay = robots.crawlDelay.get(this.#token.toLowerCase()) ?? robots.crawlDelay.get('*');
    if (delay !== undefined) this.#queue.slowDown(url.host, Math.min(delay * 1000, MAX_CRAWL_DELAY_MS));
    return robots;
  }

  /** What the server says; nothing where it has no rules. */
  async #read(url: URL): Promise<Uint8Array | 'unreachable'> {
    try {
      return wholeLines((await this.#fetch(new URL('/robots.txt', url))).body);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      // RFC 9309, 2.3.1.3 and 2.3.1.4: 4xx and endless redirects = no rules; server errors = everything forbidden.
      if (error.code === 'TOO_MANY_REDIRECTS') return NO_RULES;
      if (error.status === undefined) throw error;
      return error.status >= 500 || error.status === 429 ? 'unreachable' : NO_RULES;
    }
  }
}
