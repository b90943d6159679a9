import type {
  Actor,
  Assignment,
  Case,
  Coverage,
  Edition,
  Indicator,
  Operation,
  OperationResult,
  Target,
  Verification,
} from '@duibiao/model';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Hub, HubError, OfflineError } from '../api/hub';

/** What a screen asked for: not yet there, there, or not to be had and why. */
export type Loaded<Value> = { state: 'loading' } | { state: 'ready'; value: Value } | { state: 'failed'; error: Error };

/** Whether somebody is signed in; unknown until the hub has been asked. */
export type Session = { state: 'unknown' } | { state: 'none' } | { state: 'signed-in'; actor: Actor };

/** The desk's records and what changes them. Screens read the signals and are drawn anew when they change. */
export interface Desk {
  hub: Hub;
  session: Signal<Session>;
  online: Signal<boolean>;
  /** The plan's editions and the one that is looked at. */
  editions: Signal<Loaded<Edition[]>>;
  editionId: Signal<string>;
  edition: ReadonlySignal<Edition | undefined>;
  /** Every case by id, as of the last change that was read. */
  cases: Signal<ReadonlyMap<string, Case>>;
  casesReady: Signal<boolean>;
  verifications: Signal<readonly Verification[]>;
  coverage: Signal<Loaded<Coverage>>;
  targets: Signal<Loaded<Target[]>>;
  assignments: Signal<Loaded<Assignment[]>>;
  indicators: Signal<Loaded<Indicator[]>>;
  /** Said once, politely, by the live region; with a way back where there is one. */
  notice: Signal<Notice | undefined>;
  start(): Promise<void>;
  signIn(code: string): Promise<void>;
  signOut(): Promise<void>;
  chooseEdition(id: string): void;
  /** Reads what has changed since the last time. */
  poll(): Promise<void>;
  /** Sends an operation; done when the case is read as it is after it. What the plan counts follows. */
  push(operation: Operation): Promise<OperationResult>;
  reloadPlan(): Promise<void>;
  say(text: string, undo?: () => void): void;
}

/** Something that was done, in words, and how to take it back. */
export interface Notice {
  id: number;
  text: string;
  undo?: () => void;
}

const LOADING = { state: 'loading' } as const;
const EDITION_KEY = 'duibiao.edition';

