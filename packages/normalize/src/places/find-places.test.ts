import { describe, expect, test } from 'vitest';
import { CULTURES, type Culture } from '../culture';
import { findPlaces } from './find-places';
import { allPlaces } from './gazetteer';

/** "text in text → iso/name" of every mention. */
function placesOf(text: string, culture: Culture, pageTitle?: string): string[] {
  const mentions = findPlaces(text, culture, pageTitle === undefined ? undefined : { pageTitle });
  return mentions.map((mention) => `${text.slice(mention.start, mention.end)} → ${mention.iso}/${mention.name}`);
}

const NAMED: [Culture, string, string[]][] = [
  ['de', 'Der Hamburger Hafen und die Bremischen Häfen', ['Hamburger → DE/Hamburg', 'Bremischen → DE/Bremen']],
  [
    'de',
    'Münchner Flughafen, Kölns Messe, Nürnberger Land',
    ['Münchner → DE/Munich', 'Kölns → DE/Cologne', 'Nürnberger → DE/Nuremberg'],
  ],
  [
    'de',
    'in Frankfurt (Oder) und in Frankfurt am Main',
    ['Frankfurt (Oder) → DE/Frankfurt (Oder)', 'Frankfurt am Main → DE/Frankfurt'],
  ],
  ['de', 'Nordrhein-Westfalens Exporte', ['Nordrhein-Westfalens → DE/North Rhine-Westphalia']],
  ['en', 'The Port of Oakland and Changi Airport', ['Oakland → US/Oakland', 'Changi → SG/Singapore']],
  ['en', 'from San José to New York City', ['San José → US/San Jose', 'New York City → US/New York']],
  [
    'ja',
    '横浜港と関西国際空港、シンガポール、大阪府',
    ['横浜港 → JP/Yokohama', '関西国際空港 → JP/Osaka', 'シンガポール → SG/Singapore', '大阪府 → JP/Osaka'],
  ],
  ['ko', '부산항은 서울시와 인천국제공항', ['부산항 → KR/Busan', '서울시 → KR/Seoul', '인천국제공항 → KR/Incheon']],
  ['ko', '대덕특구와 고양시, 고양 방문객', ['대덕특구 → KR/Daejeon', '고양시 → KR/Goyang', '고양 → KR/Goyang']],
  ['he', 'בפארק מת"ם ובהר חוצבים', ['פארק מת"ם → IL/Haifa', 'הר חוצבים → IL/Jerusalem']],
  ['ko', '송도국제도시에는 판교테크노밸리', ['송도국제도시 → KR/Incheon', '판교테크노밸리 → KR/Seongnam']],
  [
    'he',
    'נמל חיפה ובתל אביב-יפו, בבאר שבע',
    ['חיפה → IL/Haifa', 'תל אביב-יפו → IL/Tel Aviv', 'באר שבע → IL/Beersheba'],
  ],
  ['he', 'תל־אביב וירושלים', ['תל־אביב → IL/Tel Aviv', 'ירושלים → IL/Jerusalem']],
  ['he', 'בקיסריה, ביקנעם ובטבריה', ['קיסריה → IL/Caesarea', 'יקנעם → IL/Yokneam', 'טבריה → IL/Tiberias']],
  ['ja', '船橋市といわき市、高松市', ['船橋市 → JP/Funabashi', 'いわき市 → JP/Iwaki', '高松市 → JP/Takamatsu']],
  [
    'zh-Hans',
    '盐城、泰州与南阳市，而南阳路、德州仪器、宁德时代不是',
    ['盐城 → CN/Yancheng', '泰州 → CN/Taizhou (Jiangsu)', '南阳市 → CN/Nanyang'],
  ],
  ['zh-Hans', '青岛市香港中路、延安路、茂名南路88号，但广州街头', ['青岛市 → CN/Qingdao', '广州 → CN/Guangzhou']],
  ['zh-Hant', '高雄市民生路、臺北南京東路', ['高雄市 → TW/Kaohsiung', '臺北 → TW/Taipei']],
  [
    'en',
    'on Oxford Street and Boston Road in Hamburg, Boston road tolls',
    ['Hamburg → DE/Hamburg', 'Boston → US/Boston'],
  ],
  ['de', 'an der Berliner Straße in Hamburg, Berlin Platz 4', ['Hamburg → DE/Hamburg', 'Berlin → DE/Berlin']],
  ['zh-Hans', '汉堡市、釜山港与中国香港', ['汉堡市 → DE/Hamburg', '釜山港 → KR/Busan', '中国香港 → HK/Hong Kong']],
  [
    'zh-Hant',
    '葵青貨櫃碼頭、高雄港、紐西蘭',
    ['葵青 → HK/Hong Kong', '高雄港 → TW/Kaohsiung', '紐西蘭 → NZ/New Zealand'],
  ],
  ['zh-Hant', '本港及訪港旅客', ['本港 → HK/Hong Kong', '訪港 → HK/Hong Kong']],
  [
    'en',
    'Surat, Kaunas and Karachi in New Mexico',
    ['Surat → IN/Surat', 'Kaunas → LT/Kaunas', 'Karachi → PK/Karachi', 'New Mexico → US/New Mexico'],
  ],
  [
    'de',
    'Ludwigsburg, Neumünster und Brünn',
    ['Ludwigsburg → DE/Ludwigsburg', 'Neumünster → DE/Neumünster', 'Brünn → CZ/Brno'],
  ],
  ['ja', '大垣市、カラチ、ハイフォン', ['大垣市 → JP/Ogaki', 'カラチ → PK/Karachi', 'ハイフォン → VN/Haiphong']],
  ['ko', '오산시와 카라치', ['오산시 → KR/Osan', '카라치 → PK/Karachi']],
  ['he', 'בקריית מוצקין ובקראצ׳י', ['קריית מוצקין → IL/Kiryat Motzkin', 'קראצ׳י → PK/Karachi']],
  ['zh-Hans', '浦东机场、黄骅港、我国', ['浦东机场 → CN/Shanghai', '黄骅港 → CN/Cangzhou', '我国 → CN/China']],
  ['zh-Hant', '我國與馬祖', ['我國 → TW/Taiwan', '馬祖 → TW/Lienchiang']],
  ['fr', 'Le port de Hamburg, en Allemagne', ['Hamburg → DE/Hamburg', 'Allemagne → DE/Germany']],
];

