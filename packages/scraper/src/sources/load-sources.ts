import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ScraperError } from '../errors';
import { type Source, sourceSchema } from './source';

/** A source's file that cannot be used; the message names file, field and fault. */
export class SourceError extends ScraperError {
  constructor(message: string, options?: { cause?: unknown }) {
    super('SOURCE', message, options);
  }
}

/** Checks one source. `file` is named in errors and must be its id with `.json`. @throws SourceError */
export function readSource(json: unknown, file: string): Source {
  const result = sourceSchema.safeParse(json);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.') || '(whole)'}: ${message}`);
    throw new SourceError(`${file} is no source: ${faults.join('; ')}`);
  }
  if (`${result.data.id}.json` !== file)
    throw new SourceError(`${file}: its id is "${result.data.id}"; rename one of the two`);
  return result.data;
}

/** Reads every `.json` of a folder as a source. @throws SourceError */
export async function loadSources(folder: string): Promise<Source[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      try {
        return readSource(JSON.parse(text), file);
      } catch (cause) {
        throw cause instanceof SourceError
          ? cause
          : new SourceError(`${file} is not JSON: ${String(cause)}`, { cause });
      }
    }),
  );
}
