import { describe, expect, it } from 'vitest';
import type { Culture } from '../culture';
import { observeTable, type Table } from './observe-table';

function cells(table: Table, culture: Culture): string[] {
  return observeTable(table, culture).map((one) => {
    const unit = one.currency ?? one.unit;
    const period = one.period
      ? one.period.precision === 'year'
        ? one.period.start.slice(0, 4)
        : `${one.period.start}/${one.period.end}`
      : '-';
    return `${one.row},${one.column}: ${one.value} ${unit} ${one.measure} ${period} ${one.place?.name ?? '-'} ${one.indicator ?? '-'}`;
  });
}

describe('observeTable', () => {
  it('takes period from the rows, indicator and unit from the columns, place from the caption', () => {
    const table = {
      captions: ['Güterumschlag Duisburg in 1 000 t'],
      rows: [
        ['Jahr', 'Insgesamt', 'Container'],
        ['2016', '133 100', '–'],
        ['2017', '130 600 r', '.'],
      ],
    };
    expect(cells(table, 'de')).toEqual([
      '1,1: 133100000 t level 2016 Duisburg port_cargo',
      '2,1: 130600000 t level 2017 Duisburg port_cargo',
    ]);
  });

  it('multiplies by what the caption says, though a column is called like a unit', () => {
    const table = {
      captions: ['Visitors to Singapore (thousands)'],
      rows: [
        ['Year', 'Visitors', 'Hotel nights'],
        ['2018', '18,500', '32,900'],
      ],
    };
    expect(cells(table, 'en')).toEqual([
      '1,1: 18500000 {person} level 2018 Singapore tourist_arrivals',
      '1,2: 32900000 {night} level 2018 Singapore hotel_nights',
    ]);
  });

  it('reads years as columns and indicators as rows', () => {
    const table = {
      rows: [
        ['指标', '2016年', '2017年'],
        ['地区生产总值（亿元）', '10011.29', '11037.28'],
        ['常住人口（万人）', '920.40', '929.05'],
      ],
    };
    expect(cells(table, 'zh-Hans')).toEqual([
      '1,1: 1001129000000 CNY level 2016 - gdp',
      '1,2: 1103728000000 CNY level 2017 - gdp',
      '2,1: 9204000 {person} level 2016 - population',
      '2,2: 9290500 {person} level 2017 - population',
    ]);
  });

  it('takes the unit from a unit line', () => {
    const table = {
      captions: ['港湾統計', '（単位：トン）'],
      rows: [
        ['年', '外貿', '内貿'],
        ['平成28年', '78,532,491', '31,230,118'],
      ],
    };
    expect(cells(table, 'ja')).toEqual([
      '1,1: 78532491 t level 2016 - port_cargo',
      '1,2: 31230118 t level 2016 - port_cargo',
    ]);
  });

  it('knows a column of changes from one of levels', () => {
    const table = {
      rows: [
        ['Year', 'TEUs (thousands)', 'Change (%)'],
        ['2017', '9,343', '+5.5'],
        ['2018', '9,459', '-1.2'],
      ],
    };
    expect(cells(table, 'en')).toEqual([
      '1,1: 9343000 {TEU} level 2017 - port_containers',
      '1,2: 5.5 % change 2017 - port_containers',
      '2,1: 9459000 {TEU} level 2018 - port_containers',
      '2,2: -1.2 % change 2018 - port_containers',
    ]);
  });

  it('scales by the header and skips signs for missing values', () => {
    const table = {
      rows: [
        ['연도', '수출(백만 달러)', '수입(백만 달러)'],
        ['2016', '14,108', '…'],
        ['2017', 'x', '13,291'],
      ],
    };
    expect(cells(table, 'ko')).toEqual([
      '1,1: 14108000000 USD level 2016 - exports',
      '2,2: 13291000000 USD level 2017 - imports',
    ]);
  });

  it('takes the units of its rows from a column of units', () => {
    const table = {
      rows: [
        ['Kennzahl', 'Einheit', '2017', '2018'],
        ['Arbeitslosenquote', '%', '6,8', '6,3'],
        ['Bruttoinlandsprodukt', 'Mio. €', '117 572', '120 285'],
        ['Passagiere am Flughafen', '1 000', '17 622', '17 231'],
      ],
    };
    expect(cells(table, 'de')).toEqual([
      '1,2: 6.8 % level 2017 - unemployment_rate',
      '1,3: 6.3 % level 2018 - unemployment_rate',
      '2,2: 117572000000 EUR level 2017 - gdp',
      '2,3: 120285000000 EUR level 2018 - gdp',
      '3,2: 17622000 {person} level 2017 - air_passengers',
      '3,3: 17231000 {person} level 2018 - air_passengers',
    ]);
  });

  it.each([
    ['en', ['HK$ million'], ['Year', 'GDP', 'Year-on-year % change'], 'HKD'],
    ['zh-Hant', ['單位：百萬元', '香港'], ['年份', '本地生產總值', '變動百分率'], 'HKD'],
    ['zh-Hans', ['单位：百万元'], ['年份', '地区生产总值', '比上年增速'], 'CNY'],
    ['ko', ['(단위: 백만원)'], ['연도', '지역내총생산', '증가율'], 'KRW'],
    ['ja', ['単位：百万円'], ['年', '市内総生産', '増加率'], 'JPY'],
    ['he', ['מיליוני ש"ח'], ['שנה', 'תוצר מקומי גולמי', 'שיעור השינוי'], 'ILS'],
    ['de', ['in Mio. EUR'], ['Jahr', 'Bruttoinlandsprodukt', 'Veränderungsrate'], 'EUR'],
  ] as const)(
    '%s: a rate of change is a percentage, whatever unit stands over the table',
    (culture, captions, head, currency) => {
      const value = culture === 'de' ? '3,9' : '3.9';
      expect(observeTable({ captions, rows: [head, ['2016', '490', value]] }, culture)).toMatchObject([
        { value: '490000000', currency },
        { value: '3.9', unit: '%', measure: 'change' },
      ]);
    },
  );

  it('reads spaces between groups, and a part of a year in the year of the rows above', () => {
    const table = {
      captions: ['訪港旅客人次'],
      rows: [
        ['月份', '總計'],
        ['2018年1月', '5 413 000'],
        ['1-2月累計', '10 871 259'],
      ],
    };
    expect(cells(table, 'zh-Hant')).toEqual([
      '1,1: 5413000 {person} level 2018-01-01/2018-01-31 Hong Kong tourist_arrivals',
      '2,1: 10871259 {person} level 2018-01-01/2018-02-28 Hong Kong tourist_arrivals',
    ]);
  });

  it('knows a column of ranks by the end of its name, and keeps decimals as written', () => {
    const table = {
      rows: [
        ['都市', '世界順位', '失業率（％）'],
        ['東京', '13位', '3.0'],
      ],
    };
    expect(cells(table, 'ja')).toEqual([
      '1,1: 13 {rank} level - Tokyo city_rank',
      '1,2: 3.0 % level - Tokyo unemployment_rate',
    ]);
  });

  it('takes a first column of ranks for figures and the next one for the labels', () => {
    const table = {
      captions: ['全国主要港口集装箱吞吐量（万TEU）'],
      rows: [
        ['排名', '港口', '2018年'],
        ['1', '上海港', '4201'],
        ['5', '青岛港', '1930'],
      ],
    };
    expect(cells(table, 'zh-Hans')).toEqual([
      '1,0: 1 {rank} level - Shanghai city_rank',
      '1,2: 42010000 {TEU} level 2018 Shanghai port_containers',
      '2,0: 5 {rank} level - Qingdao city_rank',
      '2,2: 19300000 {TEU} level 2018 Qingdao port_containers',
    ]);
    expect(cells({ ...table, rows: [['序号', ...table.rows[0]!.slice(1)], table.rows[1]!] }, 'zh-Hans')).toEqual([
      '1,2: 42010000 {TEU} level 2018 Shanghai port_containers',
    ]);
  });

  it.each([
    ['rund 81.000', 'about'],
    ['über 81.000', 'more-than'],
    ['81.000 r', undefined],
  ])('reads the words and marks of a cell: "%s"', (cell, qualifier) => {
    const [one] = observeTable(
      {
        rows: [
          ['', '2018'],
          ['Einwohner', cell],
        ],
      },
      'de',
    );
    expect(one).toMatchObject({ value: '81000', qualifiers: qualifier ? [qualifier] : [] });
  });

  it('takes a header of scale and currency for a header, and finds the denominator before a currency', () => {
    expect(
      cells(
        {
          captions: ['ההוצאה הלאומית למו"פ'],
          rows: [
            ['שנה', 'מיליוני ש"ח'],
            ['2017', '57,900'],
          ],
        },
        'he',
      ),
    ).toEqual(['1,1: 57900000000 ILS level 2017 - rd_spending']);
    const rents = {
      rows: [
        ['香港', '2018'],
        ['甲級寫字樓租金（每平方米每月港元）', '791'],
      ],
    };
    expect(observeTable(rents, 'zh-Hant')).toMatchObject([
      { value: '791', currency: 'HKD', per: 'm2', indicator: 'office_rent' },
    ]);
  });

  it('reads Hebrew headers with a scale', () => {
    const table = {
      rows: [
        ['שנה', 'מטען (אלפי טון)'],
        ['2017', '29,100'],
      ],
    };
    expect(cells(table, 'he')).toEqual(['1,1: 29100000 t level 2017 - port_cargo']);
  });

  it('multiplies by a scale before a counter that says nothing of what is counted', () => {
    const table = {
      rows: [
        ['城市', '酒店客房（千间）'],
        ['杭州', '28'],
      ],
    };
    expect(cells(table, 'zh-Hans')).toEqual(['1,1: 28000 {room} level - Hangzhou hotel_rooms']);
  });

  it('takes a wage per month where the header says so anywhere', () => {
    const rows = [
      ['City', 'Average monthly wage (EUR)'],
      ['Lyon', '3,120'],
    ];
    expect(observeTable({ rows }, 'en')).toMatchObject([{ value: '3120', currency: 'EUR', per: 'mo' }]);
  });

  it('passes raised letters of provisional and revised figures and shortened words for change', () => {
    const table = {
      captions: ['Tourismus in Rostock 2023'],
      rows: [
        ['Monat', 'Übernachtungen', 'Veränd. geg. Vorjahr (%)²⁾'],
        ['April', '190.438ʳ', '−3,1'],
      ],
    };
    expect(cells(table, 'de')).toEqual([
      '1,1: 190438 {night} level 2023-04-01/2023-04-30 Rostock hotel_nights',
      '1,2: -3.1 % change 2023-04-01/2023-04-30 Rostock hotel_nights',
    ]);
  });

  it('gives offsets within the cell', () => {
    const [one] = observeTable(
      {
        rows: [
          ['Year', 'Population'],
          ['2017', '  5,612,300* '],
        ],
      },
      'en',
    );
    expect(one?.quantity).toEqual({ start: 2, end: 11 });
  });

  it('gives each column the one of several units that suits it', () => {
    const table = {
      captions: ['大连口岸吞吐量（单位：万吨、万TEU）'],
      rows: [
        ['年份', '货物吞吐量', '集装箱吞吐量'],
        ['2022', '30613', '446'],
      ],
    };
    expect(cells(table, 'zh-Hans')).toEqual([
      '1,1: 306130000 t level 2022 Dalian port_cargo',
      '1,2: 4460000 {TEU} level 2022 Dalian port_containers',
    ]);
  });

  it('weighs what containers carried where the table is told in tonnes', () => {
    const table = {
      captions: ['Port of Rotterdam: throughput by cargo type, million tonnes'],
      rows: [
        ['', '2022'],
        ['Dry bulk', '80.1'],
        ['Containers', '139.7'],
      ],
    };
    expect(cells(table, 'en')).toEqual([
      '1,1: 80100000 t level 2022 Rotterdam port_cargo',
      '2,1: 139700000 t level 2022 Rotterdam port_cargo',
    ]);
  });

  it('dates a count gained by the later of the days before it', () => {
    const table = {
      captions: ['国勢調査人口（各年10月1日現在、単位：人）'],
      rows: [
        ['市', '平成27年', '令和2年', '増減数'],
        ['静岡', '704,989', '693,389', '▲11,600'],
      ],
    };
    expect(cells(table, 'ja').slice(1)).toEqual([
      '1,2: 693389 {person} level 2020-10-01/2020-10-01 Shizuoka population',
      '1,3: -11600 {person} change 2020-10-01/2020-10-01 Shizuoka population',
    ]);
  });

  it('knows a name alone in a label that needs its suffix elsewhere', () => {
    const table = {
      captions: ['年底人口數（單位：人）'],
      rows: [
        ['縣市', '2022'],
        ['臺中', '2,814,422'],
      ],
    };
    expect(cells(table, 'zh-Hant')).toEqual(['1,1: 2814422 {person} level 2022-12-31/2022-12-31 Taichung population']);
  });

  it('asks the caption what a column that is only called a rate is of', () => {
    const table = {
      captions: ['Arbeitslosenquote ausgewählter Städte, Jahresdurchschnitt 2023'],
      rows: [
        ['Stadt', 'Quote in %'],
        ['Bremen', '10,6'],
      ],
    };
    expect(cells(table, 'de')).toEqual(['1,1: 10.6 % level 2023 Bremen unemployment_rate']);
  });

  it.each([
    ['de', 'Übernachtungen in Leipzig (in 1.000)', 'davon Gäste aus dem Ausland', 'Leipzig'],
    ['en', 'Hotel nights in Porto (thousands)', 'of which foreign visitors', 'Porto'],
    ['ja', '京都市の延べ宿泊者数（千人泊）', 'うち外国人旅行者', 'Kyoto'],
    ['zh-Hans', '三亚酒店过夜数（单位：千人夜）', '其中：境外游客', 'Sanya'],
    ['he', 'לינות בבתי מלון באילת (באלפים)', 'מזה: תיירים', 'Eilat'],
  ] as const)('counts what the caption counts in a column of its parts: %s', (culture, caption, column, place) => {
    const table = { captions: [caption], rows: [['2018'], ['2018', '3500', '512']] };
    table.rows[0] = ['', '∑', column];
    expect(cells(table, culture)[1]).toBe(`1,2: 512000 {night} level 2018 ${place} hotel_nights`);
  });

  it.each([
    ['ja', '広島市の観光客数（単位：千人）', 'うち外国人', 'Hiroshima', 'tourist_arrivals'],
    ['zh-Hans', '广州接待游客（单位：千人）', '其中：外国人', 'Guangzhou', 'tourist_arrivals'],
    ['en', 'Visitors to Leeds (thousands)', 'of which foreigners', 'Leeds', 'tourist_arrivals'],
    ['ja', '広島市の人口（単位：千人）', 'うち外国人', 'Hiroshima', 'foreign_residents'],
  ] as const)('takes foreigners for a part of what is counted: %s %s', (culture, caption, column, place, indicator) => {
    const table = {
      captions: [caption],
      rows: [
        ['', '∑', column],
        ['2018', '3500', '512'],
      ],
    };
    expect(cells(table, culture)[1]).toBe(`1,2: 512000 {person} level 2018 ${place} ${indicator}`);
  });

  it('counts stays by who stayed where no column counts the stays', () => {
    const table = {
      captions: ['אילת: לינות בבתי מלון (אלפים)'],
      rows: [
        ['שנה', 'ישראלים', 'תיירים'],
        ['2017', '5,980', '1,210'],
      ],
    };
    expect(cells(table, 'he')).toEqual([
      '1,1: 5980000 {night} level 2017 Eilat hotel_nights',
      '1,2: 1210000 {night} level 2017 Eilat hotel_nights',
    ]);
  });

  it('takes the growth behind a density for that of the people', () => {
    const table = {
      captions: ['אוכלוסייה וצפיפות, סוף 2022'],
      rows: [
        ['עיר', 'אוכלוסייה (אלפים)', 'צפיפות (נפש לקמ"ר)', 'שיעור גידול (%)'],
        ['ירושלים', '981.7', '7,814', '1.4'],
      ],
    };
    expect(cells(table, 'he').at(-1)).toBe('1,3: 1.4 % change 2022-12-31/2022-12-31 Jerusalem population');
  });

  it('asks the header of changes itself what changed', () => {
    const table = {
      captions: ['香港商品貿易（十億港元）'],
      rows: [
        ['季度', '整體出口', '進口', '出口按年變動（%）'],
        ['2022年', '1,163.1', '1,229.4', '3.4'],
      ],
    };
    expect(cells(table, 'zh-Hant').at(-1)).toBe('1,3: 3.4 % change 2022 Hong Kong exports');
  });

  it('finds nothing in a table without figures', () => {
    expect(
      observeTable(
        {
          rows: [
            ['Name', 'Telephone'],
            ['Office', '+49 40 3603-0'],
          ],
        },
        'en',
      ),
    ).toEqual([]);
  });
});