/** Makes the desk over a hub. Nothing is asked before `start`. */
export function createDesk(hub: Hub, memory: Pick<Storage, 'getItem' | 'setItem'>): Desk {
  const session = signal<Session>({ state: 'unknown' });
  const online = signal(true);
  const editions = signal<Loaded<Edition[]>>(LOADING);
  const editionId = signal(memory.getItem(EDITION_KEY) ?? '');
  const cases = signal<ReadonlyMap<string, Case>>(new Map());
  const casesReady = signal(false);
  const verifications = signal<readonly Verification[]>([]);
  const coverage = signal<Loaded<Coverage>>(LOADING);
  const targets = signal<Loaded<Target[]>>(LOADING);
  const assignments = signal<Loaded<Assignment[]>>(LOADING);
  const indicators = signal<Loaded<Indicator[]>>(LOADING);
  const notice = signal<Notice | undefined>(undefined);
  let cursor = 0;
  let notices = 0;
  let polling: Promise<boolean> | undefined;

  const edition = computed(() =>
    editions.value.state === 'ready' ? editions.value.value.find(({ id }) => id === editionId.value) : undefined,
  );

  /** Runs a request and keeps `online` and `session` true to what came of it. */
  async function watch<Value>(request: Promise<Value>): Promise<Value> {
    try {
      const value = await request;
      online.value = true;
      return value;
    } catch (error) {
      online.value = !(error instanceof OfflineError);
      if (error instanceof HubError && error.status === 401) session.value = { state: 'none' };
      throw error;
    }
  }

  async function load<Value>(into: Signal<Loaded<Value>>, request: () => Promise<Value>): Promise<void> {
    const asked = editionId.value;
    try {
      const value = await watch(request());
      if (asked === editionId.value) into.value = { state: 'ready', value };
    } catch (error) {
      // What is known stays on screen while the hub is away: the banner says that it may be old.
      const keep = into.value.state === 'ready' && error instanceof OfflineError;
      if (asked === editionId.value && !keep) into.value = { state: 'failed', error: error as Error };
    }
  }

  async function loadEditions(): Promise<void> {
    await load(editions, () => hub.editions());
    if (editions.value.state !== 'ready') return;
    const list = editions.value.value;
    if (!list.some(({ id }) => id === editionId.value)) editionId.value = chooseFirst(list)?.id ?? '';
  }

  async function reloadPlan(): Promise<void> {
    const id = editionId.value;
    if (id === '') return;
    await Promise.all([
      load(coverage, () => hub.coverage(id)),
      load(targets, () => hub.targets(id)),
      load(assignments, () => hub.assignments(id)),
    ]);
  }

  /** Reads the feed to its end; true when something had changed. */
  async function readChanges(): Promise<boolean> {
    let changed = false;
    for (let more = true; more; ) {
      const page = await watch(hub.changes(cursor));
      if (page.items.length > 0) {
        const known = new Map(cases.value);
        const checks = new Map(verifications.value.map((check) => [check.id, check]));
        for (const change of page.items) {
          if (change.kind === 'case') known.set(change.id, change.record);
          else checks.set(change.id, change.record);
        }
        cases.value = known;
        verifications.value = [...checks.values()];
        changed = true;
      }
      more = page.more && page.cursor > cursor;
      cursor = page.cursor;
    }
    casesReady.value = true;
    return changed;
  }

  /** Reads the feed, once at a time; true when something had changed, false also while the hub is away. */
  function readFeed(): Promise<boolean> {
    polling ??= readChanges()
      .catch(() => false)
      .finally(() => {
        polling = undefined;
      });
    return polling;
  }

  async function poll(): Promise<void> {
    if (session.value.state !== 'signed-in') return;
    const feed = readFeed();
    if (editions.value.state !== 'ready') await loadEditions();
    if ((await feed) || coverage.value.state !== 'ready') await reloadPlan();
  }

  async function open(actor: Actor): Promise<void> {
    session.value = { state: 'signed-in', actor };
    await loadEditions();
    await poll();
    if (indicators.value.state !== 'ready') await load(indicators, () => hub.indicators());
  }

  return {
    hub,
    session,
    online,
    editions,
    editionId,
    edition,
    cases,
    casesReady,
    verifications,
    coverage,
    targets,
    assignments,
    indicators,
    notice,
    reloadPlan,
    poll,
    async start() {
      try {
        await open(await watch(hub.me()));
      } catch (error) {
        if (!(error instanceof OfflineError)) session.value = { state: 'none' };
      }
    },
    async signIn(code) {
      await open(await hub.signIn(code));
    },
    async signOut() {
      await watch(hub.signOut());
      session.value = { state: 'none' };
    },
    chooseEdition(id) {
      editionId.value = id;
      memory.setItem(EDITION_KEY, id);
      coverage.value = targets.value = assignments.value = LOADING;
      void reloadPlan();
    },
    async push(operation) {
      const [result] = await watch(hub.push([operation]));
      if (!result) throw new HubError(502, 'the hub gave no result for the operation');
      // A poll that is under way may have read the feed before the operation: one more is needed.
      await polling;
      if (await readFeed()) void reloadPlan();
      return result;
    },
    say(text, undo) {
      notice.value = { id: ++notices, text, ...(undo ? { undo } : {}) };
    },
  };
}

/** The edition to look at first: the one with the most tasks entered, since work goes on there. */
function chooseFirst(editions: readonly Edition[]): Edition | undefined {
  return [...editions].sort((a, b) => b.tasks.length - a.tasks.length)[0];
}
