import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { closers, failure, fetcher, type Handler, serve, serveRaw, track, type Web } from '../../test/fetch/loopback';
import type { FetchError } from '../errors';
import type { FetcherOptions } from './fetcher';

describe('what comes back', () => {
  test('body, text, charset, headers', async () => {
    const web = await serve((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=euc-kr');
      response.end(iconv.encode('<p>부산항 2,049만 TEU', 'cp949'));
    });
    const page = await fetcher(web).fetch(`${web.origin}/a#part`);
    expect(page).toMatchObject({
      finalUrl: `${web.origin}/a`,
      status: 200,
      text: '<p>부산항 2,049만 TEU',
      charset: 'euc-kr',
      fromCache: false,
      redirects: [],
    });
    expect(page.headers['content-type']).toBe('text/html; charset=euc-kr');
  });

  test.each([
    ['gzip', (text: string) => gzipSync(text)],
    ['br', (text: string) => brotliCompressSync(text)],
    ['deflate', (text: string) => deflateSync(text)],
    ['deflate', (text: string) => deflateRawSync(text)],
    ['gzip, gzip', (text: string) => gzipSync(gzipSync(text))],
    ['identity', (text: string) => Buffer.from(text)],
    ['none', (text: string) => Buffer.from(text)],
    ['UTF-8', (text: string) => Buffer.from(text)],
  ])('content-encoding %s', async (coding, encode) => {
    const web = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': coding, 'content-type': 'text/plain' }).end(encode('größer')),
    );
    expect((await fetcher(web).fetch(web.origin)).text).toBe('größer');
  });

  test.each([
    ['application/vnd.ms-excel', 'Jahr;TEU\n2017;8,8\n'],
    ['application/force-download', 'größer'],
    ['html', '<p>größer'],
  ])('text under %s is text', async (type, body) => {
    const web = await serve((_request, response) => response.writeHead(200, { 'content-type': type }).end(body));
    expect((await fetcher(web).fetch(web.origin)).text).toBe(body);
  });

  test('a picture has no text', async () => {
    const web = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([0x89, 0x50])),
    );
    expect(await fetcher(web).fetch(web.origin)).toMatchObject({ text: '', charset: 'binary' });
  });

  test('redirects are followed and told; a POST becomes a GET; credentials stay with their origin', async () => {
    const other = await serve((request, response) =>
      response.end(JSON.stringify([request.method, request.headers.authorization ?? null])),
    );
    const web = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(301, { location: '/b?x=1' }).end();
      else response.writeHead(303, { location: `${other.origin}/end` }).end();
    });
    const page = await fetcher(web, { allowHosts: [other.host] }).fetch(`${web.origin}/a`, {
      method: 'POST',
      body: 'q',
      headers: { authorization: 'Bearer x' },
    });
    expect(page.finalUrl).toBe(`${other.origin}/end`);
    expect(page.redirects.map(({ status }) => status)).toEqual([301, 303]);
    expect(JSON.parse(page.text)).toEqual(['GET', null]);
  });
});

test.each([
  ['/統計/부산?q=é', 'utf8', '/%E7%B5%B1%E8%A8%88/%EB%B6%80%EC%82%B0?q=%C3%A9'],
  ['/נמל/חיפה', 'utf8', '/%D7%A0%D7%9E%D7%9C/%D7%97%D7%99%D7%A4%D7%94'],
  ['/café', 'latin1', '/caf%C3%A9'],
] as const)('a redirect whose address is not escaped: %s in %s', async (location, encoding, path) => {
  const answers = [`302 Found\r\nlocation: ${location}`, '200 OK'];
  const web = await serveRaw((socket) =>
    socket.end(Buffer.from(`HTTP/1.1 ${answers.shift()}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`, encoding)),
  );
  expect((await fetcher(web).fetch(`${web.origin}/start`)).finalUrl).toBe(`${web.origin}${path}`);
});

// Packed beforehand: it takes longer than a request may.
const BROTLI_BOMB = brotliCompressSync(Buffer.alloc(5e6));

