import { describe, expect, test } from 'vitest';
import '../index';
import type { Culture } from '../culture';
import { readPeriod } from './read-period';

const LABELS: [Culture, string, string, string][] = [
  ['ja', '平成29年度', '2017-04-01', '2018-03-31'],
  ['ja', '令和元年', '2019-01-01', '2019-12-31'],
  ['ja', ' 昭和63年 ', '1988-01-01', '1988-12-31'],
  ['ja', '令和5年1～3月期', '2023-01-01', '2023-03-31'],
  ['zh-Hant', '民國112年', '2023-01-01', '2023-12-31'],
  ['zh-Hant', '中華民國112年7月', '2023-07-01', '2023-07-31'],
  ['zh-Hans', '2019年第3季度', '2019-07-01', '2019-09-30'],
  ['zh-Hans', '2017年度', '2017-01-01', '2017-12-31'],
  ['ko', '2019년 3분기', '2019-07-01', '2019-09-30'],
  ['he', 'תשע״ט', '2018-10-01', '2019-09-30'],
  ['he', 'רבעון 3 2019', '2019-07-01', '2019-09-30'],
  ['de', '3. Quartal 2019', '2019-07-01', '2019-09-30'],
  ['en', 'July 2018 - June 2019', '2018-07-01', '2019-06-30'],
  ['fr', '1er trimestre 2019', '2019-01-01', '2019-03-31'],
];

const OTHERS: [Culture, string][] = [
  ['en', 'Berlin 2019'],
  ['en', 'July'],
  ['en', ''],
  ['ja', '平成27年国勢調査'],
  ['ko', '부산광역시'],
];

describe('a label is read as a period', () => {
  test.each(LABELS)('%s: %s', (culture, label, start, end) => {
    expect(readPeriod(label, culture)).toMatchObject({ start, end });
  });
  test.each(OTHERS)('only where it is nothing else: %s %j', (culture, label) => {
    expect(readPeriod(label, culture)).toBeUndefined();
  });
  test('the fiscal year is that of the place', () => {
    expect(readPeriod('FY2019', 'en', 'US')).toMatchObject({ start: '2018-10-01', end: '2019-09-30' });
  });
});
