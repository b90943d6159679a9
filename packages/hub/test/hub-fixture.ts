import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dataset, openDataset } from '@duibiao/dataset';
import type { CaseFields, CentreId, Clip, ProblemDetails, Role } from '@duibiao/model';
import { editions } from '@duibiao/model/editions';
import { createHub, type Hub, type HubOptions } from '../src/index';

export const ADMIN = 'the-administrators-token';
export const ORIGIN = 'http://127.0.0.1:4300';

let last = 0;

/** A ULID that no other call gives. */
export function newId(): string {
  last += 1;
  return `01CAJ8Q2F0${String(last).padStart(16, '0')}`;
}

export function refOf(bytes: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}

export function clipOf(change: Partial<Clip> = {}): Clip {
  return {
    id: newId(),
    capturedAt: '2018-04-12T02:11:09Z',
    url: 'https://port.example.kr/news/view?id=812',
    title: '부산항 물동량 2천만 TEU 돌파',
    published: { date: '2018-01-30', precision: 'day', from: 'text' },
    textHash: `sha256-${'a'.repeat(64)}`,
    quotes: [
      { id: 'q1', exact: '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.', language: 'ko' },
    ],
    capturedBy: { centre: 'korea', device: 'laptop' },
    tool: 'extension 0.1.0',
    ...change,
  };
}

/** What a save in the panel sets, complete enough to be accepted. */
export function savedFields(clip: Clip = clipOf()): Partial<CaseFields> {
  return {
    edition: '2018-2019',
    status: 'submitted',
    tasks: ['2018-2019/t-016'],
    leadUnit: 'qingdao-port',
    title: { zh: '釜山港' },
    clips: [clip],
    transferability: { what: { zh: '转运激励办法' } },
  };
}

export function putOf(
  set: Partial<CaseFields>,
  caseId = newId(),
): { opId: string; caseId: string } & Record<string, unknown> {
  return { opId: newId(), caseId, kind: 'put', base: {}, set };
}

export interface Answer<T> {
  status: number;
  headers: Headers;
  text: string;
  json: T;
}

/** A hub over a dataset in a folder of its own, with the editions in it. */
export interface HubUnderTest {
  hub: Hub;
  dataset: Dataset;
  dir: string;
  errors: unknown[];
  /** Sends a request in memory; `as` is a bearer token, undefined none. */
  send<T = ProblemDetails>(method: string, path: string, options?: SendOptions): Promise<Answer<T>>;
  tokenFor(role: Role, centre?: CentreId): Promise<string>;
  close(): Promise<void>;
}

interface SendOptions {
  as?: string | undefined;
  body?: unknown;
  bytes?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

export async function createHubUnderTest(
  more: (dataset: Dataset) => Partial<HubOptions> = () => ({}),
): Promise<HubUnderTest> {
  const dir = await mkdtemp(join(tmpdir(), 'duibiao-hub-'));
  const dataset = await openDataset({ dir });
  for (const edition of editions) await dataset.editions.put(edition);
  const errors: unknown[] = [];
  const hub = createHub({
    dataset,
    dataDir: dir,
    adminToken: ADMIN,
    onError: (error) => void errors.push(error),
    ...more(dataset),
  });
  const send = async <T>(method: string, path: string, options: SendOptions = {}): Promise<Answer<T>> => {
    const { as, body, bytes, headers } = options;
    const content = body === undefined ? bytes : JSON.stringify(body);
    const response = await hub.app.request(new URL(path, ORIGIN), {
      method,
      headers: {
        ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(content === undefined ? {} : { body: content }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: (isJson ? JSON.parse(text) : undefined) as T,
    };
  };
  return {
    hub,
    dataset,
    dir,
    errors,
    send,
    tokenFor: async (role, centre) => {
      const body = { role, device: 'laptop', ...(centre ? { centre } : {}) };
      return (await send<{ token: string }>('POST', '/v1/tokens', { as: ADMIN, body })).json.token;
    },
    close: async () => {
      await dataset.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
