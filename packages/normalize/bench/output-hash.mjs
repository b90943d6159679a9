// usage: node bench/output-hash.mjs [module] [--pages 300]     from the package's folder; module: a build of this package, by default dist/index.js
// One hash per group of texts of everything that observe, recognize and findPlaces give: equal hashes before and after a change say that
// it changed speed alone. Texts are statistics passages, recognizer cases and the main texts of web pages (of a built @duibiao/extract)
// from ../shared/data beside the checkout, where they are; long documents are made of the passages of one culture.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

const argv = process.argv.slice(2);
const pagesAt = argv.indexOf('--pages');
const mostPages = pagesAt < 0 ? 300 : Number(argv.splice(pagesAt, 2)[1]);
const data = new URL('../../../../shared/data/', import.meta.url);
const { observe, recognize, findPlaces } = await import(
  argv[0] ? pathToFileURL(argv[0]).href : new URL('../dist/index.js', import.meta.url).href
);

const PEERS = {
  English: 'en',
  German: 'de',
  Japanese: 'ja',
  Korean: 'ko',
  Hebrew: 'he',
  Chinese: 'zh-Hans',
  French: 'fr',
};

function readLines(file) {
  const path = new URL(file, data);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The culture whose script a page is written in. */
function cultureOf(text) {
  if (/[ぁ-ん]/.test(text)) return 'ja';
  if (/[가-힣]/.test(text)) return 'ko';
  if (/[א-ת]/.test(text)) return 'he';
  if (/\p{Script=Han}/u.test(text)) return 'zh-Hans';
  return / (?:und|der|die) /.test(text) ? 'de' : 'en';
}

async function pagesOf(corpus) {
  const folder = new URL(`extraction/${corpus}/html/`, data);
  if (!existsSync(folder)) return [];
  const { extractPage } = await import('@duibiao/extract');
  const files = readdirSync(folder).sort().slice(0, mostPages);
  return files.map((file) => {
    const bytes = readFileSync(new URL(file, folder));
    const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const { text, title } = extractPage(html, 'https://example.org/page');
    return { text, culture: cultureOf(text), context: { pageTitle: title ?? '', published: '2018-05-04' } };
  });
}

const passages = readLines('normalize/passages.given.jsonl');
const cases = [
  ...readLines('normalize/recognizers.given.jsonl'),
  ...readLines('normalize/duckling.given.jsonl'),
  ...readLines('normalize/price-parser.given.jsonl'),
];

function documents() {
  const byCulture = Map.groupBy ? Map.groupBy(passages, (one) => one.culture) : new Map();
  for (const one of Map.groupBy ? [] : passages)
    byCulture.set(one.culture, [...(byCulture.get(one.culture) ?? []), one]);
  return [...byCulture].flatMap(([culture, list]) =>
    [' ', '\n', '\t'].map((joint) => ({ culture, text: list.map((one) => one.text).join(joint) })),
  );
}

const DATES = ['date', 'daterange', 'time', 'timerange', 'datetime', 'datetimerange', 'duration', 'set'];
const NUMBERS = ['number', 'ordinal', 'percentage', 'numberrange', 'currency', 'dimension', 'temperature', 'age'];
const refDate = new Date('2016-11-07T10:30:00');

function hash(name, texts, read) {
  const sum = createHash('sha256');
  const before = process.cpuUsage();
  let chars = 0;
  for (const one of texts) {
    chars += one.text.length;
    let found;
    try {
      found = read(one);
    } catch (error) {
      found = String(error);
    }
    sum.update(JSON.stringify(found));
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  const cost = `${ms.toFixed(0).padStart(7)} ms CPU ${(chars / ms).toFixed(0).padStart(7)} characters/ms`;
  console.log(`${name.padEnd(30)} ${sum.digest('hex').slice(0, 16)} ${String(texts.length).padStart(6)} texts ${cost}`);
}

const groups = {
  passages,
  documents: documents(),
  wcxb: await pagesOf('wcxb'),
  htmldate: await pagesOf('htmldate'),
};
for (const [name, texts] of Object.entries(groups)) {
  hash(`observe ${name}`, texts, (one) => observe(one.text, one.culture, one.context ?? {}));
  hash(`places ${name}`, texts, (one) => findPlaces(one.text, one.culture));
  hash(`numbers ${name}`, texts, (one) => recognize(one.text, one.culture, { types: NUMBERS, refDate }));
  hash(`dates ${name}`, texts, (one) => recognize(one.text, one.culture, { types: DATES, refDate }));
}
for (const culture of new Set(Object.values(PEERS))) {
  const own = cases
    .filter((one) => one.culture?.slice(0, 2) === culture.slice(0, 2))
    .map((one) => ({ ...one, text: one.input }));
  hash(`cases ${culture}`, own, (one) =>
    recognize(one.text, one.culture, { types: one.types, refDate: one.ref ? new Date(one.ref) : refDate }),
  );
  hash(`cases ${culture} observed`, own, (one) => observe(one.text, culture));
}
