import * as z from 'zod';
import json from '../../../data/verify-lexicon.json';
import { RATE_WORDS } from './rates';

const words = z.array(z.string().min(1)).min(1);
const scaleSchema = z.strictObject({ power: z.int().min(1).max(12), words });
const unitSchema = z.strictObject({
  id: z.string().min(1),
  words,
  /** The unit is `times` (else one) times 10^power (else one) of this one. */
  base: z.string().min(1).optional(),
  power: z.int().optional(),
  times: z.int().min(2).optional(),
});
const lexiconSchema = z.strictObject({
  comment: z.string(),
  scales: z.array(scaleSchema),
  germanScales: z.array(scaleSchema),
  units: z.array(unitSchema),
  negation: words,
  notNegation: words,
  /** Words of opposite meaning, or of one out of a row. Strong ones hold for a passage, weak ones only side by side in an unchanged sentence. */
  opposites: z.array(
    z.strictObject({ concept: z.string().min(1), strong: z.boolean(), groups: z.array(words).min(2) }),
  ),
  /** What a whole sentence says of its figures: the one, the other, and what may go with either. */
  aspects: z.array(
    z.strictObject({
      concept: z.string().min(1),
      kind: z.enum(['direction', 'period']),
      first: words,
      /** Absent where the lexer tells it: rates, beside totals. */
      second: words.optional(),
      either: words.optional(),
    }),
  ),
  /** Verbs in two parts, by their forms; what the second part makes them mean. */
  separable: z.array(z.strictObject({ verbs: words, particles: z.record(z.string(), z.string().min(1)) })),
  /** Opposites that negate by themselves: exempt is not to pay. */
  negative: words,
  complementary: words,
  /** Concepts of opposites that say whose a figure is: men and women, private and public. */
  holders: words,
  /** Phrases that hold a word of opposites without its meaning. */
  notOpposite: words,
  /** Single ideographs or syllables of opposite meaning. */
  hanOpposites: z.array(z.string().regex(/^(?:\p{Script=Han}{2}|\p{Script=Hangul}{2})$/u)),
  /** Affixes that turn a word into its contrary; a suffix with the one it stands against. */
  negating: z.strictObject({
    prefixes: words,
    suffixes: z.array(z.tuple([z.string(), z.string()])),
    exceptions: words,
  }),
  bounds: z.strictObject({
    before: z.strictObject({
      min: words,
      max: words,
      about: words,
      /** A little less, a little more: about, and on one side. */
      short: words,
      past: words,
      minus: words,
      plus: words,
    }),
    after: z.strictObject({ min: words, max: words, about: words, short: words, past: words }),
  }),
  /** What a change is measured against. */
  bases: z.record(z.string(), words),
  numerals: z.record(z.string(), words),
  /** Two of a unit in one word, by unit: שנתיים. */
  duals: z.record(z.string(), words),
  /** What German adjectives end in that begin with a number: fünfjährig. */
  numeralSuffixes: words,
  /** Words before an amount that tell what it is to what changed: by 5, to 5. One group each. */
  amountPrepositions: z.array(words).min(2),
  /** The year as a whole, which a half or a quarter may take the place of. */
  wholeYear: words,
  /** What stands between a word of change and its amount where there are no prepositions: 減少4.3%, 減少至4.3%; עלה ב-5, עלה ל-5. Nouns of the amount itself (增幅) end in `amounts`. */
  amountJoints: z.strictObject({ by: z.array(z.string()).min(1), to: words, amounts: words }),
  /** Words before the unit that a rate is of: per tonne. */
  per: words,
  /** And behind it: 제곱미터당. */
  conjunctions: words,
  /** That two lists are paired by their order: respectively. */
  pairing: words,
  /** What joins a share and what it is of: words behind the figure, prefixes of the noun behind it, particles and verbs before it; wholes without a name. */
  wholes: z.strictObject({ behind: words, prefixes: words, particles: words, verbs: words, unnamed: words }),
  particleForms: z.array(z.tuple([z.string(), z.string()])),
  ago: z.object({ span: words, number: words }),
  perAfter: words,
  /** What a rate is of, said in one word: per capita, 人均, 평당. By unit. */
  perUnits: z.record(z.string(), words),
  /** Between the part and the whole of a share in counted numbers: one in four. */
  shareJoints: words,
  /** Between the two ends of a range, which share their unit; some only where a word opens the range: from 8 to 6 percent. */
  rangeJoints: z.strictObject({ always: words, afterFrom: words }),
  rangeOpeners: words,
  /** Denominators: "thirds". */
  fractionParts: z.record(z.string(), words),
  months: z.record(z.string(), words),
  /** Months cut short, which are months only beside a figure: Jan 2017, 5 Mar. */
  shortMonths: z.record(z.string(), words),
  /** Quarters and halves of a year. */
  periods: z.record(z.string(), words),
});

