import type { Meaning } from './meaning';

/** A word, or figures, understood between two positions. */
export interface Token {
  k: string;
  start: number;
  end: number;
  m: Meaning;
}

/** Something understood between two positions, as it stands in the chart. */
export interface Edge extends Token {
  /** The number of its category: {@link Grammar.kinds}. */
  kind: number;
  /** Where what follows may begin: behind the gap. */
  beyond: number;
  /** {@link WEAK} and {@link SOFT}: such meanings stand beside others of the same category and length. */
  shade: number;
}

export const WEAK = 1;
/** A time that is rather a duration: "trois heures". */
export const SOFT = 2;
