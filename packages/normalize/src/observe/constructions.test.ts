import { describe, expect, test } from 'vitest';
import type { Culture } from '../culture';
import { observe } from '../index';

/** A text and its observations: value, unit or currency, measure where it is no level, first day, place, indicator; "-" for none. */
type Row = readonly [culture: Culture, text: string, ...observations: string[]];

function told(text: string, culture: Culture): string[] {
  return observe(text, culture).map(({ value, upper, unit, currency, per, measure, period, place, indicator }) =>
    [
      upper === undefined ? value : `${value}..${upper}`,
      `${unit ?? currency}${per === undefined ? '' : ` per ${per}`}`,
      ...(measure === 'level' ? [] : [measure]),
      period?.start ?? '-',
      place?.name ?? '-',
      indicator ?? '-',
    ].join(' '),
  );
}

const VERBS_IN_TWO_PARTS: readonly Row[] = [
  [
    'de',
    'Leipzig hatte 2019 600.000 Einwohner. Binnen eines Jahres kamen 8.904 hinzu.',
    '600000 {person} 2019-01-01 Leipzig population',
    '8904 {person} change 2019-01-01 Leipzig population',
  ],
  ['de', 'In Stuttgart fielen 2023 1.200 Stellen weg.', '-1200 {person} change 2023-01-01 Stuttgart jobs'],
  [
    'de',
    'Die Zahl der Beschäftigten nahm in Essen 2023 um 2.100 auf 260.000 zu.',
    '2100 {person} change 2023-01-01 Essen jobs',
    '260000 {person} 2023-01-01 Essen jobs',
  ],
  [
    'de',
    'Der Umschlag brach 2020 in Wilhelmshaven um 12 Prozent ein und erholte sich 2021.',
    '-12 % change 2020-01-01 Wilhelmshaven port_cargo',
  ],
];

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

const COUNTED_ON: readonly Row[] = [
  [
    'en',
    'Leipzig had 600,000 residents in 2019. In Dresden there were 564,904.',
    '600000 {person} 2019-01-01 Leipzig population',
    '564904 {person} 2019-01-01 Dresden population',
  ],
];

