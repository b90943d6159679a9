// What PostgreSQL does: acknowledged operations a second from one process. Adds cases to the database that is named. After `npm run build`:
//   node packages/dataset/bench/postgres.mjs postgres://user@host:5432/name [cases=1000]
import { openDataset } from '@duibiao/dataset';
import { actor, operation } from './operation.mjs';

const [databaseUrl, count = 1_000] = process.argv.slice(2);
const dataset = await openDataset({ databaseUrl });
for (const parallel of [1, 4, 16]) {
  const operations = Array.from({ length: Number(count) }, operation);
  const start = performance.now();
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      for (let next = operations.pop(); next; next = operations.pop()) await dataset.cases.apply(next, actor);
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  console.log(`${parallel} at once: ${Math.round(Number(count) / seconds)} operations a second`);
}
await dataset.close();
