import type { Exact } from '../numbers/exact';
import type { Numeral } from '../numbers/numeral';

/** A number in the widest sense: with its sign, as a fraction, as a mixed number, in words. */
export interface LooseNumber {
  start: number;
  end: number;
  value: Exact;
  numeral: Numeral;
}

/** An ordinal in digits or words: 21st, "twenty-first", 第3, 세 번째. */
export type Ordinal = Pick<LooseNumber, 'start' | 'end' | 'value'>;
