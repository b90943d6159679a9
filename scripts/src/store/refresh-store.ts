import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatasetLockedError, openDataset } from '@duibiao/dataset';
import type { ObservationStore } from '@duibiao/scraper';
import { UsageError } from '../program/batch-program';
import { openHubStore } from './export-hub-store';
import { defaultDataDir, locateStore, type StoreOptions } from './export-store';
import { readHubToken } from './hub-token';

/** A store for refresh, and how to let go of it. */
export interface RefreshStore extends ObservationStore {
  close(): Promise<void>;
}

/** Opens the data folder or database, or a running hub where one is named. @throws UsageError for options that contradict each other */
export async function openRefreshStore({ dir, hub }: StoreOptions): Promise<RefreshStore> {
  if (hub === undefined) {
    return openDataset(locateStore(dir)).catch((error: unknown) => {
      if (!(error instanceof DatasetLockedError)) throw error;
      const mend =
        'If the hub runs there, name it with --hub http://127.0.0.1:4300 and set DUIBIAO_HUB_TOKEN or DUIBIAO_ADMIN_TOKEN.';
      throw new Error(`${error.message} ${mend}`, { cause: error });
    });
  }
  if (dir !== undefined) throw new UsageError('give --dir or --hub, not both');
  return openThroughHub(hub);
}

/** Observations and responses go to the hub; the run's own notes stay beside the data folder, where this machine looks for them again. */
async function openThroughHub(hub: string): Promise<RefreshStore> {
  const store = openHubStore(hub, readHubToken());
  // Before any source is asked: one that answers "not modified" leaves nothing to send, and a wrong token would not show.
  await store.assertReachable();
  return {
    observations: {
      list: (query) => store.listObservations(query),
      add: (observations) => store.addObservations(observations),
    },
    blobs: { put: (bytes) => store.putBlob(bytes) },
    states: keepNotes(join(defaultDataDir(), 'batch', nameOf(hub))),
    close: () => store.close(),
  };
}

/** A folder for each hub: what one has been given, another does not have yet. */
const nameOf = (hub: string): string => new URL(hub).origin.replaceAll(/[^a-z0-9.-]+/gi, '_');

/** States as files of a folder, each written whole or not at all. */
function keepNotes(folder: string): RefreshStore['states'] {
  const fileOf = (name: string): string => join(folder, `${name.replaceAll('/', '~')}.json`);
  return {
    async get(name) {
      const text = await readFile(fileOf(name), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return 'null';
        throw error;
      });
      return JSON.parse(text) as unknown;
    },
    async put(name, value) {
      await mkdir(folder, { recursive: true });
      const staging = `${fileOf(name)}.${process.pid}.new`;
      await writeFile(staging, JSON.stringify(value), { flush: true });
      await rename(staging, fileOf(name));
    },
  };
}
