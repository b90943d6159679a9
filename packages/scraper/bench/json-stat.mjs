// Cells per second of the JSON-stat decoder, in CPU time, on a cube of a million cells: as a list and as an object of cells.
// usage: npm run build && node bench/json-stat.mjs
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
