import type { Period } from '@duibiao/model';
import { describe, expect, it } from 'vitest';
import { formatPeriod, parseBaselinePeriod } from './period-text';

describe('periods', () => {
  const rows: [Period, string, string][] = [
    [{ start: '2017-01-01', end: '2017-12-31', precision: 'year' }, '2017年', '2017'],
    [{ start: '2017-03-01', end: '2017-03-31', precision: 'month' }, '2017年3月', 'March 2017'],
    [{ start: '2017-01-01', end: '2017-03-31', precision: 'quarter' }, '2017年第一季度', 'Q1 2017'],
    [{ start: '2017-07-01', end: '2017-12-31', precision: 'half' }, '2017年下半年', 'second half of 2017'],
    [{ start: '2018-06-30', end: '2018-06-30', precision: 'day' }, '2018年6月30日', '30 June 2018'],
    [{ start: '2013-01-01', end: '2017-12-31', precision: 'span' }, '2013—2017年', '2013–2017'],
    [
      { start: '2017-04-01', end: '2018-03-31', precision: 'fiscal-year' },
      '2017财年（2017年4月—2018年3月）',
      'FY 2017 (April 2017 – March 2018)',
    ],
    [
      { start: '2017-04-05', end: '2017-05-02', precision: 'span' },
      '2017年4月5日—2017年5月2日',
      '5 April 2017 – 2 May 2017',
    ],
  ];
  it.each(rows)('%j', (period, zh, en) => {
    expect([formatPeriod(period, 'zh'), formatPeriod(period, 'en')]).toEqual([zh, en]);
  });

  it.each([
    ['2017', { start: '2017-01-01', end: '2017-12-31', precision: 'year' }],
    ['2016-02', { start: '2016-02-01', end: '2016-02-29', precision: 'month' }],
    ['2017-04-01/2018-03-31', { start: '2017-04-01', end: '2018-03-31', precision: 'span' }],
    ['2017-13', undefined],
    ['FY2017', undefined],
  ])('reads the baseline period %s', (text, expected) => {
    expect(parseBaselinePeriod(text)).toEqual(expected);
  });
});
