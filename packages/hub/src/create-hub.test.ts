import type { Case, ChangesResponse, OperationResult, PushResponse } from '@duibiao/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ADMIN,
  clipOf,
  createHubUnderTest,
  type HubUnderTest,
  newId,
  ORIGIN,
  putOf,
  refOf,
  savedFields,
} from '../test/hub-fixture';

let t: HubUnderTest;
let korea: string;
beforeEach(async () => {
  t = await createHubUnderTest();
  korea = await t.tokenFor('clipper', 'korea');
});
afterEach(async () => {
  expect(t.errors).toEqual([]);
  await t.close();
});

const push = async (as: string, ...operations: unknown[]): Promise<OperationResult[]> =>
  (await t.send<PushResponse>('POST', '/v1/push', { as, body: { clientId: 'laptop', operations } })).json.results;

describe('every fault is a problem document that says what to do', () => {
  it.each<[string, string, string, Parameters<HubUnderTest['send']>[2], number]>([
    ['no token', 'GET', '/v1/cases', {}, 401],
    ['an unknown token', 'GET', '/v1/cases', { as: 'nobody' }, 401],
    ['no such address', 'GET', '/v1/nothing', { as: ADMIN }, 404],
    ['no such case', 'GET', `/v1/cases/${newId()}`, { as: ADMIN }, 404],
    ['no such edition', 'GET', '/v1/coverage?edition=1999', { as: ADMIN }, 404],
    ['another method', 'DELETE', '/v1/push', { as: ADMIN }, 405],
    [
      'a body that is not JSON',
      'POST',
      '/v1/push',
      { as: ADMIN, bytes: '{', headers: { 'content-type': 'application/json' } },
      400,
    ],
    [
      'a body of another type',
      'POST',
      '/v1/push',
      { as: ADMIN, bytes: 'x', headers: { 'content-type': 'text/plain' } },
      415,
    ],
    ['a body without its fields', 'POST', '/v1/push', { as: ADMIN, body: {} }, 400],
    [
      'a hundred and one operations',
      'POST',
      '/v1/push',
      { as: ADMIN, body: { clientId: 'x', operations: Array(101).fill(putOf({})) } },
      400,
    ],
    ['a query out of bounds', 'GET', '/v1/changes?since=-1', { as: ADMIN }, 400],
    ['a blob without a hash', 'PUT', '/v1/blobs/x', { as: ADMIN, bytes: 'x' }, 400],
    ['a role that is none', 'POST', '/v1/tokens', { as: ADMIN, body: { role: 'king', device: 'x' } }, 400],
    ['a clipper without centre', 'POST', '/v1/tokens', { as: ADMIN, body: { role: 'clipper', device: 'x' } }, 400],
    ['a used sign-in code', 'POST', '/v1/sessions', { body: { code: 'used' } }, 401],
  ])('%s', async (_, method, path, options, status) => {
    const answer = await t.send(method, path, options);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.json).toMatchObject({
      status,
      type: 'about:blank',
      title: expect.any(String),
      detail: expect.any(String),
    });
    if (status === 400 && /\/v1\/(push|changes|tokens|blobs)/.test(path) && options?.bytes !== '{')
      expect(answer.json.problems?.[0]).toMatchObject({ path: expect.any(String), message: expect.any(String) });
  });

  it('a fault of the hub itself tells nothing about it to the sender', async () => {
    const broken = await createHubUnderTest((dataset) => ({
      dataset: { ...dataset, changes: () => Promise.reject(new Error('/secret/path')) },
    }));
    const answer = await broken.send('GET', '/v1/changes', { as: ADMIN });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('secret');
    expect(broken.errors).toHaveLength(1);
    await broken.close();
  });
});

// The SHA-256 of "{}".
const EMPTY_OBJECT = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';

