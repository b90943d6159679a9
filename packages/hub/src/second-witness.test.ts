import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PushResponse, Verification } from '@duibiao/model';
import { createFetcher } from '@duibiao/scraper';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clipOf, createHubUnderTest, putOf, refOf, savedFields } from '../test/hub-fixture';
import { createSecondWitness, type SecondWitness } from './second-witness';

const SENTENCE = '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.';
const pageOf = (sentence: string): string =>
  `<!doctype html><html lang="ko"><title>부산항</title><h1>부산항 물동량</h1><p>부산항만공사는 30일 이렇게 밝혔다.</p><p>${sentence}</p><p>환적 비중은 절반을 넘는다.</p></html>`;
const PAGES: Record<string, (requests: number) => { status: number; type?: string; body: string }> = {
  '/verbatim': () => ({ status: 200, body: pageOf(SENTENCE) }),
  '/changed': () => ({ status: 200, body: pageOf(SENTENCE.replace('2,049만', '2,048만')) }),
  '/login': () => ({ status: 403, body: 'no' }),
  '/gone': () => ({ status: 404, body: 'no' }),
  '/broken': () => ({ status: 500, body: 'no' }),
  '/pdf': () => ({ status: 200, type: 'application/pdf', body: '%PDF-1.4 \u0000\u0001' }),
};

let server: Server;
let host: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    const page = PAGES[request.url!]?.(asked.length) ?? { status: 404, body: '' };
    response.writeHead(page.status, { 'content-type': page.type ?? 'text/html; charset=utf-8' }).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Pushes a clip of this page and gives what the second witness said about its quote. */
async function witness(url: string, allowHosts: string[]): Promise<{ checks: Verification[]; isKept: boolean }> {
  let looking: SecondWitness | undefined;
  const t = await createHubUnderTest((dataset) => {
    const fetcher = createFetcher({ allowHosts, retry: { limit: 0 }, perHost: { minDelayMs: 0 } });
    looking = createSecondWitness({ dataset, fetcher });
    return { witness: looking };
  });
  const korea = await t.tokenFor('clipper', 'korea');
  const body = { clientId: 'laptop', operations: [putOf(savedFields(clipOf({ url })))] };
  const pushed = await t.send<PushResponse>('POST', '/v1/push', { as: korea, body });
  expect(pushed.json.results[0]!.status).toBe('applied');
  await t.send('POST', '/v1/push', { as: korea, body });
  await looking!.idle();
  const checks = await t.dataset.verifications.list();
  const response = checks[0]?.response;
  const isKept = response !== undefined && (await t.dataset.blobs.has(response));
  await looking!.close();
  await t.close();
  return { checks, isKept };
}

describe('the second witness', () => {
  it.each([
    ['/verbatim', 'verbatim'],
    ['/changed', 'figure-changed'],
    ['/login', 'not-public'],
    ['/gone', 'gone'],
    ['/broken', 'unreachable'],
    ['/pdf', 'unreachable'],
  ])('of %s says %s, once', async (path, verdict) => {
    const { checks } = await witness(`http://${host}${path}`, [host]);
    expect(checks).toMatchObject([{ verdict, witness: 'second-witness', quote: 'q1', url: `http://${host}${path}` }]);
    expect(asked.filter((url) => url === path)).toHaveLength(1);
  });

  it('says what was quoted and what stands there now, and keeps the answer as evidence', async () => {
    const { checks, isKept } = await witness(`http://${host}/changed`, [host]);
    expect(checks[0]!.changes).toMatchObject([
      { was: expect.stringContaining('2,049'), is: expect.stringContaining('2,048') },
    ]);
    expect(checks[0]!.response).toBe(refOf(PAGES['/changed']!(0).body));
    expect(isKept).toBe(true);
  });

  it('does not go to private addresses', async () => {
    const before = asked.length;
    const { checks } = await witness(`http://${host}/verbatim`, []);
    expect(checks).toMatchObject([{ verdict: 'not-public' }]);
    expect(asked).toHaveLength(before);
  });
});
