import common from '../../data/recognize/common.json';
import type { Culture } from '../culture';
import { compileLanguage, type Language } from '../language/language';
import { sourceOf as plainSourceOf, type Source } from '../language/source';
import { Exact } from '../numbers/exact';
import type { PeriodMention } from '../periods/period-mention';
import { Lexicon } from '../text/lexicon';
import type { AssistantData, Bound } from '../words/assistant-data';
import { dataOf } from '../words/culture-data';
import type { LanguageData, NumberData, Wordings } from '../words/language-data';
import type { LooseNumber, Ordinal } from './loose-number';

/** A kind of bound with the pattern that stands on one side of its number. */
export interface BoundPattern {
  bound: Bound;
  pattern: RegExp;
}

/** What `recognize` knows of a culture beyond what `observe` reads. */
export interface Assistant {
  language: Language;
  /** Ordinal words as denominators in the plural: "twentieths". */
  plurals: Lexicon<Exact>;
  suffixes: readonly { text: string; value: Exact }[];
  boundsBefore: readonly BoundPattern[];
  boundsAfter: readonly BoundPattern[];
  orEqual: RegExp | undefined;
  boundEnd: RegExp | undefined;
  /** Words that stand before a number for a minus sign. */
  negatives: readonly string[];
  notNegative: RegExp | undefined;
  exponent: readonly [string, string] | undefined;
  half: RegExp | undefined;
  notMeasures: RegExp | undefined;
  notNumbers: RegExp | undefined;
  angles: RegExp | undefined;
  warmth: RegExp | undefined;
  notAges: RegExp | undefined;
  compounds: Readonly<Record<string, string>>;
  articles: AssistantData['articles'] | undefined;
  percentAfter: RegExp | undefined;
  openPercent: RegExp | undefined;
  dayAfter: RegExp | undefined;
  kana: Lexicon<string>;
  dotBehind: RegExp | undefined;
  articleUnits: AssistantData['articleUnits'] | undefined;
  ordinalEnding: RegExp | undefined;
  ordinalStems: Readonly<Record<string, string>>;
  countsBehind: Lexicon<string>;
  vague: ReadonlySet<string>;
  /** 時速 before a length: the time it is covered in. */
  ratesBefore: Lexicon<string>;
  counters: RegExp | undefined;
  intervals: readonly { open: RegExp; join: RegExp; close: RegExp }[];
  link: RegExp | undefined;
  linkEnd: RegExp | undefined;
  relative: readonly { value: string; pattern: RegExp }[];
  followers: RegExp | undefined;
}

/** A text under reading by `recognize`. */
export interface AssistantSource extends Source {
  assistant: Assistant;
  asked: Asked;
}

/** What is asked more than once of one text, kept with it: numbers and ordinals end intervals as well. */
export interface Asked {
  numbers?: readonly LooseNumber[];
  ordinals?: readonly Ordinal[];
  days?: readonly PeriodMention[];
  angles?: boolean;
  warmth?: boolean;
}

const LETTER = 'a-zß-öø-ɏא-ת';

function whole(pattern: string, flags: string): RegExp {
  // Hebrew glues "and" and "that" in front: ומתחת.
  const start = `(?:(?<![${LETTER}])|(?<=(?<![${LETTER}])[וש]))`;
  // It glues "than" to the number as well: יותר ממאה.
  const end = /[א-ת]/.test(pattern) ? '' : `(?![${LETTER}])`;
  return new RegExp(`${start}(?:${pattern})${end}`, flags);
}

const sticky = (pattern: string | undefined): RegExp | undefined =>
  pattern === undefined ? undefined : new RegExp(pattern, 'y');

function mergeWordings(base: Wordings | undefined, more: Wordings | undefined): Wordings {
  const merged: Record<string, readonly string[]> = { ...base };
  for (const key in more) {
    const known = merged[key];
    merged[key] = known === undefined ? more[key]! : known.concat(more[key]!);
  }
  return merged;
}

