import { Exact } from '../numbers/exact';
import { readHan } from '../numbers/han';
import type { Numeral } from '../numbers/numeral';
import { readNumeral } from '../numbers/read-numeral';
import { readLoneFraction, readPart } from '../quantities/read-part';
import { isAlphabetic, isDigit, isHangul, skipGap } from '../text/characters';
import type { Source } from '../text/source';
import type { AssistantSource } from './assistant';
import { readKana } from './kana-numerals';
import { readWordFraction } from './read-word-fraction';

/** A number in the widest sense: with its sign, as a fraction, as a mixed number, in words. */
export interface LooseNumber {
  start: number;
  end: number;
  value: Exact;
  numeral: Numeral;
}

const TEN = Exact.whole(10);
const DOZEN = Exact.whole(12);

const VULGAR: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅐': '1/7',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅑': '1/9',
  '⅒': '1/10',
};

/** ".5": nothing but a point before the decimals. */
function pointFirst({ folded, language }: Source, index: number): Numeral | undefined {
  const match = /^[.,](\d{1,20})(?![\d.,])/.exec(folded.slice(index, index + 22));
  if (!match || folded.charAt(index) !== language.format.decimal || /[\d.]/.test(folded.charAt(index - 1)))
    return undefined;
  const value = Exact.decimal(`0.${match[1]}`);
  return {
    start: index,
    end: index + match[0].length,
    value,
    form: 'digits',
    grouped: false,
    decimals: match[1]!.length,
    yearLike: false,
  };
}

const HANGUL_PARTICLE =
  /^(?:은|는|이|가|을|를|의|과|와|도|로|만|에|까|보다|부|입|인|이다|등|번|째|년|개|명|살|월|일|시|분|초|원|척|층|호|대|세|권|마리|배|회|위|퍼|점|달|그|평|킬|미|센|도|다스)/;

/** What one syllable needs behind it within its word: 사과 is an apple, 이가 a tooth. */
const HANGUL_COUNTER =
  /^(?:이다|입니|분의|개|명|번|살|년|월|일|시간|분|초|원|척|층|호|대|권|마리|배|회|위|퍼|점|달|킬|미터|센|도|다스|보다|에서|까지|부터|등|[와과] ?[일이삼사오육칠팔구십백천만\d]{1,8}분의)/;
/** One syllable before a space is a number where something is counted: 한 개, 이 is "this". */
const HANGUL_COUNTED =
  /^ (?:개|명|번|살|세|년|월|일|시간|분|초|원|척|층|호|대|권|마리|배|회|위|퍼|점|달|킬|미터|센|도|다스|사람|가지|건|곳|채|벌|켤레|잔|병|판|쌍|조각|보다|초과|이상|이하|미만|과|와|또는|분의)/;

/** Syllables that are words or parts of words as often as numerals. */
const AMBIGUOUS = /[이네한두세사오구]/;

/** 사 in 사라졌다 is no four: a Hangul numeral ends with its word, a particle or a counter; one syllable alone needs more than a look. */
function endsHangul({ folded, language }: Source, numeral: Numeral): boolean {
  if (language.writing !== 'hangul' || numeral.form === 'digits') return true;
  const word = numeral.end - numeral.start === 1 && AMBIGUOUS.test(folded.charAt(numeral.start));
  if (
    word &&
    /^ [가-힣]/.test(folded.slice(numeral.end, numeral.end + 2)) &&
    !/[분의] ?$/.test(folded.slice(0, numeral.start).slice(-2))
  )
    return HANGUL_COUNTED.test(folded.slice(numeral.end, numeral.end + 5));
  if (!isHangul(folded.charCodeAt(numeral.end))) return true;
  const single = numeral.end - numeral.start === 1 && AMBIGUOUS.test(folded.charAt(numeral.start));
  return (single ? HANGUL_COUNTER : HANGUL_PARTICLE).test(folded.slice(numeral.end, numeral.end + 12));
}

