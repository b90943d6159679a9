import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  assignmentSchema,
  type Change,
  type ChangesResponse,
  type Edition,
  editionSchema,
  type Observation,
  observationSchema,
  SNAPSHOT_VERSION,
  type Snapshot,
  targetSchema,
  type Verification,
  verificationSchema,
} from '@duibiao/model';
import * as z from 'zod';
import { type CodeRecord, codeRecordSchema, type TokenRecord, tokenRecordSchema } from '../access-records';
import type { Access, Dataset, Observations, States, Verifications } from '../contract';
import { DatasetError } from '../errors';
import { type ObservationQuery, selectObservations } from '../observation-query';
import { FileBlobs } from './blob-store';
import { ChangeFeed } from './change-feed';
import { CursorFloor } from './cursor-floor';
import { ensureFolder } from './durable-json-adapter';
import { FileCases, type StoredCase, storedCaseSchema } from './file-cases';
import { type Check, FileTable, type Quarantined } from './file-table';
import { checkFormatVersion } from './format-version';
import { lockForWriting } from './writer-lock';

const storedVerificationSchema = z.object({ id: z.string(), cursor: z.int().min(1), record: verificationSchema });
const storedSeriesSchema = z.object({ id: z.string(), key: z.string(), versions: z.array(observationSchema).min(1) });
const storedStateSchema = z.object({ id: z.string(), value: z.unknown() });

function checkWith<T>(schema: z.ZodType<T>): Check<T> {
  return (value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? { value: parsed.data } : { reason: z.prettifyError(parsed.error) };
  };
}

/**
 * Opens a folder as a dataset: one file per record, content-addressed blobs, one writer.
 *
 * @throws DatasetLockedError when another process writes there
 */
export async function openFileDataset(dir: string): Promise<Dataset> {
  await ensureFolder(dir);
  let lost: Error | undefined;
  const release = await lockForWriting(dir, (reason) => {
    lost = reason;
  });
  const assertWritable = (): void => {
    if (lost)
      throw new DatasetError(
        `the writer's lock of ${dir} was lost (${lost.message}); stop this process and start it again`,
      );
  };
  try {
    return await openTables(dir, assertWritable, release);
  } catch (error) {
    await release();
    throw error;
  }
}

async function openTables(dir: string, assertWritable: () => void, release: () => Promise<void>): Promise<Dataset> {
  await checkFormatVersion(dir);
  const quarantined: Quarantined[] = [];
  const tables: FileTable<unknown>[] = [];
  const open = async <T>(name: string, schema: z.ZodType<T>, idOf: (record: T) => string): Promise<FileTable<T>> => {
    const table = await FileTable.open<T>({
      folder: join(dir, name),
      quarantine: join(dir, 'quarantine'),
      check: checkWith(schema),
      idOf,
      onQuarantined: (file) => quarantined.push(file),
      assertWritable,
    });
    tables.push(table as unknown as FileTable<unknown>);
    return table;
  };
  const byId = (record: { id: string }): string => record.id;
  const editions = await open<Edition>('editions', editionSchema, byId);
  const storedCases = await open('cases', storedCaseSchema, byId);
  const targets = await open('targets', targetSchema, byId);
  const assignments = await open('assignments', assignmentSchema, byId);
  const checks = await open('verifications', storedVerificationSchema, byId);
  const floor = await CursorFloor.open(dir);
  const feed: Feed = new ChangeFeed(
    [
      ...[...storedCases.values()].map(({ cursor, id }) => ({ cursor, kind: 'case' as const, id })),
      ...[...checks.values()].map(({ cursor, id }) => ({ cursor, kind: 'verification' as const, id })),
    ],
    floor,
  );
  const cases = new FileCases(storedCases, feed);
  const verifications = new FileVerifications(checks, feed);
  const observations = new FileObservations(await open('observations', storedSeriesSchema, byId));

  return {
    editions,
    cases,
    targets,
    assignments,
    observations,
    verifications,
    access: new FileAccess(
      await open<TokenRecord>('tokens', tokenRecordSchema, (t) => t.hash),
      await open<CodeRecord>('codes', codeRecordSchema, (c) => c.hash),
    ),
    blobs: await FileBlobs.open(join(dir, 'blobs')),
    states: new FileStates(await open('states', storedStateSchema, byId)),
    quarantined,
    changes: async (since, limit) => readChanges(feed.since(since, limit), storedCases, checks),
    exportSnapshot: async (): Promise<Snapshot> => ({
      version: SNAPSHOT_VERSION,
      generatedAt: new Date().toISOString(),
      editions: await editions.list(),
      cases: cases.all(),
      targets: await targets.list(),
      assignments: await assignments.list(),
      observations: await observations.list(),
      verifications: await verifications.list(),
    }),
    close: once(async () => {
      await cases.idle();
      await Promise.all(tables.map((table) => table.idle()));
      await floor.settle(feed.lastCursor);
      await release();
    }),
  };
}

