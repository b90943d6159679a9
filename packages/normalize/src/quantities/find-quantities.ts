import type { Source } from '../language/source';
import { skipDigits } from '../numbers/digits';
import { Exact } from '../numbers/exact';
import {
  charAt,
  isAlphabetic,
  isDigit,
  isHan,
  isHangul,
  passWord,
  skipGap,
  skipGapBack,
  unitAt,
} from '../text/characters';
import type { Interval } from '../text/overlaps';
import { beginsQuantity } from './may-begin';
import type { Quantity } from './quantity';
import { readNumeral } from './read-numeral';
import { denominatorEnd, isBaseOfRate, readPer } from './read-per';
import { readQuantity } from './read-quantity';
import { readRange } from './read-range';
import { readRank } from './read-rank';

const ORDINAL_SIGNS = new Set(['第', '제']);

/** Words such as "Halle", "Tel.", "Level" before a plain number: it names something. */
function isNamedBefore({ folded, language }: Source, quantity: Quantity): boolean {
  const end = skipGapBack(folded, quantity.start);
  if (ORDINAL_SIGNS.has(charAt(folded, end - 1))) return true;
  if (
    quantity.kind === 'money' ||
    quantity.kind === 'percent' ||
    quantity.kind === 'points' ||
    quantity.kind === 'part'
  )
    return false;
  if (quantity.numeral.scale || (quantity.numeral.grouped && quantity.kind === 'unit')) return false;
  const trap =
    language.traps.before.before(folded, end) ?? language.traps.before.before(folded, skipColon(folded, end));
  if (!trap) return false;
  const single = end - trap.start === 1 && language.writing !== 'spaced';
  return !single || quantity.kind === 'bare';
}

function skipColon(folded: string, end: number): number {
  return charAt(folded, end - 1) === ':' || charAt(folded, end - 1) === '.' ? skipGapBack(folded, end - 1) : end;
}

/** "ein Unternehmen", "one company": an article more often than a count. */
function isArticle(quantity: Quantity): boolean {
  const { numeral } = quantity;
  // "um ein Prozent": nobody writes an article before a percentage.
  if (quantity.kind === 'rank' || quantity.kind === 'percent' || quantity.kind === 'points') return false;
  const one =
    quantity.value.compare(Exact.whole(1)) === 0 &&
    numeral.form === 'digits' &&
    quantity.unit === '{person}' &&
    !quantity.upper;
  if (one && !numeral.scale && numeral.decimals === 0) return true;
  return (
    quantity.kind !== 'part' &&
    numeral.form !== 'digits' &&
    !numeral.scale &&
    !numeral.more &&
    numeral.value.compare(Exact.whole(1)) === 0
  );
}

/** 02L, 007: a number that begins with 0 counts nothing. */
function isSerial({ kind, numeral }: Quantity, { folded }: Source): boolean {
  return (
    kind !== 'rank' &&
    numeral.decimals === 0 &&
    charAt(folded, numeral.start) === '0' &&
    isDigit(unitAt(folded, numeral.start + 1))
  );
}

/** 육박, 공원, 이사: Hangul digits without a power are syllables of other words far more often. */
function isLooseHangul({ kind, numeral }: Quantity, { folded, language }: Source): boolean {
  if (language.writing !== 'hangul' || numeral.form !== 'han' || kind === 'part') return false;
  return !/[십백천만억조]/.test(folded.slice(numeral.start, numeral.end));
}

/** Number words without anything to count, and parts of words that look like numerals (千葉, 一般). */
function isLooseWord(quantity: Quantity, source: Source): boolean {
  if (isLooseHangul(quantity, source)) return true;
  if (quantity.kind !== 'bare') return false;
  if (quantity.numeral.form === 'digits') return false;
  return source.language.writing !== 'spaced' || !quantity.numeral.scale;
}