const LISTS = ['hundred', 'joiners', 'point', 'negative', 'articles'] as const;
const TABLES = ['words', 'scales', 'mixed', 'fractions', 'loneFractions'] as const;

/** The culture's numbers with further words. */
function mergeNumbers(
  base: NumberData,
  more: Partial<NumberData>,
  spellings: Readonly<Record<string, string>>,
): NumberData {
  const merged: Record<string, unknown> = { ...base, ...more };
  for (const list of LISTS) merged[list] = respelled([...(base[list] ?? []), ...(more[list] ?? [])], spellings);
  for (const table of TABLES) {
    if (base[table] || more[table]) merged[table] = respelledTable(mergeWordings(base[table], more[table]), spellings);
  }
  if (base.han && more.han) merged.han = { ...base.han, ...more.han };
  return merged as unknown as NumberData;
}

function respelled(words: readonly string[], spellings: Readonly<Record<string, string>>): string[] {
  const letters = Object.keys(spellings);
  if (letters.length === 0) return [...words];
  const other = (word: string): string =>
    letters.reduce((text, letter) => text.replaceAll(letter, spellings[letter]!), word);
  return [...new Set(words.flatMap((word) => [word, other(word)]))];
}

function respelledTable(table: Wordings, spellings: Readonly<Record<string, string>>): Wordings {
  return Object.fromEntries(Object.entries(table).map(([key, words]) => [key, respelled(words, spellings)]));
}

function languageFor(culture: Culture, data: AssistantData): Language {
  const own = dataOf(culture).layers.findLast((layer) => layer.numbers)?.numbers ?? { decimal: '.', group: ',' };
  const spellings = data.spellings ?? {};
  const more: Partial<LanguageData> = {
    ...data.language,
    numbers: mergeNumbers(own, data.language?.numbers ?? {}, spellings),
  };
  more.ordinals = { ...data.language?.ordinals, words: ordinalWords(culture, data) };
  more.money = mergeWordings(mergeWordings(data.language?.money, common.money), currenciesOf(data));
  more.units = mergeWordings(data.language?.units, common.units);
  return compileLanguage(culture, more);
}

function ordinalWords(culture: Culture, data: AssistantData): Wordings {
  const own = dataOf(culture).layers.findLast((layer) => layer.ordinals?.words)?.ordinals?.words;
  return respelledTable(mergeWordings(own, data.language?.ordinals?.words), data.spellings ?? {});
}

function pluralsOf(culture: Culture, data: AssistantData): Lexicon<Exact> {
  return new Lexicon((plurals) => {
    for (const [value, words] of Object.entries(ordinalWords(culture, data)))
      for (const word of words) plurals.add(`${word}s`, Exact.read(value));
  });
}

function lexiconOf(table: Wordings | undefined): Lexicon<string> {
  return new Lexicon((lexicon) => {
    for (const [value, words] of Object.entries(table ?? {})) for (const word of words) lexicon.add(word, value);
  });
}

/** The names of all currencies in the language of the culture, from CLDR. */
function currenciesOf(data: AssistantData): Wordings {
  return Object.fromEntries(Object.entries(data.currencies ?? {}).map(([code, words]) => [code, words.split('|')]));
}

const BOUNDS: readonly Bound[] = ['more-than', 'less-than', 'at-least', 'at-most', 'equal'];

function boundsOn(side: 'before' | 'after', data: AssistantData, spaced: boolean): BoundPattern[] {
  return BOUNDS.flatMap((bound) => {
    const own = data.bounds?.[bound]?.[side];
    const signs = (common.bounds as AssistantData['bounds'])?.[bound]?.[side];
    return [
      ...(own
        ? [
            {
              bound,
              pattern:
                side === 'before'
                  ? spaced
                    ? whole(own, 'g')
                    : new RegExp(own, 'g')
                  : new RegExp(spaced ? `(?:${own})(?![${LETTER}])` : own, 'y'),
            },
          ]
        : []),
      ...(signs ? [{ bound, pattern: new RegExp(signs, side === 'before' ? 'g' : 'y') }] : []),
    ];
  });
}

