import { charAt, isDigit, isHangul, skipGap, unitAt } from '../text/characters';
import type { HanData } from '../words/language-data';
import { type DigitFormat, readDigits } from './digits';
import { Exact } from './exact';
import type { Numeral } from './numeral';

type Sign =
  | { kind: 'digit' | 'tens'; digit: number }
  | { kind: 'small' | 'big'; exponent: number }
  | { kind: 'several' };

/** The compiled signs of Han or Hangul numerals. */
export interface HanNumerals {
  signs: ReadonlyMap<string, Sign>;
  point: string;
  more: readonly string[];
  notPowers: readonly string[];
  colloquial: boolean;
  /** Read as an assistant does: gaps inside, decimals behind great powers and in figures. */
  loose: boolean;
  /** A point word may stand between figures: 10点233. */
  pointed: boolean;
  notDecimals: string;
  endings: readonly string[];
}

export function compileHan(data: HanData): HanNumerals {
  const signs = new Map<string, Sign>();
  for (const [digit, chars] of Object.entries(data.digits)) {
    for (const char of chars) signs.set(char, { kind: 'digit', digit: Number(digit) });
  }
  for (const [exponent, chars] of Object.entries(data.small)) {
    for (const char of chars) signs.set(char, { kind: 'small', exponent: Number(exponent) });
  }
  for (const [exponent, chars] of Object.entries(data.big)) {
    for (const char of chars) signs.set(char, { kind: 'big', exponent: Number(exponent) });
  }
  for (const [digit, chars] of Object.entries(data.tens ?? {})) {
    for (const char of chars) signs.set(char, { kind: 'tens', digit: Number(digit) });
  }
  for (const char of data.several ?? '') signs.set(char, { kind: 'several' });
  return {
    signs,
    point: data.point ?? '',
    more: data.more ?? [],
    notPowers: data.notPowers ?? [],
    colloquial: data.colloquial ?? false,
    loose: data.loose ?? false,
    pointed: data.pointed ?? false,
    notDecimals: data.notDecimals ?? '',
    endings: data.endings ?? [],
  };
}

/** No numeral of a text has more signs than this: a bound that keeps reading linear. */
const MOST_SIGNS = 40;

/** Adds up a numeral sign by sign: 1兆6,458億, 三千五百万, 2만1천, 149万9,887. */
class Sum {
  total: Exact = Exact.zero;
  section: Exact = Exact.zero;
  current: Exact | undefined;
  currentIsWritten = false;
  lastBig = 99;
  lastSmall = 99;
  lastPower = 0;
  signs = 0;
  scaled = false;
  zeroBefore = false;

  digit(value: number): boolean {
    if (this.currentIsWritten) return false;
    // 이십육이다: digits one after another are read as figures (二〇一七) only where no power was said.
    if (this.current !== undefined && this.lastPower > 0 && !this.current.isZero) return false;
    if (value === 0) this.zeroBefore = true;
    this.current = this.current === undefined ? Exact.whole(value) : this.current.shifted(1).plus(Exact.whole(value));
    return true;
  }

  small(exponent: number): boolean {
    if (this.current?.isZero) this.current = undefined;
    if (exponent >= this.lastSmall) return false;
    this.section = this.section.plus((this.current ?? Exact.whole(1)).shifted(exponent));
    this.lastSmall = exponent;
    this.close(exponent);
    return true;
  }

  big(exponent: number): boolean {
    const part = this.section.plus(this.current ?? Exact.zero);
    if (part.isZero && this.total.isZero) return false;
    if (exponent > this.lastBig || (exponent === this.lastBig && part.isZero))
      this.total = this.total.plus(part).shifted(exponent);
    else if (part.isZero) return false;
    else this.total = this.total.plus(part.shifted(exponent));
    this.lastBig = exponent;
    this.lastSmall = 99;
    this.section = Exact.zero;
    this.scaled = true;
    this.close(exponent);
    return true;
  }

  private close(power: number): void {
    this.current = undefined;
    this.currentIsWritten = false;
    this.lastPower = power;
    this.zeroBefore = false;
  }

  /** What stands behind the last power; said without its own power it is of the next lower one: 三万五 is 35000. */
  rest(colloquial: boolean): Exact {
    const rest = this.current ?? Exact.zero;
    const shift =
      colloquial &&
      !this.currentIsWritten &&
      !this.zeroBefore &&
      this.lastPower > 1 &&
      rest.compare(Exact.whole(10)) < 0;
    return shift ? rest.shifted(this.lastPower - 1) : rest;
  }

  value(colloquial: boolean): Exact {
    return this.total.plus(this.section).plus(this.rest(colloquial));
  }
}

