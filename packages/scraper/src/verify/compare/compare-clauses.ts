// What is said of a figure in its clause: whether it rose or fell, and of what it is. In a rebuilt sentence words change class and side ("fell
// by 7%", "a 7% rise"); what the clause says of the figure may not.

import { sameQuantity, sameValue } from '../lex/numbers';
import { stemOf } from '../lex/stem';
import type { Token } from '../lex/tokens';
import { sameFigure } from './compare-figures';
import {
  type Comparison,
  createDifference,
  type Difference,
  type DifferenceKind,
  type Side,
  textOf,
} from './comparison';
import { type Clause, listedClauses, splitAtConjunctions } from './listed-clauses';
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

/** What a token says of the figures of its clause: of which concept, and how a change of it is told. */
function attributeOf({ kind, key, figure }: Token): { concept: string; kind: DifferenceKind } | undefined {
  if (kind === 'pole') return { concept: key.slice(0, key.indexOf(':')), kind: 'direction' };
  if (kind === 'month' || kind === 'basis') return { concept: kind, kind: 'period' };
  return figure === 'year' ? { concept: 'year', kind: 'year' } : undefined;
}

/** The one thing that a clause says of a concept; undefined where it says several, or negates. */
function attributeIn({ tokens }: Clause, concept: string): Token | undefined {
  const [first, ...others] = tokens.filter((token) => attributeOf(token)?.concept === concept);
  const isOne = first !== undefined && others.every((other) => isSameAttribute(other, first));
  return isOne && !tokens.some(({ kind }) => kind === 'negation') ? first : undefined;
}

const isSameAttribute = (a: Token, b: Token): boolean => (a.figure === 'year' ? sameFigure(a, b) : a.key === b.key);

/**
 * "Crime fell by 7%" and "a 7% rise in crime", "up to 36 t daily" and "36 t are made a year", "8 in 2022" and "2020 it was 8":
 * what the clause of a figure says of it, in whatever words and order.
 */
export function figureAttributes({ quote, page, sameWords }: Comparison): Difference[] {
  const now = clausesOf(page, page.tokens);
  const before = clausesOf(quote, quote.tokens);
  return before.flatMap((clause) => {
    const kinds = new Map(
      clause.tokens.flatMap((token) => {
        const attribute = attributeOf(token);
        return attribute === undefined ? [] : [[attribute.concept, attribute.kind] as const];
      }),
    );
    return [...kinds].flatMap(([concept, kind]) => {
      // In a rebuilt sentence the year may stand in a clause of its own: "in 2022, 8 (2021: 7)".
      if (kind === 'year' && !sameWords) return [];
      const [was, is] = [attributeIn(clause, concept), counterpartOf(now, before, clause, concept)];
      return was === undefined || is === undefined || isSameAttribute(was, is)
        ? []
        : [createDifference(kind, textOf(quote, was), textOf(page, is))];
    });
  });
}

/** What the clause of the same figures on the page says of a concept; undefined where they have several. */
function counterpartOf(
  now: readonly Clause[],
  before: readonly Clause[],
  { figures }: Clause,
  concept: string,
): Token | undefined {
  const others = figures.map((figure) => counterpart(before, figure) && counterpart(now, figure));
  const [first, ...rest] = others.map((other) => other && attributeIn(other, concept));
  return rest.every((other) => other === first) ? first : undefined;
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
