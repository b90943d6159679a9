// Lists that are paired by their order: "exports and imports rose by 5% and 7% respectively".

import { CONJUNCTIONS, isUnspaced, isWordPart, PAIRING_WORDS } from '../lex/lexicon';
import type { Token } from '../lex/tokens';
import type { Side } from './comparison';

/** A clause and the figures in it. */
export interface Clause {
  figures: readonly Token[];
  tokens: readonly Token[];
}

interface Span {
  start: number;
  end: number;
}

const isFigure = ({ kind, figure }: Token): boolean => kind === 'number' && figure === 'quantity';

const SENTENCE_END = /[.!?](?=\s)|[。！？；\n]/u;

/** For each figure of such a list a clause of the figure and what stands in its place of the other list. */
export function listedClauses(side: Side, tokens: readonly Token[]): Clause[] {
  return sentencesOf(side, tokens).flatMap((sentence) => {
    const [first, last] = [sentence[0]!, sentence.at(-1)!];
    if (!hasPairingWord(side.text.slice(first.start, last.end + LONGEST_WORD))) return [];
    const figures = runOf(side, sentence);
    const bearers = sentence.slice(0, sentence.indexOf(figures[0]!));
    const items = figures.length < 2 ? [] : lastItems(side, bearers, figures.length);
    return items.map((item, i) => ({ figures: [figures[i]!], tokens: item }));
  });
}

const LONGEST_WORD = 16;

function sentencesOf({ text }: Side, tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const [i, token] of tokens.entries()) {
    const previous = tokens[i - 1];
    if (previous === undefined || SENTENCE_END.test(text.slice(previous.end, token.start))) sentences.push([]);
    sentences.at(-1)!.push(token);
  }
  return sentences;
}

const hasPairingWord = (text: string): boolean => {
  const lower = text.toLowerCase();
  return PAIRING_WORDS.some((word) => {
    const at = lower.indexOf(word);
    return at >= 0 && (isUnspaced(word[0]) || !isWordPart(lower[at - 1]));
  });
};

const LONGEST_JOINT = 8;

/** The longest row of figures with nothing between them but commas, conjunctions and short particles. */
function runOf({ text }: Side, tokens: readonly Token[]): readonly Token[] {
  const figures = tokens.filter(isFigure);
  const runs: Token[][] = [];
  for (const [i, figure] of figures.entries()) {
    const previous = figures[i - 1];
    const isNext =
      previous !== undefined && previous.unit === figure.unit && figure.start - previous.end <= LONGEST_JOINT;
    if (!isNext || SENTENCE_END.test(text.slice(previous.end, figure.start))) runs.push([]);
    runs.at(-1)!.push(figure);
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), [] as Token[]);
}

/** The last items of a list in words, as many as wanted; none where it has fewer. */
function lastItems(side: Side, tokens: readonly Token[], count: number): Token[][] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  const joints = jointsIn(side.text, first.start, last.end);
  const items: Token[][] = [[]];
  for (const [i, token] of tokens.entries()) {
    const isJoint = joints.some(({ start, end }) => token.start >= start && token.end <= end);
    // Between two words, or the particle the first of them ends in.
    const from = (tokens[i - 1]?.end ?? first.start) - 1;
    if (isJoint || joints.some(({ start }) => start >= from && start < token.start)) items.push([]);
    if (!isJoint) items.at(-1)!.push(token);
  }
  const filled = items.filter(({ length }) => length > 0);
  return filled.length < count ? [] : filled.slice(-count);
}

/** "5 of the men and 6 of the women": a clause of several figures with one conjunction between each two of them is as many clauses. */
export function splitAtConjunctions(side: Side, clause: Token[], isCounted: (token: Token) => boolean): Token[][] {
  const figures = clause.filter(isCounted);
  if (figures.length < 2) return [clause];
  const cuts = figures.slice(1).map((figure, i) => {
    const joints = jointsIn(side.text, figures[i]!.end, figure.start).filter(
      ({ start }) => !COMMA.test(side.text[start]!),
    );
    return joints.length === 1 ? joints[0]!.start : undefined;
  });
  if (cuts.some((cut) => cut === undefined)) return [clause];
  const parts: Token[][] = [[]];
  for (const token of clause) {
    if (token.start >= (cuts[parts.length - 1] ?? Number.POSITIVE_INFINITY)) parts.push([]);
    parts.at(-1)!.push(token);
  }
  return parts;
}

const COMMA = /[、，,/](?=\s?)/u;

/** Where commas and conjunctions stand: words of their own, ideographs, Hangul behind a noun, Hebrew before one. */
function jointsIn(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const end = COMMA.test(text[at]!) ? at + 1 : conjunctionEnd(text, at);
    if (end !== undefined) found.push({ start: at, end });
  }
  return found;
}

function conjunctionEnd(text: string, at: number): number | undefined {
  for (const word of CONJUNCTIONS) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (/^\p{sc=Hangul}$/u.test(word)) {
      if (/\s/.test(text[end] ?? '')) return end;
    } else if (isUnspaced(word[0])) return end;
    else if (isWordPart(text[at - 1])) continue;
    else if (/^\p{sc=Hebrew}$/u.test(word) || !isWordPart(text[end])) return end;
  }
  return undefined;
}
