// Digits and Han numerals with the scale words and units behind them: 8.8m, 2億5,000, 百分之五, US$ 5.
import { scaleDecimal } from '../../decode/decimal';
import { CURRENCY_WORDS, isUnspaced, lexicon, type Sense } from './lexicon';
import { addDecimals, readDigits, readHanDigits, readHanNumeral } from './numbers';
import type { LexOptions } from './tokens';

export const SCALES: ReadonlySet<Sense['kind']> = new Set(['scale']);
export const UNITS: ReadonlySet<Sense['kind']> = new Set(['unit']);

// Grouping by comma, point, apostrophe or (narrow) space, decimals by comma or point; a trailing mark is punctuation.
const DIGITS = /\d{1,3}(?:[ \u202f\u00a0]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,'’٬]\d+)*/y;
const HAN_NUMERAL = /[〇零一二两兩三四五六七八九十百千]+/y;
export const CURRENCY_SIGN =
  /(?:US\$|HK\$|NT\$|S\$|A\$|C\$|MOP\$|RMB|USD|EUR|HKD|SGD|JPY|KRW|CNY|GBP|CHF|ILS|NIS|TWD|MOP|美元|[$€£¥₩₪])\s?/iy;
const CURRENCY_BEFORE = new RegExp(`${CURRENCY_SIGN.source}$`, 'i');
/** What a lone ideographic digit counts: 三家, 两期. */
const COUNTED =
  /[年月日つ家期季所个個座项項名位次阶階段间間种種倍成割人件条條款区區国國县縣省市校社倍级級层層票艘辆輛台部起宗天晚歲岁票席棟栋站週周]/;

/** One amount: its value in whole units, and the power of its scale word. No value where the separators contradict the language. */
export interface Amount {
  end: number;
  value: string | undefined;
  power: number;
}

export interface UnitMatch {
  end: number;
  id: string;
}

/** One plain amount: digits or Han numerals with the scale words that follow. A share (百分之五) may be a lone Han digit. */
export function readAmount(text: string, at: number, options: LexOptions, isShare = false): Amount | undefined {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0];
  HAN_NUMERAL.lastIndex = at;
  const han = digits === undefined ? HAN_NUMERAL.exec(text)?.[0] : undefined;
  if (digits === undefined && han === undefined) return undefined;
  let end = at + (digits ?? han!).length;
  let value = digits === undefined ? readHanNumeral(han!) : readDigits(digits, options.decimalMark);
  const decimals = digits === undefined ? /^[点點]([〇零一二三四五六七八九]+)/.exec(text.slice(end, end + 20)) : null;
  if (decimals !== null && value !== undefined) {
    value = `${value}.${readHanDigits(decimals[1]!)}`;
    end += decimals[0].length;
  }
  let power = 0;
  for (let scale = readScale(text, end, at, options); scale !== undefined; scale = readScale(text, end, at, options)) {
    power += scale.power;
    end = scale.end;
  }
  // A lone Han digit is mostly no number (一个, 统一): it stays a character unless something makes it one.
  if (!isShare && han?.length === 1 && end === at + 1 && power === 0 && !isCounted(text, han, end)) return undefined;
  return { end, value: value === undefined ? undefined : scaleDecimal(value, power), power };
}

/** 2億5,000万: parts of falling scale make one number; Korean sets them apart. */
export function readWhole(
  text: string,
  at: number,
  options: LexOptions,
  isShare: boolean,
): { end: number; value: string | undefined } | undefined {
  const first = readAmount(text, at, options, isShare);
  if (first === undefined) return undefined;
  let { end, value, power } = raised(text, first, options);
  while (power >= 4) {
    const gap = /^ \d/.test(text.slice(end, end + 2)) && isUnspaced(text[end - 1]!) ? 1 : 0;
    const part = readAmount(text, end + gap, options);
    if (part === undefined || part.power >= power || part.value === undefined || value === undefined) break;
    value = addDecimals(value, part.value);
    end = part.end;
    power = part.power;
  }
  return { end, value };
}

/** 2천340억: thousands and what follows them have their scale word together. */
function raised(text: string, first: Amount, options: LexOptions): Amount {
  const isPart = first.power > 0 && first.power < 4 && isUnspaced(text[first.end - 1]);
  const rest = isPart && /\d/.test(text[first.end] ?? '') ? readAmount(text, first.end, options) : undefined;
  if (rest?.value === undefined || first.value === undefined || rest.power < 4) return first;
  const value = addDecimals(scaleDecimal(first.value, rest.power), rest.value);
  return { end: rest.end, value, power: rest.power };
}

