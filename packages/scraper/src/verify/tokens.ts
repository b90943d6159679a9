// Text as a row of tokens in which figures, units, directions and negation stand out; everything else is words.
import { equalDecimals, exactDecimal, scaleDecimal } from '../decode/decimal';
import { isWordPart, lexicon, type Sense, UNSPACED } from './lexicon';

export interface Token {
  kind: 'number' | 'numeral' | 'month' | 'basis' | 'word' | 'up' | 'down' | 'negation';
  /** Words: folded text. Numbers: `#`. Others: their lexicon key. Two tokens can be the same only when keys are equal. */
  key: string;
  start: number;
  end: number;
  /** Numbers: the exact value with its scale word, or the digits as they stand where no value can be read. */
  value?: string;
  /** Numbers: id of the unit or currency beside it. */
  unit?: string;
  /** Numbers: what kind of number, so that a year is only compared with a year. */
  figure?: 'year' | 'quantity';
}

export interface LexOptions {
  /** Decimal mark of the text's language. */
  decimalMark: '.' | ',';
  /** German counts billion as 10^12. */
  longScale: boolean;
}

/** Quotes are a sentence or a few; what is longer is compared up to here. */
export const MAX_QUOTE_CHARACTERS = 4000;

// A minus sign stands after a space, a bracket or an ideograph; after a Latin or Hebrew letter or a digit it is a hyphen.
// △ and ▲ are the negative signs of Japanese and Korean tables.
const NEGATIVE_BEFORE =
  /[△▲]\s?$|(?:^|[\s(（「『:：/]|[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}])[-\u2212]\s?$/u;

const SCALES = new Set<Sense['kind']>(['scale']);
const UNITS = new Set<Sense['kind']>(['unit']);
const SENSES = new Set<Sense['kind']>(['negation', 'neutral', 'up', 'down', 'numeral', 'month', 'basis']);

