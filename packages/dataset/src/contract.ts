import type {
  Actor,
  Assignment,
  BlobRef,
  Case,
  CaseStatus,
  ChangesResponse,
  Edition,
  Observation,
  Operation,
  OperationResult,
  Snapshot,
  Target,
  Verification,
} from '@duibiao/model';
import type { CodeRecord, TokenRecord } from './access-records';
import type { ObservationQuery } from './observation-query';

/** Records that the office edits whole: the last write wins, since one person keeps them. */
export interface Collection<T> {
  get(id: string): Promise<T | undefined>;
  list(): Promise<T[]>;
  put(record: T): Promise<void>;
  delete(id: string): Promise<boolean>;
}

/** Which cases to list. `after` is the id that the last page ended with. */
export interface CaseQuery {
  edition?: string;
  status?: CaseStatus;
  task?: string;
  after?: string;
  limit?: number;
}

/** Cases and what happens to them. */
export interface Cases {
  /** The case, deleted ones too (`deleted: true`); undefined when there is none. */
  get(id: string): Promise<Case | undefined>;
  /** Cases by id ascending (ULIDs: by time of creation), without deleted ones; `next` when there are more. */
  list(query?: CaseQuery): Promise<{ items: Case[]; next?: string }>;
  /**
   * Applies one operation durably. The same `opId` has one effect for ever and the same answer. Resolves after the write is on disk;
   * operations of one case are applied one after the other.
   */
  apply(operation: Operation, actor: Actor): Promise<OperationResult>;
}

/** Who may call, and the one-time codes. */
export interface Access {
  findToken(hash: string): Promise<TokenRecord | undefined>;
  putToken(token: TokenRecord): Promise<void>;
  listTokens(): Promise<TokenRecord[]>;
  putCode(code: CodeRecord): Promise<void>;
  /** Takes the code away and gives it, once; undefined when unknown, used, of another kind or expired. */
  takeCode(hash: string, kind: CodeRecord['kind'], now: string): Promise<CodeRecord | undefined>;
}

/** Bytes by their SHA-256. The same bytes twice are one blob. */
export interface Blobs {
  /**
   * Stores bytes, or what a stream of bytes gives, without holding it in memory.
   *
   * @throws BlobMismatchError when `expected` is given and the bytes have another hash: nothing is stored then.
   */
  put(content: Uint8Array | AsyncIterable<Uint8Array>, expected?: BlobRef): Promise<BlobRef>;
  /** @throws BlobDamagedError when what is stored no longer has this hash */
  get(ref: BlobRef): Promise<Uint8Array | undefined>;
  has(ref: BlobRef): Promise<boolean>;
}

/** Refreshed values: a revision is a new version under the same key, and the old one stays. */
export interface Observations {
  /** The latest version of each key, by key. */
  list(query?: ObservationQuery): Promise<Observation[]>;
  /** All versions of a key, oldest first. */
  versions(key: string): Promise<Observation[]>;
  /** Adds versions; one that is there already (same key and version) is left as it is. */
  add(observations: readonly Observation[]): Promise<void>;
}

/** Checks of quotes; each stays. */
export interface Verifications {
  list(query?: { case?: string }): Promise<Verification[]>;
  add(verification: Verification): Promise<void>;
}

/** Small named states of batch programs (a cursor, a run's plan): JSON values. */
export interface States {
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
}

/** The dataset: one contract for every store. Every write has reached the disk (or the database's) when its promise resolves. */
export interface Dataset {
  readonly editions: Collection<Edition>;
  readonly cases: Cases;
  readonly targets: Collection<Target>;
  readonly assignments: Collection<Assignment>;
  readonly observations: Observations;
  readonly verifications: Verifications;
  readonly access: Access;
  readonly blobs: Blobs;
  readonly states: States;
  /** Cases and verifications changed after the cursor `since`, oldest change first, each record once at its latest change. */
  changes(since: number, limit: number): Promise<ChangesResponse>;
  /** Everything that a handbook or an export needs, as of now. */
  exportSnapshot(): Promise<Snapshot>;
  /** Files that could not be read when the dataset was opened: set aside, and named. */
  readonly quarantined: readonly { file: string; reason: string }[];
  close(): Promise<void>;
}
