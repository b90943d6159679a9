#!/usr/bin/env node
// Packs the authored data files into data/*/computed: column by column, without what the matcher finds anyway, so that the browser
// bundle stays small; and lists the traditional characters that the Chinese names and cue words need.
// `--check` fails when a packed file is not current. Source of the character pairs: OpenCC (Apache-2.0) through opencc-js.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';

const DATA = new URL('../data/', import.meta.url);
const read = (path) => readFileSync(new URL(path, DATA), 'utf8');
const CITY_COLUMNS = ['de', 'en', 'ja', 'ko', 'he', 'zh'];
const CUE_COLUMNS = [...CITY_COLUMNS, 'fr'];
const LEVEL_LETTERS = { country: 'n', region: 'r', city: 'c', district: 'd', port: 'p', airport: 'a' };

/** Names by language column, each a file of its own so that a bundle takes the cultures it needs. */
const columns = new Map();
const cueColumns = new Map();

function packPlaces() {
  const { qids } = JSON.parse(read('places/country-qids.json'));
  const forms = new Map(
    JSON.parse(read('places/country-forms.json')).rows.map((row) => [row.split('|')[0], row.split('|')]),
  );
  const cities = JSON.parse(read('places/cities.json')).rows.map((row) => row.split('|'));
  const codes = [...new Set([...Object.keys(qids), ...forms.keys()])];
  const packed = {
    source: 'packages/normalize/data/places/{cities,country-forms,country-qids}.json',
    command: 'node packages/normalize/scripts/pack-data.mjs',
    countries: codes.map((iso) => `${iso}${qids[iso] ?? ''}`).join(' '),
    places: cities
      .map(([iso, level, name, qid]) => `${iso}${LEVEL_LETTERS[level]}${name}|${qid.slice(1)}`.replace(/\|$/, ''))
      .join('\n'),
  };
  const { cityStates, ownForms, states } = JSON.parse(read('places/context.json'));
  Object.assign(packed, { cityStates, ownForms, states });
  packed.en = namesOf(codes, forms, cities, 'en');
  const context = JSON.parse(read('places/context.json'));
  for (const column of [...CITY_COLUMNS, 'fr']) {
    // English names serve every culture and stand with the places; French has no column of its own yet.
    const own = column !== 'en' && column !== 'fr';
    columns.set(column, {
      ...packedFrom('places/{cities,context}.json'),
      ...(own ? { names: namesOf(codes, forms, cities, column) } : {}),
      context: contextOf(context, column),
    });
  }
  return packed;
}

const CONTEXT_PARTS = ['notPlaces', 'suffixes', 'streets', 'notStreets', 'beforeWeak', 'partnerBefore', 'partnerAfter'];

/** The words around names of one culture. */
function contextOf(context, column) {
  const parts = Object.fromEntries(CONTEXT_PARTS.map((part) => [part, (context[part][column] ?? []).join(',')]));
  const wards = Object.entries(context.wards[column] ?? {}).map(([ward, cities]) => `${ward}:${cities.join(',')}`);
  return { ...parts, wards: wards.join('\n') };
}

/** One cell per place, in the order of countries and places. */
function namesOf(codes, forms, cities, column) {
  const index = CITY_COLUMNS.indexOf(column);
  return [...codes.map((iso) => forms.get(iso)?.[index + 1] ?? ''), ...cities.map((row) => row[index + 4])].join('\n');
}

const packedFrom = (source) => ({
  source: `packages/normalize/data/${source}`,
  command: 'node packages/normalize/scripts/pack-data.mjs',
});

