import type { Source } from '../language/source';
import { Exact } from '../numbers/exact';
import { readHan } from '../numbers/han';
import type { Numeral } from '../numbers/numeral';
import { charAt, isAlphabetic, isDigit, isHangul, skipGap, unitAt } from '../text/characters';
import type { Qualifying } from '../words/language-data';
import { readNumeral } from './read-numeral';

/** A part of a whole in words: ein Drittel, two-thirds, 三成五, 3分の1, 절반, כשליש. */
export interface Part {
  start: number;
  end: number;
  value: Exact;
  /** Set where the part multiplies a scale word and is a number after all: "half a million". */
  scale?: Exact;
  /** Said without numerator and denominator ("半数", "Hälfte"). */
  lone: boolean;
  qualifiers: Qualifying[];
}

const TEN = Exact.whole(10);
const LARGEST_NUMERATOR = Exact.whole(1_000_000);

function scaleAfter({ folded, language }: Source, end: number): { end: number; scale: Exact } | undefined {
  let at = skipGap(folded, end);
  for (let words = 0; words < 2; words++) {
    const article = language.words?.words.at(folded, at);
    const filler = article?.value.kind === 'article' ? article : language.adjectives.at(folded, at);
    if (!filler) break;
    at = skipGap(folded, filler.end);
  }
  const hit = language.scales.at(folded, at);
  return hit && { end: hit.end, scale: hit.value };
}

function withScale(source: Source, part: Part): Part {
  const after = scaleAfter(source, part.end);
  return after ? { ...part, end: after.end, value: part.value.times(after.scale), scale: after.scale } : part;
}

/** "zwei Drittel", "3/4" in words: a numerator, then the fraction word. */
export function readWrittenFraction(source: Source, numeral: Numeral): Part | undefined {
  const { folded, language } = source;
  if (numeral.form === 'digits' && numeral.scale) return undefined;
  if (numeral.value.compare(LARGEST_NUMERATOR) > 0) return undefined;
  let at = skipGap(folded, numeral.end);
  if (charAt(folded, at) === '-') at++;
  const hit = language.fractions.at(folded, at);
  if (!hit || at === numeral.end) return undefined;
  const article = numeral.form === 'words' && numeral.value.compare(Exact.whole(1)) === 0;
  const value = numeral.value.times(hit.value);
  if (value.compare(Exact.whole(1)) >= 0 && numeral.form === 'digits') return undefined;
  return withScale(source, {
    start: article && language.writing === 'spaced' ? at : numeral.start,
    end: hit.end,
    value,
    lone: false,
    qualifiers: [],
  });
}

/** A fraction that needs no numerator, with the letters that may be glued before it. */
export function readLoneFraction(source: Source, index: number): Part | undefined {
  const { folded, language } = source;
  const before = unitAt(folded, index - 1);
  if (index > 0 && language.writing !== 'han' && (isAlphabetic(before) || isHangul(before))) return undefined;
  const plain = language.loneFractions.at(folded, index);
  if (plain)
    return withScale(source, {
      start: index,
      end: plain.end,
      value: plain.value,
      lone: true,
      qualifiers: wordQualifiers(folded.slice(index, plain.end)),
    });
  for (let glued = 0; glued < language.prefixes.length; glued++) {
    const prefix = language.prefixes[glued]!;
    if (!folded.startsWith(prefix, index)) continue;
    const hit = language.loneFractions.at(folded, index + prefix.length);
    if (!hit) continue;
    const about = prefix.includes('כ');
    return withScale(source, {
      start: about ? index : index + prefix.length,
      end: hit.end,
      value: hit.value,
      lone: true,
      qualifiers: about ? ['about'] : [],
    });
  }
  return undefined;
}

/** "jeder fünfte Einwohner", "every third job": a part of those who are counted; "every third week" is none. */
export function readEveryNth({ folded, language }: Source, index: number): Part | undefined {
  const every = language.everyNth.at(folded, index);
  if (!every || isAlphabetic(unitAt(folded, index - 1))) return undefined;
  const ordinal = language.ordinals.words.at(folded, skipGap(folded, every.end));
  if (!ordinal) return undefined;
  const next = skipGap(folded, ordinal.end);
  const counted = language.meanings.at(folded, next)?.value;
  const counts = counted?.kind === 'unit' && counted.unit.startsWith('{');
  // "jeder achte kommt aus dem Ausland": those told of before.
  if (!counts && !language.share.after.at(folded, next)) return undefined;
  return { start: index, end: ordinal.end, value: Exact.whole(1).over(ordinal.value), lone: true, qualifiers: [] };
}

/** 过半 and 過半数 say "more than" themselves, 近半 "about". */
function wordQualifiers(word: string): Qualifying[] {
  if (/^(?:过|過|逾|과반)/.test(word)) return ['more-than'];
  return /^(?:近|約|约)/.test(word) ? ['about'] : [];
}

