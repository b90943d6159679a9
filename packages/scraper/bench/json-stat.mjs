// Cells per second of the JSON-stat decoder, in CPU time: on a cube of a million cells, as a list and as an object of cells
// (target: a million a second), and beside jsonstat-toolkit on a recorded cube with a long dimension (target: 100 times).
// usage: npm run build && node bench/json-stat.mjs
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import JSONstat from 'jsonstat-toolkit/import.mjs';
import { decoders } from '../dist/index.js';

const CELLS = 1_000_000;
const values = Array.from({ length: CELLS }, (_, i) => ((i * 7919) % 100_000) / 10);
const axis = (prefix, size) => ({
  category: { index: Object.fromEntries(Array.from({ length: size }, (_, i) => [prefix + i, i])) },
});
const cube = (value) => ({
  version: '2.0',
  class: 'dataset',
  id: ['freq', 'unit', 'geo', 'time'],
  size: [1, 20, 1000, 50],
  dimension: { freq: axis('f', 1), unit: axis('u', 20), geo: axis('g', 1000), time: axis('', 50) },
  value,
});

for (const [name, value] of [
  ['list', values],
  ['object', Object.fromEntries(values.map((v, i) => [i, v]))],
]) {
  const bytes = Buffer.from(JSON.stringify(cube(value)));
  for (let run = 0; run < 3; run += 1) {
    const start = process.cpuUsage();
    const { observations } = decoders['json-stat'](bytes);
    const { user, system } = process.cpuUsage(start);
    console.log(
      `${name}: ${observations.length} cells, ${((observations.length / (user + system)) * 1).toFixed(2)} M cells per CPU second`,
    );
  }
}

// Wages by area, 1 x 3220 x 4: the toolkit's table walks the dimension anew for every cell.
const RECORDED = fileURLToPath(
  new URL('../../../../shared/data/statistics/jsonstat/pyjstat/us-labor-ds.json', import.meta.url),
);

const tableOfToolkit = (bytes) => {
  const document = JSONstat(JSON.parse(bytes.toString()));
  const dataset = document.class === 'dataset' ? document : document.Dataset(0);
  return dataset.toTable({ type: 'arrobj', status: true }).length;
};

/** Cells per CPU second over so many runs, after as many to warm up; each run starts from the bytes. */
function cellsPerSecond(runs, decode) {
  for (let run = 0; run < runs; run += 1) decode();
  let cells = 0;
  const start = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) cells += decode();
  const { user, system } = process.cpuUsage(start);
  return cells / ((user + system) / 1e6);
}

if (existsSync(RECORDED)) {
  const bytes = readFileSync(RECORDED);
  const ours = cellsPerSecond(100, () => decoders['json-stat'](bytes).observations.length);
  const toolkit = cellsPerSecond(2, () => tableOfToolkit(bytes));
  console.log(
    `us-labor-ds.json: ours ${(ours / 1e6).toFixed(2)} M, jsonstat-toolkit ${(toolkit / 1e6).toFixed(4)} M cells per CPU second, ratio ${(ours / toolkit).toFixed(0)}`,
  );
} else console.log(`us-labor-ds.json against jsonstat-toolkit: skipped, ${RECORDED} is not here`);