/** One line of cues per indicator and culture, in the order of indicators.json. */
function packCues() {
  const packed = {
    source: 'packages/normalize/data/indicators/cues.*.json',
    command: 'node packages/normalize/scripts/pack-data.mjs',
  };
  const { indicators } = JSON.parse(read('indicators/indicators.json'));
  const found = indicators.filter(({ prose }) => prose !== false);
  const ids = found.map(({ id }) => id);
  packed.ids = ids.join(' ');
  packed.units = found.map(({ unit }) => unit).join(' ');
  for (const culture of CUE_COLUMNS) {
    const { none, contexts, others = {}, cues } = JSON.parse(read(`indicators/cues.${culture}.json`));
    const rows = ids.map((id) => cues[id].split(',').map((cue) => ({ cue, id, ...parts(cue) })));
    const all = rows.flat();
    cueColumns.set(culture, {
      ...packedFrom(`indicators/cues.${culture}.json`),
      none,
      contexts: Object.entries(contexts)
        .map(([name, words]) => `${name}:${words}`)
        .join('\n'),
      others: Object.entries(others)
        .map(([kind, words]) => `${kind}:${words}`)
        .join('\n'),
      cues: rows
        .map((row) =>
          row
            .filter((cue) => !isRedundant(cue, row, all))
            .map(({ cue }) => cue)
            .join(','),
        )
        .join('\n'),
    });
  }
  return packed;
}

function parts(cue) {
  const mark = /[!?]?$/.exec(cue)[0];
  const [phrase, context = ''] = cue.slice(0, cue.length - mark.length).split('@');
  const text = phrase.replaceAll('*', '').toLowerCase();
  return {
    text,
    context,
    strength: mark === '!' ? 3 : mark === '?' ? 1 : 2,
    opensLeft: phrase.startsWith('*'),
    opensRight: phrase.endsWith('*'),
  };
}

/** Whether `inner` is found inside the text of `outer`, at word edges where the script has words. */
function occursIn(inner, outer) {
  const at = outer.text.indexOf(inner.text);
  if (at < 0 || inner.text === outer.text) return false;
  const letter = /[a-zà-ÿ\u05d0-\u05ea]/;
  const end = at + inner.text.length;
  const startsFree = at === 0 || inner.opensLeft || !letter.test(outer.text[at - 1]) || !letter.test(inner.text[0]);
  const endsFree = end === outer.text.length || inner.opensRight || !letter.test(outer.text[end]);
  return startsFree && endsFree;
}

/** A longer cue says nothing more than a shorter one of its indicator, unless it keeps the cue of another indicator from being read inside it. */
function isRedundant(cue, row, all) {
  if (cue === row[0]) return false;
  const shorter = row.find(
    (other) => other !== cue && other.context === cue.context && other.strength >= cue.strength && occursIn(other, cue),
  );
  if (shorter === undefined) return false;
  return !all.some(
    (other) => other.id !== cue.id && cue.text.includes(other.text) && !shorter.text.includes(other.text),
  );
}

/** Pairs "traditional simplified" of every character that occurs in a Chinese data file. */
function packHan() {
  const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
  const texts = ['places/cities.json', 'places/country-forms.json', 'places/context.json'].map(read);
  texts.push(read('indicators/cues.zh.json'));
  const used = new Set(texts.join(''));
  let traditional = '';
  let simplified = '';
  for (let unit = 0x4e00; unit <= 0x9fff; unit++) {
    const char = String.fromCharCode(unit);
    const simple = simplify(char);
    if (simple === char || simple.length !== 1 || !used.has(simple)) continue;
    traditional += char;
    simplified += simple;
  }
  return {
    source: 'OpenCC through opencc-js',
    licence: 'Apache-2.0',
    command: 'node packages/normalize/scripts/pack-data.mjs',
    traditional,
    simplified,
  };
}

const files = [
  ['places/computed/places.json', packPlaces()],
  ['places/computed/han.json', packHan()],
  ['indicators/computed/ids.json', packCues()],
];
for (const [column, content] of columns) files.push([`places/computed/names.${column}.json`, content]);
for (const [column, content] of cueColumns) files.push([`indicators/computed/cues.${column}.json`, content]);

let stale = 0;
for (const [path, content] of files) {
  const text = `${JSON.stringify(content, null, 1)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(new URL(path, DATA), text);
  else if (!existsSync(new URL(path, DATA)) || read(path) !== text) {
    console.error(`data/${path} is not current: run ${content.command}`);
    stale++;
  }
}
process.exit(stale === 0 ? 0 : 1);
