import type { Culture } from '../culture';
import type { DigitFormat } from '../numbers/digits';
import { Exact } from '../numbers/exact';
import { compileHan, type HanNumerals } from '../numbers/han';
import type { WordNumerals } from '../numbers/words';
import type { Lexicon } from '../text/lexicon';
import { dataOf } from '../words/culture-data';
import type { ChangeData, DateData, LanguageData, NumberData, Qualifying, TableWords } from '../words/language-data';
import { type Layers, layeredMap, layeredSet, oneOf, wordMap, wordSet } from './layered-lexicons';
import { compileMeanings, type Meaning, readMeaning } from './meaning';
import { compileWords } from './numeral-words';

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
  nominals: Lexicon<true>;
  sentenceOpeners: Lexicon<true>;
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
    ordinals: Lexicon<Exact>;
    verbs: Lexicon<true>;
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
    equates: Lexicon<true>;
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
  overtakes: Lexicon<true>;
  capitalOf: Lexicon<true>;
  placeHeads: Lexicon<true>;
  /** Sources of patterns. */
  placeForms: readonly string[];
  /** Sources of patterns. */
  contacts: readonly string[];
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
  events: RegExp;
  measuredBy: RegExp;
  national: Lexicon<true>;
  abbreviations: Lexicon<true>;
  totals: Lexicon<true>;
  tableWords: Required<Omit<TableWords, 'total' | TablePattern>>;
  tablePatterns: Record<TablePattern, RegExp>;
}

/** The words of tables that are told by patterns. */
type TablePattern = 'origins' | 'schoolYears';

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
    levelToo: sets('levelToo'),
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
    ({ qualifiers = {}, qualifierPrefixes = [] }) => {
      const glued = (words: readonly string[] = []): readonly string[] =>
        side === 'after'
          ? words
          : [...words, ...qualifierPrefixes.flatMap((letters) => words.map((word) => letters + word))];
      return Object.fromEntries(Object.entries(qualifiers).map(([key, value]) => [key, glued(value[side])]));
    },
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
    dated: all('dated'),
    notes: all('notes'),
    negative: all('negative'),
    serial: all('serial'),
    codes: all('codes'),
    rank: all('rank'),
    change: all('change'),
    rates: all('rates'),
    percent: all('percent'),
    share: all('share'),
    parts: all('parts'),
    quarters: all('quarters'),
    years: all('years'),
    yearsOf: all('yearsOf'),
    differences: all('differences'),
  };
}

function tablePattern(layers: Layers, key: TablePattern): RegExp {
  return oneOf(layers.flatMap((layer) => layer.tables?.[key] ?? []));
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
    sentenceOpeners: layeredSet(layers, (layer) => layer.sentenceOpeners),
    nominals: layeredSet(layers, (layer) => layer.nominals),
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
      ordinals: layeredMap(layers, (layer) => layer.rank?.ordinals, Exact.read),
      verbs: sets((layer) => layer.rank?.verbs),
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
      equates: sets((l) => l.share?.equates),
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
    rivalsBefore: wordSet(layers.flatMap(({ places }) => [places?.rivalsBefore, places?.overtakes])),
    rivalsAfter: sets((layer) => layer.places?.rivalsAfter),
    overtakes: sets((layer) => layer.places?.overtakes),
    capitalOf: sets((layer) => layer.places?.capitalOf),
    placeHeads: sets((layer) => layer.places?.heads),
    placeForms: layers.flatMap((layer) => layer.places?.forms ?? []),
    contacts: layers.flatMap((layer) => layer.places?.contacts ?? []),
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
    events: oneOf(layers.flatMap((layer) => layer.places?.events ?? [])),
    institutions: oneOf(layers.flatMap((layer) => layer.places?.institutions ?? [])),
    national: sets((layer) => layer.places?.national),
    abbreviations: sets((layer) => layer.abbreviations),
    totals: sets((layer) => layer.tables?.total),
    tableWords: tableWordsOf(layers),
    tablePatterns: { origins: tablePattern(layers, 'origins'), schoolYears: tablePattern(layers, 'schoolYears') },
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
