import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Observation, observationSchema } from '@duibiao/model';
import { afterEach, describe, expect, test } from 'vitest';
import { type Source, sourceSchema } from '../sources/source';
import type { ObservationStore } from './observation-store';
import { type RefreshOptions, refresh } from './refresh';
import { hasFindings, summarizeRefresh } from './summarize-refresh';

const NOW = new Date('2018-07-01T06:00:00Z');

/** A store in memory whose writes can be made to fail from the n-th on, as if the process were killed there. */
function memoryStore(): ObservationStore & { all: Observation[]; failAfter: number; writes: number } {
  const states = new Map<string, string>();
  const all: Observation[] = [];
  const store = {
    all,
    failAfter: Number.POSITIVE_INFINITY,
    writes: 0,
    write(): void {
      store.writes += 1;
      if (store.writes > store.failAfter) throw new Error('killed');
    },
    observations: {
      async list(query: { source?: string } = {}) {
        const latest = new Map<string, Observation>();
        for (const one of all)
          if (query.source === undefined || one.key.startsWith(`${query.source}/`)) latest.set(one.key, one);
        return [...latest.values()];
      },
      async add(observations: readonly Observation[]) {
        store.write();
        for (const one of observations)
          if (!all.some(({ key, version }) => key === one.key && version === one.version))
            all.push(observationSchema.parse(one));
      },
    },
    blobs: {
      async put(bytes: Uint8Array) {
        store.write();
        return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
      },
    },
    states: {
      async get(name: string) {
        return JSON.parse(states.get(name) ?? 'null');
      },
      async put(name: string, value: unknown) {
        store.write();
        states.set(name, JSON.stringify(value));
      },
    },
  };
  return store;
}

const closers: Array<() => void> = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Rows = Array<[country: string, year: string, value: string]>;

