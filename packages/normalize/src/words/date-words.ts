/** Words by what they stand for; forms joined by "|". One text where the category has a single meaning. */
export type LexiconData = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/**
 * A file of `data/dates`: the words by which a language says dates and times. Categories are the names that the patterns of
 * `grammar.json` use. Words are written in folded form; accents may be left out, they are not compared.
 */
export interface DateWords {
  writing: 'spaced' | 'han' | 'hangul';
  /** Order of day and month in figures: "dmy" or "mdy". */
  order: 'dmy' | 'mdy';
  /** ":" is understood everywhere; "." between hour and minute counts by itself. */
  dotTimes?: boolean;
  /** Day and month in figures each end with a full stop: "22.04.". */
  dottedDates?: boolean;
  /** Han or Hangul digits from 0 to 9, variants of one digit in one text, then ten, hundred, thousand. */
  han?: { digits: readonly string[]; powers: readonly string[] };
  /** Number words: cardinals and, in `ordinals`, those that only count in order. */
  numbers?: Readonly<Record<string, string>>;
  ordinals?: Readonly<Record<string, string>>;
  /** Words that multiply: {"100": "hundred", "1000": "thousand"}. */
  scales?: Readonly<Record<string, string>>;
  /** Words between two number words; number words may be glued together. */
  joiners?: string;
  compound?: boolean;
  /** Endings that make an ordinal of a cardinal word (German). */
  ordinalEndings?: string;
  /** Units that no number above one counts: in "we are 3 next week" the 3 is another's. */
  singular?: string;
  /** Bounds behind a date that may as well stand before the next one: "after 2016 and before 2018". */
  twoWay?: string;
  /** "next" and "last" may stand behind their noun (lundi prochain). */
  postposed?: boolean;
  /** The word for hours also tells the time (trois heures). */
  hoursTell?: boolean;
  /** Weekday and part of day may be one word ("Montagabend"); its ending for each week. */
  weekdayParts?: boolean;
  /** Prepositions with which the article behind them is one word as "du" is: "de la". Such an article opens no date. */
  fusing?: string;
  /** Words that another word would be without their accents ("dès" and "des"): these are compared with them. */
  accented?: string;
  /** Letters glued in front of a word (Hebrew). */
  prefixes?: string;
  /** Words that are dates only behind one of `after` ("in may"). */
  ambiguous?: { words: string; after: string };
  lexicon: LexiconData;
}
