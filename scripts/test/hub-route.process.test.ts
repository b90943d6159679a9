import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Observation, PushResponse, Verification } from '@duibiao/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callHub, type HubProcess, newDataDir, startHub } from './hub-process';
import { worldBankAnswer, worldBankSource } from './world-bank-source';

const ULID = (n: number): string => `01J${String(n).padStart(23, '0')}`;
const QUOTE = '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.';

let folder: string;
let hub: HubProcess;
let token: string;
let web: { origin: string; host: string; paths: string[]; conditional: number; server: Server };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-route-'));
  [hub, web] = await Promise.all([
    startHub({ DUIBIAO_DATA_DIR: join(folder, 'hub'), DUIBIAO_DEMO: '0', DUIBIAO_DATABASE_URL: '' }),
    startWeb(),
  ]);
  token = await botToken(hub);
  await addCases(hub);
  await writeSource(web.origin);
}, 60_000);

afterAll(async () => {
  await hub?.stop('SIGKILL');
  web?.server.closeAllConnections();
  web?.server.close();
  await rm(folder, { recursive: true, force: true });
});

const botToken = async (at: HubProcess): Promise<string> =>
  (await callHub<{ token: string }>(at, '/v1/tokens', { method: 'POST', body: { role: 'bot', device: 'night' } }))
    .token;

/** A statistics service that knows its own versions, and the pages that cases quote. */
async function startWeb(): Promise<typeof web> {
  const state = { paths: [] as string[], conditional: 0 };
  const server = createServer((request, response) => {
    const path = request.url!;
    if (path === '/robots.txt') return void response.writeHead(404).end();
    state.paths.push(path);
    if (path === '/stats') {
      if (request.headers['if-none-match'] !== undefined) {
        state.conditional += 1;
        return void response.writeHead(304, { etag: '"1"' }).end();
      }
      return void response.writeHead(200, { 'content-type': 'application/json', etag: '"1"' }).end(STATISTICS);
    }
    const sentence = path === '/changed' ? QUOTE.replace('2,049', '2,048') : QUOTE;
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="ko"><title>부산항</title><p>지난해 실적이다. ${sentence} 환적 비중은 절반을 넘는다.`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(state, { origin: `http://${host}`, host, server });
}

const STATISTICS = worldBankAnswer({ KR: '105.10', JP: '99.9' });

async function writeSource(origin: string): Promise<void> {
  const source = worldBankSource({
    requests: [{ id: 'index', url: `${origin}/stats`, indicator: 'index' }],
    places: { KR: { iso: 'KR', name: 'South Korea' }, JP: { iso: 'JP', name: 'Japan' } },
  });
  await mkdir(join(folder, 'sources'), { recursive: true });
  await writeFile(join(folder, 'sources', 'bank.json'), JSON.stringify(source));
}

/** Two cases, one whose page still says what it said and one whose figure changed; each with its snapshot. */
async function addCases(at: HubProcess): Promise<void> {
  const snapshot = new TextEncoder().encode('<p>as clipped</p>');
  const ref = `sha256-${createHash('sha256').update(snapshot).digest('hex')}`;
  const { token: clipper } = await callHub<{ token: string }>(at, '/v1/tokens', {
    method: 'POST',
    body: { role: 'clipper', centre: 'korea', device: 'desk' },
  });
  const stored = await fetch(`${at.origin}/v1/blobs/${ref}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${clipper}`, 'content-type': 'application/octet-stream' },
    body: snapshot,
  });
  expect(stored.status).toBe(201);
  const operations = ['/same', '/changed'].map((path, i) => ({
    opId: ULID(900 + i),
    caseId: ULID(1 + i),
    kind: 'put',
    base: {},
    set: {
      edition: '2018-2019',
      tasks: ['2018-2019/t-016'],
      status: 'submitted',
      clips: [
        {
          id: ULID(500 + i),
          capturedAt: '2018-04-12T02:11:09Z',
          url: web.origin + path,
          title: '부산항',
          textHash: `sha256-${'0'.repeat(64)}`,
          quotes: [{ id: 'q1', exact: QUOTE, prefix: '지난해 실적이다. ', suffix: ' 환적 비중은', language: 'ko' }],
          snapshot: ref,
          capturedBy: { centre: 'korea', device: 'desk' },
          tool: 'extension 0.1.0',
        },
      ],
    },
  }));
  const { results } = await callHub<PushResponse>(at, '/v1/push', {
    method: 'POST',
    token: clipper,
    body: { clientId: 'desk', operations },
  });
  expect(results.map(({ status }) => status)).toEqual(['applied', 'applied']);
}

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a built batch program on a machine whose only tie to the hub is address and token. */
function run(program: 'refresh' | 'verify', argv: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const file = fileURLToPath(new URL(`../dist/${program}.js`, import.meta.url));
  const child = spawn(process.execPath, [file, '--allow-host', web.host, ...argv], {
    env: {
      ...process.env,
      DUIBIAO_ADMIN_TOKEN: '',
      DUIBIAO_DATABASE_URL: '',
      DUIBIAO_DATA_DIR: join(folder, 'machine'),
      DUIBIAO_HUB_TOKEN: token,
      ...env,
    },
  });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    texts.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    texts.err += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...texts })));
}

