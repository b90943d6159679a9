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

const CENSUS_DAYS: readonly Row[] = [
  [
    'en',
    'WELLINGTON AT A GLANCE (Census, 6 March 2018): usual residents 126,255 | born overseas 21.6% | private households 47,640.',
    '126255 {person} 2018-03-06 Wellington population',
    '21.6 % share 2018-03-06 Wellington foreign_born_share',
    '47640 {household} 2018-03-06 Wellington households',
  ],
  ['de', 'Kiel (Zensus, 15. Mai 2022): 247.717 Einwohner.', '247717 {person} 2022-05-15 Kiel population'],
];

const NUMBERED: readonly Row[] = [
  [
    'de',
    'Öffentliche Ausschreibung Nr. 2020-417: Investitionsvolumen in Kiel 18,5 Mio. EUR.',
    '18500000 EUR - Kiel investment',
  ],
  ['de', 'Vergabe 2020-0417 in Kiel: Investition 18,5 Mio. EUR.', '18500000 EUR - Kiel investment'],
  [
    'ja',
    'A2．2022年10月1日現在、堺市の病床数は1万1,868床です。2020年の女性の平均寿命は87.2年でした。',
    '11868 {bed} 2022-10-01 Sakai hospital_beds',
    '87.2 a 2020-01-01 Sakai life_expectancy',
  ],
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

const YEAR_BEFORE: readonly Row[] = [
  [
    'de',
    'Die Exporte Bayerns erreichten 2022 225 Mrd. Euro. Im Vorjahr waren Waren für 219 Mrd. Euro eingeführt worden.',
    '225000000000 EUR 2022-01-01 Bavaria exports',
    '219000000000 EUR 2021-01-01 Bavaria imports',
  ],
  [
    'en',
    'Cork Airport handled 2.8 million passengers in 2023. The year before, 2.2 million passengers had been counted.',
    '2800000 {person} 2023-01-01 Cork air_passengers',
    '2200000 {person} 2022-01-01 Cork air_passengers',
  ],
  [
    'ja',
    '2022年の福岡空港の旅客数は1,700万人。前年には旅客900万人が利用した。',
    '17000000 {person} 2022-01-01 Fukuoka air_passengers',
    '9000000 {person} 2021-01-01 Fukuoka air_passengers',
  ],
  [
    'ko',
    '2022년 부산의 수출액은 160억 달러였다. 전년에는 150억 달러어치가 수입됐다.',
    '16000000000 USD 2022-01-01 Busan exports',
    '15000000000 USD 2021-01-01 Busan imports',
  ],
  [
    'zh-Hans',
    '2022年苏州出口额为1600亿元。上年进口商品达1500亿元。',
    '160000000000 CNY 2022-01-01 Suzhou exports',
    '150000000000 CNY 2021-01-01 Suzhou imports',
  ],
  [
    'he',
    'בשנת 2022 נספרו בנמל התעופה רמון 1.4 מיליון נוסעים. בשנה הקודמת נספרו 900 אלף נוסעים.',
    '1400000 {person} 2022-01-01 Eilat air_passengers',
    '900000 {person} 2021-01-01 Eilat air_passengers',
  ],
];

const RANKINGS: readonly Row[] = [
  [
    'en',
    'In the 2023 edition of the Global Innovation Index, Seoul ranked 3rd with 71 points.',
    '3 {rank} 2023-01-01 Seoul city_rank',
    '71 {score} 2023-01-01 Seoul index_score',
  ],
  [
    'zh-Hans',
    '在2022年发布的全球创新指数中，北京以82分位列第3位。',
    '82 {score} 2022-01-01 Beijing index_score',
    '3 {rank} 2022-01-01 Beijing city_rank',
  ],
];

const HEADED_LISTS: readonly Row[] = [
  [
    'de',
    'Kiel in Zahlen (Stand: 31.12.2021)\n• Einwohner: 246.243\n• Fläche: 118,65 km²',
    '246243 {person} 2021-12-31 Kiel population',
    '118.65 km2 2021-12-31 Kiel area',
  ],
  [
    'de',
    'Kiel hatte 2021 246.243 Einwohner. Die Stadt ist 118,65 km² groß.',
    '246243 {person} 2021-01-01 Kiel population',
    '118.65 km2 - Kiel area',
  ],
];

const DAYS_IN_HEBREW: readonly Row[] = [
  [
    'he',
    'בשנת 2022 ביקרו בירושלים 2.1 מיליון תיירים, אך עדיין 41% פחות מבשנת 2019.',
    '2100000 {person} 2022-01-01 Jerusalem tourist_arrivals',
    '-41 % change 2022-01-01 Jerusalem tourist_arrivals',
  ],
  [
    'he',
    'באוניברסיטה בבאר שבע היו רשומים ב-23 באוקטובר 2022 19,200 סטודנטים, ו-960 מהם הגיעו מחו"ל.',
    '19200 {person} 2022-10-23 Beersheba students',
    '960 {person} 2022-10-23 Beersheba intl_students',
  ],
];

holdConstructions({
  'the year before opens a sentence': YEAR_BEFORE,
  'the edition of a ranking': RANKINGS,
  'the date that heads a list of facts': HEADED_LISTS,
  'dates behind glued letters': DAYS_IN_HEBREW,
  'days of reference': DAYS_OF_REFERENCE,
  'days of a census': CENSUS_DAYS,
  'numbers of documents and of answers': NUMBERED,
  'the same part of another year': SAME_SPANS,
});