/** Closing twice is closing once. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

type Feed = ChangeFeed<'case' | 'verification'>;
type StoredVerification = z.infer<typeof storedVerificationSchema>;

function readChanges(
  { entries, cursor, more }: ReturnType<Feed['since']>,
  cases: FileTable<StoredCase>,
  verifications: FileTable<StoredVerification>,
): ChangesResponse {
  const items = entries.map(
    ({ cursor: at, kind, id }): Change =>
      kind === 'case'
        ? { cursor: at, kind, id, record: cases.peek(id)!.record }
        : { cursor: at, kind, id, record: verifications.peek(id)!.record },
  );
  return { items, cursor, more };
}

class FileVerifications implements Verifications {
  constructor(
    private readonly checks: FileTable<StoredVerification>,
    private readonly feed: Feed,
  ) {}

  async list({ case: caseId }: { case?: string } = {}): Promise<Verification[]> {
    const records = (await this.checks.list()).map((stored) => stored.record);
    return caseId === undefined ? records : records.filter((record) => record.case === caseId);
  }

  async add(record: Verification): Promise<void> {
    await this.feed.record('verification', record.id, (cursor) => this.checks.put({ id: record.id, cursor, record }));
  }
}

class FileAccess implements Access {
  constructor(
    private readonly tokens: FileTable<TokenRecord>,
    private readonly codes: FileTable<CodeRecord>,
  ) {}

  findToken(hash: string): Promise<TokenRecord | undefined> {
    return this.tokens.get(hash);
  }
  putToken(token: TokenRecord): Promise<void> {
    return this.tokens.put(token);
  }
  listTokens(): Promise<TokenRecord[]> {
    return this.tokens.list();
  }
  putCode(code: CodeRecord): Promise<void> {
    return this.codes.put(code);
  }
  async takeCode(hash: string, kind: CodeRecord['kind'], now: string): Promise<CodeRecord | undefined> {
    const code = this.codes.peek(hash);
    if (!code || code.kind !== kind) return undefined;
    // Whoever removes the file has the code: of two takers at once one finds it gone.
    if (!(await this.codes.delete(hash))) return undefined;
    return code.expiresAt > now ? code : undefined;
  }
}

class FileObservations implements Observations {
  private tail: Promise<unknown> = Promise.resolve();

  constructor(private readonly series: FileTable<z.infer<typeof storedSeriesSchema>>) {}

  async list(query: ObservationQuery = {}): Promise<Observation[]> {
    const latest = [...this.series.values()].map(({ versions }) => versions.at(-1)!);
    return selectObservations(latest, query);
  }

  async versions(key: string): Promise<Observation[]> {
    return this.series.peek(seriesId(key))?.versions ?? [];
  }

  add(observations: readonly Observation[]): Promise<void> {
    const added = this.tail.then(() => this.addNow(observations));
    this.tail = added.catch(() => undefined);
    return added;
  }

  private async addNow(observations: readonly Observation[]): Promise<void> {
    const byKey = new Map<string, Observation[]>();
    for (const observation of observations)
      byKey.set(observation.key, [...(byKey.get(observation.key) ?? []), observation]);
    for (const [key, added] of byKey) {
      const known = this.series.peek(seriesId(key))?.versions ?? [];
      const fresh = added.filter(({ version }) => !known.some((o) => o.version === version));
      if (fresh.length === 0) continue;
      const versions = [...known, ...fresh].sort((a, b) => a.version - b.version);
      await this.series.put({ id: seriesId(key), key, versions });
    }
  }
}

function seriesId(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

class FileStates implements States {
  constructor(private readonly table: FileTable<z.infer<typeof storedStateSchema>>) {}

  async get(name: string): Promise<unknown> {
    return this.table.peek(name)?.value;
  }
  put(name: string, value: unknown): Promise<void> {
    return this.table.put({ id: name, value });
  }
}
