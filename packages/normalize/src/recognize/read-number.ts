import type { Source } from '../language/source';
import { Exact } from '../numbers/exact';
import type { Numeral } from '../numbers/numeral';
import { VULGAR_FRACTIONS } from '../numbers/vulgar-fractions';
import { readNumeral } from '../quantities/read-numeral';
import { readLoneFraction, readPart } from '../quantities/read-part';
import { isAlphabetic, isDigit, skipGap, unitAt } from '../text/characters';
import type { AssistantSource } from './assistant';
import type { LooseNumber } from './loose-number';
import { anyNumeral, plainNumeral } from './loose-numeral';
import { raised } from './powers';
import { readWordFraction } from './read-word-fraction';
import { signed } from './signed';

const DOZEN = Exact.whole(12);

/** "/5" right behind "4", and nothing that would make a date of it. */
function digitFraction(source: AssistantSource, numeral: Numeral): LooseNumber | undefined {
  const { folded } = source;
  if (numeral.form !== 'digits' || numeral.scale || numeral.decimals > 0) return undefined;
  if (/[\d]\/$|\d-$/.test(folded.slice(Math.max(0, numeral.start - 2), numeral.start))) return undefined;
  const slash = skipGap(folded, numeral.end, 1);
  if (folded.charAt(slash) !== '/') return undefined;
  const at = skipGap(folded, slash + 1, 1);
  const denominator = isDigit(folded.charCodeAt(at)) ? readNumeral(source, at) : undefined;
  if (!denominator || denominator.value.isZero || denominator.decimals > 0 || folded.charAt(denominator.end) === '/')
    return undefined;
  return { start: numeral.start, end: denominator.end, value: numeral.value.over(denominator.value), numeral };
}

/** 三分之负七, 25分のマイナス1: a sign before the numerator. */
function negativeNumerator(source: AssistantSource, numeral: Numeral): LooseNumber | undefined {
  const { folded, language } = source;
  const { han } = language.numbers;
  const at = skipGap(folded, numeral.end, 2);
  const infix = han?.fraction?.find((word) => folded.startsWith(word, at));
  if (!infix || numeral.value.isZero) return undefined;
  const sign = skipGap(folded, at + infix.length, 1);
  const negative = source.assistant.negatives.find((word) => folded.startsWith(word, sign));
  const numerator = negative && anyNumeral(source, skipGap(folded, sign + negative.length, 1));
  if (!numerator) return undefined;
  return { start: numeral.start, end: numerator.end, value: numerator.value.over(numeral.value).negated(), numeral };
}

const THOUSAND = Exact.whole(1000);

/** "4 thousand 3 hundred and 21": words of smaller powers behind figures. */
function withFurther(source: AssistantSource, number: LooseNumber): LooseNumber {
  const { folded, language } = source;
  let last = number.numeral.scale;
  if (language.writing !== 'spaced' || number.numeral.form !== 'digits' || !language.words) return number;
  let sum = number;
  for (let step = 0; last && step < 4; step++) {
    const gap = skipGap(folded, sum.end);
    const joiner = language.words.joiners.at(folded, gap);
    const next = gap === sum.end ? undefined : readNumeral(source, joiner ? skipGap(folded, joiner.end) : gap);
    if (!next || next.sign || next.decimals > 0 || next.yearLike || next.value.isZero) break;
    const lower = next.scale && next.value.compare(last) < 0 && next.scale.compare(last) < 0;
    const rest =
      !next.scale && last.compare(THOUSAND) <= 0 && next.value.compare(last) < 0 && (joiner || next.form === 'words');
    if (!lower && !rest) break;
    sum = { ...sum, end: next.end, value: sum.value.plus(next.value) };
    last = next.scale;
  }
  return sum;
}

/** "point five", 点五 for words; digits carry their own decimals. */
function pointDecimals(source: AssistantSource, number: LooseNumber): LooseNumber {
  const { folded, language } = source;
  const words = language.numbers.point ?? [];
  const at = skipGap(folded, number.end);
  const point = words.find((word) => folded.startsWith(`${word} `, at));
  if (!point || number.numeral.decimals > 0 || number.numeral.scale?.compare(Exact.whole(1)) === 0) return number;
  let digits = '';
  let end = number.end;
  for (let next = skipGap(folded, at + point.length); ; ) {
    const digit = plainNumeral(source, next);
    if (!digit || digit.decimals > 0) break;
    // "two point two million": the scale is for both.
    const scale = digit.scale;
    const value = scale ? digit.value.over(scale) : digit.value;
    if (value.compare(Exact.whole(100)) >= 0 || !value.isWhole) break;
    digits += value.toString();
    end = digit.end;
    if (scale) {
      const whole = number.value.plus(Exact.decimal(`0.${digits}`));
      return { ...number, end, value: whole.times(scale), numeral: { ...number.numeral, scale } };
    }
    next = skipGap(folded, digit.end);
    if (next === digit.end || digits.length > 15) break;
  }
  return digits === '' ? number : { ...number, end, value: number.value.plus(Exact.decimal(`0.${digits}`)) };
}

