import { holdConstructions, type Row } from '../../test/constructions';

/** A sentence that opens with "of these" goes on about the one before. */
const PARTS: readonly Row[] = [
  [
    'ja',
    '2018年の札幌市の来客数は1,585万人だった。うち外国人の宿泊者は272万人であった。',
    '15850000 {person} 2018-01-01 Sapporo tourist_arrivals',
    '2720000 {person} 2018-01-01 Sapporo tourist_arrivals',
  ],
  [
    'ko',
    '2018년 부산 관광객은 120만 명이었다. 이 중 외국인은 30만 명이었다.',
    '1200000 {person} 2018-01-01 Busan tourist_arrivals',
    '300000 {person} 2018-01-01 Busan tourist_arrivals',
  ],
  [
    'de',
    'Busan zählte 2018 1,2 Millionen Gäste. Davon waren 300.000 Ausländer.',
    '1200000 {person} 2018-01-01 Busan tourist_arrivals',
    '300000 {person} 2018-01-01 Busan tourist_arrivals',
  ],
  [
    'en',
    'Busan had 1.2 million visitors in 2018. Of these, 300,000 were foreigners.',
    '1200000 {person} 2018-01-01 Busan tourist_arrivals',
    '300000 {person} 2018-01-01 Busan tourist_arrivals',
  ],
];

const WHERE: readonly Row[] = [
  [
    'ko',
    '고양 킨텍스에서 열린 2019 서울모터쇼에는 관람객 62만8천 명이 다녀갔다.',
    '628000 {person} 2019-01-01 Goyang fair_visitors',
  ],
  [
    'en',
    'Melbourne, the capital of Victoria, hosted 227,000 international students in 2018.',
    '227000 {person} 2018-01-01 Melbourne intl_students',
  ],
  [
    'de',
    'München, die Landeshauptstadt von Bayern, zählte 2018 120.000 Studierende.',
    '120000 {person} 2018-01-01 Munich students',
  ],
];

const SENTENCES: readonly Row[] = [
  [
    'de',
    '2019 belegten 6.500 Aussteller in Hannover 210.000 Quadratmeter in den Hallen 2 bis 27. Die nächste Messe beginnt am 20. April 2020.',
    '6500 {company} 2019-01-01 Hanover exhibitors',
    '210000 m2 2019-01-01 Hanover convention_space',
  ],
];

const ADDED: readonly Row[] = [
  ['ko', '2018년 부산의 신규 고용은 1,000명이다.', '1000 {person} change 2018-01-01 Busan jobs'],
  ['ja', '2018年の神戸の新規採用は300人だった。', '300 {person} change 2018-01-01 Kobe -'],
  ['he', 'בשנת 2018 נקלטו בחיפה 1,000 עובדים חדשים.', '1000 {person} change 2018-01-01 Haifa jobs'],
];

const HEBREW: readonly Row[] = [
  [
    'he',
    'התערוכה משכה ב-2019 109,000 מבקרים ולפחות 2,400 מציגים.',
    '109000 {person} 2019-01-01 - fair_visitors',
    '2400 {company} 2019-01-01 - exhibitors',
  ],
  [
    'he',
    'הייצוא הסתכם ב-2018 ב-65.5 מיליארד שקלים, עלייה של 5% משנת 2017.',
    '65500000000 ILS 2018-01-01 - exports',
    '5 % change 2018-01-01 - exports',
  ],
  ['he', 'במדד לשנת 2019 דורגה חיפה שלישית בארץ.', '3 {rank} 2019-01-01 Haifa city_rank'],
];

const STREETS: readonly Row[] = [
  [
    'de',
    'Im Jahr 2018 wurden an der Station Stampfenbachstrasse 12 µg/m³ Feinstaub gemessen.',
    '12 ug/m3 2018-01-01 - pm25',
  ],
];

holdConstructions({
  'parts of what the sentence before counted': PARTS,
  'where it is, not what it is called': WHERE,
  'sentences that end in a number': SENTENCES,
  'persons who were not there before': ADDED,
  'Hebrew letters glued to qualifying words and dates': HEBREW,
  'amounts behind the name of a street': STREETS,
});
