import { describe, expect, test } from 'vitest';
import type { Culture } from '../culture';
import { observe } from '../index';

type Row = readonly [culture: Culture, published: string, text: string, start: string, end: string];

const ROWS: readonly Row[] = [
  ['en', '2024-05-20', 'The port of Singapore handled 5.2 million TEU last month.', '2024-04-01', '2024-04-30'],
  ['en', '2024-01-20', 'The port of Singapore handled 5.2 million TEU last month.', '2023-12-01', '2023-12-31'],
  ['en', '2024-05-20', 'The port of Singapore will handle 5.2 million TEU next year.', '2025-01-01', '2025-12-31'],
  ['en', '2024-05-20', 'Singapore spent S$5.2 million last financial year.', '2023-04-01', '2024-03-31'],
  ['de', '2024-05-20', 'Der Hafen Hamburg schlug im letzten Monat 5,2 Mio. TEU um.', '2024-04-01', '2024-04-30'],
  ['de', '2024-05-20', 'Der Hafen Hamburg wird im kommenden Jahr 5,2 Mio. TEU umschlagen.', '2025-01-01', '2025-12-31'],
  ['ja', '2024-05-20', '一昨年、横浜港は520万TEUを取り扱った。', '2022-01-01', '2022-12-31'],
  ['ja', '2024-05-20', '今年度、横浜港は520万TEUを取り扱う。', '2024-04-01', '2025-03-31'],
  ['ja', '2024-02-20', '今年度、横浜港は520万TEUを取り扱う。', '2023-04-01', '2024-03-31'],
  ['ja', '2024-02-20', '昨年度、横浜港は520万TEUを取り扱った。', '2022-04-01', '2023-03-31'],
  ['ko', '2024-05-20', '부산항은 내년 520만 TEU를 처리한다.', '2025-01-01', '2025-12-31'],
  ['he', '2024-05-20', 'נמל חיפה שינע בחודש שעבר 1.2 מיליון TEU.', '2024-04-01', '2024-04-30'],
  ['zh-Hans', '2024-05-20', '明年，上海港集装箱吞吐量将达520万标箱。', '2025-01-01', '2025-12-31'],
];

describe('periods told from the day of publication', () => {
  test.each(ROWS)('%s %s %s', (culture, published, text, start, end) => {
    expect(observe(text, culture, { published })[0]?.period).toMatchObject({ start, end });
  });
});
