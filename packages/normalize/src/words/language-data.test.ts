import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CULTURES } from '../culture';
import { languageOf } from '../language/language';
import { DateTemplates } from '../periods/templates';
import { fold } from '../text/fold';

const words = z.array(z.string().min(1));
const wordings = z.record(z.string(), words);
const han = z.strictObject({
  digits: z.record(z.string().regex(/^\d$/), z.string()),
  small: z.record(z.string().regex(/^\d$/), z.string()),
  big: z.record(z.string().regex(/^\d+$/), z.string()),
  point: z.string().optional(),
  more: words.optional(),
  several: z.string().optional(),
  negative: words.optional(),
  fraction: words.optional(),
  notPowers: words.optional(),
  tenth: z.string().optional(),
  hundredth: z.string().optional(),
  colloquial: z.boolean().optional(),
  tens: z.record(z.string().regex(/^\d$/), z.string()).optional(),
  loose: z.boolean().optional(),
  pointed: z.boolean().optional(),
  notDecimals: z.string().optional(),
  endings: words.optional(),
});

/** The form of a culture's file; src/language/language-data.ts tells what each part is for. */
const schema = z.strictObject({
  locale: z.string().optional(),
  writing: z.enum(['spaced', 'han', 'hangul']).optional(),
  prefixes: words.optional(),
  numbers: z
    .strictObject({
      decimal: z.enum(['.', ',']),
      group: z.string(),
      words: wordings.optional(),
      hundred: words.optional(),
      scales: wordings.optional(),
      shortScales: wordings.optional(),
      joiners: words.optional(),
      compound: z.boolean().optional(),
      point: words.optional(),
      negative: words.optional(),
      articles: words.optional(),
      mixed: wordings.optional(),
      andHalf: z.array(z.string().min(1)).optional(),
      everyNth: z.array(z.string().min(1)).optional(),
      fractions: wordings.optional(),
      loneFractions: wordings.optional(),
      ratio: z.strictObject({ between: words, wholeFirst: z.boolean() }).optional(),
      han: han.optional(),
    })
    .optional(),
  percent: words.optional(),
  percentBefore: words.optional(),
  percentagePoints: words.optional(),
  units: wordings.optional(),
  unitsBefore: wordings.optional(),
  moneyToo: wordings.optional(),
  nominals: words.optional(),
  qualifierPrefixes: words.optional(),
  sentenceOpeners: words.optional(),
  money: wordings.optional(),
  per: z
    .strictObject({
      before: wordings.optional(),
      after: wordings.optional(),
      joiners: words.optional(),
      many: words.optional(),
    })
    .optional(),
  adjectives: words.optional(),
  degrees: words.optional(),
  determiners: words.optional(),
  ordinals: z
    .strictObject({ words: wordings.optional(), before: words.optional(), after: words.optional() })
    .optional(),
  rank: z
    .strictObject({
      before: words.optional(),
      after: words.optional(),
      words: wordings.optional(),
      cues: words.optional(),
      ordinals: wordings.optional(),
      verbs: words.optional(),
      nouns: words.optional(),
      nounsAfter: words.optional(),
    })
    .optional(),
  qualifiers: z

    .record(
      z.string().regex(/^(?:about|more-than|less-than|at-least|at-most)$/),
      z.strictObject({
        before: words.optional(),
        after: words.optional(),
        notAfter: words.optional(),
        unlessBehind: words.optional(),
      }),
    )
    .optional(),
  range: z.strictObject({ open: words.optional(), join: words.optional(), close: words.optional() }).optional(),
  change: z
    .strictObject({
      ...Object.fromEntries(
        [
          'up',
          'down',
          'by',
          'levelToo',
          'to',
          'toAfter',
          'from',
          'fromAfter',
          'additions',
          'creates',
          'loses',
          'risesBy',
          'fallsBy',
          'closesUp',
          'judges',
          'closesDown',
          'neutral',
          'times',
          'respectively',
        ].map((key) => [key, words.optional()]),
      ),
      compared: wordings.optional(),
    })
    .optional(),
  share: z
    .strictObject({
      before: words.optional(),
      after: words.optional(),
      rate: words.optional(),
      restates: words.optional(),
      equates: words.optional(),
      outOf: words.optional(),
      namedRates: words.optional(),
      wholeAfter: words.optional(),
      ofThem: words.optional(),
    })
    .optional(),
  traps: z
    .strictObject({
      before: words.optional(),
      after: words.optional(),
      patterns: words.optional(),
      exact: words.optional(),
    })
    .optional(),
  bareFollowers: words.optional(),
  counted: z
    .strictObject({ counters: words.optional(), linkers: words.optional(), verbs: words.optional() })
    .optional(),
  conjunctions: words.optional(),
  bareLeaders: words.optional(),
  dates: z
    .strictObject({
      months: z.array(words).length(12).optional(),
      quarters: z.array(words).length(4).optional(),
      halves: z.array(words).length(2).optional(),
      counts: z.array(words).length(11).optional(),
      eras: z.record(z.string(), z.number()).optional(),
      patterns: z.array(z.tuple([z.string(), z.string()])).optional(),
      relative: wordings.optional(),
      prepositions: words.optional(),
      whenClauses: words.optional(),
      measuredBy: words.optional(),
      comparisonWithin: words.optional(),
      ...Object.fromEntries(
        ['comparison', 'target', 'event', 'sameSpan', 'asOf'].flatMap((cue) => [
          [`${cue}Before`, words.optional()],
          [`${cue}After`, words.optional()],
        ]),
      ),
    })
    .optional(),
  places: z
    .strictObject({
      partners: words.optional(),
      partnersAfter: words.optional(),
      destinations: words.optional(),
      following: words.optional(),
      rivalsBefore: words.optional(),
      rivalsAfter: words.optional(),
      overtakes: words.optional(),
      heads: words.optional(),
      forms: words.optional(),
      contacts: words.optional(),
      relativeClauses: words.optional(),
      foreigners: words.optional(),
      abroad: words.optional(),
      terminals: words.optional(),
      institutions: words.optional(),
      capitalOf: words.optional(),
      events: words.optional(),
      national: words.optional(),
    })
    .optional(),
  compoundHeads: words.optional(),
  abbreviations: words.optional(),
  tables: z
    .strictObject(
      Object.fromEntries(
        [
          'total',
          'unitLabels',
          'unitColumn',
          'dated',
          'notes',
          'negative',
          'serial',
          'codes',
          'rank',
          'change',
          'rates',
          'percent',
          'share',
          'parts',
          'quarters',
          'years',
          'yearsOf',
          'schoolYears',
          'origins',
          'differences',
        ].map((key) => [key, words.optional()]),
      ),
    )
    .optional(),
});

