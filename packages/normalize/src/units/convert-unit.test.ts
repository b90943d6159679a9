import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { describe, expect, it } from 'vitest';
import data from '../../data/units.json';
import { Exact } from '../numbers/exact';
import { CONVERTIBLE_UNITS, convertUnit, UnitError } from './convert-unit';

describe('convertUnit', () => {
  it.each([
    ['11.58', 'km2', 'm2', '11580000', '1000000'],
    ['5000', '[mu]', 'har', '1000/3', '1/15'],
    ['3000', '[mu]', 'km2', '2', '1/1500'],
    ['200000', '[pyeong]', 'm2', '80000000/121', '400/121'],
    ['200', '[dunam]', 'har', '20', '0.1'],
    ['279', 'har', 'km2', '2.79', '0.01'],
    ['12', '[nmi_i]', 'km', '22.224', '1.852'],
    ['1', '[ston_av]', 't', '0.90718474', '0.90718474'],
    ['1', '[lton_av]', 't', '1.0160469088', '1.0160469088'],
    ['2', '{FEU}', '{TEU}', '4', '2'],
    ['250', '{person}/har', '{person}/km2', '25000', '100'],
    ['1/3', '1', '%', '100/3', '100'],
    ['18.5', 'GW.h', 'MW.h', '18500', '1000'],
    ['36', 'km/h', 'm/s', '10', '5/18'],
  ])('%s %s in %s is %s, by a factor of %s', (value, from, to, expected, factor) => {
    expect(convertUnit(value, from, to)).toEqual({ value: expected, unit: to, factor });
  });

  it.each([
    ['m', 'kg', /different things/],
    ['EUR', 'USD', /rate with source and date/],
    ['m2', '[tatami]', /not in data\/units\.json/],
    ['Cel', 'K', /not in data/],
  ])('refuses %s to %s and says why', (from, to, why) => {
    expect(() => convertUnit('1', from, to)).toThrow(UnitError);
    expect(() => convertUnit('1', from, to)).toThrow(why);
  });

  it('returns to where it came from, exactly', () => {
    for (const unit of CONVERTIBLE_UNITS) {
      const { base } = data.units[unit as keyof typeof data.units];
      const there = convertUnit('7.25', unit, base);
      expect(Exact.read(convertUnit(there.value, base, unit).value).compare(Exact.read('7.25'))).toBe(0);
    }
  });
});

/** Units of our own, and those that the library counts otherwise: it has no annotations with a factor and a month of 30.4375 days. */
const NOT_UCUM = new Set(['[mu]', '[pyeong]', '[dunam]', '[jin]', '[liang]', '{FEU}', '{TEU}', 'mo', 'a']);

describe('the unit table against a UCUM library', () => {
  const ucum = UcumLhcUtils.getInstance();
  const rows = CONVERTIBLE_UNITS.filter((unit) => !NOT_UCUM.has(unit)).map(
    (unit) => [unit, data.units[unit as keyof typeof data.units].base] as const,
  );

  it.each(rows)('%s to %s has the same factor', (unit, base) => {
    const theirs = ucum.convertUnitTo(unit, 1, base);
    expect(theirs.status, theirs.msg?.join(' ')).toBe('succeeded');
    const ours = Exact.read(convertUnit('1', unit, base).factor).toNumber();
    expect(ours / (theirs.toVal ?? Number.NaN)).toBeCloseTo(1, 9);
  });
});