// Grouping by comma, point, apostrophe or (narrow) space, decimals by comma or point; a trailing mark is punctuation.
const DIGITS = /\d{1,3}(?:[ \u202f\u00a0]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,'’٬]\d+)*/y;
const HAN_NUMERAL = /[〇零一二两兩三四五六七八九十百千]+/y;
const CURRENCY_BEFORE = /(?:US\$|HK\$|NT\$|S\$|RMB|USD|EUR|HKD|SGD|JPY|KRW|CNY|GBP|CHF|ILS|[$€£¥₩₪])\s?$/i;

/** The exact value of digits with separators; undefined where the separators contradict the decimal mark. */
export function readDigits(digits: string, decimalMark: '.' | ','): string | undefined {
  // A leading zero makes it a code (a telephone or post number), to be compared digit by digit.
  if (/^0\d/.test(digits)) return undefined;
  const compact = digits.replace(/[ \u202f\u00a0'’٬]/g, '');
  const group = decimalMark === '.' ? ',' : '.';
  const [whole = '', ...rest] = compact.split(decimalMark);
  if (rest.length > 1) return undefined;
  const groups = whole.split(group);
  const grouped = groups.length > 1;
  if (grouped && !(groups[0]!.length <= 3 && groups.slice(1).every((part) => part.length === 3))) return undefined;
  return exactDecimal(rest.length === 0 ? groups.join('') : `${groups.join('')}.${rest[0]}`);
}

const HAN_DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** 二千零七十六 → 2076, 二〇一七 → 2017, 十二 → 12. */
export function readHanNumeral(text: string): string {
  if (!/[十百千]/.test(text))
    return [...text]
      .map((c) => HAN_DIGITS[c])
      .join('')
      .replace(/^0+(?=\d)/, '');
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const power = HAN_POWERS[character];
    if (power === undefined) digit = HAN_DIGITS[character]!;
    else {
      total += (digit === 0 ? 1 : digit) * power;
      digit = 0;
    }
  }
  return String(total + digit);
}

function addDecimals(a: string, b: string): string {
  const places = Math.max(a.split('.')[1]?.length ?? 0, b.split('.')[1]?.length ?? 0);
  const whole = (text: string): bigint => BigInt(scaleDecimal(text, places));
  return scaleDecimal(String(whole(a) + whole(b)), -places);
}

class Lexer {
  readonly #text: string;
  readonly #options: LexOptions;
  readonly #tokens: Token[] = [];

  constructor(text: string, options: LexOptions) {
    this.#text = text;
    this.#options = options;
  }

  run(): Token[] {
    for (let at = 0; at < this.#text.length; ) at = this.#next(at);
    return this.#tokens;
  }

  #next(at: number): number {
    const character = this.#text[at]!;
    if (/\s/.test(character)) return at + 1;
    return this.#number(at) ?? this.#sense(at) ?? this.#word(at) ?? at + 1;
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
    let decimals =
      digits === undefined ? /^[点點]([〇零一二三四五六七八九]+)/.exec(this.#text.slice(end, end + 20)) : null;
    if (decimals !== null && value !== undefined) {
      value = `${value}.${[...decimals[1]!].map((c) => HAN_DIGITS[c]).join('')}`;
      end += decimals[0].length;
      decimals = null;
    }
    let power = 0;
    for (let scale = this.#scale(end); scale !== undefined; scale = this.#scale(end)) {
      power += scale.power;
      end = scale.end;
    }
    // A lone Han digit is mostly no number (一个, 统一): it stays a character unless something makes it one.
    if (
      han !== undefined &&
      han.length === 1 &&
      end === at + 1 &&
      power === 0 &&
      !this.#unit(end) &&
      !/[年月日]/.test(this.#text[end] ?? '')
    )
      return undefined;
    return { end, value: value === undefined ? undefined : scaleDecimal(value, power), power };
  }

  #scale(at: number): { end: number; power: number } | undefined {
    const start = this.#text[at] === ' ' || this.#text[at] === '-' ? at + 1 : at;
    const entry = lexicon.match(this.#text, start, SCALES);
    if (
      entry === undefined ||
      (start !== at && UNSPACED.test(entry.word[0]!) && UNSPACED.test(this.#text[at - 1] ?? ''))
    )
      return undefined;
    const power = this.#options.longScale && /^billion/i.test(entry.word) ? 12 : Number(entry.sense.key);
    const dot =
      this.#text[start + entry.word.length] === '.' && /^(?:mio|mrd|bio|tsd|mn|bn)$/i.test(entry.word) ? 1 : 0;
    return { end: start + entry.word.length + dot, power };
  }

  #unit(at: number): { end: number; id: string } | undefined {
    const start = /^[ \-–]/.test(this.#text.slice(at, at + 1)) ? at + 1 : at;
    const entry = lexicon.match(this.#text, start, UNITS);
    return entry === undefined ? undefined : { end: start + entry.word.length, id: entry.sense.key };
  }

  #number(at: number): number | undefined {
    const percentWord = /^(?:百分之|千分之)/.exec(this.#text.slice(at, at + 3))?.[0];
    const first = this.#amount(at + (percentWord?.length ?? 0));
    if (first === undefined) return undefined;
    let { end, value } = first;
    // 2億5,000万: parts of falling scale make one number.
    for (let power = first.power; power >= 4; ) {
      const part = this.#amount(end);
      if (part === undefined || part.power >= power || part.value === undefined || value === undefined) break;
      value = addDecimals(value, part.value);
      end = part.end;
      power = part.power;
    }
    const token: Token = {
      kind: 'number',
      key: '#',
      start: at,
      end,
      value: value ?? `?${this.#text.slice(at, end)}`,
      figure: 'quantity',
    };
    this.#finishNumber(token, percentWord);
    this.#tokens.push(token);
    return token.end;
  }

  #finishNumber(token: Token, percentWord: string | undefined): void {
    const { start, end } = token;
    const unit = percentWord === undefined ? this.#unit(end) : { end, id: percentWord === '百分之' ? '%' : 'permille' };
    const before = this.#text.slice(Math.max(0, start - 6), start);
    const currency = CURRENCY_BEFORE.exec(before)?.[0].trim();
    if (unit !== undefined) {
      token.unit = unit.id;
      token.end = unit.end;
    } else if (currency !== undefined) token.unit = lexicon.match(`${currency} `, 0, UNITS)?.sense.key ?? currency;
    if (NEGATIVE_BEFORE.test(before)) token.value = `-${token.value}`;
    if (token.unit === undefined && /^(?:1[5-9]|20)\d\d$/.test(this.#text.slice(start, end))) token.figure = 'year';
    if (/^[年년]/.test(this.#text.slice(end, end + 1)) && /^\d{2,4}$/.test(token.value!)) token.figure = 'year';
  }

  #sense(at: number): number | undefined {
    const character = this.#text[at]!;
    if (!UNSPACED.test(character) && isWordPart(this.#text[at - 1])) return undefined;
    const start = this.#senseStart(at);
    const entry = lexicon.match(this.#text, start, SENSES);
    if (entry === undefined) return undefined;
    const end = start + entry.word.length;
    const { kind, key } = entry.sense;
    if (kind === 'neutral') this.#tokens.push({ kind: 'word', key: entry.word.toLowerCase(), start: at, end });
    else this.#tokens.push({ kind: kind as Token['kind'], key, start: at, end });
    return end;
  }

  /** Where the meaningful word begins: here, or after the particles (ו, ה, ב, כ, ל, מ, ש) that Hebrew writes together with it. */
  #senseStart(at: number): number {
    for (let skip = 0; skip <= 3; skip += 1) {
      if (skip > 0 && !/[והבלכמש]/.test(this.#text[at + skip - 1]!)) break;
      if (lexicon.match(this.#text, at + skip, SENSES) !== undefined) return at + skip;
    }
    return at;
  }

  #word(at: number): number | undefined {
    const character = this.#text[at]!;
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
    if (text === 'May' && /^ \d/.test(this.#text.slice(end, end + 2))) {
      this.#tokens.push({ kind: 'month', key: '5', start, end });
      return end;
    }
    const negated = text === '안' || /n[’']t$/.test(text);
    this.#tokens.push({ kind: negated ? 'negation' : 'word', key: negated ? 'not' : text.toLowerCase(), start, end });
    return end;
  }
}

export function lex(text: string, options: LexOptions): Token[] {
  return new Lexer(text, options).run();
}

/** The same number: values equal as numbers, or digits equal where no value could be read. */
export function sameValue(a: Token, b: Token): boolean {
  const [x, y] = [a.value ?? a.key, b.value ?? b.key];
  return x === y || (/^-?\d/.test(x) && /^-?\d/.test(y) && equalDecimals(x, y));
}

/** Which decimal mark a text uses, from its language, else from its commonest German words. */
export function lexOptionsFor(text: string, language: string | undefined): LexOptions {
  const german =
    language === undefined
      ? /\b(?:der|die|das|und|nicht|wurde|wurden|ist)\b/.test(text) && !/\b(?:the|of|and)\b/.test(text)
      : /^de\b/i.test(language);
  const comma = german || /^(?:fr|es|it|nl|pt|pl|ru|tr|sv|da|nb|fi|cs|id)\b/i.test(language ?? '');
  return { decimalMark: comma ? ',' : '.', longScale: german };
}
