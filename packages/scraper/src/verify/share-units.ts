import { isCurrency, OPENED_RANGE_JOINTS, RANGE_JOINTS, RANGE_OPENERS } from './lexicon';
import type { Token } from './tokens';

const LONGEST_JOINT = 8;

/** "EUR 15,000 to 25,000", "8–10 %": the unit of a range is written once and holds for both ends. Changes the tokens. */
export function shareUnits(text: string, tokens: Token[]): Token[] {
  let [first, opener]: [Token | undefined, Token | undefined] = [undefined, undefined];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'number') continue;
    if (first !== undefined && isEnd(first) && isEnd(token) && isRange(text, first, token, opener)) {
      if (first.unit === undefined && token.unit !== undefined) first.unit = token.unit;
      else if (first.unit !== undefined && token.unit === undefined) token.unit = first.unit;
    }
    [first, opener] = [token, tokens[i - 1]];
  }
  return tokens;
}

const isEnd = ({ figure }: Token): boolean => figure === 'quantity';

function isRange(text: string, first: Token, second: Token, opener: Token | undefined): boolean {
  if (second.start - first.end > LONGEST_JOINT) return false;
  const joint = text
    .slice(first.end, second.start)
    .replace(/[\p{Sc}\s]/gu, '')
    .replace(/^[\p{Pd}~∼〜～]$/u, '-')
    .toLowerCase();
  const opened = opener !== undefined && RANGE_OPENERS.has(text.slice(opener.start, opener.end).toLowerCase());
  // "£2.3bn to 14,200 applicants" is no range: that ascends.
  const priced = first.unit !== undefined && isCurrency(first.unit) && Number(first.value) < Number(second.value);
  return RANGE_JOINTS.has(joint) || ((opened || priced) && OPENED_RANGE_JOINTS.has(joint));
}