function mayBegin(code: number): boolean {
  return (
    isDigit(code) ||
    isAlphabetic(code) ||
    isHan(code) ||
    isHangul(code) ||
    code === 0x24 ||
    (code > 0xa1 && code < 0xb0) ||
    (code > 0x209f && code < 0x20c0)
  );
}

/** "Ref. 23/457": the number of a thing goes on behind a stroke. */
function nameEnd(folded: string, end: number): number {
  let at = end;
  while (/^[/-]\d/.test(folded.slice(at, at + 2))) at = skipDigits(folded, at + 1);
  return at;
}

const MOST_GLUED = 3;
const LEAST_GLUED = Exact.whole(1000);

/** יותר מאלף, כאלפיים: a thousand or more of something behind letters glued to the word; smaller words are too often part of another. */
function readBehindPrefix(source: Source, at: number): Quantity | undefined {
  const { folded, language } = source;
  if (!language.words) return undefined;
  for (let length = 1; length <= MOST_GLUED; length++) {
    const start = at + length;
    if (!language.prefixes.includes(folded.slice(at, start)) || !language.words.words.at(folded, start)) continue;
    const quantity = readQuantity(source, start);
    if (quantity && quantity.kind !== 'bare' && quantity.value.compare(LEAST_GLUED) >= 0) return quantity;
  }
  return undefined;
}

interface Step {
  quantity?: Quantity;
  next: number;
}

function step(source: Source, at: number): Step {
  const { folded } = source;
  const code = folded.charCodeAt(at);
  if (!mayBegin(code)) return { next: at + 1 };
  const glued = isAlphabetic(code) && isAlphabetic(unitAt(folded, at - 1));
  const first = glued ? undefined : (readRank(source, at) ?? readQuantity(source, at) ?? readBehindPrefix(source, at));
  if (!first) {
    const passed = isDigit(code) ? Math.max(skipDigits(folded, at), readNumeral(source, at)?.end ?? 0) : at + 1;
    return { next: passed };
  }
  const denominator = denominatorEnd(source, first);
  if (denominator !== undefined) return { next: denominator };
  if (isBaseOfRate(source, first)) return { next: first.end };
  const joined = readRange(source, first) ?? first;
  const quantity = readPer(source, joined);
  const dropped = isNamedBefore(source, quantity) && quantity.kind !== 'rank';
  if (dropped || isArticle(quantity) || isSerial(quantity, source) || isLooseWord(quantity, source)) {
    const end = dropped ? nameEnd(folded, quantity.end) : quantity.end;
    return { next: Math.max(at + 1, isDigit(code) || dropped ? end : at + 1) };
  }
  return { quantity, next: Math.max(at + 1, quantity.end) };
}

/** The quantities of a text from left to right, none overlapping, none inside `blocked`. */
export function findQuantities(source: Source, blocked: readonly Interval[]): Quantity[] {
  const found: Quantity[] = [];
  let nextBlock = 0;
  const mayBeginAt = beginsQuantity(source);
  for (let at = 0; at < source.folded.length; ) {
    while (nextBlock < blocked.length && blocked[nextBlock]!.end <= at) nextBlock++;
    const block = blocked[nextBlock];
    if (block && at >= block.start) {
      at = block.end;
      continue;
    }
    if (!mayBeginAt(at)) {
      at = passWord(source.folded, at + 1);
      continue;
    }
    const { quantity, next } = step(source, at);
    // The name that a unit itself has in it: Tonnen CO₂.
    const inUnit = quantity && block && block.start > quantity.number.end && block.end <= quantity.end;
    if (quantity && block && quantity.end > block.start && !inUnit) {
      // A quantity that runs into a name or date is read again up to there.
      at = Math.max(at + 1, skipDigits(source.folded, at));
      continue;
    }
    if (quantity) found.push(quantity);
    at = passWord(source.folded, next);
  }
  return found;
}

/** The position after gaps behind a quantity. */
export const afterQuantity = (source: Source, quantity: Quantity): number => skipGap(source.folded, quantity.end, 2);