describe('who may do what', () => {
  it.each<[string, string, unknown, string, 'clipper' | 'reviewer' | 'publisher' | 'bot', number]>([
    ['a clipper makes tokens', 'POST', { role: 'bot', device: 'x' }, '/v1/tokens', 'clipper', 403],
    ['a clipper makes connections', 'POST', { centre: 'korea' }, '/v1/connections', 'clipper', 403],
    ['a reviewer makes connections', 'POST', { centre: 'korea' }, '/v1/connections', 'reviewer', 201],
    ['a bot adds observations', 'POST', { items: [] }, '/v1/observations', 'bot', 400],
    ['a bot stores the response of a source', 'PUT', {}, `/v1/blobs/${EMPTY_OBJECT}`, 'bot', 201],
    ['a publisher stores bytes', 'PUT', {}, `/v1/blobs/${EMPTY_OBJECT}`, 'publisher', 403],
    ['a clipper adds observations', 'POST', { items: [] }, '/v1/observations', 'clipper', 403],
    ['a reviewer changes an edition', 'PUT', {}, '/v1/editions/2018-2019', 'reviewer', 403],
    ['a publisher reads the coverage', 'GET', undefined, '/v1/coverage?edition=2018-2019', 'publisher', 200],
  ])('%s', async (_, method, body, path, role, status) => {
    const as = await t.tokenFor(role, role === 'clipper' ? 'korea' : undefined);
    expect((await t.send(method, path, { as, body })).status).toBe(status);
  });

  it('a clip comes from the centre of its token', async () => {
    const japan = await t.tokenFor('clipper', 'japan');
    const [result] = await push(japan, putOf(savedFields()));
    expect(result).toMatchObject({ status: 'rejected', problems: [{ path: 'set.clips.0.capturedBy.centre' }] });
  });
});

describe('publishing', () => {
  it('lists the last publication with where its files are', async () => {
    const publisher = await t.tokenFor('publisher');
    const path = '/v1/publications?edition=2018-2019';
    type List = { items: { publishedAt: string; cases: number; files: { name: string; url: string }[] }[] };
    expect((await t.send<List>('GET', path, { as: publisher })).json.items).toEqual([]);
    const body = { edition: '2018-2019', formats: ['html'] };
    expect((await t.send('POST', '/v1/publications', { as: publisher, body })).status).toBe(201);
    const { items } = (await t.send<List>('GET', path, { as: publisher })).json;
    expect(items).toMatchObject([{ edition: '2018-2019', cases: 0 }]);
    expect(items[0]!.files.map(({ url }) => url)).toContainEqual(
      expect.stringMatching(/^\/handbook\/2018-2019\/.*index\.html$/),
    );
  });
});

