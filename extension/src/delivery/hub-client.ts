import {
  type Actor,
  actorSchema,
  type BlobRef,
  type ChangesResponse,
  changesResponseSchema,
  type Edition,
  editionSchema,
  type Indicator,
  type InputProblem,
  indicatorSchema,
  type Operation,
  type OperationResult,
  problemDetailsSchema,
  pushResponseSchema,
} from '@duibiao/model';

/** Which hub, as whom. The token is bound to centre, role and device there. */
export interface Connection {
  origin: string;
  token: string;
  actor: Actor;
}

/** The hub could not be reached, or asks to come back later: try again. */
export class HubUnavailable extends Error {
  override name = 'HubUnavailable';
}

/** The hub does not know this device (any more): the person must connect again. */
export class HubRefusedDevice extends Error {
  override name = 'HubRefusedDevice';
}

/** The hub refused what was sent; sending the same again will not help. */
export class HubRejected extends Error {
  override name = 'HubRejected';
  constructor(
    message: string,
    readonly problems: InputProblem[],
  ) {
    super(message);
  }
}

/** A schema of the model, as far as it is needed here. */
interface Schema<T> {
  safeParse(input: unknown): { success: true; data: T } | { success: false };
}

/** Longest time for one request; a page's snapshot over a slow line fits. */
const TIMEOUT_MS = 60_000;

type Fetch = typeof fetch;

async function send(doFetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await doFetch(url, { ...init, credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new HubUnavailable(`no answer from ${new URL(url).origin}`, { cause: error });
  }
  if (response.ok) return response;
  const { title, detail, problems } = await readProblem(response);
  const message = detail ?? title ?? `HTTP ${response.status}`;
  if (response.status === 401) throw new HubRefusedDevice(message);
  if (response.status >= 500 || response.status === 408 || response.status === 429) throw new HubUnavailable(message);
  throw new HubRejected(message, problems ?? [{ path: '', message }]);
}

async function readProblem(
  response: Response,
): Promise<{ title?: string; detail?: string; problems?: InputProblem[] | undefined }> {
  try {
    const parsed = problemDetailsSchema.safeParse(await response.json());
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

async function readJson<T>(response: Response, schema: Schema<T>): Promise<T> {
  return checkAnswer(await response.json().catch(() => undefined), schema, response.url);
}

function checkAnswer<T>(answer: unknown, schema: Schema<T>, url: string): T {
  const parsed = schema.safeParse(answer);
  // An answer that is not the hub's (a proxy's page, a newer hub): nothing is taken as acknowledged.
  if (!parsed.success) throw new HubUnavailable(`the answer of ${url} is not one of this hub's`);
  return parsed.data;
}

/** The records of a list; each is checked on its own, so that one that is not understood does not take the others along. */
async function readItems(response: Response): Promise<unknown[]> {
  const answer = (await response.json().catch(() => undefined)) as { items?: unknown } | undefined;
  if (!Array.isArray(answer?.items)) throw new HubUnavailable(`the answer of ${response.url} is no list`);
  return answer.items;
}

/** Redeems a connection code, which works once. */
export async function redeemCode(doFetch: Fetch, origin: string, code: string, device: string): Promise<Connection> {
  const response = await send(doFetch, `${origin}/v1/connections/redeem`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, device }),
  });
  const answer = (await response.json().catch(() => undefined)) as { token?: unknown; actor?: unknown } | undefined;
  const actor = checkAnswer(answer?.actor, actorSchema, response.url);
  if (typeof answer?.token !== 'string') throw new HubUnavailable(`the answer of ${response.url} has no token`);
  return { origin, token: answer.token, actor };
}

/** The calls that a connected device makes. */
export function createHubClient(connection: Connection, doFetch: Fetch = (...args) => fetch(...args)): HubClient {
  const call = (path: string, init: RequestInit = {}): Promise<Response> =>
    send(doFetch, `${connection.origin}${path}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${connection.token}` },
    });
  return {
    putBlob: async (ref, bytes, type) => {
      await call(`/v1/blobs/${ref}`, { method: 'PUT', headers: { 'content-type': type }, body: bytes });
    },
    push: async (clientId, operations) => {
      const body = JSON.stringify({ clientId, operations });
      const headers = { 'content-type': 'application/json' };
      return (await readJson(await call('/v1/push', { method: 'POST', headers, body }), pushResponseSchema)).results;
    },
    changes: async (since, limit) =>
      readJson(await call(`/v1/changes?since=${since}&limit=${limit}`), changesResponseSchema),
    editions: async () => {
      const items = await readItems(await call('/v1/editions'));
      return items.map((item) => editionSchema.safeParse(item)).flatMap(({ data }) => (data ? [data] : []));
    },
    indicators: async () => {
      const items = await readItems(await call('/v1/indicators'));
      return items.map((item) => indicatorSchema.safeParse(item)).flatMap(({ data }) => (data ? [data] : []));
    },
  };
}

/** The hub as the extension uses it. Every call throws HubUnavailable, HubRefusedDevice or HubRejected. */
export interface HubClient {
  putBlob(ref: BlobRef, bytes: ArrayBuffer, type: string): Promise<void>;
  push(clientId: string, operations: Operation[]): Promise<OperationResult[]>;
  changes(since: number, limit: number): Promise<ChangesResponse>;
  editions(): Promise<Edition[]>;
  indicators(): Promise<Indicator[]>;
}
