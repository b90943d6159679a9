// Names and subjects that no gazetteer has to know: one that took another's place, and two that changed places.
import type { Pair } from './align';
import { type Comparison, createDifference, type Difference, type Side, textOfTokens } from './comparison';
import { NOT_AFTER_PLACE_ENDING, PLACE_ENDINGS } from './lexicon';
import { sameQuantity } from './numbers';
import { isWords, stretchesOf } from './stretches';
import type { Token } from './tokens';

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

/** Another name in an otherwise unchanged sentence. Names are told by capitals in the middle of a sentence (not in German), or by what places end in. */
export function replacedName({ quote, page, alignment, nearVerbatim, culture }: Comparison): Difference[] {
  const [only, ...others] = nearVerbatim ? stretchesOf(alignment.pairs) : [];
  if (only === undefined || others.length > 0 || !isWords(only.quote) || !isWords(only.page)) return [];
  const next = alignment.pairs[only.end]?.quote;
  const isName = (side: Side, tokens: readonly Token[]): boolean =>
    (culture !== 'de' && isCapitalized(side, tokens)) ||
    (isIdeographs(tokens) && next !== undefined && isPlaceEnding(quote.text, next));
  return isName(quote, only.quote) && isName(page, only.page)
    ? [createDifference('place', textOfTokens(quote, only.quote), textOfTokens(page, only.page))]
    : [];
}

/** Words with a capital that is not the sentence's, and more than capitals: an abbreviation may stand for a name. */
function isCapitalized({ text }: Side, tokens: readonly Token[]): boolean {
  const before = text.slice(0, tokens[0]!.start);
  return (
    /[\p{L}\p{N},][\s("'“‘]*$/u.test(before) &&
    tokens.length <= 2 &&
    tokens.every(({ start, end }) => /^\p{Lu}\p{Ll}{2,}/u.test(text.slice(start, end)))
  );
}

const isIdeographs = (tokens: readonly Token[]): boolean =>
  tokens.length >= 2 && tokens.length <= 4 && tokens.every(({ key }) => /^\p{Script=Han}$/u.test(key));

function isPlaceEnding(text: string, { key, end }: Token): boolean {
  return PLACE_ENDINGS.has(key) && !NOT_AFTER_PLACE_ENDING.has(text[end] ?? '');
}
