import { describe, expect, it } from 'vitest';
import { figuresOf, type StatisticsTable } from '../../test/statistics-table';

const TABLES: readonly StatisticsTable[] = [
  {
    name: 'water per person and day in a label',
    culture: 'zh-Hant',
    lines: ['臺南市 2021年', '指標 | 數值', '每人每日用水量（公升） | 283'],
    figures: ['283 L/({person}.d) level 2021 Tainan water_use'],
  },
  {
    name: 'water per person and day in a column of units',
    culture: 'he',
    lines: ['חיפה 2018', 'מדד | ערך | יחידה', 'צריכת מים ביתית | 168 | ליטר לנפש ליום'],
    figures: ['168 L/({person}.d) level 2018 Haifa water_use'],
  },
  {
    name: 'water per person and day in brackets',
    culture: 'ko',
    lines: ['대전 2021년', '지표 | 값', '1인당 하루 물 사용량(L/인·일) | 291'],
    figures: ['291 L/({person}.d) level 2021 Daejeon water_use'],
  },
  {
    name: 'a row of units below the header row',
    culture: 'de',
    lines: [
      'Seehafen Rostock',
      'Jahr | Güterumschlag | Veränderung zum Vorjahr | Kreuzfahrtpassagiere',
      ' | Mio. t | % | 1 000',
      '2020 | 25,1 | −2,4 | 1 210',
      '2021 | 28,7 | +14,3 | …',
    ],
    figures: [
      '25100000 t level 2020 Rostock port_cargo',
      '-2.4 % change 2020 Rostock port_cargo',
      '1210000 {person} level 2020 Rostock cruise_passengers',
      '28700000 t level 2021 Rostock port_cargo',
      '14.3 % change 2021 Rostock port_cargo',
    ],
  },
  {
    name: 'a unit column of scales alone',
    culture: 'ko',
    lines: [
      '인천항 주요 실적',
      '구분 | 단위 | 2020 | 2021 | 증감률',
      '물동량',
      '화물 | 만 톤 | 15,200 | 15,750 | 3.6%',
      '컨테이너 | 만 TEU | 327 | 335 | 2.5%',
      '여객주1)',
      '크루즈 여객 | 천 명 | 0 | - | -',
      '주1) 내항 여객 제외.',
    ],
    figures: [
      '152000000 t level 2020 Incheon port_cargo',
      '157500000 t level 2021 Incheon port_cargo',
      '3.6 % change 2021 Incheon port_cargo',
      '3270000 {TEU} level 2020 Incheon port_containers',
      '3350000 {TEU} level 2021 Incheon port_containers',
      '2.5 % change 2021 Incheon port_containers',
      '0 {person} level 2020 Incheon cruise_passengers',
    ],
  },
  {
    name: 'shares of the total in a column of their own',
    culture: 'zh-Hant',
    lines: [
      '香港訪港旅客（千人次）',
      '客源地 | 2021年 | 佔整體百分比（%）',
      '亞洲',
      '中國內地 | 2,951 | 59.5',
      '印度 | 132 | 2.7',
      '註：因四捨五入，合計或不等於總和。',
    ],
    figures: [
      '2951000 {person} level 2021 Hong Kong tourist_arrivals',
      '59.5 % share 2021 Hong Kong -',
      '132000 {person} level 2021 Hong Kong tourist_arrivals',
      '2.7 % share 2021 Hong Kong -',
    ],
  },
  {
    name: 'unit line below the header, quarters as rows under a year',
    culture: 'de',
    lines: [
      'Luftverkehr am Flughafen Stuttgart',
      'Zeitraum | Fluggäste | Fracht',
      ' | Anzahl | Tonnen',
      '2022',
      '1. Quartal | 1 102 345 | 6 120',
      '2. Quartal | 2 489 001 | 5 987p',
      'p = vorläufig',
    ],
    figures: [
      '1102345 {person} level 2022-01-01/2022-03-31 Stuttgart air_passengers',
      '6120 t level 2022-01-01/2022-03-31 Stuttgart air_cargo',
      '2489001 {person} level 2022-04-01/2022-06-30 Stuttgart air_passengers',
      '5987 t level 2022-04-01/2022-06-30 Stuttgart air_cargo',
    ],
  },
  {
    name: 'unit column with scales in words',
    culture: 'en',
    lines: [
      'Melbourne at a glance',
      'Measure | Unit | 2018 | 2019 | % change',
      'Economy',
      'Gross regional product | A$ billion | 104.1 | 107.3 | 3.1',
      'Unemployment rate | per cent | 4.9 | n.a. | ..',
      'Transport',
      "Airport passengers | '000 | 37,062 | 37,433 | 1.0",
      'Container throughput [b] | thousand TEU | 2,964 | 3,017 | 1.8',
      'Notes: [b] Includes empties. n.a. not available, .. not applicable.',
    ],
    figures: [
      '104100000000 AUD level 2018 Melbourne gdp',
      '107300000000 AUD level 2019 Melbourne gdp',
      '3.1 % change 2019 Melbourne gdp_growth',
      '4.9 % level 2018 Melbourne unemployment_rate',
      '37062000 {person} level 2018 Melbourne air_passengers',
      '37433000 {person} level 2019 Melbourne air_passengers',
      '1.0 % change 2019 Melbourne air_passengers',
      '2964000 {TEU} level 2018 Melbourne port_containers',
      '3017000 {TEU} level 2019 Melbourne port_containers',
      '1.8 % change 2019 Melbourne port_containers',
    ],
  },
  {
    name: 'rows called by a quarter alone, the year over the columns',
    culture: 'en',
    lines: [
      'Cork Airport: passengers, thousands',
      'Quarter | 2021 | 2022 | % change',
      'Q1 | 102 | 398 | 290.2',
      'Q2 | 121 | 611 | 405.0',
      'Year | 1,014 | 2,240 | 120.9',
    ],
    figures: [
      '102000 {person} level 2021-01-01/2021-03-31 Cork air_passengers',
      '398000 {person} level 2022-01-01/2022-03-31 Cork air_passengers',
      '290.2 % change 2022-01-01/2022-03-31 Cork air_passengers',
      '121000 {person} level 2021-04-01/2021-06-30 Cork air_passengers',
      '611000 {person} level 2022-04-01/2022-06-30 Cork air_passengers',
      '405.0 % change 2022-04-01/2022-06-30 Cork air_passengers',
      '1014000 {person} level 2021 Cork air_passengers',
      '2240000 {person} level 2022 Cork air_passengers',
      '120.9 % change 2022 Cork air_passengers',
    ],
  },
  {
    name: 'no unit below a head that calls itself a percentage',
    culture: 'ko',
    lines: [
      '대전시 예산',
      '분야 | 2021년 | 2022년 | 2022년 구성비(%)',
      ' | 억 원 | 억 원 | ',
      '세출 합계 | 51,000 | 54,000 | 100.0',
    ],
    figures: [
      '5100000000000 KRW level 2021 Daejeon public_spending',
      '5400000000000 KRW level 2022 Daejeon public_spending',
      '100.0 % share 2022 Daejeon -',
    ],
  },
  {
    name: 'ratios to the year before and shares, whatever unit stands over all',
    culture: 'ja',
    lines: ['広島市の観光客数（単位：人）', '年 | 人数 | 前年同期比 | 構成比', '2021年 | 5,822 | 6.1 | 12.5'],
    figures: [
      '5822 {person} level 2021 Hiroshima tourist_arrivals',
      '6.1 % change 2021 Hiroshima tourist_arrivals',
      '12.5 % share 2021 Hiroshima -',
    ],
  },
];

describe('units of a table of statistics', () => {
  it.each(TABLES)('$culture: $name', (table) => {
    expect(figuresOf(table)).toEqual(table.figures);
  });
});
