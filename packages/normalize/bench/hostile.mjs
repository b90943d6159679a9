// usage: node bench/hostile.mjs [--short 20000] [--long 1000000]       from the package's folder, after a build
// CPU time of hostile texts, one short and one fifty times as long: a ratio near fifty is linear. src/linear.test.ts counts steps instead.
import { parseArgs } from 'node:util';
import { observe, recognize } from '../dist/index.js';
import { cpuMs } from './texts.mjs';

const { values } = parseArgs({
  options: { short: { type: 'string', default: '20000' }, long: { type: 'string', default: '1000000' } },
});
const HOSTILE = [
  ['en', '1234567890'],
  ['en', '1,'],
  ['en', '1/2 '],
  ['en', '10 % '],
  ['en', '3 years old '],
  ['en', 'second 3 '],
  ['de', '1.'],
  ['zh-Hans', '一二三'],
  ['ja', '十万'],
  ['ja', '5月'],
  ['he', 'שני מיליון '],
];

for (const [culture, part] of HOSTILE) {
  const textOf = (length) => part.repeat(Math.ceil(length / part.length));
  const cost = (read, length) => {
    const text = textOf(length);
    const before = process.cpuUsage();
    read(text, culture);
    return cpuMs(before);
  };
  const cells = [];
  for (const read of [observe, recognize]) {
    read(textOf(2000), culture);
    const short = cost(read, Number(values.short));
    const long = cost(read, Number(values.long));
    cells.push(
      `${read.name} ${short.toFixed(0)} ms → ${long.toFixed(0)} ms, ${(long / short).toFixed(1)} ×`.padEnd(40),
    );
  }
  console.log(JSON.stringify(part).padEnd(18), cells.join(' '));
}
