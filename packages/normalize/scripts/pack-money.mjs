#!/usr/bin/env node
// Writes the names of all current currencies in the cultures' languages to data/recognize/computed/money.<language>.json. Source: CLDR through
// Node's Intl (Unicode licence). Names that two currencies share ("peso") are left out; a culture's own file decides about those.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LANGUAGES = ['de', 'en', 'fr', 'he', 'ja', 'ko', 'zh'];
/** A file for both scripts. */
const LOCALES = { zh: ['zh-Hans', 'zh-Hant', 'zh-HK'] };
const AMOUNTS = [1, 2, 5, 11];
const FUNDS = /^(?:X(?!OF|AF|PF|CD)|.*(?:BOV|CHE|CHW|CLF|COU|MXV|USN|USS|UYI|UYW|ZWR))/;
const NOT_MONEY = new Set([
  'unit',
  'units',
  'unité',
  'real',
  'right',
  'mark',
  'point',
  'franc',
  'gold',
  '元',
  '원',
  '円',
]);

/** Money before the euro, which older texts still name. */
const FORMER = ['ATS', 'BEF', 'DEM', 'ESP', 'FIM', 'FRF', 'GRD', 'IEP', 'ITL', 'NLG', 'PTE'];
const codes = [...new Set([...Intl.supportedValuesOf('currency').filter((code) => !FUNDS.test(code)), ...FORMER])];

const namesOf = (language, code) =>
  new Set((LOCALES[language] ?? [language]).flatMap((locale) => [...namesIn(locale, code)]));

function namesIn(locale, code) {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  });
  const name = (amount) =>
    format
      .formatToParts(amount)
      .filter(({ type }) => type === 'currency')
      .map(({ value }) => value.trim())
      .join(' ');
  return new Set(AMOUNTS.map((amount) => name(amount).toLowerCase()).filter((each) => each && !/[(\d]/.test(each)));
}

/** The noun of a name: "riel" of "Cambodian riel", "Riel" of "kambodschanischer Riel", "riel" of "riel cambodgien". */
function noun(language, name) {
  const words = name.split(language === 'ja' ? /[・ ]/ : ' ');
  const word = language === 'fr' || language === 'he' ? words[0] : words.at(-1);
  return words.length > 1 && word.length >= (language === 'ko' ? 2 : 4) && !NOT_MONEY.has(word) ? word : undefined;
}

function pack(language) {
  const owners = new Map();
  for (const code of codes) {
    for (const name of namesOf(language, code)) {
      for (const word of [name, noun(language, name)])
        if (word) owners.set(word, new Set([...(owners.get(word) ?? []), code]));
    }
  }
  const table = {};
  for (const [word, [code, ...others]] of owners) {
    if (others.length === 0) table[code] = [...(table[code] ?? []), word.replace(/[’ʻ]/g, "'")];
  }
  return Object.fromEntries(Object.entries(table).map(([code, words]) => [code, words.join('|')]));
}

for (const language of LANGUAGES) {
  const packed = {
    source: 'CLDR through Intl.NumberFormat',
    command: 'node packages/normalize/scripts/pack-money.mjs',
    names: pack(language),
  };
  const file = new URL(`../data/recognize/computed/money.${language}.json`, import.meta.url);
  writeFileSync(fileURLToPath(file), `${JSON.stringify(packed, null, 2)}\n`);
}