export interface HanContext {
  han: HanNumerals;
  format: DigitFormat;
  original: string;
}

/** Decimals after a point word: 十二点五, 零點77. */
function readPointDigits(text: string, index: number, han: HanNumerals): { end: number; digits: string } {
  let at = index;
  let digits = '';
  for (; at - index < 20; at++) {
    const char = charAt(text, at);
    const sign = han.signs.get(char);
    if (han.loose && isDigit(unitAt(text, at))) digits += char;
    else if (sign?.kind === 'digit' && !han.notDecimals.includes(char)) digits += sign.digit;
    else break;
  }
  return { end: at, digits };
}

/** 点五 behind a numeral, in running text only where no great power stands before it (三万点 are points). */
function stepPoint(text: string, state: Progress, { han }: HanContext, great: boolean): void {
  const at = han.loose ? skipGap(text, state.at, 2) : state.at;
  const char = charAt(text, at);
  if (char === '' || !han.point.includes(char) || ((great || state.sum.scaled) && !han.loose)) return;
  const { end, digits } = readPointDigits(text, han.loose ? skipGap(text, at + 1, 2) : at + 1, han);
  if (!digits || (state.arabic && han.signs.get(charAt(text, end))?.kind === 'small')) return;
  state.sum.current = state.sum.rest(han.colloquial).plus(Exact.decimal(`0.${digits}`));
  state.sum.currentIsWritten = true;
  state.decimals = digits.length;
  state.at = end;
}

interface Progress {
  at: number;
  sum: Sum;
  decimals: number;
  grouped: boolean;
  more: boolean;
  moreFrom?: number;
  arabic: boolean;
  /** The figures, where they stand once and nothing but powers behind them: 6百万. */
  figures: Exact | undefined;
  hanSigns: number;
}

function stepArabic(text: string, state: Progress, context: HanContext): boolean {
  const { current, zeroBefore, lastPower } = state.sum;
  if (current !== undefined && !(current.isZero && zeroBefore && lastPower > 0)) return false;
  const digits = readDigits(text, context.original, state.at, context.format, lastPower > 0);
  if (!digits) return false;
  state.figures = state.arabic || state.hanSigns > 0 ? undefined : digits.value;
  state.sum.current = digits.value;
  state.sum.currentIsWritten = true;
  state.at = digits.end;
  state.arabic = true;
  state.decimals = digits.decimals;
  state.grouped ||= digits.grouped;
  if (context.han.loose && context.han.pointed && digits.decimals === 0) stepPoint(text, state, context, false);
  return true;
}

/** 千瓦, 百分: what looks like a power begins a word; 一百分之三 is a fraction all the same. */
function isOtherWord(text: string, { at, sum }: Progress, han: HanNumerals): boolean {
  if (han.loose && sum.current !== undefined && text.startsWith('分之', at + 1)) return false;
  return han.notPowers.some((word) => text.startsWith(word, at));
}

/** 二两, 两万两: behind a numeral and before no power, 两 is the weight. */
function isUnitSign(text: string, state: Progress, { notDecimals, signs }: HanNumerals): boolean {
  if (!notDecimals.includes(charAt(text, state.at)) || (state.hanSigns === 0 && !state.arabic)) return false;
  const next = signs.get(charAt(text, state.at + 1));
  return next?.kind !== 'small' && next?.kind !== 'big';
}

/** 5만이 넘는다, 20억이다: behind a great power or figures, a Hangul digit without a power of its own is a particle. */
function isParticle(text: string, { at, arabic, sum }: Progress, { signs }: HanNumerals): boolean {
  if (!isHangul(unitAt(text, at)) || !(sum.lastPower >= 4 || (arabic && sum.lastPower > 0))) return false;
  const next = signs.get(charAt(text, at + 1));
  return next?.kind !== 'small' && next?.kind !== 'big';
}

function stepSign(text: string, state: Progress, context: HanContext): boolean {
  const sign = context.han.signs.get(charAt(text, state.at));
  if (!sign || (sign.kind !== 'digit' && isOtherWord(text, state, context.han))) return false;
  if (context.han.loose && isUnitSign(text, state, context.han)) return false;
  if (state.sum.current !== undefined && context.han.endings.some((word) => text.startsWith(word, state.at)))
    return false;
  let taken = false;
  if (sign.kind === 'digit') taken = !isParticle(text, state, context.han) && state.sum.digit(sign.digit);
  else if (sign.kind === 'tens') taken = state.sum.digit(sign.digit) && state.sum.small(1);
  else if (sign.kind === 'small') taken = state.sum.small(sign.exponent);
  else if (sign.kind === 'big') taken = state.sum.big(sign.exponent);
  if (!taken) return false;
  if (sign.kind === 'digit' || sign.kind === 'tens') state.figures = undefined;
  state.at++;
  state.hanSigns++;
  stepPoint(text, state, context, sign.kind === 'big');
  return true;
}

