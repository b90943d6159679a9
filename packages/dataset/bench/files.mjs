// What the file store does on this disk: acknowledged operations a second, and the time to open. After `npm run build`:
//   node packages/dataset/bench/files.mjs [cases=10000]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataset } from '@duibiao/dataset';
import { actor, operation } from './operation.mjs';

const count = Number(process.argv[2] ?? 10_000);
const dir = mkdtempSync(join(tmpdir(), 'duibiao-bench-'));

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

let dataset = await openDataset({ dir });
const one = await timed(async () => {
  for (let index = 0; index < 500; index++) await dataset.cases.apply(operation(), actor);
});
console.log(`one after the other: ${Math.round(500 / (one / 1000))} acknowledged operations/s`);
const many = await timed(async () => {
  for (let done = 500; done < count; done += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, count - done) }, () => dataset.cases.apply(operation(), actor)),
    );
});
console.log(`50 at a time: ${Math.round((count - 500) / (many / 1000))} acknowledged operations/s`);
const last = await timed(async () => {
  for (let index = 0; index < 100; index++) await dataset.cases.apply(operation(), actor);
});
console.log(`with ${count} cases there: ${(last / 100).toFixed(2)} ms per added case`);
await dataset.close();
const opening = await timed(async () => {
  dataset = await openDataset({ dir });
});
console.log(`opening ${count} cases: ${Math.round(opening)} ms`);
console.log(`list of 100: ${(await timed(() => dataset.cases.list({ limit: 100 }))).toFixed(1)} ms`);
await dataset.close();
rmSync(dir, { recursive: true, force: true });
