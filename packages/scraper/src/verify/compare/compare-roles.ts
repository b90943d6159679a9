// Who did what to whom: two words that changed places while what marks their roles stayed, or the marks while the words did.

import { CONJUNCTIONS, PARTICLE_FORMS } from '../lex/lexicon';
import type { Token } from '../lex/tokens';
import { type Comparison, createDifference, type Difference, type Side } from './comparison';
import { isUnspacedToken, wordsAt } from './words';

/** A word or a mark of its role: a particle, a prefix. Articles and prepositions are words. */
interface Atom {
  key: string;
  start: number;
  end: number;
  /** Figures in another order are told elsewhere. */
  isWord: boolean;
}

/** "The landlord paid the tenant" and "the tenant paid the landlord", der … dem and dem … der, 가 … 를 and 를 … 가. */
export function exchangedRoles({ quote, page, relevant }: Comparison): Difference[] {
  const was = atomsOf(quote, quote.tokens);
  for (const tokens of [relevant, page.tokens]) {
    const is = atomsOf(page, tokens);
    const differing = is.length === was.length ? was.flatMap(({ key }, i) => (is[i]!.key === key ? [] : [i])) : [];
    const [i, j, ...more] = differing;
    if (i === undefined || j === undefined || more.length > 0) continue;
    const [a, b] = [was[i]!, was[j]!];
    if (a.key !== is[j]!.key || b.key !== is[i]!.key || !a.isWord || !b.isWord) continue;
    const between = was.slice(i + 1, j);
    // Side by side, or in a list, their order says nothing.
    if (between.length === 0 || between.some(({ key }) => CONJUNCTIONS.has(key))) continue;
    return [createDifference('word', textOf(quote, a, b), textOf(page, is[i]!, is[j]!))];
  }
  return [];
}

const textOf = ({ text }: Side, a: Atom, b: Atom): string => text.slice(a.start, b.end);

function atomsOf(side: Side, tokens: readonly Token[]): Atom[] {
  const atoms = tokens.flatMap((token): Atom[] => {
    const { kind, key, start, end, value, unit } = token;
    if (kind !== 'word' && kind !== 'pole')
      return [{ key: `${kind} ${value ?? key} ${unit}`, start, end, isWord: false }];
    const text = side.text.slice(start, end);
    if (HANGUL.test(text)) return particleOf(token, text);
    if (isUnspacedToken(side, token))
      return wordsAt(side, [token]).map((word) => ({ key: word.text, start: word.start, end: word.end, isWord: true }));
    const at = kind === 'word' ? text.toLowerCase().indexOf(key) : 0;
    // What Hebrew writes together with the word says its role.
    const prefix =
      HEBREW.test(text) && at > 0 ? [{ key: text.slice(0, at), start, end: start + at, isWord: true }] : [];
    return [...prefix, { key, start: start + prefix.length * at, end, isWord: true }];
  });
  // A word of several ideographs comes once for each.
  return atoms.filter(({ start }, i) => i === 0 || start !== atoms[i - 1]!.start);
}

const HANGUL = /^\p{sc=Hangul}/u;
const HEBREW = /^\p{sc=Hebrew}/u;

function particleOf({ kind, key, start, end }: Token, text: string): Atom[] {
  const whole = { key: PARTICLE_FORMS.get(text) ?? key, start, end, isWord: true };
  if (kind === 'pole' || key.length === text.length) return [whole];
  const particle = text.slice(key.length);
  const at = start + key.length;
  return [
    { ...whole, key, end: at },
    { key: PARTICLE_FORMS.get(particle) ?? particle, start: at, end, isWord: true },
  ];
}
