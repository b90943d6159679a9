import { describe, expect, it } from 'vitest';
import { recognize } from './recognize';

/** What is found, as "written = value unit". */
function read(text: string, culture: string, type: string): string[] {
  return recognize(text, culture, { types: [type] }).map(
    ({ start, end, value, unit }) => `${text.slice(start, end)} = ${value}${unit ? ` ${unit}` : ''}`,
  );
}

describe('recognize numbers', () => {
  it.each([
    ['en', 'about 2.5 M in total', ['2.5 M = 2500000']],
    ['en', '1 234 567 steps', ['1 234 567 = 1234567']],
    ['de', 'einunddreißig Millionen', ['einunddreißig Millionen = 31000000']],
    ['fr', 'vingt-et-un mille', ['vingt-et-un mille = 21000']],
    ['fr', 'cent soixante et un', ['cent soixante et un = 161']],
    ['zh', '五百卅四', ['五百卅四 = 534']],
    ['zh', '一万零二点五', ['一万零二点五 = 10002.5']],
    ['zh', '陆地上的队伍', []],
    ['zh', '八千 三百 五', ['八千 三百 五 = 8350']],
    ['ja', '7点25', ['7点25 = 7.25']],
    ['ko', '3분의 2조각', ['3분의 2 = 0.6666666666666666']],
    ['ko', '열두 개', ['열두 = 12']],
    ['ko', '백스물다섯 명', ['백스물다섯 = 125']],
    ['ko', '오분의 일만 받았다', ['오분의 일 = 0.2']],
    ['ja', '180.25ミリリットル', []],
    ['fr', 'un demi-million', ['un demi-million = 500000']],
    ['en', '2mil views', ['2mil = 2000000']],
    ['zh', '半百', ['半百 = 50']],
    ['ko', '생일은 유월 5일', []],
    ['ja', '三の四乗', ['三の四乗 = 81']],
    ['ja', 'ごせんにひゃく円', ['ごせんにひゃく = 5200']],
    ['ja', 'にほんごのせんせい', []],
    ['ja', '五十と三ダース', ['五十と三ダース = 86']],
    ['zh', '一百分之三', ['一百分之三 = 0.03']],
    ['zh', '不是七这是八', ['七 = 7', '八 = 8']],
    ['en', '2.5^--2', ['2.5^--2 = 6.25']],
    ['en', 'half a dozen eggs', ['half a dozen = 6']],
    ['en', 'point 77, minus point five', ['point 77 = 0.77', 'minus point five = -0.5']],
    ['en', 'at this point 7 of them', ['7 = 7']],
    ['en', '2 and a half million', ['2 and a half million = 2500000']],
    ['de', '4 Tausend 3 Hundert', ['4 Tausend 3 Hundert = 4300']],
    ['en', 'three point four million', ['three point four million = 3400000']],
    ['en', '15 out of 10', ['15 = 15', '10 = 10']],
    ['en', 'take this one, not that one', []],
    ['de', 'ein halbes Dutzend', ['ein halbes Dutzend = 6']],
    ['de', 'das ist ein Hund', ['ein = 1']],
    ['fr', 'un chien', []],
    ['fr', 'deux milliards et demi', ['deux milliards et demi = 2500000000']],
  ] as [string, string, string[]][])('%s: %s', (culture, text, expected) => {
    expect(read(text, culture, 'number')).toEqual(expected);
  });
});

