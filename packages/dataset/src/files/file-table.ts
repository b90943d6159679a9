import { createHash } from 'node:crypto';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { Collection } from '../contract';
import { DatasetError } from '../errors';
import { DurableJsonAdapter, ensureFolder, removeDurably, TEMPORARY_ENDING } from './durable-json-adapter';

/** A check of what a file holds: the value, or why it is none. */
export type Check<T> = (value: unknown) => { value: T } | { reason: string };

/** A file that could not be read: set aside under `quarantine/`, with the reason beside it. */
export interface Quarantined {
  file: string;
  reason: string;
}

const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/**
 * Records of one kind, one lowdb file each, in folders by hash of the id; all of them in memory. Memory changes only after the write is
 * on disk. A file that does not pass the check is set aside and named, and the rest is served.
 */
export class FileTable<T> implements Collection<T> {
  private readonly records = new Map<string, T>();

  private constructor(
    private readonly folder: string,
    private readonly idOf: (record: T) => string,
  ) {}

  /** Reads all records of a folder. */
  static async open<T>(options: {
    folder: string;
    quarantine: string;
    check: Check<T>;
    idOf: (record: T) => string;
    onQuarantined: (file: Quarantined) => void;
  }): Promise<FileTable<T>> {
    const table = new FileTable<T>(options.folder, options.idOf);
    await ensureFolder(options.folder);
    const shards = await readdir(options.folder);
    await Promise.all(shards.map((shard) => table.loadShard(join(options.folder, shard), options)));
    return table;
  }

  async get(id: string): Promise<T | undefined> {
    return this.records.get(id);
  }

  async list(): Promise<T[]> {
    return [...this.records.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  }

  async put(record: T): Promise<void> {
    const id = this.idOf(record);
    await new Low<T>(new DurableJsonAdapter<T>(this.pathOf(id)), record).write();
    this.records.set(id, record);
  }

  async delete(id: string): Promise<boolean> {
    if (!this.records.has(id)) return false;
    const wasThere = await removeDurably(this.pathOf(id));
    this.records.delete(id);
    return wasThere;
  }

  /** The records without a promise, for indexes. */
  values(): IterableIterator<T> {
    return this.records.values();
  }

  /** The record as it is in memory now. */
  peek(id: string): T | undefined {
    return this.records.get(id);
  }

  private pathOf(id: string): string {
    if (!SAFE_ID.test(id)) throw new DatasetError(`"${id.slice(0, 80)}" cannot be the id of a record`);
    const shard = createHash('sha256').update(id).digest('hex').slice(0, 2);
    return join(this.folder, shard, `${id}.json`);
  }

  private async loadShard(shard: string, options: Parameters<typeof FileTable.open<T>>[0]): Promise<void> {
    const names = await readdir(shard).catch(() => [] as string[]);
    for (const name of names) {
      const path = join(shard, name);
      if (name.endsWith(TEMPORARY_ENDING)) await rm(path, { force: true });
      else if (name.endsWith('.json')) await this.loadFile(path, name, options);
    }
  }

  private async loadFile(
    path: string,
    name: string,
    { check, quarantine, onQuarantined }: Parameters<typeof FileTable.open<T>>[0],
  ): Promise<void> {
    const found = await readChecked(path, check);
    const expected = name.slice(0, -'.json'.length);
    if ('value' in found && this.idOf(found.value) === expected) {
      this.records.set(expected, found.value);
      return;
    }
    const reason = 'value' in found ? `the record inside has the id ${this.idOf(found.value)}` : found.reason;
    await ensureFolder(quarantine);
    const target = join(quarantine, `${Date.now()}-${name}`);
    await rename(path, target);
    await writeFile(`${target}.reason.txt`, `${path}\n${reason}\n`);
    onQuarantined({ file: target, reason });
  }
}

async function readChecked<T>(path: string, check: Check<T>): Promise<{ value: T } | { reason: string }> {
  try {
    return check(await new DurableJsonAdapter<unknown>(path).read());
  } catch (error) {
    return { reason: `not JSON: ${(error as Error).message}` };
  }
}
