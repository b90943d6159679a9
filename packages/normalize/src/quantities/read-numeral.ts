import type { Source } from '../language/source';
import { readDigits } from '../numbers/digits';
import { Exact } from '../numbers/exact';
import { readHan } from '../numbers/han';
import type { Numeral } from '../numbers/numeral';
import { readWords } from '../numbers/words';
import { charAt, isAlphabetic, isDigit, isHan, isHangul, skipGap, skipGapBack, unitAt } from '../text/characters';
import { withFraction, withHalf } from './mixed-number';

const HUNDRED = Exact.whole(100);

/** Adds the scale words behind a figure to it. */
function addScale({ folded, language }: Source, figure: Numeral): Numeral {
  for (let step = 0; step < 2; step++) {
    const hit = language.scales.at(folded, skipGap(folded, figure.end, 2));
    if (!hit) break;
    figure.scale = figure.scale ? figure.scale.times(hit.value) : hit.value;
    figure.end = hit.end;
    figure.value = figure.value.times(hit.value);
    figure.yearLike = false;
  }
  if (figure.scale) return figure;
  const short = language.shortScales.at(folded, skipGap(folded, figure.end, 1));
  if (short) figure.shortScale = { end: short.end, scale: short.value };
  return figure;
}

function readFigure(source: Source, index: number): Numeral | undefined {
  const { folded, text, language } = source;
  if (language.han) {
    const numeral = readHan(folded, index, { han: language.han, format: language.format, original: text });
    return numeral && !numeral.scale ? addScale(source, numeral) : numeral;
  }
  const digits = readDigits(folded, text, index, language.format);
  if (!digits) return undefined;
  const { start, end, value, grouped, decimals, integer } = digits;
  const yearLike = !grouped && decimals === 0 && integer.length === 4;
  const figure: Numeral = { start, end, value, form: 'digits', grouped, decimals, yearLike };
  return withHalf(source, addScale(source, withHalf(source, withFraction(source, figure))));
}

const PERCENTAGE = /^\d{1,4}(?:[.,]\d{1,4})? ?%/;

/** A sign directly before the figure counts where nothing else does: "-5", "(+3", but not "2010-15" or "כ-5". */
function signBefore(folded: string, index: number): '+' | '-' | undefined {
  const sign = charAt(folded, index - 1);
  // "(–1,2 %)": a dash is a minus where a bracket opens with it.
  if (sign === '–' && charAt(folded, index - 2) === '(') return '-';
  // "were –0,4 % at first": so it is behind a word, with a space before it and none behind.
  if (sign === '–' && charAt(folded, index - 2) === ' ' && isAlphabetic(unitAt(folded, index - 3))) return '-';
  const before = unitAt(folded, index - 2);
  // 同比-4.2%: no range begins with a word.
  if (/[-–+]/.test(sign) && (isHan(before) || isHangul(before)) && PERCENTAGE.test(folded.slice(index, index + 12)))
    return sign === '+' ? '+' : '-';
  if (sign !== '-' && sign !== '+' && sign !== '▲' && sign !== '△') return undefined;
  if (
    index >= 2 &&
    (isAlphabetic(before) || isDigit(before) || isHan(before) || isHangul(before) || charAt(folded, index - 2) === ')')
  ) {
    return undefined;
  }
  return sign === '+' ? '+' : '-';
}

function readWordNumeral(source: Source, index: number): Numeral | undefined {
  const { folded, language } = source;
  if (!language.words) return undefined;
  const found = readWords(folded, index, language.words);
  if (!found) return undefined;
  const numeral: Numeral = {
    start: index,
    end: found.end,
    value: found.value,
    form: 'words',
    grouped: false,
    decimals: 0,
    yearLike: false,
  };
  if (found.scale) numeral.scale = found.scale;
  const halved = withHalf(source, numeral);
  return halved.end > numeral.end && !found.scale ? addScale(source, halved) : halved;
}

/** 백스물다섯, 일흔일곱: native words stand alone or behind the powers of the Chinese ones. */
function readHangul(source: Source, index: number): Numeral | undefined {
  const figure = readFigure(source, index);
  const word = readWordNumeral(source, index);
  if (!figure || (word && word.end > figure.end)) return word;
  if (figure.form !== 'han' || !/[백천만]/.test(charAt(source.folded, figure.end - 1))) return figure;
  const tens = readWordNumeral(source, figure.end);
  if (!tens || tens.value.compare(HUNDRED) >= 0) return figure;
  const { scale, ...rest } = figure;
  return { ...rest, end: tens.end, value: figure.value.plus(tens.value) };
}

function startsWord({ folded, language }: Source, index: number): boolean {
  const before = unitAt(folded, index - 1);
  // ועשרים: a letter glued in front of the word.
  if (language.prefixes.includes(charAt(folded, index - 1)) && !isAlphabetic(unitAt(folded, index - 2))) return true;
  return index === 0 || !(isAlphabetic(before) || isDigit(before) || isHangul(before));
}

/** The readers of ranks, amounts and ranges ask for the number at one place one after another. */
let last: { source: Source; index: number; numeral: Numeral | undefined } | undefined;

/**
 * Reads the number that begins at `index`: digits with separators and scale words, number words, Han or Hangul numerals.
 * Bounded work per position; the caller moves on from the end of what was found.
 */
export function readNumeral(source: Source, index: number): Numeral | undefined {
  if (last !== undefined && last.index === index && last.source === source) return last.numeral;
  const numeral = numeralAt(source, index);
  last = { source, index, numeral };
  return numeral;
}

function numeralAt(source: Source, index: number): Numeral | undefined {
  const { folded, language } = source;
  const code = unitAt(folded, index);
  if (isDigit(code)) {
    const numeral = readFigure(source, index);
    const sign = numeral && signBefore(folded, index);
    return sign ? { ...numeral, sign } : numeral;
  }
  if (language.writing === 'han') return isHan(code) ? readFigure(source, index) : undefined;
  if (!startsWord(source, index)) return undefined;
  if (language.writing === 'hangul' && isHangul(code)) return readHangul(source, index);
  return isAlphabetic(code) ? readWordNumeral(source, index) : undefined;
}

/** The end of the text before a numeral, without gaps: where words that qualify it end. */
export function beforeNumeral(source: Source, numeral: Numeral): number {
  const start = numeral.sign ? numeral.start - 1 : numeral.start;
  return skipGapBack(source.folded, start);
}
