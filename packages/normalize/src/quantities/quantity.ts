import type { Exact } from '../numbers/exact';
import type { Numeral } from '../numbers/numeral';
import type { Qualifying } from '../words/language-data';

/** A number with what it counts or measures, before the text around it is asked what it means. */
export interface Quantity {
  start: number;
  /** Exclusive. */
  end: number;
  value: Exact;
  /** Upper end of a range. */
  upper?: Exact | undefined;
  kind: 'unit' | 'money' | 'percent' | 'points' | 'part' | 'rank' | 'times' | 'bare';
  /** UCUM; "{#}" for a counter whose noun is not said. */
  unit?: string | undefined;
  /** The unit is what the counter usually counts; the indicator may know better. */
  soft?: boolean | undefined;
  /** ISO 4217 */
  currency?: string | undefined;
  /** UCUM */
  per?: string | undefined;
  numeral: Numeral;
  /** Where the number stands without currency sign or unit. */
  number: { start: number; end: number };
  /** Said inside the quantity itself: 余, 多, 여; כ in כשליש. */
  qualifiers: Qualifying[];
  /** The level that a change starts from: "von 13,1 auf 12,4 Prozent". */
  starting?: boolean | undefined;
  /** A rank that was gained (1) or lost (-1) rather than held. */
  moved?: 1 | -1 | undefined;
  /** A word between number and noun that makes it an addition ("new jobs"). */
  addition?: boolean | undefined;
}
