import {
  assignmentSchema,
  caseSchema,
  editionSchema,
  observationSchema,
  pushResponseSchema,
  SNAPSHOT_VERSION,
  type Snapshot,
  targetSchema,
  verificationSchema,
} from '@duibiao/model';
import { UsageError } from './batch-program';
import type { Store } from './export-store';

const PAGE = 200;
const CLIENT = 'batch';

interface Schema<T> {
  parse(value: unknown): T;
}

/** A store over a running hub's API. What comes back is checked like any other input. */
export function openHubStore(hub: string, token: string): Store {
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
    close: async () => undefined,
  };
}

type Caller = (method: string, path: string, options?: { body?: unknown; missing?: boolean }) => Promise<Response>;

function createCaller(hub: string, token: string): Caller {
  const origin = URL.canParse(hub) ? new URL(hub).origin : undefined;
  if (origin === undefined || !/^https?:/.test(origin)) throw new UsageError(`--hub ${hub} is not an http(s) address`);
  return async (method, path, { body, missing = false } = {}) => {
    const headers: Record<string, string> = { authorization: `Bearer ${token}` };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const request = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await fetch(`${origin}${path}`, request).catch((cause: unknown) => {
      throw new Error(`the hub at ${origin} does not answer; is it running?`, { cause });
    });
    if (response.ok || (missing && response.status === 404)) return response;
    throw new Error(`${method} ${path}: ${await describeFailure(response)}`);
  };
}

async function describeFailure(response: Response): Promise<string> {
  if (response.status === 401) return 'the hub does not accept the token in DUIBIAO_ADMIN_TOKEN';
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