const OWNERS: readonly Row[] = [
  [
    'en',
    'The port ranks 2nd in the world, behind Shanghai (49.2m TEU).',
    '2 {rank} - - -',
    '49200000 {TEU} - Shanghai port_containers',
  ],
  [
    'en',
    'International arrivals to Singapore reached 13.6 million in 2023, mainland China alone accounting for 1.4 million of them.',
    '13600000 {person} 2023-01-01 Singapore tourist_arrivals',
    '1400000 {person} 2023-01-01 Singapore tourist_arrivals',
  ],
  [
    'en',
    'The University of Manchester had 46,410 students in 2022, 18,170 of whom came from outside the UK.',
    '46410 {person} 2022-01-01 Manchester students',
    '18170 {person} 2022-01-01 Manchester intl_students',
  ],
  [
    'en',
    'In the five years to 2023, Cork attracted €1.9 billion of foreign direct investment.',
    '1900000000 EUR 2019-01-01 Cork fdi_inflow',
  ],
  [
    'de',
    'Die Zahl der Schiffsanläufe sank 2023 in Bremerhaven um 87 auf 2.914.',
    '-87 {call} change 2023-01-01 Bremerhaven ship_calls',
    '2914 {call} 2023-01-01 Bremerhaven ship_calls',
  ],
  [
    'de',
    'Die Arbeitslosenquote betrug im März 2024 in Ulm 6,1 Prozent und lag damit 0,2 Punkte höher als im Vorjahr.',
    '6.1 % 2024-03-01 Ulm unemployment_rate',
    '0.2 {pp} change 2024-03-01 Ulm unemployment_rate',
  ],
  [
    'de',
    'Von den 29.330 Studierenden in Heidelberg kamen 2021 5.442 aus dem Ausland, darunter 1.012 aus China.',
    '29330 {person} 2021-01-01 Heidelberg students',
    '5442 {person} 2021-01-01 Heidelberg intl_students',
    '1012 {person} 2021-01-01 Heidelberg intl_students',
  ],
  [
    'ja',
    '2023年5月1日現在、福岡市の九州大学には2,513人の留学生を含む1万8,707人の学生が在籍している。',
    '2513 {person} 2023-05-01 Fukuoka intl_students',
    '18707 {person} 2023-05-01 Fukuoka students',
  ],
  ['ja', '神戸市内には30以上の領事館が置かれている。', '30 {mission} - Kobe consulates'],
  ['ja', '2023年5月の東京都の有効求人倍率は1.28倍であった。', '1.28 1 2023-05-01 Tokyo -'],
  [
    'ko',
    '2023년 인천공항 여객은 5,576만 명으로 2022년(1,787만 명)의 3.1배에 달한다. 항공 화물은 274만t을 기록했다.',
    '55760000 {person} 2023-01-01 Incheon air_passengers',
    '17870000 {person} 2022-01-01 Incheon air_passengers',
    '3.1 1 change 2023-01-01 Incheon -',
    '2740000 t 2023-01-01 Incheon air_cargo',
  ],
  [
    'ko',
    '2022년 수원 기업이 출원한 특허는 1만 5천여 건으로, 전년보다 약 700건 많았다.',
    '15000 {patent} 2022-01-01 Suwon patents',
    '700 {patent} change 2022-01-01 Suwon patents',
  ],
  [
    'he',
    'בשנת 2022 נרשמו בירושלים 3.4 מיליון לינות. בסוף השנה עמדו לרשות האורחים 11,860 חדרי מלון.',
    '3400000 {night} 2022-01-01 Jerusalem hotel_nights',
    '11860 {room} 2022-12-31 Jerusalem hotel_rooms',
  ],
  [
    'zh-Hans',
    '2023年苏州以87.6分名列第5位，南京以85.9分排在第8位。',
    '87.6 {score} 2023-01-01 Suzhou index_score',
    '5 {rank} 2023-01-01 Suzhou city_rank',
    '85.9 {score} 2023-01-01 Nanjing index_score',
    '8 {rank} 2023-01-01 Nanjing city_rank',
  ],
  ['zh-Hant', '2023–24財政年度，香港政府開支7,274億港元。', '727400000000 HKD 2023-04-01 Hong Kong public_spending'],
  ['zh-Hant', '2023至24財政年度，香港政府開支7,274億港元。', '727400000000 HKD 2023-04-01 Hong Kong public_spending'],
];

const MOVED: readonly Row[] = [
  [
    'ja',
    '2023年12月の北九州市の完全失業率は2.9％で、前年同月より0.3ポイント悪化した。',
    '2.9 % 2023-12-01 Kitakyushu unemployment_rate',
    '0.3 {pp} change 2023-12-01 Kitakyushu unemployment_rate',
  ],
  [
    'en',
    "London's unemployment rate improved by 0.3 percentage points to 4.1 per cent in 2023.",
    '-0.3 {pp} change 2023-01-01 London unemployment_rate',
    '4.1 % 2023-01-01 London unemployment_rate',
  ],
  [
    'de',
    'Die Arbeitslosenquote in Ulm verschlechterte sich 2023 um 0,4 Prozentpunkte auf 4,3 Prozent.',
    '0.4 {pp} change 2023-01-01 Ulm unemployment_rate',
    '4.3 % 2023-01-01 Ulm unemployment_rate',
  ],
  [
    'ko',
    '2023년 서울의 실업률은 2.6%로 0.4%포인트 개선됐다.',
    '2.6 % 2023-01-01 Seoul unemployment_rate',
    '-0.4 {pp} change 2023-01-01 Seoul unemployment_rate',
  ],
  [
    'zh-Hans',
    '2023年广州地铁客运量31.4亿人次，较2022年多运送7.8亿人次。',
    '3140000000 {person} 2023-01-01 Guangzhou rail_passengers',
    '780000000 {person} change 2023-01-01 Guangzhou rail_passengers',
  ],
  [
    'zh-Hant',
    '高雄捷運2024年第一季運量為1,563萬人次，與上一季的1,498萬人次相比，多出65萬人次。',
    '15630000 {person} 2024-01-01 Kaohsiung rail_passengers',
    '14980000 {person} 2023-10-01 Kaohsiung rail_passengers',
    '650000 {person} change 2024-01-01 Kaohsiung rail_passengers',
  ],
  [
    'en',
    'In the first quarter of 2024 Heathrow handled 18.5 million passengers (previous quarter: 19.9 million).',
    '18500000 {person} 2024-01-01 London air_passengers',
    '19900000 {person} 2023-10-01 London air_passengers',
  ],
  ['en', 'The couple invested $2,000 in a new kitchen in 2023.', '2000 USD 2023-01-01 - -'],
  [
    'de',
    'Je 100.000 Einwohner wurden in Stuttgart 2021 480 Patente angemeldet.',
    '480 {patent} 2021-01-01 Stuttgart patents',
  ],
  [
    'en',
    'Tokyo (pop. 14 million) hosted 132 international meetings in 2023.',
    '14000000 {person} 2023-01-01 Tokyo population',
    '132 {meeting} 2023-01-01 Tokyo intl_meetings',
  ],
  [
    'de',
    "Ende 2023 zählte die Stadt Zürich 447'082 Personen, 33,4 Prozent davon ohne Schweizer Pass.",
    '447082 {person} 2023-12-31 Zurich population',
    '33.4 % share 2023-12-31 Zurich foreign_born_share',
  ],
  ['ja', '広島市では2022年、路面電車で5,120万人が利用した。', '51200000 {person} 2022-01-01 Hiroshima rail_passengers'],
];

