/** What the panel shows, as one value that the controller replaces. */
import type { Case, Edition, Indicator } from '@duibiao/model';
import type { OutboxEntry } from '@duibiao/sync';
import type { Receipt } from '../delivery/database';
import type { Connection } from '../delivery/hub-client';
import type { HubState } from '../delivery/hub-jobs';
import type { Draft } from '../draft/draft';
import type { Invocation, PageNotReadable } from '../platform/platform';

/** Everything the panel shows. */
export interface PanelState {
  phase: 'starting' | 'reading' | 'ready';
  connection?: Connection | undefined;
  hubState?: HubState | undefined;
  editions: Edition[];
  indicators: Indicator[];
  draft?: Draft | undefined;
  /** Other drafts that wait. */
  drafts: Draft[];
  /** Why the page in front cannot be clipped. */
  unreadable?: { reason: PageNotReadable['reason']; invocation: Invocation } | undefined;
  outbox: OutboxEntry[];
  receipts: Receipt[];
  /** The last save of this panel, until the next page is clipped. */
  lastSave?: string | undefined;
  knownCases: Case[];
  returned: Case[];
  covered: Set<string>;
  /** A link that was pasted or opened, ready to connect. */
  connectLink: string;
  connecting: 'no' | 'asking' | 'denied' | 'wrong' | { failed: string };
  saveProblems: { path: string; message: string }[];
}

export const EMPTY_STATE: PanelState = {
  phase: 'starting',
  editions: [],
  indicators: [],
  drafts: [],
  outbox: [],
  receipts: [],
  knownCases: [],
  returned: [],
  covered: new Set(),
  connectLink: '',
  connecting: 'no',
  saveProblems: [],
};
