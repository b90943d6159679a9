import {
  type Case,
  type CentreId,
  type Edition,
  listProblems,
  type PutOperation,
  putOperationSchema,
} from '@duibiao/model';
import { type OutboxEntry, tallyOutbox } from '@duibiao/sync';
import type { Translate } from '@duibiao/ui';
import { ulid } from 'ulid';
import { connect, disconnect, onConnectionChange, readConnection } from '../delivery/connection';
import type { Database, StoredBlob } from '../delivery/database';
import { HUB_STATE_KEY, type HubState } from '../delivery/hub-jobs';
import { findCasesOf, findCoveredTasks, findReturned, readEditions, readIndicators } from '../delivery/known-cases';
import { readOutbox, readReceipts, removeEntry, retryAll, writeSave } from '../delivery/outbox';
import { addQuote, type Draft, draftOfCase, draftOfOperation, operationOf } from '../draft/draft';
import { textOfSnapshot } from '../draft/read-page';
import { parseConnectionLink } from '../platform/address';
import { announceChange, onChanged } from '../platform/changed';
import { handledKey, invocationKey } from '../platform/invocation';
import { type Invocation, PageNotReadable, type Platform } from '../platform/platform';
import { type ClippedPage, clipByHand, clipPage, createDraft, joinSelection } from './clip-page';
import { EMPTY_STATE, type PanelState } from './panel-state';

export interface PanelOptions {
  platform: Platform;
  db: Database;
  shippedEditions: readonly Edition[];
  t: Translate;
  uiLanguage: string;
  now?: () => Date;
}

const RECEIPTS = 50;
/** Typing is written down this soon after the last key. */
const PERSIST_MS = 150;

