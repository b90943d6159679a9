import { holdConstructions, type Row } from '../../test/constructions';

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

const COUNTED_ON: readonly Row[] = [
  [
    'en',
    'Leipzig had 600,000 residents in 2019. In Dresden there were 564,904.',
    '600000 {person} 2019-01-01 Leipzig population',
    '564904 {person} 2019-01-01 Dresden population',
  ],
];

const DIFFERENCES: readonly Row[] = [
  [
    'de',
    'Der Flughafen Stuttgart zählte 2023 8,4 Millionen Fluggäste. Das waren 21,6 Prozent mehr als 2022, aber 4,3 Millionen weniger als im Vorkrisenjahr 2019.',
    '8400000 {person} 2023-01-01 Stuttgart air_passengers',
    '21.6 % change 2023-01-01 Stuttgart air_passengers',
    '-4300000 {person} change 2023-01-01 Stuttgart air_passengers',
  ],
];

const MAKERS: readonly Row[] = [
  [
    'en',
    'The number of car makers in Pune rose from 600 to 1,150. The makers produced 1.2 million cars.',
    '600 {company} - Pune companies',
    '1150 {company} - Pune companies',
  ],
];

const NIGHTS: readonly Row[] = [
  [
    'zh-Hant',
    '2019年新加坡酒店住客過夜數達460萬晚，平均停留3.5晚。',
    '4600000 {night} 2019-01-01 Singapore hotel_nights',
    '3.5 {night} 2019-01-01 Singapore -',
  ],
];

const FOREIGNERS: readonly Row[] = [
  ['ko', '2022년 말 안산시 주민의 11.5%는 외국인이다.', '11.5 % share 2022-12-31 Ansan foreign_born_share'],
  ['ja', '2022年末、新宿区の住民の12%は外国人だ。', '12 % share 2022-12-31 Tokyo foreign_born_share'],
  ['zh-Hans', '2022年底，新加坡居民中有29%是外国人。', '29 % share 2022-12-31 Singapore foreign_born_share'],
  ['he', 'בסוף 2022 היו 29% מתושבי מינכן זרים.', '29 % share 2022-12-31 Munich foreign_born_share'],
  [
    'ja',
    '2023年に京都市を訪れた観光客は5,028万人で、外国人は709万人だった。',
    '50280000 {person} 2023-01-01 Kyoto tourist_arrivals',
    '7090000 {person} 2023-01-01 Kyoto tourist_arrivals',
  ],
  [
    'ko',
    '2023년 부산을 찾은 관광객은 2,431만 명이고, 외국인 주민은 7만 명이었다.',
    '24310000 {person} 2023-01-01 Busan tourist_arrivals',
    '70000 {person} 2023-01-01 Busan foreign_residents',
  ],
];

const GOERS: readonly Row[] = [
  ['en', 'The trade fair in Hanover drew 130,000 people in 2023.', '130000 {person} 2023-01-01 Hanover fair_visitors'],
  ['de', 'Die Hannover Messe besuchten 2023 130.000 Menschen.', '130000 {person} 2023-01-01 Hanover fair_visitors'],
  ['ko', '2018년 고양 킨텍스 전시회를 268만 명이 관람했다.', '2680000 {person} 2018-01-01 Goyang fair_visitors'],
  ['he', 'בתערוכה בתל אביב ביקרו בשנת 2023 45 אלף איש.', '45000 {person} 2023-01-01 Tel Aviv fair_visitors'],
];

const AIR_CARGO: readonly Row[] = [
  [
    'de',
    'Der Hamburger Flughafen zählte 2019 17,3 Mio. Passagiere; die Fracht sank um 2 % auf 80.000 Tonnen. Terminal 2 bleibt zu.',
    '17300000 {person} 2019-01-01 Hamburg air_passengers',
    '-2 % change 2019-01-01 Hamburg air_cargo',
    '80000 t 2019-01-01 Hamburg air_cargo',
  ],
];

