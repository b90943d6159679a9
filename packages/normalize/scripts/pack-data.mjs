#!/usr/bin/env node
// Packs the authored data files into data/*/computed: column by column, without what the matcher finds anyway, so that the browser
// bundle stays small; and lists the traditional characters that the Chinese names and cue words need.
// `--check` fails when a packed file is not current. Source of the character pairs: OpenCC (Apache-2.0) through opencc-js.
import { readFileSync, writeFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';

const DATA = new URL('../data/', import.meta.url);
const read = (path) => readFileSync(new URL(path, DATA), 'utf8');
const CITY_COLUMNS = ['de', 'en', 'ja', 'ko', 'he', 'zh'];
const LEVEL_LETTERS = { country: 'n', region: 'r', city: 'c', district: 'd', port: 'p', airport: 'a' };

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
  CITY_COLUMNS.forEach((culture, index) => {
    packed[culture] = [
      ...codes.map((iso) => forms.get(iso)?.[index + 1] ?? ''),
      ...cities.map((row) => row[index + 4]),
    ].join('\n');
  });
  return packed;
}

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
  for (const culture of CITY_COLUMNS) {
    const { none, contexts, others = {}, cues } = JSON.parse(read(`indicators/cues.${culture}.json`));
    const rows = ids.map((id) => cues[id].split(',').map((cue) => ({ cue, id, ...parts(cue) })));
    const all = rows.flat();
    packed[culture] = {
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
    };
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

let stale = 0;
for (const [path, content] of [
  ['places/computed/places.json', packPlaces()],
  ['places/computed/han.json', packHan()],
  ['indicators/computed/cues.json', packCues()],
]) {
  const text = `${JSON.stringify(content, null, 1)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(new URL(path, DATA), text);
  else if (read(path) !== text) {
    console.error(`data/${path} is not current: run ${content.command}`);
    stale++;
  }
}
process.exit(stale === 0 ? 0 : 1);