describe('pushing', () => {
  it('answers each operation in its order; a bad one does not hold back the others', async () => {
    const [one, two] = [putOf(savedFields()), putOf(savedFields())];
    const bad = { ...putOf({ title: 'not localised' } as never), kind: 'put' };
    const results = await push(korea, one, bad, { opId: 'x' }, two);
    expect(results.map(({ opId, status }) => [opId, status])).toEqual([
      [one.opId, 'applied'],
      [bad.opId, 'rejected'],
      ['x', 'rejected'],
      [two.opId, 'applied'],
    ]);
    expect(results[1]!.problems![0]!.path).toBe('set.title');
  });

  it('sent again, also twice in one push, it has one effect and the same answer', async () => {
    const operation = putOf(savedFields());
    const [first, second] = await push(korea, operation, operation);
    expect(second).toEqual(first);
    expect(await push(korea, operation)).toEqual([first]);
    expect((await t.send<Case>('GET', `/v1/cases/${operation.caseId}`, { as: korea })).json.revision).toBe(1);
  });

  it('operations of one case in one push follow each other', async () => {
    const create = putOf(savedFields());
    const base = { title: 1 };
    const edit = { ...putOf({ title: { zh: '新' } }, create.caseId), base };
    expect((await push(korea, create, edit)).map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('a clip whose snapshot is not here yet is rejected with the mend, and applied once it is', async () => {
    const page = '<p>부산항</p>';
    const operation = putOf(savedFields(clipOf({ snapshot: refOf(page) })));
    expect((await push(korea, operation))[0]).toMatchObject({
      status: 'rejected',
      problems: [{ path: 'set.clips.0.snapshot', message: expect.stringContaining(`PUT /v1/blobs/${refOf(page)}`) }],
    });
    await t.send('PUT', `/v1/blobs/${refOf(page)}`, { as: korea, bytes: page });
    expect((await push(korea, operation))[0]).toMatchObject({ status: 'applied', revision: 1 });
  });

  it('what one pushes the other sees in the changes; then the office accepts', async () => {
    const operation = putOf(savedFields());
    await push(korea, operation);
    const reviewer = await t.tokenFor('reviewer');
    const changes = (await t.send<ChangesResponse>('GET', '/v1/changes?since=0', { as: reviewer })).json;
    expect(changes).toMatchObject({ items: [{ kind: 'case', id: operation.caseId }], more: false });
    const review = { opId: newId(), caseId: operation.caseId, kind: 'review', base: {}, set: { decision: 'accept' } };
    expect((await push(korea, review))[0]!.status).toBe('rejected');
    expect((await push(reviewer, { ...review, opId: newId() }))[0]!.status).toBe('applied');
    const later = (await t.send<ChangesResponse>('GET', `/v1/changes?since=${changes.cursor}`, { as: korea })).json;
    expect(later.items).toMatchObject([{ record: { status: 'accepted' } }]);
  });

  it('lists by status, page by page', async () => {
    await push(korea, putOf(savedFields()), putOf(savedFields()), putOf({ edition: '2018-2019' }));
    const first = await t.send<{ items: Case[]; next: string }>('GET', '/v1/cases?status=submitted&limit=1', {
      as: korea,
    });
    expect(first.json.items).toHaveLength(1);
    const rest = await t.send<{ items: Case[] }>('GET', `/v1/cases?status=submitted&after=${first.json.next}`, {
      as: korea,
    });
    expect(rest.json.items).toHaveLength(1);
    expect(rest.json).not.toHaveProperty('next');
  });
});

describe('blobs', () => {
  const page = '<p>부산항</p>';
  const hex = refOf(page).slice('sha256-'.length);

  it('201 when new, 200 when there, with and without "sha256-"; 422 when the bytes are others', async () => {
    const statuses = [];
    for (const [name, bytes] of [
      [`sha256-${hex}`, page],
      [hex, page],
      [hex, 'others'],
      ['0'.repeat(64), page],
    ] as const)
      statuses.push((await t.send('PUT', `/v1/blobs/${name}`, { as: korea, bytes })).status);
    expect(statuses).toEqual([201, 200, 422, 422]);
    expect((await t.send('GET', `/v1/blobs/${'0'.repeat(64)}`, { as: korea })).status).toBe(404);
  });

  it('come back as a download that nothing runs in', async () => {
    await t.send('PUT', `/v1/blobs/${hex}`, { as: korea, bytes: page });
    const answer = await t.send('GET', `/v1/blobs/${hex}`, { as: korea });
    expect(answer.text).toBe(page);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('as snapshots are sanitised and under a policy that loads nothing', async () => {
    const evil = '<p onclick="x()">부산항</p><script>alert(1)</script>';
    await t.send('PUT', `/v1/blobs/${refOf(evil)}`, { as: korea, bytes: evil });
    const answer = await t.send('GET', `/v1/snapshots/${refOf(evil)}`, { as: korea });
    expect(answer.text).toBe('<!doctype html><meta charset="utf-8"><p>부산항</p>');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-security-policy')).toContain('sandbox allow-same-origin');
  });
});

describe('signing in', () => {
  const signIn = async (): Promise<string> => {
    const code = await t.hub.createSignInCode('administrator');
    const answer = await t.send('POST', '/v1/sessions', { body: { code }, headers: { origin: ORIGIN } });
    expect(answer.json).toMatchObject({ actor: { role: 'administrator' } });
    expect((await t.send('POST', '/v1/sessions', { body: { code } })).status).toBe(401);
    return answer.headers.get('set-cookie')!;
  };

  it('works once; the cookie is out of reach for scripts and other sites', async () => {
    const cookie = await signIn();
    expect(cookie).toMatch(/^duibiao_session=[\w-]{32};.*HttpOnly.*SameSite=Strict/);
    const headers = { cookie: cookie.split(';')[0]! };
    expect((await t.send('GET', '/v1/me', { headers })).json).toMatchObject({ actor: { role: 'administrator' } });
  });

  it.each<[string, Record<string, string>, number]>([
    ['from the desk', { origin: ORIGIN }, 201],
    ['from another site', { origin: 'https://evil.example' }, 403],
    ['from nowhere', {}, 403],
  ])('a change by cookie %s', async (_, origin, status) => {
    const headers = { cookie: (await signIn()).split(';')[0]!, ...origin };
    expect((await t.send('POST', '/v1/connections', { body: { centre: 'japan' }, headers })).status).toBe(status);
  });

  it('ends with signing out', async () => {
    const headers = { cookie: (await signIn()).split(';')[0]!, origin: ORIGIN };
    expect((await t.send('DELETE', '/v1/sessions', { headers })).status).toBe(204);
    expect((await t.send('GET', '/v1/me', { headers })).status).toBe(401);
  });

  it('tokens and codes are nowhere in the files as they are', async () => {
    const { readdir, readFile } = await import('node:fs/promises');
    const code = await t.hub.createSignInCode('reviewer');
    const names = await readdir(t.dir, { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      names
        .filter((n) => n.isFile() && n.name.endsWith('.json'))
        .map((n) => readFile(`${n.parentPath}/${n.name}`, 'utf8')),
    );
    expect(texts.some((text) => text.includes(korea) || text.includes(code))).toBe(false);
  });
});

describe('connecting an extension', () => {
  it('a link gives a token of the centre, once', async () => {
    const made = await t.send<{ code: string; link: string }>('POST', '/v1/connections', {
      as: ADMIN,
      body: { centre: 'japan' },
    });
    expect(made.json.link).toBe(`${ORIGIN}/connect#${made.json.code}`);
    const body = { code: made.json.code, device: 'tokyo-1' };
    const redeemed = await t.send<{ token: string }>('POST', '/v1/connections/redeem', { body });
    expect(redeemed.json).toMatchObject({ actor: { role: 'clipper', centre: 'japan', device: 'tokyo-1' } });
    expect((await t.send('POST', '/v1/connections/redeem', { body })).status).toBe(401);
    expect((await t.send('GET', '/v1/me', { as: redeemed.json.token })).json).toMatchObject({
      actor: { centre: 'japan' },
    });
  });

  it.each([
    ['chrome-extension://abcdefghijklmnop', 'chrome-extension://abcdefghijklmnop'],
    ['moz-extension://5d2f0c3e-0000-4000-8000-000000000000', 'moz-extension://5d2f0c3e-0000-4000-8000-000000000000'],
    ['https://evil.example', null],
  ])('%s may read answers: %s', async (origin, allowed) => {
    const preflight = await t.send('OPTIONS', '/v1/push', { headers: { origin } });
    expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    const answer = await t.send('GET', '/v1/me', { as: korea, headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
  });
});

describe('the OpenAPI document', () => {
  it('names every route, its schemas and its faults', async () => {
    const { json } = await t.send<{ openapi: string; paths: Record<string, Record<string, unknown>> }>(
      'GET',
      '/openapi.json',
    );
    expect(json.openapi).toBe('3.1.0');
    expect(Object.keys(json.paths)).toEqual(
      expect.arrayContaining(['/v1/push', '/v1/changes', '/v1/cases/{id}', '/v1/blobs/{sha256}', '/v1/publications']),
    );
    expect(json.paths['/v1/push']!.post).toMatchObject({
      requestBody: { content: { 'application/json': { schema: { required: ['clientId', 'operations'] } } } },
      responses: { 200: {}, default: { content: { 'application/problem+json': {} } } },
    });
  });
});

describe('over HTTP', () => {
  it('finishes what is under way, then closes; nothing acknowledged is lost', async () => {
    const listening = await t.hub.listen({ host: '127.0.0.1', port: 0 });
    const operations = Array.from({ length: 30 }, () => putOf(savedFields()));
    const url = `http://127.0.0.1:${listening.port}/v1/push`;
    const pushing = operations.map((operation) =>
      fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${korea}`, 'content-type': 'application/json' },
        body: JSON.stringify({ clientId: 'laptop', operations: [operation] }),
      }).then(
        async (response) => (await response.json()) as PushResponse,
        () => undefined,
      ),
    );
    await pushing[0];
    const start = performance.now();
    await listening.close();
    expect(performance.now() - start).toBeLessThan(5_000);
    const acknowledged = (await Promise.all(pushing)).flatMap((response) => response?.results ?? []);
    expect(acknowledged.length).toBeGreaterThan(0);
    const stored = new Set(
      (await t.dataset.cases.list()).items.flatMap(({ history }) => history.map(({ opId }) => opId)),
    );
    for (const { opId, status } of acknowledged) expect([status, stored.has(opId)]).toEqual(['applied', true]);
  });

  it('a port that is taken is said with the mend', async () => {
    const listening = await t.hub.listen({ host: '127.0.0.1', port: 0 });
    await expect(t.hub.listen({ host: '127.0.0.1', port: listening.port })).rejects.toThrow(/is taken.*DUIBIAO_PORT/);
    await listening.close();
  });

  it('a body that is too large is refused', async () => {
    const listening = await t.hub.listen({ host: '127.0.0.1', port: 0 });
    const response = await fetch(`http://127.0.0.1:${listening.port}/v1/push`, {
      method: 'POST',
      headers: { authorization: `Bearer ${korea}`, 'content-type': 'application/json' },
      body: ' '.repeat(33 * 1024 * 1024),
    });
    expect(response.status).toBe(413);
    await listening.close();
  });
});
