import { readFile } from 'node:fs/promises';
import { openDataset } from '@duibiao/dataset';
import { listProblems, type Snapshot, snapshotSchema } from '@duibiao/model';
import type { Command } from 'commander';
import { UsageError } from '../program/batch-program';
import { locateDataset, readSettings } from '../program/settings';
import { ROOT } from '../root';
import { openHubStore } from './export-hub-store';
import { readHubToken } from './hub-token';
import type { Store } from './store';

/** Where the data are, as the command line says. */
export interface StoreOptions {
  dir?: string;
  hub?: string;
}

/** Adds the options that say where the data are. */
export function addStoreOptions(program: Command): Command {
  return program
    .option(
      '--dir <folder>',
      'the data folder (default: the database of DUIBIAO_DATABASE_URL, else DUIBIAO_DATA_DIR, else .duibiao in the checkout)',
    )
    .option(
      '--hub <url>',
      'a running hub, with its token in the environment (DUIBIAO_HUB_TOKEN, else DUIBIAO_ADMIN_TOKEN)',
    );
}

/** The data folder that is meant where none is given. */
export function defaultDataDir(): string {
  return readSettings(process.env, ROOT).dataDir;
}

/** Where the dataset is: the folder that is named, else what the environment sets. */
export function locateStore(dir: string | undefined): { dir: string } | { databaseUrl: string } {
  return dir === undefined ? locateDataset(readSettings(process.env, ROOT)) : { dir };
}

/** Opens the data folder or database, or the hub where one is named. @throws UsageError when the options contradict each other or the hub's token is missing */
export async function openStore({ dir, hub }: StoreOptions): Promise<Store> {
  if (hub !== undefined) {
    if (dir !== undefined) throw new UsageError('give --dir or --hub, not both');
    return openHubStore(hub, readHubToken());
  }
  return openDirectly(dir);
}

async function openDirectly(dir: string | undefined): Promise<Store> {
  const dataset = await openDataset(locateStore(dir));
  return {
    exportSnapshot: () => dataset.exportSnapshot(),
    readBlob: (ref) => dataset.blobs.get(ref),
    putEdition: (edition) => dataset.editions.put(edition),
    putTarget: (target) => dataset.targets.put(target),
    putAssignment: (assignment) => dataset.assignments.put(assignment),
    addObservations: (observations) => dataset.observations.add(observations),
    addVerification: (verification) => dataset.verifications.add(verification),
    apply: (operation, actor) => dataset.cases.apply(operation, actor),
    close: () => dataset.close(),
  };
}

/** A snapshot from a file that `export` wrote. @throws Error naming the file, the path in it and the mend */
export async function readSnapshotFile(file: string): Promise<Snapshot> {
  const parsed = snapshotSchema.safeParse(parseJson(await readFile(file, 'utf8'), file));
  if (parsed.success) return parsed.data;
  const problems = listProblems(parsed.error).slice(0, 10);
  throw new Error(
    `${file} is not a snapshot:\n${problems.map(({ path, message }) => `  ${path}: ${message}`).join('\n')}`,
  );
}

/** JSON from a text, with the file named in the error. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Error(`${file} is not JSON: ${(cause as Error).message}`, { cause });
  }
}
