import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import lockfile from 'proper-lockfile';
import { DatasetLockedError } from '../errors';

interface Owner {
  pid: number;
  host: string;
  since: string;
}

const STALE_MS = 15_000;
/** The door is held for the moment of taking the lock; longer means that its holder was killed there. */
const DOOR_STALE_MS = 5_000;

/** Folders that this process writes to. A lock in the name of our pid that is not among them is from an earlier life (containers give the same pid again). */
const held = new Set<string>();

/**
 * Makes this process the one writer of a folder, until the returned function is called. A lock that a killed process of this machine
 * left behind is taken over at once; one of another machine after 15 s without a sign of life.
 *
 * Taking goes through a second lock, the door: without it, two processes that both find a dead owner could each remove the other's
 * fresh lock and both write.
 *
 * @throws DatasetLockedError naming who writes here
 */
export async function lockForWriting(folder: string, onLost: (reason: Error) => void): Promise<() => Promise<void>> {
  const path = resolve(folder);
  const closeDoor = await lockfile.lock(join(path, 'writer-door'), {
    realpath: false,
    stale: DOOR_STALE_MS,
    retries: { retries: 40, minTimeout: 50, maxTimeout: 250 },
  });
  try {
    return await takeLock(path, onLost);
  } finally {
    await closeDoor();
  }
}

async function takeLock(folder: string, onLost: (reason: Error) => void): Promise<() => Promise<void>> {
  const lockPath = join(folder, 'writer.lock');
  const ownerPath = join(folder, 'writer.json');
  const take = (): Promise<() => Promise<void>> =>
    lockfile.lock(folder, { lockfilePath: lockPath, stale: STALE_MS, update: STALE_MS / 3, onCompromised: onLost });
  const release = await take().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ELOCKED') throw error;
    const owner = readOwner(ownerPath);
    if (!owner || isHeld(folder, owner)) throw lockedError(folder, owner);
    rmSync(lockPath, { recursive: true, force: true });
    return take();
  });
  const owner: Owner = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  writeFileSync(ownerPath, JSON.stringify(owner));
  held.add(folder);
  return async () => {
    held.delete(folder);
    rmSync(ownerPath, { force: true });
    await release();
  };
}

/** Whether the owner may still write: a process of another machine cannot be looked at, so it may. */
function isHeld(folder: string, owner: Owner): boolean {
  if (owner.host !== hostname()) return true;
  return owner.pid === process.pid ? held.has(folder) : isAlive(owner.pid);
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
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
