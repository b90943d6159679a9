import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case, CentreId } from '@duibiao/model';

const PROGRAM = fileURLToPath(new URL('./hub-server.mjs', import.meta.url));

/** A hub in a process of its own that a test may stop, kill and start again on the same data and port. */
export class HubProcess {
  readonly dir: string = mkdtempSync(join(tmpdir(), 'duibiao-hub-'));
  readonly adminToken = 'token-of-the-test';
  private port = 0;
  private child: ChildProcess | undefined;

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [PROGRAM, this.dir, String(this.port), this.adminToken], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child = child;
    this.port = await new Promise<number>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (bytes: Buffer) => {
        said += bytes.toString();
        const found = /port (\d+)/.exec(said)?.[1];
        if (found) resolve(Number(found));
      });
      child.once('exit', (code) => reject(new Error(`the hub ended with ${code} before it listened`)));
    });
  }

  /** Ends it as an operator would. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** Ends it as a power cut would. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  async call<T>(path: string, init: { method?: string; body?: unknown } = {}): Promise<T> {
    const response = await fetch(`${this.origin}${path}`, {
      method: init.method ?? (init.body === undefined ? 'GET' : 'POST'),
      headers: { authorization: `Bearer ${this.adminToken}`, 'content-type': 'application/json' },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** A connection link for a centre, as the desk makes it. */
  connectionFor(centre: CentreId): Promise<{ code: string; link: string }> {
    return this.call('/v1/connections', { body: { centre } });
  }

  async cases(): Promise<Case[]> {
    return (await this.call<{ items: Case[] }>('/v1/cases?limit=200')).items;
  }

  /** The stored bytes of a blob, with proof that they are what their address says. */
  async blob(ref: string): Promise<Buffer> {
    const response = await fetch(`${this.origin}/v1/blobs/${ref}`, {
      headers: { authorization: `Bearer ${this.adminToken}` },
    });
    if (!response.ok) throw new Error(`${ref}: ${response.status}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const hash = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
    if (hash !== ref) throw new Error(`${ref} holds the bytes of ${hash}`);
    return bytes;
  }
}
