import { join } from 'node:path';
import * as z from 'zod';
import { DatasetError } from '../errors';
import { DurableJsonAdapter } from './durable-json-adapter';

/** The shape of the files. A new number comes with a migration. */
export const FORMAT_VERSION = 1;

const formatSchema = z.object({ format: z.int().min(1) });

/**
 * Marks a new folder with the version of its files, and refuses one that a newer program wrote: read by the older rules, its records
 * would all be set aside as unreadable.
 *
 * @throws DatasetError for a folder of a newer version
 */
export async function checkFormatVersion(dir: string): Promise<void> {
  const path = join(dir, 'dataset.json');
  const adapter = new DurableJsonAdapter<unknown>(path);
  const stored = await adapter.read().catch(() => ({}));
  if (stored === null) return adapter.write({ format: FORMAT_VERSION });
  const parsed = formatSchema.safeParse(stored);
  if (!parsed.success)
    throw new DatasetError(
      `${path} does not say which version the files have. Write {"format":${FORMAT_VERSION}} there.`,
    );
  if (parsed.data.format > FORMAT_VERSION)
    throw new DatasetError(
      `${dir} was written by a newer version (format ${parsed.data.format}, this program reads ${FORMAT_VERSION}). Update the program.`,
    );
}