/** What the panel does, without how it looks: state in, state out, everything durable in the database. */
export class PanelController {
  state: PanelState = EMPTY_STATE;
  private readonly listeners = new Set<() => void>();
  private readonly stops: (() => void)[] = [];
  private windowId = -1;
  /** `at` of the last invocation that this panel took. */
  private taken: number | undefined;
  private persistTimer: ReturnType<typeof setTimeout> | undefined;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: PanelOptions) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private set(change: Partial<PanelState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private now(): string {
    return (this.options.now?.() ?? new Date()).toISOString();
  }

  async start(): Promise<void> {
    const { platform, db } = this.options;
    this.windowId = await platform.ownWindow();
    this.stops.push(
      onChanged(() => void this.refresh()),
      onConnectionChange(platform, () => void this.refresh()),
      platform.onSessionChange(HUB_STATE_KEY, () => void this.refresh()),
      platform.onSessionChange(invocationKey(this.windowId), () => void this.takeInvocation()),
    );
    const drafts = await db.getAllFromIndex('drafts', 'changedAt');
    this.set({ draft: drafts.at(-1), drafts: drafts.slice(0, -1) });
    await this.refresh();
    await this.takeInvocation();
    this.set({ phase: 'ready' });
    await this.findKnown();
    this.request('deliver');
    this.request('pull');
  }

  stop(): void {
    void this.persist();
    for (const stop of this.stops) stop();
    clearTimeout(this.retryTimer);
  }

  /** Reads again what others may have changed. */
  async refresh(): Promise<void> {
    const { platform, db, shippedEditions } = this.options;
    const connection = await readConnection(platform);
    const [outbox, receipts, returned, covered, editions, indicators, hubState] = await Promise.all([
      readOutbox(db),
      readReceipts(db, RECEIPTS),
      findReturned(db, connection?.actor.centre),
      findCoveredTasks(db),
      readEditions(db, shippedEditions),
      readIndicators(db),
      platform.readSession<HubState>(HUB_STATE_KEY),
    ]);
    this.set({ connection, outbox, receipts, returned, covered, editions, indicators, hubState });
    await this.findKnown();
    this.scheduleRetry();
  }

  /** While the panel is open, retries do not wait for the browser's coarse alarms. */
  private scheduleRetry(): void {
    clearTimeout(this.retryTimer);
    const times = this.state.outbox.filter(({ state }) => state === 'waiting').map(({ notBefore }) => notBefore ?? 0);
    if (times.length === 0 || !this.state.connection) return;
    const wait = Math.max(500, Math.min(...times) - Date.now());
    this.retryTimer = setTimeout(() => this.request('deliver'), wait);
  }

  private request(job: 'deliver' | 'pull'): void {
    // A worker that is stopped in the middle rejects the message; the alarm and the next retry start it again.
    this.options.platform.sendMessage({ job }).catch(() => this.scheduleRetry());
  }

  // — pages —

  private async takeInvocation(): Promise<void> {
    const { platform } = this.options;
    const invocation = await platform.readSession<Invocation>(invocationKey(this.windowId));
    const handled = await platform.readSession<number>(handledKey(this.windowId));
    // The starting panel and the storage's news of the same click get here together: the first one takes it.
    if (!invocation || invocation.at === handled || invocation.at === this.taken) return;
    this.taken = invocation.at;
    await platform.writeSession(handledKey(this.windowId), invocation.at);
    if (parseConnectionLink(invocation.url)) {
      this.set({ connectLink: invocation.url, connecting: 'no', lastSave: undefined });
      return;
    }
    await this.clip(invocation);
  }

  /** Clips the page that the user pointed at. */
  private async clip(invocation: Invocation): Promise<void> {
    this.set({ phase: 'reading', unreadable: undefined, lastSave: undefined, saveProblems: [] });
    try {
      const clipped = await clipPage(this.options.platform, invocation);
      await this.takePage(clipped);
    } catch (error) {
      if (!(error instanceof PageNotReadable)) throw error;
      this.set({ unreadable: { reason: error.reason, invocation } });
    } finally {
      this.set({ phase: 'ready' });
    }
  }

  /** Makes a draft by title and address alone, for a page that cannot be read. */
  async clipByHand(): Promise<void> {
    const { unreadable } = this.state;
    if (!unreadable || !/^https?:/.test(unreadable.invocation.url)) return;
    this.set({ unreadable: undefined });
    await this.takePage(await clipByHand(unreadable.invocation));
  }

  private async takePage(clipped: ClippedPage): Promise<void> {
    const { draft } = this.state;
    const joined = draft && (await joinSelection(draft, clipped, () => ulid()));
    if (joined) return this.keepDraft(joined, clipped.blobs);
    if (draft && !draft.touched) await this.options.db.delete('drafts', draft.id);
    const others = draft?.touched ? [...this.state.drafts, draft] : this.state.drafts;
    const made = createDraft(clipped, {
      edition: this.state.draft?.fields.edition || (this.state.editions[0]?.id ?? ''),
      centre: this.state.connection?.actor.centre,
      now: this.now(),
      newId: () => ulid(),
      t: this.options.t,
    });
    this.set({ drafts: others });
    await this.keepDraft(made, clipped.blobs);
  }

  private async keepDraft(draft: Draft, blobs: StoredBlob[]): Promise<void> {
    const tx = this.options.db.transaction(['drafts', 'blobs'], 'readwrite');
    await Promise.all([
      tx.objectStore('drafts').put(draft),
      ...blobs.map((blob) => tx.objectStore('blobs').put(blob)),
      tx.done,
    ]);
    this.set({ draft });
    await this.findKnown();
  }

  private async findKnown(): Promise<void> {
    const { draft } = this.state;
    const found = draft ? await findCasesOf(this.options.db, [draft.page.url, draft.page.canonicalUrl]) : [];
    this.set({ knownCases: found });
  }

  // — the draft —

  /** Changes the draft; it is written down shortly after. */
  edit(change: (draft: Draft) => Draft): void {
    const { draft } = this.state;
    if (!draft) return;
    this.set({ draft: { ...change(draft), touched: true, changedAt: this.now() }, saveProblems: [] });
    clearTimeout(this.persistTimer);
    this.persistTimer = setTimeout(() => void this.persist(), PERSIST_MS);
  }

  /** The normalised text of the draft's page; '' for one without a snapshot. */
  async pageText(draft: Draft): Promise<string> {
    const blob = draft.snapshot && (await this.options.db.get('blobs', draft.snapshot));
    return blob ? textOfSnapshot(new TextDecoder().decode(blob.bytes)) : '';
  }

  /** Adds a passage that was typed or pasted. */
  addTypedQuote(quote: Parameters<typeof addQuote>[1]): void {
    this.edit((draft) => addQuote(draft, quote, () => ulid()));
  }

  /** Writes the draft down now. */
  async persist(): Promise<void> {
    clearTimeout(this.persistTimer);
    if (this.state.draft) await this.options.db.put('drafts', this.state.draft);
  }

  async discard(id: string): Promise<void> {
    await this.options.db.delete('drafts', id);
    const { draft, drafts } = this.state;
    this.set({ draft: draft?.id === id ? undefined : draft, drafts: drafts.filter((other) => other.id !== id) });
  }

  async openDraft(draft: Draft): Promise<void> {
    await this.persist();
    const current = this.state.draft;
    const others = this.state.drafts.filter(({ id }) => id !== draft.id);
    this.set({
      draft: { ...draft, changedAt: this.now() },
      drafts: current && current.id !== draft.id && current.touched ? [...others, current] : others,
      lastSave: undefined,
      unreadable: undefined,
      saveProblems: [],
    });
    await this.persist();
    await this.findKnown();
  }

  /** The draft becomes another clip of a case that quotes the same page. */
  addToCase(record: Case, title: string): void {
    const resubmit = record.status === 'returned';
    this.edit((draft) => ({
      ...draft,
      purpose: { kind: 'add', caseId: record.id, title, base: record.fieldRevisions, resubmit },
    }));
  }

  makeNew(): void {
    this.edit((draft) => ({ ...draft, purpose: { kind: 'new' } }));
  }

  async revise(record: Case): Promise<void> {
    const draft = draftOfCase(record, this.now());
    if (draft) await this.openDraft(draft);
  }

  /** Puts a refused operation back into a draft. */
  async mend(entry: OutboxEntry): Promise<void> {
    if (entry.operation.kind !== 'put') return;
    const draft = draftOfOperation(entry.operation as PutOperation, this.now());
    if (!draft) return;
    await this.options.db.put('drafts', draft);
    await removeEntry(this.options.db, entry.operation.opId);
    await this.openDraft(draft);
  }

  // — saving —

  /** Why the draft cannot be saved yet; undefined when it can. */
  saveBlocker(): 'needs-connection' | 'needs-centre' | 'needs-title' | undefined {
    const { connection, draft } = this.state;
    if (!connection) return 'needs-connection';
    if (!connection.actor.centre) return 'needs-centre';
    return draft && draft.fields.title.trim() === '' ? 'needs-title' : undefined;
  }

  private saving = false;

  /** Saves the draft: durable here first, then on its way. */
  async save(): Promise<void> {
    const { draft, connection } = this.state;
    if (!draft || !connection || this.saving || this.saveBlocker()) return;
    this.saving = true;
    try {
      clearTimeout(this.persistTimer);
      const opId = ulid();
      const operation = operationOf(draft, {
        opId,
        centre: connection.actor.centre as CentreId,
        device: connection.actor.device,
        tool: `extension ${this.options.platform.version()}`,
        uiLanguage: this.options.uiLanguage,
      });
      const checked = putOperationSchema.safeParse(operation);
      if (!checked.success) {
        this.set({ saveProblems: listProblems(checked.error) });
        return;
      }
      const blobs = await this.blobsOf(draft);
      const title = draft.fields.title.trim();
      await writeSave(this.options.db, { operation, blobs, draftId: draft.id, title, savedAt: this.now() });
      this.set({ draft: undefined, lastSave: opId, saveProblems: [] });
      await this.refresh();
      this.request('deliver');
    } finally {
      this.saving = false;
    }
  }

  private async blobsOf(draft: Draft): Promise<StoredBlob[]> {
    if (draft.purpose.kind === 'revise') return [];
    const refs = [draft.snapshot, draft.screenshot].filter((ref) => ref !== undefined);
    const found = await Promise.all(refs.map((ref) => this.options.db.get('blobs', ref)));
    return found.filter((blob) => blob !== undefined);
  }

  // — outbox and hub —

  async retryNow(): Promise<void> {
    await retryAll(this.options.db, true);
    this.request('deliver');
    this.request('pull');
  }

  tally(): { delivered: number; waiting: number; rejected: number } {
    const { waiting, rejected } = tallyOutbox(this.state.outbox);
    return { delivered: this.state.receipts.filter(({ deliveredAt }) => deliveredAt).length, waiting, rejected };
  }

  /** Connects by a pasted link. Call it straight from the click: the browser asks the user only then. */
  connect(pasted: string): Promise<void> {
    const link = parseConnectionLink(pasted, this.state.connection?.origin);
    if (!link) {
      this.set({ connectLink: pasted, connecting: 'wrong' });
      return Promise.resolve();
    }
    const granted = this.options.platform.requestOrigin(link.origin);
    return this.finishConnecting(link, pasted, granted);
  }

  private async finishConnecting(
    link: { origin: string; code: string },
    pasted: string,
    granted: Promise<boolean>,
  ): Promise<void> {
    this.set({ connectLink: pasted, connecting: 'asking' });
    try {
      if (!(await granted)) return this.set({ connecting: 'denied' });
      await connect(this.options.platform, link);
      this.set({ connecting: 'no', connectLink: '' });
      await this.options.platform.writeSession(HUB_STATE_KEY, 'reached');
    } catch (error) {
      this.set({ connecting: { failed: error instanceof Error ? error.message : String(error) } });
    }
    await this.refresh();
  }

  async disconnect(): Promise<void> {
    await disconnect(this.options.platform);
    announceChange();
    await this.refresh();
  }
}
