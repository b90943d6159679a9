// Texts for the benches of this folder: those of a folder, or generated ones with about two figures a line, as pages of statistics have.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** CPU milliseconds, of this process and its threads, since a reading of process.cpuUsage(). */
export function cpuMs(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const OPENINGS = [
  'The port',
  'City council',
  'Container throughput',
  'Passengers',
  'Exports of the region',
  'The district',
];
const VERBS = ['rose by', 'fell by', 'reached', 'stood at', 'amounted to', 'accounted for'];
const UNITS = ['million TEU', 'per cent', 'million tonnes', 'billion euros', 'square kilometres', 'people'];
const RESTS = [
  'compared with the previous year',
  'in the third quarter of',
  'at the end of',
  'since',
  'according to plan in',
];
const WORDS =
  'harbour terminal quay cargo growth research centre energy wind innovation business visitors airport'.split(' ');

/** Numbers from 0 to 1 that are the same in every run. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A page of about 20,000 characters; every eighth ends with a table of 500 rows. */
export function pageOf(index) {
  const next = numbers(index + 1);
  const one = (list) => list[Math.floor(next() * list.length)];
  const words = () => Array.from({ length: 4 + Math.floor(next() * 8) }, () => one(WORDS)).join(' ');
  const line = () =>
    `${one(OPENINGS)} ${one(VERBS)} ${(next() * 900).toFixed(1)} ${one(UNITS)} ${one(RESTS)} ${2000 + Math.floor(next() * 20)}, ${words()}.`;
  const paragraphs = Array.from({ length: 60 }, () => [line(), line(), line()].join(' '));
  const cells = () => [(next() * 1e5).toFixed(0), (next() * 1e6).toFixed(0)];
  const rows =
    index % 8 === 0 ? Array.from({ length: 500 }, (_, row) => [1900 + (row % 120), ...cells()].join('\t')) : [];
  return [...paragraphs, ...(rows.length > 0 ? ['Year\tTEU (1 000)\tt', ...rows] : [])].join('\n');
}

/** The texts of a folder, or generated pages where none is named. */
export function textsOf(folder, count = 40) {
  if (folder === undefined) return Array.from({ length: count }, (_, index) => pageOf(index));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