function compileAssistant(culture: Culture): Assistant {
  const data = dataOf(culture).assistant;
  const language = languageFor(culture, data);
  const spaced = language.writing === 'spaced';
  return {
    language,
    plurals: pluralsOf(culture, data),
    suffixes: Object.entries({ ...common.suffixes, ...data.suffixes }).flatMap(([value, texts]) =>
      texts.map((text) => ({ text, value: Exact.read(value) })),
    ),
    boundsBefore: boundsOn('before', data, spaced),
    boundsAfter: boundsOn('after', data, spaced),
    orEqual: sticky(data.orEqual),
    boundEnd: sticky(data.boundEnd),
    negatives: [...(language.numbers.negative ?? []), ...(language.numbers.han?.negative ?? [])],
    notNegative: data.notNegative === undefined ? undefined : new RegExp(`(?:${data.notNegative})$`),
    exponent: data.exponent,
    half: sticky(data.half),
    notMeasures: sticky(data.notMeasures),
    notNumbers: sticky(data.notNumbers),
    angles: data.angles === undefined ? undefined : new RegExp(data.angles),
    warmth: data.warmth === undefined ? undefined : new RegExp(data.warmth),
    notAges: sticky(data.notAges),
    compounds: data.compounds ?? {},
    articles: data.articles,
    percentAfter: sticky(data.percentAfter),
    openPercent: data.openPercent === undefined ? undefined : new RegExp(`(?:${data.openPercent})$`),
    dayAfter: sticky(data.dayAfter),
    kana: lexiconOf(data.kana),
    dotBehind: data.dotBehind === undefined ? undefined : new RegExp(`(?<![${LETTER}])(?:${data.dotBehind})$`),
    articleUnits: data.articleUnits,
    ordinalEnding: data.ordinalEnding === undefined ? undefined : new RegExp(`(?:${data.ordinalEnding})$`),
    ordinalStems: data.ordinalStems ?? {},
    countsBehind: lexiconOf(data.countsBehind),
    vague: new Set(data.vague),
    ratesBefore: lexiconOf(data.ratesBefore),
    counters: sticky(data.counters),
    intervals: (data.intervals ?? []).map(([open, join, close]) => ({
      open: new RegExp(`(?:${open})$`),
      join: new RegExp(`^ {0,2}(?:${join}) {0,2}$`),
      close: new RegExp(close, 'y'),
    })),
    link: data.link === undefined ? undefined : new RegExp(`^(?:${data.link})$`),
    linkEnd: sticky(data.linkEnd),
    relative: Object.entries(data.relative ?? {}).map(([value, pattern]) => ({
      value,
      pattern: spaced ? whole(pattern, 'g') : new RegExp(pattern, 'g'),
    })),
    followers: sticky(data.followers),
  };
}

const compiled = new Map<Culture, Assistant>();

/** The compiled data of a culture as `recognize` reads it; compiled at first use. */
export function assistantOf(culture: Culture): Assistant {
  let assistant = compiled.get(culture);
  if (!assistant) {
    assistant = compileAssistant(culture);
    compiled.set(culture, assistant);
  }
  return assistant;
}

/** Where the sticky pattern ends that begins at `at`. */
export function testAt(pattern: RegExp | undefined, folded: string, at: number): number | undefined {
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  return pattern.test(folded) ? pattern.lastIndex : undefined;
}

export function sourceOf(text: string, culture: Culture): AssistantSource {
  const assistant = assistantOf(culture);
  const { folded, language } = plainSourceOf(text, assistant.language);
  return { text, folded, language, assistant, asked: {} };
}
