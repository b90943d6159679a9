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
  // Escapes first: an escaped name of a tracking parameter is still its name.
  const kept = normalizeEscapes(url.search.slice(1))
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0]!))
    .join('&');
  // The setter takes one leading "?" away, so a query that starts with "?" needs its own; an empty one leaves no "?":
  // https://url.spec.whatwg.org/#dom-url-search
  url.search = kept === '' ? '' : `?${kept}`;
  url.pathname = normalizeEscapes(url.pathname);
  return url.href;
}

// RFC 3986, 6.2.2: escapes of unreserved characters are unescaped, the others written in upper case. A percent sign that begins no
// escape is one itself, or what follows it could become one ("%%34%31").
function normalizeEscapes(text: string): string {
  const escaped = text.replace(/%(?![0-9a-f]{2})/gi, '%25');
  return escaped.replace(/%([0-9a-f]{2})/gi, (octet, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9\-_~]/.test(character) ? character : octet.toUpperCase();
  });
}
