import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatasetLockedError, openDataset } from '@duibiao/dataset';
import type { ObservationStore } from '@duibiao/scraper';
import { UsageError } from './batch-program';
import { openHubStore } from './export-hub-store';
import { defaultDataDir, locateStore, type StoreOptions } from './export-store';

/** A store for refresh, and how to let go of it. */
export interface RefreshStore extends ObservationStore {
  close(): Promise<void>;
}

/** Opens the data folder or database, or a running hub where one is named. @throws UsageError for options that contradict each other */
export async function openRefreshStore({ dir, hub }: StoreOptions): Promise<RefreshStore> {
  if (hub === undefined) {
    return openDataset(locateStore(dir)).catch((error: unknown) => {
      if (!(error instanceof DatasetLockedError)) throw error;
      const mend = 'If the hub runs there, name it with --hub http://127.0.0.1:4300 and set DUIBIAO_ADMIN_TOKEN.';
      throw new Error(`${error.message} ${mend}`, { cause: error });
    });
  }
  if (dir !== undefined) throw new UsageError('give --dir or --hub, not both');
  const token = process.env.DUIBIAO_ADMIN_TOKEN?.trim();
  if (!token) throw new UsageError('--hub needs the administrator token in DUIBIAO_ADMIN_TOKEN');
  return openThroughHub(hub, token);
}

/** Observations and responses go to the hub; the run's own notes stay beside the data folder, where this machine looks for them again. */
function openThroughHub(hub: string, token: string): RefreshStore {
  const store = openHubStore(hub, token);
  const folder = join(defaultDataDir(), 'batch');
  const fileOf = (name: string): string => join(folder, `${name.replaceAll('/', '~')}.json`);
  return {
    observations: {
      async list(query = {}) {
        const { observations } = await store.exportSnapshot();
        return observations.filter(({ key }) => query.source === undefined || key.startsWith(`${query.source}/`));
      },
      add: (observations) => store.addObservations(observations),
    },
    blobs: {
      async put(bytes) {
        const ref = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
        const response = await fetch(new URL(`/v1/blobs/${ref}`, hub), { method: 'PUT', headers, body: bytes });
        if (!response.ok) throw new Error(`the hub did not take a response of a source: ${response.status}`);
        return ref;
      },
    },
    states: {
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
    },
    close: () => store.close(),
  };
}
