import { describe, expect, it } from 'vitest';
import { formatComparedWith, formatNumber, formatValue, type PrintedValue } from './figure-text';

describe('numbers in the words of a locale', () => {
  it.each([
    ['20490000', '2,049万', '20.49 million'],
    ['18300000', '1,830万', '18.3 million'],
    ['123400000', '12,340万', '123.4 million'],
    ['1200000000', '12亿', '1.2 billion'],
    ['1230000000000', '1.23万亿', '1.23 trillion'],
    ['12345', '12,345', '12,345'],
    ['12300', '1.23万', '12,300'],
    ['230747', '230,747', '230,747'],
    ['20491234', '20,491,234', '20,491,234'],
    ['1450', '1,450', '1,450'],
    ['0.5', '0.5', '0.5'],
    ['-25000', '−2.5万', '−25,000'],
    ['1/3', '1/3', '1/3'],
  ])('%s is %s and %s', (value, zh, en) => {
    expect([formatNumber(value, 'zh'), formatNumber(value, 'en')]).toEqual([zh, en]);
  });
});

describe('values with their units', () => {
  const rows: [string, PrintedValue, string, string][] = [
    ['a count', { value: '20490000', unit: '{TEU}' }, '2,049万标箱', '20.49 million TEU'],
    [
      'an approximate count',
      { value: '8800000', unit: '{TEU}', qualifiers: ['about'] },
      '约880万标箱',
      'about 8.8 million TEU',
    ],
    ['a rise', { value: '5.3', unit: '%', measure: 'change' }, '增长5.3%', '+5.3%'],
    ['a fall keeps its decimals', { value: '-1.0', unit: '%', measure: 'change' }, '下降1.0%', '−1.0%'],
    ['points', { value: '-0.8', unit: '{pp}', measure: 'change' }, '降低0.8个百分点', '−0.8 percentage points'],
    [
      'an added amount',
      { value: '5000', unit: '{job}', measure: 'change', qualifiers: ['more-than'] },
      '超过增加5,000个岗位',
      'more than +5,000 jobs',
    ],
    ['a range', { value: '12', upper: '15', unit: 'm', qualifiers: ['range'] }, '12—15米', '12–15 m'],
    ['money', { value: '120000000', currency: 'EUR' }, '1.2亿欧元', 'EUR 120 million'],
    ['money per head', { value: '45000', currency: 'USD', per: '{person}' }, '4.5万美元/人', 'USD 45,000 per person'],
    ['a density', { value: '1250', unit: '{person}/km2' }, '1,250人/平方公里', '1,250 people per km²'],
    ['a rank', { value: '3', unit: '{rank}' }, '第3位', 'rank 3'],
    ['a pure number', { value: '1.7', unit: '1' }, '1.7', '1.7'],
    ['a unit that is not listed', { value: '4', unit: '{crane}' }, '4crane', '4 crane'],
  ];
  it.each(rows)('%s', (_name, figure, zh, en) => {
    expect([formatValue(figure, 'zh'), formatValue(figure, 'en')]).toEqual([zh, en]);
  });

  it.each([
    ['previous year', '比上年', 'against previous year'],
    ['2012', '与“2012”相比', 'against 2012'],
    [undefined, undefined, undefined],
  ])('compared with %s', (comparedWith, zh, en) => {
    expect([formatComparedWith(comparedWith, 'zh'), formatComparedWith(comparedWith, 'en')]).toEqual([zh, en]);
  });
});
