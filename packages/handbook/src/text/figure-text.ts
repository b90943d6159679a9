import type { Figure } from '@duibiao/model';
import { absoluteDecimal, countDecimals, countWholeDigits, groupDigits, isDecimal, shiftDecimal } from './decimal';
import { LOCALE_TAG, type Locale } from './language';
import { labelDenominator, labelUnit } from './units';

/** What a printed value is made of: the statistical part of a figure or of a baseline. */
export type PrintedValue = Pick<Figure, 'value'> &
  Partial<Pick<Figure, 'upper' | 'unit' | 'currency' | 'per' | 'measure' | 'qualifiers'>>;

const SCALES: Record<Locale, readonly { power: number; word: string }[]> = {
  zh: [
    { power: 12, word: '万亿' },
    { power: 8, word: '亿' },
    { power: 4, word: '万' },
  ],
  en: [
    { power: 12, word: ' trillion' },
    { power: 9, word: ' billion' },
    { power: 6, word: ' million' },
  ],
};

/**
 * An exact number in the words of a locale: "20490000" → "2,049万", "20.49 million". A scale word is used where at most two
 * decimals are left; otherwise every digit is printed. Nothing is rounded.
 */
export function formatNumber(value: string, locale: Locale): string {
  if (!isDecimal(value)) return value.replace('-', '−');
  const scale = SCALES[locale].find(
    ({ power }) => countWholeDigits(value) > power && countDecimals(shiftDecimal(value, power)) <= 2,
  );
  return scale ? `${groupDigits(shiftDecimal(value, scale.power))}${scale.word}` : groupDigits(value);
}

const QUALIFIER_WORDS: Record<Locale, Partial<Record<Figure['qualifiers'][number], string>>> = {
  zh: { about: '约', 'at-least': '不少于', 'at-most': '不超过', 'more-than': '超过', 'less-than': '不足' },
  en: {
    about: 'about ',
    'at-least': 'at least ',
    'at-most': 'at most ',
    'more-than': 'more than ',
    'less-than': 'less than ',
  },
};

/** The value with its unit for readers: "约2,049万标箱", "EUR 1.2 billion", "增长5.3%". Exact; never rounded. */
export function formatValue(figure: PrintedValue, locale: Locale): string {
  const words = (figure.qualifiers ?? []).map((qualifier) => QUALIFIER_WORDS[locale][qualifier] ?? '').join('');
  if (figure.unit === '{rank}' && figure.measure !== 'change') return formatRank(figure.value, locale);
  if (figure.measure === 'change') return `${words}${formatChange(figure, locale)}`;
  return `${words}${withUnit(formatRange(figure, locale), figure, locale)}`;
}

function formatRank(value: string, locale: Locale): string {
  return locale === 'zh' ? `第${groupDigits(value)}位` : `rank ${groupDigits(value)}`;
}

function formatRange({ value, upper }: PrintedValue, locale: Locale): string {
  const low = formatNumber(value, locale);
  if (upper === undefined) return low;
  return `${low}${locale === 'zh' ? '—' : '–'}${formatNumber(upper, locale)}`;
}

/** A change in words: 增长/下降 for percentages, 提高/降低 for percentage points, 增加/减少 for amounts; a sign in English. */
function formatChange(figure: PrintedValue, locale: Locale): string {
  const falls = figure.value.startsWith('-');
  const size: PrintedValue = { ...figure, value: absoluteDecimal(figure.value) };
  if (figure.upper !== undefined) size.upper = absoluteDecimal(figure.upper);
  const amount = withUnit(formatRange(size, locale), figure, locale);
  if (locale === 'en') return `${falls ? '−' : '+'}${amount}`;
  if (figure.unit === '%') return `${falls ? '下降' : '增长'}${amount}`;
  if (figure.unit === '{pp}') return `${falls ? '降低' : '提高'}${amount}`;
  return `${falls ? '减少' : '增加'}${amount}`;
}

function withUnit(number: string, { unit, currency, per }: PrintedValue, locale: Locale): string {
  const below = per === undefined ? '' : `${locale === 'zh' ? '/' : ' per '}${labelDenominator(per, locale)}`;
  if (currency !== undefined) {
    return locale === 'zh' ? `${number}${nameCurrency(currency)}${below}` : `${currency} ${number}${below}`;
  }
  if (unit === undefined) return `${number}${below}`;
  const label = labelUnit(unit, locale);
  const space = locale === 'zh' || label === '' || /^[%‰]/.test(label) ? '' : ' ';
  return `${number}${space}${label}${below}`;
}

function nameCurrency(code: string): string {
  return new Intl.DisplayNames([LOCALE_TAG.zh], { type: 'currency' }).of(code) ?? code;
}

const COMPARED: Record<string, string> = {
  'previous year': '比上年',
  'the previous year': '比上年',
  'last year': '比上年',
  'same period of the previous year': '同比',
  'same period last year': '同比',
  'previous month': '比上月',
  'previous quarter': '比上季度',
};

/** What a change is measured against, for readers: "比上年", "against the previous year"; the source's own words where they are not listed. */
export function formatComparedWith(comparedWith: string | undefined, locale: Locale): string | undefined {
  if (comparedWith === undefined) return undefined;
  if (locale === 'en') return `against ${comparedWith}`;
  return COMPARED[comparedWith.toLowerCase()] ?? `与“${comparedWith}”相比`;
}
