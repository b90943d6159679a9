import { type Case, citedUrl, latestVerifications, type Missing, type Verification } from '@duibiao/model';
import type { MessageKey, Translate } from '@duibiao/ui';

/** Which cases the queue shows. */
export type QueueFilter = 'waiting' | 'returned' | 'accepted' | 'all';
export const QUEUE_FILTERS: readonly QueueFilter[] = ['waiting', 'returned', 'accepted', 'all'];

const SHOWN: Record<QueueFilter, readonly Case['status'][]> = {
  waiting: ['submitted'],
  returned: ['returned'],
  accepted: ['accepted', 'published'],
  all: ['draft', 'submitted', 'returned', 'accepted', 'published', 'withdrawn'],
};

/** The cases of an edition in the queue, the latest first. */
export function listQueue(cases: Iterable<Case>, edition: string, filter: QueueFilter): Case[] {
  return [...cases]
    .filter((record) => !record.deleted && record.edition === edition && SHOWN[filter].includes(record.status))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : a.id < b.id ? 1 : -1));
}

const BAD_VERDICTS = new Set(['figure-changed', 'gone', 'soft-404', 'reworded']);

/** Whether something in a case asks for a look before a decision: a conflict, or a source that has changed since. */
export function needsLook(record: Case, verifications: readonly Verification[]): boolean {
  if (record.conflicts.some((conflict) => !conflict.resolved)) return true;
  return [...latestVerifications(verifications, record.id).values()].some(({ verdict }) => BAD_VERDICTS.has(verdict));
}

/** What may be decided about a case in its state. */
export function decisionsFor(record: Case): { accept: boolean; return: boolean } {
  const { status } = record;
  return {
    accept: status === 'submitted' || status === 'returned',
    return: status === 'submitted' || status === 'accepted',
  };
}

/** Other cases that clip the same page. */
export function sharingPages(record: Case, cases: Iterable<Case>): Case[] {
  const pages = new Set(record.clips.map(citedUrl));
  return [...cases].filter(
    (other) => other.id !== record.id && !other.deleted && other.clips.some((clip) => pages.has(citedUrl(clip))),
  );
}

/** What is missing, in the reader's language; a figure is named by its words. */
export function sayMissing(
  missing: { code: Missing['code'] | 'task-unknown'; path: string },
  record: Case | undefined,
  t: Translate,
): string {
  const key: MessageKey = missing.code === 'title' ? 'missing.title-text' : `missing.${missing.code}`;
  const index = /^figures\.(\d+)$/.exec(missing.path)?.[1];
  const figure = index === undefined ? undefined : record?.figures[Number(index)];
  return figure ? `${t(key)} “${figure.asWritten}”` : t(key);
}
