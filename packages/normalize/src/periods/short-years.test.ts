import { holdConstructions, type Row } from '../../test/constructions';

const ERAS: readonly Row[] = [
  [
    'ja',
    '平成28年度の取扱貨物量は3,000万トン、29年度は3,200万トンだった。',
    '30000000 t 2016-04-01 - port_cargo',
    '32000000 t 2017-04-01 - port_cargo',
  ],
  [
    'ja',
    '平成24年度の取扱貨物量は3,000万トン、25年度は3,200万トンだった。',
    '30000000 t 2012-04-01 - port_cargo',
    '32000000 t 2013-04-01 - port_cargo',
  ],
  [
    'ja',
    '令和4年度の取扱貨物量は3,000万トン、5年度は3,200万トンだった。',
    '30000000 t 2022-04-01 - port_cargo',
    '32000000 t 2023-04-01 - port_cargo',
  ],
  [
    'ja',
    '平成28年10月の入港船舶数は1,234隻、29年3月は1,345隻だった。',
    '1234 {call} 2016-10-01 - ship_calls',
    '1345 {call} 2017-03-01 - ship_calls',
  ],
];

const CENTURIES: readonly Row[] = [
  [
    'ja',
    '2022年の観光客は120万人、23年は130万人だった。',
    '1200000 {person} 2022-01-01 - tourist_arrivals',
    '1300000 {person} 2023-01-01 - tourist_arrivals',
  ],
  [
    'ko',
    '2022년 부산 관광객은 120만 명, 23년에는 130만 명이었다.',
    '1200000 {person} 2022-01-01 Busan tourist_arrivals',
    '1300000 {person} 2023-01-01 Busan tourist_arrivals',
  ],
  [
    'zh-Hans',
    '2022年上海港吞吐量为4730万TEU，23年为4915万TEU。',
    '47300000 {TEU} 2022-01-01 Shanghai port_containers',
    '49150000 {TEU} 2023-01-01 Shanghai port_containers',
  ],
];

const NUMBERS_OF_YEARS: readonly Row[] = [
  [
    'ja',
    '2022年の観光客は120万人、20年ぶりの高水準だった。',
    '1200000 {person} 2022-01-01 - tourist_arrivals',
    '20 a 2022-01-01 - -',
  ],
];

const OWN_DAYS: readonly Row[] = [
  [
    'en',
    'For fiscal year 2023-24, which runs from July 1, 2023 through June 30, 2024, the budget is $5.2 billion.',
    '5200000000 USD 2023-07-01 - public_spending',
  ],
  [
    'en',
    'In fiscal year 2022/23 (July 1, 2022 – June 30, 2023) the port handled 8.6 million TEUs.',
    '8600000 {TEU} 2022-07-01 - port_containers',
  ],
];

const HEADED: readonly Row[] = [
  [
    'he',
    'באר שבע, סוף 2023\n• תושבים: 218,000\n• גידול האוכלוסייה בשנת 2022: 1.1%\n• מיטות אשפוז: 1,191',
    '218000 {person} 2023-12-31 Beersheba population',
    '1.1 % change 2022-01-01 Beersheba population_growth',
    '1191 {bed} 2023-12-31 Beersheba hospital_beds',
  ],
];

holdConstructions({
  'a fiscal year that tells its days': OWN_DAYS,
  'the date of a list and that of one of its lines': HEADED,
  'of the era told before': ERAS,
  'of the century told before': CENTURIES,
  'numbers of years': NUMBERS_OF_YEARS,
});
