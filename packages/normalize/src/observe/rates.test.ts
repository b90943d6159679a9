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

holdConstructions({ 'rates are levels': RATES });
