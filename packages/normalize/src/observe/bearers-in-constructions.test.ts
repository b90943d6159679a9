import { describe, expect, test } from 'vitest';
import { holdConstructions, type Row } from '../../test/constructions';
import type { Culture } from '../culture';
import { observe } from '../index';

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

const PARTS: readonly Row[] = [
  [
    'de',
    'In Göttingen gab es 2022 28 614 Studierende, darunter 4 207 internationale, sowie 4 630 Beschäftigte.',
    '28614 {person} 2022-01-01 Göttingen students',
    '4207 {person} 2022-01-01 Göttingen intl_students',
    '4630 {person} 2022-01-01 Göttingen jobs',
  ],
  [
    'en',
    'In Leeds 30,400 students enrolled in 2021, of whom 5,610 were international.',
    '30400 {person} 2021-01-01 Leeds students',
    '5610 {person} 2021-01-01 Leeds intl_students',
  ],
  [
    'he',
    'בחיפה 19,700 סטודנטים, מהם יותר מאלפיים סטודנטים זרים.',
    '19700 {person} - Haifa students',
    '2000 {person} - Haifa intl_students',
  ],
  ['zh-Hans', '2018年苏州服务业增加值占地区生产总值的50.8%。', '50.8 % share 2018-01-01 Suzhou services_share'],
  [
    'zh-Hant',
    '日內瓦外籍人口約占四成，外國人已佔40%。',
    '0.4 1 share - Geneva -',
    '40 % share - Geneva foreign_born_share',
  ],
];

const MISSIONS: readonly Row[] = [
  ['en', 'Geneva hosts 179 permanent missions.', '179 {mission} - Geneva consulates'],
  ['de', 'Genf zählt 179 ständige Vertretungen.', '179 {mission} - Geneva consulates'],
  ['ja', 'ジュネーブには179の常駐代表部がある。', '179 {mission} - Geneva consulates'],
  ['ko', '제네바에는 179개 상주대표부가 있다.', '179 {mission} - Geneva consulates'],
  ['he', "בז'נבה 179 משלחות קבע.", '179 {mission} - Geneva consulates'],
  ['zh-Hans', '日内瓦有外国常驻代表团179个。', '179 {mission} - Geneva consulates'],
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

holdConstructions({
  'owners of figures': OWNERS,
  'ranks in words and behind verbs': RANKS,
  'cities named by their university': NAMED_BY_THEIR_UNIVERSITY,
  'what a figure is told of': OF_WHAT,
  'parts told by an adjective, and shares of the foreigners and the services': PARTS,
  'missions of states': MISSIONS,
  'datelines, countries of cities, city-states': WHERE,
});

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