describe('a place is found in the forms that statistics use', () => {
  test.each(NAMED)('%s: %s', (culture, text, expected) => {
    expect(placesOf(text, culture)).toEqual(expected);
  });
});

const TRAPS: [Culture, string][] = [
  ['de', 'Das Essen war gut, sie essen gern.'],
  ['de', '4 Mio. US-Dollar'],
  ['de', 'Der Modal Split, ein leerer Raum, am Fraunhofer ISE leiden'],
  ['en', 'Brake systems, the derby, Hitachi Ltd.'],
  ['ko', '세부시설, 기자시험, 비고항목, 딜리버리'],
  ['he', 'מלגה, אגרה, סבו'],
  ['zh-Hans', '最新余额、推广元宇宙、投资阳光、有关丹顶鹤、美丽水乡'],
  ['en', 'It was a nice day for reading about mobile phones and us.'],
  ['en', 'Reading improved; US$ 3 million; 5 million Singapore dollars'],
  ['ja', '大分けて日本海と日本語、ローマ字'],
  ['ko', '한국어 강좌, 고양이, 지난해 수단'],
  ['he', 'שלושה מליון איש'],
  ['zh-Hans', '日照时数与出海口'],
  ['zh-Hant', '舞台中央'],
];

describe('a word that only looks like a place is none', () => {
  test.each(TRAPS)('%s: %s', (culture, text) => {
    expect(placesOf(text, culture)).toEqual([]);
  });
});

const TOLD_APART: [string, Culture, string, string | undefined, string[]][] = [
  ['a state behind the city', 'en', 'in Hamburg, N.Y.', undefined, ['Hamburg, N.Y. → US/Hamburg']],
  [
    'a state in brackets',
    'en',
    'labs in Cambridge (Massachusetts)',
    undefined,
    ['Cambridge (Massachusetts) → US/Cambridge'],
  ],
  ['no state', 'en', 'labs in Cambridge', undefined, ['Cambridge → GB/Cambridge']],
  [
    'another American place',
    'en',
    'from Boston and Cambridge',
    undefined,
    ['Boston → US/Boston', 'Cambridge → US/Cambridge'],
  ],
  ['the state of Georgia', 'en', 'Atlanta is in Georgia', undefined, ['Atlanta → US/Atlanta', 'Georgia → US/Georgia']],
  [
    'the country of Georgia',
    'en',
    'Tbilisi is in Georgia',
    undefined,
    ['Tbilisi → GE/Tbilisi', 'Georgia → GE/Georgia'],
  ],
  ['the ward of the city before it', 'ja', '名古屋市の中区', undefined, ['名古屋市 → JP/Nagoya', '中区 → JP/Nagoya']],
  ['the ward of the page title', 'ja', '中区の人口', '広島市の統計', ['中区 → JP/Hiroshima']],
  ['a ward of no known city', 'ja', '中区の人口', undefined, []],
  ['a Korean ward', 'ko', '중구 인구', '울산 통계', ['중구 → KR/Ulsan']],
  ['a weak name with a preposition', 'de', 'die Messe in Essen', undefined, ['Essen → DE/Essen']],
];

describe('names that many places bear are told apart', () => {
  test.each(TOLD_APART)('by %s: %s %s', (_, culture, text, pageTitle, expected) => {
    expect(placesOf(text, culture, pageTitle)).toEqual(expected);
  });
});

test('cities stand above countries, adjectives and partners below', () => {
  const scores = findPlaces('In München leben Menschen aus Japan ohne deutschen Pass; Kanada', 'de').map(
    ({ name, score }) => [name, score],
  );
  expect(scores).toEqual([
    ['Munich', 0.9],
    ['Japan', 0.42],
    ['Germany', 0.4],
    ['Canada', 0.7],
  ]);
});

test.each(CULTURES)('every ISO 3166-1 country is found by its CLDR name: %s', (culture) => {
  const names = new Intl.DisplayNames(culture, { type: 'region' });
  const lost = allPlaces().filter((place) => {
    if (place.level !== 'country' || place.iso === 'EU') return false;
    const name = (names.of(place.iso) ?? '').replace(/\s*[(（].*[)）]/u, '');
    return !findPlaces(`in ${name}`, culture).some(({ iso }) => iso === place.iso);
  });
  // Two countries share a name (CG, SX), or the bare name is a common word of the language: it counts in 수단공화국 and the like only.
  const bare: Partial<Record<Culture, string[]>> = {
    ko: ['GH', 'GN', 'IR', 'ML', 'OM', 'SD', 'TD', 'TO', 'FJ', 'GU'],
    ja: ['CL', 'TH', 'ML'],
    he: ['PE', 'KE'],
    'zh-Hans': ['ML', 'CG'],
    'zh-Hant': ['ML', 'CG'],
    fr: ['SX'],
  };
  expect(lost.map(({ iso }) => iso).filter((iso) => !bare[culture]?.includes(iso))).toEqual([]);
});

test('a hundred thousand names take linear time', () => {
  const text = '大阪府の中区、香港'.repeat(10_000);
  expect(findPlaces(text, 'ja').length).toBe(20_000);
});