/** A statistics service in the World Bank's shape, with entity tags. */
async function serve(
  answer: (path: string) => Rows | { status: number; body: string },
): Promise<{ origin: string; host: string; requests: string[]; statuses: number[] }> {
  const requests: string[] = [];
  const statuses: number[] = [];
  const server = createServer((request, response) => {
    const path = request.url!;
    if (path === '/robots.txt') return void response.writeHead(404).end();
    requests.push(path);
    const result = answer(path);
    const rows = Array.isArray(result) ? result : [];
    const body = Array.isArray(result)
      ? `[{"page":1,"pages":1,"total":${rows.length},"lastupdated":"2018-06-28"},[${rows.map(([c, y, v]) => `{"indicator":{"id":"X"},"country":{"id":"${c}"},"countryiso3code":"${c}","date":"${y}","value":${v}}`)}]]`
      : result.body;
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    const status = Array.isArray(result) ? (request.headers['if-none-match'] === etag ? 304 : 200) : result.status;
    statuses.push(status);
    response.writeHead(status, { etag, 'content-type': 'application/json' }).end(status === 304 ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin: `http://${host}`, host, requests, statuses };
}

function source(origin: string, more: Record<string, unknown> = {}, series: Record<string, unknown> = {}): Source {
  return sourceSchema.parse({
    id: 'test-bank',
    title: 'Test Bank',
    producer: 'Test Bank',
    homepage: 'https://bank.example/',
    protocol: 'world-bank',
    tried: false,
    documentation: 'https://bank.example/doc',
    licence: 'CC BY 4.0',
    attribution: 'Test Bank',
    cadence: 'daily',
    budget: { concurrency: 1, minDelayMs: 0 },
    requests: [
      {
        id: 'traffic',
        url: `${origin}/traffic`,
        series: [{ indicator: 'port_containers', place: { dimension: 'country' }, unit: { unit: '{TEU}' }, ...series }],
      },
    ],
    places: { KOR: { iso: 'KR', name: 'South Korea' }, DEU: { iso: 'DE', name: 'Germany' }, WLD: null },
    ...more,
  });
}

function run(
  store: ObservationStore,
  sources: Source[],
  host: string,
  more: Partial<RefreshOptions> = {},
): ReturnType<typeof refresh> {
  return refresh({
    store,
    sources,
    fetcher: { allowHosts: [host], retry: { limit: 0 } },
    env: {},
    now: () => NOW,
    force: true,
    ...more,
  });
}

describe('refresh', () => {
  test('new values come with their provenance; the same again has no effect', async () => {
    const web = await serve(() => [
      ['KOR', '2016', '26005344'],
      ['KOR', '2017', '27426000'],
      ['WLD', '2017', '1'],
    ]);
    const store = memoryStore();
    const first = await run(store, [source(web.origin)], web.host);
    expect(first.sources[0]!.requests[0]).toMatchObject({ status: 'changed', cells: 3 });
    expect(store.all).toHaveLength(2);
    expect(store.all[1]).toMatchObject({
      key: 'test-bank/port_containers/KR-south-korea/2017-01-01',
      version: 1,
      indicator: 'port_containers',
      value: '27426000',
      unit: '{TEU}',
      period: { start: '2017-01-01', end: '2017-12-31', precision: 'year' },
      provenance: {
        producer: 'Test Bank',
        url: `${web.origin}/traffic`,
        accessed: '2018-07-01T06:00:00.000Z',
        published: '2018-06-28',
        licence: 'CC BY 4.0',
      },
    });
    const second = await run(store, [source(web.origin)], web.host);
    expect(second.sources[0]!.requests[0]!.status).toBe('unchanged');
    expect(store.all).toHaveLength(2);
    expect(web.statuses).toEqual([200, 304]);
  });

  test('a revision is a new version; the old one stays', async () => {
    let value = '27426000';
    const web = await serve(() => [['KOR', '2017', value]]);
    const store = memoryStore();
    await run(store, [source(web.origin)], web.host);
    value = '27430000';
    const report = await run(store, [source(web.origin)], web.host);
    expect(store.all.map(({ version, value: v, flag }) => [version, v, flag])).toEqual([
      [1, '27426000', undefined],
      [2, '27430000', undefined],
    ]);
    expect(hasFindings(report)).toBe(false);
  });

  test.each<[string, Rows, Rows, Partial<Source>, string, Record<string, unknown>?]>([
    ['a jump between revisions', [['KOR', '2017', '27426000']], [['KOR', '2017', '274260000']], {}, 'jump'],
    [
      'a jump from year to year',
      [['KOR', '2016', '27426000']],
      [
        ['KOR', '2016', '27426000'],
        ['KOR', '2017', '274'],
      ],
      {},
      'jump',
    ],
    ['a change of sign', [['KOR', '2017', '5']], [['KOR', '2017', '-5']], {}, 'jump'],
    ['a value withdrawn', [['KOR', '2017', '5']], [['KOR', '2017', 'null']], {}, 'withdrawn'],
    [
      'a rebased series',
      [
        ['KOR', '2015', '100'],
        ['KOR', '2016', '110'],
        ['KOR', '2017', '121'],
      ],
      [
        ['KOR', '2015', '90.91'],
        ['KOR', '2016', '100'],
        ['KOR', '2017', '110'],
      ],
      {},
      'rebased',
    ],
    ['another unit', [['KOR', '2017', '5']], [['KOR', '2017', '5']], {}, 'unit-change', { unit: { unit: 't' } }],
  ])('%s is flagged, not used', async (_name, before, after, _more, reason, series = {}) => {
    let rows = before;
    const web = await serve(() => rows);
    const store = memoryStore();
    await run(store, [source(web.origin)], web.host);
    rows = after;
    const report = await run(store, [source(web.origin, {}, series)], web.host);
    const flags = store.all.filter(({ flag }) => flag !== undefined).map(({ flag }) => flag!.reason);
    expect(new Set(flags)).toEqual(new Set([reason]));
    expect(hasFindings(report)).toBe(true);
    expect(summarizeRefresh(report)).toContain(`| ${reason} |`);
  });

  test.each<[string, Rows, Record<string, unknown>, Record<string, unknown>, string]>([
    [
      'an unmapped place',
      [
        ['KOR', '2017', '5'],
        ['XKX', '2017', '6'],
      ],
      {},
      {},
      'place code "XKX" is not in places',
    ],
    ['an unmapped unit', [['KOR', '2017', '5']], {}, { unit: undefined }, 'unit "(none)" is not in units'],
    ['codes that are gone', [['KOR', '2017', '5']], {}, { match: { indicator: 'Y' } }, 'no cell matches'],
    [
      'two values for one thing',
      [
        ['KOR', '2017', '5'],
        ['KOR', '2017', '6'],
      ],
      {},
      {},
      'two cells say 5 and 6',
    ],
  ])('%s fails the request by name and stores nothing', async (_name, rows, more, series, message) => {
    const web = await serve(() => rows);
    const store = memoryStore();
    const report = await run(store, [source(web.origin, more, series)], web.host);
    expect(report.sources[0]!.status).toBe('failed');
    expect(store.all).toHaveLength(0);
    expect(summarizeRefresh(report).replaceAll('\\', '')).toContain(message);
  });

  test('an error of the service is told in its own words', async () => {
    const web = await serve(() => ({
      status: 200,
      body: '[{"message":[{"id":"120","key":"Invalid value","value":"The indicator was not found"}]}]',
    }));
    const report = await run(memoryStore(), [source(web.origin)], web.host);
    expect(report.sources[0]!.requests[0]!.message).toContain('The indicator was not found');
  });

  test('keys come from the environment and never show', async () => {
    const web = await serve(() => ({ status: 403, body: 'bad key s3cret-key' }));
    const withKey = source(web.origin, {});
    withKey.requests[0]!.url = `${web.origin}/traffic?key={env:TEST_KEY}&from={year-2}`;
    const skipped = await run(memoryStore(), [withKey], web.host);
    expect(skipped.sources[0]).toMatchObject({
      status: 'skipped',
      requests: [{ message: 'set TEST_KEY in the environment to use this source' }],
    });
    const report = await run(memoryStore(), [withKey], web.host, { env: { TEST_KEY: 's3cret-key' } });
    expect(web.requests).toEqual(['/traffic?key=s3cret-key&from=2016']);
    expect(JSON.stringify(report)).not.toContain('s3cret-key');
  });

  test('a source that is not due is left alone', async () => {
    const web = await serve(() => [['KOR', '2017', '5']]);
    const store = memoryStore();
    await run(store, [source(web.origin)], web.host, { force: false });
    const again = await run(store, [source(web.origin)], web.host, { force: false });
    expect(again.sources[0]!.status).toBe('not-due');
    expect(web.requests).toHaveLength(1);
  });

  test('what a wrong clock noted for the future stops nothing', async () => {
    const web = await serve(() => [['KOR', '2017', '5']]);
    const store = memoryStore();
    const limited = source(web.origin, { budget: { concurrency: 1, minDelayMs: 0, perHour: 1 } });
    await run(store, [limited], web.host, { now: () => new Date('2030-01-01T00:00:00Z') });
    await store.states.put('refresh-run', { startedAt: '2030-01-01T00:00:00Z', done: ['test-bank/traffic'] });
    const report = await run(store, [limited], web.host, { force: false });
    expect(report).toMatchObject({ resumed: false, sources: [{ status: 'done' }] });
    expect(web.statuses).toEqual([200, 304]);
  });

  test.each([
    ['itself', '/traffic', 'followed by one that was read', 1],
    ['an earlier one', '/2', 'followed by one that was read', 2],
    ['another host, which would get the keys', 'http://elsewhere.example/', 'on another host, elsewhere.example', 1],
  ])('pages that lead to %s end in an error', async (_where, next, message, asked) => {
    const page = (to: string): string =>
      JSON.stringify({ rows: [{ country: 'KOR', year: '2017', value: 5 }], next: to });
    const web = await serve((path) => ({ status: 200, body: page(path === '/2' ? '/traffic' : next) }));
    const mapping = { rows: ['rows'], value: 'value', time: 'year', next: { link: 'next' } };
    const paged = source(web.origin, { protocol: 'records' }, {});
    paged.requests[0]!.mapping = mapping;
    const report = await run(memoryStore(), [paged], web.host);
    expect(report.sources[0]!.requests[0]).toMatchObject({
      status: 'failed',
      message: expect.stringContaining(message),
    });
    expect(web.requests).toHaveLength(asked);
  });

  test('an hourly budget holds over runs', async () => {
    const web = await serve(() => [['KOR', '2017', '5']]);
    const store = memoryStore();
    const limited = source(web.origin, { budget: { concurrency: 1, minDelayMs: 0, perHour: 1 } });
    await run(store, [limited], web.host);
    const report = await run(store, [limited], web.host);
    expect(report.sources[0]).toMatchObject({ status: 'postponed' });
    expect(web.requests).toHaveLength(1);
  });
});

describe('killed at any write', () => {
  const requests = ['a', 'b', 'c'].map((id) => ({
    id,
    url: '',
    series: [{ indicator: `index_${id}`, place: { dimension: 'country' }, unit: { unit: '1' } }],
  }));

  test('the next run ends the work and repeats nothing that was finished', async () => {
    const web = await serve((path) => [['KOR', '2017', String(path.length)]]);
    const three = source(web.origin, { requests: requests.map((one) => ({ ...one, url: `${web.origin}/${one.id}` })) });
    const whole = memoryStore();
    await run(whole, [three], web.host);
    const brief = (all: Observation[]): unknown[] => all.map(({ key, version, value }) => [key, version, value]);
    for (let failAfter = 0; failAfter < whole.writes; failAfter += 1) {
      const store = memoryStore();
      store.failAfter = failAfter;
      await expect(run(store, [three], web.host)).rejects.toThrow('killed');
      const finished = z_done(await store.states.get('refresh-run'));
      store.failAfter = Number.POSITIVE_INFINITY;
      web.requests.length = 0;
      await run(store, [three], web.host);
      expect(brief(store.all)).toEqual(brief(whole.all));
      for (const key of finished) expect(web.requests).not.toContain(`/${key.split('/')[1]}`);
    }
  });

  const z_done = (state: unknown): string[] => (state as { done?: string[] } | null)?.done ?? [];
});
