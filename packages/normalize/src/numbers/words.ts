import { charAt, isAlphabetic, skipGap, unitAt } from '../text/characters';
import type { Lexicon } from '../text/lexicon';
import { Exact } from './exact';

export type NumberWord =
  | { kind: 'small'; value: Exact; rank: 'unit' | 'teen' | 'ten' | 'great' }
  | { kind: 'mixed'; value: Exact }
  /** `numeral`: the number one as well, as "un" and "ein" are and "a" is not. */
  | { kind: 'article'; value: Exact; numeral: boolean }
  | { kind: 'hundred' | 'scale'; value: Exact };

export interface WordNumerals {
  words: Lexicon<NumberWord>;
  /** "und", "and", "-": between two number words. */
  joiners: Lexicon<true>;
  compound: boolean;
  /** Letters glued before a word (Hebrew). */
  prefixes: readonly string[];
}

interface Sum {
  total: Exact;
  current: Exact | undefined;
  last: NumberWord | undefined;
  lastScale: Exact | undefined;
  joined: boolean;
  /** What was read before the last "and". */
  before?: Exact;
}

const HUNDRED = Exact.whole(100);
const MILLION = Exact.whole(1_000_000);

/** Whether a word below one hundred may follow what was read: 20 + 5, 5 und 20, 60 + 15, 3 + 10 (Hebrew teens). */
function mayAdd(sum: Sum, word: NumberWord & { kind: 'small' }): boolean {
  const { last } = sum;
  if (!last || last.kind === 'hundred' || last.kind === 'scale') return true;
  if (last.kind === 'article') return sum.joined && word.rank === 'ten';
  if (last.kind !== 'small') return false;
  // מאתיים, אלפיים: two hundred and two thousand in one word.
  if (last.rank === 'great') return word.value.compare(last.value) < 0;
  if (last.rank === 'ten') return word.rank === 'unit' || word.rank === 'teen';
  if (last.rank === 'unit')
    return (word.rank === 'ten' && sum.joined) || (word.rank === 'teen' && word.value.compare(Exact.whole(10)) === 0);
  return false;
}

function take(sum: Sum, word: NumberWord): boolean {
  switch (word.kind) {
    case 'small':
      if (!mayAdd(sum, word)) return false;
      sum.current = (sum.current ?? Exact.zero).plus(word.value);
      return true;
    case 'mixed':
      if (sum.current !== undefined && sum.last?.kind !== 'small') return false;
      // "three million and a half": half a million.
      if (sum.last?.kind === 'scale' && sum.last.value.compare(MILLION) >= 0) {
        sum.total = sum.total.plus(word.value.times(sum.last.value));
        return true;
      }
      sum.current = (sum.current ?? Exact.zero).plus(word.value);
      return true;
    case 'article':
      if (sum.last) return false;
      sum.current = word.value;
      return true;
    case 'hundred':
      if (sum.current !== undefined && sum.current.compare(HUNDRED) >= 0) return false;
      sum.current = (sum.current ?? Exact.whole(1)).times(HUNDRED);
      return true;
    case 'scale': {
      if (sum.last?.kind === 'scale' && sum.current === undefined) {
        if (sum.joined) return false;
        sum.total = sum.total.times(word.value);
        return true;
      }
      if (sum.lastScale && sum.lastScale.compare(word.value) <= 0) return false;
      // "three hundred and two dozens": a dozen multiplies what stands behind "and".
      const apart = word.value.compare(HUNDRED) < 0 && sum.before && sum.current ? sum.before : Exact.zero;
      const counted = (sum.current ?? Exact.whole(1)).plus(apart.negated());
      sum.total = sum.total.plus(apart).plus(counted.times(word.value));
      sum.current = undefined;
      sum.lastScale = word.value;
      return true;
    }
    default:
      return word satisfies never;
  }
}

/** The number that words make together; `undefined` where they make none. */
export function sumOfWords(words: readonly NumberWord[]): Exact | undefined {
  const sum: Sum = { total: Exact.zero, current: undefined, last: undefined, lastScale: undefined, joined: true };
  for (const word of words) {
    if (!take(sum, word)) return undefined;
    sum.last = word;
  }
  return words.length === 0 ? undefined : sum.total.plus(sum.current ?? Exact.zero);
}

interface Joint {
  at: number;
  joined: boolean;
}

/** Passes gaps, hyphens and one joining word before the next number word. */
function passJoint(text: string, index: number, numerals: WordNumerals): Joint {
  let at = skipGap(text, index);
  if (charAt(text, at) === '-' && at - index <= 1) at = skipGap(text, at + 1);
  const joiner = numerals.joiners.at(text, at, numerals.compound);
  if (joiner) {
    const next = skipGap(text, joiner.end);
    return { at: charAt(text, next) === '-' && next === joiner.end ? next + 1 : next, joined: true };
  }
  for (const prefix of numerals.prefixes) {
    if (at > index && text.startsWith(prefix, at) && numerals.words.at(text, at + prefix.length)) {
      return { at: at + prefix.length, joined: true };
    }
  }
  return { at, joined: false };
}

export interface WordNumber {
  end: number;
  value: Exact;
  scale?: Exact;
  /** Only an article ("ein", "a"): a number to some readers only. */
  article: boolean;
  words: number;
}

const MOST_WORDS = 24;

/** Reads number words at `index`, a word's beginning: "zwei Millionen dreihunderttausend", "מאה אלף". */
export function readWords(text: string, index: number, numerals: WordNumerals): WordNumber | undefined {
  // Most words are no numbers.
  if (!numerals.words.at(text, index, numerals.compound)) return undefined;
  const sum: Sum = { total: Exact.zero, current: undefined, last: undefined, lastScale: undefined, joined: false };
  let at = index;
  let result: WordNumber | undefined;
  for (let count = 1; count <= MOST_WORDS; count++) {
    const hit = numerals.words.at(text, at, numerals.compound);
    if (!hit) break;
    const word: NumberWord =
      count > 1 && hit.value.kind === 'article' ? { kind: 'small', value: hit.value.value, rank: 'unit' } : hit.value;
    if (!take(sum, word)) break;
    sum.last = word;
    // "two million and a half": what is only an article ends no number; "vingt et un" does.
    const isNumber = count === 1 || hit.value.kind !== 'article' || hit.value.numeral;
    const ends = isNumber && !isAlphabetic(unitAt(text, hit.end));
    if (ends) {
      result = {
        end: hit.end,
        value: sum.total.plus(sum.current ?? Exact.zero),
        article: sum.last.kind === 'article',
        words: count,
      };
      if (sum.lastScale && sum.current === undefined) result.scale = sum.lastScale;
    }
    const joint = passJoint(text, hit.end, numerals);
    if (!numerals.compound && joint.at === hit.end) break;
    sum.joined = joint.joined;
    if (joint.joined && sum.current && sum.current.compare(HUNDRED) >= 0) sum.before = sum.current;
    else if (!sum.current) delete sum.before;
    at = joint.at;
  }
  return result;
}
