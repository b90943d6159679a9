// Servers on loopback, well-behaved and hostile, and fetchers that may reach them; both end with the test.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { afterEach, expect } from 'vitest';
import { FetchError } from '../../src/errors';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/fetch/fetcher';

export type Handler = (request: IncomingMessage, response: ServerResponse, requests: IncomingMessage[]) => void;

export const closers: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

export interface Web {
  origin: string;
  host: string;
  requests: IncomingMessage[];
  paths: () => string[];
}

export function track(server: Server | ReturnType<typeof createTcpServer>): Promise<Web> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      const requests: IncomingMessage[] = [];
      resolve({ origin: `http://${host}`, host, requests, paths: () => requests.map((request) => request.url ?? '') });
    });
  });
}

/** A web server; robots.txt is 404 unless the handler answers it. */
export async function serve(handler: Handler): Promise<Web> {
  const requests: IncomingMessage[] = [];
  const server = createServer({ keepAlive: true }, (request, response) => {
    requests.push(request);
    handler(request, response, requests);
  });
  const web = await track(server);
  return { ...web, requests, paths: () => requests.map((request) => request.url ?? '') };
}

/** A TCP server that does as it likes with each connection. */
export function serveRaw(onData: (socket: Socket) => void): Promise<Web> {
  return track(createTcpServer((socket) => socket.once('data', () => onData(socket))));
}

export function fetcher(web: { host: string } | undefined, options: FetcherOptions = {}): Fetcher {
  const made = createFetcher({
    perHost: { concurrency: 4, minDelayMs: 0 },
    robots: false,
    retry: { limit: 0 },
    ...options,
    limits: { timeoutMs: 2000, ...options.limits },
    allowHosts: [...(web === undefined ? [] : [web.host]), ...(options.allowHosts ?? [])],
  });
  closers.push(() => made.close());
  return made;
}

export async function failure(promise: Promise<unknown>): Promise<FetchError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FetchError);
  return error as FetchError;
}