describe('recognize ranges of numbers', () => {
  it.each([
    ['en', 'more than 3 and at most 9 people', ['more than 3 and at most 9 = (3,9]']],
    ['en', 'less than or equal to 7', ['less than or equal to 7 = (,7]']],
    ['en', 'call 1-222-3333', []],
    ['de', 'zwischen 3 und 9', ['zwischen 3 und 9 = [3,9)']],
    ['fr', 'supérieur ou égal à 4', ['supérieur ou égal à 4 = [4,)']],
    ['ja', '8以上12未満', ['8以上12未満 = [8,12)']],
    ['ko', '3보다 크고 9보다 작다', ['3보다 크고 9보다 작다 = (3,9)']],
    ['zh', '大于5并且小于8', ['大于5并且小于8 = (5,8)']],
    ['he', 'בין 3 ל-9', ['בין 3 ל-9 = [3,9)']],
    ['en', 'over 9 and under 3', ['over 9 = (9,)', 'under 3 = (,3)']],
    ['en', 'at least 40 or more', ['at least 40 or more = [40,)']],
    ['en', '30 or greater than 20', ['greater than 20 = (20,)']],
    ['en', 'more than 50 or equal to 60', ['more than 50 = (50,)', 'equal to 60 = [60,60]']],
    ['zh', '超过百分之七', ['超过百分之七 = (7,)']],
    ['ja', '二十個以上で、三十個以下', ['二十個以上で、三十個以下 = [20,30]']],
    ['ko', '최대 50개에서 최소 10개', ['최대 50개에서 최소 10개 = [10,50]']],
    ['ko', '육백 또는 그보다 적게', ['육백 또는 그보다 적게 = (,600]']],
    ['ko', '800에 달하는', ['800에 달하는 = (,800]']],
  ] as [string, string, string[]][])('%s: %s', (culture, text, expected) => {
    expect(read(text, culture, 'numberrange')).toEqual(expected);
  });
});

describe('recognize ordinals that count from the end or from here', () => {
  it.each([
    ['en', 'the last row', ['last = end+0']],
    ['de', 'die vorletzte Zeile', ['vorletzte = end-1']],
    ['fr', "l'avant-dernier", ["l'avant-dernier = end-1"]],
    ['ja', '次の駅', ['次 = current+1']],
    ['ko', '마지막 줄', ['마지막 = end+0']],
  ] as [string, string, string[]][])('%s: %s', (culture, text, expected) => {
    expect(read(text, culture, 'ordinal')).toEqual(expected);
  });
});

describe('recognize ordinals', () => {
  it.each([
    ['fr', 'la cent vingt-troisième page', ['cent vingt-troisième = 123']],
    ['en', 'the three hundredth visitor', ['three hundredth = 300']],
    ['de', 'der dreiundvierzigste Platz', ['dreiundvierzigste = 43']],
    ['de', 'das ist die 7. Orange', ['7. = 7']],
    ['ja', 'だいよん', ['だいよん = 4']],
    ['de', 'im zweihundertdritten Jahr', ['zweihundertdritten = 203']],
    ['de', 'erst acht Leute, einst mehr', []],
    ['fr', 'la vingt-et-unième page', ['vingt-et-unième = 21']],
    ['fr', 'les deux premiers livres', ['premiers = 1']],
    ['en', 'a millionth of it', []],
    ['ja', '第三位', ['第三 = 3']],
    ['ko', '열두 번째', ['열두 번째 = 12']],
    ['ko', '오월 12일', ['12일 = 12']],
    ['ko', '첫 번째', ['첫 번째 = 1']],
  ] as [string, string, string[]][])('%s: %s', (culture, text, expected) => {
    expect(read(text, culture, 'ordinal')).toEqual(expected);
  });
});

describe('recognize degrees below zero, halves of a unit, ages in one word', () => {
  it.each([
    ['zh', '零下5度', 'temperature', ['零下5度 = -5 Cel']],
    ['ja', '氷点下5度', 'temperature', ['氷点下5度 = -5 Cel']],
    ['ko', '영하 5도', 'temperature', ['영하 5도 = -5 Cel']],
    ['de', 'eine halbe Tonne', 'dimension', ['eine halbe Tonne = 0.5 t']],
    ['fr', 'un demi-litre', 'dimension', ['un demi-litre = 0.5 L']],
    ['de', 'der 18-Jährige', 'age', ['18-Jährige = 18 a']],
    ['ko', '10과 20 사이', 'number', ['10 = 10', '20 = 20']],
    ['zh', '20克朗', 'dimension', []],
  ] as [string, string, string, string[]][])('%s: %s (%s)', (culture, text, type, expected) => {
    expect(read(text, culture, type)).toEqual(expected);
  });
});

describe('recognize percentages', () => {
  it.each([
    ['ja', '九割半', ['九割半 = 95 %']],
    ['ja', '五分の一の割引', ['五分の一の割引 = 80 %']],
    ['ja', '七パ ーセ ント', ['七パ ーセ ント = 7 %']],
    ['zh', '打对折', ['对折 = 50 %']],
    ['zh', '把纸对折', []],
    ['zh', '八百分之三', []],
    ['en', 'a percentage', []],
    ['en', 'percent of 30', ['percent of 30 = 30 %']],
  ] as [string, string, string[]][])('%s: %s', (culture, text, expected) => {
    expect(read(text, culture, 'percentage')).toEqual(expected);
  });
});