const CALLED_ALIKE: readonly Row[] = [
  [
    'de',
    'Kiel zählte 2018 597.000 Kreuzfahrtpassagiere, ein Plus von 16,5 Prozent bei den Fahrgästen.',
    '597000 {person} 2018-01-01 Kiel cruise_passengers',
    '16.5 % change 2018-01-01 Kiel cruise_passengers',
  ],
];

const BURNT: readonly Row[] = [
  [
    'ja',
    '浜松市では2017年、ごみの22.1％が資源化され、焼却量は16万8千トンで、前年より3.1％減った。',
    '22.1 % share 2017-01-01 Hamamatsu waste_recycled',
    '168000 t 2017-01-01 Hamamatsu -',
    '-3.1 % change 2017-01-01 Hamamatsu -',
  ],
];

const SPENT: readonly Row[] = [
  ['zh-Hans', '深圳2018年研发投入超1000亿元。', '100000000000 CNY 2018-01-01 Shenzhen rd_spending'],
  ['zh-Hant', '2018年臺南市有95.2%的家戶可使用光纖寬頻。', '95.2 % share 2018-01-01 Tainan broadband'],
];

const TOLD_TWICE: readonly Row[] = [
  [
    'ko',
    '대구시의 2020년도 예산안은 9조 2,345억 원으로 올해보다 10.8%(9,029억 원) 늘었다.',
    '9234500000000 KRW 2020-01-01 Daegu public_spending',
    '10.8 % change 2020-01-01 Daegu public_spending',
    '902900000000 KRW change 2020-01-01 Daegu public_spending',
  ],
  [
    'ja',
    '札幌市の2020年の人口は196万人で、前年より0.4%（8千人）減った。',
    '1960000 {person} 2020-01-01 Sapporo population',
    '-0.4 % change 2020-01-01 Sapporo population_growth',
    '-8000 {person} change 2020-01-01 Sapporo population',
  ],
  [
    'de',
    'Die Zahl der Erwerbstätigen in Hamburg erreichte 2022 mit 1,32 Mio. einen Höchststand (+1,9 % bzw. 24.600 Personen gegenüber 2021).',
    '1320000 {person} 2022-01-01 Hamburg jobs',
    '1.9 % change 2022-01-01 Hamburg jobs',
    '24600 {person} change 2022-01-01 Hamburg jobs',
  ],
  [
    'de',
    'In Aachen waren 2019 45.628 Studierende immatrikuliert; ein Viertel (24,6 %) kam aus dem Ausland.',
    '45628 {person} 2019-01-01 Aachen students',
    '0.25 1 share 2019-01-01 Aachen -',
    '24.6 % share 2019-01-01 Aachen -',
  ],
];

const PARTS_OF_LEVELS: readonly Row[] = [
  [
    'zh-Hant',
    '首爾2022年外國遊客數量回升至250萬人次，約為2019年1,390萬人次的18%。',
    '2500000 {person} 2022-01-01 Seoul tourist_arrivals',
    '13900000 {person} 2019-01-01 Seoul tourist_arrivals',
    '18 % share 2022-01-01 Seoul tourist_arrivals',
  ],
  [
    'en',
    'Leipzig had 38,200 students in October 2022, and 17% hold a foreign passport.',
    '38200 {person} 2022-10-01 Leipzig students',
    '17 % 2022-10-01 Leipzig -',
  ],
];

const LED_TO: readonly Row[] = [
  [
    'en',
    'The number of startups in Lisbon has doubled since 2016, reaching 1,200 by the end of 2022.',
    '1200 {company} 2022-12-31 Lisbon startups',
  ],
  [
    'de',
    'Ende Juni 2022 zählte die Stadt Wolfsburg 119.300 sozialversicherungspflichtig Beschäftigte.',
    '119300 {person} 2022-06-30 Wolfsburg jobs',
  ],
  [
    'de',
    'Luzern rechnet für 2024 mit einem Aufwand von 758 Mio. Franken und einem Ertrag von 768 Mio. Franken; der Steuerfuss sinkt.',
    '758000000 CHF 2024-01-01 Lucerne public_spending',
    '768000000 CHF 2024-01-01 Lucerne public_revenue',
  ],
];

