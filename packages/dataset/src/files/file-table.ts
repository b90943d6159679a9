import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { Collection } from '../contract';
import { DatasetError } from '../errors';
import { DurableJsonAdapter, ensureFolder, removeDurably, TEMPORARY_ENDING } from './durable-json-adapter';
import { KeyedQueue } from './keyed-queue';

/** A check of what a file holds: the value, or why it is none. */
export type Check<T> = (value: unknown) => { value: T } | { reason: string };

/** A file that could not be read: set aside under `quarantine/`, with the reason beside it. */
export interface Quarantined {
  file: string;
  reason: string;
}

/** Where the records are, what they are, and whether writing is allowed now. */
export interface FileTableOptions<T> {
  folder: string;
  quarantine: string;
  check: Check<T>;
  idOf: (record: T) => string;
  onQuarantined: (file: Quarantined) => void;
  /** @throws when this process is no longer the writer */
  assertWritable: () => void;
}

const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/**
 * Records of one kind, one lowdb file each, in folders by hash of the id; all of them in memory. Memory changes only after the write is
 * on disk. A file that does not pass the check is set aside and named, and the rest is served.
 */
export class FileTable<T> implements Collection<T> {
  private readonly records = new Map<string, T>();
  private readonly writes = new KeyedQueue();

  private constructor(private readonly options: FileTableOptions<T>) {}

  /** Reads all records of a folder. */
  static async open<T>(options: FileTableOptions<T>): Promise<FileTable<T>> {
    const table = new FileTable<T>(options);
    await ensureFolder(options.folder);
    const shards = await readdir(options.folder, { withFileTypes: true });
    await Promise.all(
      shards.filter((s) => s.isDirectory()).map(({ name }) => table.loadShard(join(options.folder, name))),
    );
    return table;
  }

  async get(id: string): Promise<T | undefined> {
    return this.records.get(id);
  }

  async list(): Promise<T[]> {
    return [...this.records.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  }

  /** Writes of one record happen in the order of asking, so that memory and disk never differ. */
  put(record: T): Promise<void> {
    const id = this.options.idOf(record);
    return this.writes.run(id, async () => {
      this.options.assertWritable();
      await new Low<T>(new DurableJsonAdapter<T>(this.pathOf(id)), record).write();
      this.records.set(id, record);
    });
  }

  delete(id: string): Promise<boolean> {
    return this.writes.run(id, async () => {
      if (!this.records.has(id)) return false;
      this.options.assertWritable();
      const wasThere = await removeDurably(this.pathOf(id));
      this.records.delete(id);
      return wasThere;
    });
  }

  /** Resolves when no write is under way. */
  idle(): Promise<void> {
    return this.writes.idle();
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
    return join(this.options.folder, shard, `${id}.json`);
  }

  private async loadShard(shard: string): Promise<void> {
    for (const name of await readdir(shard)) {
      const path = join(shard, name);
      if (name.endsWith(TEMPORARY_ENDING)) await rm(path, { force: true });
      else if (name.endsWith('.json')) await this.loadFile(path, name);
    }
  }

  private async loadFile(path: string, name: string): Promise<void> {
    const found = await readChecked(path, this.options.check);
    const expected = name.slice(0, -'.json'.length);
    if ('reason' in found) return this.setAside(path, name, found.reason);
    const id = this.options.idOf(found.value);
    if (id !== expected) return this.setAside(path, name, `the record inside has the id ${id}`);
    this.records.set(expected, found.value);
  }

  private async setAside(path: string, name: string, reason: string): Promise<void> {
    const { quarantine, onQuarantined } = this.options;
    await ensureFolder(quarantine);
    const target = join(quarantine, `${Date.now()}-${name}`);
    await rename(path, target);
    await writeFile(`${target}.reason.txt`, `${path}\n${reason}\n`);
    onQuarantined({ file: target, reason });
  }
}

/** Only what a file holds can be a reason to set it aside; a disk that cannot be read stops the opening. */
async function readChecked<T>(path: string, check: Check<T>): Promise<{ value: T } | { reason: string }> {
  const text = await readFile(path, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { reason: `not JSON: ${(error as Error).message}` };
  }
  return check(value);
}
