import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A hub in a process of its own, started the way `npm start` starts it. */
export interface HubProcess {
  origin: string;
  signInLink: string;
  extensionFolder: string;
  output: string[];
  /** Sends the signal and resolves with the exit code (null when the signal killed it) and how long it took. */
  stop(signal: NodeJS.Signals): Promise<{ code: number | null; tookMs: number }>;
}

export const ADMIN_TOKEN = 'administrator-token-of-the-test';

/** A data folder that nothing else uses. */
export function newDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'duibiao-data-'));
}

/** Starts the hub, without its look at clipped pages (tests ask no other host), and resolves when it has printed where it is. The build is expected to be there (`npm test` makes it). */
export async function startHub(env: Record<string, string> = {}): Promise<HubProcess> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'dist', 'start-hub.js')], {
    cwd: ROOT,
    env: { ...process.env, DUIBIAO_PORT: '0', DUIBIAO_ADMIN_TOKEN: ADMIN_TOKEN, DUIBIAO_SECOND_WITNESS: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const signInLink = await untilPrinted(child, output, /^Desk: (\S+)$/m);
  const extensionFolder = await untilPrinted(child, output, /^Extension: (.+)$/m);
  return {
    origin: new URL(signInLink).origin,
    signInLink,
    extensionFolder,
    output,
    stop: (signal) => stop(child, signal),
  };
}

function untilPrinted(child: ChildProcess, output: string[], pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const match = pattern.exec(output.join(''));
      if (match?.[1]) resolve(match[1]);
    };
    const add = (chunk: Buffer): void => {
      output.push(chunk.toString());
      look();
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.once('exit', (code) =>
      reject(new Error(`the hub ended with ${code} before it was ready:\n${output.join('')}`)),
    );
    look();
  });
}

function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<{ code: number | null; tookMs: number }> {
  const began = Date.now();
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve({ code: child.exitCode, tookMs: 0 });
    child.once('exit', (code) => resolve({ code, tookMs: Date.now() - began }));
    child.kill(signal);
  });
}

/** Calls the hub's API as its administrator; the body is JSON. */
export async function callHub<T>(
  hub: Pick<HubProcess, 'origin'>,
  path: string,
  init: { method?: string; body?: unknown; token?: string } = {},
): Promise<T> {
  const response = await fetch(hub.origin + path, {
    method: init.method ?? 'GET',
    headers: { authorization: `Bearer ${init.token ?? ADMIN_TOKEN}`, 'content-type': 'application/json' },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
