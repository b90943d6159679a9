import { readHebrewNumeral } from '../numbers/hebrew';
import { charAt, isAlphabetic, isDigit, isHangul, skipGap, unitAt } from '../text/characters';
import { BEGINS, type DateLexicon, isHebrew, LETTER, type NumberWord } from './date-lexicon';
import type { Token } from './edge';
import { readFigures } from './read-figures';

interface Reader {
  text: string;
  /** The same with its accents. */
  written: string;
  lexicon: DateLexicon;
}

function longestNumber({ text, lexicon }: Reader, at: number): { end: number; word: NumberWord } | undefined {
  const compound = lexicon.data.compound === true;
  const hits = lexicon.numbers.at(text, at);
  for (let index = 0; index < hits.length; index++) {
    const { end, values } = hits[index]!;
    if (compound || !isAlphabetic(unitAt(text, end)) || !isAlphabetic(unitAt(text, end - 1)))
      return { end, word: values[0]! };
  }
  return undefined;
}

function passJoint({ text, lexicon }: Reader, at: number): number {
  let next = charAt(text, at) === '-' ? at + 1 : skipGap(text, at, 2);
  for (let index = 0; index < lexicon.joiners.length; index++) {
    const joiner = lexicon.joiners[index]!;
    if (!text.startsWith(joiner, next)) continue;
    const after = next + joiner.length;
    if (lexicon.data.compound || charAt(text, after) === ' ' || charAt(text, after) === '-') {
      next = skipGap(text, after, 2);
      if (charAt(text, next) === '-') next++;
      break;
    }
  }
  return next;
}

/** How many words one number may have. */
const MOST_WORDS = 8;

interface Sum {
  total: number;
  current: number;
  lastSmall: number;
}

/** Twenty takes a five, five takes no twenty (but 5 und 20 in German); a scale multiplies what came before it. */
function takes(sum: Sum, word: NumberWord, compound: boolean): boolean {
  if (word.scale) {
    sum.current = (sum.current || 1) * word.value;
    if (word.value >= 1000) {
      sum.total += sum.current;
      sum.current = 0;
    }
    sum.lastSmall = 0;
    return true;
  }
  const { lastSmall } = sum;
  // quatre-vingts; vierundzwanzig is 24.
  const fourscore = !compound && lastSmall === 4 && word.value === 20;
  const adds =
    lastSmall === 0 ||
    (lastSmall >= 20 && word.value < 20 && word.value > 0) ||
    (compound && lastSmall < 10 && word.value >= 20) ||
    (lastSmall < 10 && word.value === 10 && compound) ||
    fourscore;
  if (!adds) return false;
  sum.current += fourscore ? 76 : word.value;
  sum.lastSmall = fourscore ? 80 : word.value;
  return true;
}

/** Number words from eleven on may be part of a year ("nineteen eighty-six"). */
function addNumber(found: Token[], start: number, end: number, v: number): void {
  found.push({ k: 'n', start, end, m: { k: 'n', v } });
  if (v > 10) found.push({ k: 'nw', start, end, m: { k: 'nw', v } });
}

/** A number in words, every length that is whole: "twenty five" is 25 and may be 20. */
function readNumberWords(reader: Reader, start: number): Token[] {
  const found: Token[] = [];
  const sum: Sum = { total: 0, current: 0, lastSmall: 0 };
  const { compound = false } = reader.lexicon.data;
  let at = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const hit = longestNumber(reader, at);
    if (!hit || !takes(sum, hit.word, compound)) break;
    if (!isAlphabetic(unitAt(reader.text, hit.end)) || !isAlphabetic(unitAt(reader.text, hit.end - 1)))
      addNumber(found, start, hit.end, sum.total + sum.current);
    at = passJoint(reader, hit.end);
  }
  return found.reverse();
}

/** "siebenundzwanzigsten": a cardinal with an ending. */
function readEndedOrdinal(reader: Reader, start: number): Token | undefined {
  const { text, lexicon } = reader;
  let end = start;
  while (end - start < 40 && isAlphabetic(unitAt(text, end))) end++;
  for (let index = 0; index < lexicon.ordinalEndings.length; index++) {
    const ending = lexicon.ordinalEndings[index]!;
    const stem = end - ending.length;
    if (stem - start < 3 || !text.startsWith(ending, stem)) continue;
    const inner: Reader = { ...reader, text: `${text.slice(start, stem)} ` };
    const number = readNumberWords(inner, 0).find((edge) => edge.end === stem - start);
    if (number && 'v' in number.m) return { k: 'o', start, end, m: { k: 'o', v: Number(number.m.v) } };
  }
  return undefined;
}

