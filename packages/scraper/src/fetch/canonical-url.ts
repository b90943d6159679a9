// Parameters that name a visit, not a page: campaign and click identifiers of the large trackers.
const TRACKING =
  /^(?:utm_[a-z_]+|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|_ga|_gl|spm|scm|ref_src|wt_mc|wt\.mc|xtor|at_medium|at_campaign|vero_id|oly_(?:anon|enc)_id|ns_(?:campaign|mchannel|source|linkname)|WT\.[a-z_]+)$/i;

/**
 * One address for one page: scheme and host in lower case (IDN as punycode), default port, user data, fragment and
 * tracking parameters gone, `.` and `..` resolved, percent escapes in upper case with unreserved characters unescaped, an
 * empty query dropped. Order and values of the other parameters stay: services differ in what they mean.
 * Idempotent. `undefined` when `address` is not an absolute http(s) address.
 */
export function canonicalUrl(address: string, base?: string): string | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  url.hostname = url.hostname.replace(/\.+$/, '');
  if (url.search !== '') {
    const kept = url.search
      .slice(1)
      .split('&')
      .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0]!));
    url.search = normalizeEscapes(kept.join('&'));
  }
  url.pathname = normalizeEscapes(url.pathname);
  // Setting an empty search keeps no "?": https://url.spec.whatwg.org/#dom-url-search
  return url.href.replace(/\?$/, '');
}

// RFC 3986, 6.2.2: escapes of unreserved characters are unescaped, the others written in upper case.
function normalizeEscapes(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (octet, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9\-_~]/.test(character) ? character : octet.toUpperCase();
  });
}
