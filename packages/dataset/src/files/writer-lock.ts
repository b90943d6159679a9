import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { DatasetLockedError } from '../errors';

interface Owner {
  pid: number;
  host: string;
  since: string;
}

/**
 * Makes this process the one writer of a folder, until the returned function is called. A lock that a killed process of this machine
 * left behind is taken over at once.
 *
 * @throws DatasetLockedError naming who writes here
 */
export async function lockForWriting(folder: string, onLost: (reason: Error) => void): Promise<() => Promise<void>> {
  const lockPath = join(folder, 'writer.lock');
  const ownerPath = join(folder, 'writer.json');
  const take = (): Promise<() => Promise<void>> =>
    lockfile.lock(folder, { lockfilePath: lockPath, stale: 15_000, update: 5_000, onCompromised: onLost });
  const release = await take().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ELOCKED') throw error;
    const owner = readOwner(ownerPath);
    if (!owner || owner.host !== hostname() || isAlive(owner.pid)) throw lockedError(folder, owner);
    rmSync(lockPath, { recursive: true, force: true });
    return take();
  });
  writeFileSync(
    ownerPath,
    JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() } satisfies Owner),
  );
  return release;
}

function lockedError(folder: string, owner: Owner | undefined): DatasetLockedError {
  const who = owner ? `process ${owner.pid} on ${owner.host}, since ${owner.since}` : 'another process';
  return new DatasetLockedError(
    `${folder} is being written by ${who}. Stop it, or let the program go through the running hub (--hub http://127.0.0.1:4300).`,
  );
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