const WHOLES: readonly Row[] = [
  [
    'en',
    "Vancouver's population grew from 2.46 million in 2016 to 2.64 million in 2021.",
    '2460000 {person} 2016-01-01 Vancouver population',
    '2640000 {person} 2021-01-01 Vancouver population',
  ],
  [
    'en',
    'International visitor arrivals to Singapore reached 13.6 million in 2023.',
    '13600000 {person} 2023-01-01 Singapore tourist_arrivals',
  ],
  ['en', 'Guests stayed 2.3 nights on average in Lisbon in 2023.', '2.3 {night} 2023-01-01 Lisbon -'],
  [
    'ja',
    '大阪府を2023年に訪れた外国人は980万人で、2019年の1,153万人の85％まで回復した。',
    '9800000 {person} 2023-01-01 Osaka tourist_arrivals',
    '11530000 {person} 2019-01-01 Osaka tourist_arrivals',
    '85 % share 2023-01-01 Osaka tourist_arrivals',
  ],
  [
    'zh-Hant',
    '桃園機場2023年客運量3,535萬人次，恢復至2019年的七成三。',
    '35350000 {person} 2023-01-01 Taoyuan air_passengers',
    '0.73 1 share 2023-01-01 Taoyuan -',
  ],
  [
    'zh-Hans',
    '2023年杭州、宁波一般公共预算收入分别为1616.5亿元和1135.2亿元，同比分别增长6.8%、3.9%。',
    '161650000000 CNY 2023-01-01 Hangzhou public_revenue',
    '113520000000 CNY 2023-01-01 Ningbo public_revenue',
    '6.8 % change 2023-01-01 Hangzhou public_revenue',
    '3.9 % change 2023-01-01 Ningbo public_revenue',
  ],
  [
    'ko',
    '2024년 대구시의 세출 규모는 10조 5,865억 원이다. 그중 사회복지 분야가 5조 3,071억 원이고, 지방세 수입은 3조 4,420억 원이다.',
    '10586500000000 KRW 2024-01-01 Daegu public_spending',
    '5307100000000 KRW 2024-01-01 Daegu public_spending',
    '3442000000000 KRW 2024-01-01 Daegu public_revenue',
  ],
  [
    'he',
    'בשנת 2021 נפלטו בישראל 80 מיליון טון גזי חממה, ו-8.2% מהחשמל יוצר ממקורות מתחדשים.',
    '80000000 t 2021-01-01 Israel co2_emissions',
    '8.2 % share 2021-01-01 Israel renewable_share',
  ],
];

