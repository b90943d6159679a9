import type { Case, Change, Coverage, Edition, OperationResult } from '@duibiao/model';
import { describe, expect, it } from 'vitest';
import { type Hub, HubError, OfflineError } from '../api/hub';
import { createDesk } from './desk';

const edition = (id: string, tasks: number): Edition => ({
  id,
  title: { zh: id },
  schemes: [],
  units: [],
  workGroups: [],
  tasks: Array.from({ length: tasks }, (_, i) => ({
    id: `${id}/t-${i}`,
    title: { zh: `${i}` },
    classes: {},
    source: { title: 'plan' },
  })),
  tallies: [],
  source: { title: 'plan' },
});
const change = (cursor: number, id: string, revision: number): Change => ({
  cursor,
  kind: 'case',
  id,
  record: { id, revision } as Case,
});

/** A hub with a feed of pages; what a test does not name is not asked for. */
function fakeHub(pages: Change[][], part: Partial<Hub> = {}): { hub: Hub; since: number[] } {
  const since: number[] = [];
  const hub = {
    me: async () => ({ role: 'reviewer', device: 'desk' }),
    editions: async () => [edition('old', 1), edition('new', 3), edition('empty', 0)],
    changes: async (cursor: number) => {
      since.push(cursor);
      const items = pages[cursor] ?? [];
      return { items, cursor: items.length > 0 ? cursor + 1 : cursor, more: pages.length > cursor + 1 };
    },
    coverage: async () => ({}),
    targets: async () => [],
    assignments: async () => [],
    indicators: async () => [],
    ...part,
  } as unknown as Hub;
  return { hub, since };
}
function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe('the desk', () => {
  it('reads the feed page by page to its end, keeps the latest of each case, and goes on from its cursor', async () => {
    const { hub, since } = fakeHub([[change(1, 'a', 1), change(2, 'b', 1)], [change(3, 'a', 2)]]);
    const desk = createDesk(hub, memory());
    await desk.start();
    await desk.poll();
    expect([...desk.cases.value.values()].map(({ id, revision }) => [id, revision])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(since).toEqual([0, 1, 2]);
  });

  it('opens the edition with the most tasks, and remembers another choice', async () => {
    const kept = memory();
    const first = createDesk(fakeHub([]).hub, kept);
    await first.start();
    expect(first.edition.value?.id).toBe('new');
    first.chooseEdition('old');
    const second = createDesk(fakeHub([]).hub, kept);
    await second.start();
    expect(second.edition.value?.id).toBe('old');
  });

  it('knows that nobody is signed in', async () => {
    const me = async (): Promise<never> => {
      throw new HubError(401, 'sign in');
    };
    const desk = createDesk(fakeHub([], { me }).hub, memory());
    await desk.start();
    expect(desk.session.value).toEqual({ state: 'none' });
  });

  it('keeps what it has while the hub is away, and says so', async () => {
    let isAway = false;
    const { hub } = fakeHub([[change(1, 'a', 1)]]);
    const changes = hub.changes;
    hub.changes = async (since) => {
      if (isAway) throw new OfflineError(new TypeError('fetch failed'));
      return changes(since);
    };
    const desk = createDesk(hub, memory());
    await desk.start();
    isAway = true;
    await desk.poll();
    expect([desk.online.value, desk.cases.value.size, desk.session.value.state]).toEqual([false, 1, 'signed-in']);
    isAway = false;
    await desk.poll();
    expect(desk.online.value).toBe(true);
  });

  it('has the case as it is after an operation without waiting for what the plan counts', async () => {
    const pages: Change[][] = [[change(1, 'a', 1)]];
    let counted = 0;
    const { hub } = fakeHub(pages, {
      push: async () => {
        pages.push([change(2, 'a', 2)]);
        return [{ status: 'applied' } as OperationResult];
      },
      coverage: () => (counted++ === 0 ? Promise.resolve({} as Coverage) : new Promise(() => {})),
    });
    const desk = createDesk(hub, memory());
    await desk.start();
    await desk.push({ opId: 'o', caseId: 'a', kind: 'put', base: {}, set: {} });
    expect([desk.cases.value.get('a')?.revision, counted]).toEqual([2, 2]);
  });
});
