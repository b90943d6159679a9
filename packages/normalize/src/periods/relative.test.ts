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
  ['en', '2024-05-20', 'The port of Singapore handled 5.2 million TEU last quarter.', '2024-01-01', '2024-03-31'],
  ['de', '2024-02-20', 'Der Hafen Hamburg schlug im vergangenen Quartal 5,2 Mio. TEU um.', '2023-10-01', '2023-12-31'],
  ['ko', '2024-05-20', '지난 분기 부산항은 520만 TEU를 처리했다.', '2024-01-01', '2024-03-31'],
  ['zh-Hant', '2024-05-20', '上季，高雄港貨櫃吞吐量達220萬TEU。', '2024-01-01', '2024-03-31'],
  ['en', '2024-06-20', 'The fair, held in Berlin from 12 to 15 May, drew 48,000 visitors.', '2024-05-12', '2024-05-15'],
  ['de', '2024-06-20', 'Vom 28. Mai bis 2. Juni kamen 48.000 Besucher nach Köln.', '2024-05-28', '2024-06-02'],
  ['ja', '2024-06-20', '5月12日から15日まで東京で開かれた展示会に4万8千人が来場した。', '2024-05-12', '2024-05-15'],
  ['zh-Hans', '2024-06-20', '5月12日至15日，广州展会吸引观众48000人。', '2024-05-12', '2024-05-15'],
];

describe('periods told from the day of publication', () => {
  test.each(ROWS)('%s %s %s', (culture, published, text, start, end) => {
    expect(observe(text, culture, { published })[0]?.period).toMatchObject({ start, end });
  });
});
