import unitData from '../../data/units.json';
import type { Locale } from './language';

interface UnitLabel {
  zh: string;
  en: string;
  enPer?: string;
}

const UNITS = new Map<string, UnitLabel>(Object.entries(unitData));

/** The label of a UCUM unit for readers: ("{TEU}", "zh") → "标箱"; a product or quotient from its parts; a unit that is not listed as its code. */
export function labelUnit(unit: string, locale: Locale): string {
  const known = UNITS.get(unit);
  if (known) return known[locale];
  const [head, ...denominators] = splitOutside(unit, '/');
  if (denominators.length === 0) return unit.replace(/^\{(.*)\}$/, '$1');
  const below = denominators.map((part) => labelDenominator(part, locale));
  const above = head === '1' || head === '' ? '' : labelUnit(head!, locale);
  return locale === 'zh' ? [above, ...below].join('/') : `${above} per ${below.join(' per ')}`.trim();
}

/** The label of a denominator: "person" in "EUR per person". */
export function labelDenominator(unit: string, locale: Locale): string {
  const known = UNITS.get(unit);
  if (known) return locale === 'en' ? (known.enPer ?? known.en) : known.zh;
  return unit.replace(/^\{(.*)\}$/, '$1');
}

/** Splits at a sign that does not stand inside the braces or brackets of a UCUM annotation. */
function splitOutside(unit: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of unit) {
    if (character === '{' || character === '[') depth += 1;
    if (character === '}' || character === ']') depth -= 1;
    if (character === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