const PER_MANY: readonly Row[] = [
  ['en', 'London has 33 hospital beds per 10,000 inhabitants.', '33 {bed} - London -'],
  ['en', 'Boston registered 85 patents per 10,000 residents in 2021.', '85 {patent} 2021-01-01 Boston -'],
  ['de', 'Auf 10.000 Einwohner kommen in Freiburg 120 Krankenhausbetten.', '120 {bed} - Freiburg -'],
  ['ja', '人口1万人当たりの病床数は大阪府で120床である。', '120 {bed} - Osaka -'],
  ['ko', '인구 1만 명당 병상 수는 부산이 120개이다.', '120 {bed} - Busan -'],
  [
    'he',
    'בחיפה 3 מיטות אשפוז לכל 1,000 תושבים, ובה 2,400 מיטות אשפוז.',
    '3 {bed} - Haifa -',
    '2400 {bed} - Haifa hospital_beds',
  ],
  [
    'zh-Hans',
    '2022年深圳每万人拥有床位82张，全市床位5.2万张。',
    '82 {bed} 2022-01-01 Shenzhen -',
    '52000 {bed} 2022-01-01 Shenzhen hospital_beds',
  ],
  ['zh-Hant', '臺北市每萬人口病床數82.3床。', '82.3 {bed} - Taipei -'],
];

const SHARED: readonly Row[] = [
  [
    'de',
    'Rund 9.800 der 24.000 Beschäftigten am Standort Stuttgart sind Frauen.',
    '9800 {person} - Stuttgart jobs',
    '24000 {person} - Stuttgart jobs',
  ],
  [
    'de',
    'Die Stadt Graz erhöhte 2024 ihr Budget um 45 Mio. auf 1,5 Mrd. Euro.',
    '45000000 EUR change 2024-01-01 Graz public_spending',
    '1500000000 EUR 2024-01-01 Graz public_spending',
  ],
  ['de', 'In Hamburg leben 1,9 Mio. Hamburgerinnen und Hamburger.', '1900000 {person} - Hamburg population'],
  [
    'en',
    'Foreigners bought 12.6 million of the 38.2 million room nights sold in Osaka in 2023.',
    '12600000 {night} 2023-01-01 Osaka hotel_nights',
    '38200000 {night} 2023-01-01 Osaka hotel_nights',
  ],
  [
    'en',
    'From January to May 2024, Frankfurt Airport handled 22.4 million passengers, 9.1% more than in the same months of 2023.',
    '22400000 {person} 2024-01-01 Frankfurt air_passengers',
    '9.1 % change 2024-01-01 Frankfurt air_passengers',
  ],
];

const RANKS: readonly Row[] = [
  [
    'en',
    'The 2023 survey places London 2nd and Paris 5th among global cities.',
    '2 {rank} 2023-01-01 London city_rank',
    '5 {rank} 2023-01-01 Paris city_rank',
  ],
  ['en', 'Singapore moved up to 3rd in 2023.', '3 {rank} 2023-01-01 Singapore city_rank'],
  [
    'de',
    'Im Städteindex 2023 belegt München Rang eins, Hamburg Rang zwei.',
    '1 {rank} 2023-01-01 Munich city_rank',
    '2 {rank} 2023-01-01 Hamburg city_rank',
  ],
  [
    'he',
    'חיפה טיפסה מהמקום ה-14 למקום השלישי בשנת 2023.',
    '14 {rank} 2023-01-01 Haifa city_rank',
    '3 {rank} 2023-01-01 Haifa city_rank',
  ],
];

const NAMED_BY_THEIR_UNIVERSITY: readonly Row[] = [
  ['zh-Hans', '浙江大学2022年在校学生67656人。', '67656 {person} 2022-01-01 Hangzhou students'],
  ['ja', '東北大学の2022年の学生数は17,608人。', '17608 {person} 2022-01-01 Sendai students'],
  ['ko', '성균관대학교 수원캠퍼스에는 2022년 재학생 1만 1,200명이 있다.', '11200 {person} 2022-01-01 Suwon students'],
];

