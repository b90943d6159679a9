import { holdConstructions, type Row } from '../../test/constructions';

const RATES: readonly Row[] = [
  ['he', 'בשנת 2023 נרשם בבאר שבע שיעור אבטלה של 5.2%.', '5.2 % 2023-01-01 Beersheba unemployment_rate'],
  ['he', 'אבטלה בשיעור 5.2% נרשמה בבאר שבע בשנת 2023.', '5.2 % 2023-01-01 Beersheba unemployment_rate'],
  ['he', 'הייצוא עלה בשיעור של 5.2% בשנת 2023.', '5.2 % change 2023-01-01 - exports'],
  ['he', 'שיעור הריבית עלה ל-4.5%', '4.5 % - - -'],
  ['he', 'שיעור מחזור הפסולת\n29%\nאוכלוסייה\n474,530', '29 % - - waste_recycled', '474530 {person} - - population'],
  [
    'zh-Hans',
    '年份\tR&D经费占GDP比重（%）\n2018年\t3.48\n2019年\t3.51',
    '3.48 % 2018-01-01 - rd_intensity',
    '3.51 % 2019-01-01 - rd_intensity',
  ],
  [
    'zh-Hans',
    '公共交通分担率\n60%\n人口\n1200万人',
    '60 % - - public_transport_share',
    '12000000 {person} - - population',
  ],
];

const SHARES: readonly Row[] = [['ja', '歳出に占める義務的経費は53.4％である。', '53.4 % share - - -']];

/** Whose passengers the catalogue has not: they are of no ship on a cruise and of no railway. */
const FERRIES: readonly Row[] = [
  ['ja', '神戸港の2022年のフェリー旅客数は56万人だった。', '560000 {person} 2022-01-01 Kobe -'],
  ['de', '2022 zählte der Hafen Kiel 2,2 Millionen Fährpassagiere.', '2200000 {person} 2022-01-01 Kiel -'],
  ['en', 'In 2022 the port of Seattle counted 2.2 million ferry passengers.', '2200000 {person} 2022-01-01 Seattle -'],
];

const LABELS: readonly Row[] = [
  ['en', '* Venture capital invested: $3.6 billion', '3600000000 USD - - venture_capital'],
  ['en', '* Research and development expenditure: $1.9bn', '1900000000 USD - - rd_spending'],
];

holdConstructions({
  'rates are levels': RATES,
  'parts of a whole': SHARES,
  'passengers of ferries': FERRIES,
  'words for money that name what it is for': LABELS,
});