const observationsOf = async (at: HubProcess): Promise<Observation[]> =>
  (await callHub<{ items: Observation[] }>(at, '/v1/observations')).items;
const refreshInto = (at: HubProcess, env?: Record<string, string>, ...argv: string[]): Promise<Ended> =>
  run('refresh', ['--hub', at.origin, '--sources', join(folder, 'sources'), ...argv], env);
const shape = ({ place, value, version, unit }: Observation): unknown[] => [place.iso, value, version, unit];
const STORED = [
  ['JP', '99.9', 1, '1'],
  ['KR', '105.10', 1, '1'],
];
const sorted = (observations: readonly Observation[]): unknown[] =>
  observations.map(shape).sort((a, b) => String(a).localeCompare(String(b)));

describe('refresh --hub with the token of a bot', { timeout: 60_000 }, () => {
  it('stores the observations and the response they came from in the hub', async () => {
    const first = await refreshInto(hub);
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('| Bank | done') });
    const stored = await observationsOf(hub);
    expect(sorted(stored)).toEqual(STORED);
    const { response } = stored[0]!.provenance;
    const blob = await fetch(`${hub.origin}/v1/blobs/${response}`, { headers: { authorization: `Bearer ${token}` } });
    expect(await blob.text()).toBe(STATISTICS);
  });

  it('a second run asks on condition, adds nothing, and one that is not due asks nothing', async () => {
    const before = await observationsOf(hub);
    web.paths.length = 0;
    expect((await refreshInto(hub)).code).toBe(0);
    expect(web.paths).toEqual([]);
    expect((await refreshInto(hub, {}, '--force')).code).toBe(0);
    expect([web.paths, web.conditional]).toEqual([['/stats'], 1]);
    expect(await observationsOf(hub)).toEqual(before);
  });

  it('another machine, which has no notes of its own, adds nothing either', async () => {
    const before = await observationsOf(hub);
    expect((await refreshInto(hub, { DUIBIAO_DATA_DIR: join(folder, 'other-machine') })).code).toBe(0);
    expect(await observationsOf(hub)).toEqual(before);
  });

  it('another hub gets everything, whatever this machine has sent elsewhere', async () => {
    const other = await startHub({ DUIBIAO_DATA_DIR: newDataDir(), DUIBIAO_DEMO: '0', DUIBIAO_DATABASE_URL: '' });
    try {
      const ended = await refreshInto(other, { DUIBIAO_HUB_TOKEN: await botToken(other) });
      expect(ended.code).toBe(0);
      expect(sorted(await observationsOf(other))).toEqual(STORED);
    } finally {
      await other.stop('SIGKILL');
    }
  });
});

describe('verify --hub with the token of a bot', { timeout: 60_000 }, () => {
  const verify = (...argv: string[]): Promise<Ended> =>
    run('verify', ['--hub', hub.origin, '--delay', '0', '--json', ...argv]);
  const verifications = async (): Promise<unknown[]> =>
    (await callHub<{ items: Verification[] }>(hub, '/v1/verifications')).items
      .map((one) => [one.case, one.quote, one.verdict, one.witness])
      .sort((a, b) => String(a).localeCompare(String(b)));
  const KEPT = [
    [ULID(1), 'q1', 'verbatim', 're-verification'],
    [ULID(2), 'q1', 'figure-changed', 're-verification'],
  ];

  it('keeps a verification of each quote in the hub; a changed figure is a finding', async () => {
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ checked: 2, counts: { verbatim: 1, 'figure-changed': 1 } });
    expect(await verifications()).toEqual(KEPT);
  });

  it('a second run has nothing to look at and adds nothing', async () => {
    const { code, out } = await verify();
    expect([code, JSON.parse(out).checked]).toEqual([0, 0]);
    expect(await verifications()).toEqual(KEPT);
  });
});

describe.each(['refresh', 'verify'] as const)('%s --hub that cannot work', { timeout: 60_000 }, (program) => {
  const sources = (): string[] => (program === 'refresh' ? ['--sources', join(folder, 'sources'), '--force'] : []);
  const AWAY = 'http://127.0.0.1:9';

  it.each<[string, () => string, Record<string, string>, number, string]>([
    [
      'a wrong token',
      () => hub.origin,
      { DUIBIAO_HUB_TOKEN: 'nobody-knows-this' },
      3,
      'the hub does not accept the token in DUIBIAO_HUB_TOKEN',
    ],
    ['a hub that is away', () => AWAY, {}, 3, `the hub at ${AWAY} does not answer; is it running?`],
    ['no token', () => hub.origin, { DUIBIAO_HUB_TOKEN: '' }, 2, '--hub needs a token: set DUIBIAO_HUB_TOKEN'],
    ['no address', () => 'hub', {}, 2, '--hub hub is not an http(s) address'],
  ])('%s ends in one line that says so', async (_, at, env, code, message) => {
    const ended = await run(program, ['--hub', at(), ...sources()], env);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toContain(message);
    expect(ended.err.trimEnd().split('\n')).toEqual([expect.stringMatching(new RegExp(`^${program}: `))]);
  });
});
