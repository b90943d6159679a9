import { describe, expect, it } from 'vitest';
import { CULTURES, type Culture, recognize } from '../../src/index';
import { LOCALES } from './locales';

const UNITS: readonly [string, string, string][] = [
  ['kilometer', 'km', 'dimension'],
  ['mile', '[mi_i]', 'dimension'],
  ['foot', '[ft_i]', 'dimension'],
  ['kilogram', 'kg', 'dimension'],
  ['hectare', 'har', 'dimension'],
  ['liter', 'L', 'dimension'],
  ['gigabyte', 'GBy', 'dimension'],
  ['kilometer-per-hour', 'km/h', 'dimension'],
  ['celsius', 'Cel', 'temperature'],
  ['fahrenheit', '[degF]', 'temperature'],
];

/** Narrow, these are a mere prime, which a statistic never means by itself; "90°" in English has no scale. */
const PRIMES = new Set(['foot', 'fahrenheit']);

/** One thing is found, with this value and unit. */
function comesBack(text: string, culture: Culture, type: string, value: number, unit?: string): void {
  const found = recognize(text, culture, { types: [type] });
  expect(found, text).toHaveLength(1);
  expect(found[0]?.value, text).toBeCloseTo(value, 6);
  expect(unit === undefined || found[0]?.unit === unit, `${text}: ${found[0]?.unit}`).toBe(true);
}

describe.each(CULTURES)('what Intl writes for %s is read back', (culture) => {
  const format = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(LOCALES[culture], options).format(value);

  it.each(['short', 'long'] as const)('compact, %s', (compactDisplay) => {
    for (const value of [34_000, 5_600_000, 7_800_000_000])
      comesBack(
        format(value, { notation: 'compact', compactDisplay, maximumFractionDigits: 2 }),
        culture,
        'number',
        value,
      );
  });

  it.each(['symbol', 'code', 'name'] as const)('money by %s', (currencyDisplay) => {
    for (const currency of ['USD', 'EUR', 'GBP', 'CNY', 'KRW', 'ILS', 'SGD', 'CHF', 'JPY', 'INR', 'THB'])
      for (const value of [1250, -20])
        comesBack(
          format(value, { style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0 }),
          culture,
          'currency',
          value,
          currency,
        );
  });

  it.each(['short', 'long'] as const)('compact money, %s', (compactDisplay) => {
    for (const value of [34_000, 5_600_000, 7_800_000_000])
      for (const currency of ['USD', 'EUR', 'JPY'])
        comesBack(
          format(value, { style: 'currency', currency, notation: 'compact', compactDisplay, maximumFractionDigits: 2 }),
          culture,
          'currency',
          value,
          currency,
        );
  });

  it('percentages', () => {
    for (const value of [0.05, 0.123, -0.05, 1.5])
      comesBack(format(value, { style: 'percent', maximumFractionDigits: 1 }), culture, 'percentage', value * 100, '%');
  });

  it.each(['narrow', 'short', 'long'] as const)('units, %s', (unitDisplay) => {
    for (const [unit, code, type] of UNITS.filter(([unit]) => unitDisplay !== 'narrow' || !PRIMES.has(unit)))
      comesBack(format(25, { style: 'unit', unit, unitDisplay }), culture, type, 25, code);
  });
});
