import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { closers, failure, fetcher, type Handler, serve, serveRaw, track } from '../../test/fetch/loopback';
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

  test.each([
    ['a picture', 'image/png', Buffer.from([0x89, 0x50])],
    ['a picture called a page', 'text/html', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['a PDF called a page', 'text/html; charset=utf-8', Buffer.from('%PDF-1.7\n%\u00e2', 'latin1')],
    ['a workbook called CSV', 'text/csv', Buffer.from('PK\u0003\u0004', 'latin1')],
  ])('%s has no text', async (_name, type, body) => {
    const web = await serve((_request, response) => response.writeHead(200, { 'content-type': type }).end(body));
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

test.each([['file:///etc/passwd'], ['http://[::1']])(
  'a redirect to %s names the page that leads there',
  async (location) => {
    const web = await serve((_request, response) => response.writeHead(302, { location }).end());
    const error = await failure(fetcher(web).fetch(`${web.origin}/start`));
    expect(error.code).toBe('UNSUPPORTED_PROTOCOL');
    expect(error.message).toContain(`${web.origin}/start redirects to it`);
    expect(error.message).toContain(location);
  },
);

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
    expect(error.message).toMatch(/; .+ \((?:http|file):/);
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
    [
      'a body without a length that a reset ends',
      'CONNECTION',
      (socket) => {
        // Two turns, so that what was written is read before the reset comes: together they arrive as an end.
        socket.write('HTTP/1.1 200 OK\r\n\r\nabc', () =>
          setImmediate(() => setImmediate(() => socket.resetAndDestroy())),
        );
      },
    ],
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
