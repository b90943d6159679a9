import { holdConstructions, type Row } from '../../test/constructions';

const UNKNOWN: readonly Row[] = [
  [
    'de',
    'Im Landkreis Wunsiedel wurden 2018 rund 412.000 Übernachtungen gezählt. Die Kammer in Bayreuth ist zufrieden.',
    '412000 {night} 2018-01-01 - hotel_nights',
  ],
  [
    'de',
    'Der Flughafen Kassel zählte 2019 120.000 Passagiere, der Flughafen Rothenburg 70.000 Passagiere.',
    '120000 {person} 2019-01-01 Kassel air_passengers',
    '70000 {person} 2019-01-01 - air_passengers',
  ],
  [
    'en',
    'Leeds had 15,000 students in 2019. The town of Otley had 14,000 residents.',
    '15000 {person} 2019-01-01 Leeds students',
    '14000 {person} 2019-01-01 - population',
  ],
  ['en', 'The City of Yellow Springs, Ohio, had 3,700 residents in 2019.', '3700 {person} 2019-01-01 - population'],
  [
    'ja',
    '南砺市の2019年の人口は5万人で、前年比1.3％減少した。金沢に近い。',
    '50000 {person} 2019-01-01 - population',
    '-1.3 % change 2019-01-01 - population_growth',
  ],
  [
    'en',
    'Vilnius had 552,000 residents in 2018. In Šiauliai County the population was 270,000.',
    '552000 {person} 2018-01-01 Vilnius population',
    '270000 {person} 2018-01-01 - population',
  ],
  ['ko', '진도군의 2018년 인구는 3만 명이다. 서울에서 멀다.', '30000 {person} 2018-01-01 - population'],
  ['he', 'המועצה המקומית כפר ורדים מנתה ב-2018 5,600 תושבים. המשרד בחיפה.', '5600 {person} 2018-01-01 - population'],
  ['zh-Hans', '2018年，仙居县常住人口为43万人，邻近杭州。', '430000 {person} 2018-01-01 - population'],
];

const LIKE_THEM: readonly Row[] = [
  [
    'en',
    'Logan International Airport, Boston: 42.5 million passengers in 2019.',
    '42500000 {person} 2019-01-01 Boston air_passengers',
  ],
  ['zh-Hant', '2019年香港的郵輪靠港212艘次。', '212 {call} 2019-01-01 Hong Kong ship_calls'],
  ['he', 'בנמל חיפה טופלו ב-2019 1.4 מיליון TEU.', '1400000 {TEU} 2019-01-01 Haifa port_containers'],
];

const NATIONAL: readonly Row[] = [
  [
    'ko',
    '2016년 부산항은 1,946만 TEU를 처리했다. 전국 무역항 전체로는 2,594만 TEU였다.',
    '19460000 {TEU} 2016-01-01 Busan port_containers',
    '25940000 {TEU} 2016-01-01 South Korea port_containers',
  ],
  [
    'zh-Hant',
    '連江縣2018年人口1.3萬人，至少達1.2萬人。',
    '13000 {person} 2018-01-01 Lienchiang population',
    '12000 {person} 2018-01-01 Lienchiang population',
  ],
];

const CONTACTS: readonly Row[] = [
  [
    'en',
    'The budget for 2019 totals $4.9 billion. Enquiries: Town Hall; Melbourne office.',
    '4900000000 USD 2019-01-01 - public_spending',
  ],
  [
    'de',
    'Die Investitionen betrugen 2019 12 Millionen Euro. Kontakt: Werkstraße 3, 34109 Kassel.',
    '12000000 EUR 2019-01-01 - investment',
  ],
  ['ja', '2019年度の予算は469億円。問い合わせ先：東京事務所', '46900000000 JPY 2019-04-01 - public_spending'],
];

const OUTDONE: readonly Row[] = [
  [
    'en',
    'Kaohsiung overtook Keelung with 10.4 million TEU in 2019.',
    '10400000 {TEU} 2019-01-01 Kaohsiung port_containers',
  ],
  [
    'de',
    'Triest überholte den Hafen Koper mit 61,9 Millionen Tonnen Umschlag 2019.',
    '61900000 t 2019-01-01 Trieste port_cargo',
  ],
  ['he', 'נמל מרסין עקף את נמל חיפה עם 1.7 מיליון TEU בשנת 2018.', '1700000 {TEU} 2018-01-01 Mersin port_containers'],
  [
    'en',
    'Leeds Airport served 4 million passengers in 2019. A record 18 million travellers used Calgary Airport.',
    '4000000 {person} 2019-01-01 Leeds air_passengers',
    '18000000 {person} 2019-01-01 Calgary air_passengers',
  ],
];

const WITHIN_THE_YEAR: readonly Row[] = [
  [
    'en',
    'At the end of 2019 Leeds had 9,000 hotel rooms. Investment in the course of the year totalled £2.3 billion.',
    '9000 {room} 2019-12-31 Leeds hotel_rooms',
    '2300000000 GBP 2019-01-01 Leeds investment',
  ],
  [
    'de',
    'Zum 31. Dezember 2019 hatte Bonn 330.000 Einwohner. Im Laufe des Jahres kamen 1,2 Millionen Gäste.',
    '330000 {person} 2019-12-31 Bonn population',
    '1200000 {person} 2019-01-01 Bonn tourist_arrivals',
  ],
];

const EQUATED: readonly Row[] = [
  [
    'de',
    'In Mainz studierten 2018 32.000 Studierende. 4.160 von ihnen sind internationale Studierende, das entspricht 13 Prozent.',
    '32000 {person} 2018-01-01 Mainz students',
    '4160 {person} 2018-01-01 Mainz intl_students',
    '13 % share 2018-01-01 Mainz -',
  ],
];

holdConstructions({
  'places that are named by their form alone are no other place': UNKNOWN,
  'what only looks like such a name': LIKE_THEM,
  'ports of the whole country, and a county known by its own press': NATIONAL,
  'contacts and addresses are no places of figures': CONTACTS,
  'who overtakes has the figure, and a place of its own clause': OUTDONE,
  'the year behind a day of it': WITHIN_THE_YEAR,
  'a share that is set equal to a count further back': EQUATED,
});
