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
import { FileBlobs } from './blob-store';
import { ChangeFeed } from './change-feed';
import { ensureFolder } from './durable-json-adapter';
import { FileCases, storedCaseSchema } from './file-cases';
import { type Check, FileTable, type Quarantined } from './file-table';
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
  const quarantined: Quarantined[] = [];
  const open = <T>(name: string, schema: z.ZodType<T>, idOf: (record: T) => string): Promise<FileTable<T>> =>
    FileTable.open<T>({
      folder: join(dir, name),
      quarantine: join(dir, 'quarantine'),
      check: checkWith(schema),
      idOf,
      onQuarantined: (file) => quarantined.push(file),
    });
  const byId = (record: { id: string }): string => record.id;
  const editions = await open<Edition>('editions', editionSchema, byId);
  const storedCases = await open('cases', storedCaseSchema, byId);
  const targets = await open('targets', targetSchema, byId);
  const assignments = await open('assignments', assignmentSchema, byId);
  const series = await open('observations', storedSeriesSchema, byId);
  const checks = await open('verifications', storedVerificationSchema, byId);
  const states = await open('states', storedStateSchema, byId);
  const access = new FileAccess(
    await open<TokenRecord>('tokens', tokenRecordSchema, (t) => t.hash),
    await open<CodeRecord>('codes', codeRecordSchema, (c) => c.hash),
  );

  const feed = new ChangeFeed<'case' | 'verification'>([
    ...[...storedCases.values()].map(({ cursor, id }) => ({ cursor, kind: 'case' as const, id })),
    ...[...checks.values()].map(({ cursor, id }) => ({ cursor, kind: 'verification' as const, id })),
  ]);
  const cases = new FileCases(storedCases, feed, assertWritable);
  const verifications: Verifications = {
    list: async ({ case: caseId } = {}) =>
      (await checks.list())
        .map((stored) => stored.record)
        .filter((record) => caseId === undefined || record.case === caseId),
    add: async (record: Verification) => {
      assertWritable();
      await feed.record('verification', record.id, (cursor) => checks.put({ id: record.id, cursor, record }));
    },
  };
  const observations = new FileObservations(series);

  const changes = async (since: number, limit: number): Promise<ChangesResponse> => {
    const { entries, cursor, more } = feed.since(since, limit);
    const items = entries.flatMap(({ cursor: at, kind, id }): Change[] => {
      if (kind === 'case') {
        const stored = storedCases.peek(id);
        return stored ? [{ cursor: at, kind, id, record: stored.record }] : [];
      }
      const stored = checks.peek(id);
      return stored ? [{ cursor: at, kind, id, record: stored.record }] : [];
    });
    return { items, cursor, more };
  };

  return {
    editions,
    cases,
    targets,
    assignments,
    observations,
    verifications,
    access,
    blobs: new FileBlobs(join(dir, 'blobs')),
    states: new FileStates(states),
    changes,
    quarantined,
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
    close: release,
  };
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

  async list(query: { indicator?: string; place?: string; source?: string } = {}): Promise<Observation[]> {
    const latest = [...this.series.values()].map(({ versions }) => versions.at(-1)!);
    return latest
      .filter(
        (o) =>
          (query.indicator === undefined || o.indicator === query.indicator) &&
          (query.place === undefined ||
            o.place.iso === query.place ||
            o.place.name === query.place ||
            o.place.qid === query.place) &&
          (query.source === undefined || o.key.startsWith(`${query.source}/`)),
      )
      .sort((a, b) => (a.key < b.key ? -1 : 1));
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
