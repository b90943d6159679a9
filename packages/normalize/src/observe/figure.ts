import type { Qualifying } from '../language/language-data';
import type { Quantity } from '../quantities/quantity';

/** A quantity with the words around it that qualify it. */
export interface Figure extends Quantity {
  qualifierWords: Qualifying[];
  /** Where the words that belong to the amount begin (about, more than). */
  outerStart: number;
  outerEnd: number;
}
