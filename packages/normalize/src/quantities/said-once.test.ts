import { describe, expect, it } from 'vitest';
import type { Culture } from '../culture';
import { observe } from '../index';

type Row = readonly [culture: Culture, text: string, figures: readonly string[]];

/** "value[–upper] unit[ per denominator]" of each figure. */
function figuresOf(culture: Culture, text: string): string[] {
  return observe(text, culture).map(
    ({ value, upper, unit, currency, per }) =>
      `${value}${upper ? `–${upper}` : ''} ${unit ?? currency}${per ? ` per ${per}` : ''}`,
  );
}

describe('a range says its money and its scale once', () => {
  it.each<Row>([
    ['en', 'The terminal will cost $200-500 million.', ['200000000–500000000 USD']],
    ['en', 'It needs $2 to $3 billion.', ['2000000000–3000000000 USD']],
    ['en', 'Loans of USD 2-3 million are granted.', ['2000000–3000000 USD']],
    ['en', 'Grants lie between $500,000 and $2 million.', ['500000–2000000 USD']],
    ['en', 'A night costs between €20 and €50.', ['20–50 EUR']],
    ['en', 'Rents of €20–25 per m² are asked.', ['20–25 EUR per m2']],
    ['de', 'Der Bau kostet EUR 20 bis 30 Mio.', ['20000000–30000000 EUR']],
    ['de', 'Der Bau kostet zwischen 20 € und 50 Mio. €.', ['20000000–50000000 EUR']],
    ['ja', '費用は¥2,000〜3,000である。', ['2000–3000 JPY']],
    ['ko', '사업비는 $20~30억이다.', ['2000000000–3000000000 USD']],
    ['he', 'העלות היא $2-3 מיליארד.', ['2000000000–3000000000 USD']],
    ['zh-Hans', '投资额为人民币20-30亿元。', ['2000000000–3000000000 CNY']],
    ['zh-Hant', '造價為HK$20至30億。', ['2000000000–3000000000 HKD']],
  ])('%s %s', (culture, text, figures) => {
    expect(figuresOf(culture, text)).toEqual(figures);
  });

  it.each<Row>([
    ['en', 'A fee of HK$300 to 400 people was charged.', ['300 HKD', '400 {person}']],
    ['en', 'They paid US$20-2023 was a bad year.', ['20 USD']],
  ])('but takes no other number for its end: %s %s', (culture, text, figures) => {
    expect(figuresOf(culture, text)).toEqual(figures);
  });
});

describe('from one level to another, the scale is said once', () => {
  it.each<Row>([
    ['en', 'Exports rose from $2.1 to $2.4 billion.', ['2100000000 USD', '2400000000 USD']],
    ['en', 'Visitor arrivals rose from 2.1 to 2.4 million.', ['2100000 {person}', '2400000 {person}']],
    ['de', 'Die Exporte stiegen von 2,1 auf 2,4 Mrd. €.', ['2100000000 EUR', '2400000000 EUR']],
    ['he', 'היצוא עלה מ-2.1 ל-2.4 מיליארד דולר.', ['2100000000 USD', '2400000000 USD']],
  ])('%s %s', (culture, text, figures) => {
    expect(figuresOf(culture, text)).toEqual(figures);
  });
});

describe('a denominator of time is no date', () => {
  it.each<Row>([
    ['de', 'Die Exporte erreichten 2,4 Mrd. € im Jahr 2019.', ['2400000000 EUR']],
    ['de', 'Die Exporte erreichen 2,4 Mrd. € im Jahr.', ['2400000000 EUR per a']],
    ['de', 'Die Ausgaben lagen bei 300 € im Monat Mai 2020.', ['300 EUR']],
    ['he', 'ההוצאה היא 300 ש"ח בחודש.', ['300 ILS per mo']],
    ['he', 'ההוצאה היא 300 ש"ח בחודש מאי.', ['300 ILS']],
  ])('%s %s', (culture, text, figures) => {
    expect(figuresOf(culture, text)).toEqual(figures);
  });
});
