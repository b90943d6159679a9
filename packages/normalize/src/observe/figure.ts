import type { Quantity } from '../quantities/quantity';
import type { Qualifying } from '../words/language-data';

/** A quantity with the words around it that qualify it. */
export interface Figure extends Quantity {
  qualifierWords: Qualifying[];
  /** Where the words that belong to the amount begin (about, more than). */
  outerStart: number;
  outerEnd: number;
}
