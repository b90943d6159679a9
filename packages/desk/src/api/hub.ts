import type {
  Actor,
  Assignment,
  ChangesResponse,
  Coverage,
  Edition,
  Indicator,
  InputProblem,
  Missing,
  Observation,
  Operation,
  OperationResult,
  Target,
} from '@duibiao/model';
import { ulid } from 'ulid';

/** The hub answered, and not with what was asked for. `problems` name the fields and the mend. */
export class HubError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly problems: InputProblem[] = [],
  ) {
    super(message);
    this.name = 'HubError';
  }
}

/** The hub could not be reached. What was asked is not known to have happened; asking again is safe. */
export class OfflineError extends Error {
  constructor(cause: unknown) {
    super('the hub cannot be reached', { cause });
    this.name = 'OfflineError';
  }
}

/** What keeps a case, a figure or a quote out of print, and why. */
export interface KeptOut {
  case: string;
  figure?: string;
  quote?: string;
  code: Missing['code'] | 'task-unknown';
  message: string;
}

/** What a publication would hold (a dry run). `printed` are case ids in the handbook's order. */
export interface HandbookPreview {
  printed: string[];
  keptOut: KeptOut[];
  counts: Record<string, number>;
}

/** A finished publication and where its files are served. */
export interface Publication {
  /** When it was made, ISO 8601. */
  publishedAt: string;
  /** How many cases it prints. */
  cases: number;
  files: { name: string; url: string }[];
}

/** A link that connects one device of a centre, once. */
export interface Connection {
  code: string;
  link: string;
  expiresAt: string;
}

/** The hub's API as the desk uses it. Every call throws `HubError` or `OfflineError`. */
export interface Hub {
  signIn(code: string): Promise<Actor>;
  signOut(): Promise<void>;
  me(): Promise<Actor>;
  editions(): Promise<Edition[]>;
  changes(since: number): Promise<ChangesResponse>;
  coverage(edition: string): Promise<Coverage>;
  push(operations: Operation[]): Promise<OperationResult[]>;
  targets(edition: string): Promise<Target[]>;
  saveTarget(target: Target): Promise<void>;
  deleteTarget(id: string): Promise<void>;
  assignments(edition: string): Promise<Assignment[]>;
  saveAssignment(assignment: Assignment): Promise<void>;
  deleteAssignment(id: string): Promise<void>;
  indicators(): Promise<Indicator[]>;
  observations(indicator: string): Promise<Observation[]>;
  handbook(edition: string): Promise<HandbookPreview>;
  /** The last publication of the edition; undefined before the first. */
  publication(edition: string): Promise<Publication | undefined>;
  publish(edition: string): Promise<void>;
  connect(centre: string, device?: string): Promise<Connection>;
}

/** Where the hub keeps the bytes of a snapshot, sanitised for showing. */
export const snapshotUrl = (ref: string): string => `/v1/snapshots/${ref}`;
/** Where the hub keeps the bytes of a blob as they are. */
export const blobUrl = (ref: string): string => `/v1/blobs/${ref}`;

/**
 * Talks to the hub that serves the page, with its session cookie.
 * @param send `fetch`, or another in its place
 */
export function createHub(send: typeof fetch = (...args) => fetch(...args)): Hub {
  const clientId = `desk-${ulid()}`;

  async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
    let response: Response;
    try {
      response = await send(path, {
        method,
        credentials: 'same-origin',
        headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (cause) {
      throw new OfflineError(cause);
    }
    if (!response.ok) throw await readProblem(response);
    if (response.status === 204) return undefined;
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  }
  const get = async <Answer>(path: string): Promise<Answer> => (await ask('GET', path)) as Answer;
  const listOf = async <Item>(path: string): Promise<Item[]> => (await get<{ items: Item[] }>(path)).items;
  const of = (values: Record<string, string>): string => new URLSearchParams(values).toString();

  return {
    signIn: async (code) => ((await ask('POST', '/v1/sessions', { code })) as { actor: Actor }).actor,
    signOut: async () => void (await ask('DELETE', '/v1/sessions')),
    me: async () => (await get<{ actor: Actor }>('/v1/me')).actor,
    editions: () => listOf('/v1/editions'),
    changes: (since) => get(`/v1/changes?${of({ since: String(since), limit: '200' })}`),
    coverage: (edition) => get(`/v1/coverage?${of({ edition })}`),
    push: async (operations) =>
      ((await ask('POST', '/v1/push', { clientId, operations })) as { results: OperationResult[] }).results,
    targets: (edition) => listOf(`/v1/targets?${of({ edition })}`),
    saveTarget: async (target) => void (await ask('PUT', `/v1/targets/${target.id}`, target)),
    deleteTarget: async (id) => void (await ask('DELETE', `/v1/targets/${id}`)),
    assignments: (edition) => listOf(`/v1/assignments?${of({ edition })}`),
    saveAssignment: async (assignment) => void (await ask('PUT', `/v1/assignments/${assignment.id}`, assignment)),
    deleteAssignment: async (id) => void (await ask('DELETE', `/v1/assignments/${id}`)),
    indicators: () => listOf('/v1/indicators'),
    observations: (indicator) => listOf(`/v1/observations?${of({ indicator })}`),
    handbook: (edition) => get(`/v1/handbook?${of({ edition })}`),
    publication: async (edition) => (await listOf<Publication>(`/v1/publications?${of({ edition })}`)).at(-1),
    publish: async (edition) => void (await ask('POST', '/v1/publications', { edition })),
    connect: async (centre, device) =>
      (await ask('POST', '/v1/connections', { centre, ...(device ? { device } : {}) })) as Connection,
  };
}

async function readProblem(response: Response): Promise<HubError> {
  const text = await response.text();
  try {
    const problem = JSON.parse(text) as { title?: string; detail?: string; problems?: InputProblem[] };
    return new HubError(
      response.status,
      problem.detail ?? problem.title ?? response.statusText,
      problem.problems ?? [],
    );
  } catch {
    return new HubError(response.status, `${response.status} ${response.statusText}`.trim());
  }
}
