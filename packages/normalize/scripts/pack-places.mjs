#!/usr/bin/env node
// Packs data/places/*.json column by column into data/places/computed/places.json, which compresses a third better than rows,
// and lists the traditional characters that the Chinese names and cue words need. `--check` fails when a packed file is not current.
// Source of the character pairs: OpenCC (Apache-2.0) through opencc-js.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
    command: 'node packages/normalize/scripts/pack-places.mjs',
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

/** Pairs "traditional simplified" of every character that occurs in a Chinese data file. */
function packHan() {
  const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
  const texts = ['places/cities.json', 'places/country-forms.json', 'places/context.json'].map(read);
  for (const file of readdirSync(new URL('indicators/', DATA)))
    if (/^zh|cues/.test(file)) texts.push(read(`indicators/${file}`));
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
    command: 'node packages/normalize/scripts/pack-places.mjs',
    traditional,
    simplified,
  };
}

let stale = 0;
for (const [path, content] of [
  ['places/computed/places.json', packPlaces()],
  ['places/computed/han.json', packHan()],
]) {
  const text = `${JSON.stringify(content, null, 1)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(new URL(path, DATA), text);
  else if (read(path) !== text) {
    console.error(`data/${path} is not current: run ${content.command}`);
    stale++;
  }
}
process.exit(stale === 0 ? 0 : 1);
