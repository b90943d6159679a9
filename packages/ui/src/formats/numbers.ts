import type { Figure } from '@duibiao/model';
import units from '../../data/units.json';
import type { Translate } from '../i18n';
import { type InterfaceLanguage, localeOf } from '../language';

/** Names of units, keyed by UCUM code. A code that is not here is shown as it is, without its braces. */
const UNIT_NAMES: Record<string, Record<InterfaceLanguage, string>> = units;

/**
 * An exact decimal or fraction with its thousands grouped: "20490000" becomes "20,490,000", digit for digit and without a detour through
 * floating point. A true minus sign is used.
 */
export function formatExact(value: string): string {
  const [head, denominator] = value.split('/');
  const negative = head!.startsWith('-');
  const [whole, fraction] = head!.replace('-', '').split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = `${negative ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
  return denominator === undefined ? text : `${text}/${denominator}`;
}

/** The name of a UCUM unit for readers: `{TEU}` is "TEU" or "标箱", "%" stays. */
export function formatUnit(unit: string, language: InterfaceLanguage): string {
  return UNIT_NAMES[unit]?.[language] ?? unit.replace(/[{}]/g, '');
}

/** A value with its unit or currency: "20,490,000 TEU", "5.3%", "EUR 1,000,000,000". */
export function formatQuantity(
  quantity: Pick<Figure, 'value' | 'upper' | 'unit' | 'currency' | 'per'>,
  language: InterfaceLanguage,
): string {
  const { value, upper, unit, currency, per } = quantity;
  const number = upper === undefined ? formatExact(value) : `${formatExact(value)}–${formatExact(upper)}`;
  const name = unit === undefined ? '' : formatUnit(unit, language);
  const tight = name === '%' || name === '°C' || (language === 'zh' && /^\p{Script=Han}/u.test(name));
  const amount = currency ? `${currency} ${number}` : name === '' ? number : `${number}${tight ? '' : ' '}${name}`;
  return per === undefined ? amount : `${amount}/${formatUnit(per, language)}`;
}

/** A figure in one line: sign for changes, qualifiers as words ("about 200,000 people"). */
export function formatFigure(
  figure: Pick<Figure, 'value' | 'upper' | 'unit' | 'currency' | 'per' | 'measure' | 'qualifiers'>,
  language: InterfaceLanguage,
  t: Translate,
): string {
  const plus = figure.measure === 'change' && !figure.value.startsWith('-') ? '+' : '';
  const quantity = plus + formatQuantity(figure, language);
  return figure.qualifiers.reduce(
    (text, qualifier) => (qualifier === 'range' ? text : t(`qualifier.${qualifier}`, { value: text })),
    quantity,
  );
}

/** A count as people read it: "1,234". */
export function formatCount(count: number, language: InterfaceLanguage): string {
  return new Intl.NumberFormat(localeOf(language)).format(count);
}