const folder = new URL('../../data/cultures/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** Every string of the words a text is compared with: they must be written as folded text is. */
function wordsOf(value: unknown, path: string[] = []): string[] {
  if (/^(?:patterns|exact|forms|locale|han|eras)$/.test(path.at(-1) ?? '')) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => wordsOf(each, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => wordsOf(each, [...path, key]));
}

describe('culture files', () => {
  it.each(files)('%s has the form of a culture', (name) => {
    expect(schema.safeParse(read(name)).error?.issues ?? []).toEqual([]);
  });

  it.each(files)('%s writes its words in lower case with plain quotes', (name) => {
    const shown = wordsOf(read(name)).filter((word) => word !== word.toLowerCase() || /[“”‘’„]/.test(word));
    expect(shown).toEqual([]);
  });

  it.each(CULTURES)('%s compiles, its date templates too', (culture) => {
    const language = languageOf(culture);
    expect(language.meanings.size).toBeGreaterThan(100);
    expect(() => new DateTemplates(language.dates).matchesIn(' '.repeat(1000))).not.toThrow();
  });
});

describe('fold', () => {
  it.each([
    ['８．８％', '8.8%'],
    ['Mio.\u00a0Euro', 'mio. euro'],
    ['תל אביב־יפו', 'תל אביב-יפו'],
    ['5\u202f000', '5 000'],
  ])('%s becomes %s, as long as it was', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text)).toHaveLength(text.length);
  });
});
