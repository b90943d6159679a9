import { scaleDecimal } from '../../decode/decimal';
import { readBesideFigure } from './beside-figure';
import { type Entry, isCurrency, isUnspaced, isWordPart, lexicon, PER_AFTER, type Sense } from './lexicon';
import { addParts, readFraction, readOutOf } from './number-parts';
import { readCompound, readHebrewYear, readNumberPrefix, readOnesAfter } from './number-words';
import { readHanNumeral } from './numbers';
import { currencyBefore, readScale, readUnit, readWhole, SCALES, type UnitMatch } from './read-amount';
import { isSoft, readBoundAfter, readBoundBefore } from './read-bound';
import { readDate, readMonth, readSeason, yearToken } from './read-date';
import { readRate } from './read-rate';
import { stemOf } from './stem';
import type { Bound, LexOptions, Token } from './tokens';
import { isBesideFigure, isExtremeAt, isMonthName, isNativeNumeral, SENSES, wordEnd } from './word-shape';

// A minus sign stands after a space, a bracket or an ideograph; after a Latin or Hebrew letter or a digit it is a hyphen.
// △ and ▲ are the negative signs of Japanese and Korean tables.
const NEGATIVE_BEFORE =
  /[△▲]\s?$|(?:^|[\s(（「『:：/]|[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}])[-\u2212]\s?$/u;

const PARTS: ReadonlySet<Sense['kind']> = new Set(['part']);
const PER: ReadonlySet<Sense['kind']> = new Set(['per']);

/** Ideographs that a number, a share of a hundred, a rank or an era can begin with. */
const COUNTING = new Set('〇零一二两兩三四五六七八九十百千平令昭民第');
const RANK = /^第([〇零一二三四五六七八九十百千]+)/;
const HEBREW_PARTICLE = /[והבלכמש]/;
/** In "2021 night-time noise" the number is a year. */
const SPAN_WORD =
  /^[ -]?(?:years?|jahre?n?|month|week|day|night|hour|minute|second|decade|century|woche|monat|tag|nacht|stunde|sekunde)$/i;
/** 每小时100公里, 時速100キロ: the hour stands before the number. */
const SPEED_BEFORE = /(?:[每毎]小?[时時]|[时時]速|시속) ?[約约]?$/;
/** "39,100 שנה קודם לכן" is 39,100, a year earlier: Hebrew has no article there. */
const YEAR_BEFORE = /^ (?:קודם|לפני)/;
const ONE = /[1１一]/;
const YEAR_AHEAD = /^ ?(?:1[5-9]|20)\d\d(?!\d|[.,]\d)/;
const ENGLISH_ORDINAL = /^(?:third|(?:four|fif|six|seven|eigh|nin|ten)th)$/i;
const GERMAN_ORDINAL = /^(?:zwei|drit|vier|fünf|sechs|sieb|siebten|ach|neun|zehn)te[nrsm]?$/i;
/** Between a bound and its number: more than a third, knapp die Hälfte. */
const ARTICLE = /^(?:an?|the|der|die)$/;
/** What the groups of the concept `multiple` stand for. */
const MULTIPLES = ['2', '3', '4', '0.5'];
/** Numerals that are also an article or a pronoun: too plain to be a figure unless something makes them one. */
const PLAIN_NUMERALS = /^(?:one|ein|eins)$/i;
/** "million" without a number before it: a quarter of a million. */
const LONE_SCALE = /^(?:[mb]illions?|trillions?|[mb]illionen|milliarden?|מיליון|מיליארד)$/i;

/** Reads a text from left to right into tokens; a bound is kept until its number comes. */
export class Lexer {
  readonly #text: string;
  readonly #options: LexOptions;
  readonly #tokens: Token[] = [];
  /** "more than" read, the number not yet. */
  #bound: string | undefined;
  /** End of the words behind a number that were read with it. */
  #read = 0;

  constructor(text: string, options: LexOptions) {
    this.#text = text;
    this.#options = options;
  }

