// Names and subjects that changed places with a figure between them; no gazetteer has to know them.

import { sameQuantity } from '../lex/numbers';
import type { Token } from '../lex/tokens';
import type { Pair } from './align';
import { type Comparison, createDifference, type Difference, textOfTokens } from './comparison';
import { isWords, stretchesOf } from './stretches';

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ');

/** Long enough to be a name or a subject rather than a particle. */
const isTelling = (key: string): boolean =>
  /^(?:.*\p{Script=Latin}{3}|.*\p{sc=Hebrew}{3}|.*\p{sc=Hangul}{2}|.*\p{scx=Han} ?\p{scx=Han}|.*\p{scx=Katakana} ?\p{scx=Katakana})/u.test(
    key,
  );

const isFigure = (token: Token | undefined): boolean =>
  token?.kind === 'numeral' || (token?.kind === 'number' && token.figure !== 'year');

/** "A lost 4.7, B rose to 3.2" and "B lost 4.7, A rose to 3.2": each figure then is another subject's. */
export function exchangedNames({ quote, page, alignment, sameWords }: Comparison): Difference[] {
  const { pairs } = alignment;
  const isKept = ({ quote: a, page: b }: Pair): boolean =>
    a?.kind !== 'number' || (b?.kind === 'number' && sameQuantity(a, b));
  if (!sameWords || !pairs.every(isKept)) return [];
  const stretches = stretchesOf(pairs).filter((one) => isWords(one.quote) && isWords(one.page));
  for (const [i, first] of stretches.entries()) {
    const [was, is] = [keyOf(first.quote), keyOf(first.page)];
    const second = stretches.slice(i + 1).find((other) => keyOf(other.quote) === is && keyOf(other.page) === was);
    if (second === undefined || !isTelling(was) || !isTelling(is)) continue;
    // Side by side their order says nothing; with a figure between them it says whose that is.
    const between = pairs.slice(first.end, second.end);
    if (between.some((pair) => isFigure(pair.quote)))
      return [createDifference('place', textOfTokens(quote, first.quote), textOfTokens(page, first.page))];
  }
  return [];
}
