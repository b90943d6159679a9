import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dataset } from '@duibiao/dataset';
import { type Indicator, mayDo, type Role } from '@duibiao/model';
import { createAdaptorServer } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import packageJson from '../package.json';
import { findActor } from './authenticate';
import { describeApi } from './openapi';
import { HttpProblem, parseInput } from './problems';
import { type HubServices, json, type Route } from './route';
import { accessRoutes, createSignInCode } from './routes/access-routes';
import { blobRoutes } from './routes/blob-routes';
import { caseRoutes } from './routes/case-routes';
import { handbookRoutes, serveHandbook } from './routes/handbook-routes';
import { observationRoutes } from './routes/observation-routes';
import { planRoutes } from './routes/plan-routes';
import type { SecondWitness } from './second-witness';
import { serveFile } from './static-files';

/** What a hub is made of. */
export interface HubOptions {
  dataset: Dataset;
  /** Where publications are kept. */
  dataDir: string;
  /** The administrator's bearer token. */
  adminToken: string;
  /** The built desk; without it the hub serves the API alone. */
  deskDir?: string;
  indicators?: readonly Indicator[];
  /** Looks at newly clipped pages with the hub's own eyes. */
  witness?: SecondWitness;
  /** Told of faults of the hub itself; the answer says only that it failed. */
  onError?: (error: unknown) => void;
}

/** A hub that listens. */
export interface Listening {
  port: number;
  /** Takes no more requests, finishes those under way, then resolves. */
  close(): Promise<void>;
}

/** A running service: `app` answers requests in memory, `listen` over HTTP. */
export interface Hub {
  app: Hono;
  listen(options: { host: string; port: number }): Promise<Listening>;
  /** A code for `<origin>/#/signin/<code>` that works once. */
  createSignInCode(role: Role): Promise<string>;
}

const MAX_JSON_BYTES = 32 * 1024 * 1024;
const MAX_BLOB_BYTES = 64 * 1024 * 1024;
const CLOSE_GRACE_MS = 3_000;
const CLOSE_IDLE_MS = 20;

/** For the desk's own files: no inline scripts, no foreign loads; snapshots are framed from here. */
const DESK_HEADERS: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
};

const ROUTES: readonly Route[] = [
  ...accessRoutes,
  ...caseRoutes,
  ...blobRoutes,
  ...planRoutes,
  ...observationRoutes,
  ...handbookRoutes,
];

/** Makes the service that centres push to and the office works on. */
export function createHub(options: HubOptions): Hub {
  const services: HubServices = {
    dataset: options.dataset,
    dataDir: options.dataDir,
    indicators: options.indicators ?? [],
    isSecure: (context) =>
      new URL(context.req.url).protocol === 'https:' || context.req.header('x-forwarded-proto') === 'https',
    ...(options.witness ? { witness: options.witness } : {}),
  };
  const app = new Hono();
  app.onError((error) => {
    if (error instanceof HttpProblem) return error.toResponse();
    options.onError?.(error);
    return new HttpProblem(
      500,
      'The hub could not do this. Nothing was acknowledged; try again, and look at the hub’s output.',
    ).toResponse();
  });
  app.notFound((context) => explainMissing(context).toResponse());
  app.use(allowExtensions);
  app.get('/healthz', () => json({ status: 'ok' }));
  const document = describeApi(ROUTES, packageJson.version);
  app.get('/openapi.json', () => json(document));
  for (const route of ROUTES) addRoute(app, route, services, options.adminToken);
  app.get('/handbook/:edition/*', async (context) => {
    await requireActor(context, options);
    return serveHandbook(services, context.req.path);
  });
  if (options.deskDir !== undefined) addDesk(app, options.deskDir);
  return {
    app,
    createSignInCode: (role) => createSignInCode(services, role),
    listen: ({ host, port }) => listen(app, host, port),
  };
}

/** Nothing there, or not with this method. */
function explainMissing({ req }: Context): HttpProblem {
  const isThere = ROUTES.some(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(req.path));
  return isThere
    ? new HttpProblem(405, `${req.path} does not take ${req.method}; see /openapi.json.`)
    : new HttpProblem(404, `There is nothing at ${req.path}.`);
}

