// The last test: a sentence that is unchanged but for one word says something else. Who words a sentence anew changes its
// order, its forms and several of its words; who changes a fact changes one.

import type { Token } from '../lex/tokens';
import { isMatch } from './align';
import { arePlans } from './compare-aspects';
import { type Comparison, createDifference, type Difference, type Side } from './comparison';
import { type Stretch, stretchesOf } from './stretches';
import { isLightWord, isSameWord } from './wording';
import { type Word, wordsAt } from './words';

/** The longest expression that counts as one word: "housing estates". */
const LONGEST = 2;
/** Fewer words in common make no unchanged sentence; a figure counts for one. */
const LEAST_COMMON = 3;
const LEAST_SIMILAR = 0.6;
const SENTENCE_END = /[.!?](?=\s)|[。！？\n]/;

/** One word in the place of another one, and nothing else changed but particles and words that carry no fact. */
export function replacedWord(comparison: Comparison): Difference[] {
  const { quote, page, alignment } = comparison;
  if (alignment.similarity < LEAST_SIMILAR || !isOtherwiseUnchanged(comparison)) return [];
  const changed = stretchesOf(alignment.pairs)
    .map((stretch) => withPageEdge(comparison, stretch))
    .map((stretch) => ({ stretch, was: contentOf(quote, stretch.quote), is: contentOf(page, stretch.page) }))
    .filter(({ was, is }) => was.length > 0 || is.length > 0);
  const [only, ...others] = changed;
  if (only === undefined || others.length > 0) return [];
  const { was, is, stretch } = only;
  if (![...stretch.quote, ...stretch.page].every(isWordOrPole)) return [];
  if (holdsSentenceEnd(page, stretch)) return [];
  if (was.length > LONGEST || !(was.length === is.length || areAsLong(was, is))) return [];
  const [before, now] = [phraseOf(quote, was), phraseOf(page, is)];
  return areSame(was, is) || arePlans(before, now) ? [] : [createDifference('word', before, now)];
}

/** A sentence parted in two begins its second half with new words. */
const holdsSentenceEnd = ({ text }: Side, { page }: Stretch): boolean =>
  page.length > 0 && SENTENCE_END.test(text.slice(page[0]!.start, page.at(-1)!.end));

/** One word for two is another way to say it, but names of as many ideographs may be parted or not. */
function areAsLong(was: readonly Word[], is: readonly Word[]): boolean {
  const letters = (words: readonly Word[]): string => words.map(({ text }) => text).join('');
  return (
    was.length > 0 &&
    letters(was).length === letters(is).length &&
    /^\p{Script=Han}+$/u.test(letters(was) + letters(is))
  );
}

const isWordOrPole = ({ kind }: Token): boolean => kind === 'word' || kind === 'pole';

const phraseOf = ({ text }: Side, words: readonly Word[]): string => text.slice(words[0]!.start, words.at(-1)!.end);

/** Whether the sentence is the quote's: its words and figures stand around the change. */
function isOtherwiseUnchanged({ quote, alignment }: Comparison): boolean {
  const kept = alignment.pairs.filter(isMatch).flatMap((pair) => pair.quote ?? []);
  const hasFigure = kept.some(({ kind }) => kind === 'number' || kind === 'numeral');
  return contentOf(quote, kept.filter(isWordOrPole)).length + Number(hasFigure) >= LEAST_COMMON;
}

/** Gaps at the page's ends are free in an alignment: what took the place of the quote's first or last words is outside it. */
function withPageEdge({ page, alignment: { pairs } }: Comparison, stretch: Stretch): Stretch {
  if (stretch.page.length > 0) return stretch;
  const aligned = pairs.flatMap(({ page: token }) => token ?? []);
  const touching = (a: Token, b: Token): boolean => !SENTENCE_END.test(page.text.slice(a.end, b.start));
  if (stretch.end === pairs.length) {
    const last = page.tokens.indexOf(aligned.at(-1)!);
    const behind = page.tokens.slice(last + 1);
    const end = behind.findIndex((token, i) => !touching(page.tokens[last + i]!, token));
    return { ...stretch, page: end < 0 ? behind : behind.slice(0, end) };
  }
  if (stretch.start > 0) return stretch;
  const first = page.tokens.indexOf(aligned[0]!);
  const before = page.tokens.slice(0, Math.max(0, first));
  const start = before.findLastIndex((token, i) => !touching(token, page.tokens[i + 1]!));
  return { ...stretch, page: before.slice(start + 1) };
}

/** The words that tokens are of, but for those that carry no fact. */
const contentOf = (side: Side, tokens: readonly Token[]): Word[] =>
  wordsAt(side, tokens).filter(({ text }) => !isLightWord(text));

/** Whether both say the same, word by word or as a whole. */
function areSame(was: readonly Word[], is: readonly Word[]): boolean {
  const rest = (a: readonly Word[], b: readonly Word[]): string[] =>
    a.map(({ text }) => text).filter((text) => !b.some((other) => other.text === text));
  const [before, now] = [rest(was, is), rest(is, was)];
  return (
    before.length === 0 ||
    isSameWord(before.join(' '), now.join(' ')) ||
    before.every((word, i) => isSameWord(word, now[i]!))
  );
}