/** One of something is mostly no figure (一家, 一人), but one hour is. */
const MEASURES = new Set([
  'tenth',
  'hour',
  'minute',
  'second',
  'day-span',
  'week-span',
  'month-span',
  'km',
  'm',
  't',
  'kg',
]);

function isCounted(text: string, han: string, end: number): boolean {
  if (/[年月日]/.test(text[end] ?? '')) return true;
  const unit = readUnit(text, end);
  if (han === '一')
    return (
      unit !== undefined &&
      MEASURES.has(unit.id) &&
      (unit.end > end + 1 || unit.id === 'tenth') &&
      text[unit.end] !== '不'
    );
  return COUNTED.test(text[end] ?? '') || unit !== undefined;
}

export function readScale(
  text: string,
  at: number,
  from: number,
  options: LexOptions,
): { end: number; power: number } | undefined {
  const start = text[at] === ' ' || text[at] === '-' ? at + 1 : at;
  const entry = lexicon.match(text, start, SCALES);
  if (entry === undefined) return readShortScale(text, at, from);
  // 千瓦时, 兆瓦: a unit that begins like a scale.
  if ((lexicon.match(text, start, UNITS)?.end ?? 0) > entry.end) return undefined;
  if (start !== at && isUnspaced(entry.word[0]!) && isUnspaced(text[at - 1] ?? '')) return undefined;
  const power = options.longScale && /^billion/i.test(entry.word) ? 12 : Number(entry.sense.key);
  const dot = text[start + entry.word.length] === '.' && /^(?:mio|mrd|bio|tsd|mn|bn)$/i.test(entry.word) ? 1 : 0;
  return { end: start + entry.word.length + dot, power };
}

/** $5m, 8.8m TEU, €3k: a letter is a scale beside a currency or before another unit, else it is a unit. */
function readShortScale(text: string, at: number, from: number): { end: number; power: number } | undefined {
  const letter = /^ ?([mkb])(?![\p{L}\p{N}²³])/iu.exec(text.slice(at, at + 3));
  if (letter === null) return undefined;
  const end = at + letter[0].length;
  const unit = readUnit(text, end);
  const counted = unit !== undefined && unit.id !== 'm' && text[end] !== undefined;
  if (!CURRENCY_BEFORE.test(text.slice(Math.max(0, from - 6), from)) && !counted) return undefined;
  return { end, power: { m: 6, k: 3, b: 9 }[letter[1]!.toLowerCase()]! };
}

export function readUnit(text: string, at: number): UnitMatch | undefined {
  const start = /^[ \-–]/.test(text.slice(at, at + 1)) ? at + 1 : at;
  const entry = lexicon.match(text, start, UNITS);
  return entry === undefined ? undefined : { end: entry.end, id: entry.sense.key };
}

/** The currency whose sign or name stands before a number: US$ 5, 港幣4.16元. */
export function currencyBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 6), start);
  const sign = CURRENCY_BEFORE.exec(before)?.[0].trim();
  if (sign !== undefined) return lexicon.match(`${sign} `, 0, UNITS)?.sense.key ?? sign;
  const name = CURRENCY_WORDS.find(({ word }) => text.startsWith(word, start - word.length));
  // 费用5美元3个月: it may be the unit of the number before.
  return name === undefined || /[\d十百千万萬亿億]/.test(text[start - name.word.length - 1] ?? '')
    ? undefined
    : name.id;
}

/** 七 in 九成七, 半 in 六成半: tenths of a tenth. */
export function readTenths(text: string, at: number): { end: number; value: string } | undefined {
  if (/^半(?![数數年])/.test(text.slice(at, at + 2))) return { end: at + 1, value: '0.5' };
  const digit = /^([一二三四五六七八九1-9])分?(?![十百千万萬億亿\d.])/.exec(text.slice(at, at + 3));
  if (digit === null) return undefined;
  const value = /\d/.test(digit[1]!) ? digit[1]! : readHanNumeral(digit[1]!);
  return { end: at + digit[0].length, value: scaleDecimal(value, -1) };
}
