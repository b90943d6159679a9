import type { Exact } from './exact';

/** A number as found in a text, without its unit. */
export interface Numeral {
  start: number;
  /** Exclusive. */
  end: number;
  value: Exact;
  form: 'digits' | 'words' | 'han';
  /** What the figure was multiplied by ("Mio." 1e6), absent without such a word. */
  scale?: Exact;
  /** A multiplier that counts only with a currency or a counted noun: the "m" of "$5m". */
  shortScale?: { end: number; scale: Exact };
  grouped: boolean;
  decimals: number;
  /** Digits only, four of them, no separators: it may be a year. */
  yearLike: boolean;
  /** A fraction or part of a whole in words: ein Drittel, 三成, 절반. */
  part?: boolean;
  /** Written with a word for "and some more": 余, 多, 여. */
  more?: boolean;
  /** Where such a word begins, if the numeral ends with it. */
  moreFrom?: number;
  /** "+" or "-" written before. */
  sign?: '+' | '-';
}
