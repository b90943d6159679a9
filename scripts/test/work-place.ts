import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Dataset, openDataset } from '@duibiao/dataset';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type PrivatePostgres, startPostgres } from '../../packages/dataset/test/private-postgres';
import { worldBankAnswer, worldBankSource } from './world-bank-source';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
export const TIMEOUT_SECONDS = 8;

interface Seen {
  path: string;
  from: number;
  to: number;
}

/** A host that notes when each request came and went; the first request of a held path is answered when the test says so, or never. */
export interface Host {
  name: string;
  origin: string;
  seen: Seen[];
  held: Map<string, (answer: () => void) => void>;
  /** Resolves with what answers it once the path was asked for. */
  hold(path: string): Promise<() => void>;
  close(): void;
}

export type Answer = (path: string, response: ServerResponse) => void;

export async function startHost(answer: Answer, slowMs = 10): Promise<Host> {
  const seen: Seen[] = [];
  const held: Host['held'] = new Map();
  const server = createServer((request, response) => {
    const one: Seen = { path: request.url!, from: performance.now(), to: Number.POSITIVE_INFINITY };
    seen.push(one);
    response.once('close', () => {
      one.to = performance.now();
    });
    const reached = held.get(one.path);
    if (reached !== undefined) {
      held.delete(one.path);
      return reached(() => answer(one.path, response));
    }
    if (one.path === '/robots.txt') return void response.writeHead(404).end();
    setTimeout(() => answer(one.path, response), slowMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const name = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hold = (path: string): Promise<() => void> => new Promise((resolve) => held.set(path, resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { name, origin: `http://${name}`, seen, held, hold, close };
}

export const bankAnswer =
  (value: () => string): Answer =>
  (_path, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(worldBankAnswer({ KR: value() }));

export const startBank = (slowMs?: number): Promise<Host> =>
  startHost(
    bankAnswer(() => '5'),
    slowMs,
  );

/** What was asked for beside robots.txt, in the order of the alphabet. */
export const pathsOf = ({ seen }: Host): string[] =>
  seen
    .map(({ path }) => path)
    .filter((path) => path !== '/robots.txt')
    .sort();
export const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `/r${i}`).sort();

/** Requests that came while another one of the same host was still under way. */
export function overlapping({ seen }: Host): string[] {
  const inOrder = seen.toSorted((a, b) => a.from - b.from);
  return inOrder.filter((one, i) => i > 0 && one.from < inOrder[i - 1]!.to - 5).map(({ path }) => path);
}

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface Started {
  child: ChildProcess;
  ended: Promise<Ended>;
}

/** A database of its own, hosts, and processes that work on them; all gone at the end. */
export class WorkPlace {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'shared-work-'));
  readonly #children: ChildProcess[] = [];
  hosts: Host[] = [];

  private constructor(
    readonly postgres: PrivatePostgres,
    readonly databaseUrl: string,
    readonly dataset: Dataset,
  ) {}

  static async open(postgres: PrivatePostgres): Promise<WorkPlace> {
    const databaseUrl = await postgres.createDatabase();
    return new WorkPlace(postgres, databaseUrl, await openDataset({ databaseUrl }));
  }

  query(statement: string): Promise<Record<string, unknown>[]> {
    return this.postgres.query(this.databaseUrl, statement);
  }

  start(program: 'refresh' | 'verify', argv: readonly string[], env: Record<string, string> = {}): Started {
    const allowed = this.hosts.flatMap(({ name }) => ['--allow-host', name]);
    const all = [...argv, ...allowed, '--worker-timeout', String(TIMEOUT_SECONDS), '--json'];
    const child = spawn(process.execPath, [join(DIST, `${program}.js`), ...all], {
      env: { ...process.env, ...env, DUIBIAO_DATABASE_URL: this.databaseUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#children.push(child);
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
  untilWorking(count: number): Promise<void> {
    return expect
      .poll(() => this.query('select id from duibiao_jobs.workers'), { timeout: 40_000, interval: 50 })
      .toHaveLength(count);
  }

  /** Sources of World Bank shape, one per host, each with so many requests. */
  writeSources(requests: number, budget: object): string[] {
    this.hosts.forEach(({ origin }, n) => {
      const source = worldBankSource({
        id: `bank-${n}`,
        budget,
        requests: Array.from({ length: requests }, (_, i) => ({
          id: `r${i}`,
          url: `${origin}/r${i}`,
          indicator: `index_r${i}`,
        })),
      });
      writeFileSync(join(this.folder, `bank-${n}.json`), JSON.stringify(source));
    });
    return ['--sources', this.folder];
  }

  async close(): Promise<void> {
    for (const child of this.#children) child.kill('SIGKILL');
    for (const host of this.hosts) host.close();
    await this.dataset.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Gives every test of a suite a work place of its own, over one PostgreSQL of the suite's. */
export function eachInWorkPlace(open: (place: WorkPlace) => void): void {
  let postgres: PrivatePostgres;
  let place: WorkPlace;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop(), 60_000);
  beforeEach(async () => {
    place = await WorkPlace.open(postgres);
    open(place);
  });
  afterEach(() => place.close());
}
