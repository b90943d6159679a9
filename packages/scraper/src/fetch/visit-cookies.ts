import { CookieJar } from 'tough-cookie';
import type { HttpResponse } from './exchange';

// What browsers keep at least, and hardly more (RFC 6265, 6.1).
const MAX_COOKIES = 50;
const MAX_COOKIE_CHARACTERS = 4096;

/**
 * The cookies of one fetch: what a redirect sets goes with its further hops, by the rules of RFC 6265, as in a browser that comes for the first time.
 * Nothing outlives the fetch, so that a page is what it is for everybody.
 */
export class VisitCookies {
  #jar: CookieJar | undefined;

  /** Takes what a redirect sets. */
  keep(response: HttpResponse, url: URL): void {
    const lines = response.setCookies ?? [];
    if (lines.length === 0) return;
    this.#jar ??= new CookieJar();
    for (const line of lines.slice(0, MAX_COOKIES)) {
      if (line.length <= MAX_COOKIE_CHARACTERS) this.#jar.setCookieSync(line, url.href, { ignoreError: true });
    }
  }

  /** The Cookie header for an address: the caller's own cookies, and those of the visit, which win where both have a name. */
  headerFor(url: URL, ofCaller: string | undefined): string | undefined {
    const kept = this.#jar?.getCookiesSync(url.href) ?? [];
    if (kept.length === 0) return ofCaller;
    const names = new Set(kept.map(({ key }) => key));
    const others = (ofCaller ?? '')
      .split(/;\s*/)
      .filter((pair) => pair !== '' && !names.has(pair.split('=', 1)[0]!.trim()));
    return [...others, ...kept.map((cookie) => cookie.cookieString())].join('; ');
  }
}
