import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Operation, OperationResult } from '@duibiao/model';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { KOREA, newId, put, savedFields } from '../../test/case-operations';
import { openFileDataset } from './file-dataset';

const ROUNDS = 12;
const CASES = 6;
/** A case holds 100 baselines: 12 × 40 over 6 cases are 80 each. */
const PER_ROUND = 40;

const root = fileURLToPath(new URL('../..', import.meta.url));
const writerPath = join(root, 'node_modules', `killable-writer-${process.pid}.mjs`);
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'duibiao-kill-'));
  await build({
    entryPoints: [join(root, 'test', 'killable-writer.ts')],
    outfile: writerPath,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
  });
});

afterAll(async () => {
  await rm(writerPath, { force: true });
  await rm(dir, { recursive: true, force: true });
});

interface Sent {
  operation: Operation;
  result?: OperationResult;
}

/** Sends what has no answer yet, and kills the writer without warning after so many answers; undefined: lets it finish. */
async function writeUntilKilled(sent: Sent[], killAfter: number | undefined): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [writerPath, dir], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const byId = new Map(sent.map((entry) => [entry.operation.opId, entry]));
  let answers = 0;
  for await (const line of createInterface({ input: child.stdout! })) {
    if (line === 'ready') {
      child.stdin!.on('error', () => undefined);
      for (const { operation, result } of sent) if (!result) child.stdin!.write(`${JSON.stringify(operation)}\n`);
      if (killAfter === undefined) child.stdin!.end();
      continue;
    }
    const result = JSON.parse(line) as OperationResult;
    byId.get(result.opId)!.result = result;
    answers += 1;
    if (answers === killAfter) child.kill('SIGKILL');
  }
  await exited;
}

it(`a writer killed ${ROUNDS} times in the middle of its work loses nothing that it acknowledged and does nothing twice`, async () => {
  const cases = Array.from({ length: CASES }, newId);
  const sent: Sent[] = cases.map((id) => ({ operation: put(id, savedFields()) }));
  await writeUntilKilled(sent, undefined);
  for (let round = 0; round < ROUNDS; round++) {
    for (let index = 0; index < PER_ROUND; index++) {
      const id = `b-${round}-${index}`;
      const place = { iso: 'CN', name: 'Qingdao' };
      const element = { id, indicator: 'port_containers', place, period: '2017', value: String(index), source: '公报' };
      sent.push({ operation: put(cases[index % CASES]!, { baseline: [element] }) });
    }
    await writeUntilKilled(sent, 1 + ((round * 7) % 23));
  }
  const acknowledged = sent.filter(({ result }) => result?.status === 'applied');
  const open = sent.filter(({ result }) => result === undefined);
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  expect(open.length).toBeGreaterThan(0);

  const dataset = await openFileDataset(dir);
  try {
    expect(dataset.quarantined).toEqual([]);
    const assertOnce = async (entries: Sent[]): Promise<void> => {
      for (const { operation, result } of entries) {
        const record = (await dataset.cases.get(operation.caseId))!;
        const entry = record.history.filter(({ opId }) => opId === operation.opId);
        expect(entry.map(({ revision }) => revision)).toEqual([result!.revision]);
      }
    };
    await assertOnce(acknowledged);
    // What was not acknowledged is sent again, as a client does; what was, too: the answer is the first one.
    for (const entry of sent) {
      const again = await dataset.cases.apply(entry.operation, KOREA);
      expect(again.status).toBe('applied');
      if (entry.result) expect(again).toEqual(entry.result);
      entry.result = again;
    }
    await assertOnce(sent);
    for (const id of cases) {
      const record = (await dataset.cases.get(id))!;
      expect(record.history).toHaveLength(record.revision);
      expect(record.revision).toBe(sent.filter(({ operation }) => operation.caseId === id).length);
    }
  } finally {
    await dataset.close();
  }
}, 120_000);
