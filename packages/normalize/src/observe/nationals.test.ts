import { describe, expect, it } from 'vitest';
import { holdConstructions, type Row } from '../../test/constructions';
import { figuresOf, type StatisticsTable } from '../../test/statistics-table';

const COUNTED: readonly Row[] = [
  [
    'de',
    'Unter den Gästen waren 2023 rund 45.000 Deutsche und 12.000 Österreicher.',
    '45000 {person} 2023-01-01 - tourist_arrivals',
    '12000 {person} 2023-01-01 - tourist_arrivals',
  ],
  ['de', '2023 gab es in Hamburg 500 Deutsche Firmen.', '500 {company} 2023-01-01 Hamburg companies'],
  [
    'ja',
    '2023年に釜山を訪れたのは日本人が3.2万人、中国人が1.1万人だった。',
    '32000 {person} 2023-01-01 Busan tourist_arrivals',
    '11000 {person} 2023-01-01 Busan tourist_arrivals',
  ],
  ['zh-Hans', '2023年中国人口为14亿人。', '1400000000 {person} 2023-01-01 China population'],
];

const TABLES: readonly StatisticsTable[] = [
  {
    name: 'de',
    culture: 'de',
    lines: ['Einwohner 2023 | Deutsche | Ausländer', 'Hamburg | 1.500.000 | 350.000'],
    figures: ['1500000 {person} level 2023 Hamburg population', '350000 {person} level 2023 Hamburg foreign_residents'],
  },
  {
    name: 'ja',
    culture: 'ja',
    lines: ['延べ宿泊者数 2023年 | 日本人 | 外国人', '東京都 | 1,500,000 | 350,000'],
    figures: ['1500000 {night} level 2023 Tokyo hotel_nights', '350000 {night} level 2023 Tokyo hotel_nights'],
  },
  {
    name: 'ko',
    culture: 'ko',
    lines: ['2023년 숙박객 | 한국인 | 외국인', '부산 | 1,500,000 | 350,000'],
    figures: ['1500000 {night} level 2023 Busan hotel_nights', '350000 {night} level 2023 Busan hotel_nights'],
  },
  {
    name: 'he',
    culture: 'he',
    lines: ['לינות במלונות תיירות 2018 (אלפים)', 'יישוב | תיירים | ישראלים', 'אילת | 742 | 5,649'],
    figures: ['742000 {night} level 2018 Eilat hotel_nights', '5649000 {night} level 2018 Eilat hotel_nights'],
  },
  {
    name: 'zh-Hans',
    culture: 'zh-Hans',
    lines: ['2023年接待游客（人次） | 中国人', '东京 | 1,500,000'],
    figures: ['1500000 {person} level 2023 Tokyo tourist_arrivals'],
  },
];

holdConstructions({ 'people by their nation': COUNTED });

describe('people by their nation over columns', () => {
  it.each(TABLES)('$name', (table) => {
    expect(figuresOf(table)).toEqual(table.figures);
  });
});
