import type { Source } from '../language/source';
import { Exact } from '../numbers/exact';
import type { Numeral } from '../numbers/numeral';
import { VULGAR_FRACTIONS } from '../numbers/vulgar-fractions';
import { skipGap } from '../text/characters';

const HALF = Exact.read('1/2');

/** Sixteenths are the smallest parts that are written behind a whole number; what is longer is a date or a ratio. */
const FRACTION = / ([1-9]|1[0-5])\/([2-9]|1[0-6])(?![\d/.,-])/y;

/** "2½", "2 1/2": a fraction behind a whole number is added to it. */
export function withFraction({ folded }: Source, figure: Numeral): Numeral {
  if (figure.decimals > 0 || figure.grouped || figure.yearLike) return figure;
  const sign = skipGap(folded, figure.end, 1);
  const vulgar = VULGAR_FRACTIONS.get(folded.charAt(sign));
  if (vulgar) return { ...figure, end: sign + 1, value: figure.value.plus(Exact.read(vulgar)), decimals: 1 };
  FRACTION.lastIndex = figure.end;
  const [written, over, under] = FRACTION.exec(folded) ?? [];
  if (!written || Number(over) >= Number(under)) return figure;
  const value = figure.value.plus(Exact.read(`${over}/${under}`));
  return { ...figure, end: figure.end + written.length, value, decimals: 1 };
}

/** "two and a half", "un million et demi": half of one, or of the scale that was said. */
export function withHalf({ folded, language }: Source, figure: Numeral): Numeral {
  if (figure.decimals > 0 || figure.yearLike) return figure;
  const half = language.andHalf.at(folded, skipGap(folded, figure.end));
  if (!half) return figure;
  const value = figure.value.plus(figure.scale ? figure.scale.times(HALF) : HALF);
  return { ...figure, end: half.end, value, decimals: figure.scale ? 0 : 1 };
}
