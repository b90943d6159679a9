import { describe, expect, test } from 'vitest';
import '../index';
import type { Culture } from '../culture';
import { languageOf } from '../language/language';
import { sourceOf } from '../text/source';
import { findPeriods } from './find-periods';

const FORMS: [Culture, string, string, string][] = [
  ['en', 'in the nine months to September 2023', '2023-01-01', '2023-09-30'],
  ['en', 'in the nine months ended 30 September 2023', '2023-01-01', '2023-09-30'],
  ['en', 'in the three months to February 2023', '2022-12-01', '2023-02-28'],
  ['en', 'in the 12 months ended June 30, 2023', '2022-07-01', '2023-06-30'],
  ['en', 'the opening quarter of 2023', '2023-01-01', '2023-03-31'],
  ['en', 'at mid-year 2023', '2023-06-30', '2023-06-30'],
  ['en', 'by the close of 2023', '2023-12-31', '2023-12-31'],
  ['en', '2H 2023', '2023-07-01', '2023-12-31'],
  ['en', 'in the quarter ended September 30, 2023', '2023-07-01', '2023-09-30'],
  ['en', 'in the second quarter ended 30 June 2023', '2023-04-01', '2023-06-30'],
  ['en', 'in 3Q23', '2023-07-01', '2023-09-30'],
  ['en', 'year-to-date to August 2024', '2024-01-01', '2024-08-31'],
  ['en', 'in mid-2023', '2023-01-01', '2023-12-31'],
  ['en', 'during the 2010s', '2010-01-01', '2019-12-31'],
  ['de', 'in den 2010er-Jahren', '2010-01-01', '2019-12-31'],
  ['ja', '2010年代', '2010-01-01', '2019-12-31'],
  ['ko', '2010년대', '2010-01-01', '2019-12-31'],
  ['he', 'בשנות ה-2010', '2010-01-01', '2019-12-31'],
  ['zh-Hans', '2010年代', '2010-01-01', '2019-12-31'],
  ['he', 'ברבעון ה-3 של 2023', '2023-07-01', '2023-09-30'],
  ['de', 'von Januar bis einschließlich September 2023', '2023-01-01', '2023-09-30'],
  ['de', 'im 1. bis 3. Quartal 2023', '2023-01-01', '2023-09-30'],
  ['de', 'im 2. Vierteljahr 2023', '2023-04-01', '2023-06-30'],
  ['de', 'zur Jahresmitte 2023', '2023-06-30', '2023-06-30'],
  ['ja', '2023年3月期', '2022-04-01', '2023-03-31'],
  ['ja', '2023年度第1四半期', '2023-04-01', '2023-06-30'],
  ['ko', '2023년 9월까지 누적', '2023-01-01', '2023-09-30'],
  ['ko', '2023년 2사분기', '2023-04-01', '2023-06-30'],
  ['ko', "'23년 5월", '2023-05-01', '2023-05-31'],
  ['he', "ברבעון ב' של 2023", '2023-04-01', '2023-06-30'],
  ['he', 'וב-2023', '2023-01-01', '2023-12-31'],
  ['zh-Hans', '2023年1-3季度', '2023-01-01', '2023-09-30'],
  ['zh-Hant', '2023年首半年', '2023-01-01', '2023-06-30'],
  ['zh-Hant', '2022至23學年', '2022-09-01', '2023-08-31'],
];

describe('forms of dates as offices write them', () => {
  test.each(FORMS)('%s %s', (culture, words, start, end) => {
    const found = findPeriods(sourceOf(words, languageOf(culture)));
    expect(found.map((one) => one.resolve({ iso: undefined, year: one.year }))).toMatchObject([{ start, end }]);
  });
});
