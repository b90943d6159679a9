// Which addresses a fetcher may reach. Literal addresses, names, every redirect and the connected socket go through here.
import ipaddr from 'ipaddr.js';

// RFC 6761, RFC 6762, RFC 8375 and ICANN's reservation of "internal": names that never mean a public host.
const LOCAL_NAMES = ['localhost', 'local', 'internal', 'home.arpa', 'intranet', 'lan', 'localdomain'];
const GLOBAL_UNICAST_6 = ipaddr.IPv6.parseCIDR('2000::/3');
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

function isPublicIPv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast';
}

/** The IPv4 address that an IPv6 form carries and that would really be reached: mapped and NAT64 forms. */
function embeddedIPv4(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  if (address.isIPv4MappedAddress() && address.parts[5] === 0xffff) return address.toIPv4Address();
  if (!address.match(NAT64)) return undefined;
  const [high, low] = address.parts.slice(-2) as [number, number];
  return new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
}

/**
 * Whether an IP address (as the system prints it, IPv4 or IPv6, zone allowed) belongs to the public internet.
 * Everything that is not global unicast is refused: private, loopback, link-local, shared (RFC 6598), multicast,
 * documentation, benchmarking, 6to4, Teredo; IPv4 inside IPv6 is judged as the IPv4 address. Not an address: false.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (ipaddr.IPv4.isValidFourPartDecimal(bare)) return isPublicIPv4(ipaddr.IPv4.parse(bare));
  if (!ipaddr.IPv6.isValid(bare)) return false;
  const parsed = ipaddr.IPv6.parse(bare);
  const inner = embeddedIPv4(parsed);
  if (inner !== undefined) return isPublicIPv4(inner);
  return parsed.match(GLOBAL_UNICAST_6) && parsed.range() === 'unicast';
}

export type HostKind = 'public-address' | 'private-address' | 'local-name' | 'name';

/**
 * What the host of an address is, after the URL standard has read it (so `0x7f.1`, `2130706433`, `127.1`, `０` digits and
 * percent escapes are the addresses they stand for). A `name` must still be resolved and its addresses checked.
 */
export function classifyHost(url: URL): HostKind {
  const host = url.hostname;
  if (host.startsWith('[') || ipaddr.IPv4.isValidFourPartDecimal(host)) {
    return isPublicAddress(host) ? 'public-address' : 'private-address';
  }
  const name = host.replace(/\.+$/, '').toLowerCase();
  if (name === '' || LOCAL_NAMES.some((local) => name === local || name.endsWith(`.${local}`))) return 'local-name';
  return 'name';
}

/** An entry of `allowHosts` (`host` or `host:port`) as the URL standard reads hosts: names as punycode, addresses in their one notation, IPv6 in brackets. */
export function allowedHost(entry: string): string {
  if (ipaddr.IPv6.isValid(entry)) return new URL(`http://[${entry}]`).hostname;
  const [, host = entry, port = ''] = /^(.*?)(:\d+)?$/.exec(entry) ?? [];
  const address = `http://${host}`;
  return (URL.canParse(address) ? new URL(address).hostname : host.toLowerCase()) + port;
}

/** Whether `allowHosts` (entries as {@link allowedHost} gives them) names this host and port. */
export function isAllowedHost(url: URL, allowHosts: readonly string[]): boolean {
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return allowHosts.some((allowed) => allowed === url.hostname || allowed === `${url.hostname}:${port}`);
}
