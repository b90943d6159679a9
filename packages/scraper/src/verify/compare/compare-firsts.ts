// Who is first: a place that gave its clause up to another one of the same sentence.
import { findPlaces } from '@duibiao/normalize';
import { sameQuantity } from '../lex/numbers';
import type { Token } from '../lex/tokens';
import { splitAtClauses } from './compare-clauses';
import { type Comparison, createDifference, type Difference, type Side } from './comparison';

/** What a clause can be told by: a quantity, a rank, a word for the first or the last of a row. */
const isAnchor = ({ kind, figure, unit, key }: Token): boolean =>
  (kind === 'number' && figure === 'quantity') ||
  (kind === 'numeral' && unit === 'rank') ||
  (kind === 'pole' && key.startsWith('extreme:'));

const isSameAnchor = (a: Token, b: Token): boolean =>
  isAnchor(a) && a.kind === b.kind && (a.kind === 'number' ? sameQuantity(a, b) : a.key === b.key);

/** The one clause that has an anchor; undefined where several have it. */
function clauseOf(clauses: readonly Token[][], anchor: Token): Token[] | undefined {
  const [only, ...others] = clauses.filter((clause) => clause.some((token) => isSameAnchor(token, anchor)));
  return others.length === 0 ? only : undefined;
}

/** "Most came from America, then China" and "Most came from China, followed by America". */
export function exchangedFirsts({ quote, page, relevant, culture }: Comparison): Difference[] {
  if (culture === undefined) return [];
  const placesIn = ({ text }: Side, clauses: readonly Token[][]): Set<string> =>
    new Set(
      clauses.flatMap((clause) =>
        findPlaces(text.slice(clause[0]!.start, clause.at(-1)!.end), culture).map(({ name }) => name),
      ),
    );
  const [before, now] = [splitAtClauses(quote, quote.tokens), splitAtClauses(page, relevant)];
  for (const anchor of quote.tokens.filter(isAnchor)) {
    const [clause, other] = [clauseOf(before, anchor), clauseOf(now, anchor)];
    if (clause === undefined || other === undefined) continue;
    const [was, is] = [placesIn(quote, [clause]), placesIn(page, [other])];
    const wasBeside = placesIn(
      quote,
      before.filter((one) => one !== clause),
    );
    const isBeside = placesIn(
      page,
      now.filter((one) => one !== other),
    );
    const lost = [...was].find((name) => !is.has(name) && isBeside.has(name) && !wasBeside.has(name));
    const gained = [...is].find((name) => !was.has(name) && wasBeside.has(name) && !isBeside.has(name));
    if (lost !== undefined && gained !== undefined) return [createDifference('place', lost, gained)];
  }
  return [];
}
