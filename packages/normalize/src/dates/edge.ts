import type { Meaning } from './meaning';

/** Something understood between two positions. */
export interface Edge {
  k: string;
  start: number;
  end: number;
  m: Meaning;
  /** Weak or soft meanings stand beside others of the same category and length. */
  shade?: number;
}
