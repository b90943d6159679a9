import { describe, expect, test } from 'vitest';
import { failure, fetcher, type Handler, serve, type Web } from '../../test/fetch/loopback';
import type { FetchError } from '../errors';

describe('retries', () => {
  test('a 503 with Retry-After 0 is asked again', async () => {
    const web = await serve((_request, response, requests) => {
      if (requests.length === 1) response.writeHead(503, { 'retry-after': '0' }).end();
      else response.end('ok');
    });
    expect((await fetcher(web, { retry: { limit: 2 } }).fetch(web.origin)).text).toBe('ok');
  });

  test('a Retry-After date is waited for', async () => {
    const web = await serve((_request, response, requests) => {
      if (requests.length === 1)
        response.writeHead(429, { 'retry-after': new Date(Date.now() + 1000).toUTCString() }).end();
      else response.end('ok');
    });
    expect((await fetcher(web, { retry: { limit: 1 } }).fetch(web.origin)).text).toBe('ok');
  });

  test('a longer wait than allowed is the caller’s decision', async () => {
    const web = await serve((_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    const error = await failure(fetcher(web, { retry: { limit: 3, maxDelayMs: 1000 } }).fetch(web.origin));
    expect(error).toMatchObject({ code: 'HTTP_STATUS', status: 429, retryAfter: 3600 });
    expect(web.requests).toHaveLength(1);
  });

  test('giving up names the last failure', async () => {
    const web = await serve((_request, response) => response.writeHead(503, { 'retry-after': '0' }).end('busy'));
    const error = await failure(fetcher(web, { retry: { limit: 2 } }).fetch(web.origin));
    expect(error).toMatchObject({ code: 'RETRY_EXHAUSTED', status: 503, body: 'busy' });
    expect((error.cause as FetchError).code).toBe('HTTP_STATUS');
    expect(web.requests).toHaveLength(3);
  });

  test('a date to wait for is one of the server’s own clock', async () => {
    const ahead = Date.now() + 3 * 3600_000;
    const web = await serve((_request, response) => {
      response.setHeader('date', new Date(ahead).toUTCString());
      response.writeHead(503, { 'retry-after': new Date(ahead + 120_000).toUTCString() }).end();
    });
    expect(await failure(fetcher(web).fetch(web.origin))).toMatchObject({ status: 503, retryAfter: 120 });
  });

  test('a redirect that asks to wait is not followed at once', async () => {
    const web = await serve((_request, response) =>
      response.writeHead(302, { location: '/next', 'retry-after': '3600' }).end(),
    );
    const error = await failure(fetcher(web).fetch(web.origin));
    expect(error).toMatchObject({ code: 'HTTP_STATUS', status: 302, retryAfter: 3600 });
    expect(web.paths()).toEqual(['/']);
  });

  const failures: Array<[string, FetchError['code'], Handler]> = [
    ['a busy server', 'HTTP_STATUS', (_q, r) => void r.writeHead(503, { 'retry-after': '0' }).end()],
    ['a reset', 'CONNECTION', (q) => void q.socket.resetAndDestroy()],
  ];
  test.each(failures)(
    'a POST is sent once, whatever comes of it; one that only asks again: %s',
    async (_name, code, fail) => {
      const web = await serve((q, r, requests) => (requests.length < 3 ? fail(q, r, requests) : void r.end('answer')));
      const one = fetcher(web, { retry: { limit: 2, maxDelayMs: 10 } });
      expect((await failure(one.fetch(web.origin, { method: 'POST', body: 'x' }))).code).toBe(code);
      expect(web.requests).toHaveLength(1);
      expect((await one.fetch(web.origin, { method: 'POST', body: 'x', idempotent: true })).text).toBe('answer');
      expect(web.requests).toHaveLength(3);
    },
  );

  test('a 404 is final', async () => {
    const web = await serve((_request, response) => response.writeHead(404).end());
    await failure(fetcher(web, { retry: { limit: 3 } }).fetch(web.origin));
    expect(web.requests).toHaveLength(1);
  });
});

describe('robots', () => {
  const withRobots = (robots: Handler): Promise<Web> =>
    serve((request, response, requests) =>
      request.url === '/robots.txt' ? robots(request, response, requests) : void response.end('page'),
    );
  const rows: Array<[string, Handler, string, string]> = [
    ['disallow', (_q, r) => void r.end('User-agent: *\nDisallow: /private'), '/private/x', 'ROBOTS_DISALLOWED'],
    ['allowed beside it', (_q, r) => void r.end('User-agent: *\nDisallow: /private'), '/public', 'page'],
    ['only for another', (_q, r) => void r.end('User-agent: other\nDisallow: /'), '/x', 'page'],
    [
      'for our token',
      (_q, r) => void r.end('User-agent: duibiao\nDisallow: /\n\nUser-agent: *\nAllow: /'),
      '/x',
      'ROBOTS_DISALLOWED',
    ],
    ['missing', (_q, r) => void r.writeHead(404).end(), '/x', 'page'],
    ['forbidden', (_q, r) => void r.writeHead(403).end(), '/x', 'page'],
    ['broken server', (_q, r) => void r.writeHead(500).end(), '/x', 'ROBOTS_DISALLOWED'],
    ['redirected', (q, r) => void r.writeHead(302, { location: `${q.url}?again` }).end(), '/x', 'page'],
  ];
  test.each(rows)('%s', async (_name, robots, path, expected) => {
    const web = await withRobots(robots);
    const result = await fetcher(web, { robots: true })
      .fetch(web.origin + path)
      .then(
        (page) => page.text,
        (error: FetchError) => error.code,
      );
    expect(result).toBe(expected);
  });

  test('is asked once, and for the target of a redirect too', async () => {
    const web = await serve((request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /private');
      else if (request.url === '/go') response.writeHead(302, { location: '/private' }).end();
      else response.end('page');
    });
    const made = fetcher(web, { robots: true });
    await Promise.all(['/1', '/2', '/3'].map((path) => made.fetch(web.origin + path)));
    expect((await failure(made.fetch(`${web.origin}/go`))).code).toBe('ROBOTS_DISALLOWED');
    expect(web.paths().filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(web.paths()).not.toContain('/private');
  });
});

describe('cache', () => {
  test('fresh is not asked again, stale is confirmed, changed is fetched', async () => {
    let etag = '"1"';
    const web = await serve((request, response) => {
      response.setHeader('etag', etag);
      response.setHeader('cache-control', request.url === '/fresh' ? 'max-age=60' : 'no-cache');
      response.setHeader('content-type', 'text/plain');
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.end(`body ${etag}`);
    });
    const made = fetcher(web, { cache: true });
    await made.fetch(`${web.origin}/fresh`);
    expect(await made.fetch(`${web.origin}/fresh`)).toMatchObject({
      text: 'body "1"',
      fromCache: true,
      revalidated: false,
    });
    expect(await made.fetch(`${web.origin}/fresh`, { cache: 'no-cache' })).toMatchObject({
      fromCache: true,
      revalidated: true,
    });
    await made.fetch(`${web.origin}/stale`);
    expect(await made.fetch(`${web.origin}/stale`)).toMatchObject({
      text: 'body "1"',
      status: 200,
      fromCache: true,
      revalidated: true,
    });
    etag = '"2"';
    expect(await made.fetch(`${web.origin}/stale`)).toMatchObject({ text: 'body "2"', fromCache: false });
    expect(web.paths()).toEqual(['/fresh', '/fresh', '/stale', '/stale', '/stale']);
  });

  test('the caller’s own conditions get their 304', async () => {
    const web = await serve((request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"a"' ? 304 : 200, { etag: '"a"' }).end(),
    );
    expect(await fetcher(web).fetch(web.origin, { headers: { 'If-None-Match': '"a"' } })).toMatchObject({
      status: 304,
      text: '',
    });
  });
});

describe('budgets', () => {
  test('no more at a time than the host is asked to bear', async () => {
    let active = 0;
    let most = 0;
    const web = await serve((_request, response) => {
      active += 1;
      most = Math.max(most, active);
      setTimeout(() => {
        active -= 1;
        response.end();
      }, 10);
    });
    const made = fetcher(web, { perHost: { concurrency: 2, minDelayMs: 0 } });
    await Promise.all(Array.from({ length: 20 }, (_, i) => made.fetch(`${web.origin}/${i}`)));
    expect(most).toBe(2);
  });

  test('the distance between starts is kept', async () => {
    const web = await serve((_request, response) => response.end());
    const starts: number[] = [];
    const made = fetcher(web, {
      perHost: { concurrency: 4, minDelayMs: 50 },
      sharedBudget: {
        async admit() {
          starts.push(performance.now());
          return async () => {};
        },
        async pause() {},
      },
    });
    await Promise.all(Array.from({ length: 4 }, (_, i) => made.fetch(`${web.origin}/${i}`)));
    const gaps = starts.slice(1).map((start, i) => start - starts[i]!);
    expect(Math.min(...gaps)).toBeGreaterThan(45);
  });

  test('a busy host does not hold up another', async () => {
    const order: string[] = [];
    const log =
      (name: string): Handler =>
      (_request, response) => {
        order.push(name);
        response.end();
      };
    const [busy, quiet] = [await serve(log('busy')), await serve(log('quiet'))];
    const made = fetcher(busy, {
      allowHosts: [quiet.host],
      perHost: { concurrency: 1, minDelayMs: 0 },
      concurrency: 1,
    });
    await Promise.all([
      ...Array.from({ length: 10 }, (_, i) => made.fetch(`${busy.origin}/${i}`)),
      made.fetch(quiet.origin),
    ]);
    expect(order.indexOf('quiet')).toBeLessThan(3);
  });
});

describe('ending early', () => {
  test('the caller aborts', async () => {
    const web = await serve(() => {});
    const controller = new AbortController();
    const pending = failure(fetcher(web).fetch(web.origin, { signal: controller.signal }));
    setImmediate(() => controller.abort());
    expect((await pending).code).toBe('ABORTED');
    expect((await failure(fetcher(web).fetch(web.origin, { signal: AbortSignal.abort() }))).code).toBe('ABORTED');
  });

  test('the caller aborts while robots.txt is silent; nothing is asked for what was aborted before', async () => {
    const web = await serve(() => {});
    const made = fetcher(web, { robots: true, limits: { timeoutMs: 60_000 } });
    expect((await failure(made.fetch(web.origin, { signal: AbortSignal.abort() }))).code).toBe('ABORTED');
    expect(web.requests).toEqual([]);
    const controller = new AbortController();
    const pending = failure(made.fetch(web.origin, { signal: controller.signal }));
    setImmediate(() => controller.abort());
    expect((await pending).code).toBe('ABORTED');
  });

  test('closing ends waiting and running requests', async () => {
    const web = await serve(() => {});
    const made = fetcher(web, { perHost: { concurrency: 1, minDelayMs: 0 } });
    const pending = [failure(made.fetch(web.origin)), failure(made.fetch(`${web.origin}/2`))];
    await made.close();
    expect((await Promise.all(pending)).map(({ code }) => code)).toEqual(['ABORTED', 'ABORTED']);
  });
});