const WRITTEN_OTHERWISE: readonly Row[] = [
  [
    'zh-Hant',
    '香港2022年處理1,669萬個標準貨櫃單位，深圳則處理3,004萬標準貨櫃。',
    '16690000 {TEU} 2022-01-01 Hong Kong port_containers',
    '30040000 {TEU} 2022-01-01 Shenzhen port_containers',
  ],
  [
    'de',
    'Freiburg 2021: CO₂ je Einwohner 6,1 t (1992: 10,6 t).',
    '6.1 t/{person} 2021-01-01 Freiburg co2_emissions',
    '10.6 t/{person} 1992-01-01 Freiburg co2_emissions',
  ],
  [
    'en',
    'The number of foreign companies in Shanghai rose to 12,000 by mid-2022, of which 1,100 are German.',
    '12000 {company} 2022-01-01 Shanghai foreign_companies',
    '1100 {company} 2022-01-01 Shanghai foreign_companies',
  ],
  ['ja', '川崎市の人口密度は1km²当たり1万660人。', '10660 {person}/km2 - Kawasaki density'],
  ['he', 'היצוא של ישראל חצה ב-2022 את רף 71 מיליארד הדולר.', '71000000000 USD 2022-01-01 Israel exports'],
  ['zh-Hant', '高雄展覽館2022年舉辦45檔展覽。', '45 {fair} 2022-01-01 Kaohsiung fairs'],
];

const NOT_CARRIED: readonly Row[] = [
  ['de', 'Im Jahr 2022 kamen in Bonn 17 Prozent aus dem Ausland.', '17 % share 2022-01-01 Bonn -'],
  [
    'de',
    'Das verfügbare Einkommen lag 2020 in München bei 33.400 Euro je Einwohner, das BIP je Einwohner bei 79.700 Euro.',
    '33400 EUR per {person} 2020-01-01 Munich -',
    '79700 EUR per {person} 2020-01-01 Munich gdp_per_capita',
  ],
  [
    'de',
    'Der Haushalt 2023 sieht Ausgaben von 476,3 Mrd. Euro vor, die Nettokreditaufnahme beträgt 45,6 Mrd. Euro.',
    '476300000000 EUR 2023-01-01 - public_spending',
    '45600000000 EUR 2023-01-01 - -',
  ],
  ['en', 'Research income at Edinburgh reached £342 million in 2021.', '342000000 GBP 2021-01-01 Edinburgh -'],
  [
    'zh-Hans',
    '白云机场2019年旅客吞吐量7300万人次，其中国际旅客1870万人次。',
    '73000000 {person} 2019-01-01 Guangzhou air_passengers',
    '18700000 {person} 2019-01-01 Guangzhou air_passengers',
  ],
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
  ['he', 'בחיפה 3 מיטות לאלף תושבים.', '3 {bed} - Haifa -'],
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

holdConstructions({
  'a part of an earlier level, and of others than residents': PARTS_OF_LEVELS,
  'a number that a word leads on to': LED_TO,
  'units and counters written otherwise': WRITTEN_OTHERWISE,
  'a change or a share told twice': TOLD_TWICE,
  'what has no place in the catalogue, and what is a part': NOT_CARRIED,
  'foreigners among residents and guests': FOREIGNERS,
  'people at a fair': GOERS,
  'freight of an airport with numbered terminals': AIR_CARGO,
  'passengers of one kind called alike': CALLED_ALIKE,
  'tonnes of what is no recycling': BURNT,
  'words that hold a word of trade': SPENT,
  'how many more, behind a percentage': DIFFERENCES,
  'makers that are counted': MAKERS,
  'nights by their sign': NIGHTS,
  'verbs in two parts': VERBS_IN_TWO_PARTS,
  'counts that go on with those before': COUNTED_ON,
  'changes, previous quarters and small sums': MOVED,
  'wholes, lists and means': WHOLES,
  'counts told for so many persons': PER_MANY,
  'numbers beside the one that has the unit': SHARED,
  'signs, arrows and what is missed': SIGNS,
  'a half behind a scale': HALVES,
});
