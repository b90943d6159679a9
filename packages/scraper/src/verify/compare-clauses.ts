// What is said of a figure in its clause: whether it rose or fell, and of what it is. In a rebuilt sentence words change class and side ("fell
// by 7%", "a 7% rise"); what the clause says of the figure may not.
import { type Comparison, createDifference, type Difference, type Side, textOf } from './comparison';
import { sameQuantity } from './numbers';
import { stemOf } from './stem';
import type { Token } from './tokens';
import { isLightWord } from './wording';
import { wordsAt } from './words';

/** A comma inside a number is none; a full stop and CJK marks need no space. */
export const CLAUSE_END = /[,;:.!?](?=\s|$)|[，；。：！？、\n–—]/u;

/** A clause with one figure. */
interface Clause {
  figure: Token;
  tokens: readonly Token[];
}

const isQuantity = ({ kind, figure }: Token): boolean => kind === 'number' && figure === 'quantity';

/** The clauses of a row of tokens that have a single quantity: there is no doubt which figure their words are about. */
function clausesOf({ text }: Side, tokens: readonly Token[]): Clause[] {
  const clauses: Token[][] = [[]];
  for (const [i, token] of tokens.entries()) {
    const previous = tokens[i - 1];
    if (previous !== undefined && CLAUSE_END.test(text.slice(previous.end, token.start))) clauses.push([]);
    clauses.at(-1)!.push(token);
  }
  return clauses.flatMap((clause) => {
    const [figure, ...others] = clause.filter(isQuantity);
    return figure === undefined || others.length > 0 ? [] : [{ figure, tokens: clause }];
  });
}

/** The clause of the same figure; undefined where there are none or several. */
function counterpart(clauses: readonly Clause[], figure: Token): Clause | undefined {
  const [only, ...others] = clauses.filter((clause) => sameQuantity(clause.figure, figure));
  return others.length === 0 ? only : undefined;
}

/** The one word of change of a clause; undefined where it has several, or negates. */
function directionOf({ tokens }: Clause): Token | undefined {
  const changes = tokens.filter(({ kind, key }) => kind === 'pole' && key.startsWith('amount:'));
  return changes.length === 1 && !tokens.some(({ kind }) => kind === 'negation') ? changes[0] : undefined;
}

/** "Crime fell by 7%" and "a 7% rise in crime": the word of change in a figure's clause, whatever its class and side. */
export function figureDirections({ quote, page, relevant }: Comparison): Difference[] {
  const now = clausesOf(page, relevant);
  return clausesOf(quote, quote.tokens).flatMap((clause) => {
    const other = counterpart(now, clause.figure);
    const [was, is] = [directionOf(clause), other && directionOf(other)];
    return was === undefined || is === undefined || was.key === is.key
      ? []
      : [createDifference('direction', textOf(quote, was), textOf(page, is))];
  });
}

/** A clause of the quote, and the clause that has its figure on the page. */
interface Counterparts {
  figure: Token;
  was: ReadonlyMap<string, string>;
  is: ReadonlyMap<string, string>;
}

/** The telling words of a clause: as they stand, by their stems. */
function contentOf(side: Side, { tokens }: Clause): ReadonlyMap<string, string> {
  const words = wordsAt(
    side,
    tokens.filter(({ kind }) => kind === 'word' || kind === 'pole'),
  );
  return new Map(
    words.flatMap(({ text }) => (isLightWord(text) || text.length < 2 ? [] : [[stemOf(text.toLowerCase()), text]])),
  );
}

/** "Most grew Oberland with 6.4, then the coast with 4.6" and "most grew the coast with 6.4, then Oberland with 4.6". */
export function exchangedClauses({ quote, page, relevant }: Comparison): Difference[] {
  const now = clausesOf(page, relevant);
  const before = clausesOf(quote, quote.tokens);
  const all = before.flatMap((clause): Counterparts[] => {
    const other = counterpart(before, clause.figure) && counterpart(now, clause.figure);
    return other === undefined
      ? []
      : [{ figure: clause.figure, was: contentOf(quote, clause), is: contentOf(page, other) }];
  });
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      const [there, back] = [movedWord(a, b), movedWord(b, a)];
      if (there === undefined || back === undefined) continue;
      const figure = textOf(quote, a.figure);
      return [createDifference('place', `${there}: ${figure}`, `${back}: ${figure}`)];
    }
  return [];
}

/** A word that stood in the clause of `from` only and now stands in that of `to` only. */
function movedWord(from: Counterparts, to: Counterparts): string | undefined {
  const moved = [...from.was].find(([key]) => !to.was.has(key) && !from.is.has(key) && to.is.has(key));
  return moved?.[1];
}
