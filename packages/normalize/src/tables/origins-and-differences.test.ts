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
  {
    name: 'foreigners below visitors',
    culture: 'ko',
    lines: ['제주 관광객 수 (단위: 명)', '구분 | 2019년', '내국인 | 13,560,004', '외국인 | 1,726,132'],
    figures: [
      '13560004 {person} level 2019 Jeju tourist_arrivals',
      '1726132 {person} level 2019 Jeju tourist_arrivals',
    ],
  },
  {
    name: 'foreigners below guests',
    culture: 'de',
    lines: ['Gästeankünfte in Bremen', 'Herkunft | 2019', 'Deutsche | 1.012.300', 'Ausländer | 250.100'],
    figures: [
      '1012300 {person} level 2019 Bremen tourist_arrivals',
      '250100 {person} level 2019 Bremen tourist_arrivals',
    ],
  },
  {
    name: 'foreigners below residents',
    culture: 'en',
    lines: ['Population of Zurich', 'Group | 2019', 'Foreigners | 140,900'],
    figures: ['140900 {person} level 2019 Zurich foreign_residents'],
  },
  {
    name: 'nights of guests in columns with years',
    culture: 'he',
    lines: ['לינות במלונות (אלפים)', 'יישוב | תיירים | ישראלים', ' | 2019 | 2019', 'נתניה | 410 | 520'],
    figures: ['410000 {night} level 2019 Netanya hotel_nights', '520000 {night} level 2019 Netanya hotel_nights'],
  },
  {
    name: 'students of universities',
    culture: 'en',
    lines: ['Students by university, 2019', 'University | Undergraduate', 'University of Leeds | 27,100'],
    figures: ['27100 {person} level 2019 Leeds students'],
  },
  {
    name: 'revenue, spending and what is between them',
    culture: 'de',
    lines: [
      'Stadt Kassel – Ergebnishaushalt 2019 (in T€)',
      'Bereich | Erträge | Aufwendungen | Saldo',
      'Soziales | 310 | 498 | -188',
    ],
    figures: [
      '310000 EUR level 2019 Kassel public_revenue',
      '498000 EUR level 2019 Kassel public_spending',
      '-188000 EUR level 2019 Kassel -',
    ],
  },
  {
    name: 'average floors are no area of a city',
    culture: 'ja',
    lines: ['2019年 中古マンションの成約状況', '都市 | 専有面積（㎡）', '札幌市 | 76.9'],
    figures: ['76.9 m2 level 2019 Sapporo -'],
  },
  {
    name: 'parts of revenue and of spending',
    culture: 'de',
    lines: [
      'Haushalt der Stadt Erfurt 2019 (Mio. Euro)',
      'Position | Ansatz',
      'Erträge | 800',
      'davon Steuern | 210',
      'Aufwendungen | 790',
      'davon Personal | 190',
    ],
    figures: [
      '800000000 EUR level 2019 Erfurt public_revenue',
      '210000000 EUR level 2019 Erfurt public_revenue',
      '790000000 EUR level 2019 Erfurt public_spending',
      '190000000 EUR level 2019 Erfurt public_spending',
    ],
  },
  {
    name: 'grants below revenue and below expenses, in dollars of the country',
    culture: 'en',
    lines: [
      'City of Sydney budget 2019',
      'Item | Amount ($ million)',
      'Revenue',
      'Operating grants | 310',
      'Expenses',
      'Grants | 120',
    ],
    figures: ['310000000 AUD level 2019 Sydney public_revenue', '120000000 AUD level 2019 Sydney public_spending'],
  },
  {
    name: 'receipts below a caption of revenue',
    culture: 'ja',
    lines: ['2019年度 堺市歳入予算（単位：億円）', '区分 | 予算額', '県支出金 | 120'],
    figures: ['12000000000 JPY level 2019-04-01/2020-03-31 Sakai public_revenue'],
  },
  {
    name: 'who is from outside of a union is not of it',
    culture: 'en',
    lines: ['Students of Cork, 2019', 'Faculty | Students | Non-EU share (%)', 'Arts | 3,210 | 12.5'],
    figures: ['3210 {person} level 2019 Cork students', '12.5 % share 2019 Cork -'],
  },
];

describe('origins of people, and changes in the unit of what changed', () => {
  it.each(TABLES)('$culture $name', (table) => {
    expect(figuresOf(table)).toEqual(table.figures);
  });
});
