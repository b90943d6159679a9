import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clip, type Verification, verificationSchema } from '@duibiao/model';
import { afterEach, describe, expect, test } from 'vitest';
import { createFetcher, type Fetcher } from '../fetch/fetcher';
import { checkPage } from './check-page';
import { createSecondWitness } from './second-witness';

const QUOTE = 'Der Hafen schlug 2017 rund 8,8 Millionen TEU um.';
const quote = { exact: QUOTE, language: 'de' };
const closers: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function serve(
  answer: (path: string, response: ServerResponse) => void,
): Promise<{ origin: string; fetcher: Fetcher; paths: string[] }> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return void response.end('User-agent: *\nDisallow: /closed\n');
    paths.push(request.url!);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    answer(request.url!, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetcher = createFetcher({
    allowHosts: [host],
    perHost: { concurrency: 2, minDelayMs: 0 },
    retry: { limit: 0 },
    limits: { timeoutMs: 1000 },
  });
  closers.push(
    () => server.close(),
    () => server.closeAllConnections(),
    () => fetcher.close(),
  );
  return { origin: `http://${host}`, fetcher, paths };
}

describe('checkPage', () => {
  const rows: Array<[string, string, string, (response: ServerResponse) => void]> = [
    ['the quote stands', '/', 'verbatim', (r) => void r.end(`<p>${QUOTE}`)],
    ['a figure changed', '/', 'figure-changed', (r) => void r.end(`<p>${QUOTE.replace('8,8', '8,9')}`)],
    ['plain text', '/', 'verbatim', (r) => void r.setHeader('content-type', 'text/plain').end(QUOTE)],
    ['404', '/', 'gone', (r) => void r.writeHead(404).end('none')],
    ['403', '/', 'not-public', (r) => void r.writeHead(403).end('no')],
    [
      'a login',
      '/',
      'not-public',
      (r) => void r.end('<title>Anmelden</title><p>Bitte melden Sie sich an<input type="password">'),
    ],
    ['a notice with 200', '/', 'soft-404', (r) => void r.end('<title>Seite nicht gefunden</title>')],
    ['closed by robots.txt', '/closed', 'not-public', (r) => void r.end(QUOTE)],
    ['503', '/', 'unreachable', (r) => void r.writeHead(503).end()],
    ['a PDF', '/', 'unreachable', (r) => void r.setHeader('content-type', 'application/pdf').end('%PDF-1.4')],
  ];
  test.each(rows)('%s', async (_name, path, verdict, answer) => {
    const web = await serve((_path, response) => answer(response));
    const { checks } = await checkPage(web.fetcher, web.origin + path, [quote]);
    expect(checks.map((check) => check.verdict)).toEqual([verdict]);
  });

  test('one fetch for all quotes of a page, the change in both forms', async () => {
    const web = await serve((_path, response) => void response.end(`<p>${QUOTE.replace('8,8', '8,9')} Ende.`));
    const { checks } = await checkPage(web.fetcher, web.origin, [quote, { exact: 'Ende.' }]);
    expect(checks[0]).toMatchObject({ changes: [{ was: '8,8 Millionen TEU', is: '8,9 Millionen TEU' }] });
    expect(checks[1]?.verdict).toBe('verbatim');
    expect(web.paths).toEqual(['/']);
  });
});

describe('createSecondWitness', () => {
  const clip = (id: string, url: string): Clip => ({
    id: `01J${id.padStart(23, '0')}`,
    capturedAt: '2018-04-12T02:11:09Z',
    url,
    title: 'Hafen',
    textHash: `sha256-${'0'.repeat(64)}`,
    quotes: [{ id: 'q1', ...quote }],
    capturedBy: { centre: 'germany', device: 'd' },
    tool: 'test',
  });
  const CASE = `01J${'9'.padStart(23, '0')}`;

  test('records a valid verification for each quote, each clip once', async () => {
    const web = await serve((_path, response) => void response.end(`<p>${QUOTE}`));
    const recorded: Verification[] = [];
    const witness = createSecondWitness({
      fetcher: web.fetcher,
      record: async (one) => void recorded.push(verificationSchema.parse(one)),
    });
    witness.enqueue(CASE, clip('1', web.origin));
    witness.enqueue(CASE, clip('1', web.origin));
    witness.enqueue(CASE, clip('2', `${web.origin}/b`));
    await witness.idle();
    expect(recorded.map(({ clip: id, verdict, witness: who }) => [id.at(-1), verdict, who])).toEqual([
      ['1', 'verbatim', 'second-witness'],
      ['2', 'verbatim', 'second-witness'],
    ]);
  });

  test('what cannot be recorded is told, and the next clip is looked at all the same', async () => {
    const web = await serve((_path, response) => void response.end(`<p>${QUOTE}`));
    const errors: unknown[] = [];
    const recorded: Verification[] = [];
    const witness = createSecondWitness({
      fetcher: web.fetcher,
      async record(one) {
        if (one.url.endsWith('/a')) throw new Error('disk full');
        recorded.push(one);
      },
      onError: (error) => errors.push(error),
    });
    witness.enqueue(CASE, clip('1', `${web.origin}/a`));
    witness.enqueue(CASE, clip('2', `${web.origin}/b`));
    await witness.idle();
    expect([errors.length, recorded.length]).toEqual([1, 1]);
  });

  test('closing ends what is under way', async () => {
    const web = await serve(() => {});
    const recorded: Verification[] = [];
    const witness = createSecondWitness({ fetcher: web.fetcher, record: async (one) => void recorded.push(one) });
    witness.enqueue(CASE, clip('1', web.origin));
    await witness.close();
    expect(recorded).toEqual([]);
  });
});
