// Letters and Roman numerals that number things: Series C, Phase II, Terminal B, B線.

import { stemOf } from '../lex/stem';
import type { Token } from '../lex/tokens';
import { type Comparison, createDifference, type Difference, type Side, textOf } from './comparison';

interface Identifier {
  token: Token;
  /** The words before and behind it, by their stems. */
  beside: readonly string[];
}

const LETTER = /^\p{Lu}$/u;
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3})$/;
/** One letter that is a word, or a title's. */
const WORDS: ReadonlySet<string> = new Set(['A', 'I', 'O']);

function identifiersOf({ text }: Side, tokens: readonly Token[]): Identifier[] {
  return tokens.flatMap((token, i) => {
    const written = text.slice(token.start, token.end);
    const isOne = ROMAN.test(written) || LETTER.test(written);
    // "O'Neill", "vitamin D3".
    if (token.kind !== 'word' || !isOne || /^['’&]/.test(text.slice(token.end)) || /^\d/.test(text.slice(token.end)))
      return [];
    const named = [tokens[i - 1], tokens[i + 1]].filter(
      (other, at): other is Token =>
        (other?.kind === 'word' || other?.kind === 'pole') &&
        // Before a Latin letter stands its noun; behind it only where no space parts them.
        (at === 0
          ? other.end + 1 >= token.start && !WORDS.has(written)
          : other.start === token.end || text.slice(token.end, other.start) === '-'),
    );
    return named.length === 0 ? [] : [{ token, beside: named.map(({ key }) => stemOf(key.toLowerCase())) }];
  });
}

/** "a Series C" and "a Series B": the letter behind the same word. */
export function identifierDifferences({ quote, page, relevant }: Comparison): Difference[] {
  const [before, now] = [identifiersOf(quote, quote.tokens), identifiersOf(page, relevant)];
  const isIn = (list: readonly Identifier[], { token }: Identifier): boolean =>
    list.some((other) => other.token.key === token.key);
  for (const was of before) {
    if (isIn(now, was)) continue;
    const is = now.find((one) => !isIn(before, one) && one.beside.some((word) => was.beside.includes(word)));
    if (is !== undefined) return [createDifference('word', textOf(quote, was.token), textOf(page, is.token))];
  }
  return [];
}
