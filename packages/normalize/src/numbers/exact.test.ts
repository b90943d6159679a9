import { describe, expect, it } from 'vitest';
import { Exact } from './exact';

describe('Exact', () => {
  it.each([
    ['8.8', 6, '8800000'],
    ['1.2345', 12, '1234500000000'],
    ['1.0', 0, '1.0'],
    ['0.05', 1, '0.5'],
    ['12', -2, '0.12'],
  ])('%s times ten to the power of %i is %s', (digits, power, expected) => {
    expect(Exact.decimal(digits).shifted(power).toString()).toBe(expected);
  });

  it.each([
    [1n, 3n, '1/3'],
    [2n, 6n, '1/3'],
    [1n, 5n, '0.2'],
    [3n, 4n, '0.75'],
    [132n, 5n, '26.4'],
    [-1n, 8n, '-0.125'],
  ])('%s over %s is %s', (numerator, denominator, expected) => {
    expect(Exact.ratio(numerator, denominator).toString()).toBe(expected);
  });

  it('adds and multiplies without rounding', () => {
    expect(Exact.decimal('0.1').plus(Exact.decimal('0.2')).toString()).toBe('0.3');
    expect(Exact.read('1/3').times(Exact.read('3')).toString()).toBe('1');
    expect(Exact.read('1e-3').over(Exact.read('3')).toString()).toBe('1/3000');
  });
});
