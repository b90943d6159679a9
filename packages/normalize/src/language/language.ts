import type { Culture } from '../culture';
import { dataOf } from '../culture-data';
import type { DigitFormat } from '../numbers/digits';
import { Exact } from '../numbers/exact';
import { compileHan, type HanNumerals } from '../numbers/han';
import type { NumberWord, WordNumerals } from '../numbers/words';
import { Lexicon } from '../text/lexicon';
import type { ChangeData, DateData, LanguageData, NumberData, Qualifying, TableWords, Wordings } from './language-data';

/** What a word after (or before) a number makes of it. */
export type Meaning =
  | { kind: 'unit'; unit: string; factor?: Exact; soft?: boolean }
  | { kind: 'money'; currency: string; factor?: Exact; soft?: boolean }
  | { kind: 'percent' | 'points' | 'times' | 'stop' };

/** A culture's data, compiled for look-up in folded text. */
export interface Language {
  culture: Culture;
  writing: LanguageData['writing'];
  prefixes: readonly string[];
  format: DigitFormat;
  numbers: NumberData;
  han: HanNumerals | undefined;
  words: WordNumerals | undefined;
  scales: Lexicon<Exact>;
  shortScales: Lexicon<Exact>;
  fractions: Lexicon<Exact>;
  loneFractions: Lexicon<Exact>;
  andHalf: Lexicon<true>;
  everyNth: Lexicon<true>;
  meanings: Lexicon<Meaning>;
  moneyBefore: Lexicon<Meaning>;
  percentBefore: Lexicon<true>;
  unitsBefore: Lexicon<Meaning>;
  moneyToo: Lexicon<Meaning>;
  negatives: Lexicon<true>;
  ordinals: { words: Lexicon<Exact>; before: Lexicon<true>; after: Lexicon<true> };
  adjectives: Lexicon<true>;
  perBefore: Lexicon<string>;
  perAfter: Lexicon<string>;
  perJoiners: Lexicon<true>;
  rank: {
    before: Lexicon<true>;
    after: Lexicon<true>;
    words: Lexicon<Exact>;
    cues: Lexicon<true>;
    nouns: Lexicon<true>;
    nounsAfter: Lexicon<true>;
  };
  qualifiersBefore: Lexicon<Qualifying>;
  qualifiersAfter: Lexicon<Qualifying>;
  /** A particle, then an adverb of degree. */
  degrees: RegExp;
  range: { open: Lexicon<true>; join: Lexicon<true>; close: Lexicon<true> };
  change: Record<Exclude<keyof ChangeData, 'compared'>, Lexicon<true>> & { compared: Lexicon<string> };
  share: {
    before: Lexicon<true>;
    after: Lexicon<true>;
    rate: Lexicon<true>;
    restates: Lexicon<true>;
    namedRates: RegExp;
    wholeAfter: Lexicon<true>;
    ofThem: Lexicon<true>;
    outOf: Lexicon<true>;
  };
  traps: {
    before: Lexicon<true>;
    after: Lexicon<true>;
    /** Sources of regular expressions over folded text; `exact` over the text itself. */
    patterns: readonly string[];
    exact: readonly string[];
  };
  determiners: Lexicon<true>;
  compoundHeads: readonly string[];
  qualifierStops: Lexicon<true>;
  qualifierGoes: Lexicon<true>;
  prepositions: Lexicon<true>;
  monthNames: Lexicon<true>;
  bareFollowers: Lexicon<true>;
  dates: DateData;
  period: Record<PeriodCue, Lexicon<true>>;
  relative: Lexicon<string>;
  partners: Lexicon<true>;
  partnersAfter: Lexicon<true>;
  destinations: Lexicon<true>;
  placeFollowing: Lexicon<true>;
  rivalsBefore: Lexicon<true>;
  rivalsAfter: Lexicon<true>;
  relativeClauses: Lexicon<true>;
  abroad: Lexicon<true>;
  foreigners: Lexicon<true>;
  whenClauses: Lexicon<true>;
  bareLeaders: Lexicon<true>;
  counted: { counters: Lexicon<true>; linkers: Lexicon<true>; verbs: Lexicon<true> };
  conjunctions: Lexicon<true>;
  terminals: RegExp;
  perMany: RegExp;
  institutions: RegExp;
  measuredBy: RegExp;
  national: Lexicon<true>;
  abbreviations: Lexicon<true>;
  totals: Lexicon<true>;
  tableWords: Required<Omit<TableWords, 'total'>>;
}

