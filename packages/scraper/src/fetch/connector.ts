import dns from 'node:dns';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { classifyHost, isAllowedHost, isPublicAddress } from './address-guard';
import { buildConnector } from './undici';

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

/** A connection that brings far more bytes than the body it may bring. */
class FloodError extends Error {
  readonly code = 'TOO_LARGE';
}

/** The name exists, and has no address. */
class NoAddressError extends Error {
  readonly code = 'ENODATA';
}

// Beyond the body: headers, framing of small chunks (six bytes for one) and TLS.
const FRAMING_BYTES = 2 ** 20;
const FRAMING_FACTOR = 8;

/**
 * Ends a connection on which an answer takes more bytes than its body can need: what is no body (extensions of chunks, interim answers) is not shown to us.
 * An answer begins after something was written.
 */
function limitBytes(socket: Socket, bodyBytes: number): void {
  const most = FRAMING_BYTES + FRAMING_FACTOR * bodyBytes;
  let written = 0;
  let before = 0;
  let read = 0;
  socket.on('readable', () => {
    if (socket.bytesWritten !== written) {
      written = socket.bytesWritten;
      before = read;
    }
    read = socket.bytesRead;
    if (read - before > most) socket.destroy(new FloodError(`more than ${most} bytes came`));
  });
}

/**
 * undici takes a reset for the end of a body that has no length of its own. RFC 9112, 8: an error of the connection leaves it incomplete;
 * under another name undici passes it on.
 */
function tellResets(socket: Socket): void {
  socket.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNRESET') error.code = 'CONNECTION_RESET';
  });
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
        if (found === '') return callback(new NoAddressError(`${hostname} has no address`), '', 0);
        return callback(new PrivateAddressError(`${hostname} resolves to ${found}`), '', 0);
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
  /** Most bytes of a body. */
  bodyBytes: number;
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
    const connectTo = buildConnector(connect);
    return (target, callback) =>
      connectTo(target, (...result) => {
        if (result[0] === null) {
          limitBytes(result[1], options.bodyBytes);
          tellResets(result[1]);
        }
        callback(...result);
      });
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
      // A connection that is closed already has no address left.
      if (error !== null || socket.remoteAddress === undefined || isPublicAddress(socket.remoteAddress))
        return callback(...result);
      socket.destroy();
      callback(new PrivateAddressError(`${url.hostname} led to ${socket.remoteAddress}`), null);
    });
  };
}
