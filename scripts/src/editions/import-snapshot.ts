import { createHash } from 'node:crypto';
import type { Actor, Case, CaseFields, Operation, OperationResult, Snapshot } from '@duibiao/model';
import type { Store } from '../store/store';

/** What became of a snapshot's records. `skipped` cases are there already and stay as they are. */
export interface SnapshotImport {
  editions: string[];
  cases: string[];
  skipped: string[];
  failed: { case: string; message: string }[];
  targets: number;
  assignments: number;
  observations: number;
  verifications: number;
}

const DEVICE = 'import';
const ADMINISTRATOR: Actor = { role: 'administrator', device: DEVICE };
const FIELDS = [
  'edition',
  'tasks',
  'target',
  'leadUnit',
  'title',
  'why',
  'summary',
  'background',
  'practice',
  'standard',
  'mechanism',
  'results',
  'lessons',
  'transferability',
  'clips',
  'figures',
  'baseline',
  'translations',
  'sourceDates',
] as const satisfies readonly (keyof CaseFields)[];

/**
 * Puts a snapshot into a store, editions first. Cases come in as operations, like any other work: submitted, then accepted where
 * they were; their former history stays with the place that they come from. The ids of the operations follow from the cases, so that
 * an import that is run again has no second effect.
 */
export async function importSnapshot(
  store: Store,
  snapshot: Snapshot,
  onProgress: (done: number, total: number) => void,
): Promise<SnapshotImport> {
  const known = new Set((await store.exportSnapshot()).cases.map(({ id }) => id));
  const outcome: SnapshotImport = {
    editions: snapshot.editions.map(({ id }) => id),
    cases: [],
    skipped: [],
    failed: [],
    targets: snapshot.targets.length,
    assignments: snapshot.assignments.length,
    observations: snapshot.observations.length,
    verifications: snapshot.verifications.length,
  };
  for (const edition of snapshot.editions) await store.putEdition(edition);
  let done = 0;
  for (const record of snapshot.cases) {
    if (known.has(record.id) || record.deleted) outcome.skipped.push(record.id);
    else await importCase(store, record, outcome);
    done += 1;
    onProgress(done, snapshot.cases.length);
  }
  for (const target of snapshot.targets) await store.putTarget(target);
  for (const assignment of snapshot.assignments) await store.putAssignment(assignment);
  if (snapshot.observations.length > 0) await store.addObservations(snapshot.observations);
  for (const verification of snapshot.verifications) await store.addVerification(verification);
  return outcome;
}

async function importCase(store: Store, record: Case, outcome: SnapshotImport): Promise<void> {
  for (const { operation, actor } of operationsFor(record)) {
    const result = await store.apply(operation, actor);
    if (result.status === 'applied') continue;
    outcome.failed.push({ case: record.id, message: `${operation.kind}: ${describe(result)}` });
    return;
  }
  outcome.cases.push(record.id);
}

function describe({ status, problems }: OperationResult): string {
  return problems?.map(({ path, message }) => `${path}: ${message}`).join('; ') || status;
}

/** The steps that bring a case to its status: put, then review or publication. */
export function operationsFor(record: Case): { operation: Operation; actor: Actor }[] {
  const centre: Actor =
    record.centre === undefined ? ADMINISTRATOR : { centre: record.centre, role: 'clipper', device: DEVICE };
  const step = (kind: string, rest: object): Operation =>
    ({ opId: ulidFrom(`${record.id} ${record.revision} ${kind}`), caseId: record.id, base: {}, ...rest }) as Operation;
  const set = Object.fromEntries(
    FIELDS.filter((field) => record[field] !== undefined).map((field) => [field, record[field]]),
  );
  const first = record.status === 'draft' || record.status === 'withdrawn' ? 'draft' : 'submitted';
  const steps = [{ operation: step('put', { kind: 'put', set: { ...set, status: first } }), actor: centre }];
  const review = (decision: 'accept' | 'return'): void => {
    const { reason } = record.reviews.findLast((entry) => entry.decision === decision) ?? {};
    const said = reason ?? (decision === 'return' ? 'imported as returned' : undefined);
    const decided = { decision, ...(said === undefined ? {} : { reason: said }) };
    steps.push({ operation: step('review', { kind: 'review', set: decided }), actor: ADMINISTRATOR });
  };
  const move = (status: Case['status']): void =>
    void steps.push({
      operation: step(status, { kind: 'put', base: { status: steps.length }, set: { status } }),
      actor: ADMINISTRATOR,
    });
  if (record.status === 'returned') review('return');
  if (record.status === 'accepted' || record.status === 'published') review('accept');
  if (record.status === 'published') move('published');
  if (record.status === 'withdrawn') move('withdrawn');
  return steps;
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID that follows from a text, for operations that must have one effect however often they run. */
function ulidFrom(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  const digits = [...digest.subarray(0, 25)].map((byte) => CROCKFORD[byte % 32]!);
  return `0${digits.join('')}`;
}