function plainNumeral(source: AssistantSource, index: number): Numeral | undefined {
  const numeral = anyNumeral(source, index);
  return numeral && endsHangul(source, numeral) ? numeral : undefined;
}

function anyNumeral(source: AssistantSource, index: number): Numeral | undefined {
  const point = pointFirst(source, index);
  if (point) return suffixed(source, point);
  const found = readNumeral(source, index);
  if (found) return suffixed(source, withoutVersion(source, found));
  return gluedHangul(source, index) ?? readKana(source, index);
}

/** 192.168.1.2: behind a figure and a point there are no decimals. */
function withoutVersion({ folded }: Source, numeral: Numeral): Numeral {
  if (numeral.form !== 'digits' || numeral.decimals === 0 || numeral.scale) return numeral;
  if (folded.charAt(numeral.start - 1) !== '.' || !isDigit(folded.charCodeAt(numeral.start - 2))) return numeral;
  const written = folded.slice(numeral.start, numeral.end);
  const integer = /^\d+/.exec(written)?.[0] ?? written;
  return { ...numeral, end: numeral.start + integer.length, value: Exact.decimal(integer), decimals: 0 };
}

/** "2.5 M", "10k", "1 MM": a multiplier in letters, in the case as written. */
function suffixed({ text, folded, assistant }: AssistantSource, numeral: Numeral): Numeral {
  if (numeral.form !== 'digits' || numeral.scale) return numeral;
  const at = skipGap(folded, numeral.end, 2);
  const written = text.slice(at, at + 3).normalize('NFKC');
  const hit = assistant.suffixes.find(
    (suffix) => written.startsWith(suffix.text) && !/[a-z\d²³/'&.-]/.test(folded.charAt(at + suffix.text.length)),
  );
  if (!hit) return numeral;
  const { shortScale, ...rest } = numeral;
  return {
    ...rest,
    end: at + hit.text.length,
    value: numeral.value.times(hit.value),
    scale: hit.value,
    yearLike: false,
  };
}

/** 삼분의: Hangul numerals stand at a word's beginning; inside one only behind another numeral. */
function gluedHangul({ folded, text, language }: Source, index: number): Numeral | undefined {
  if (
    language.writing !== 'hangul' ||
    !language.han ||
    !isHangul(folded.charCodeAt(index)) ||
    isHangul(folded.charCodeAt(index - 1))
  )
    return undefined;
  return readHan(folded, index, { han: language.han, format: language.format, original: text });
}

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
  const negative = [...(language.numbers.negative ?? []), ...(han?.negative ?? [])].find((word) =>
    folded.startsWith(word, sign),
  );
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

function fractionAt(source: AssistantSource, index: number): { end: number; value: Exact; scale?: Exact } | undefined {
  const vulgar = VULGAR[source.folded.charAt(index)];
  if (vulgar) return { end: index + 1, value: Exact.read(vulgar) };
  const lone = source.language.writing === 'spaced' ? undefined : readLoneFraction(source, index);
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

const POWER = /^(?:e([+-]?\d{1,2})|(?:x|\*|×)10\^([+-]?\d{1,2}))(?![\d.])/;
const EXPONENT = /^\^([+-]{0,2}\d{1,2})(?![\d.])/;

/** "--23" is 23. */
const exponentOf = (written: string): number => Number(written.replace('--', ''));

/** Any number of minus signs or words at `index`: where they end and whether they leave a minus. */
function minusesAt({ folded, language }: Source, index: number): { end: number; negative: boolean } {
  let end = index;
  let negative = false;
  for (let step = 0; step < 3; step++) {
    const sign = folded.charAt(end) === '-' ? end + 1 : language.negatives.at(folded, end)?.end;
    if (sign === undefined) break;
    end = skipGap(folded, sign, 1);
    negative = !negative;
  }
  return { end, negative };
}

/** の十四乗, の-23乗 */
function exponentInWords(source: AssistantSource, at: number): { end: number; value: number } | undefined {
  const { folded } = source;
  const words = source.assistant.exponent;
  if (!words || !folded.startsWith(words[0], at)) return undefined;
  const sign = minusesAt(source, at + words[0].length);
  const numeral = anyNumeral(source, sign.end);
  if (!numeral?.value.isWhole || !folded.startsWith(words[1], numeral.end)) return undefined;
  const value = numeral.value.toNumber();
  return { end: numeral.end + words[1].length, value: sign.negative ? -value : value };
}

/** 1.1の23乗, 十二×十の四乗 */
function raisedInWords(source: AssistantSource, number: LooseNumber): LooseNumber | undefined {
  const exponent = exponentInWords(source, number.end);
  const value = exponent && number.value.power(exponent.value);
  if (value) return { ...number, end: exponent.end, value };
  const ten = /[x*×]/.test(source.folded.charAt(number.end)) ? anyNumeral(source, number.end + 1) : undefined;
  const power = ten?.value.compare(TEN) === 0 ? exponentInWords(source, ten.end) : undefined;
  return power && { ...number, end: power.end, value: number.value.shifted(power.value) };
}

/** "1.3x10^6", "1e6", "1.1^23", 1.1の23乗 */
function raised(source: AssistantSource, number: LooseNumber): LooseNumber {
  const worded = raisedInWords(source, number);
  if (worded) return worded;
  if (number.numeral.form !== 'digits') return number;
  const rest = source.folded.slice(number.end, number.end + 12);
  const power = POWER.exec(rest);
  if (power)
    return {
      ...number,
      end: number.end + power[0].length,
      value: number.value.shifted(Number(power[1] ?? power[2])),
    };
  const exponent = EXPONENT.exec(rest);
  const value = exponent && number.value.power(exponentOf(exponent[1]!));
  return value ? { ...number, end: number.end + exponent[0].length, value } : number;
}

/** "half" and "demi" alone, and before a scale: "half million". */
function bareHalf(source: Source, index: number): LooseNumber | undefined {
  const { folded, language } = source;
  const hit =
    language.writing === 'spaced' && !isAlphabetic(folded.charCodeAt(index - 1))
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
  const after = folded.charCodeAt(number.end);
  const before = folded.charCodeAt(number.start - 1);
  return (
    (isAlphabetic(after) && isDigit(folded.charCodeAt(number.end - 1))) ||
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

/** Takes in a minus sign or word before the number. */
export function signed<T extends { start: number; value: Exact }>(source: AssistantSource, number: T): T {
  const { folded, language, assistant } = source;
  const before = /(?:^|[^\w)\dא-ת-])(- ?)$/.exec(folded.slice(Math.max(0, number.start - 3), number.start));
  // "40 - 50": a dash with a space on both sides stands between two numbers.
  const range =
    before?.[1] === '- ' && /[\d%°-] ?$/.test(folded.slice(Math.max(0, number.start - 4), number.start - 2));
  if (before?.[1] && !range)
    return { ...number, start: number.start - before[1].length, value: number.value.negated() };
  for (const word of [...(language.numbers.negative ?? []), ...(language.numbers.han?.negative ?? [])]) {
    const gap = language.writing === 'spaced' ? 1 : 0;
    for (const space of [0, 1]) {
      if (space < gap) continue;
      const start = number.start - word.length - space;
      // "au moins 20" is no minus.
      if (assistant.notNegative?.test(folded.slice(Math.max(0, start - 8), start))) continue;
      if (start >= 0 && folded.startsWith(word, start) && !isAlphabetic(folded.charCodeAt(start - 1)))
        return { ...number, start, value: number.value.negated() };
    }
  }
  return number;
}

/** Reads a number of any kind at `index`. */
export function readNumber(source: AssistantSource, index: number): LooseNumber | undefined {
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
  const vulgar = VULGAR[source.folded.charAt(index)];
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
