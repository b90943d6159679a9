import { createHash } from 'node:crypto';
import {
  assignmentSchema,
  type BlobRef,
  caseSchema,
  editionSchema,
  type Observation,
  observationSchema,
  pushResponseSchema,
  SNAPSHOT_VERSION,
  type Snapshot,
  targetSchema,
  verificationSchema,
} from '@duibiao/model';
import { UsageError } from '../program/batch-program';
import type { HubToken } from './hub-token';
import type { Store } from './store';

const PAGE = 200;
const CLIENT = 'batch';

interface Schema<T> {
  parse(value: unknown): T;
}

/** What a running hub takes and gives besides what every store does. */
export interface HubStore extends Store {
  /** The latest version of each observation; of one source where it is named. */
  listObservations(query?: { source?: string }): Promise<Observation[]>;
  /** @throws Error where the hub does not answer or does not take the token */
  assertReachable(): Promise<void>;
  /** Keeps bytes under their hash. */
  putBlob(bytes: Uint8Array): Promise<BlobRef>;
}

/** A store over a running hub's API. What comes back is checked like any other input. */
export function openHubStore(hub: string, token: HubToken): HubStore {
  const call = createCaller(hub, token);
  const list = async <T>(path: string, schema: Schema<T>): Promise<T[]> => {
    const body = (await call('GET', path).then((response) => response.json())) as { items: unknown[] };
    return body.items.map((item) => schema.parse(item));
  };
  return {
    exportSnapshot: async (): Promise<Snapshot> => ({
      version: SNAPSHOT_VERSION,
      generatedAt: new Date().toISOString(),
      editions: await list('/v1/editions', editionSchema),
      cases: await listCases(call),
      targets: await list('/v1/targets', targetSchema),
      assignments: await list('/v1/assignments', assignmentSchema),
      observations: await list('/v1/observations', observationSchema),
      verifications: await list('/v1/verifications', verificationSchema),
    }),
    async readBlob(ref) {
      const response = await call('GET', `/v1/blobs/${ref}`, { missing: true });
      return response.status === 404 ? undefined : new Uint8Array(await response.arrayBuffer());
    },
    putEdition: async (edition) => void (await call('PUT', `/v1/editions/${edition.id}`, { body: edition })),
    putTarget: async (target) => void (await call('PUT', `/v1/targets/${target.id}`, { body: target })),
    putAssignment: async (assignment) =>
      void (await call('PUT', `/v1/assignments/${assignment.id}`, { body: assignment })),
    async addObservations(observations) {
      for (let start = 0; start < observations.length; start += PAGE)
        await call('POST', '/v1/observations', { body: { items: observations.slice(start, start + PAGE) } });
    },
    addVerification: async (verification) => void (await call('POST', '/v1/verifications', { body: verification })),
    async apply(operation) {
      const response = await call('POST', '/v1/push', { body: { clientId: CLIENT, operations: [operation] } });
      return pushResponseSchema.parse(await response.json()).results[0]!;
    },
    listObservations: ({ source } = {}) =>
      list(`/v1/observations${source === undefined ? '' : `?${new URLSearchParams({ source })}`}`, observationSchema),
    assertReachable: async () => void (await call('GET', '/v1/me')),
    async putBlob(bytes) {
      const ref: BlobRef = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
      await call('PUT', `/v1/blobs/${ref}`, { body: bytes });
      return ref;
    },
    close: async () => undefined,
  };
}

type Caller = (method: string, path: string, options?: { body?: unknown; missing?: boolean }) => Promise<Response>;

function createCaller(hub: string, token: HubToken): Caller {
  const origin = URL.canParse(hub) ? new URL(hub).origin : undefined;
  if (origin === undefined || !/^https?:/.test(origin)) throw new UsageError(`--hub ${hub} is not an http(s) address`);
  return async (method, path, { body, missing = false } = {}) => {
    const headers: Record<string, string> = { authorization: `Bearer ${token.value}` };
    const bytes = body instanceof Uint8Array;
    if (body !== undefined) headers['content-type'] = bytes ? 'application/octet-stream' : 'application/json';
    const request: RequestInit = {
      method,
      headers,
      ...(body === undefined ? {} : { body: bytes ? new Uint8Array(body) : JSON.stringify(body) }),
    };
    const response = await fetch(`${origin}${path}`, request).catch((cause: unknown) => {
      throw new Error(`the hub at ${origin} does not answer; is it running?`, { cause });
    });
    if (response.ok || (missing && response.status === 404)) return response;
    throw new Error(`${method} ${path}: ${await describeFailure(response, token)}`);
  };
}

async function describeFailure(response: Response, token: HubToken): Promise<string> {
  if (response.status === 401) return `the hub does not accept the token in ${token.variable}`;
  const problem = (await response.json().catch(() => ({}))) as {
    detail?: string;
    problems?: { path: string; message: string }[];
  };
  const parts = (problem.problems ?? []).map(({ path, message }) => `${path}: ${message}`);
  return [`${response.status}`, problem.detail, ...parts].filter(Boolean).join(' ');
}

async function listCases(call: Caller): Promise<Snapshot['cases']> {
  const cases: Snapshot['cases'] = [];
  let after: string | undefined;
  do {
    const query = new URLSearchParams({ limit: String(PAGE), ...(after === undefined ? {} : { after }) });
    const response = await call('GET', `/v1/cases?${query}`);
    const page = (await response.json()) as { items: unknown[]; next?: string };
    cases.push(...page.items.map((item) => caseSchema.parse(item)));
    after = page.next;
  } while (after !== undefined);
  return cases;
}