const PERIOD_CUES = [
  'comparisonBefore',
  'comparisonAfter',
  'comparisonWithin',
  'targetBefore',
  'targetAfter',
  'eventBefore',
  'eventAfter',
  'sameSpanBefore',
  'sameSpanAfter',
  'asOfBefore',
  'asOfAfter',
] as const;
export type PeriodCue = (typeof PERIOD_CUES)[number];

type Layers = readonly Partial<LanguageData>[];

function wordSet(lists: readonly (readonly string[] | undefined)[]): Lexicon<true> {
  return new Lexicon((lexicon) => {
    for (const list of lists) for (const word of list ?? []) lexicon.add(word, true);
  });
}

function wordMap<T>(tables: readonly (Wordings | undefined)[], read: (key: string) => T): Lexicon<T> {
  return new Lexicon((lexicon) => {
    for (const table of tables) addWordings(lexicon, table, read);
  });
}

function addWordings<T>(lexicon: Lexicon<T>, table: Wordings | undefined, read: (key: string) => T): void {
  for (const key in table) {
    const value = read(key);
    for (const word of table[key]!) lexicon.add(word, value);
  }
}

/** The words that layers have in a list; the layers are asked when the lexicon is. */
function layeredSet(layers: Layers, list: (layer: Layers[number]) => readonly string[] | undefined): Lexicon<true> {
  return new Lexicon((lexicon) => {
    for (const layer of layers) for (const word of list(layer) ?? []) lexicon.add(word, true);
  });
}

/** The words that layers have in a table, with what its keys stand for. */
function layeredMap<T>(
  layers: Layers,
  table: (layer: Layers[number]) => Wordings | undefined,
  read: (key: string) => T,
): Lexicon<T> {
  return new Lexicon((lexicon) => {
    for (const layer of layers) addWordings(lexicon, table(layer), read);
  });
}

