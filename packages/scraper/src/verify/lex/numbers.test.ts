import { describe, expect, test } from 'vitest';
import { lex } from './lex';
import { decimalMarkOf, sameQuantity } from './numbers';
import { lexOptionsFor, type Token } from './tokens';

const figure = (text: string, language: string): Token =>
  lex(text, lexOptionsFor(text, language)).find(({ kind }) => kind === 'number')!;

describe('the same quantity', () => {
  test.each<[string, string, string, boolean]>([
    ['zh-Hans', '3.4亿元', '34000万元', true],
    ['de', '5 Mrd. Euro', '5.000 Millionen €', true],
    ['en', '32 ha', '320,000 m²', true],
    ['en', '33 GWh', '33,000 MWh', true],
    ['en', '23 km', '23 m', false],
    ['en', '€5 million', '$5 million', false],
    ['en', '$5 million', 'US$5m', true],
    ['ja', '4兆1,300億円', '4.13兆円', true],
    ['ko', '357만 4,830명', '3,574,830명', true],
    ['he', '1.25 מיליארד ש"ח', '1,250 מיליון שקל', true],
    ['ja', '2017年度', '2017年', false],
    ['zh-Hant', '2018年度', '2018年', true],
    ['en', 'seven percentage points', '7 pp', true],
    ['en', '5 percent', '5 percentage points', false],
    ['de', 'zwei Wochen', '14 Tage', true],
    ['zh-Hant', '兩星期', '14 天', true],
    ['en', '1.5 years', '18 months', true],
    ['en', '2 weeks', '10 days', false],
    ['zh-Hant', '四成', '40%', true],
  ])('%s: %s, %s → %s', (language, a, b, same) =>
    expect(sameQuantity(figure(a, language), figure(b, language))).toBe(same),
  );
});

describe('the decimal mark of a page', () => {
  test.each<[string, string, '.' | ',', '.' | ',']>([
    ['its own', 'Es waren 12,5 km und 3,2 t.', ',', ','],
    ['one number is another number', 'Es waren 12.5 km und 3,2 t.', ',', ','],
    ['one number alone tells nothing', 'Es waren 12.5 km.', ',', ','],
    ['all of them: another notation', 'Es waren 12.5 km und 3.2 t.', ',', '.'],
    ['times and dates are no decimals', 'Am 14.07.2015 um 18.30 Uhr und 9.15 Uhr.', ',', ','],
  ])('%s', (_name, text, expected, mark) => expect(decimalMarkOf(text, expected)).toBe(mark));
});

test.each([
  ['שבעה־עשר חברי מועצה', '17'],
  ['שבעה-עשר חברי מועצה', '17'],
  ['שבעה עשר חברי מועצה', '17'],
])('the number a numeral stands for, with a Hebrew hyphen as with another: %s', (text, key) =>
  expect(lex(text, lexOptionsFor(text, 'he'))[0]).toMatchObject({ kind: 'numeral', key }),
);