/** What a word means for the comparison of figures. `key` is equal for words that mean the same. */
export interface Sense {
  kind:
    | 'scale'
    | 'unit'
    | 'negation'
    | 'pole'
    | 'numeral'
    | 'dual'
    | 'part'
    | 'month'
    | 'short-month'
    | 'basis'
    | 'neutral'
    | 'per'
    | 'before-number'
    | 'after-number'
    | 'aspect';
  key: string;
}

/** Words that are written without spaces around them: they are looked for at every place, not only at word starts. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}]/u;

export interface Entry {
  word: string;
  lower: string;
  sense: Sense;
  /** Any ending may follow. */
  stem: boolean;
}

/** Entries by their first character, then by their second (0 where there is none), without regard to case. */
type Bucket = ReadonlyMap<number, ReadonlyMap<number, readonly Entry[]>>;

const lowers = new Uint16Array(65536);

function lowerOf(code: number): number {
  if (code === 0) return 0;
  if (lowers[code] === 0) lowers[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  return lowers[code]!;
}

/** Longest-match look-up by the first two characters; entries are compared in lower case unless the entry has capitals of meaning. */
export class Lexicon {
  #entries: readonly Entry[] | undefined;
  readonly #buckets = new Map<ReadonlySet<Sense['kind']>, Bucket>();

  /** @param read gives the entries; asked when the first word is looked up, since most programs that fetch verify nothing */
  constructor(private readonly read: () => readonly Entry[]) {}

  /** The longest entry at `at` whose kind is wanted, and where it ends; spaced words must end where a word ends. */
  match(text: string, at: number, kinds: ReadonlySet<Sense['kind']>): (Entry & { end: number }) | undefined {
    const bucket = this.#buckets.get(kinds) ?? this.#index(kinds);
    if (at >= text.length) return undefined;
    const bySecond = bucket.get(lowerOf(text.charCodeAt(at)));
    if (bySecond === undefined) return undefined;
    const pair = at + 1 < text.length ? bySecond.get(lowerOf(text.charCodeAt(at + 1))) : undefined;
    const found = pair === undefined ? undefined : longest(pair, text, at);
    if (found !== undefined) return found;
    const single = bySecond.get(0);
    return single === undefined ? undefined : longest(single, text, at);
  }

  /** Sets of kinds are few and live as long as the program. */
  #index(kinds: ReadonlySet<Sense['kind']>): Bucket {
    const bucket = new Map<number, Map<number, Entry[]>>();
    this.#entries ??= this.read();
    // Longest first.
    for (const entry of [...this.#entries].sort((a, b) => b.word.length - a.word.length)) {
      if (!kinds.has(entry.sense.kind)) continue;
      const first = lowerOf(entry.word.charCodeAt(0));
      const second = entry.word.length > 1 ? lowerOf(entry.word.charCodeAt(1)) : 0;
      const bySecond = bucket.get(first) ?? new Map<number, Entry[]>();
      bucket.set(first, bySecond);
      bySecond.set(second, [...(bySecond.get(second) ?? []), entry]);
    }
    this.#buckets.set(kinds, bucket);
    return bucket;
  }
}

function longest(entries: readonly Entry[], text: string, at: number): (Entry & { end: number }) | undefined {
  for (const entry of entries) {
    const { word, lower } = entry;
    const end = at + word.length;
    if (!text.startsWith(word, at)) {
      // Mega is not milli.
      if (word === 'MW' || word === 'mW' || text.slice(at, end).toLowerCase() !== lower) continue;
    }
    if (entry.stem) return { ...entry, end: wordEnd(text, end) };
    const last = word.at(-1)!;
    if (isUnspaced(last) || !isWordPart(last) || !isWordPart(text[end])) return { ...entry, end };
  }
  return undefined;
}

/** What a UTF-16 unit is; looked up once for each. */
const KNOWN = 1;
const UNSPACED_UNIT = 2;
const WORD_UNIT = 4;
const classes = new Uint8Array(65536);

function classOf(character: string): number {
  const code = character.charCodeAt(0);
  const known = classes[code]!;
  if (known !== 0) return known;
  const unspaced = UNSPACED.test(character);
  const word = !unspaced && /[\p{L}\p{M}\p{N}"'’״׳²³]/u.test(character);
  classes[code] = KNOWN | (unspaced ? UNSPACED_UNIT : 0) | (word ? WORD_UNIT : 0);
  return classes[code]!;
}

export function isUnspaced(character: string | undefined): boolean {
  return character !== undefined && (classOf(character) & UNSPACED_UNIT) !== 0;
}

export function isWordPart(character: string | undefined): boolean {
  return character !== undefined && (classOf(character) & WORD_UNIT) !== 0;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (isWordPart(text[end]) && !/["'’]/.test(text[end]!)) end += 1;
  return end;
}

const data = lexiconSchema.parse(json);

/** Hyphenated or apart: year-on-year, year on year. Hebrew has a hyphen of its own: שבע-עשרה, שבע־עשרה. */
const spellings = (word: string): string[] => {
  if (/\p{L}-\p{Script=Latin}/u.test(word)) return [word, word.replaceAll('-', ' ')];
  return /\p{L}-\p{Script=Hebrew}/u.test(word) ? [word, word.replaceAll('-', '\u05be')] : [word];
};

function buildEntries(): Entry[] {
  const list = (all: readonly string[], kind: Sense['kind'], key: string): Entry[] =>
    all.flatMap(spellings).map((starred) => {
      const word = starred.replace(/\*$/, '');
      return { word, lower: word.toLowerCase(), stem: word !== starred, sense: { kind, key } };
    });
  const keyed = (record: Record<string, string[]>, kind: Sense['kind']): Entry[] =>
    Object.entries(record).flatMap(([key, all]) => list(all, kind, key));
  return [
    ...data.scales.flatMap(({ power, words: all }) => list(all, 'scale', String(power))),
    ...data.units.flatMap(({ id, words: all }) => list(all, 'unit', id)),
    ...list(data.negation, 'negation', 'not'),
    ...list([...data.notNegation, ...data.notOpposite], 'neutral', 'neutral'),
    ...keyed(data.bases, 'basis'),
    ...data.opposites.flatMap(({ concept, groups }) =>
      groups.flatMap((all, i) => list(all, 'pole', `${concept}:${i}`)),
    ),
    ...[...Object.entries(data.perUnits), ...RATE_WORDS].flatMap(([unit, all]) => list(all, 'pole', `per:${unit}`)),
    ...list(data.wholeYear, 'pole', 'whole-year:0'),
    ...keyed(data.numerals, 'numeral'),
    ...keyed(data.duals, 'dual'),
    ...keyed(data.fractionParts, 'part'),
    ...list(data.per, 'per', 'per'),
    ...keyed(data.months, 'month'),
    ...keyed(data.shortMonths, 'short-month'),
    ...keyed(data.periods, 'month'),
    ...keyed(data.bounds.before, 'before-number'),
    ...keyed(data.bounds.after, 'after-number'),
    ...data.aspects.flatMap(({ concept, first, second, either }) => [
      ...list(first, 'aspect', `${concept}:first`),
      ...list(second ?? [], 'aspect', `${concept}:second`),
      ...list(either ?? [], 'aspect', `${concept}:either`),
    ]),
  ];
}

export const lexicon = new Lexicon(buildEntries);

/** Concepts whose opposites hold anywhere in a passage. */
export const STRONG_CONCEPTS: ReadonlySet<string> = new Set([
  ...data.opposites.filter(({ strong }) => strong).map(({ concept }) => concept),
  'scale',
]);

/** Planned or done, in all or in one period; `kind` is how a change of it is told. */
export const ASPECTS: ReadonlyArray<{ concept: string; kind: 'direction' | 'period' }> = data.aspects;

/** Keys of opposites by a verb's form and its second part. */
export const SEPARABLE: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  data.separable.flatMap(({ verbs, particles }) =>
    verbs.map((verb) => [verb, new Map(Object.entries(particles))] as const),
  ),
);

export const NEGATIVE_POLES: ReadonlySet<string> = new Set(data.negative);

/** Concepts of which the one side is what the other is not: what was not accepted was rejected; what did not rise need not have fallen. */
export const COMPLEMENTARY: ReadonlySet<string> = new Set(data.complementary);

export const HOLDER_CONCEPTS: ReadonlySet<string> = new Set(data.holders);

export const HAN_OPPOSITES: ReadonlySet<string> = new Set(
  data.hanOpposites.flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

export const NEGATING = data.negating;

/** Numerals in words, with their value as digits or a fraction. */
export const NUMERAL_VALUES: ReadonlyMap<string, string> = new Map(
  Object.entries(data.numerals).flatMap(([value, all]) => all.map((word) => [word, value] as const)),
);

export const AMOUNT_PREPOSITIONS: readonly string[][] = data.amountPrepositions;

/** Index in {@link AMOUNT_PREPOSITIONS} of what each joint says. */
export const AMOUNT_JOINTS: ReadonlyMap<string, number> = new Map([
  ...data.amountJoints.by.map((joint) => [joint, 0] as const),
  ...data.amountJoints.to.map((joint) => [joint, 1] as const),
]);

/** What nouns end in that name the amount of a change: 增幅為 says by how much. */
export const AMOUNT_NOUN_ENDINGS: readonly string[] = data.amountJoints.amounts;

const byLength = (list: readonly string[]): readonly string[] => [...list].sort((a, b) => b.length - a.length);

/** Longest first. */
export const SHARE_JOINTS: readonly string[] = byLength(data.shareJoints);

export const PER_AFTER: readonly string[] = data.perAfter;

/** "and" and "or": what stands on both sides of one may change places. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(data.conjunctions);

/** Longest first. */
export const WHOLES = {
  behind: byLength(data.wholes.behind),
  prefixes: byLength(data.wholes.prefixes),
  particles: byLength(data.wholes.particles),
  verbs: byLength(data.wholes.verbs),
  unnamed: data.wholes.unnamed,
};

export const PAIRING_WORDS: readonly string[] = data.pairing;

/** Of two forms of a particle, the one behind a vowel, by the one behind a consonant. */
export const PARTICLE_FORMS: ReadonlyMap<string, string> = new Map(
  data.particleForms.map(([vowel, consonant]) => [consonant, vowel]),
);

/** What stands behind a span of time that is counted back, and behind the number of one. */
export const AGO: Readonly<Record<'span' | 'number', readonly string[]>> = data.ago;

export const RANGE_JOINTS: ReadonlySet<string> = new Set(data.rangeJoints.always);
export const OPENED_RANGE_JOINTS: ReadonlySet<string> = new Set(data.rangeJoints.afterFrom);
export const RANGE_OPENERS: ReadonlySet<string> = new Set(data.rangeOpeners);

export const NUMERAL_SUFFIXES: readonly string[] = data.numeralSuffixes;

export const isCurrency = (id: string): boolean => /^[A-Z]{3}$/.test(id) && id !== 'TEU';

/** Names of currencies that stand before a number as well, the longest first: 港幣4.16元. */
export const CURRENCY_WORDS: ReadonlyArray<{ word: string; id: string }> = data.units
  .filter(({ id }) => isCurrency(id))
  .flatMap(({ id, words: all }) =>
    all.filter((word) => /^\p{Script=Han}{2,}$/u.test(word)).map((word) => ({ word, id })),
  )
  .sort((a, b) => b.word.length - a.word.length);

/** Units that are so many of another one: `kg` is 10^-3 `t`, a week 7 days. */
export const UNIT_BASES: ReadonlyMap<string, { base: string; power: number; times: number }> = new Map(
  data.units.flatMap(({ id, base, power = 0, times = 1 }) =>
    base === undefined ? [] : [[id, { base, power, times }] as const],
  ),
);
