import { COMPLEMENTARY, NEGATIVE_POLES } from '../lex/lexicon';
import type { Token } from '../lex/tokens';

export const conceptOf = (token: Token): string => token.key.slice(0, token.key.indexOf(':'));

export const negationsOf = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind }) => kind === 'negation');

/** "Did not meet" and "missed": the concept of which one side denies what the other says by its opposite. */
export function negatedConcept(quote: readonly Token[], page: readonly Token[]): string | undefined {
  const [was, is] = [negationsOf(quote).length, negationsOf(page).length];
  if (Math.abs(was - is) !== 1) return undefined;
  const [denying, other] = was > is ? [quote, page] : [page, quote];
  const negative = other.find(
    ({ kind, key }) => kind === 'pole' && NEGATIVE_POLES.has(key) && !denying.some((token) => token.key === key),
  );
  if (negative === undefined) return undefined;
  const concept = conceptOf(negative);
  const isDenied = denying.some((token) => token.kind === 'pole' && conceptOf(token) === concept);
  return isDenied && COMPLEMENTARY.has(concept) ? concept : undefined;
}
