import type { Case, Change, Edition, Indicator } from '@duibiao/model';
import { comparableUrl } from '../platform/address';
import { announceChange } from '../platform/changed';
import type { Database, KnownCase } from './database';
import type { HubClient } from './hub-client';

/** Records asked for at once. */
const PAGE = 200;
const ORIGIN_KEY = 'known-origin';
const CURSOR_KEY = 'known-cursor';
const INDICATORS_KEY = 'known-indicators';

/** Fetches what has changed at the hub since the last time, and the editions. What is known works offline. */
export async function pullKnown(db: Database, hub: HubClient, origin: string): Promise<void> {
  if ((await db.get('meta', ORIGIN_KEY)) !== origin) await forgetKnown(db, origin);
  for (;;) {
    const since = ((await db.get('meta', CURSOR_KEY)) as number | undefined) ?? 0;
    const { items, cursor, more } = await hub.changes(since, PAGE);
    await storeChanges(db, items, cursor);
    if (!more || cursor <= since) break;
  }
  const [editions, indicators] = await Promise.all([hub.editions(), hub.indicators()]);
  const tx = db.transaction(['editions', 'meta'], 'readwrite');
  await Promise.all([
    ...editions.map((edition) => tx.objectStore('editions').put(edition)),
    tx.objectStore('meta').put(indicators, INDICATORS_KEY),
    tx.done,
  ]);
  announceChange();
}

async function forgetKnown(db: Database, origin: string): Promise<void> {
  const tx = db.transaction(['cases', 'editions', 'meta'], 'readwrite');
  await Promise.all([
    tx.objectStore('cases').clear(),
    tx.objectStore('editions').clear(),
    tx.objectStore('meta').put(0, CURSOR_KEY),
    tx.objectStore('meta').put(origin, ORIGIN_KEY),
    tx.done,
  ]);
}

/** Records and cursor in one transaction: a broken-off pull starts again where it was. */
async function storeChanges(db: Database, items: Change[], cursor: number): Promise<void> {
  const tx = db.transaction(['cases', 'meta'], 'readwrite');
  for (const item of items) {
    if (item.kind !== 'case') continue;
    if (item.record.deleted) await tx.objectStore('cases').delete(item.id);
    else await tx.objectStore('cases').put(knownCaseOf(item.record));
  }
  await tx.objectStore('meta').put(cursor, CURSOR_KEY);
  await tx.done;
}

/** A case as it is kept here, with the addresses that find it again. */
export function knownCaseOf(record: Case): KnownCase {
  const urls = record.clips.flatMap(({ url, canonicalUrl }) => [url, canonicalUrl ?? url]).map(comparableUrl);
  return { id: record.id, record, urls: [...new Set(urls)] };
}

/** Cases that quote this page already. */
export async function findCasesOf(db: Database, addresses: (string | undefined)[]): Promise<Case[]> {
  const found = new Map<string, Case>();
  for (const address of new Set(addresses.filter((a) => a !== undefined).map(comparableUrl)))
    for (const { id, record } of await db.getAllFromIndex('cases', 'urls', address)) found.set(id, record);
  return [...found.values()];
}

/** Cases of this centre that the office has returned. */
export async function findReturned(db: Database, centre: string | undefined): Promise<Case[]> {
  const returned = await db.getAllFromIndex('cases', 'status', 'returned');
  return returned.map(({ record }) => record).filter((record) => record.centre === centre);
}

/** Ids of the tasks that have a case already. */
export async function findCoveredTasks(db: Database): Promise<Set<string>> {
  return new Set((await db.getAll('cases')).flatMap(({ record }) => record.tasks));
}

/** The editions that have tasks, newest first: the hub's own where it was reached, else the ones that came with the extension. */
export async function readEditions(db: Database, shipped: readonly Edition[]): Promise<Edition[]> {
  const byId = new Map(shipped.map((edition) => [edition.id, edition]));
  for (const edition of await db.getAll('editions')) byId.set(edition.id, edition);
  return [...byId.values()].filter(({ tasks }) => tasks.length > 0).sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** The indicators that the hub names; none before it was reached. */
export async function readIndicators(db: Database): Promise<Indicator[]> {
  return ((await db.get('meta', INDICATORS_KEY)) as Indicator[] | undefined) ?? [];
}
