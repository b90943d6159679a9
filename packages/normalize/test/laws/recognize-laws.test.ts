import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CULTURES, type Culture, recognize } from '../../src/index';
import { LOCALES } from './locales';

const TYPES = ['number', 'ordinal', 'percentage', 'numberrange', 'currency', 'dimension', 'temperature', 'age'];

/** Pieces that numerals, bounds and measures are made of, in every writing. */
const PIECES = [
  ...[
    '1',
    '20',
    '3.5',
    '1,234',
    '7/8',
    '½',
    '-',
    ' - ',
    '~',
    '%',
    '°',
    '$',
    '€',
    '(',
    ')',
    '.',
    ',',
    ' ',
    '\n',
    '^',
    '+',
  ],
  ...[
    'one',
    ' and ',
    'half',
    ' a ',
    'hundred',
    'million',
    'third',
    ' of ',
    'more than ',
    ' or more',
    ' ft',
    ' in',
    ' kg',
  ],
  ...['zwei', 'und', 'zwanzig', 'hundert', 'ste', ' Drittel', 'zwischen ', ' bis ', ' Mio. ', ' Euro'],
  ...['deux ', 'cent', 'et demi', 'ième', 'moins ', 'entre ', ' à ', ' cents', 'plus de '],
  ...[
    '三',
    '百',
    '万',
    '两',
    '分之',
    '点',
    '半',
    '以上',
    '多',
    '第',
    '折',
    '割',
    'さん',
    'せん',
    'と',
    'から',
    'パーセント',
    '円',
    'の',
    '乗',
  ],
  ...['삼', '백', '만', '분의 ', '번째', '보다 ', ' 이상', '과 ', ' 중 ', '원', '도'],
  ...['שלוש', ' מאות', ' ו', 'מ', 'ל-', 'חצי', ' אלף', ' שקל', ' אחד', 'בין ', 'יותר מ'],
];
const culture = fc.constantFrom(...CULTURES);
const type = fc.constantFrom(...TYPES);
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));