const MOST_SIGNS = 12;

/** 二十九, 二〇〇四, 이십구, 三千. */
function readSigns({ text, lexicon }: Reader, start: number, limit = start + MOST_SIGNS): Token | undefined {
  let total = 0;
  let current = -1;
  let digits = 0;
  let powers = 0;
  let at = start;
  for (; at < limit; at++) {
    const sign = lexicon.signs.get(unitAt(text, at));
    if (!sign) break;
    if ('digit' in sign) {
      current = (current < 0 ? 0 : current * 10) + sign.digit;
      digits++;
    } else {
      total += (current < 0 ? 1 : current) * sign.power;
      current = -1;
      powers++;
    }
  }
  if (at === start) return undefined;
  const v = total + Math.max(current, 0);
  const figures = powers === 0 ? { len: digits } : {};
  return { k: 'n', start, end: at, m: { k: 'n', v, signs: true, ...figures } };
}

/** "de la semaine": the article belongs to the preposition. */
function isFused(text: string, start: number, { fusing }: DateLexicon): boolean {
  return fusing.some(
    (word) => text.startsWith(word, start - word.length) && !isAlphabetic(unitAt(text, start - word.length - 1)),
  );
}

function readLexicon({ text, written, lexicon }: Reader, start: number, found: Token[]): void {
  // The longest word first: what it makes stands before what parts of it make.
  const hits = lexicon.words.at(text, start);
  for (let hit = 0; hit < hits.length; hit++) {
    const { end, values } = hits[hit]!;
    if (isAlphabetic(unitAt(text, end)) && isAlphabetic(unitAt(text, end - 1))) continue;
    for (let index = 0; index < values.length; index++) {
      const m = values[index]!;
      if ('exact' in m && m.exact !== written.slice(start, end)) continue;
      found.push({ k: m.k === 'the' && isFused(text, start, lexicon) ? 'fused' : m.k, start, end, m });
    }
  }
}

/** Inside a run of digits, or its decimals. */
function continuesFigures(text: string, at: number): boolean {
  const before = unitAt(text, at - 1);
  if (isDigit(before)) return true;
  return (before === 0x2e || before === 0x2c) && isDigit(unitAt(text, at - 2));
}

/** Reads a text from its end to its beginning. */
export interface DateReader {
  /** The last position before another at which something may begin; -1 where none is left. */
  before(at: number): number;
  /** The words and figures that begin at such a position. */
  read(at: number): Token[] | undefined;
}

export function createReader(text: string, written: string, lexicon: DateLexicon): DateReader {
  const reader: Reader = { text, written, lexicon };
  const { numbers, signs, classes } = lexicon;
  const { prefixes = '' } = lexicon.data;
  const glues = (at: number): boolean => prefixes.includes(charAt(text, at)) && !isAlphabetic(unitAt(text, at - 1));
  return {
    before(at) {
      for (let next = at - 1; next >= 0; next--) {
        const unit = classes[text.charCodeAt(next)]!;
        if ((unit & BEGINS) === 0) continue;
        const inWord = (unit & LETTER) !== 0 && next > 0 && (classes[text.charCodeAt(next - 1)]! & LETTER) !== 0;
        if (!inWord || (prefixes !== '' && glues(next - 1))) return next;
      }
      return -1;
    },
    read(at) {
      const unit = text.charCodeAt(at);
      if (isDigit(unit)) return continuesFigures(text, at) ? undefined : readFigures(text, at, lexicon.data);
      const found: Token[] = [];
      readLexicon(reader, at, found);
      const letters = isHebrew(unit) ? readHebrewNumeral(text.slice(at, at + 12)) : undefined;
      if (letters) found.push({ k: 'hn', start: at, end: at + letters.length, m: { k: 'hn', v: letters.value } });
      if (signs.has(unit) && !(isHangul(unit) && isHangul(unitAt(text, at - 1)))) {
        const sign = readSigns(reader, at);
        if (sign) found.push(sign);
        // 이십일일: the last 일 is "day", no figure.
        const shorter = sign && isHangul(unit) && sign.end - at > 1 ? readSigns(reader, at, sign.end - 1) : undefined;
        if (shorter) found.push(shorter);
      }
      if (numbers.mayBegin(unit) && !(isHangul(unit) && isHangul(unitAt(text, at - 1)))) {
        found.push(...readNumberWords(reader, at));
        const ordinal = lexicon.ordinalEndings.length > 0 ? readEndedOrdinal(reader, at) : undefined;
        if (ordinal) found.push(ordinal);
      }
      return found.length > 0 ? found : undefined;
    },
  };
}
