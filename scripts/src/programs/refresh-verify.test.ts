import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { openDataset } from '@duibiao/dataset';
import type { Operation } from '@duibiao/model';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { worldBankAnswer, worldBankSource } from '../../test/world-bank-source';
import type { Exit, Output } from '../program/batch-program';
import { refreshProgram } from './refresh-program';
import { verifyProgram } from './verify-program';

type Program = (argv: readonly string[], output: Output) => Promise<Exit>;

let folder: string;
const closers: Array<() => void> = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'batch-'));
});
afterEach(async () => {
  for (const close of closers.splice(0)) close();
  await rm(folder, { recursive: true, force: true });
});

async function call(program: Program, ...argv: string[]): Promise<{ exit: Exit; out: string; err: string }> {
  const texts = ['', ''];
  const stream = (i: number): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        texts[i] += String(chunk);
        done();
      },
    });
  const exit = await program(argv, { stdout: stream(0), stderr: stream(1) });
  return { exit, out: texts[0]!, err: texts[1]! };
}

interface Web {
  origin: string;
  host: string;
  paths: string[];
}

async function serve(
  answer: (path: string) => { status?: number; type?: string; body: string } | undefined,
): Promise<Web> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    paths.push(request.url!);
    const found = answer(request.url!);
    if (found !== undefined)
      response
        .writeHead(found.status ?? 200, { 'content-type': found.type ?? 'text/html; charset=utf-8' })
        .end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin: `http://${host}`, host, paths };
}

const ulid = (n: number): string => `01J${String(n).padStart(23, '0')}`;
const QUOTE = '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.';
const SNAPSHOT = `sha256-${'a'.repeat(64)}`;

async function addCase(n: number, url: string): Promise<void> {
  const dataset = await openDataset({ dir: folder });
  const clip = {
    id: ulid(n + 500),
    capturedAt: '2018-04-12T02:11:09Z',
    url,
    title: '부산항',
    textHash: `sha256-${'0'.repeat(64)}`,
    quotes: [{ id: 'q1', exact: QUOTE, prefix: '지난해 실적이다. ', suffix: ' 환적 비중은', language: 'ko' }],
    snapshot: SNAPSHOT,
    capturedBy: { centre: 'korea' as const, device: 'd' },
    tool: 'extension 0.1.0',
  };
  const set = { edition: '2018-2019', tasks: ['2018-2019/t-016'], status: 'submitted' as const, clips: [clip] };
  const operation: Operation = { opId: ulid(n + 900), caseId: ulid(n), kind: 'put', base: {}, set };
  const result = await dataset.cases.apply(operation, { centre: 'korea', role: 'clipper', device: 'd' });
  expect(result.status).toBe('applied');
  await dataset.close();
}

const page = (sentence: string): { body: string } => ({
  body: `<!doctype html><html lang="ko"><title>부산항</title><p>지난해 실적이다. ${sentence} 환적 비중은 절반을 넘는다.</p></html>`,
});

describe('verify', () => {
  test('tells what became of each quote, keeps it, and leaves out what was just verified', async () => {
    const web = await serve((path) =>
      path === '/same'
        ? page(QUOTE)
        : path === '/changed'
          ? page(QUOTE.replace('2,049', '2,048'))
          : { status: 404, body: 'none' },
    );
    await addCase(1, `${web.origin}/same`);
    await addCase(2, `${web.origin}/changed`);
    await addCase(3, `${web.origin}/gone`);
    const argv = ['--dir', folder, '--allow-host', web.host, '--delay', '0', '--json'];
    const { exit, out } = await call(verifyProgram, ...argv);
    expect(exit).toBe(1);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ checked: 3, counts: { verbatim: 1, 'figure-changed': 1, gone: 1 } });
    const changed = result.findings.find(({ verdict }: { verdict: string }) => verdict === 'figure-changed');
    expect(changed).toMatchObject({
      case: ulid(2),
      quote: 'q1',
      changes: [{ was: '2,049만 TEU', is: '2,048만 TEU' }],
      snapshot: SNAPSHOT,
    });
    const dataset = await openDataset({ dir: folder });
    expect(
      (await dataset.verifications.list({ case: ulid(2) })).map(({ verdict, witness }) => [verdict, witness]),
    ).toEqual([['figure-changed', 're-verification']]);
    await dataset.close();
    const again = await call(verifyProgram, ...argv);
    expect(JSON.parse(again.out)).toMatchObject({ checked: 0 });
    expect(again.exit).toBe(0);
  });

  test('in words: the finding, where, and the own copy', async () => {
    const web = await serve(() => ({ status: 410, body: '' }));
    await addCase(1, `${web.origin}/gone`);
    const { exit, out, err } = await call(verifyProgram, '--dir', folder, '--allow-host', web.host, '--delay', '0');
    expect(exit).toBe(1);
    expect(out).toContain('1 quotes verified: 1 gone');
    expect(out).toContain(`the server answers 410; own copy: ${SNAPSHOT}`);
    expect(err).toContain(`1/1 ${web.origin}/gone`);
  });

  test.each([
    [['--nonsense'], 2],
    [['--min-age', 'soon'], 2],
    [['--case', ulid(77)], 2],
    [['--help'], 0],
  ])('%j ends with %s', async (argv, exit) => {
    expect((await call(verifyProgram, '--dir', folder, ...argv)).exit).toBe(exit);
  });
});

const bank = (origin: string, ids: readonly string[]): object =>
  worldBankSource({ requests: ids.map((id) => ({ id, url: `${origin}/${id}`, indicator: `index_${id}` })) });
const answer = (value: string): { body: string; type: string } => ({
  type: 'application/json',
  body: worldBankAnswer({ KR: value }),
});

