import type { Indicator } from '@duibiao/model';
import { createTranslator } from '@duibiao/ui';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePoints, listPeriods } from './compare';
import { sayGap } from './comparison-table';
import { subtractExact } from './decimal';
import { isSamePlace, type Point, readPeriod } from './points';

const indicator: Indicator = {
  id: 'port_containers',
  names: { en: 'Containers' },
  definition: 'd',
  unit: '{TEU}',
  direction: 'more-is-better',
  area: 'trade',
};
const own = { iso: 'CN', name: 'Qingdao', qid: 'Q170322' };
const year = (of: number) => readPeriod(String(of))!;
let made = 0;
const point = (name: string, value: string | null, part: Partial<Point> = {}): Point => ({
  id: String(++made),
  place: name === 'Qingdao' ? own : { iso: 'KR', name },
  period: year(2017),
  value,
  unit: '{TEU}',
  measure: 'level',
  source: { kind: 'statistics', producer: 'p', url: 'https://x.example' },
  ...part,
});

describe('a comparison', () => {
  it('ranks places, with the exact gap to the own city', () => {
    const points = [point('Incheon', '3050000'), point('Qingdao', '18300000'), point('Busan', '20490000.5')];
    const { places } = comparePoints(points, indicator, year(2017), own);
    expect(places.map(({ place, rank, gap }) => [place.name, rank, gap])).toEqual([
      ['Busan', 1, '-2190000.5'],
      ['Qingdao', 2, undefined],
      ['Incheon', 3, '15250000'],
    ]);
  });

  it('puts the least first where less is better, and gives equals one rank', () => {
    const points = [point('A', '3'), point('B', '1'), point('C', '3')];
    const { places } = comparePoints(points, { ...indicator, direction: 'less-is-better' }, year(2017), own);
    expect(places.map(({ place, rank }) => [place.name, rank])).toEqual([
      ['B', 1],
      ['A', 2],
      ['C', 2],
    ]);
  });

  it.each<[string, Partial<Point>, object]>([
    ['has no value', { value: null }, { why: 'no-value' }],
    ['is held back', { flag: 'a jump' }, { why: 'flag', is: 'a jump' }],
    ['has no place', { place: null }, { why: 'no-place' }],
    ['is a change', { measure: 'change' }, { why: 'measure', is: 'change' }],
    ['has another unit', { unit: 't' }, { why: 'unit', is: 't', wanted: '{TEU}' }],
    ['is of the whole country', { place: { iso: 'KR', name: 'South Korea' } }, { why: 'country' }],
    ['has no period', { period: null }, { why: 'no-period' }],
    ['is of another period', { period: year(2016) }, { why: 'period' }],
  ])('keeps apart what %s', (_, part, reason) => {
    const apart = point('Busan', '1', part);
    const { places, apart: found } = comparePoints([point('Qingdao', '2'), apart], indicator, year(2017), own);
    expect(places.map(({ place }) => place.name)).toEqual(['Qingdao']);
    expect(found).toEqual([{ point: apart, reason }]);
  });

  it('takes the value of a city state for its city', () => {
    const singapore = point('x', '33700000', { place: { iso: 'SG', name: 'Singapore' } });
    expect(comparePoints([singapore], indicator, year(2017), own).places).toHaveLength(1);
  });

  it('compares money in the own currency and price basis', () => {
    const money = (name: string, currency: string, priceBasis?: string): Point => {
      const { unit: _unit, ...rest } = point(name, '5', { currency, priceBasis });
      return rest;
    };
    const points = [money('Busan', 'USD'), money('Qingdao', 'CNY'), money('Incheon', 'CNY', 'constant 2015')];
    const { places, apart } = comparePoints(points, { ...indicator, unit: 'currency' }, year(2017), own);
    expect(places.map(({ place }) => place.name)).toEqual(['Qingdao']);
    expect(apart.map(({ reason }) => reason)).toEqual([
      { why: 'currency', is: 'USD', wanted: 'CNY' },
      { why: 'price', is: 'constant 2015', wanted: '–' },
    ]);
  });

  it('shows values of other periods as the trend of a place', () => {
    const before = point('Busan', '1', { period: year(2016) });
    const { places } = comparePoints([point('Busan', '2'), before], indicator, year(2017), own);
    expect(places[0]!.trend).toEqual([before]);
  });

  it('looks first at the latest period with the own city', () => {
    const points = [
      point('Busan', '1', { period: year(2018) }),
      point('Incheon', '1', { period: year(2018) }),
      point('Qingdao', '1', { period: year(2017) }),
      point('Qingdao', '1', { period: year(2016) }),
    ];
    expect(listPeriods(points, own).map(({ start }) => start.slice(0, 4))).toEqual(['2017', '2016', '2018']);
  });
});

it.each([
  ['more-is-better', '-5', 'behind by 5 TEU'],
  ['more-is-better', '5', 'ahead by 5 TEU'],
  ['less-is-better', '5', 'behind by 5 TEU'],
  ['less-is-better', '-0.5', 'ahead by 0.5 TEU'],
  ['neutral', '-5', 'differs by 5 TEU'],
  ['neutral', '0', 'equal'],
] as const)('when %s, a gap of %s is “%s”', (direction, gap, words) => {
  expect(sayGap({ gap, points: [point('Busan', '1')] }, { direction }, 'en', createTranslator('en'))).toBe(words);
});

describe('exact differences', () => {
  it.each([
    ['20490000', '18300000', '2190000'],
    ['0.3', '0.1', '0.2'],
    ['1', '1.000', '0'],
    ['-1.5', '2', '-3.5'],
    ['90071992547409931', '90071992547409930', '1'],
    ['1/3', '1', undefined],
  ])('%s - %s = %s', (a, b, difference) => {
    expect(subtractExact(a, b)).toBe(difference);
  });

  it('agree with whole numbers', () => {
    fc.assert(fc.property(fc.bigInt(), fc.bigInt(), (a, b) => subtractExact(String(a), String(b)) === String(a - b)));
  });
});

describe('periods and places of baselines', () => {
  it.each([
    ['2017', '2017-01-01', '2017-12-31', 'year'],
    ['2016-02', '2016-02-01', '2016-02-29', 'month'],
    ['2017-04-01/2018-03-31', '2017-04-01', '2018-03-31', 'span'],
    ['2017-04-01', '2017-04-01', '2017-04-01', 'day'],
  ])('%s', (text, start, end, precision) => {
    expect(readPeriod(text)).toEqual({ start, end, precision });
  });

  it.each(['', 'soon', '2018/2017'])('“%s” is no period', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });

  it('places are the same by their item, else by country and name', () => {
    expect(isSamePlace(own, { iso: 'CN', name: '青岛', qid: 'Q170322' })).toBe(true);
    expect(isSamePlace(own, { iso: 'CN', name: 'qingdao' })).toBe(true);
    expect(isSamePlace(own, { iso: 'CN', name: 'Qingdao', qid: 'Q1' })).toBe(false);
  });
});
