import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Dataset, openDataset } from '@duibiao/dataset';
import { type WorkedTogether, type WorkTogetherOptions, workTogether } from '@duibiao/scraper/jobs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PrivatePostgres, postgresPrograms, startPostgres } from '../../packages/dataset/test/private-postgres';
import { worldBankAnswer, worldBankSource } from './world-bank-source';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const WORKERS = 3;
const TIMEOUT_SECONDS = 4;

interface Seen {
  path: string;
  from: number;
  to: number;
}

/** A host that notes when each request came and went; the first request of a held path is never answered. */
interface Host {
  name: string;
  origin: string;
  seen: Seen[];
  held: Map<string, () => void>;
  close(): void;
}

async function startHost(answer: (path: string, response: ServerResponse) => void, slowMs = 10): Promise<Host> {
  const seen: Seen[] = [];
  const held = new Map<string, () => void>();
  const server = createServer((request, response) => {
    const one: Seen = { path: request.url!, from: performance.now(), to: Number.POSITIVE_INFINITY };
    seen.push(one);
    response.once('close', () => {
      one.to = performance.now();
    });
    const reached = held.get(one.path);
    if (reached !== undefined) {
      held.delete(one.path);
      return reached();
    }
    if (one.path === '/robots.txt') return void response.writeHead(404).end();
    setTimeout(() => answer(one.path, response), slowMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const name = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { name, origin: `http://${name}`, seen, held, close };
}

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

describe.skipIf(!postgresPrograms)(
  'processes that share the work (needs the package postgresql)',
  {
    timeout: 120_000,
  },
  () => {
    let postgres: PrivatePostgres;
    let databaseUrl: string;
    let folder: string;
    let dataset: Dataset;
    let hosts: Host[];
    let children: ChildProcess[];
    beforeAll(async () => {
      postgres = await startPostgres();
    }, 60_000);
    afterAll(() => postgres.stop());
    beforeEach(async () => {
      databaseUrl = await postgres.createDatabase();
      folder = mkdtempSync(join(tmpdir(), 'shared-work-'));
      dataset = await openDataset({ databaseUrl });
      children = [];
      hosts = [];
    });
    afterEach(async () => {
      for (const child of children) child.kill('SIGKILL');
      for (const host of hosts) host.close();
      await dataset.close();
      rmSync(folder, { recursive: true, force: true });
    });

    function start(
      program: 'refresh' | 'verify',
      argv: readonly string[],
    ): { child: ChildProcess; ended: Promise<Ended> } {
      const allowed = hosts.flatMap(({ name }) => ['--allow-host', name]);
      const all = [...argv, ...allowed, '--worker-timeout', String(TIMEOUT_SECONDS), '--json'];
      const child = spawn(process.execPath, [join(DIST, `${program}.js`), ...all], {
        env: { ...process.env, DUIBIAO_DATABASE_URL: databaseUrl },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      children.push(child);
      const texts = { out: '', err: '' };
      child.stdout!.on('data', (chunk) => {
        texts.out += chunk;
      });
      child.stderr!.on('data', (chunk) => {
        texts.err += chunk;
      });
      const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...texts })));
      return { child, ended };
    }

    /** Until so many processes are at the work: one that comes after the end begins a run of its own, and rightly so. */
    const untilWorking = (count: number): Promise<void> =>
      expect
        .poll(() => postgres.query(databaseUrl, 'select id from duibiao_jobs.workers'), {
          timeout: 40_000,
          interval: 50,
        })
        .toHaveLength(count);

    /** Sources of World Bank shape, one per host, each with so many requests. */
    function writeSources(requests: number, budget: object): string[] {
      hosts.forEach(({ origin }, n) => {
        const source = worldBankSource({
          id: `bank-${n}`,
          budget,
          requests: Array.from({ length: requests }, (_, i) => ({
            id: `r${i}`,
            url: `${origin}/r${i}`,
            indicator: `index_r${i}`,
          })),
        });
        writeFileSync(join(folder, `bank-${n}.json`), JSON.stringify(source));
      });
      return ['--sources', folder];
    }

    const startBank = (): Promise<Host> =>
      startHost((_path, response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(worldBankAnswer({ KR: '5' })),
      );

    const pathsOf = ({ seen }: Host): string[] =>
      seen
        .map(({ path }) => path)
        .filter((path) => path !== '/robots.txt')
        .sort();
    const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `/r${i}`).sort();

    it('three refreshes: each request once, a host never twice at a time, and the window holds over all of them', async () => {
      hosts = [await startBank(), await startBank()];
      const argv = writeSources(8, { window: { requests: 4, seconds: 2 } });
      const ends = await Promise.all(Array.from({ length: WORKERS }, () => start('refresh', argv).ended));
      expect(ends.map(({ code, err }) => [code, code === 0 ? '' : err])).toEqual(Array(WORKERS).fill([0, '']));
      for (const host of hosts) {
        expect(pathsOf(host)).toEqual(numbered(8));
        const inOrder = host.seen.toSorted((a, b) => a.from - b.from);
        const overlapping = inOrder.filter((one, i) => i > 0 && one.from < inOrder[i - 1]!.to - 5);
        expect(overlapping).toEqual([]);
        // Any five in a row (robots.txt counts) span the window.
        const spans = inOrder.slice(4).map((one, i) => one.from - inOrder[i]!.from);
        expect(Math.min(...spans)).toBeGreaterThanOrEqual(2000);
      }
      expect((await dataset.observations.list()).map(({ version }) => version)).toEqual(Array(16).fill(1));
      for (const { out } of ends) {
        const { sources } = JSON.parse(out);
        expect(sources.map(({ status }: { status: string }) => status)).toEqual(['done', 'done']);
        expect(sources.flatMap(({ requests }: { requests: unknown[] }) => requests)).toHaveLength(16);
      }
    });

    it('a refresh that is killed in the middle of a job on each host: others take the jobs up, and the result is whole', async () => {
      hosts = [await startBank(), await startBank()];
      const [first, second] = hosts;
      const argv = writeSources(4, {});
      // Held on both hosts: what else the victim had in hand when it was killed would be asked again, and rightly so.
      const atHeld = Promise.all([
        new Promise<void>((resolve) => first!.held.set('/r2', resolve)),
        new Promise<void>((resolve) => second!.held.set('/r1', resolve)),
      ]);
      const victim = start('refresh', argv);
      await atHeld;
      const others = Array.from({ length: WORKERS - 1 }, () => start('refresh', argv).ended);
      await untilWorking(WORKERS);
      victim.child.kill('SIGKILL');
      const killedAt = performance.now();
      const ends = await Promise.all(others);
      expect(ends.map(({ code, err }) => [code, code === 0 ? '' : err])).toEqual(Array(WORKERS - 1).fill([0, '']));
      const asked = first!.seen.filter(({ path }) => path === '/r2');
      expect(asked).toHaveLength(2);
      expect(asked[1]!.from - killedAt).toBeLessThan(20_000);
      expect(pathsOf(first!)).toEqual([...numbered(4), '/r2'].sort());
      expect(pathsOf(second!)).toEqual([...numbered(4), '/r1'].sort());
      expect((await dataset.observations.list()).map(({ version }) => version)).toEqual(Array(8).fill(1));
    });

    const untilOneWaits = (): Promise<void> =>
      expect
        .poll(() => postgres.query(databaseUrl, "select pid from pg_stat_activity where wait_event_type = 'Lock'"), {
          timeout: 40_000,
          interval: 50,
        })
        .toHaveLength(1);

    it('a run does not end while a process that joins it is still asking what is due', async () => {
      let onAsking = (): void => undefined;
      const asking = new Promise<void>((resolve) => {
        onAsking = resolve;
      });
      const performed: string[] = [];
      const work = (name: string, items: WorkTogetherOptions['items']): Promise<WorkedTogether> =>
        workTogether({
          databaseUrl,
          program: 'test',
          items,
          limitsOf: () => ({ minDelayMs: 0, windows: [] }),
          async perform({ key }) {
            await asking;
            performed.push(`${key} by ${name}`);
            return name;
          },
          giveUp: (_item, message) => message,
        });
      const item = { key: 'a', host: 'h', payload: {} };
      const first = work('first', async () => [item]);
      await untilWorking(1);
      const late = work('late', async () => {
        onAsking();
        // The first one is through, or waits to be let through.
        await Promise.race([first, untilOneWaits()]);
        return [item];
      });
      const [one, two] = await Promise.all([first, late]);
      expect([one.outcomes.get('a'), two.outcomes.get('a')]).toEqual(['first', 'first']);
      expect(performed).toEqual(['a by first']);
    });

    const ulid = (n: number): string => `01J${String(n).padStart(23, '0')}`;
    const QUOTE = '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.';

    async function addCases(host: Host, count: number): Promise<void> {
      for (let n = 0; n < count; n += 1) {
        const clip = {
          id: ulid(n + 500),
          capturedAt: '2018-04-12T02:11:09Z',
          url: `${host.origin}/r${n}`,
          title: '부산항',
          textHash: `sha256-${'0'.repeat(64)}`,
          quotes: [{ id: 'q1', exact: QUOTE, language: 'ko' }],
          capturedBy: { centre: 'korea' as const, device: 'd' },
          tool: 'extension 0.1.0',
        };
        const set = { edition: '2018-2019', tasks: ['2018-2019/t-016'], status: 'submitted' as const, clips: [clip] };
        const operation = { opId: ulid(n + 900), caseId: ulid(n), kind: 'put' as const, base: {}, set };
        await dataset.cases.apply(operation, { centre: 'korea', role: 'clipper', device: 'd' });
      }
    }

    it('three verifications, one of them killed in the middle of a page: every quote gets one verdict', async () => {
      const host = await startHost((path, response) => {
        const sentence = path === '/r1' ? QUOTE.replace('2,049', '2,048') : QUOTE;
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(`<!doctype html><html lang="ko"><title>부산항</title><p>지난해 실적이다.</p><p>${sentence}</p></html>`);
      });
      hosts = [host];
      await addCases(host, 6);
      const reached = Array.from({ length: 6 }, (_, i) => `/r${i}`);
      const atHeld = new Promise<void>((resolve) => host.held.set(reached[3]!, resolve));
      const victim = start('verify', ['--delay', '50']);
      await atHeld;
      const others = Array.from({ length: WORKERS - 1 }, () => start('verify', ['--delay', '50']).ended);
      await untilWorking(WORKERS);
      victim.child.kill('SIGKILL');
      const ends = await Promise.all(others);
      expect(ends.map(({ code, err }) => [code, code === 1 ? '' : err])).toEqual(Array(WORKERS - 1).fill([1, '']));
      expect(pathsOf(host)).toEqual([...numbered(6), '/r3'].sort());
      const verdicts = (await dataset.verifications.list()).map(({ case: id, verdict }) => [id, verdict]).sort();
      expect(verdicts).toEqual(Array.from({ length: 6 }, (_, n) => [ulid(n), n === 1 ? 'figure-changed' : 'verbatim']));
      for (const { out } of ends)
        expect(JSON.parse(out)).toMatchObject({ checked: 6, counts: { verbatim: 5, 'figure-changed': 1 } });
    });

    it('a refresh that is asked to end leaves its job to others at once and ends with 3', async () => {
      hosts = [await startBank()];
      const argv = writeSources(3, {});
      const atHeld = new Promise<void>((resolve) => hosts[0]!.held.set('/r1', resolve));
      const stopped = start('refresh', argv);
      await atHeld;
      stopped.child.kill('SIGTERM');
      expect((await stopped.ended).code).toBe(3);
      const next = await start('refresh', argv).ended;
      expect([next.code, JSON.parse(next.out).resumed]).toEqual([0, true]);
      expect(pathsOf(hosts[0]!)).toEqual([...numbered(3), '/r1'].sort());
    });
  },
);