/** 余, 多, 여: accepted where a power or a counted noun follows. */
function stepMore(text: string, state: Progress, han: HanNumerals): boolean {
  if ((state.more && !han.loose) || state.moreFrom !== undefined || state.at === 0) return false;
  const at = han.loose ? skipGap(text, state.at, 1) : state.at;
  const word = han.more.find((more) => text.startsWith(more, at));
  if (!word) return false;
  const next = skipGap(text, at + word.length, 1);
  const sign = han.signs.get(charAt(text, next));
  const power = sign?.kind === 'big' || sign?.kind === 'small';
  // 十几万多亿 says it twice, within the numeral.
  if ((at !== state.at || state.more) && !power) return false;
  state.more = true;
  if (!power) state.moreFrom = at;
  state.at = power ? next : at + word.length;
  return true;
}

/** Reads a numeral of figures, Han or Hangul signs, or both, at `index` of the folded text. */
export function readHan(text: string, index: number, context: HanContext): Numeral | undefined {
  const first = context.han.signs.get(charAt(text, index));
  if (!isDigit(unitAt(text, index)) && (!first || first.kind === 'big' || first.kind === 'several')) return undefined;
  const state: Progress = {
    at: index,
    sum: new Sum(),
    decimals: 0,
    grouped: false,
    more: false,
    arabic: false,
    figures: undefined,
    hanSigns: 0,
  };
  for (let steps = 0; steps < MOST_SIGNS; steps++) {
    const next = skipGap(text, state.at, 2);
    if (next !== state.at && !continuesAfterGap(text, next, state, context.han)) {
      if (context.han.loose && stepMore(text, state, context.han)) continue;
      break;
    }
    const resume = state.at;
    state.at = next;
    const taken = isDigit(unitAt(text, next)) ? stepArabic(text, state, context) : stepSign(text, state, context);
    if (taken) continue;
    state.at = resume;
    if (!stepMore(text, state, context.han)) break;
  }
  if (state.at === index) return undefined;
  return numeralOf(text, index, state, context);
}

/** "31조 8,141억", "4천 820만", 三千 八百, "48.2 万": a gap inside a numeral stands behind a power, or before a great one. */
function continuesAfterGap(text: string, at: number, state: Progress, han: HanNumerals): boolean {
  const sign = han.signs.get(charAt(text, at));
  if (han.loose && sign && !isHangul(unitAt(text, at))) {
    const waiting = state.sum.current !== undefined;
    if (sign.kind === 'big' || sign.kind === 'small') return waiting || state.sum.lastPower > 0;
    if (sign.kind === 'digit') return !waiting && state.sum.lastPower > 0;
  }
  if (state.sum.current !== undefined) {
    const year = state.arabic && /^\d{4}$/.test(state.sum.current.toString());
    return (
      state.arabic &&
      sign?.kind === 'big' &&
      !year &&
      !isHangul(unitAt(text, at + 1)) &&
      !han.signs.has(charAt(text, at + 1))
    );
  }
  if (state.sum.lastPower === 0) return false;
  if (isDigit(unitAt(text, at))) return state.arabic || isHangul(unitAt(text, at - 2));
  if (sign?.kind === 'big') return state.sum.lastPower < 4;
  const next = han.signs.get(charAt(text, at + 1));
  return sign?.kind === 'digit' && (next?.kind === 'small' || next?.kind === 'big');
}

function numeralOf(text: string, start: number, state: Progress, context: HanContext): Numeral {
  const plain = state.arabic && state.hanSigns === 0;
  const numeral: Numeral = {
    start,
    end: state.at,
    value: state.sum.value(context.han.colloquial && !state.arabic),
    form: plain || state.arabic ? 'digits' : 'han',
    grouped: state.grouped,
    decimals: state.decimals,
    yearLike: plain && /^\d{4}$/.test(text.slice(start, state.at)),
  };
  if (state.sum.scaled || (state.arabic && state.hanSigns > 0)) numeral.scale = scaleOf(numeral.value, state);
  if (state.more) numeral.more = true;
  if (state.moreFrom !== undefined) numeral.moreFrom = state.moreFrom;
  return numeral;
}

/** What the figures are multiplied by: a million in 6百万; of several parts (2億3千万) the power of the last. */
function scaleOf(value: Exact, { figures, hanSigns, sum }: Progress): Exact {
  if (hanSigns < 2 || figures === undefined || figures.isZero) return Exact.whole(10n ** BigInt(sum.lastPower));
  return value.over(figures).trimmed();
}
