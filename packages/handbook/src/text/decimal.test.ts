import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupDigits, shiftDecimal, subtractDecimals } from './decimal';

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 12 }))
  .map(([negative, digits, scale]) => {
    const text = digits.toString().padStart(scale + 1, '0');
    const point = text.length - scale;
    return `${negative ? '-' : ''}${text.slice(0, point)}${scale ? `.${text.slice(point)}` : ''}`;
  });

describe('decimal strings', () => {
  it.each([
    ['20490000', 4, '2049'],
    ['18300000', 8, '0.183'],
    ['-1.50', 1, '-0.15'],
    ['0', 4, '0'],
  ])('shifts %s by %i to %s', (value, places, expected) => {
    expect(shiftDecimal(value, places)).toBe(expected);
  });

  it.each([
    ['1234567.50', '1,234,567.50'],
    ['-1234', '−1,234'],
    ['999', '999'],
    ['1/3', '1/3'],
  ])('groups %s as %s', (value, expected) => {
    expect(groupDigits(value)).toBe(expected);
  });

  it.each([
    ['20490000', '18300000', '2190000'],
    ['0.3', '0.1', '0.2'],
    ['9007199254740993', '1', '9007199254740992'],
    ['8800000', '18300000', '-9500000'],
    ['-1.0', '2', '-3.0'],
  ])('%s − %s is %s, exactly', (a, b, expected) => {
    expect(subtractDecimals(a, b)).toBe(expected);
  });

  it('a − b and b − a differ in the sign only, and a − a is zero', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const strip = (value: string): string => value.replace(/^-/, '');
        expect(strip(subtractDecimals(a, b))).toBe(strip(subtractDecimals(b, a)));
        expect(subtractDecimals(a, a)).toMatch(/^[0.]+$/);
      }),
    );
  });
});
