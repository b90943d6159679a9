// What is said of a figure in its clause: whether it rose or fell, and of what it is. In a rebuilt sentence words change class and side ("fell
// by 7%", "a 7% rise"); what the clause says of the figure may not.
import { type Comparison, createDifference, type Difference, type Side, textOf } from './comparison';
import { type Clause, listedClauses, splitAtConjunctions } from './listed-clauses';
import { sameQuantity, sameValue } from './numbers';
import { stemOf } from './stem';
import type { Token } from './tokens';
import { isLightWord, isOtherForm } from './wording';
import { isUnspacedToken } from './words';

/** A comma inside a number is none; a full stop and CJK marks need no space. */
export const CLAUSE_END = /[,;:.!?](?=\s|$)|[，；。：！？、\n–—]/u;

const isQuantity = ({ kind, figure }: Token): boolean => kind === 'number' && figure === 'quantity';

/** A row of tokens by the clauses they stand in. */
export function splitAtClauses({ text }: Side, tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const [i, token] of tokens.entries()) {
    const previous = tokens[i - 1];
    if (previous !== undefined && CLAUSE_END.test(text.slice(previous.end, token.start))) clauses.push([]);
    clauses.at(-1)!.push(token);
  }
  return clauses;
}

/** The clauses of a row of tokens that have a quantity; of lists that are paired by their order, a clause for each pair. */
function clausesOf(side: Side, tokens: readonly Token[]): Clause[] {
  const listed = listedClauses(side, tokens);
  const isListed = (figure: Token): boolean => listed.some(({ figures }) => figures.includes(figure));
  return [
    ...listed,
    ...splitAtClauses(side, tokens)
      .flatMap((clause) => splitAtConjunctions(side, clause, isQuantity))
      .flatMap((clause) => {
        const figures = clause.filter(isQuantity);
        return figures.length === 0 || figures.some(isListed) ? [] : [{ figures, tokens: clause }];
      }),
  ];
}

/** The unit may be said with another figure: "1.1 million people, and 520,000". */
const isSameFigure = (a: Token, b: Token): boolean =>
  sameQuantity(a, b) || (sameValue(a, b) && (a.unit === undefined || b.unit === undefined));

/** The clause of the same figure; undefined where there are none or several. */
function counterpart(clauses: readonly Clause[], figure: Token): Clause | undefined {
  const [only, ...others] = clauses.flatMap((clause) =>
    clause.figures.filter((other) => isSameFigure(other, figure)).map(() => clause),
  );
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
  const before = clausesOf(quote, quote.tokens);
  return before.flatMap((clause) => {
    const [was, is] = [directionOf(clause), directionIn(now, before, clause)];
    return was === undefined || is === undefined || was.key === is.key
      ? []
      : [createDifference('direction', textOf(quote, was), textOf(page, is))];
  });
}

/** The word of change beside a clause's figures on the page; undefined where they have several. */
function directionIn(now: readonly Clause[], before: readonly Clause[], { figures }: Clause): Token | undefined {
  const others = figures.map((figure) => counterpart(before, figure) && counterpart(now, figure));
  const found = new Set(others.map((other) => other && directionOf(other)));
  return found.size === 1 ? [...found][0] : undefined;
}

/** The telling words of a clause as they stand, by their stems; of ideographs and katakana each pair, since where a word ends is a guess. */
function contentOf(side: Side, { tokens }: Clause): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' && token.kind !== 'pole') continue;
    const text = side.text.slice(token.start, token.end);
    if (!isUnspacedToken(side, token)) {
      if (!isLightWord(text) && text.length > 1) found.set(stemOf(text.toLowerCase()), text);
      continue;
    }
    const next = tokens[i + 1];
    const pair = text.length === 1 && next?.start === token.end ? side.text.slice(token.start, next.end) : text;
    const letters = pair.replace(/\p{sc=Hiragana}+$/u, '');
    if (letters.length > 1 && NAME_LETTERS.test(letters)) found.set(letters, letters);
  }
  return found;
}

const NAME_LETTERS = /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u;

/** A figure, the words of its clause in the quote, and those of its clause on the page. */
interface Counterparts {
  figure: Token;
  clause: Clause;
  other: Clause;
  was: ReadonlyMap<string, string>;
  is: ReadonlyMap<string, string>;
}

/** "Most grew Oberland with 6.4, then the coast with 4.6" and "most grew the coast with 6.4, then Oberland with 4.6". */
export function exchangedClauses({ quote, page, relevant }: Comparison): Difference[] {
  const now = clausesOf(page, relevant);
  const before = clausesOf(quote, quote.tokens);
  const all = before.flatMap((clause) =>
    clause.figures.flatMap((figure): Counterparts[] => {
      const other = counterpart(before, figure) && counterpart(now, figure);
      return other === undefined
        ? []
        : [{ figure, clause, other, was: contentOf(quote, clause), is: contentOf(page, other) }];
    }),
  );
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      if (a.clause === b.clause || a.other === b.other) continue;
      const [there, back] = [movedWord(a, b), movedWord(b, a)];
      const negated = movedNegation(a, b) ?? movedNegation(b, a);
      if (negated !== undefined)
        return [createDifference('negation', textOf(quote, negated.figure), textOf(quote, negated.other))];
      if (there === undefined || back === undefined) continue;
      const figure = textOf(quote, a.figure);
      return [createDifference('place', `${there}: ${figure}`, `${back}: ${figure}`)];
    }
  return [];
}

const isNegated = ({ tokens }: Clause): boolean => tokens.some(({ kind }) => kind === 'negation');

/** "21 are connected, 9 are not" and "21 are not connected, 9 are": the negation of one figure is now the other's. */
function movedNegation(from: Counterparts, to: Counterparts): { figure: Token; other: Token } | undefined {
  const moved = isNegated(from.clause) && !isNegated(from.other) && !isNegated(to.clause) && isNegated(to.other);
  // Of the same: else the sentence's end, which negates, has another clause.
  return moved && [...from.was.keys()].some((key) => to.was.has(key))
    ? { figure: from.figure, other: to.figure }
    : undefined;
}

/** A word that stood in the clause of `from` only and now stands in that of `to` only. */
function movedWord(from: Counterparts, to: Counterparts): string | undefined {
  const has = (side: ReadonlyMap<string, string>, key: string): boolean =>
    side.has(key) || [...side.keys()].some((other) => isOtherForm(key, other));
  const moved = [...from.was].find(([key]) => !has(to.was, key) && !has(from.is, key) && has(to.is, key));
  return moved?.[1];
}
