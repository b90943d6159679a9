import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { failure, fetcher, type Handler, serve } from '../../test/fetch/loopback';

describe('cookies of one fetch', () => {
  const echo: Handler = (q, r) => r.end(q.headers.cookie ?? 'none');
  const redirecting =
    (cookies: Record<string, string | string[]>): Handler =>
    (q, r, requests) => {
      const set = cookies[q.url ?? ''];
      if (set === undefined) echo(q, r, requests);
      else r.writeHead(302, { location: '/page', 'set-cookie': set }).end();
    };

  test('a page that sets a cookie and redirects to itself gets it back', async () => {
    const web = await serve((q, r) => {
      if (q.headers.cookie === 'seen=1') r.end('page');
      else r.writeHead(302, { location: '/', 'set-cookie': 'seen=1; Path=/; HttpOnly' }).end();
    });
    expect((await fetcher(web).fetch(`${web.origin}/`)).text).toBe('page');
  });

  test.each([
    [
      'several, one with a comma in its date',
      ['a=1; Expires=Wed, 09 Jun 2100 10:18:14 GMT', 'b=2'],
      undefined,
      'a=1; b=2',
    ],
    ['one that is over', ['a=1; Max-Age=0'], undefined, 'none'],
    ['one of another path', ['a=1; Path=/elsewhere'], undefined, 'none'],
    ['one of another domain', ['a=1; Domain=other.example'], undefined, 'none'],
    ['one of a public suffix', ['a=1; Domain=example'], undefined, 'none'],
    ['beside the caller’s, whose namesake it replaces', ['a=1'], 'k=v; a=0', 'k=v; a=1'],
    [
      'more than a browser takes',
      Array.from({ length: 60 }, (_, i) => `c${i}=1`),
      undefined,
      /^(?:c\d+=1(?:; )?){50}$/,
    ],
    ['longer than a browser takes', [`a=${'x'.repeat(5000)}`], undefined, 'none'],
  ] as const)('%s', async (_name, set, own, expected) => {
    const web = await serve(redirecting({ '/start': [...set] }));
    const headers = own === undefined ? {} : { cookie: own };
    const page = await fetcher(web).fetch(`${web.origin}/start`, { headers });
    expect(page.text).toMatch(expected);
  });

  test('nothing is kept for the next fetch', async () => {
    const web = await serve(redirecting({ '/start': 'a=1' }));
    const one = fetcher(web);
    expect((await one.fetch(`${web.origin}/start`)).text).toBe('a=1');
    expect((await one.fetch(`${web.origin}/page`)).text).toBe('none');
  });

  test('a site whose cookie never satisfies it ends', async () => {
    const web = await serve((_q, r, requests) =>
      r.writeHead(302, { location: '/', 'set-cookie': `n=${requests.length}` }).end(),
    );
    expect((await failure(fetcher(web).fetch(web.origin))).code).toBe('TOO_MANY_REDIRECTS');
  });
});

describe('a body that was not asked for does not hide what the status says', () => {
  const bodies: Array<[string, Handler]> = [
    ['damaged', (_q, r) => void r.setHeader('content-encoding', 'gzip').end('no gzip')],
    ['announced as a giant', (_q, r) => void r.setHeader('content-length', '1000000000').write('x')],
    ['too large', (_q, r) => void r.end(Buffer.alloc(200_000))],
    ['never ending', (_q, r) => void r.write('x')],
    [
      'broken off',
      (_q, r) => {
        r.write('x');
        setImmediate(() => r.socket?.resetAndDestroy());
      },
    ],
  ];
  test.each(bodies)('%s', async (_name, body) => {
    const web = await serve((q, r, requests) => {
      if (q.url === '/page') return void r.end('page');
      r.statusCode = q.url === '/old' ? 301 : 404;
      r.setHeader('location', '/page');
      body(q, r, requests);
    });
    const one = fetcher(web, { limits: { bytes: 100_000, timeoutMs: 1000 } });
    expect((await one.fetch(`${web.origin}/old`)).text).toBe('page');
    expect(await failure(one.fetch(`${web.origin}/gone`))).toMatchObject({ code: 'HTTP_STATUS', status: 404 });
  });
});

