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
    ['zh', '五百卅四', ['五百卅四 = 534']],
    ['zh', '一万零二点五', ['一万零二点五 = 10002.5']],
    ['zh', '陆地上的队伍', []],
    ['zh', '八千 三百 五', ['八千 三百 五 = 8350']],
    ['ja', '7点25', ['7点25 = 7.25']],
    ['ko', '3분의 2조각', ['3분의 2 = 0.6666666666666666']],
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

describe('recognize money', () => {
  it.each([
    ['en', 'it cost 8 dollars 25', ['8 dollars 25 = 8.25 USD']],
    ['en', 'they paid 40 EUR million', ['40 EUR million = 40000000 EUR']],
    ['en', 'MCHF 12', ['MCHF 12 = 12000000 CHF']],
    ['en', '9 Cambodian riels', ['9 Cambodian riels = 9 KHR']],
    ['de', '3 Dollar und 20 Cent', ['3 Dollar und 20 Cent = 3.2 USD']],
    ['he', '12 שקלים', ['12 שקלים = 12 ILS']],
    ['en', 'is the dollar strong?', ['dollar = undefined USD']],
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
  ] as [string, number, string][])('%s', (text, value, unit) => {
    expect(recognize(text, 'he', { types: ['currency'] })).toMatchObject([{ start: 0, end: text.length, value, unit }]);
  });
});