  run(): Token[] {
    for (let at = 0; at < this.#text.length; ) at = Math.max(this.#next(at), this.#read);
    return this.#tokens;
  }

  #next(at: number): number {
    const code = this.#text.charCodeAt(at);
    // White space, and the private characters that stand for footnote marks.
    if (code <= 32 || (code >= 0xe000 && code <= 0xf8ff)) return at + 1;
    const mayCount = (code >= 48 && code <= 57) || COUNTING.has(this.#text[at]!);
    return (
      this.#rate(at) ??
      (mayCount
        ? (this.#addAll(readDate(this.#text, at, this.#options)) ??
          this.#fraction(at) ??
          this.#rank(at) ??
          this.#number(at))
        : undefined) ??
      this.#beforeNumber(at) ??
      this.#sense(at) ??
      this.#word(at) ??
      at + 1
    );
  }

  #add(token: Token): number {
    this.#tokens.push(token);
    const isArticle = token.kind === 'word' && ARTICLE.test(token.key);
    if (token.kind !== 'number' && token.kind !== 'numeral' && !isArticle) this.#bound = undefined;
    return token.end;
  }

  #addAll(tokens: readonly Token[]): number | undefined {
    for (const token of tokens) this.#add(token);
    return tokens.at(-1)?.end;
  }

  /** 每天, 1日当たり, 연: what a figure is of. */
  #rate(at: number): number | undefined {
    const before = this.#tokens.at(-1);
    const rate = readRate(this.#text, at, before?.kind === 'number' && before.end === at);
    if (rate === undefined) return undefined;
    const counted = ONE.test(this.#text[at]!);
    // 1日 may become 6日.
    if (counted) this.#add({ kind: 'number', key: '#', start: at, end: at + 1, value: '1', figure: 'quantity' });
    return this.#add({ kind: 'pole', key: `per:${rate.unit}`, start: at + Number(counted), end: rate.end });
  }

  #fraction(at: number): number | undefined {
    const fraction = this.#isPeriod(at) ? undefined : readFraction(this.#text, at);
    return fraction && this.#numeral(at, fraction.end, fraction.key);
  }

  /** 第四, 第二十三条: a place in an order; 第一季度 is a period. */
  #rank(at: number): number | undefined {
    const rank = RANK.exec(this.#text.slice(at, at + 8));
    return rank === null || this.#isPeriod(at)
      ? undefined
      : this.#numeral(at, at + rank[0].length, readHanNumeral(rank[1]!), 'rank');
  }