describe('hostile servers end in a typed error', () => {
  const drip = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  };
  const rows: Array<[string, FetchError['code'], Handler, FetcherOptions?]> = [
    [
      'an announced giant',
      'TOO_LARGE',
      (_q, r) => r.writeHead(200, { 'content-length': String(1e12) }).write('x'),
      { limits: { bytes: 1000 } },
    ],
    ['an endless body', 'TOO_LARGE', (_q, r) => void r.end(Buffer.alloc(200_000)), { limits: { bytes: 100_000 } }],
    [
      'a gzip bomb',
      'RATIO_EXCEEDED',
      (_q, r) => void r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5e6))),
      { limits: { ratio: 50 } },
    ],
    [
      'a brotli bomb',
      'RATIO_EXCEEDED',
      (_q, r) => void r.writeHead(200, { 'content-encoding': 'br' }).end(BROTLI_BOMB),
    ],
    [
      'a bomb in a bomb',
      'RATIO_EXCEEDED',
      (_q, r) => void r.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(Buffer.alloc(2e7)))),
    ],
    [
      'unpacks past the cap',
      'TOO_LARGE',
      (_q, r) => void r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(150_000))),
      { limits: { bytes: 100_000, ratio: 1e4 } },
    ],
    [
      'gzip cut short',
      'CONNECTION',
      (_q, r) =>
        void r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello '.repeat(50)).subarray(0, 20)),
    ],
    ['an unknown coding', 'CONNECTION', (_q, r) => void r.writeHead(200, { 'content-encoding': 'rot13' }).end('x')],
    ['a slow drip', 'TIMEOUT', (_q, r) => drip(r), { limits: { timeoutMs: 200 } }],
    ['silence', 'TIMEOUT', () => {}, { limits: { timeoutMs: 150 } }],
    ['a circle of redirects', 'TOO_MANY_REDIRECTS', (_q, r) => void r.writeHead(302, { location: '/' }).end()],
    ['endless redirects', 'TOO_MANY_REDIRECTS', (q, r) => void r.writeHead(302, { location: `${q.url}a` }).end()],
    [
      'a redirect to a file',
      'UNSUPPORTED_PROTOCOL',
      (_q, r) => void r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    ],
    [
      'a redirect to metadata',
      'PRIVATE_ADDRESS',
      (_q, r) => void r.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    ],
    [
      'a redirect to a disguised loopback',
      'PRIVATE_ADDRESS',
      (_q, r) => void r.writeHead(302, { location: 'http://0x7f.1:1/' }).end(),
    ],
    ['a redirect to nowhere', 'HTTP_STATUS', (_q, r) => void r.writeHead(302).end()],
    [
      'a part nobody asked for',
      'HTTP_STATUS',
      (_q, r) => void r.writeHead(206, { 'content-range': 'bytes 0-3/900' }).end('page'),
    ],
    ['a missing page', 'HTTP_STATUS', (_q, r) => void r.writeHead(404).end('gone')],
    [
      'a refused charset',
      'CHARSET',
      (_q, r) => void r.writeHead(200, { 'content-type': 'text/html; charset=utf-7' }).end('+ADw-script+AD4-'),
    ],
  ];
  test.each(rows)('%s: %s', async (_name, code, handler, options) => {
    const web = await serve(handler);
    const error = await failure(fetcher(web, options).fetch(`${web.origin}/`));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/\(http|\(file/);
  });

  test('of a robots.txt without end the first 500 KiB are the rules, however little a page may have', async () => {
    const web = await serve((q, r) => {
      if (q.url !== '/robots.txt') return void r.end('page');
      r.write('User-agent: *\nDisallow: /secret\n');
      const more = (): void => {
        while (!r.destroyed && r.write(`# ${'x'.repeat(998)}\n`));
      };
      r.on('drain', more);
      more();
    });
    const one = fetcher(web, { robots: true, limits: { bytes: 10_000 } });
    expect((await failure(one.fetch(`${web.origin}/secret`))).code).toBe('ROBOTS_DISALLOWED');
    expect((await one.fetch(`${web.origin}/open`)).text).toBe('page');
  });

  const rawRows: Array<[string, FetchError['code'], (socket: Socket) => void]> = [
    ['a reset', 'CONNECTION', (socket) => socket.resetAndDestroy()],
    ['a hang-up', 'CONNECTION', (socket) => socket.end()],
    ['a body cut short', 'CONNECTION', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc')],
    ['no HTTP', 'CONNECTION', (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')],
    [
      'a header flood',
      'TOO_LARGE',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        for (let i = 0; i < 3000 && !socket.destroyed; i += 1) socket.write(`x-${i}: ${'y'.repeat(100)}\r\n`);
      },
    ],
    ['one endless header', 'TOO_LARGE', (socket) => void socket.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(300_000)}`)],
    [
      'interim responses without end',
      'CONNECTION',
      (socket) => void socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(100)),
    ],
    ['a status that is none', 'CONNECTION', (socket) => socket.end('HTTP/1.1 000 x\r\ncontent-length: 0\r\n\r\n')],
    [
      'two places to go to',
      'CONNECTION',
      (socket) => socket.end('HTTP/1.1 302 Found\r\nlocation: /b\r\nlocation: /c\r\ncontent-length: 0\r\n\r\n'),
    ],
    ['a 304 nobody asked for', 'HTTP_STATUS', (socket) => socket.end('HTTP/1.1 304 Not Modified\r\n\r\n')],
    [
      'trailers without end',
      'TOO_LARGE',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n');
        for (let i = 0; i < 3000 && !socket.destroyed; i += 1) socket.write(`x-${i}: ${'y'.repeat(100)}\r\n`);
      },
    ],
    [
      'a chunk with an extension without end',
      'TOO_LARGE',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;');
        const filling = Buffer.alloc(65_536, 'a');
        const more = (): void => {
          while (!socket.destroyed && socket.write(filling));
        };
        socket.on('drain', more);
        more();
      },
    ],
    [
      'conflicting lengths',
      'CONNECTION',
      (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 5\r\n\r\nabcde'),
    ],
  ];
  test.each(rawRows)('%s: %s', async (_name, code, onData) => {
    const web = await serveRaw(onData);
    const limits = { bytes: 100_000, timeoutMs: 10_000 };
    expect((await failure(fetcher(web, { limits }).fetch(`${web.origin}/`))).code).toBe(code);
  });

  test('plain HTTP where TLS should be, and a handshake that fails', async () => {
    const plain = await serve((_request, response) => response.end());
    expect((await failure(fetcher(plain).fetch(`https://${plain.host}/`))).code).toBe('TLS');
    const noCertificate = await track(createTlsServer({}));
    expect((await failure(fetcher(noCertificate).fetch(`https://${noCertificate.host}/`))).code).toBe('TLS');
  });

  test('nobody listens', async () => {
    const web = await serve(() => {});
    await (closers.pop() as () => Promise<void>)();
    expect((await failure(fetcher(web).fetch(web.origin))).code).toBe('CONNECTION');
  });
});

