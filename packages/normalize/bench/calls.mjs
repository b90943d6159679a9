// usage: node bench/calls.mjs [folder of .txt files] [--culture en] [--read observe|recognize] [--module dist/index.js] [--most 20]      from the package's folder, after a build
// How often each function is called for 1,000 characters, counted by the engine: the same in every run, whatever else the machine
// does, so that a change of speed can be told from noise. Texts are read once before: what is compiled at first use does not count.
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { textsOf } from './texts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    culture: { type: 'string', default: 'en' },
    read: { type: 'string', default: 'observe' },
    module: { type: 'string', default: 'dist/index.js' },
    most: { type: 'string', default: '20' },
  },
});

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
const module = pathToFileURL(values.module).href;
const folder = module.slice(0, module.lastIndexOf('/'));
const read = (await import(module))[values.read];
const texts = textsOf(positionals[0], 16);
const thousands = texts.join('').length / 1000;

/** Calls by function since the last question. */
async function calls() {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.startsWith(folder))
    .flatMap(({ functions }) => functions)
    .map(({ functionName, ranges }) => [functionName || '(anonymous)', ranges[0].count]);
}

for (const text of texts) read(text, values.culture);
await calls();
for (const text of texts) read(text, values.culture);
const counted = await calls();
const print = (count, name) => console.log(`${(count / thousands).toFixed(1).padStart(10)}  ${name}`);
print(
  counted.reduce((sum, [, count]) => sum + count, 0),
  `calls for 1,000 characters, ${values.read}`,
);
for (const [name, count] of counted.sort((a, b) => b[1] - a[1]).slice(0, Number(values.most))) print(count, name);
