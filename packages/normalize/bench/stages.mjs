// usage: node bench/stages.mjs [folder of .txt files] [--culture en] [--rounds 5] [--module dist/index.js]      from the package's folder, after a build
// CPU milliseconds per page of observe(), first and warm, and the share of its stages, from a sampling profile of the warm rounds.
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { cpuMs, textsOf } from './texts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    culture: { type: 'string', default: 'en' },
    rounds: { type: 'string', default: '5' },
    module: { type: 'string', default: 'dist/index.js' },
  },
});
const STAGES = [
  'observe',
  'readScene',
  'findTraps',
  'findPeriods',
  'findPlaces',
  'findQuantities',
  'readQualifiers',
  'Segments',
  'findIndicators',
  'observeProse',
  'shareUnits',
  'readMeasure',
  'chooseIndicator',
  'choosePlace',
  'choosePeriod',
  'observeGrid',
  'readTable',
  'observeCell',
  '(garbage collector)',
];

const texts = textsOf(positionals[0]);
const { observe } = await import(pathToFileURL(values.module).href);
const read = () => {
  for (const text of texts) observe(text, values.culture);
};
const perPage = (ms, rounds) => (ms / rounds / texts.length).toFixed(2).padStart(8);

let before = process.cpuUsage();
observe(texts[0], values.culture);
console.log(`${perPage(cpuMs(before) * texts.length, 1)} ms  first page of the process`);
read();
read();
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 250 });
await session.post('Profiler.start');
before = process.cpuUsage();
const rounds = Number(values.rounds);
for (let round = 0; round < rounds; round++) read();
const warm = cpuMs(before);
const { profile } = await session.post('Profiler.stop');
console.log(
  `${perPage(warm, rounds)} ms  warm, a page of ${Math.round(texts.join('').length / texts.length)} characters; of it:`,
);

/** Samples by the functions on their stack, each function once. */
function inclusive({ nodes, samples }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const counts = new Map();
  for (const sample of samples) {
    const names = new Set();
    for (let id = sample; id !== undefined; id = parents.get(id)) names.add(byId.get(id).callFrame.functionName);
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const counts = inclusive(profile);
for (const stage of STAGES) {
  const share = (counts.get(stage) ?? 0) / profile.samples.length;
  console.log(`${perPage(warm * share, rounds)} ms  ${(share * 100).toFixed(1).padStart(5)} %  ${stage}`);
}