describe('the guard', () => {
  test.each([
    ['http://127.0.0.1:9/'],
    ['http://localhost:9/'],
    ['http://[::ffff:127.0.0.1]:9/'],
    ['http://2130706433:9/'],
    ['http://0:9/'],
  ])('%s is refused without a connection', async (address) => {
    expect((await failure(fetcher(undefined).fetch(address))).code).toBe('PRIVATE_ADDRESS');
  });

  test.each([['ftp://example.org/'], ['data:text/plain,x'], ['/relative']])('%s is not fetched', async (address) => {
    expect((await failure(fetcher(undefined).fetch(address))).code).toBe('UNSUPPORTED_PROTOCOL');
  });

  test('a name that resolves to a private address is refused, also among public ones when nothing else answers', async () => {
    const web = await serve((_request, response) => response.end('secret'));
    const port = web.host.split(':')[1];
    const made = fetcher(undefined, {
      lookup: (_name, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    const error = await failure(made.fetch(`http://innocent.example:${port}/`));
    expect(error.code).toBe('PRIVATE_ADDRESS');
    expect(error.message).toContain('127.0.0.1');
    expect(web.requests).toHaveLength(0);
  });

  test('a name without an address is a matter of DNS', async () => {
    const made = fetcher(undefined, { lookup: (_name, _options, callback) => callback(null, []) });
    expect((await failure(made.fetch('http://empty.example/'))).code).toBe('DNS');
  });

  test('a name that changes its address between look-ups never reaches the private one', async () => {
    const web = await serve((_request, response) => response.end('secret'));
    const port = web.host.split(':')[1];
    const answers = ['::1', '10.0.0.1', '127.0.0.1'];
    const made = fetcher(undefined, {
      lookup: (_name, _options, callback) => callback(null, [{ address: answers.pop() ?? '127.0.0.1', family: 4 }]),
    });
    for (let i = 0; i < 3; i += 1)
      expect((await failure(made.fetch(`http://rebind.example:${port}/`))).code).toBe('PRIVATE_ADDRESS');
    expect(web.requests).toHaveLength(0);
  });

  test('an allowed name may be private; the port counts', async () => {
    const web = await serve((_request, response) => response.end('intranet'));
    const port = web.host.split(':')[1];
    const lookup: NonNullable<FetcherOptions['lookup']> = (_name, _options, callback) =>
      callback(null, [{ address: '127.0.0.1', family: 4 }]);
    const made = fetcher(undefined, { lookup, allowHosts: [`intranet.example:${port}`] });
    expect((await made.fetch(`http://intranet.example:${port}/`)).text).toBe('intranet');
    expect((await failure(made.fetch('http://intranet.example:1/'))).code).toBe('PRIVATE_ADDRESS');
  });

  test('a resolver may answer with one address', async () => {
    const made = fetcher(undefined, { lookup: (_name, _options, callback) => callback(null, '10.0.0.1', 4) });
    expect((await failure(made.fetch('http://one.example/'))).code).toBe('PRIVATE_ADDRESS');
  });

  test('a name without an address', async () => {
    const made = fetcher(undefined, {
      lookup: (name, _options, callback) =>
        callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' }), []),
    });
    expect((await failure(made.fetch('http://nowhere.example/'))).code).toBe('DNS');
  });
});

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
