import { describe, expect, it } from 'vitest';
import { figuresOf, type StatisticsTable } from '../../test/statistics-table';

const TABLES: readonly StatisticsTable[] = [
  {
    name: 'places of residence under a city',
    culture: 'zh-Hant',
    lines: ['2019年訪港旅客（按居住國家劃分）', '居住國家 | 2019年（萬人次）', '南韓 | 104.3'],
    figures: ['1043000 {person} level 2019 Hong Kong tourist_arrivals'],
  },
  {
    name: 'markets below a sub-heading',
    culture: 'en',
    lines: [
      'Gatwick Traffic: May 2019',
      'Passengers (000s) | May 2019 | % change',
      'Market',
      'UK | 345 | 2.1',
      'EU | 2,210 | 1.4',
    ],
    figures: [
      '345000 {person} level 2019-05-01/2019-05-31 London air_passengers',
      '2.1 % change 2019-05-01/2019-05-31 London air_passengers',
      '2210000 {person} level 2019-05-01/2019-05-31 London air_passengers',
      '1.4 % change 2019-05-01/2019-05-31 London air_passengers',
    ],
  },
  {
    name: 'a change told by signs and an earlier year',
    culture: 'de',
    lines: ['Bern 2019', 'Jahr | Übernachtungen | Übernachtungen, +/– gegenüber 2018 in %', '2019 | 803 112 | +5'],
    figures: ['803112 {night} level 2019 Bern hotel_nights', '5 % change 2019 Bern hotel_nights'],
  },
  {
    name: 'differences in persons',
    culture: 'ja',
    lines: ['福岡市の人口', '年 | 人口 | 前年比増減数', '2019 | 1,592,657 | 13,738'],
    figures: ['1592657 {person} level 2019 Fukuoka population', '13738 {person} change 2019 Fukuoka population'],
  },
  {
    name: 'differences in money beside rates, the newer year first and a share between',
    culture: 'ko',
    lines: [
      '2020년 광주광역시 세입예산 (단위: 백만원, %)',
      '구분 | 2020년 | 구성비 | 2019년 | 증감액 | 증감률',
      '지방세 | 1,756,000 | 30.6 | 1,700,000 | 56,000 | 3.3',
    ],
    figures: [
      '1756000000000 KRW level 2020 Gwangju public_revenue',
      '30.6 % share 2020 Gwangju -',
      '1700000000000 KRW level 2019 Gwangju public_revenue',
      '56000000000 KRW change 2020 Gwangju public_revenue',
      '3.3 % change 2020 Gwangju public_revenue',
    ],
  },
  {
    name: 'differences of a score',
    culture: 'en',
    lines: ['Global city index', 'City | Score 2019 | Change in score', 'Osaka | 61.2 | -1.4'],
    figures: ['61.2 {score} level 2019 Osaka index_score', '-1.4 {score} change 2019 Osaka index_score'],
  },
];

describe('origins of people, and changes in the unit of what changed', () => {
  it.each(TABLES)('$culture $name', (table) => {
    expect(figuresOf(table)).toEqual(table.figures);
  });
});
