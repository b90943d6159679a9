import type { Figure } from '@duibiao/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../i18n';
import { formatAge, formatPageDate, formatPeriod } from './dates';
import { formatExact, formatFigure, formatUnit } from './numbers';
import { formatLanguageName, formatPlace, formatRegion, formatTarget } from './places';

const en = createTranslator('en');
const zh = createTranslator('zh');

describe('exact numbers', () => {
  it.each([
    ['20490000', '20,490,000'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-1234.5678', '−1,234.5678'],
    ['0.10', '0.10'],
    ['90071992547409931234', '90,071,992,547,409,931,234'],
    ['1/3', '1/3'],
  ])('%s is shown as %s', (value, shown) => {
    expect(formatExact(value)).toBe(shown);
  });

  it('keeps every digit', () => {
    const decimal = fc.stringMatching(/^-?(0|[1-9]\d{0,30})(\.\d{1,10})?$/);
    fc.assert(fc.property(decimal, (value) => formatExact(value).replaceAll(',', '').replace('−', '-') === value));
  });
});

const figure = (part: Partial<Figure>): Figure => ({
  id: 'f1',
  quote: 'q1',
  span: { start: 0, end: 1 },
  asWritten: 'x',
  indicator: null,
  place: null,
  period: null,
  value: '5.3',
  measure: 'level',
  qualifiers: [],
  status: 'accepted',
  ...part,
});

describe('figures', () => {
  it.each<[string, Partial<Figure>, string, string]>([
    ['containers', { value: '20490000', unit: '{TEU}' }, '20,490,000 TEU', '20,490,000标箱'],
    ['a change', { unit: '%', measure: 'change' }, '+5.3%', '+5.3%'],
    ['a decrease', { value: '-0.4', unit: '{pp}', measure: 'change' }, '−0.4 pp', '−0.4个百分点'],
    ['money', { value: '1000000', currency: 'EUR' }, 'EUR 1,000,000', 'EUR 1,000,000'],
    ['about', { value: '200000', unit: '{person}', qualifiers: ['about'] }, 'about 200,000 people', '约 200,000人'],
    ['a range', { value: '3', upper: '5', unit: 'km', qualifiers: ['range'] }, '3–5 km', '3–5公里'],
    ['a density', { value: '12', unit: '{person}', per: 'km2' }, '12 people/km²', '12人/平方公里'],
    ['an unknown unit', { value: '2', unit: '{berth}' }, '2 berth', '2 berth'],
    ['a pure number', { value: '7', unit: '1' }, '7', '7'],
  ])('%s', (_, part, english, chinese) => {
    expect(formatFigure(figure(part), 'en', en)).toBe(english);
    expect(formatFigure(figure(part), 'zh', zh)).toBe(chinese);
  });

  it('names units', () => {
    expect([formatUnit('{TEU}', 'zh'), formatUnit('km2', 'en')]).toEqual(['标箱', 'km²']);
  });
});

describe('dates and periods', () => {
  it.each([
    ['day', '30 Jan 2018', '2018年1月30日'],
    ['month', 'Jan 2018', '2018年1月'],
    ['year', '2018', '2018年'],
  ] as const)('a date known to the %s', (precision, english, chinese) => {
    expect(formatPageDate({ date: '2018-01-30', precision }, 'en')).toBe(english);
    expect(formatPageDate({ date: '2018-01-30', precision }, 'zh')).toBe(chinese);
  });

  it.each([
    ['2017-01-01', '2017-12-31', 'year', '2017', '2017年'],
    ['2017-04-01', '2017-06-30', 'quarter', 'Q2 2017', '2017年第二季度'],
    ['2017-07-01', '2017-12-31', 'half', 'H2 2017', '2017年下半年'],
    ['2017-03-01', '2017-03-31', 'month', 'Mar 2017', '2017年3月'],
    ['2017-04-01', '2018-03-31', 'fiscal-year', 'FY 2017/18', '2017财年'],
    ['2017-04-02', '2017-05-03', 'span', '2 Apr 2017 – 3 May 2017', '2017年4月2日 – 2017年5月3日'],
  ] as const)('%s to %s as %s', (start, end, precision, english, chinese) => {
    expect(formatPeriod({ start, end, precision }, 'en')).toBe(english);
    expect(formatPeriod({ start, end, precision }, 'zh')).toBe(chinese);
  });

  it.each([
    [30, 'now'],
    [300, '5 min'],
    [7200, '2 h'],
    [200_000, '2 d'],
  ])('%d seconds ago is %s', (seconds, shown) => {
    const now = Date.parse('2018-04-12T12:00:00Z');
    expect(formatAge(new Date(now - seconds * 1000).toISOString(), now, en)).toBe(shown);
  });
});

describe('places and languages', () => {
  it.each([
    [{ iso: 'KR', name: 'Busan' }, 'Busan, South Korea', '韩国 Busan'],
    [{ iso: 'SG', name: 'Singapore' }, 'Singapore', '新加坡'],
    [{ iso: 'ZZ', name: 'Nowhere' }, 'Nowhere, Unknown Region', '未知地区 Nowhere'],
  ])('%o', (place, english, chinese) => {
    expect(formatPlace(place, 'en')).toBe(english);
    expect(formatPlace(place, 'zh')).toBe(chinese);
  });

  it('names regions and languages, and keeps what it does not know', () => {
    expect([formatRegion('HK', 'zh'), formatRegion('not a code', 'en')]).toEqual(['中国香港特别行政区', 'not a code']);
    expect([formatLanguageName('ko', 'en'), formatLanguageName('!', 'en')]).toEqual(['Korean', '!']);
    expect(formatTarget({ country: 'KR', city: { name: '釜山' }, body: '부산항만공사' }, 'zh')).toBe(
      '韩国 · 釜山 · 부산항만공사',
    );
  });
});