describe('laws of recognize', () => {
  it('of one type, spans lie in the text, come in order and do not overlap', () => {
    fc.assert(
      fc.property(text, culture, type, (sample, which, asked) => {
        let end = 0;
        for (const one of recognize(sample, which, { types: [asked] })) {
          expect(one.start, sample).toBeGreaterThanOrEqual(end);
          expect(one.end, sample).toBeGreaterThan(one.start);
          end = one.end;
        }
        expect(end).toBeLessThanOrEqual(sample.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('the same text gives the same answer, whatever was read before', () => {
    fc.assert(
      fc.property(text, text, culture, type, (sample, other, which, asked) => {
        const first = recognize(sample, which, { types: [asked] });
        recognize(other, which, { types: [asked] });
        expect(recognize(sample, which, { types: [asked] })).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });
});

const SENTENCES: readonly [Culture, string, string][] = [
  [
    'en',
    'number',
    'He has two hundred and five sheep, half a dozen dogs and 3.5 million bees, 1/4 of them 12k strong.',
  ],
  ['en', 'numberrange', 'More than 20 and less than 35 came; at least 40 or more went, between 5 and 8 stayed.'],
  ['en', 'currency', 'It cost $7 35, then 4 dollars 20 cents, £1.2 million or 80,- Kč.'],
  ['en', 'dimension', 'He is 6 feet 3 inches tall and carries 20 (kg) over 12.5 miles at 30 km/h.'],
  [
    'de',
    'number',
    'Zweihundertfünf Schafe, ein halbes Dutzend Hunde und 3,5 Millionen Bienen in 4 Tausend 3 Hundert Stöcken.',
  ],
  ['de', 'ordinal', 'Der dreiundvierzigste, die hundertste und das dritte Kind.'],
  ['de', 'dimension', 'Ein Quader von 5 mm³ misst 2,5 Zoll und wiegt 12 - Pfund.'],
  ['fr', 'number', 'Deux cent cinq moutons, deux milliards et demi d’abeilles et trois quarts de 1 234,5.'],
  ['fr', 'currency', 'Prix : 18€90, puis 30 cents, 1 USD 23 cents et 1 234,56 €.'],
  ['fr', 'numberrange', 'Plus de 20 et moins de 30, au moins 40, entre 5 et 8.'],
  ['ja', 'number', '三百二十一と、3万2千、ごせんにひゃく、4分の3、五十と三ダース。'],
  ['ja', 'percentage', '九割半と7パーセント、それに五分の一の割引。'],
  ['ja', 'numberrange', '20以上30未満、50から60までの間、70を超える。'],
  ['ko', 'number', '삼백이십일과 3만 2천, 열두 개와 4분의 3.'],
  ['ko', 'numberrange', '20보다 크고 30보다 작다. 40 이상이다. 50에서 60까지.'],
  ['he', 'number', 'שלוש מאות עשרים ואחת כבשים, 3.5 מיליון דבורים וגם שלושה רבעים.'],
  ['he', 'currency', 'זה עלה שקל וחצי, 5 שקלים ו-50 אגורות, 10 מלש"ח או מיליארד וחצי דולר.'],
  ['he', 'numberrange', 'יותר ממאה, בין עשרה לעשרים, מעל 10 ומתחת ל-20.'],
  ['zh-Hans', 'number', '三百二十一只，3.5万棵，四分之三，一百分之七。'],
  ['zh-Hans', 'dimension', '两万两黄金，三斤半米，五公里每小时，十二平方米。'],
  ['zh-Hans', 'percentage', '百分之七，三成半，八五折，百分之15K。'],
  ['zh-Hant', 'numberrange', '大於20小於30，至少40個，50以上。'],
  ['zh-Hant', 'currency', '港幣1,200元，三萬五千元，20個比特幣。'],
];

describe('what a span says alone', () => {
  it.each(SENTENCES)('%s, %s: the same value and unit as in its sentence', (which, asked, sentence) => {
    const found = recognize(sentence, which, { types: [asked] });
    expect(found.length).toBeGreaterThan(1);
    for (const one of found) {
      const written = sentence.slice(one.start, one.end);
      const alone = recognize(written, which, { types: [asked] });
      expect(alone, written).toEqual([{ ...one, start: 0, end: written.length }]);
    }
  });
});

describe('normalising twice is normalising once', () => {
  const canonical = (value: number, which: Culture): string =>
    new Intl.NumberFormat(LOCALES[which], { maximumFractionDigits: 12 }).format(value);

  it.each(SENTENCES.filter(([, asked]) => asked === 'number'))('%s: %s', (which, asked, sentence) => {
    for (const one of recognize(sentence, which, { types: [asked] })) {
      const once = canonical(Number(one.value), which);
      const again = recognize(once, which, { types: [asked] });
      expect(again, once).toHaveLength(1);
      expect(canonical(Number(again[0]?.value), which)).toBe(once);
      expect(Number(again[0]?.value)).toBeCloseTo(Number(one.value), 9);
    }
  });

  it.each(CULTURES)('%s: any number that Intl writes, signed, grouped or not', (which) => {
    const value = fc.tuple(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(value, fc.boolean(), ([digits, places], useGrouping) => {
        const exact = digits / 10 ** places;
        const written = new Intl.NumberFormat(LOCALES[which], {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
          useGrouping,
        }).format(exact);
        const found = recognize(written, which, { types: ['number'] });
        expect(found, written).toHaveLength(1);
        expect(found[0]?.value, written).toBe(exact === 0 ? 0 : exact);
      }),
      { numRuns: 120 },
    );
  });
});

describe('hostile texts cost recognize no more per character than short ones', () => {
  const REPEATED: readonly [Culture, string][] = [
    ['en', 'one and a half '],
    ['en', '1 - '],
    ['en', 'more than 20 and '],
    ['de', 'und ein '],
    ['de', 'hundert'],
    ['fr', 'deux cent et '],
    ['ja', 'さんぜん'],
    ['ja', '1の'],
    ['ko', '삼분의 '],
    ['he', 'ומאה ול'],
    ['zh-Hans', '两多万'],
    ['zh-Hans', '大于1'],
  ];
  it.each(REPEATED)(
    '%s: "%s" repeated',
    (which, piece) => {
      const cpuMs = (times: number): number => {
        const sample = piece.repeat(times);
        const start = process.cpuUsage();
        for (const asked of ['number', 'numberrange', 'currency']) recognize(sample, which, { types: [asked] });
        return process.cpuUsage(start).user / 1000;
      };
      cpuMs(100);
      const short = Math.max(4, Math.min(cpuMs(250), cpuMs(250)));
      // Linear is 8; quadratic would be 64.
      expect(cpuMs(2000) / short).toBeLessThan(40);
    },
    30_000,
  );
});