/** "t*1e3" and "EUR/100": a code with a factor; "{company}?" a counter whose noun may say otherwise. */
function readMeaning(kind: 'unit' | 'money', key: string): Meaning {
  const soft = key.endsWith('?');
  const code = soft ? key.slice(0, -1) : key;
  const match = /^([A-Za-z{}_[\]#]+?)([*/])(\d+(?:e\d+)?)$/.exec(code);
  const name = match?.[1] ?? code;
  const factor = match?.[3] === undefined ? undefined : Exact.read(match[2] === '/' ? `1/${match[3]}` : match[3]);
  const scaled = factor ? { factor } : {};
  if (kind === 'money') return { kind, currency: name, ...scaled, ...(soft ? { soft } : {}) };
  return { kind, unit: name, ...scaled, ...(soft ? { soft } : {}) };
}

const compileMeanings = (layers: Layers): Lexicon<Meaning> => new Lexicon((meanings) => addMeanings(layers, meanings));

function addMeanings(layers: Layers, meanings: Lexicon<Meaning>): void {
  const latestFirst = [...layers].reverse();
  const addAll = (words: readonly string[] | undefined, kind: 'percent' | 'points' | 'times' | 'stop'): void => {
    for (const word of words ?? []) meanings.add(word, { kind });
  };
  for (const layer of latestFirst) {
    addAll(layer.percentagePoints, 'points');
    addAll(layer.percent, 'percent');
    addAll(layer.change?.times, 'times');
    addAll(layer.traps?.after, 'stop');
    for (const kind of ['money', 'unit'] as const) {
      const table = kind === 'money' ? layer.money : layer.units;
      for (const [key, words] of Object.entries(table ?? {})) {
        const meaning = readMeaning(kind, key);
        for (const word of words) meanings.add(word, meaning);
      }
    }
  }
}

function addNumberWords(numbers: NumberData, words: Lexicon<NumberWord>): void {
  for (const word of numbers.articles ?? []) {
    const numeral = numbers.words?.['1']?.includes(word) === true;
    words.add(word, { kind: 'article', value: Exact.whole(1), numeral });
  }
  for (const [key, list] of Object.entries(numbers.words ?? {})) {
    const value = Number(key);
    const rank = value < 10 ? 'unit' : value < 20 ? 'teen' : value < 100 ? 'ten' : 'great';
    for (const word of list) words.add(word, { kind: 'small', value: Exact.whole(value), rank });
  }
  for (const word of numbers.hundred ?? []) words.add(word, { kind: 'hundred', value: Exact.whole(100) });
  for (const [table, kind] of [
    [numbers.scales, 'scale'],
    [numbers.mixed, 'mixed'],
  ] as const) {
    for (const [key, list] of Object.entries(table ?? {}))
      for (const word of list) words.add(word, { kind, value: Exact.read(key) });
  }
}

function compileWords(numbers: NumberData, prefixes: readonly string[]): WordNumerals | undefined {
  if (!numbers.words) return undefined;
  const words = new Lexicon<NumberWord>((lexicon) => addNumberWords(numbers, lexicon));
  return { words, joiners: wordSet([numbers.joiners]), compound: numbers.compound ?? false, prefixes };
}

/** One pattern of several; of none, one that matches nothing. */
function oneOf(patterns: readonly string[]): RegExp {
  return patterns.length === 0 ? /(?!)/ : new RegExp(patterns.join('|'));
}

function compileTraps(layers: Layers): Language['traps'] {
  return {
    before: layeredSet(layers, (layer) => layer.traps?.before),
    after: layeredSet(layers, (layer) => layer.traps?.after),
    patterns: layers.flatMap((layer) => layer.traps?.patterns ?? []),
    exact: layers.flatMap((layer) => layer.traps?.exact ?? []),
  };
}

function compileChange(layers: Layers): Language['change'] {
  const sets = (key: Exclude<keyof ChangeData, 'compared'>): Lexicon<true> =>
    layeredSet(layers, (layer) => layer.change?.[key]);
  return {
    up: sets('up'),
    down: sets('down'),
    by: sets('by'),
    to: sets('to'),
    toAfter: sets('toAfter'),
    from: sets('from'),
    fromAfter: sets('fromAfter'),
    additions: sets('additions'),
    creates: sets('creates'),
    loses: sets('loses'),
    risesBy: sets('risesBy'),
    fallsBy: sets('fallsBy'),
    closesUp: sets('closesUp'),
    judges: sets('judges'),
    closesDown: sets('closesDown'),
    neutral: sets('neutral'),
    times: sets('times'),
    respectively: sets('respectively'),
    compared: layeredMap(
      layers,
      (layer) => layer.change?.compared,
      (key) => key,
    ),
  };
}

function compileQualifiers(layers: Layers, side: 'before' | 'after'): Lexicon<Qualifying> {
  return layeredMap(
    layers,
    ({ qualifiers = {} }) =>
      Object.fromEntries(Object.entries(qualifiers).map(([key, value]) => [key, value[side] ?? []])),
    (key) => key as Qualifying,
  );
}

function compilePeriodCues(dates: DateData): Language['period'] {
  const entries = PERIOD_CUES.map((cue): [PeriodCue, Lexicon<true>] => [cue, wordSet([dates[cue]])]);
  return Object.fromEntries(entries) as Record<PeriodCue, Lexicon<true>>;
}

function tableWordsOf(layers: Layers): Language['tableWords'] {
  const all = (key: keyof TableWords): readonly string[] => layers.flatMap((layer) => layer.tables?.[key] ?? []);
  return {
    unitLabels: all('unitLabels'),
    unitColumn: all('unitColumn'),
    serial: all('serial'),
    rank: all('rank'),
    change: all('change'),
    rates: all('rates'),
    percent: all('percent'),
    share: all('share'),
    parts: all('parts'),
  };
}

/** Compiles the data of a culture; `more` is a layer on top of its own (see src/recognize/assistant.ts). */
export function compileLanguage(culture: Culture, more: Partial<LanguageData> = {}): Language {
  const layers = [...dataOf(culture).layers, more];
  const pick = <K extends keyof LanguageData>(key: K): LanguageData[K] | undefined =>
    layers.findLast((layer) => layer[key] !== undefined)?.[key];
  const numbers = pick('numbers') ?? { decimal: '.', group: ',' };
  const prefixes = pick('prefixes') ?? [];
  const dates = pick('dates') ?? {};
  const sets = (list: (layer: Partial<LanguageData>) => readonly string[] | undefined): Lexicon<true> =>
    layeredSet(layers, list);
  return {
    culture,
    writing: pick('writing') ?? 'spaced',
    prefixes,
    format: { decimal: numbers.decimal, group: numbers.group, looseSpace: numbers.group.includes(' ') },
    numbers,
    han: numbers.han && compileHan(numbers.han),
    words: compileWords(numbers, prefixes),
    scales: wordMap([numbers.scales], Exact.read),
    shortScales: wordMap([numbers.shortScales], Exact.read),
    fractions: wordMap([numbers.fractions], Exact.read),
    loneFractions: wordMap([numbers.loneFractions], Exact.read),
    andHalf: wordSet([numbers.andHalf]),
    everyNth: wordSet([numbers.everyNth]),
    meanings: compileMeanings(layers),
    moneyBefore: layeredMap(
      [...layers].reverse(),
      (layer) => layer.money,
      (key) => readMeaning('money', key),
    ),
    percentBefore: sets((layer) => layer.percentBefore),
    unitsBefore: layeredMap(
      layers,
      (layer) => layer.unitsBefore,
      (key) => readMeaning('unit', key),
    ),
    moneyToo: layeredMap(
      layers,
      (layer) => layer.moneyToo,
      (key) => readMeaning('money', key),
    ),
    negatives: wordSet([numbers.negative, numbers.han?.negative]),
    ordinals: {
      words: layeredMap(layers, (layer) => layer.ordinals?.words, Exact.read),
      before: sets((layer) => layer.ordinals?.before),
      after: sets((layer) => layer.ordinals?.after),
    },
    adjectives: sets((layer) => layer.adjectives),
    perBefore: layeredMap(
      layers,
      (layer) => layer.per?.before,
      (key) => key,
    ),
    perAfter: layeredMap(
      layers,
      (layer) => layer.per?.after,
      (key) => key,
    ),
    perJoiners: sets((layer) => layer.per?.joiners),
    rank: {
      before: sets((layer) => layer.rank?.before),
      after: sets((layer) => layer.rank?.after),
      words: layeredMap(layers, (layer) => layer.rank?.words, Exact.read),
      cues: sets((layer) => layer.rank?.cues),
      nouns: sets((layer) => layer.rank?.nouns),
      nounsAfter: sets((layer) => layer.rank?.nounsAfter),
    },
    qualifiersBefore: compileQualifiers(layers, 'before'),
    qualifiersAfter: compileQualifiers(layers, 'after'),
    degrees: oneOf(layers.flatMap((layer) => (layer.degrees ? [`^(.) ?(?:${layer.degrees.join('|')})( ?)`] : []))),
    range: { open: sets((l) => l.range?.open), join: sets((l) => l.range?.join), close: sets((l) => l.range?.close) },
    change: compileChange(layers),
    share: {
      before: sets((l) => l.share?.before),
      after: sets((l) => l.share?.after),
      rate: sets((l) => l.share?.rate),
      restates: sets((l) => l.share?.restates),
      wholeAfter: sets((l) => l.share?.wholeAfter),
      ofThem: sets((l) => l.share?.ofThem),
      outOf: sets((l) => l.share?.outOf),
      namedRates: oneOf(layers.flatMap((l) => l.share?.namedRates ?? [])),
    },
    traps: compileTraps(layers),
    determiners: sets((layer) => layer.determiners),
    compoundHeads: layers.flatMap((layer) => layer.compoundHeads ?? []),
    qualifierStops: sets((layer) => Object.values(layer.qualifiers ?? {}).flatMap((one) => one.notAfter ?? [])),
    qualifierGoes: sets((layer) => Object.values(layer.qualifiers ?? {}).flatMap((one) => one.unlessBehind ?? [])),
    prepositions: wordSet([dates.prepositions]),
    monthNames: wordSet(dates.months ?? []),
    bareFollowers: sets((layer) => layer.bareFollowers),
    dates,
    period: compilePeriodCues(dates),
    measuredBy: oneOf(dates.measuredBy ?? []),
    relative: wordMap([dates.relative], (key) => key),
    partners: sets((layer) => layer.places?.partners),
    partnersAfter: sets((layer) => layer.places?.partnersAfter),
    destinations: sets((layer) => layer.places?.destinations),
    placeFollowing: sets((layer) => layer.places?.following),
    rivalsBefore: sets((layer) => layer.places?.rivalsBefore),
    rivalsAfter: sets((layer) => layer.places?.rivalsAfter),
    abroad: sets((layer) => layer.places?.abroad),
    foreigners: sets((layer) => layer.places?.foreigners),
    relativeClauses: sets((layer) => layer.places?.relativeClauses),
    whenClauses: wordSet([dates.whenClauses]),
    bareLeaders: sets((layer) => layer.bareLeaders),
    counted: {
      counters: sets((layer) => layer.counted?.counters),
      linkers: sets((layer) => layer.counted?.linkers),
      verbs: sets((layer) => layer.counted?.verbs),
    },
    conjunctions: sets((layer) => layer.conjunctions),
    perMany: oneOf(layers.flatMap((layer) => layer.per?.many ?? [])),
    terminals: oneOf(layers.flatMap((layer) => layer.places?.terminals ?? [])),
    institutions: oneOf(layers.flatMap((layer) => layer.places?.institutions ?? [])),
    national: sets((layer) => layer.places?.national),
    abbreviations: sets((layer) => layer.abbreviations),
    totals: sets((layer) => layer.tables?.total),
    tableWords: tableWordsOf(layers),
  };
}

const compiled = new Map<Culture, Language>();

/** The compiled data of a culture; compiled at first use. */
export function languageOf(culture: Culture): Language {
  let language = compiled.get(culture);
  if (!language) {
    language = compileLanguage(culture);
    compiled.set(culture, language);
  }
  return language;
}