/** "point seven": no whole before it, and no word that it would belong to ("at this point 7 of them"). */
function pointAlone(source: AssistantSource, index: number): LooseNumber | undefined {
  const { folded, language } = source;
  if (language.writing !== 'spaced' || !language.numbers.point?.some((word) => folded.startsWith(`${word} `, index)))
    return undefined;
  const before = folded.slice(0, index).trimEnd();
  const negative = language.numbers.negative?.some((word) => before.endsWith(word)) === true;
  if (!negative && isAlphabetic(unitAt(before, before.length - 1))) return undefined;
  const value = Exact.whole(0);
  const numeral: Numeral = {
    start: index,
    end: index,
    value,
    form: 'words',
    grouped: false,
    decimals: 0,
    yearLike: false,
  };
  const number = pointDecimals(source, { start: index, end: index, value, numeral });
  return number.end > index ? { ...number, numeral: { ...numeral, end: number.end, value: number.value } } : undefined;
}

function fractionAt(source: AssistantSource, index: number): { end: number; value: Exact; scale?: Exact } | undefined {
  const vulgar = VULGAR_FRACTIONS.get(source.folded.charAt(index));
  if (vulgar) return { end: index + 1, value: Exact.read(vulgar) };
  const { folded, language } = source;
  // 20 וחצי: "and" is glued before the fraction.
  const glued =
    language.prefixes.length > 0
      ? (language.loneFractions.at(folded, index) ?? language.fractions.at(folded, index))
      : undefined;
  if (glued) return glued;
  const lone = language.writing === 'spaced' ? undefined : readLoneFraction(source, index);
  if (lone && !lone.scale) return lone;
  const numeral = plainNumeral(source, index);
  if (!numeral) return undefined;
  const digits = digitFraction(source, numeral);
  if (digits) return digits;
  const part = readPart(source, numeral);
  return part && !/[成割할]/.test(source.folded.slice(part.start, part.end)) ? part : undefined;
}