describe('recognize measures', () => {
  it.each([
    ['en', 'dimension', '6 feet 3 inches', ['6 feet 3 inches = 6.25 [ft_i]']],
    ['en', 'dimension', 'weight 30 (kg)', ['30 (kg) = 30 kg']],
    ['en', 'dimension', 'part ab12m', []],
    ['en', 'dimension', 'a metric ton', ['metric ton = undefined t']],
    ['en', 'dimension', '24703 L-202', []],
    ['en', 'age', 'a man of age 87', ['age 87 = 87 a']],
    ['en', 'dimension', '12 ft/s', ['12 ft/s = 12 [ft_i]/s']],
    ['en', 'temperature', 'turn it by 30 degrees', []],
    ['en', 'temperature', 'outside 30 degrees', ['30 degrees = 30 Cel']],
    ['en', 'age', 'she is 9 years old, born on May 8, 2009', ['9 years old = 9 a']],
    ['de', 'dimension', '5 mm³ oder 2 Knoten', ['5 mm³ = 5 mm3', '2 Knoten = 2 [kn_i]']],
    ['fr', 'dimension', '70 - 300mm', ['300mm = 300 mm']],
    ['zh', 'dimension', '三两', ['三两 = 3 [liang]']],
    ['zh', 'dimension', '两千两百两', ['两千两百两 = 2200 [liang]']],
  ] as [string, string, string, string[]][])('%s %s: %s', (culture, type, text, expected) => {
    expect(read(text, culture, type)).toEqual(expected);
  });
});

describe('recognize money', () => {
  it.each([
    ['en', 'it cost 8 dollars 25', ['8 dollars 25 = 8.25 USD']],
    ['en', 'they paid 40 EUR million', ['40 EUR million = 40000000 EUR']],
    ['en', 'MCHF 12', ['MCHF 12 = 12000000 CHF']],
    ['en', '9 Cambodian riels', ['9 Cambodian riels = 9 KHR']],
    ['de', '3 Dollar und 20 Cent', ['3 Dollar und 20 Cent = 3.2 USD']],
    ['he', '12 שקלים', ['12 שקלים = 12 ILS']],
    ['zh', '五块五，一块五毛五', ['五块五 = 5.5 CNY', '一块五毛五 = 1.55 CNY']],
    ['zh', '五块一斤', ['五块 = 5 CNY']],
    ['en', 'is the dollar strong?', ['dollar = undefined USD']],
    ['fr', '30 cents', ['30 cents = 0.3 USD']],
    ['fr', 'Prix : 18€90', ['18€90 = 18.9 EUR']],
    ['en', '80,- Kč', ['80,- Kč = 80 CZK']],
    ['en', '$7 35', ['$7 35 = 7.35 USD']],
    ['en', 'two USD80 cards', ['USD80 = 80 USD']],
    ['en', 'it is a $ 9 fee', ['$ 9 = 9 USD']],
    ['en', '1 200 руб.', ['1 200 руб. = 1200 RUB']],
    ['en', 'EGP 120', ['EGP 120 = 120 EGP']],
    ['en', 'try 5 times', []],
    ['en', '99¢', ['99¢ = 0.99 USD']],
    ['en', '$.75', ['$.75 = 0.75 USD']],
    ['en', '12.500 ₫', ['12.500 ₫ = 12500 VND']],
    ['en', '$9,000 AUD', ['$9,000 AUD = 9000 AUD']],
    ['ja', 'ドルは強い', ['ドル = undefined USD']],
    ['zh', '五角大楼', []],
    ['ja', '50元6角3分', ['50元6角3分 = 50.63 CNY']],
    ['zh', '两元五角三分钱', ['两元五角三分钱 = 2.53 CNY']],
    ['ja', '所要時間は3分', []],
  ] as [string, string, string[]][])('%s: %s', (culture, text, expected) => {
    expect(read(text, culture, 'currency')).toEqual(expected);
  });
});

