/** Parameters that say where a visitor came from, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|spm|from_source|ref_src|wt\.mc_id)$/i;

/** The address as it is compared with others: without fragment, tracking parameters and a slash at the end. Not an address: as it is. */
export function comparableUrl(address: string): string {
  try {
    const url = new URL(address);
    url.hash = '';
    for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
    return url.href.replace(/\?$/, '').replace(/(?<=[^/])\/$/, '');
  } catch {
    return address;
  }
}

/** A connection that the desk hands out: `<origin>/connect#<code>`, or the bare code, which needs a hub that is known already. */
export type ConnectionLink = { origin: string; code: string };

/** Reads what a person pasted. Undefined when it is neither a link nor, with a known origin, a code. */
export function parseConnectionLink(pasted: string, knownOrigin?: string): ConnectionLink | undefined {
  const text = pasted.trim();
  const code = /^[A-Za-z0-9_-]{6,200}$/;
  if (code.test(text)) return knownOrigin === undefined ? undefined : { origin: knownOrigin, code: text };
  try {
    const url = new URL(text);
    const found = decodeURIComponent(url.hash.slice(1));
    const isHub = /^https?:$/.test(url.protocol) && /\/connect\/?$/.test(url.pathname);
    return isHub && code.test(found) ? { origin: url.origin, code: found } : undefined;
  } catch {
    return undefined;
  }
}
