import { describe, expect, it } from 'vitest';
import { figuresOf, type StatisticsTable } from '../../test/statistics-table';

const TABLES: readonly StatisticsTable[] = [
  {
    name: 'an era said once in the heads',
    culture: 'ja',
    lines: [' | 平成30年 | 令和元年 | 2年', '取扱貨物量（万トン） | 3,000 | 3,100 | 3,200'],
    figures: [
      '30000000 t level 2018 - port_cargo',
      '31000000 t level 2019 - port_cargo',
      '32000000 t level 2020 - port_cargo',
    ],
  },
  {
    name: 'an era said once in the first column',
    culture: 'ja',
    lines: ['年 | 取扱貨物量（万トン）', '平成27 | 3,000', '28 | 3,100', '29 | 3,200'],
    figures: [
      '30000000 t level 2015 - port_cargo',
      '31000000 t level 2016 - port_cargo',
      '32000000 t level 2017 - port_cargo',
    ],
  },
  {
    name: 'an era said in the caption',
    culture: 'ja',
    lines: ['平成30年度 大阪市一般会計予算（単位：百万円）', '款 | 30年度 | 29年度', '福祉費 | 721,304 | 712,985'],
    figures: [
      '721304000000 JPY level 2018-04-01/2019-03-31 Osaka public_spending',
      '712985000000 JPY level 2017-04-01/2018-03-31 Osaka public_spending',
    ],
  },
  {
    name: 'a century said once in the heads',
    culture: 'ko',
    lines: [' | 2021년 | 22년', '관광객(천 명) | 1,200 | 1,300'],
    figures: ['1200000 {person} level 2021 - tourist_arrivals', '1300000 {person} level 2022 - tourist_arrivals'],
  },
  {
    name: 'figures behind an era are figures',
    culture: 'ja',
    lines: [' | 取扱貨物量（万トン） | 入港船舶数（隻）', '平成27年 | 28 | 29'],
    figures: ['280000 t level 2015 - port_cargo', '29 {call} level 2015 - ship_calls'],
  },
];

describe('short years in tables', () => {
  it.each(TABLES)('$name', (table) => {
    expect(figuresOf(table)).toEqual(table.figures);
  });
});