describe('recognize fractions in words', () => {
  it.each([
    ['en', 'one twenty-fifth', 0.04],
    ['en', 'five and a half million', 5500000],
    ['en', 'two hundred and three quarters', 200.75],
    ['en', 'three hundred and two dozen', 324],
    ['de', 'sechs und zwei Drittel Millionen', 20000000 / 3],
    ['fr', 'un vingt-cinquième', 0.04],
    ['fr', 'vingt et trois cinquièmes', 20.6],
  ] as [string, string, number][])('%s: %s', (culture, text, expected) => {
    const found = recognize(text, culture, { types: ['number'] });
    expect(found).toHaveLength(1);
    expect(found[0]?.value).toBeCloseTo(expected, 6);
  });
});

describe('recognize percentages', () => {
  it.each([
    ['en', '20%-30% of them', ['20% = 20 %', '30% = 30 %']],
    ['he', '10%–15%', ['10% = 10 %', '15% = 15 %']],
  ] as [string, string, string[]][])('%s: %s', (culture, text, expected) => {
    expect(read(text, culture, 'percentage')).toEqual(expected);
  });
});

describe('recognize Hebrew numerals and money', () => {
  it.each([
    ['שלוש מאות ועשרים', 320],
    ['אלף מאתיים שלושים וארבע', 1234],
    ['שלושת אלפים ומאתיים', 3200],
    ['אלפיים ושמונה עשרה', 2018],
    ['שבעים וחמישה אלף', 75000],
    ['שלושה מיליון וחצי', 3500000],
    ['חצי מיליון', 500000],
    ['מינוס חמש', -5],
    ['אחת נקודה חמש', 1.5],
    ['מיליון אחד', 1000000],
    ['תשעים ותשע אלף ומאה', 99100],
    ['ששה מיליון', 6000000],
    ['שלושה רבעים', 0.75],
    ['15 אלף ו-300', 15300],
    ['שלוש פסיק חמש', 3.5],
    ['שני מיליון ושלוש מאות אלף', 2300000],
    ['שני שלישים', 2 / 3],
    ['20 וחצי', 20.5],
    ['נקודה שבע', 0.7],
  ] as [string, number][])('%s', (text, value) => {
    expect(recognize(text, 'he', { types: ['number'] })).toMatchObject([{ start: 0, end: text.length, value }]);
  });

  it.each([
    ['₪15', 15, 'ILS'],
    ['עשרים ושלושה שקלים ועשרים אגורות', 23.2, 'ILS'],
    ['5 שקלים ו-50 אגורות', 5.5, 'ILS'],
    ['שלושה שקלים וחצי', 3.5, 'ILS'],
    ['3 מיליון ש״ח', 3000000, 'ILS'],
    ['חמישה דולר ועשרים סנט', 5.2, 'USD'],
    ['שקל אחד', 1, 'ILS'],
    ['שקל וחצי', 1.5, 'ILS'],
    ['10 מלש"ח', 10000000, 'ILS'],
    ['20 אג׳', 0.2, 'ILS'],
    ['מיליארד וחצי דולר', 1500000000, 'USD'],
    ['3 וחצי שקלים', 3.5, 'ILS'],
    ['דולר אחד ועשרים ושלושה סנט', 1.23, 'USD'],
    ['₪10K', 10000, 'ILS'],
  ] as [string, number, string][])('%s', (text, value, unit) => {
    expect(recognize(text, 'he', { types: ['currency'] })).toMatchObject([{ start: 0, end: text.length, value, unit }]);
  });
});

describe('recognize Hebrew numerals behind a glued letter', () => {
  it.each([
    ['כשלושים משתתפים', 'number', ['שלושים = 30']],
    ['יותר ממאה', 'numberrange', ['יותר ממאה = (100,)']],
    ['מעל 10 ומתחת ל-20', 'numberrange', ['מעל 10 ומתחת ל-20 = (10,20)']],
    ['בין עשרה לעשרים', 'numberrange', ['בין עשרה לעשרים = [10,20)']],
    ['באחד המקומות', 'number', []],
    ['מאות אנשים', 'number', []],
    ['שלושה אחוזים וחצי', 'percentage', ['שלושה אחוזים וחצי = 3.5 %']],
    ['המאה ה-21', 'ordinal', ['ה-21 = 21']],
    ['המאה ה-21', 'number', ['21 = 21']],
    ['ילד בן חמש', 'age', ['בן חמש = 5 a']],
  ] as [string, string, string[]][])('%s (%s)', (text, type, expected) => {
    expect(read(text, 'he', type)).toEqual(expected);
  });
});
