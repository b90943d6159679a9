import { holdConstructions, type Row } from '../../test/constructions';

const DAYS_OF_REFERENCE: readonly Row[] = [
  [
    'en',
    'On Census Day, 21 March 2021, Manchester had 551,938 usual residents.',
    '551938 {person} 2021-03-21 Manchester population',
  ],
  ['en', 'On 30 June 2022, Perth had 2.1 million residents.', '2100000 {person} 2022-06-30 Perth population'],
  ['en', 'Bergen had 289,330 residents on 1 January 2023.', '289330 {person} 2023-01-01 Bergen population'],
  ['en', 'Exports from Leipzig were up 5% on 2021.', '5 % change - Leipzig exports'],
  ['de', 'Kiel zählt 247.717 Einwohner (Stand Dezember 2023).', '247717 {person} 2023-12-01 Kiel population'],
  ['he', 'בחיפה חיו ב-1 בינואר 2023 290 אלף תושבים.', '290000 {person} 2023-01-01 Haifa population'],
  ['ko', '부산의 인구는 2023년 7월 말 331만 명이다.', '3310000 {person} 2023-07-31 Busan population'],
  ['zh-Hans', '2023年7月末宁波人口961万人。', '9610000 {person} 2023-07-31 Ningbo population'],
  ['zh-Hans', '2020年11月1日零时，成都市常住人口为20937757人。', '20937757 {person} 2020-11-01 Chengdu population'],
  ['zh-Hant', '高雄市112年人口273萬人。', '2730000 {person} 2023-01-01 Kaohsiung population'],
];

const SAME_SPANS: readonly Row[] = [
  [
    'en',
    'Oslo handled 1.7 million tonnes in the third quarter of 2023. The same quarter of 2022 had seen 1.5 million tonnes.',
    '1700000 t 2023-07-01 Oslo port_cargo',
    '1500000 t 2022-07-01 Oslo port_cargo',
  ],
  [
    'de',
    'Im zweiten Halbjahr 2023 zählte Kiel 400.000 Übernachtungen, im gleichen Zeitraum 2022 waren es 310.000.',
    '400000 {night} 2023-07-01 Kiel hotel_nights',
    '310000 {night} 2022-07-01 Kiel hotel_nights',
  ],
  [
    'ko',
    '2023년 2분기 부산항 물동량은 560만 TEU로 2022년 같은 기간의 540만 TEU보다 3.7% 늘었다.',
    '5600000 {TEU} 2023-04-01 Busan port_containers',
    '5400000 {TEU} 2022-04-01 Busan port_containers',
    '3.7 % change 2023-04-01 Busan port_containers',
  ],
  [
    'zh-Hans',
    '2023年下半年，宁波港吞吐量6.5亿吨，2022年同期为6.2亿吨。',
    '650000000 t 2023-07-01 Ningbo port_cargo',
    '620000000 t 2022-07-01 Ningbo port_cargo',
  ],
];

holdConstructions({
  'days of reference': DAYS_OF_REFERENCE,
  'the same part of another year': SAME_SPANS,
});