const OF_WHAT: readonly Row[] = [
  [
    'de',
    'Wasserverbrauch je Einwohner und Tag in Hannover: 1990 waren es 148 Liter, 2022 noch 124 Liter.',
    '148 L/({person}.d) 1990-01-01 Hanover water_use',
    '124 L/({person}.d) 2022-01-01 Hanover water_use',
  ],
  ['he', 'צריכת המים לנפש ליום בירושלים הייתה ב-2021 129 ליטר.', '129 L/({person}.d) 2021-01-01 Jerusalem water_use'],
  ['zh-Hant', '基隆市每平方公里住有2,720人。', '2720 {person}/km2 - Keelung density'],
  [
    'de',
    'An der RWTH Aachen studierten 2023 44.892 Studierende. Aus dem Ausland kommen davon 14.910.',
    '44892 {person} 2023-01-01 Aachen students',
    '14910 {person} 2023-01-01 Aachen intl_students',
  ],
  [
    'de',
    'Der Etat 2023 der Stadt Dresden umfasst 2,1 Milliarden Euro. Davon entfallen 640 Millionen auf Soziales.',
    '2100000000 EUR 2023-01-01 Dresden public_spending',
    '640000000 EUR 2023-01-01 Dresden public_spending',
  ],
  [
    'zh-Hant',
    '台北市113年度總預算，歲出與歲入分別為新臺幣1,961億元與1,838億元。',
    '196100000000 TWD 2024-01-01 Taipei public_spending',
    '183800000000 TWD 2024-01-01 Taipei public_revenue',
  ],
  ['zh-Hant', '台南園區的投資額介於新臺幣400億至450億元。', '40000000000..45000000000 TWD - Tainan investment'],
  [
    'zh-Hant',
    '釜山2019年辦了148場國際會議，東京辦了305場。',
    '148 {meeting} 2019-01-01 Busan intl_meetings',
    '305 {meeting} 2019-01-01 Tokyo intl_meetings',
  ],
  [
    'he',
    'יצוא הסחורות ויבוא הסחורות של ישראל הסתכמו ב-2023 ב-63.5 וב-91.9 מיליארד דולר, בהתאמה.',
    '63500000000 USD 2023-01-01 Israel exports',
    '91900000000 USD 2023-01-01 Israel imports',
  ],
  [
    'en',
    'In September 2022 and September 2023 the unemployment rate in Seattle was 3.7 and 3.4 percent respectively.',
    '3.7 % 2022-09-01 Seattle unemployment_rate',
    '3.4 % 2023-09-01 Seattle unemployment_rate',
  ],
  [
    'de',
    'Hannover hat 545.000 Einwohner, davon 108.000 mit ausländischem Pass (19,8 %).',
    '545000 {person} - Hanover population',
    '108000 {person} - Hanover foreign_residents',
    '19.8 % share - Hanover foreign_born_share',
  ],
  [
    'de',
    'In Rostock sind 13.400 Studierende eingeschrieben, jeder achte kommt aus dem Ausland.',
    '13400 {person} - Rostock students',
    '0.125 1 share - Rostock -',
  ],
  [
    'de',
    'Übernachtungen in Kiel: 2021 – 1,3 Mio., 2022 – 1,9 Mio.',
    '1300000 {night} 2021-01-01 Kiel hotel_nights',
    '1900000 {night} 2022-01-01 Kiel hotel_nights',
  ],
  [
    'en',
    'Dubai received 14.36 million visitors in 2022, 97 per cent more than the 7.28 million of 2021.',
    '14360000 {person} 2022-01-01 Dubai tourist_arrivals',
    '97 % change 2022-01-01 Dubai tourist_arrivals',
    '7280000 {person} 2021-01-01 Dubai tourist_arrivals',
  ],
  ['en', 'In Leeds 12,400 people were unemployed in May 2023.', '12400 {person} 2023-05-01 Leeds -'],
  [
    'ko',
    '함부르크의 2022년 지역내총생산은 1,443억 유로였다. 물가 변동을 뺀 실질 기준으로는 4.5% 성장했다.',
    '144300000000 EUR 2022-01-01 Hamburg gdp',
    '4.5 % change 2022-01-01 Hamburg gdp_growth',
  ],
];

