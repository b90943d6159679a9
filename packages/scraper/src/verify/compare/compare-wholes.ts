// What a share is a share of: "47% of the general account" is not 47% of the budget. Told only where both sides name the whole beside
// the figure in the same manner.

import { isWordPart, WHOLES } from '../lex/lexicon';
import { sameQuantity } from '../lex/numbers';
import type { Token } from '../lex/tokens';
import { CLAUSE_END } from './compare-clauses';
import { type Comparison, createDifference, type Difference, type Side } from './comparison';
import { isLightWord, isSameWord } from './wording';

interface Whole {
  figure: Token;
  /** Its words, the first being what it is called. */
  words: readonly string[];
  /** It reaches to the end of its clause: its words are all of it. */
  isAll: boolean;
}

const isShare = ({ kind, key, unit }: Token): boolean =>
  (kind === 'number' && (unit === '%' || unit === 'tenth')) || (kind === 'numeral' && key.includes('/'));

const isSameShare = (a: Token, b: Token): boolean =>
  a.kind === b.kind && (a.kind === 'number' ? sameQuantity(a, b) : a.key === b.key);

/** How many words of the whole are read. */
const LONGEST = 4;

function wholesIn(side: Side, tokens: readonly Token[]): Whole[] {
  return tokens.flatMap((figure, i) => {
    if (!isShare(figure)) return [];
    const found = wholeBehind(side, tokens, i) ?? wholeBefore(side, tokens, i);
    return found === undefined || found.words.length === 0 ? [] : [{ figure, ...found }];
  });
}

/** 47 % of the budget, 47 % des Haushalts, 47% מהתקציב. */
function wholeBehind({ text }: Side, tokens: readonly Token[], i: number): Omit<Whole, 'figure'> | undefined {
  const behind = /^\s+/.exec(text.slice(tokens[i]!.end))?.[0];
  if (behind === undefined) return undefined;
  const at = tokens[i]!.end + behind.length;
  const joint = WHOLES.behind.find((word) => text.startsWith(word, at) && !isWordPart(text[at + word.length]));
  const prefix = WHOLES.prefixes.find((word) => text.startsWith(word, at));
  const from = joint === undefined ? (prefix === undefined ? undefined : at + prefix.length) : at + joint.length;
  if (from === undefined) return undefined;
  const clause = text.slice(from).split(CLAUSE_END, 1)[0]!;
  const written = clause.split(/\s+/).filter((word) => word !== '');
  // "98 % of the 155,000 m²": of a quantity.
  if (/\d/.test(written.slice(0, 2).join(''))) return undefined;
  const words = written.filter((word) => !isLightWord(word));
  const isAll = words.length <= LONGEST && !/\d/.test(clause);
  return { words: words.slice(0, LONGEST), isAll };
}

const UNSPACED_NOUN = /[\p{Script=Han}\p{Script=Katakana}ー]+$/u;
const KOREAN_NOUN = /\p{sc=Hangul}+$/u;

/** 일반회계의 47.2%, 一般会計の47.2%, 占一般預算的47.2%. */
function wholeBefore({ text }: Side, tokens: readonly Token[], i: number): Omit<Whole, 'figure'> | undefined {
  const start = tokens[i - 6]?.start ?? tokens[0]!.start;
  // "15万平方メートルの98％": of what the other figure counts.
  if (tokens[i - 1]?.kind === 'number' || tokens[i - 2]?.kind === 'number') return undefined;
  const before = text.slice(Math.max(start, tokens[i]!.start - 30), tokens[i]!.start).trimEnd();
  const verb = WHOLES.verbs.find((word) => before.includes(word));
  if (verb !== undefined) {
    const named = before.slice(before.lastIndexOf(verb) + verb.length).replace(/(?:的|约|約)+$/, '');
    return /^(?!比)\p{Script=Han}{2,}$/u.test(named) ? { words: [named], isAll: true } : undefined;
  }
  const particle = WHOLES.particles.find((word) => before.endsWith(word));
  if (particle === undefined) return undefined;
  const rest = before.slice(0, -particle.length).trimEnd();
  const noun = (KOREAN_NOUN.exec(rest) ?? UNSPACED_NOUN.exec(rest))?.[0];
  return noun === undefined || noun.length < 2 ? undefined : { words: [noun], isAll: true };
}

/** "38% of the total": of what is said elsewhere. */
const isUnnamed = ({ words }: Whole): boolean =>
  WHOLES.unnamed.some((word) => words[0]!.toLowerCase().startsWith(word));

/** The same noun, a part of it, or a synonym. */
const isSame = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || isSameWord(a, b) || sharesPair(a, b);

/** Two ideographs or syllables in common: 全市人口 and 人口總數. */
const sharesPair = (a: string, b: string): boolean =>
  /[\p{Script=Han}\p{sc=Hangul}]/u.test(a) && [...a].some((_, i) => i > 0 && b.includes(a.slice(i - 1, i + 1)));

/** "a fifth of the budget" and "a fifth of the general account". */
export function wholeDifferences({ quote, page, relevant }: Comparison): Difference[] {
  const now = wholesIn(page, relevant);
  return wholesIn(quote, quote.tokens).flatMap((was) => {
    const [is, ...others] = now.filter(({ figure }) => isSameShare(figure, was.figure));
    if (is === undefined || others.length > 0 || isUnnamed(was) || isUnnamed(is)) return [];
    const rest = (a: Whole, b: Whole): string[] =>
      a.words.filter((word) => !b.words.some((other) => isSame(word.toLowerCase(), other.toLowerCase())));
    const [lost, gained] = [rest(was, is), rest(is, was)];
    const isOther =
      was.isAll && is.isAll
        ? lost.length > 0 && gained.length > 0
        : lost.includes(was.words[0]!) && gained.includes(is.words[0]!);
    return isOther ? [createDifference('word', was.words.join(' '), is.words.join(' '))] : [];
  });
}
