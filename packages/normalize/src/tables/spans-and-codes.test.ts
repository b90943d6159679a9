import { describe, expect, it } from 'vitest';
import { figuresOf, type StatisticsTable } from '../../test/statistics-table';

const TABLES: readonly StatisticsTable[] = [
  {
    name: 'two tables with a heading between them',
    culture: 'en',
    lines: [
      'Hotels in Berlin',
      'Year | Hotel rooms',
      '2018 | 67,300',
      '2019 | 69,100',
      'Hotels in Vienna',
      'Year | Hotel rooms',
      '2018 | 34,250',
      '2019 | 35,500',
    ],
    figures: [
      '67300 {room} level 2018 Berlin hotel_rooms',
      '69100 {room} level 2019 Berlin hotel_rooms',
      '34250 {room} level 2018 Vienna hotel_rooms',
      '35500 {room} level 2019 Vienna hotel_rooms',
    ],
  },
  {
    name: 'two header rows that have lost which cells span others',
    culture: 'ko',
    lines: [
      '주요 항만 물동량',
      '항만 | 화물(만 톤) | 컨테이너(천 TEU)',
      '2020 | 2021 | 2020 | 2021',
      '부산 | 41,119 | 44,252 | 21,824 | 22,706',
      '인천 | 15,200 | 15,750 | 3,272 | 3,353',
    ],
    figures: [
      '411190000 t level 2020 Busan port_cargo',
      '442520000 t level 2021 Busan port_cargo',
      '21824000 {TEU} level 2020 Busan port_containers',
      '22706000 {TEU} level 2021 Busan port_containers',
      '152000000 t level 2020 Incheon port_cargo',
      '157500000 t level 2021 Incheon port_cargo',
      '3272000 {TEU} level 2020 Incheon port_containers',
      '3353000 {TEU} level 2021 Incheon port_containers',
    ],
  },
  {
    name: 'a head before empty cells spans them, a row without its first label goes on with the one above',
    culture: 'zh-Hans',
    lines: [
      '城市 | 年份 | 集装箱吞吐量',
      ' |  | 万TEU | 增长（%）',
      '宁波 | 2020 | 2872 | 4.3',
      ' | 2021 | 3108 | 8.2',
    ],
    figures: [
      '28720000 {TEU} level 2020 Ningbo port_containers',
      '4.3 % change 2020 Ningbo port_containers',
      '31080000 {TEU} level 2021 Ningbo port_containers',
      '8.2 % change 2021 Ningbo port_containers',
    ],
  },
  {
    name: 'codes are no figures, and a head says the unit in its midst',
    culture: 'de',
    lines: [
      'Übernachtungen 2022',
      'Stadt | AGS | Übernachtungen in 1 000 | Übernachtungen in 1 000',
      ' |  | insgesamt | darunter aus dem Ausland',
      'Mainz | 07315 | 1 044 | 212',
    ],
    figures: ['1044000 {night} level 2022 Mainz hotel_nights', '212000 {night} level 2022 Mainz hotel_nights'],
  },
  {
    name: 'the sentence before names the place, and what follows goes on about it',
    culture: 'en',
    lines: [
      'Bristol welcomed 1.2 million visitors in 2019.',
      'Year | Hotel rooms',
      '2018 | 9,150',
      '2019 | 9,420',
      'The city had 472,400 residents in 2021.',
    ],
    figures: [
      '1200000 {person} level 2019 Bristol tourist_arrivals',
      '9150 {room} level 2018 Bristol hotel_rooms',
      '9420 {room} level 2019 Bristol hotel_rooms',
      '472400 {person} level 2021 Bristol population',
    ],
  },
  {
    name: 'a heading above an empty line speaks for the table',
    culture: 'ja',
    lines: ['札幌市のホテル', '', '年 | 客室数', '2018年 | 27,800', '2019年 | 29,100'],
    figures: ['27800 {room} level 2018 Sapporo hotel_rooms', '29100 {room} level 2019 Sapporo hotel_rooms'],
  },
  {
    name: 'a colspan cell as sub-heading, said in every cell or with empty ones behind it',
    culture: 'en',
    lines: [
      'Tourism statistics, Lisbon',
      'Indicator | 2021 | 2022',
      'Hotels |  | ',
      'Hotel rooms | 24,100 | 25,350',
      'Hotel nights (million) | 5.1 | 12.4',
      'Cruise | Cruise | Cruise',
      'Cruise passengers | 121,000 | 492,700',
      'Cruise calls | 118 | 327',
    ],
    figures: [
      '24100 {room} level 2021 Lisbon hotel_rooms',
      '25350 {room} level 2022 Lisbon hotel_rooms',
      '5100000 {night} level 2021 Lisbon hotel_nights',
      '12400000 {night} level 2022 Lisbon hotel_nights',
      '121000 {person} level 2021 Lisbon cruise_passengers',
      '492700 {person} level 2022 Lisbon cruise_passengers',
      '118 {call} level 2021 Lisbon ship_calls',
      '327 {call} level 2022 Lisbon ship_calls',
    ],
  },
  {
    name: 'codes before the labels, and units below the heads of the figures alone',
    culture: 'ja',
    lines: [
      '主要都市（令和2年10月1日現在）',
      '団体コード | 市名 | 人口 | 面積',
      ' |  | 人 | k㎡',
      '28100 | 神戸市 | 1,525,152 | 557.03',
      '34100 | 広島市 | 1,200,754 | 906.69',
    ],
    figures: [
      '1525152 {person} level 2020-10-01 Kobe population',
      '557.03 km2 level 2020-10-01 Kobe area',
      '1200754 {person} level 2020-10-01 Hiroshima population',
      '906.69 km2 level 2020-10-01 Hiroshima area',
    ],
  },
  {
    name: 'a rank and a code before the labels',
    culture: 'en',
    lines: [
      'Rank | FIPS code | City | Population 2021',
      '1 | 0644000 | Los Angeles | 3,849,297',
      '2 | 4835000 | Houston | 2,288,250',
    ],
    figures: [
      '1 {rank} level - Los Angeles city_rank',
      '3849297 {person} level 2021 Los Angeles population',
      '2 {rank} level - Houston city_rank',
      '2288250 {person} level 2021 Houston population',
    ],
  },
  {
    name: 'marks of notes behind figures',
    culture: 'en',
    lines: [
      'Unemployment rate (%) | 2022 | 2023 | 2024',
      'Hamburg | 10.9 1 | 10.8 b) | 10.7¹,²',
      'Busan | 10.6 1) 2) | 10.5 (a) | 10.4 1/',
    ],
    figures: [
      '10.9 % level 2022 Hamburg unemployment_rate',
      '10.8 % level 2023 Hamburg unemployment_rate',
      '10.7 % level 2024 Hamburg unemployment_rate',
      '10.6 % level 2022 Busan unemployment_rate',
      '10.5 % level 2023 Busan unemployment_rate',
      '10.4 % level 2024 Busan unemployment_rate',
    ],
  },
  {
    name: 'marks that a reader takes for a unit',
    culture: 'ko',
    lines: ['도시 | 인구(명)', '부산 | 3,355,000 주2)', '인천 | 2,948,000 ※1'],
    figures: ['3355000 {person} level - Busan population', '2948000 {person} level - Incheon population'],
  },
];

describe('spans, codes and surroundings of a table of statistics', () => {
  it.each(TABLES)('$culture: $name', (table) => {
    expect(figuresOf(table)).toEqual(table.figures);
  });
});