  #numeral(start: number, end: number, key: string, unit?: 'rank'): number {
    const token: Token = { kind: 'numeral', key: key === '2/4' ? '1/2' : key, start, end, ...(unit && { unit }) };
    this.#setBound(token);
    return this.#add(token);
  }

  /** The bound read before a number, else the one that stands behind it. */
  #setBound(token: Token): void {
    const before = this.#bound;
    this.#bound = undefined;
    if (token.figure === 'year') return;
    // 第二多 has no bound: it counts from the most.
    const isRank = token.kind === 'numeral' && token.unit === 'rank';
    if (before === 'min' || before === 'max' || isSoft(before)) token.bound = before as Bound;
    const behind = isRank ? undefined : readBoundAfter(this.#text, token.end);
    if (behind === undefined) return;
    if (token.bound === undefined || isSoft(token.bound)) token.bound = behind.bound satisfies Bound;
    if (behind.read !== undefined) this.#read = behind.read;
  }

  /** "more than", "about", "minus": read with the number that follows. */
  #beforeNumber(at: number): number | undefined {
    if (!isUnspaced(this.#text[at]!) && isWordPart(this.#text[at - 1])) return undefined;
    const bound = readBoundBefore(this.#text, at);
    if (bound === undefined) return undefined;
    // "up to about 5", "well over roughly 5": the bound counts.
    if (this.#bound === undefined || isSoft(this.#bound)) this.#bound = bound.key;
    return bound.end;
  }

  #number(at: number): number | undefined {
    const percentWord = /^(?:百分之|千分之)/.exec(this.#text.slice(at, at + 3))?.[0];
    const season = readSeason(this.#text, at);
    if (season !== undefined) return this.#add(season);
    if (this.#isPeriod(at)) return undefined;
    const whole = readWhole(this.#text, at + (percentWord?.length ?? 0), this.#options, percentWord !== undefined);
    if (whole === undefined) return undefined;
    const { end, value } = whole;
    const month = readMonth(this.#text, at, end, value);
    if (month !== undefined) return this.#add(month);
    const token: Token = {
      kind: 'number',
      key: '#',
      start: at,
      end,
      value: value ?? `?${this.#text.slice(at, end)}`,
      figure: 'quantity',
    };
    this.#finishNumber(token, percentWord);
    return this.#add(token);
  }

  /** 3분기, 第三季度, 2. Quartal, 1년 전: a period, or what is compared with, that begins with a number. */
  #isPeriod(at: number): boolean {
    const kind = lexicon.match(this.#text, at, SENSES)?.sense.kind;
    return kind === 'month' || kind === 'pole' || kind === 'basis';
  }

  #unitOf(end: number, percentWord: string | undefined): UnitMatch | undefined {
    if (percentWord !== undefined) return { end, id: percentWord === '百分之' ? '%' : 'permille' };
    // 1,330만여 명, 120余家: a little more.
    const more = /^[여余餘多] ?(?=\p{L})/u.exec(this.#text.slice(end, end + 3))?.[0].length ?? 0;
    const countedMore = more > 0 ? readUnit(this.#text, end + more) : undefined;
    if (countedMore !== undefined && this.#bound === undefined) this.#bound = 'about';
    return countedMore ?? readUnit(this.#text, end);
  }

  #finishNumber(token: Token, percentWord: string | undefined): void {
    const { start, end } = token;
    const text = this.#text;
    const unit = this.#unitOf(end, percentWord);
    const currency = currencyBefore(text, start);
    const isDayOfMonth =
      unit?.id === 'day-span' && this.#tokens.at(-1)?.kind === 'month' && text[unit.end - 1] === '일';
    if (isDayOfMonth) token.end = unit.end;
    else if (
      unit !== undefined &&
      !(unit.id === 'year-span' && YEAR_BEFORE.test(text.slice(unit.end, unit.end + 8))) &&
      // 2017年间: by then, not for so many years.
      !(
        (unit.id === 'year-span' || SPAN_WORD.test(text.slice(end, unit.end))) &&
        /^(?:19|20)\d\d$/.test(text.slice(start, end))
      )
    ) {
      // 港幣4.16元: the name before the number says whose.
      token.unit = unit.id === 'CNY' && currency !== undefined ? currency : unit.id;
      if (unit.id === 'km' && SPEED_BEFORE.test(text.slice(Math.max(0, start - 5), start))) token.unit = 'km/h';
      token.end = unit.end;
    } else if (currency !== undefined) token.unit = currency;
    else token.end += /^(?:st|nd|rd|th)(?![\p{L}])/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    // 第12回: a place in an order.
    if (token.unit === undefined && text[start - 1] === '第') token.unit = 'rank';
    addParts(text, token);
    const before = text.slice(Math.max(0, start - 6), start);
    if (NEGATIVE_BEFORE.test(before) || this.#bound === 'minus') token.value = `-${token.value}`;
    if (token.unit === undefined && /^(?:1[5-9]|20)\d\d$/.test(text.slice(start, end))) token.figure = 'year';
    if (/^[年년]/.test(text.slice(end, end + 1)) && /^\d{2,4}$/.test(token.value!)) {
      token.figure = 'year';
      if (this.#options.fiscalYears && text[end + 1] === '度') token.unit = 'fiscal';
    }
    this.#setBound(token);
  }

  #sense(at: number): number | undefined {
    const character = this.#text[at]!;
    if (isWordPart(character) && isWordPart(this.#text[at - 1])) return undefined;
    const beside = readBesideFigure(this.#text, at, this.#tokens.at(-1));
    if (beside !== undefined) return this.#add(beside);
    const { start, entry } = this.#senseStart(at);
    if (entry === undefined) return this.#part(start) ?? this.#per(at) ?? this.#loneScale(start);
    const { end } = entry;
    const { kind, key } = entry.sense;
    if (kind === 'short-month')
      return isBesideFigure(this.#text, at, end) ? this.#add({ kind: 'month', key, start: at, end }) : undefined;
    if (kind === 'numeral' && entry.word.length === 1 && !isNativeNumeral(this.#text, start)) return undefined;
    if (kind === 'numeral') return this.#spelled(entry, at, end);
    if (kind === 'dual') return this.#counted('2', key, at, end);
    if (key.startsWith('multiple:')) return this.#counted(MULTIPLES[Number(key.slice(-1))]!, 'times', at, end);
    // "Im Jahr 2022": in it, not for each.
    if (key.startsWith('per:') && YEAR_AHEAD.test(this.#text.slice(end, end + 7))) return this.#word(at);
    if (kind === 'neutral') return this.#add({ kind: 'word', key: entry.word.toLowerCase(), start: at, end });
    return this.#add({ kind: kind as Token['kind'], key, start: at, end });
  }

  /** "doubled", שנתיים: a number and its unit in one word. */
  #counted(value: string, unit: string, start: number, end: number): number {
    const token: Token = { kind: 'number', key: '#', start, end, value, unit, figure: 'quantity' };
    this.#setBound(token);
    return this.#add(token);
  }

  /** "two thirds", "seven percentage points", "twenty-three": a fraction, a quantity, or a numeral. */
  #spelled({ word, sense }: Entry, start: number, wordEnd: number): number {
    if (this.#isShare(start, wordEnd)) return this.#numeral(start, wordEnd, `1/${sense.key}`);
    const ones = readOnesAfter(this.#text, wordEnd, sense.key);
    const whole = ones ?? { value: sense.key, end: wordEnd };
    const half = /^\d+$/.test(whole.value)
      ? /^(?:[ -]and[ -]a[ -]half| וחצי)(?![\p{L}])/u.exec(this.#text.slice(whole.end, whole.end + 12))
      : null;
    const key = half === null ? whole.value : `${whole.value}.5`;
    const end = whole.end + (half?.[0].length ?? 0);
    const gap = /^[ -]/.test(this.#text.slice(end, end + 1)) ? 1 : 0;
    const part = lexicon.match(this.#text, end + gap, PARTS);
    if (part !== undefined && gap === 1 && /^\d+$/.test(key))
      return this.#numeral(start, part.end, `${key}/${part.sense.key}`);
    const outOf = readOutOf(this.#text, end, key);
    if (outOf !== undefined) return this.#numeral(start, outOf.end, outOf.key);
    const isCount = /^\d+(?:\.5)?$/.test(key);
    const scale = isCount ? readScale(this.#text, end, start, this.#options) : undefined;
    const unit = readUnit(this.#text, scale?.end ?? end);
    // 首位, 榜首, 居次: a place in an order, as 第一 and 第二.
    if (/^\p{Script=Han}{2}/u.test(word) && /^\d$/.test(key)) return this.#numeral(start, end, key, 'rank');
    if (!isCount || (unit === undefined && scale === undefined))
      return this.#numeral(start, end, key, isExtremeAt(this.#text, end + gap) ? 'rank' : undefined);
    if (PLAIN_NUMERALS.test(word) && scale === undefined && unit?.id !== 'pp' && unit?.id !== '%')
      return this.#numeral(start, end, key);
    const token: Token = {
      kind: 'number',
      key: '#',
      start,
      end: unit?.end ?? scale!.end,
      value: scaleDecimal(key, scale?.power ?? 0),
      figure: 'quantity',
      ...(unit === undefined ? {} : { unit: unit.id }),
    };
    this.#setBound(token);
    return this.#add(token);
  }

  /** "A third of them", "jeder Dritte": what else is a place in an order. */
  #isShare(start: number, end: number): boolean {
    const ordinal = this.#text.slice(start, end);
    const before = this.#text.slice(Math.max(0, start - 7), start);
    return (
      // "A third runway" is one.
      (ENGLISH_ORDINAL.test(ordinal) &&
        /(?:^|\P{L})[Aa] $/u.test(before) &&
        !/^[ -](?!of )\p{L}/u.test(this.#text.slice(end, end + 5))) ||
      (GERMAN_ORDINAL.test(ordinal) && /(?:^|\P{L})[Jj]ede[nrsm]? $/u.test(before))
    );
  }

  /** "a third of", "ein Drittel" as one word: a share without a numerator. */
  #part(start: number): number | undefined {
    const entry = lexicon.match(this.#text, start, PARTS);
    if (entry === undefined || this.#isPeriod(start)) return undefined;
    return this.#numeral(start, entry.end, `1/${entry.sense.key}`);
  }

  /** "per tonne", 每立方米: what a rate is of. */
  #per(at: number): number | undefined {
    const per = lexicon.match(this.#text, at, PER);
    // 52.30 ש"ח למ"ר: to a square metre.
    const priced = this.#text[at] === 'ל' && isCurrency(this.#tokens.at(-1)?.unit ?? '');
    const start = per?.end ?? (priced ? at + 1 : undefined);
    const unit = start === undefined ? this.#unitBeforePer(at) : readUnit(this.#text, start);
    return unit === undefined
      ? undefined
      : this.#add({ kind: 'pole', key: `per:${unit.id}`, start: at, end: unit.end });
  }

  /** 제곱미터당: the word stands behind the unit. */
  #unitBeforePer(at: number): UnitMatch | undefined {
    if (!isUnspaced(this.#text[at]!)) return undefined;
    const unit = readUnit(this.#text, at);
    return unit !== undefined && PER_AFTER.some((word) => this.#text.startsWith(word, unit.end)) ? unit : undefined;
  }

  /** "a quarter of a million": the size of what a share is of. */
  #loneScale(at: number): number | undefined {
    const scale = lexicon.match(this.#text, at, SCALES);
    if (scale === undefined || !LONE_SCALE.test(scale.word)) return undefined;
    const power = this.#options.longScale && /^billion/i.test(scale.word) ? '12' : scale.sense.key;
    return this.#add({ kind: 'pole', key: `scale:${power}`, start: at, end: scale.end });
  }

  /** Where the meaningful word begins: here, or after the particles (ו, ה, ב, כ, ל, מ, ש) that Hebrew writes together with it. */
  #senseStart(at: number): { start: number; entry?: ReturnType<typeof lexicon.match> } {
    let longest: { start: number; entry?: ReturnType<typeof lexicon.match> } = { start: at };
    for (let skip = 0; skip <= 3; skip += 1) {
      if (skip > 0 && !HEBREW_PARTICLE.test(this.#text[at + skip - 1]!)) break;
      const entry = lexicon.match(this.#text, at + skip, SENSES);
      if (entry !== undefined && entry.end > (longest.entry?.end ?? 0)) longest = { start: at + skip, entry };
      else if (longest.entry === undefined && skip > 0 && lexicon.match(this.#text, at + skip, PARTS) !== undefined)
        return { start: at + skip };
    }
    return longest;
  }

  #word(at: number): number | undefined {
    const character = this.#text[at]!;
    // ב-6.2%, כ-5: particles before a figure.
    const particles = /^[והבלכמש]{1,3}-(?=\d)/.exec(this.#text.slice(at, at + 5))?.[0];
    if (particles !== undefined && !isWordPart(this.#text[at - 1])) {
      if (particles.includes('כ') && this.#bound === undefined) this.#bound = 'about';
      return at + particles.length;
    }
    if (/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u.test(character) && /[\p{L}\p{N}]/u.test(character))
      return this.#push(at, at + 1);
    if (!/[\p{L}\p{M}]/u.test(character)) return undefined;
    const year = isWordPart(this.#text[at - 1]) ? undefined : readHebrewYear(this.#text, at);
    if (year !== undefined) return this.#add(yearToken(at, year.end, year.value));
    const end = wordEnd(this.#text, at);
    return this.#compound(at, end) ?? this.#push(at, end);
  }

  /** dreiundzwanzig, zweitgrößte: German writes numbers in one word, alone or before another one. */
  #compound(start: number, end: number): number | undefined {
    const word = this.#text.slice(start, end).toLowerCase();
    if (!/^[a-zäöüß]{6,}$/.test(word)) return undefined;
    const value = readCompound(word);
    if (value !== undefined)
      return this.#spelled({ word, lower: word, stem: false, sense: { kind: 'numeral', key: value } }, start, end);
    const prefix = readNumberPrefix(word);
    if (prefix === undefined) return undefined;
    const rest = start + prefix.length;
    this.#numeral(start, rest, prefix.value, 'rank');
    const entry = lexicon.match(this.#text, rest, SENSES);
    return entry?.sense.kind === 'pole'
      ? this.#add({ kind: 'pole', key: entry.sense.key, start: rest, end })
      : this.#push(rest, end);
  }

  #push(start: number, end: number): number {
    const text = this.#text.slice(start, end);
    if (text === 'May' && isMonthName(this.#text, start, end))
      return this.#add({ kind: 'month', key: '5', start, end });
    const negated = text === '안' || /n[’']t$/.test(text);
    return this.#add({
      kind: negated ? 'negation' : 'word',
      key: negated ? 'not' : stemOf(text.toLowerCase()),
      start,
      end,
    });
  }
}
