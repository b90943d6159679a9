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

holdConstructions({
  'of the era told before': ERAS,
  'of the century told before': CENTURIES,
  'numbers of years': NUMBERS_OF_YEARS,
});