const AND =
  /^(?: ?(?:and|und|et|y|와|과|と|又|ו) ?| {1,2}(?=\d{1,6}\/\d|\D?[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|(?=[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|また|또|은 | は )/;

/** "103 and 2/3", "3 million and a half", 2と4分の1, 20과 5분의 3. */
function mixed(source: AssistantSource, number: LooseNumber): LooseNumber {
  const joint = AND.exec(source.folded.slice(number.end, number.end + 5));
  if (!joint || number.numeral.decimals > 0) return number;
  const at = skipGap(source.folded, number.end + joint[0].length, 2);
  const dozens = plainNumeral(source, at);
  // 三百と二ダース
  if (dozens?.scale?.compare(DOZEN) === 0 && !number.numeral.part)
    return { ...number, end: dozens.end, value: number.value.plus(dozens.value) };
  const fraction = fractionAt(source, at);
  if (!fraction) return number;
  // "2 and a half million": the scale is for both.
  if (fraction.scale && !number.numeral.scale && source.language.writing === 'spaced') {
    const value = number.value.times(fraction.scale).plus(fraction.value);
    return { ...number, end: fraction.end, value, numeral: { ...number.numeral, scale: fraction.scale } };
  }
  const factor =
    number.numeral.scale &&
    source.language.writing === 'spaced' &&
    !fraction.scale &&
    /half|halb|demi/.test(source.folded.slice(number.end, fraction.end))
      ? number.numeral.scale
      : Exact.whole(1);
  return { ...number, end: fraction.end, value: number.value.plus(fraction.value.times(factor)) };
}

/** "one over twenty", "1 sur 20". */
function overWord(source: AssistantSource, number: LooseNumber): LooseNumber {
  const match = /^ ?(?:over|out of|sur|über) (?=\S)/.exec(source.folded.slice(number.end, number.end + 9));
  if (!match) return number;
  const denominator = plainNumeral(source, number.end + match[0].length);
  if (!denominator || denominator.value.isZero) return number;
  // "12 out of 10" and "1000 sur 3 ans" name no part of a whole.
  if (!match[0].includes('over') && number.value.compare(denominator.value) >= 0) return number;
  return { ...number, end: denominator.end, value: number.value.over(denominator.value) };
}

/** "half" and "demi" alone, and before a scale: "half million". */
function bareHalf(source: Source, index: number): LooseNumber | undefined {
  const { folded, language } = source;
  const hit =
    language.writing === 'spaced' && !isAlphabetic(unitAt(folded, index - 1))
      ? language.fractions.at(folded, index)
      : undefined;
  const of = hit && /^ (?:de|an?) /.exec(folded.slice(hit.end, hit.end + 4))?.[0].length;
  const scale = hit && language.scales.at(folded, skipGap(folded, hit.end + (of ?? 0)));
  if (!hit || (hit.value.compare(Exact.read('1/2')) !== 0 && !(scale && hit.value.compare(Exact.read('1/4')) === 0)))
    return undefined;
  const value = scale ? hit.value.times(scale.value) : hit.value;
  const end = scale?.end ?? hit.end;
  return {
    start: index,
    end,
    value,
    numeral: { start: index, end, value, form: 'words', grouped: false, decimals: 0, yearLike: false, part: true },
  };
}

function isGluedToLetters({ folded, language }: Source, number: LooseNumber): boolean {
  if (number.numeral.form !== 'digits') return false;
  const after = unitAt(folded, number.end);
  const before = unitAt(folded, number.start - 1);
  return (
    (isAlphabetic(after) && isDigit(unitAt(folded, number.end - 1))) ||
    (isAlphabetic(before) && language.culture !== 'he')
  );
}

/** 陆地, 四川, 一看: one Han sign is a number only before what is counted, or alone; formal signs never. */
function isLooseSign({ folded, language, assistant }: AssistantSource, number: LooseNumber): boolean {
  if (!assistant.followers || language.writing !== 'han' || number.numeral.form !== 'han') return false;
  if (number.end - number.start > 1 || number.numeral.more) return false;
  if (
    /[陆陸伍拾佰仟壹贰貳叁參肆柒捌玖]/.test(folded.charAt(number.start)) &&
    /[一-鿿]/.test(folded.charAt(number.start - 1).replace(/[是为為]/, '') + folded.charAt(number.end))
  )
    return true;
  assistant.followers.lastIndex = number.end;
  return !assistant.followers.test(folded);
}

/** Spaces, brackets and signs of ASCII begin no number; a point or comma may. */
function cannotBegin(code: number): boolean {
  if (code >= 0x80 || isDigit(code) || (code >= 0x61 && code <= 0x7a)) return false;
  return code !== 0x2c && code !== 0x2e;
}

/** Reads a number of any kind at `index`. */
export function readNumber(source: AssistantSource, index: number): LooseNumber | undefined {
  if (cannotBegin(source.folded.charCodeAt(index))) return undefined;
  const worded = readWordFraction(source, index);
  if (worded) {
    const { start, end, value } = worded;
    const numeral: Numeral = {
      start,
      end,
      value,
      form: 'words',
      grouped: false,
      decimals: 0,
      yearLike: false,
      part: true,
    };
    return signed(source, { ...worded, numeral });
  }
  const pointed = pointAlone(source, index);
  if (pointed) return signed(source, pointed);
  const vulgar = VULGAR_FRACTIONS.get(source.folded.charAt(index));
  const lone = vulgar ? undefined : readLoneFraction(source, index);
  const numeral = plainNumeral(source, index);
  const base = numeral && { start: numeral.start, end: numeral.moreFrom ?? numeral.end, value: numeral.value, numeral };
  if (vulgar) {
    const half: Numeral = {
      start: index,
      end: index + 1,
      value: Exact.read(vulgar),
      form: 'words',
      grouped: false,
      decimals: 0,
      yearLike: false,
    };
    return { start: index, end: index + 1, value: half.value, numeral: half };
  }
  if (!base || !numeral || (lone && lone.end > base.end && source.language.writing === 'han'))
    return (
      bareHalf(source, index) ??
      (lone && {
        start: lone.start,
        end: lone.end,
        value: lone.value,
        numeral: {
          start: lone.start,
          end: lone.end,
          value: lone.value,
          form: 'words',
          grouped: false,
          decimals: 0,
          yearLike: false,
          part: true,
        },
      })
    );
  const fraction = digitFraction(source, numeral) ?? negativeNumerator(source, numeral);
  const part = fraction ? undefined : readPart(source, numeral);
  const whole =
    fraction ??
    (part
      ? { ...base, start: numeral.start, end: part.end, value: part.value }
      : raised(source, overWord(source, mixed(source, pointDecimals(source, withFurther(source, base))))));
  if (isGluedToLetters(source, whole) || isLooseSign(source, whole)) return undefined;
  return signed(source, whole);
}
