import { nextDue } from '@duibiao/sync';
import type { Platform } from '../platform/platform';
import { onConnectionChange, preconnect, readClientId, readConnection } from './connection';
import type { Database } from './database';
import { deliverOutbox } from './delivery';
import { createHubClient, HubRefusedDevice, HubUnavailable } from './hub-client';
import { pullKnown } from './known-cases';
import { collectGarbage, readOutbox } from './outbox';

/** What the panel asks the worker for. */
export type JobRequest = { job: 'deliver' } | { job: 'pull' };

/** How the last contact with the hub went; in session storage, for the panel. */
export type HubState = 'reached' | 'unavailable' | 'refused-device';

export const HUB_STATE_KEY = 'hubState';

const DELIVER = 'deliver';
const PULL = 'pull';
const PULL_MINUTES = 10;
/** Browsers do not wake a worker sooner than this. */
const SOONEST_ALARM_MS = 30_000;

/** The jobs that keep extension and hub together. They hold no state of their own: the worker may be stopped at any moment. */
export function createHubJobs(platform: Platform, openDb: () => Promise<Database>): HubJobs {
  const deliver = (): Promise<void> =>
    once(DELIVER, async () => {
      const db = await openDb();
      try {
        const connection = await readConnection(platform);
        if (!connection) return;
        const clientId = await readClientId(platform);
        const outcome = await deliverOutbox({ db, hub: createHubClient(connection), clientId });
        await report(platform, outcome === 'done' ? 'reached' : outcome);
        await collectGarbage(db);
      } finally {
        await schedule(platform, db);
        db.close();
      }
    });

  const pull = (): Promise<void> =>
    once(PULL, async () => {
      const connection = await readConnection(platform);
      if (!connection) return;
      const db = await openDb();
      try {
        await pullKnown(db, createHubClient(connection), connection.origin);
        await report(platform, 'reached');
      } catch (error) {
        if (error instanceof HubRefusedDevice) await report(platform, 'refused-device');
        else if (error instanceof HubUnavailable) await report(platform, 'unavailable');
        else throw error;
      } finally {
        db.close();
      }
    });

  const prepare = (): Promise<void> =>
    once('preconnect', async () => {
      if (!(await preconnect(platform))) await platform.setAlarm('preconnect', { when: Date.now() + SOONEST_ALARM_MS });
    });

  return { deliver, pull, prepare };
}

export interface HubJobs {
  /** Sends what is due and sets the alarm for what is not. */
  deliver(): Promise<void>;
  /** Fetches what has changed. */
  pull(): Promise<void>;
  /** Connects by a prepared file, if there is one. */
  prepare(): Promise<void>;
}

/** One run of a job at a time over all the extension's pages; a second request while one runs is answered by running once more after it. */
async function once(name: string, run: () => Promise<void>): Promise<void> {
  await navigator.locks.request(`duibiao-${name}`, run);
}

async function report(platform: Platform, state: HubState): Promise<void> {
  await platform.writeSession(HUB_STATE_KEY, state);
}

async function schedule(platform: Platform, db: Database): Promise<void> {
  const due = nextDue(await readOutbox(db));
  if (due === undefined) await platform.clearAlarm(DELIVER);
  else await platform.setAlarm(DELIVER, { when: Math.max(due, Date.now() + SOONEST_ALARM_MS) });
}

/** Registers what starts the jobs: alarms, the panel's requests, a new connection, the browser's start. Call it once, at the worker's top level. */
export function listenForJobs(platform: Platform, jobs: HubJobs): void {
  const both = async (): Promise<void> => {
    await jobs.deliver();
    await jobs.pull();
  };
  platform.onAlarm((name) => {
    if (name === DELIVER) void jobs.deliver();
    else if (name === PULL) void both();
    else void jobs.prepare();
  });
  platform.onMessage((message) => {
    const { job } = (message ?? {}) as Partial<JobRequest>;
    if (job === 'deliver') return jobs.deliver();
    if (job === 'pull') return jobs.pull();
    return undefined;
  });
  platform.onStartup(() => void both());
  platform.onInstalled(() => void platform.setAlarm(PULL, { periodInMinutes: PULL_MINUTES }));
  onConnectionChange(platform, () => void both());
}
