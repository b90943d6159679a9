// Whole words behind tokens: the lexer reads ideographs and kana one by one.

import type { Token } from '../lex/tokens';
import type { Side } from './comparison';

export interface Word {
  text: string;
  /** Offsets in the side's text. */
  start: number;
  end: number;
}

const UNSPACED = /^[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a token is an ideograph or kana. */
export const isUnspacedToken = ({ text }: Side, { start }: Token): boolean => UNSPACED.test(text[start]!);

/** The words of which tokens are parts, each once. */
export function wordsAt(side: Side, tokens: readonly Token[]): Word[] {
  const { text } = side;
  const found = tokens.flatMap((token): Word[] =>
    isUnspacedToken(side, token)
      ? segmentsOf(side).filter(({ start, end }) => start < token.end && end > token.start)
      : [{ text: text.slice(token.start, token.end), start: token.start, end: token.end }],
  );
  return found.filter(({ start }, i) => start !== found[i - 1]?.start);
}

/** A side's words; each side is segmented once. */
const segments = new WeakMap<Side, Word[]>();

function segmentsOf(side: Side): Word[] {
  const known = segments.get(side);
  if (known !== undefined) return known;
  const from = side.tokens[0]!.start;
  const words = [...segmenter.segment(side.text.slice(from, side.tokens.at(-1)!.end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ text: segment, start: from + index, end: from + index + segment.length }));
  segments.set(side, words);
  return words;
}
