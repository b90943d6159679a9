import { describe, expect, it } from 'vitest';
import { observe } from '../index';

/** Amounts with their currency below a head that tells what they are per. */
const TABLES = [
  ['en', 'City\tOffice rent per sq ft\nBoston\t$58.90', ['USD [sft_i] office_rent']],
  ['en', 'Boston Office Market\nSubmarket\tClass A Asking Rent ($/SF)\nSeaport\t$58.90', ['USD [sft_i] office_rent']],
  [
    'de',
    'Stadt\tBüromiete je m²\tKaufpreis pro m²\nHamburg\t28,50 €\t6.200 €',
    ['EUR m2 office_rent', 'EUR m2 housing_price'],
  ],
  ['ja', '住宅価格（1㎡当たり）\n58万円\n面積\n52km²', ['JPY m2 housing_price', 'km2 - area']],
  ['ko', '㎡당 아파트 매매가격\n580만 원\n면적\n52㎢', ['KRW m2 housing_price', 'km2 - area']],
  ['he', 'מחיר דירה ממוצע למ"ר\n58,400 ש"ח\nשטח\n52 קמ"ר', ['ILS m2 housing_price', 'km2 - area']],
  ['zh-Hans', '住宅每平方米均价\n5.8万元\n面积\n52平方公里', ['CNY m2 housing_price', 'km2 - area']],
] as const;

describe('money takes its denominator from the head over it', () => {
  it.each(TABLES)('%s %s', (culture, text, figures) => {
    const told = observe(text, culture).map(({ currency, unit, per, indicator }) =>
      [currency ?? unit, per ?? '-', indicator ?? '-'].join(' '),
    );
    expect(told).toEqual(figures);
  });
});