function readDenominatorFirst(source: Source, numeral: Numeral): Part | undefined {
  const { folded, language } = source;
  const word = language.numbers.han?.fraction?.find((infix) =>
    folded.startsWith(infix, skipGap(folded, numeral.end, 1)),
  );
  if (!word || numeral.value.isZero) return undefined;
  const at = skipGap(folded, skipGap(folded, numeral.end, 1) + word.length);
  const read = readNumeral(source, at) ?? readGluedHangul(source, at);
  const numerator = read && withoutOnly(source, read);
  if (!numerator) return undefined;
  return {
    start: numeral.start,
    end: numerator.end,
    value: numerator.value.over(numeral.value),
    lone: false,
    qualifiers: [],
  };
}

const TEN_THOUSAND = Exact.whole(10_000);

/** 오분의 일만: "only a fifth", and no ten thousand of them. */
function withoutOnly({ folded, language }: Source, numeral: Numeral): Numeral {
  if (language.writing !== 'hangul' || numeral.form !== 'han' || charAt(folded, numeral.end - 1) !== '만')
    return numeral;
  if (numeral.end - numeral.start !== 2) return numeral;
  return { ...numeral, end: numeral.end - 1, value: numeral.value.over(TEN_THOUSAND) };
}

function readGluedHangul(source: Source, index: number): Numeral | undefined {
  const { language, folded, text } = source;
  if (!language.han || language.writing !== 'hangul') return undefined;
  return readHan(folded, index, { han: language.han, format: language.format, original: text });
}

function hundredthsAfter(source: Source, at: number): { end: number; value: Exact } | undefined {
  const { folded, language } = source;
  if (charAt(folded, at) === '半') return { end: at + 1, value: Exact.decimal('0.05') };
  const sign = language.han?.signs.get(charAt(folded, at));
  const digit = isDigit(unitAt(folded, at))
    ? Number(charAt(folded, at))
    : sign?.kind === 'digit'
      ? sign.digit
      : undefined;
  if (digit === undefined) return undefined;
  const unit = language.numbers.han?.hundredth ?? '';
  if (unit && charAt(folded, at + 1) !== unit) return undefined;
  return { end: at + 1 + unit.length, value: Exact.decimal(`0.0${digit}`) };
}

function readTenths(source: Source, numeral: Numeral): Part | undefined {
  const { folded, language } = source;
  const tenth = language.numbers.han?.tenth;
  const at = language.han?.loose ? skipGap(folded, numeral.end, 1) : numeral.end;
  if (!tenth || charAt(folded, at) !== tenth || numeral.scale || numeral.value.compare(TEN) > 0) return undefined;
  const end = at + tenth.length;
  if (/[立为為功员員长長本果绩績熟都分品交]/.test(charAt(folded, end))) return undefined;
  const more = hundredthsAfter(source, end);
  const value = numeral.value
    .times(Exact.decimal('0.1'))
    .plus(more?.value ?? Exact.zero)
    .trimmed();
  const qualifiers: Qualifying[] = numeral.more ? ['more-than'] : [];
  return { start: numeral.start, end: more?.end ?? end, value, lone: false, qualifiers };
}

const MOST_IN_RATIO = Exact.whole(100);

/** "one in three", 3人に1人, 10명 중 7명: two small numbers that name a part. */
function readRatio(source: Source, numeral: Numeral): Part | undefined {
  const { folded, language } = source;
  const ratio = language.numbers.ratio;
  if (!ratio || numeral.scale || numeral.decimals > 0 || numeral.yearLike || numeral.value.compare(MOST_IN_RATIO) > 0)
    return undefined;
  const at = skipGap(folded, numeral.end, 1);
  const between = ratio.between.find((word) => folded.startsWith(word, at));
  if (!between) return undefined;
  const next = skipGap(folded, at + between.length);
  if (language.writing === 'spaced' && next === at + between.length) return undefined;
  const second = readNumeral(source, next);
  if (!second || second.scale || second.decimals > 0 || second.yearLike || second.value.compare(MOST_IN_RATIO) > 0)
    return undefined;
  // "eine von 19 Nanometern" measures.
  const measured = ratio.wholeFirst ? undefined : language.meanings.at(folded, skipGap(folded, second.end));
  if (measured?.value.kind === 'unit' && !measured.value.unit.startsWith('{')) return undefined;
  const [part, whole] = ratio.wholeFirst ? [second, numeral] : [numeral, second];
  if (part.value.isZero || part.value.compare(whole.value) >= 0) return undefined;
  const counter = ratio.wholeFirst
    ? skipGap(folded, second.end, 1) + counterLength(folded, skipGap(folded, second.end, 1))
    : second.end;
  return { start: numeral.start, end: counter, value: part.value.over(whole.value), lone: false, qualifiers: [] };
}

function counterLength(folded: string, at: number): number {
  return /^(?:人|명|곳|개사|名|个)/.test(folded.slice(at)) ? (/^개사/.test(folded.slice(at)) ? 2 : 1) : 0;
}

/** The part of a whole that begins with this numeral. */
export function readPart(source: Source, numeral: Numeral): Part | undefined {
  const ratio = readRatio(source, numeral);
  if (ratio) return ratio;
  if (source.language.han) return readDenominatorFirst(source, numeral) ?? readTenths(source, numeral);
  return readWrittenFraction(source, numeral);
}
