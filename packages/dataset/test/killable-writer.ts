import { createInterface } from 'node:readline';
import type { Operation } from '@duibiao/model';
import { openDataset } from '../src/index';
import { KOREA } from './case-operations';

// A writer of its own process, made to be killed: reads one operation a line, answers with one result a line after the durable write.
const dataset = await openDataset({ dir: process.argv[2]! });
process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const operation = JSON.parse(line) as Operation;
  // Not awaited: operations of several cases are under way when the kill comes.
  void dataset.cases.apply(operation, KOREA).then((result) => process.stdout.write(`${JSON.stringify(result)}\n`));
}
await dataset.close();
