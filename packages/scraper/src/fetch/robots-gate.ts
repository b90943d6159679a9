import { FetchError } from '../errors';
import type { HttpResponse } from './exchange';
import type { HostQueue } from './host-queue';
import { isAllowedByRobots, parseRobots, type Robots, robotsToken } from './robots';

// RFC 9309, 2.4 and 2.5: cached for at most a day, the first 500 KiB are read.
const CACHE_MS = 24 * 3600 * 1000;
export const ROBOTS_BYTES = 500 * 1024;
// A crawl delay beyond this would stop a refresh for hours; we keep to this much.
const MAX_CRAWL_DELAY_MS = 30_000;
const MAX_ORIGINS = 10_000;

interface Known {
  until: number;
  /** `unreachable`: the server failed on robots.txt, which means hands off. */
  robots: Promise<Robots | 'unreachable'>;
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
  readonly #known = new Map<string, Known>();

  constructor(userAgent: string, queue: HostQueue, fetch: (url: URL) => Promise<HttpResponse>) {
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
    this.#known.set(url.origin, { until: Date.now() + CACHE_MS, robots });
    // A failure is not remembered: the next fetch asks again.
    robots.then(
      (answer) => answer === 'unreachable' && this.#known.delete(url.origin),
      () => this.#known.delete(url.origin),
    );
    return robots;
  }

  async #ask(url: URL): Promise<Robots | 'unreachable'> {
    try {
      const response = await this.#fetch(new URL('/robots.txt', url));
      const robots = parseRobots(wholeLines(response.body));
      const delay = robots.crawlDelay.get(this.#token.toLowerCase()) ?? robots.crawlDelay.get('*');
      if (delay !== undefined) this.#queue.slowDown(url.host, Math.min(delay * 1000, MAX_CRAWL_DELAY_MS));
      return robots;
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      // RFC 9309, 2.3.1.3 and 2.3.1.4: 4xx and endless redirects = no rules; server errors = everything forbidden.
      if (error.code === 'TOO_MANY_REDIRECTS') return parseRobots('');
      if (error.status === undefined) throw error;
      return error.status >= 500 || error.status === 429 ? 'unreachable' : parseRobots('');
    }
  }
}
