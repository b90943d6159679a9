import { describe, expect, it } from 'vitest';
import { figuresOf, type StatisticsTable } from '../../test/statistics-table';

const TABLES: readonly StatisticsTable[] = [
  {
    name: 'a column of dates says of when the figures of its rows are',
    culture: 'de',
    lines: [
      'Messe Hannover auf einen Blick',
      'Merkmal | Wert | Einheit | Stand',
      'Freigelände | 58.070 | m² | 01.01.2019',
      'Besucher | rund 210 | Tsd. Personen | 2018',
      'Hallen | – | Anzahl | –',
    ],
    figures: ['58070 m2 level 2019-01-01 Hanover convention_space', '210000 {person} level 2018 Hanover fair_visitors'],
  },
  {
    name: 'the same in Chinese',
    culture: 'zh-Hant',
    lines: [
      '高雄港概況',
      '項目 | 數值 | 單位 | 資料時間',
      '貨櫃裝卸量 | 1,045 | 萬TEU | 2018年',
      '郵輪旅客 | 110,420 | 人次 | 2017年',
    ],
    figures: [
      '10450000 {TEU} level 2018 Kaohsiung port_containers',
      '110420 {person} level 2017 Kaohsiung cruise_passengers',
    ],
  },
  {
    name: 'the same in Hebrew',
    culture: 'he',
    lines: ['תל אביב-יפו: מדדים', 'מדד | ערך | יחידה | שנה', 'שיעור המיחזור | 27 | % | 2018'],
    figures: ['27 % level 2018 Tel Aviv waste_recycled'],
  },
  {
    name: 'two tables side by side under the same heads',
    culture: 'zh-Hans',
    lines: [
      '2018年末常住人口',
      '城市 | 人口（万人） | 城市 | 人口（万人）',
      '北京 | 2154.2 | 杭州 | 980.6',
      '上海 | 2423.8 | 南京 | 843.6',
    ],
    figures: [
      '21542000 {person} level 2018-12-31 Beijing population',
      '9806000 {person} level 2018-12-31 Hangzhou population',
      '24238000 {person} level 2018-12-31 Shanghai population',
      '8436000 {person} level 2018-12-31 Nanjing population',
    ],
  },
  {
    name: 'heads that repeat below others are no second table',
    culture: 'ja',
    lines: [
      '港湾統計',
      '港 | 2017年 | 2018年 | 2017年 | 2018年',
      '（単位） | 万トン | 万トン | 千TEU | 千TEU',
      '横浜 | 11,303 | 11,393 | 2,926 | 3,037',
    ],
    figures: [
      '113030000 t level 2017 Yokohama port_cargo',
      '113930000 t level 2018 Yokohama port_cargo',
      '2926000 {TEU} level 2017 Yokohama port_containers',
      '3037000 {TEU} level 2018 Yokohama port_containers',
    ],
  },
  {
    name: 'a row that repeats the heads begins a table of something else',
    culture: 'en',
    lines: [
      'Heathrow Airport',
      'Terminal passengers (000s) | Jun 2018 | % change',
      'Total | 7,036 | 2.1',
      'Cargo (tonnes) | Jun 2018 | % change',
      'Total | 140,561 | -0.6',
    ],
    figures: [
      '7036000 {person} level 2018-06-01/2018-06-30 London air_passengers',
      '2.1 % change 2018-06-01/2018-06-30 London air_passengers',
      '140561 t level 2018-06-01/2018-06-30 London air_cargo',
      '-0.6 % change 2018-06-01/2018-06-30 London air_cargo',
    ],
  },
  {
    name: 'a column of notes holds no figures, and an amount in brackets is negative',
    culture: 'en',
    lines: [
      'City of Birmingham, budget in £ million',
      'Item | Note | 2018 | 2019',
      'Operating result | 4 | 12.5 | (3.1)',
      'Grants | 5 | 30.2 | 31.0',
    ],
    figures: [
      '12500000 GBP level 2018 Birmingham public_spending',
      '-3100000 GBP level 2019 Birmingham public_spending',
      '30200000 GBP level 2018 Birmingham public_spending',
      '31000000 GBP level 2019 Birmingham public_spending',
    ],
  },
  {
    name: 'ranges and denominators in cells are read as in running text',
    culture: 'de',
    lines: [
      'Freiburg 2018',
      'Wohnlage | Kaufpreis in €/m²',
      'einfach | 2.900–3.600',
      'gut | 4.300–5.900',
      'Grünfläche | 14,9 m²/Einwohner',
    ],
    figures: [
      '2900–3600 EUR level 2018 Freiburg housing_price',
      '4300–5900 EUR level 2018 Freiburg housing_price',
      '14.9 m2/{person} level 2018 Freiburg green_space',
    ],
  },
  {
    name: 'ranges of what is counted are classes of sizes',
    culture: 'en',
    lines: [
      'Companies in Vienna 2018',
      'District | Size | Companies',
      'Inner city | 10–49 employees | 2,210',
      'Inner city | 50–99 employees | 1,140',
    ],
    figures: ['2210 {company} level 2018 Vienna companies', '1140 {company} level 2018 Vienna companies'],
  },
  {
    name: 'in German figures in brackets are uncertain, not negative',
    culture: 'de',
    lines: ['Umsatz in Bremen in Mio. Euro', 'Jahr | Umsatz', '2018 | (694)', '2019 | 701'],
    figures: ['694000000 EUR level 2018 Bremen -', '701000000 EUR level 2019 Bremen -'],
  },
];

describe('tables of several parts and columns beside the figures', () => {
  it.each(TABLES)('$name ($culture)', (table) => expect(figuresOf(table)).toEqual(table.figures));
});
