import { SYLLABLES } from './required-words';
import { Transitions } from './transitions';

// The words that patterns require, of all cultures in use, looked up in a line all at once.

const arcs = new Transitions();
/** By state, the number of the word that ends there, counted from 1. */
const ending: number[] = [0];
const numbers = new Map<string, number>();

/** A bit for each three units that a word begins with, some shared: at most positions of a text none begins. */
const beginnings = new Int32Array(256);
/** The same for the one unit that shorter words begin with. */
const signs = new Int32Array(256);

const hashOf = (first: number, second: number, third: number): number =>
  Math.imul(first, 421) ^ Math.imul(second, 29) ^ third;

const isIn = (bits: Int32Array, hash: number): boolean => (bits[(hash >> 5) & 255]! & (1 << (hash & 31))) !== 0;

function put(bits: Int32Array, hash: number): void {
  bits[(hash >> 5) & 255]! |= 1 << (hash & 31);
}

/** The number of a word, counted from 0; the same word has one number. */
export function numberOfWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(word, number);
  const state = arcs.add(word);
  while (ending.length < arcs.count) ending.push(0);
  ending[state] = number + 1;
  if (word.length < 3) put(signs, word.charCodeAt(0));
  else put(beginnings, hashOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)));
  return number;
}

export const countWords = (): number => numbers.size;

/** Whether a word may begin with these units. */
export const mayBeginWord = (first: number, second: number, third: number): boolean =>
  isIn(beginnings, hashOf(first, second, third)) || (first >= SYLLABLES && isIn(signs, first));

/** Adds the words that begin at a position to a set of words, a bit each, that begins at `offset` of `set`. */
export function addWordsAt(text: string, start: number, set: Int32Array, offset: number): void {
  let state = 0;
  for (let at = start; at < text.length; at++) {
    state = arcs.next(state, text.charCodeAt(at));
    if (state < 0) return;
    const word = ending[state]! - 1;
    if (word >= 0) set[offset + (word >> 5)]! |= 1 << (word & 31);
  }
}
