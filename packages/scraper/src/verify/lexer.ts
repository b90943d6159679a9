import { scaleDecimal } from '../decode/decimal';
import { type Entry, isUnspaced, isWordPart, lexicon, type Sense } from './lexicon';
import { matchDate } from './match-date';
import { addDecimals, readDigits, readHanDigits, readHanNumeral } from './numbers';
import { stemOf } from './stem';
import type { LexOptions, Token } from './tokens';

// A minus sign stands after a space, a bracket or an ideograph; after a Latin or Hebrew letter or a digit it is a hyphen.
// △ and ▲ are the negative signs of Japanese and Korean tables.
const NEGATIVE_BEFORE =
  /[△▲]\s?$|(?:^|[\s(（「『:：/]|[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}])[-\u2212]\s?$/u;

const kinds = (...all: Array<Sense['kind']>): ReadonlySet<Sense['kind']> => new Set(all);
const SCALES = kinds('scale');
const UNITS = kinds('unit');
const NUMERALS = kinds('numeral');
const PARTS = kinds('part');
const BEFORE = kinds('before-number');
const AFTER = kinds('after-number');
const SENSES = kinds('negation', 'neutral', 'pole', 'numeral', 'month', 'basis');

// Grouping by comma, point, apostrophe or (narrow) space, decimals by comma or point; a trailing mark is punctuation.
const DIGITS = /\d{1,3}(?:[ \u202f\u00a0]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,'’٬]\d+)*/y;
const HAN_NUMERAL = /[〇零一二两兩三四五六七八九十百千]+/y;
const CURRENCY_SIGN =
  /(?:US\$|HK\$|NT\$|S\$|A\$|C\$|MOP\$|RMB|USD|EUR|HKD|SGD|JPY|KRW|CNY|GBP|CHF|ILS|NIS|TWD|MOP|美元|[$€£¥₩₪])\s?/iy;
const CURRENCY_BEFORE = new RegExp(`${CURRENCY_SIGN.source}$`, 'i');
/** Ideographs that a number, a share of a hundred or an era can begin with. */
const COUNTING = new Set('〇零一二两兩三四五六七八九十百千平令昭民');
/** What a lone ideographic digit counts: 三家, 两期. */
const COUNTED =
  /[年月日家期所个個座项項名位次阶階段间間种種倍成人件条條款区區国國县縣省市校社倍级級层層票艘辆輛台部起宗]/;
const FRACTION =
  /^([一二两兩三四五六七八九十\d]{1,3})\s?(?:分之|分の|분의)\s?([一二两兩三四五六七八九十\d]{1,3})(?!\d)/;
const ERA = /^(平成|令和|昭和|民國|民国)(元|\d{1,3})年/;
const ERAS: Record<string, number> = { 平成: 1988, 令和: 2018, 昭和: 1925, 民國: 1911, 民国: 1911 };
const HEBREW_PARTICLE = /[והבלכמש]/;
/** Numerals that are also an article or a pronoun: too plain to be a figure unless something makes them one. */
const PLAIN_NUMERALS = /^(?:one|ein|eins)$/i;

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
      (mayCount ? (this.#date(at) ?? this.#fraction(at) ?? this.#number(at)) : undefined) ??
      this.#beforeNumber(at) ??
      this.#sense(at) ??
      this.#word(at) ??
      at + 1
    );
  }

  #add(token: Token): number {
    this.#tokens.push(token);
    if (token.kind !== 'number' && token.kind !== 'numeral') this.#bound = undefined;
    return token.end;
  }

  /** A date in digits, as the tokens of a date in words: day, month, year. */
  #date(at: number): number | undefined {
    if (at > 0 && /[\d.,/-]/.test(this.#text[at - 1]!)) return undefined;
    const era = ERA.exec(this.#text.slice(at, at + 8));
    if (era !== null) {
      const value = String(ERAS[era[1]!]! + (era[2] === '元' ? 1 : Number(era[2])));
      return this.#add({ kind: 'number', key: '#', start: at, end: at + era[0].length, value, figure: 'year' });
    }
    const date = matchDate(this.#text, at);
    if (date === undefined) return undefined;
    const { end, parts } = date;
    for (const { kind, value } of parts)
      this.#add(
        kind === 'month'
          ? { kind, key: value, start: at, end }
          : { kind: 'number', key: '#', start: at, end, value, figure: kind === 'year' ? 'year' : 'quantity' },
      );
    return end;
  }

  #fraction(at: number): number | undefined {
    const ahead = this.#text.slice(at, at + 12);
    const before = at > 0 && /[\d.,/]/.test(this.#text[at - 1]!);
    const han = before ? null : FRACTION.exec(ahead);
    const slash = before ? null : /^([1-9])\/([2-9])(?![\d/])/.exec(ahead);
    const value = (text: string): string => (/\d/.test(text) ? text : readHanNumeral(text));
    if (han !== null && value(han[1]!) !== '100' && value(han[1]!) !== '1000')
      return this.#numeral(at, at + han[0].length, `${value(han[2]!)}/${value(han[1]!)}`);
    return slash === null ? undefined : this.#numeral(at, at + 3, `${slash[1]}/${slash[2]}`);
  }

  #numeral(start: number, end: number, key: string): number {
    const token: Token = { kind: 'numeral', key: key === '2/4' ? '1/2' : key, start, end };
    this.#setBound(token);
    return this.#add(token);
  }

  /** The bound read before a number, else the one that stands behind it. */
  #setBound(token: Token): void {
    const before = this.#bound;
    this.#bound = undefined;
    if (token.figure === 'year') return;
    if (before === 'min' || before === 'max' || before === 'about') token.bound = before;
    // A counted noun may stand between: 48곳 이상, 15件以上.
    for (let skip = 0; skip <= 3; skip += 1) {
      if (skip > 0 && !/[\p{L} ]/u.test(this.#text[token.end + skip - 1] ?? '')) return;
      if (skip > 1 && !isUnspaced(this.#text[token.end + skip - 1] ?? '') && this.#text[token.end + skip - 1] !== ' ')
        return;
      const entry = lexicon.match(this.#text, token.end + skip, AFTER);
      if (entry === undefined) continue;
      if (entry.word.length === 1 && skip > 0) return;
      if (token.bound === undefined || token.bound === 'about')
        token.bound = entry.sense.key as 'min' | 'max' | 'about';
      if (skip === 0 || this.#text.slice(token.end, token.end + skip).trim() === '') this.#read = entry.end;
      return;
    }
  }

  /** "more than", "about", "minus": read with the number that follows. */
  #beforeNumber(at: number): number | undefined {
    const text = this.#text;
    if (!isUnspaced(text[at]!) && isWordPart(text[at - 1])) return undefined;
    const entry = lexicon.match(text, at, BEFORE) ?? this.#joinedBound(at);
    if (entry === undefined || !this.#isNumberAhead(entry.end, entry.sense.key)) return undefined;
    // "up to about 5", "well over roughly 5": the bound counts.
    if (this.#bound === undefined || this.#bound === 'about') this.#bound = entry.sense.key;
    return entry.end;
  }

  /** Hebrew writes "more than 5" as two words that are bound by a prefix: יותר מ-5. */
  #joinedBound(at: number): { end: number; sense: Sense } | undefined {
    const word = /^(?:יותר|פחות|למעלה|מתחת|מעל|לא פחות|לא יותר)(?= [מל](?:-|[\u05d0-\u05ea\d]))/.exec(
      this.#text.slice(at, at + 12),
    )?.[0];
    if (word === undefined) return undefined;
    const key = /^(?:פחות|מתחת|לא יותר)/.test(word) ? 'max' : 'min';
    return { end: at + word.length, sense: { kind: 'before-number', key } };
  }

  #isNumberAhead(at: number, key: string): boolean {
    const text = this.#text;
    let next = at;
    for (let moved = true; moved; ) {
      moved = false;
      while (/[\s-]/.test(text[next] ?? '')) {
        next += 1;
        moved = true;
      }
      CURRENCY_SIGN.lastIndex = next;
      const sign = CURRENCY_SIGN.exec(text)?.[0].length ?? 0;
      const article =
        key === 'minus' || key === 'plus'
          ? 0
          : (/^(?:the |a |an |von |als |מ-?|ל-?)(?=[\s\d\u05d0-\u05ea$€£a-z])/i.exec(text.slice(next, next + 5))?.[0]
              .length ?? 0);
      const other = key === 'minus' || key === 'plus' ? undefined : lexicon.match(text, next, BEFORE);
      const step = Math.max(sign, article, (other?.end ?? next) - next);
      if (step > 0) {
        next += step;
        moved = true;
      }
    }
    // "more than 2016" compares with a year.
    if (/^(?:19|20)\d\d(?!\d|[.,]\d| ?[\p{L}%°])/u.test(text.slice(next, next + 7))) return false;
    if (/\d/.test(text[next] ?? '')) return true;
    if (key === 'minus' || key === 'plus') return false;
    const han = /^[〇零一二两兩三四五六七八九十百千]{2,}|^[二两兩三四五六七八九十]\S|^半[数數]/.test(
      text.slice(next, next + 3),
    );
    return han || lexicon.match(text, next, NUMERALS) !== undefined || lexicon.match(text, next, PARTS) !== undefined;
  }

  /** One plain amount: digits or Han numerals with the scale words that follow. */
  #amount(at: number): { end: number; value: string | undefined; power: number } | undefined {
    DIGITS.lastIndex = at;
    const digits = DIGITS.exec(this.#text)?.[0];
    HAN_NUMERAL.lastIndex = at;
    const han = digits === undefined ? HAN_NUMERAL.exec(this.#text)?.[0] : undefined;
    if (digits === undefined && han === undefined) return undefined;
    let end = at + (digits ?? han!).length;
    let value = digits === undefined ? readHanNumeral(han!) : readDigits(digits, this.#options.decimalMark);
    const decimals =
      digits === undefined ? /^[点點]([〇零一二三四五六七八九]+)/.exec(this.#text.slice(end, end + 20)) : null;
    if (decimals !== null && value !== undefined) {
      value = `${value}.${readHanDigits(decimals[1]!)}`;
      end += decimals[0].length;
    }
    let power = 0;
    for (let scale = this.#scale(end, at); scale !== undefined; scale = this.#scale(end, at)) {
      power += scale.power;
      end = scale.end;
    }
    // A lone Han digit is mostly no number (一个, 统一): it stays a character unless something makes it one.
    if (han !== undefined && han.length === 1 && end === at + 1 && power === 0 && !this.#isCounted(han, end))
      return undefined;
    return { end, value: value === undefined ? undefined : scaleDecimal(value, power), power };
  }

  #isCounted(han: string, end: number): boolean {
    if (/[年月日]/.test(this.#text[end] ?? '')) return true;
    return han !== '一' && (COUNTED.test(this.#text[end] ?? '') || this.#unit(end) !== undefined);
  }

  #scale(at: number, from: number): { end: number; power: number } | undefined {
    const start = this.#text[at] === ' ' || this.#text[at] === '-' ? at + 1 : at;
    const entry = lexicon.match(this.#text, start, SCALES);
    if (entry === undefined) return this.#shortScale(at, from);
    // 千瓦时, 兆瓦: a unit that begins like a scale.
    if ((lexicon.match(this.#text, start, UNITS)?.end ?? 0) > entry.end) return undefined;
    if (start !== at && isUnspaced(entry.word[0]!) && isUnspaced(this.#text[at - 1] ?? '')) return undefined;
    const power = this.#options.longScale && /^billion/i.test(entry.word) ? 12 : Number(entry.sense.key);
    const dot =
      this.#text[start + entry.word.length] === '.' && /^(?:mio|mrd|bio|tsd|mn|bn)$/i.test(entry.word) ? 1 : 0;
    return { end: start + entry.word.length + dot, power };
  }

  /** $5m, 8.8m TEU, €3k: a letter is a scale beside a currency or before another unit, else it is a unit. */
  #shortScale(at: number, from: number): { end: number; power: number } | undefined {
    const letter = /^ ?([mkb])(?![\p{L}\p{N}²³])/iu.exec(this.#text.slice(at, at + 3));
    if (letter === null) return undefined;
    const end = at + letter[0].length;
    const unit = this.#unit(end);
    const counted = unit !== undefined && unit.id !== 'm' && this.#text[end] !== undefined;
    if (!CURRENCY_BEFORE.test(this.#text.slice(Math.max(0, from - 6), from)) && !counted) return undefined;
    return { end, power: { m: 6, k: 3, b: 9 }[letter[1]!.toLowerCase()]! };
  }

  #unit(at: number): { end: number; id: string } | undefined {
    const start = /^[ \-–]/.test(this.#text.slice(at, at + 1)) ? at + 1 : at;
    const entry = lexicon.match(this.#text, start, UNITS);
    return entry === undefined ? undefined : { end: entry.end, id: entry.sense.key };
  }

  #number(at: number): number | undefined {
    const percentWord = /^(?:百分之|千分之)/.exec(this.#text.slice(at, at + 3))?.[0];
    const season = this.#season(at);
    if (season !== undefined) return season;
    if (this.#isPeriod(at)) return undefined;
    const first = this.#amount(at + (percentWord?.length ?? 0));
    if (first === undefined) return undefined;
    let { end, value } = first;
    // 2億5,000万: parts of falling scale make one number; Korean sets them apart.
    for (let power = first.power; power >= 4; ) {
      const gap = /^ \d/.test(this.#text.slice(end, end + 2)) && isUnspaced(this.#text[end - 1]!) ? 1 : 0;
      const part = this.#amount(end + gap);
      if (part === undefined || part.power >= power || part.value === undefined || value === undefined) break;
      value = addDecimals(value, part.value);
      end = part.end;
      power = part.power;
    }
    const month = this.#month(at, end, value);
    if (month !== undefined) return month;
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

  /** 3分기, 第三季度, 2. Quartal: a period that begins with a number. */
  #isPeriod(at: number): boolean {
    const entry = lexicon.match(this.#text, at, SENSES);
    return entry?.sense.kind === 'month' || entry?.sense.kind === 'pole';
  }

  /** 2017/18: one season, one fiscal year. */
  #season(at: number): number | undefined {
    const found = /^((?:19|20)\d\d)\/(\d\d|(?:19|20)\d\d)(?![\d/.])/.exec(this.#text.slice(at, at + 10));
    if (found === null || /[\d/.]/.test(this.#text[at - 1] ?? '')) return undefined;
    const next = found[2]!.slice(-2);
    if (Number(next) !== (Number(found[1]) + 1) % 100) return undefined;
    const end = at + found[0].length;
    return this.#add({ kind: 'number', key: '#', start: at, end, value: `${found[1]}/${next}`, figure: 'year' });
  }

  /** 7月, 7월: a month; 7个月 and 7月間 are spans. */
  #month(at: number, end: number, value: string | undefined): number | undefined {
    if (!/^(?:月(?![間间均])|월(?!간))/.test(this.#text.slice(end, end + 2)) || !/^(?:[1-9]|1[0-2])$/.test(value ?? ''))
      return undefined;
    return this.#add({ kind: 'month', key: value!, start: at, end: end + 1 });
  }

  #finishNumber(token: Token, percentWord: string | undefined): void {
    const { start, end } = token;
    // 1,330만여 명, 120余家: a little more.
    const more = /^[여余餘多] ?(?=\p{L})/u.exec(this.#text.slice(end, end + 3))?.[0].length ?? 0;
    const countedMore = more > 0 ? this.#unit(end + more) : undefined;
    if (countedMore !== undefined && this.#bound === undefined) this.#bound = 'about';
    const unit =
      percentWord === undefined
        ? (countedMore ?? this.#unit(end))
        : { end, id: percentWord === '百分之' ? '%' : 'permille' };
    const before = this.#text.slice(Math.max(0, start - 6), start);
    const currency = CURRENCY_BEFORE.exec(before)?.[0].trim();
    if (unit !== undefined && !(unit.id === 'year-span' && /^(?:19|20)\d\d$/.test(token.value!))) {
      token.unit = unit.id;
      token.end = unit.end;
    } else if (currency !== undefined) token.unit = lexicon.match(`${currency} `, 0, UNITS)?.sense.key ?? currency;
    else token.end += /^(?:st|nd|rd|th)(?![\p{L}])/u.exec(this.#text.slice(end, end + 3))?.[0].length ?? 0;
    if (NEGATIVE_BEFORE.test(before) || this.#bound === 'minus') token.value = `-${token.value}`;
    if (token.unit === undefined && /^(?:1[5-9]|20)\d\d$/.test(this.#text.slice(start, end))) token.figure = 'year';
    if (/^[年년]/.test(this.#text.slice(end, end + 1)) && /^\d{2,4}$/.test(token.value!)) {
      token.figure = 'year';
      if (this.#options.fiscalYears && this.#text[end + 1] === '度') token.unit = 'fiscal';
    }
    this.#setBound(token);
  }

  #sense(at: number): number | undefined {
    const character = this.#text[at]!;
    if (!isUnspaced(character) && isWordPart(this.#text[at - 1])) return undefined;
    // 多1.4%, 低4%: more and less, before a figure.
    if (/[多少高低]/.test(character) && /^.(?:出|了|逾|约|約|近)?\d/.test(this.#text.slice(at, at + 3)))
      return this.#add({ kind: 'pole', key: `amount:${/[多高]/.test(character) ? 0 : 1}`, start: at, end: at + 1 });
    const { start, entry } = this.#senseStart(at);
    if (entry === undefined) return this.#part(start);
    const { end } = entry;
    const { kind, key } = entry.sense;
    if (kind === 'numeral') return this.#spelled(entry, at, end);
    if (key.startsWith('multiple:')) return this.#multiple(key, at, end);
    if (kind === 'neutral') return this.#add({ kind: 'word', key: entry.word.toLowerCase(), start: at, end });
    return this.#add({ kind: kind as Token['kind'], key, start: at, end });
  }

  /** "doubled": two times. */
  #multiple(key: string, start: number, end: number): number {
    const value = ['2', '3', '4', '0.5'][Number(key.slice(-1))]!;
    const token: Token = { kind: 'number', key: '#', start, end, value, unit: 'times', figure: 'quantity' };
    this.#setBound(token);
    return this.#add(token);
  }

  /** "two thirds", "seven percentage points", "twelve": a fraction, a quantity, or a numeral. */
  #spelled({ word, sense: { key } }: Entry, start: number, end: number): number {
    const gap = /^[ -]/.test(this.#text.slice(end, end + 1)) ? 1 : 0;
    const part = lexicon.match(this.#text, end + gap, PARTS);
    if (part !== undefined && gap === 1 && /^\d+$/.test(key))
      return this.#numeral(start, part.end, `${key}/${part.sense.key}`);
    // Twenty-three, einundzwanzig's like are not composed: the parts stand side by side and are compared each.
    const scale = /^\d+$/.test(key) ? this.#scale(end, start) : undefined;
    const unit = this.#unit(scale?.end ?? end);
    if (!/^\d+$/.test(key) || (unit === undefined && scale === undefined)) return this.#numeral(start, end, key);
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

  /** "a third of", "ein Drittel" as one word: a share without a numerator. */
  #part(start: number): number | undefined {
    const entry = lexicon.match(this.#text, start, PARTS);
    if (entry === undefined || this.#isPeriod(start)) return undefined;
    return this.#numeral(start, entry.end, `1/${entry.sense.key}`);
  }

  /** Where the meaningful word begins: here, or after the particles (ו, ה, ב, כ, ל, מ, ש) that Hebrew writes together with it. */
  #senseStart(at: number): { start: number; entry?: ReturnType<typeof lexicon.match> } {
    for (let skip = 0; skip <= 3; skip += 1) {
      if (skip > 0 && !HEBREW_PARTICLE.test(this.#text[at + skip - 1]!)) break;
      const entry = lexicon.match(this.#text, at + skip, SENSES);
      if (entry !== undefined) return { start: at + skip, entry };
      if (skip > 0 && lexicon.match(this.#text, at + skip, PARTS) !== undefined) return { start: at + skip };
    }
    return { start: at };
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
    let end = at + 1;
    if (/\p{sc=Hangul}/u.test(character)) {
      while (/\p{sc=Hangul}/u.test(this.#text[end] ?? '') && lexicon.match(this.#text, end, SENSES) === undefined)
        end += 1;
    } else
      while (
        (isWordPart(this.#text[end]) && !/\d/.test(this.#text[end]!)) ||
        (/[-’']/.test(this.#text[end] ?? '') && /\p{L}/u.test(this.#text[end + 1] ?? ''))
      )
        end += 1;
    return this.#push(at, end);
  }

  #push(start: number, end: number): number {
    const text = this.#text.slice(start, end);
    // "may" is a verb, "May 2018" a month.
    if (text === 'May' && /^ \d/.test(this.#text.slice(end, end + 2)))
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