test('to another origin go no keys, whatever their header is called', async () => {
  const other = await serve((q, r) => r.end(JSON.stringify([q.headers['x-api-key'], q.headers['accept-language']])));
  const web = await serve((_q, r) => r.writeHead(307, { location: other.origin }).end());
  const page = await fetcher(web, { allowHosts: [other.host] }).fetch(web.origin, {
    headers: { 'X-Api-Key': 'secret', 'accept-language': 'de' },
  });
  expect(JSON.parse(page.text)).toEqual([null, 'de']);
});

describe('the cache', () => {
  const fresh: Handler = (q, r, requests) =>
    void r
      .writeHead(200, { 'cache-control': 'max-age=60' })
      .end(`${requests.length} ${q.headers.authorization ?? ''}${q.headers.cookie ?? ''}`);

  test.each([
    ['authorization', 'Bearer a', 'Bearer b'],
    ['cookie', 'a=1', 'b=1'],
  ])('an answer to one %s is none for another', async (name, first, second) => {
    const web = await serve(fresh);
    const one = fetcher(web, { cache: true });
    await one.fetch(web.origin, { headers: { [name]: first } });
    expect((await one.fetch(web.origin, { headers: { [name]: second } })).text).toBe(`2 ${second}`);
  });

  test.each([['no-cache'], ['max-age=0'], ['min-fresh=61']])('a request that says %s is sent', async (wanted) => {
    const web = await serve(fresh);
    const one = fetcher(web, { cache: true });
    await one.fetch(web.origin);
    expect((await one.fetch(web.origin, { headers: { 'cache-control': wanted } })).fromCache).toBe(false);
  });

  test.each([['/?utm_source=mail'], ['/?'], ['/%7e']])('of %s answers no other address', async (path) => {
    const web = await serve((q, r) => void r.writeHead(200, { 'cache-control': 'max-age=60' }).end(q.url));
    const one = fetcher(web, { cache: true });
    for (const asked of [path, '/', '/~', path]) expect((await one.fetch(web.origin + asked)).text).toBe(asked);
    expect(web.requests).toHaveLength(3);
  });

  test('a POST makes what is kept worthless', async () => {
    const web = await serve(fresh);
    const one = fetcher(web, { cache: true });
    await one.fetch(web.origin);
    await one.fetch(web.origin, { method: 'POST', body: 'x' });
    expect((await one.fetch(web.origin)).fromCache).toBe(false);
  });

  test('a 304 with another entity tag is not believed', async () => {
    const web = await serve((q, r, requests) => {
      if (q.headers['if-none-match'] === undefined) r.writeHead(200, { etag: '"a"' }).end(`answer ${requests.length}`);
      else r.writeHead(304, { etag: '"b"' }).end();
    });
    const one = fetcher(web, { cache: true });
    await one.fetch(web.origin);
    expect(await one.fetch(web.origin)).toMatchObject({ text: 'answer 3', fromCache: false });
  });

  test('what a caller does with its bytes does nothing to it', async () => {
    const web = await serve(fresh);
    const one = fetcher(web, { cache: true });
    (await one.fetch(web.origin)).body.fill(0);
    (await one.fetch(web.origin)).body.fill(0);
    expect((await one.fetch(web.origin)).text).toBe('1 ');
  });
});

test('a robots.txt that comes packed although it should not, and larger than a page may be, holds', async () => {
  const rules = `User-agent: *\nDisallow: /secret\n${'# more\n'.repeat(50_000)}`;
  const web = await serve((q, r) => {
    if (q.url === '/robots.txt') r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(rules));
    else r.end('page');
  });
  const one = fetcher(web, { robots: true, limits: { bytes: 1000 } });
  expect((await failure(one.fetch(`${web.origin}/secret`))).code).toBe('ROBOTS_DISALLOWED');
  expect((await one.fetch(`${web.origin}/open`)).text).toBe('page');
});
