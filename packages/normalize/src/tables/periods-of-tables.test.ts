import { describe, expect, it } from 'vitest';
import { figuresOf, type StatisticsTable } from '../../test/statistics-table';

const TABLES: readonly StatisticsTable[] = [
  {
    name: 'the end of a year in words over its date',
    culture: 'zh-Hant',
    lines: ['都市 | 年底人口數', ' | （萬人）', ' | 108年底', '臺南市 | 188.0'],
    figures: ['1880000 {person} level 2019-12-31 Tainan population'],
  },
  {
    name: 'a row of changes below a quarter',
    culture: 'ko',
    lines: ['김포국제공항 2019년', '월 | 여객(명)', '1분기 소계 | 6,012,000', '전년 동기 대비 | 2.1%'],
    figures: [
      '6012000 {person} level 2019-01-01/2019-03-31 Seoul air_passengers',
      '2.1 % change 2019-01-01/2019-03-31 Seoul air_passengers',
    ],
  },
  {
    name: 'quarters called by their ordinals, and their sum',
    culture: 'he',
    lines: ['נמל חיפה 2019', 'רבעון | מטענים (אלפי טון)', 'ראשון | 6,012', 'שני | 5,874', 'סה"כ | 11,886'],
    figures: [
      '6012000 t level 2019-01-01/2019-03-31 Haifa port_cargo',
      '5874000 t level 2019-04-01/2019-06-30 Haifa port_cargo',
      '11886000 t level 2019 Haifa port_cargo',
    ],
  },
  {
    name: 'the sum of a quarter below its months',
    culture: 'en',
    lines: [
      'Port of Oakland, 2019, TEUs',
      'Month | Imports | Total TEUs',
      'January | 81,200 | 210,400',
      'Total Q1 | 236,500 | 610,900',
    ],
    figures: [
      '81200 {TEU} level 2019-01-01/2019-01-31 Oakland port_containers',
      '210400 {TEU} level 2019-01-01/2019-01-31 Oakland port_containers',
      '236500 {TEU} level 2019-01-01/2019-03-31 Oakland port_containers',
      '610900 {TEU} level 2019-01-01/2019-03-31 Oakland port_containers',
    ],
  },
  {
    name: 'last year below a spanning head, and a rate below a head of persons',
    culture: 'zh-Hans',
    lines: [
      '2019年主要机场生产统计',
      '机场 | 旅客吞吐量（人次） | | ',
      ' | 本年完成 | 上年同期 | 比上年增减%',
      '南京/禄口 | 30581685 | 28581546 | 7.0',
    ],
    figures: [
      '30581685 {person} level 2019 Nanjing air_passengers',
      '28581546 {person} level 2018 Nanjing air_passengers',
      '7.0 % change 2019 Nanjing air_passengers',
    ],
  },
  {
    name: 'years that houses were built in date no prices',
    culture: 'de',
    lines: ['Kaufpreise in Mainz 2018 in €/m²', 'Baujahr | einfache Lage', '1950–1977 | 2.700'],
    figures: ['2700 EUR level 2018 Mainz housing_price'],
  },
  {
    name: 'quarters in heads, under a word that is a rank elsewhere',
    culture: 'he',
    lines: ['לינות במלונות (אלפי לינות)', 'מקום | רבעון 1/2022 | רבעון 2/2022', 'אילת | 1,504 | 1,951'],
    figures: [
      '1504000 {night} level 2022-01-01/2022-03-31 Eilat hotel_nights',
      '1951000 {night} level 2022-04-01/2022-06-30 Eilat hotel_nights',
    ],
  },
  {
    name: 'years of the Republic, the newest first, and the name of the currency before its scale',
    culture: 'zh-Hant',
    lines: ['市政府歲入', '項目 | 單位 | 111年 | 110年 | 增減率（%）', '歲入 | 新臺幣億元 | 962.3 | 908.6 | 5.9'],
    figures: [
      '96230000000 TWD level 2022 - public_revenue',
      '90860000000 TWD level 2021 - public_revenue',
      '5.9 % change 2022 - public_revenue',
    ],
  },
  {
    name: 'quarters in Roman figures',
    culture: 'de',
    lines: ['Containerumschlag (in 1.000 TEU)', 'Hafen | I/2022 | II/2022', 'Hamburg | 2.128 | 2.154'],
    figures: [
      '2128000 {TEU} level 2022-01-01/2022-03-31 Hamburg port_containers',
      '2154000 {TEU} level 2022-04-01/2022-06-30 Hamburg port_containers',
    ],
  },
  {
    name: 'Roman and counted quarters',
    culture: 'de',
    lines: [
      'Lübeck: Übernachtungen',
      'Zeitraum | 2021 | 2022',
      'II. Vierteljahr | 311 | 488',
      '3. Vj. | 702 | 733',
      'Quartal 4 | 255 | 301',
    ],
    figures: [
      '311 {night} level 2021-04-01/2021-06-30 Lübeck hotel_nights',
      '488 {night} level 2022-04-01/2022-06-30 Lübeck hotel_nights',
      '702 {night} level 2021-07-01/2021-09-30 Lübeck hotel_nights',
      '733 {night} level 2022-07-01/2022-09-30 Lübeck hotel_nights',
      '255 {night} level 2021-10-01/2021-12-31 Lübeck hotel_nights',
      '301 {night} level 2022-10-01/2022-12-31 Lübeck hotel_nights',
    ],
  },
  {
    name: 'quarters under a head that says so',
    culture: 'ja',
    lines: ['広島市の観光客数（人）', '四半期 | 2021年 | 2022年', 'Ⅰ | 311 | 488', '第Ⅱ四半期 | 702 | 733'],
    figures: [
      '311 {person} level 2021-01-01/2021-03-31 Hiroshima tourist_arrivals',
      '488 {person} level 2022-01-01/2022-03-31 Hiroshima tourist_arrivals',
      '702 {person} level 2021-04-01/2021-06-30 Hiroshima tourist_arrivals',
      '733 {person} level 2022-04-01/2022-06-30 Hiroshima tourist_arrivals',
    ],
  },
  {
    name: 'quarters as fractions',
    culture: 'ko',
    lines: ['대구 관광객 수 (명)', '기간 | 2021년 | 2022년', '1/4분기 | 311 | 488', 'Ⅱ분기 | 702 | 733'],
    figures: [
      '311 {person} level 2021-01-01/2021-03-31 Daegu tourist_arrivals',
      '488 {person} level 2022-01-01/2022-03-31 Daegu tourist_arrivals',
      '702 {person} level 2021-04-01/2021-06-30 Daegu tourist_arrivals',
      '733 {person} level 2022-04-01/2022-06-30 Daegu tourist_arrivals',
    ],
  },
  {
    name: 'quarters with a numeral',
    culture: 'he',
    lines: ['לינות במלונות באילת', 'תקופה | 2021 | 2022', 'רבעון 1 | 311 | 488', 'רבעון II | 702 | 733'],
    figures: [
      '311 {night} level 2021-01-01/2021-03-31 Eilat hotel_nights',
      '488 {night} level 2022-01-01/2022-03-31 Eilat hotel_nights',
      '702 {night} level 2021-04-01/2021-06-30 Eilat hotel_nights',
      '733 {night} level 2022-04-01/2022-06-30 Eilat hotel_nights',
    ],
  },
];

describe('periods of a table of statistics', () => {
  it.each(TABLES)('$culture: $name', (table) => {
    expect(figuresOf(table)).toEqual(table.figures);
  });
});
