import { join } from 'node:path';
import * as z from 'zod';
import { DatasetError } from '../errors';
import { DurableJsonAdapter } from './durable-json-adapter';

const BLOCK = 1_000;
const floorSchema = z.object({ floor: z.int().min(0) });

/**
 * The number that no cursor of an earlier life exceeds. The cursors in the records alone are not enough: when the record with the highest
 * one is set aside as unreadable, its cursor would be given out again and a reader that had seen it would miss the change.
 * The floor is written ahead in blocks, so that most changes cost no write.
 */
export class CursorFloor {
  private tail: Promise<void> = Promise.resolve();

  private constructor(
    private readonly adapter: DurableJsonAdapter<unknown>,
    private floor: number,
  ) {}

  /** @throws DatasetError when the file is there and is not a floor */
  static async open(dir: string): Promise<CursorFloor> {
    const path = join(dir, 'cursor.json');
    const adapter = new DurableJsonAdapter<unknown>(path);
    const stored = await adapter.read().catch((cause) => {
      throw unreadable(path, cause);
    });
    const parsed = floorSchema.safeParse(stored ?? { floor: 0 });
    if (!parsed.success) throw unreadable(path, parsed.error);
    return new CursorFloor(adapter, parsed.data.floor);
  }

  /** Where counting starts. */
  get value(): number {
    return this.floor;
  }

  /** Resolves when a cursor may be stored. */
  async cover(cursor: number): Promise<void> {
    if (cursor <= this.floor) return;
    // One raise at a time: the number on disk must never be behind the one in memory.
    const raised = this.tail.then(() => this.raise(cursor));
    this.tail = raised.catch(() => undefined);
    await raised;
  }

  private async raise(cursor: number): Promise<void> {
    if (cursor <= this.floor) return;
    const floor = cursor + BLOCK;
    await this.adapter.write({ floor });
    this.floor = floor;
  }

  /** At an orderly end: nothing above `last` was given out. */
  async settle(last: number): Promise<void> {
    if (last < this.floor) await this.adapter.write({ floor: last });
  }
}

function unreadable(path: string, cause: unknown): DatasetError {
  return new DatasetError(
    `${path} cannot be read (${(cause as Error).message}). Write {"floor": N} there, N above every cursor that a client has seen (1000000 is safe).`,
    { cause },
  );
}