const WHERE: readonly Row[] = [
  ['en', 'Kobe, Japan: a city of roughly 1.5 million people.', '1500000 {person} - Kobe population'],
  [
    'de',
    'WIESBADEN – Die Inflation in Deutschland betrug im September 2024 1,6 %.',
    '1.6 % 2024-09-01 Germany inflation',
  ],
  [
    'en',
    'In 2023 Tokyo finished 3rd, Singapore 5th.',
    '3 {rank} 2023-01-01 Tokyo city_rank',
    '5 {rank} 2023-01-01 Singapore city_rank',
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

const SIGNS: readonly Row[] = [
  [
    'en',
    "In 2023 Oakland's container throughput posted a 4.2% year-on-year decline.",
    '-4.2 % change 2023-01-01 Oakland port_containers',
  ],
  ['ko', '2023년 부산항의 컨테이너 물동량은 전년 대비 4.2%↓.', '-4.2 % change 2023-01-01 Busan port_containers'],
  ['zh-Hans', '2023年宁波港集装箱吞吐量同比-4.2%。', '-4.2 % change 2023-01-01 Ningbo port_containers'],
  [
    'de',
    '2023 verfehlte der Containerumschlag in Hamburg das Vorjahr um 4,2 %.',
    '-4.2 % change 2023-01-01 Hamburg port_containers',
  ],
];

const HALVES: readonly Row[] = [
  [
    'en',
    'In 2022 Manchester welcomed two million and a half visitors.',
    '2500000 {person} 2022-01-01 Manchester tourist_arrivals',
  ],
];

const CONSTRUCTIONS: Readonly<Record<string, readonly Row[]>> = {
  'verbs in two parts': VERBS_IN_TWO_PARTS,
  'days of reference': DAYS_OF_REFERENCE,
  'counts that go on with those before': COUNTED_ON,
  'owners of figures': OWNERS,
  'changes, previous quarters and small sums': MOVED,
  'wholes, lists and means': WHOLES,
  'counts told for so many persons': PER_MANY,
  'numbers beside the one that has the unit': SHARED,
  'ranks in words and behind verbs': RANKS,
  'cities named by their university': NAMED_BY_THEIR_UNIVERSITY,
  'the same part of another year': SAME_SPANS,
  'signs, arrows and what is missed': SIGNS,
  'a half behind a scale': HALVES,
  'what a figure is told of': OF_WHAT,
  'datelines, countries of cities, city-states': WHERE,
};

for (const [name, rows] of Object.entries(CONSTRUCTIONS)) {
  describe(name, () => {
    test.each(rows.map(([culture, text, ...observations]) => ({ culture, text, observations })))(
      '$culture $text',
      ({ culture, text, observations }) => {
        expect(told(text, culture)).toEqual(observations);
      },
    );
  });
}

/** Culture, title and text, and the places of the figures. */
const IN_PASSING: readonly (readonly [culture: Culture, title: string, text: string, ...places: string[]])[] = [
  [
    'en',
    'City of Leeds: economy',
    'Chinese investors spent £240 million. The council has 15,000 staff.',
    'Leeds',
    'Leeds',
  ],
  ['de', 'Wirtschaft in Düsseldorf', 'Nach Tokio wird täglich geflogen. Der Umsatz lag bei 3 Mrd. Euro.', 'Düsseldorf'],
  ['ja', '神戸港の概要', '中国航路は週30便、コンテナ取扱量は289万TEU。', 'Kobe', 'Kobe'],
  ['ko', '부산항 소개', '중국과의 교역이 늘어 환적 화물은 1,176만 TEU였다.', 'Busan'],
  ['en', 'Port of Busan', "Japan's GDP was 4.2 trillion dollars in 2022.", 'Japan'],
];

describe('countries named in passing on a page about a city', () => {
  test.each(IN_PASSING.map(([culture, title, text, ...places]) => ({ culture, title, text, places })))(
    '$title: $text',
    ({ culture, title, text, places }) => {
      expect(observe(text, culture, { pageTitle: title }).map(({ place }) => place?.name)).toEqual(places);
    },
  );
});
