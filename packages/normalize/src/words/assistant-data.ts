import type { LanguageData, NumberData, Qualifying, Wordings } from './language-data';

/** A bound of numbers: a qualifier without "about", or equality. */
export type Bound = Exclude<Qualifying, 'about'> | 'equal';

/**
 * The form of a file in `data/recognize`: what only `recognize` reads, and `observe` must not. Patterns are regular
 * expressions over folded text, without nested quantifiers. Every part is optional.
 */
export interface AssistantData {
  /** Added to the culture's own data; words of `numbers` are added list by list. */
  language?: Omit<Partial<LanguageData>, 'numbers'> & { numbers?: Partial<NumberData> };
  /** Names of currencies by ISO 4217 code, separated by "|"; packed from CLDR. */
  currencies?: Readonly<Record<string, string>>;
  /** Letters that may also be written otherwise: é as e, ß as ss. Number words are known in both forms. */
  spellings?: Readonly<Record<string, string>>;
  /** Multipliers glued to figures, in the case as written: {"1e6": ["M"]}. */
  suffixes?: Wordings;
  /** What stands before and behind a bound: "more than", 以上. */
  bounds?: Readonly<Partial<Record<Bound, { before?: string; after?: string }>>>;
  /** Behind a bound that excludes its number, to include it: "less than 5 [or equal]". */
  orEqual?: string;
  /** Behind a number that a bound stands before: 比170[低]. */
  boundEnd?: string;
  /** Words before a length that make a speed of it, by UCUM unit of time: 時速. */
  ratesBefore?: Wordings;
  /** Before a minus word that is none: [au] moins 20. */
  notNegative?: string;
  /** What stands around an exponent: 3[の]2[乗]. */
  exponent?: readonly [string, string];
  /** Behind what looks like a measure and is none: 五角[大楼]. */
  notMeasures?: string;
  /** Behind or around numbers that are no plain numbers: 二[％]. */
  notNumbers?: string;
  /** Words that make angles of degrees, and words that make temperatures of them. */
  angles?: string;
  warmth?: string;
  /** What is written behind a number of years or days that is no age: 一〇[年]. */
  notAges?: string;
  /** A smaller unit that is counted with the greater one: 5 ft 2 in. */
  compounds?: Readonly<Record<string, string>>;
  /** Where nothing but numbers is asked for, numeral articles are numbers as well: in every text, or only alone. */
  articles?: 'always' | 'alone';
  /** Before a percentage that is only the end of a range, and so none: 20[~]30%. */
  openPercent?: string;
  /** Numerals in kana, by the Han sign that they are read as. */
  kana?: Wordings;
  /** Behind a day of the month that is an ordinal. */
  dayAfter?: string;
  /** Counts that stand behind their unit, by value: קילו [וחצי]. */
  countsBehind?: Wordings;
  /** Number words that alone say no number: "thousands". */
  vague?: readonly string[];
  /** The ending that makes an ordinal of a numeral in one word, and numerals that change before it: "dritt" of "drei". */
  ordinalEnding?: string;
  ordinalStems?: Readonly<Record<string, string>>;
  /** Before a figure with a point that is an ordinal: die 3. Banane. */
  dotBehind?: string;
  /** "a ton" counts nothing, and names the unit. */
  articleUnits?: 'none';
  /** A percent sign in another writing, behind its number. */
  percentAfter?: string;
  /** "and a half" behind a unit. */
  half?: string;
  /** Counters that may stand between a number and the bound behind it: 20万[次]以上. */
  counters?: string;
  /** Intervals: what stands before, between and behind the two numbers. */
  intervals?: readonly (readonly [string, string, string])[];
  /** Between the two bounds of one interval ("and"), and behind the second. */
  link?: string;
  linkEnd?: string;
  /** Ordinals that count from the end or from here, by value ("end-1", "current+1"). */
  relative?: Readonly<Record<string, string>>;
  /** What may follow a number of one Han sign or one Hangul syllable; without it such a sign is a part of a word. */
  followers?: string;
}