async function writeSource(origin: string, ids: readonly string[]): Promise<string> {
  const sources = join(folder, 'sources');
  await mkdir(sources, { recursive: true });
  await writeFile(join(sources, 'bank.json'), JSON.stringify(bank(origin, ids)));
  return sources;
}

describe('refresh', () => {
  test('stores observations and writes a summary; a jump afterwards is a finding', async () => {
    let value = '100';
    const web = await serve(() => answer(value));
    const sources = await writeSource(web.origin, ['a']);
    const argv = ['--dir', join(folder, 'data'), '--sources', sources, '--allow-host', web.host];
    const first = await call(refreshProgram, ...argv);
    expect(first.exit).toBe(0);
    expect(first.out).toContain('| Bank | done (shape from documentation, not yet tried) | 1 | 0 | 0 |');
    value = '900';
    const second = await call(refreshProgram, ...argv, '--force', '--json');
    expect(second.exit).toBe(1);
    expect(JSON.parse(second.out).sources[0].requests[0].changes[0].flag.reason).toBe('jump');
    const dataset = await openDataset({ dir: join(folder, 'data') });
    const [latest] = await dataset.observations.list();
    expect(latest).toMatchObject({ version: 2, value: '900', flag: { reason: 'jump' } });
    expect((await dataset.observations.versions(latest!.key)).map((one) => one.value)).toEqual(['100', '900']);
    await dataset.close();
  });

  test('lists its sources', async () => {
    const { exit, out } = await call(refreshProgram, '--list');
    expect(exit).toBe(0);
    expect(out).toContain(
      'world-bank: World Development Indicators (world-bank, monthly, shape from documentation, not yet tried)',
    );
  });

  test.each([
    [['--only', 'nobody'], 2],
    [['--nonsense'], 2],
    [['--sources', '/nowhere'], 3],
    [['--help'], 0],
  ])('%j ends with %s', async (argv, exit) => {
    expect((await call(refreshProgram, '--dir', join(folder, 'data'), ...argv)).exit).toBe(exit);
  });

  test('a killed process is taken up: what was finished is not asked again, nothing is there twice', {
    timeout: 30_000,
  }, async () => {
    let stall = true;
    let reached: () => void = () => {};
    const atThird = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const web = await serve((path) => {
      if (path === '/c' && stall) {
        reached();
        return undefined;
      }
      return answer('5');
    });
    const sources = await writeSource(web.origin, ['a', 'b', 'c', 'd']);
    const argv = ['--dir', join(folder, 'data'), '--sources', sources, '--allow-host', web.host];
    const program = fileURLToPath(new URL('../../dist/refresh.js', import.meta.url));
    const child = spawn(process.execPath, [program, ...argv], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await atThird;
    child.kill('SIGKILL');
    await ended;
    stall = false;
    web.paths.length = 0;
    const { exit, out } = await call(refreshProgram, ...argv, '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out).resumed).toBe(true);
    expect(web.paths).toEqual(['/c', '/d']);
    const dataset = await openDataset({ dir: join(folder, 'data') });
    expect((await dataset.observations.list()).map(({ version }) => version)).toEqual([1, 1, 1, 1]);
    await dataset.close();
  });
});

const RECORDED = fileURLToPath(
  new URL('../../../../shared/data/statistics/jsonstat/eurostat/demo_gind.json', import.meta.url),
);

describe.skipIf(!existsSync(RECORDED))('refresh over a recorded Eurostat response', () => {
  test('stores Germany and Switzerland with value, year, unit, status and provenance; a second run changes nothing', async () => {
    const web = await serve(() => ({ type: 'application/json', body: readFileSync(RECORDED, 'utf8') }));
    const sources = join(folder, 'sources');
    await mkdir(sources, { recursive: true });
    const series = (geo: string): unknown => ({
      indicator: 'population',
      match: { indic_de: 'JAN', geo },
      place: { dimension: 'geo' },
      unit: { unit: '{person}' },
    });
    const source = {
      id: 'recorded',
      title: 'Demographic balance',
      producer: 'Eurostat',
      homepage: web.origin,
      protocol: 'json-stat',
      tried: false,
      documentation: web.origin,
      licence: 'CC BY 4.0',
      attribution: 'Eurostat',
      cadence: 'weekly',
      budget: { concurrency: 1, minDelayMs: 0 },
      requests: [{ id: 'population', url: `${web.origin}/demo_gind`, series: [series('DE'), series('CH')] }],
      places: { DE: { iso: 'DE', name: 'Germany' }, CH: { iso: 'CH', name: 'Switzerland' } },
    };
    await writeFile(join(sources, 'recorded.json'), JSON.stringify(source));
    const argv = ['--dir', join(folder, 'data'), '--sources', sources, '--allow-host', web.host, '--force', '--json'];
    const first = await call(refreshProgram, ...argv);
    expect([first.exit, first.err]).toEqual([0, expect.any(String)]);
    await call(refreshProgram, ...argv);
    const dataset = await openDataset({ dir: join(folder, 'data') });
    const stored = await dataset.observations.list({ indicator: 'population' });
    await dataset.close();
    const period = { start: '2024-01-01', end: '2024-12-31', precision: 'year' };
    // The values of the CSV twin of the same cube.
    expect(stored.map(({ place, value, version, unit, period }) => [place.iso, value, version, unit, period])).toEqual([
      ['CH', '8960800', 1, '{person}', period],
      ['DE', '83445000', 1, '{person}', period],
    ]);
    expect(stored[0]!.provenance).toMatchObject({
      producer: 'Eurostat',
      url: `${web.origin}/demo_gind`,
      licence: 'CC BY 4.0',
      response: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
    });
  });
});
