// A day and its month, in words on one side and in digits that look like a decimal or a fraction on the other: 1 בינואר and 1.1.

import type { Token } from '../lex/tokens';
import type { Side } from './comparison';

/** Tokens of both sides that are the same days. */
export interface SameDays {
  quote: ReadonlySet<Token>;
  page: ReadonlySet<Token>;
}

interface Day {
  day: string;
  month: string;
  tokens: readonly Token[];
}

/** Months with the number of a day beside them. */
function daysOf(tokens: readonly Token[]): Day[] {
  return tokens.flatMap((token, i) => {
    const isDay = (other: Token | undefined): other is Token =>
      other?.kind === 'number' && other.unit === undefined && /^(?:[1-9]|[12]\d|3[01])$/.test(other.value ?? '');
    const day = [tokens[i - 1], tokens[i + 1]].find(isDay);
    return token.kind !== 'month' || !/^\d+$/.test(token.key) || day === undefined
      ? []
      : [{ day: day.value!, month: token.key, tokens: [day, token] }];
  });
}

/** The token that writes a day in digits, with nothing it counts behind it. */
const writtenAs = ({ text }: Side, tokens: readonly Token[], { day, month }: Day): Token | undefined =>
  tokens.find(({ kind, unit, start, end }) => {
    const written = text.slice(start, end);
    const isNumber = (kind === 'number' && unit === undefined) || kind === 'numeral';
    return isNumber && [`${day}.${month}`, `${day}/${month}`, `${month}/${day}`].includes(written);
  });

export function sameDays(quote: Side, page: Side): SameDays {
  const found = { quote: new Set<Token>(), page: new Set<Token>() };
  for (const [from, to, words, digits] of [
    [quote, page, found.quote, found.page],
    [page, quote, found.page, found.quote],
  ] as const)
    for (const day of daysOf(from.tokens)) {
      const isNamed = to.tokens.some(({ kind, key }) => kind === 'month' && key === day.month);
      const written = isNamed ? undefined : writtenAs(to, to.tokens, day);
      if (written === undefined) continue;
      for (const token of day.tokens) words.add(token);
      digits.add(written);
    }
  return found;
}
