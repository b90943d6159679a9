import dns from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { classifyHost, isAllowedHost, isPublicAddress } from './address-guard';

/** A resolver in the shape of Node's `dns.lookup`; asked with `all: true`, it may answer with a list or with one address. */
export type Lookup = (
  hostname: string,
  options: dns.LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: dns.LookupAddress[] | string, family?: number) => void,
) => void;

/** A connection that was refused because of where it leads. */
export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

/** Resolves, and keeps of the answer only what may be reached; the socket then connects to exactly these addresses. */
function guardedLookup(lookup: Lookup, mayReach: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true } as dns.LookupAllOptions, (error, answer, family) => {
      if (error) return callback(error, '', 0);
      const addresses = typeof answer === 'string' ? [{ address: answer, family: family ?? isIP(answer) }] : answer;
      const reachable = addresses.filter(({ address }) => mayReach(address));
      const first = reachable[0];
      if (first === undefined) {
        const found = addresses.map(({ address }) => address).join(', ');
        return callback(new PrivateAddressError(`${hostname} resolves to ${found || 'no address'}`), '', 0);
      }
      if (options.all === true) {
        // The declared callback knows only the single form; with `all` Node passes the array.
        (callback as unknown as (error: null, addresses: dns.LookupAddress[]) => void)(null, reachable);
      } else callback(null, first.address, first.family);
    });
  };
}

export interface ConnectorOptions {
  allowHosts: readonly string[];
  lookup?: Lookup | undefined;
  timeoutMs: number;
}

/**
 * A connector that refuses private addresses whether they come as a literal, from the resolver, or (the last line: the
 * socket's own remote address) by any other way. Hosts in `allowHosts` are exempt.
 */
export function createGuardedConnector(options: ConnectorOptions): buildConnector.connector {
  const lookup = options.lookup ?? dns.lookup;
  const timeout = options.timeoutMs;
  const connectorFor = (mayReach: (address: string) => boolean): buildConnector.connector => {
    // Passed on to net.connect and tls.connect; undici's type does not list it.
    const connect = { timeout, lookup: guardedLookup(lookup, mayReach) };
    return buildConnector(connect);
  };
  const open = connectorFor(() => true);
  const guarded = connectorFor(isPublicAddress);
  return (target, callback) => {
    const host =
      target.hostname.includes(':') && !target.hostname.startsWith('[') ? `[${target.hostname}]` : target.hostname;
    const url = new URL(`${target.protocol}//${host}${target.port ? `:${target.port}` : ''}/`);
    if (isAllowedHost(url, options.allowHosts)) return open(target, callback);
    const kind = classifyHost(url);
    if (kind === 'private-address' || kind === 'local-name') {
      return callback(new PrivateAddressError(`${url.hostname} is not on the public internet`), null);
    }
    guarded(target, (...result) => {
      const [error, socket] = result;
      if (error !== null || isPublicAddress(socket.remoteAddress ?? '')) return callback(...result);
      socket.destroy();
      callback(new PrivateAddressError(`${url.hostname} led to ${socket.remoteAddress}`), null);
    });
  };
}