function addRoute(app: Hono, route: Route, services: HubServices, adminToken: string): void {
  const path = route.path.replace(/\{(\w+)\}/g, ':$1');
  const maxSize = route.bodyType ? MAX_BLOB_BYTES : MAX_JSON_BYTES;
  const limit = bodyLimit({
    maxSize,
    onError: () =>
      new HttpProblem(413, `The body is larger than ${maxSize / 1024 / 1024} MiB. Send less at a time.`).toResponse(),
  });
  app.on(route.method.toUpperCase(), path, limit, async (context) => {
    const actor = await findActor(context, services.dataset, adminToken);
    if (route.access !== 'open') assertAllowed(actor, route.access);
    const query = route.query ? parseInput(route.query, context.req.query(), 'query') : undefined;
    const body = route.body ? parseInput(route.body, await readJson(context), 'body') : undefined;
    return route.handle({ context, services, actor: actor!, params: context.req.param(), query, body });
  });
}

function assertAllowed(actor: Awaited<ReturnType<typeof findActor>>, access: Exclude<Route['access'], 'open'>): void {
  if (!actor)
    throw new HttpProblem(
      401,
      'This needs a bearer token or a signed-in desk. Open the sign-in link that the hub printed, or connect the extension.',
    );
  if (access !== 'any' && !mayDo(actor.role, access))
    throw new HttpProblem(
      403,
      `A ${actor.role} may not do this (it needs the right to ${access}). Ask the office’s administrator.`,
    );
}

async function requireActor(context: Context, options: HubOptions): Promise<void> {
  assertAllowed(await findActor(context, options.dataset, options.adminToken), 'read');
}

async function readJson(context: Context): Promise<unknown> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type))
    throw new HttpProblem(415, `The body must be JSON (content-type: application/json), not "${type}".`);
  try {
    return await context.req.json();
  } catch (error) {
    throw new HttpProblem(400, `The body is not JSON: ${(error as Error).message}`);
  }
}

/** Extensions call with a bearer token from an origin of their own; the cookie is never for them. */
async function allowExtensions(context: Context, next: () => Promise<void>): Promise<Response | undefined> {
  const origin = context.req.header('origin');
  const isExtension = origin !== undefined && /^(?:chrome|moz)-extension:\/\/[\w-]+$/.test(origin);
  if (isExtension && context.req.method === 'OPTIONS')
    return new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST, PUT, DELETE',
        'access-control-allow-headers': 'authorization, content-type',
        'access-control-max-age': '600',
        'access-control-allow-private-network': 'true',
        vary: 'origin',
      },
    });
  await next();
  context.res.headers.set('x-content-type-options', 'nosniff');
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store');
  if (isExtension) {
    context.res.headers.set('access-control-allow-origin', origin);
    context.res.headers.append('vary', 'origin');
  }
  return undefined;
}

/** The desk: hashed assets, and one page for every address that a person may open (its routes are behind #). */
function addDesk(app: Hono, deskDir: string): void {
  app.get('/*', async (context, next) => {
    const { path } = context.req;
    if (path.startsWith('/v1/')) return next();
    const isAsset = path.startsWith('/assets/');
    const caching = { 'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache' };
    const headers = { ...DESK_HEADERS, ...caching };
    const page = path === '/connect' ? '/' : path;
    return (await serveFile(deskDir, page, headers)) ?? next();
  });
}

function listen(app: Hono, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, autoCleanupIncoming: true }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const hint =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken: stop the other program, or set DUIBIAO_PORT (0 takes any free one).`
          : error.message;
      reject(new Error(`The hub cannot listen on ${host}:${port}. ${hint}`, { cause: error }));
    });
    server.listen(port, host, () =>
      resolve({ port: (server.address() as AddressInfo).port, close: () => closeServer(server) }),
    );
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A kept connection falls idle when its last answer is out: then it is closed, else the client could hold us up.
    const idle = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_MS);
    const last = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(last);
      resolve();
    });
  });
}
