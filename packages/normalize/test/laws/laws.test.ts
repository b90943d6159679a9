import { textObservationSchema } from '@duibiao/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CULTURES, type Culture, observe, recognize } from '../../src/index';
import { LOCALES } from './locales';

const FRAGMENTS = [
  '5 %',
  '8,8 Mio. t',
  '12조 5,906억 원',
  '三成',
  '1.2345兆円',
  '$1.2bn',
  'כשליש',
  '2017',
  '2018年3月',
  '第3回',
  '(',
  ')',
  '、',
  '. ',
  ' – ',
  '\t',
  '\n',
  'TEU',
  '約',
  'bis',
  'to',
  '-',
  '1,234',
  '１２３',
  'Hamburg',
  '人口',
  'up',
  'um',
  '1/3',
];
const culture = fc.constantFrom(...CULTURES);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 4 })), { maxLength: 24 })
    .map((parts) => parts.join('')),
);

describe('laws of observe and recognize', () => {
  it('observations have the shape of the model, lie in the text, come in order and do not overlap', () => {
    fc.assert(
      fc.property(text, culture, (sample, which) => {
        let end = 0;
        for (const one of observe(sample, which)) {
          expect(textObservationSchema.safeParse(one).error?.issues ?? []).toEqual([]);
          expect(one.quantity.start).toBeGreaterThanOrEqual(end);
          expect(one.quantity.end).toBeGreaterThan(one.quantity.start);
          end = one.quantity.end;
        }
        expect(end).toBeLessThanOrEqual(sample.length);
      }),
      { numRuns: 400 },
    );
  });

  it('what recognize finds lies in the text', () => {
    fc.assert(
      fc.property(text, culture, (sample, which) => {
        for (const { start, end } of recognize(sample, which)) expect(start < end && end <= sample.length).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['de', 'Der Umschlag betrug 8,8 Mio. TEU, der Umsatz 120,3 Mrd. Euro, die Fläche 755,2 km².'],
    ['en', 'It handled 33.7 million TEUs, covers 600 hectares and cost S$420 million.'],
    ['ja', '歳出は1兆6,458億円、人口は149万9,887人、面積は557.03平方キロメートル。'],
    ['ko', '예산은 31조 8,141억 원, 인구는 2만1천 명, 면적은 66만㎡이다.'],
    ['he', 'התקציב עמד על 5.8 מיליארד ש"ח והשטח 200 דונם.'],
    ['zh-Hans', '吞吐量达3367万标箱，投资1.2亿元，用地5000亩。'],
    ['zh-Hant', '貨運量505萬公噸，佔地279公頃，撥款500億港元。'],
  ] as [Culture, string][])('%s: the span alone gives the same value and unit', (which, sample) => {
    const found = observe(sample, which);
    expect(found.length).toBeGreaterThan(1);
    for (const one of found) {
      const [alone] = observe(sample.slice(one.quantity.start, one.quantity.end), which);
      expect(alone).toMatchObject({
        value: one.value,
        ...(one.currency ? { currency: one.currency } : { unit: one.unit }),
      });
    }
  });
});

describe('numbers formatted by Intl come back', () => {
  const value = fc.tuple(fc.integer({ min: 1000, max: 2_000_000_000 }), fc.integer({ min: 0, max: 2 }));

  it.each(CULTURES)('%s: grouped decimals', (which) => {
    fc.assert(
      fc.property(value, ([digits, places]) => {
        const exact = digits / 10 ** places;
        const written = new Intl.NumberFormat(LOCALES[which], {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
        }).format(exact);
        const [found] = recognize(written, which, { types: ['number'] });
        expect(found?.value, written).toBe(exact);
      }),
      { numRuns: 60 },
    );
  });

  it.each(CULTURES)('%s: money and percentages', (which) => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 900_000 }), (digits) => {
        const amount = digits / 100;
        const money = new Intl.NumberFormat(LOCALES[which], { style: 'currency', currency: 'EUR' }).format(amount);
        expect(recognize(money, which, { types: ['currency'] })[0], money).toMatchObject({
          value: amount,
          unit: 'EUR',
        });
        const percent = new Intl.NumberFormat(LOCALES[which], { style: 'percent', minimumFractionDigits: 1 }).format(
          digits / 1_000_000,
        );
        expect(recognize(percent, which, { types: ['percentage'] })[0]?.type, percent).toBe('percentage');
      }),
      { numRuns: 30 },
    );
  });
});

describe('hostile texts cost no more per character than short ones', () => {
  const MAKE: [string, (length: number) => string][] = [
    ['digits and commas', (length) => '1,234,'.repeat(length / 6)],
    ['digits', (length) => '7'.repeat(length)],
    ['brackets', (length) => '('.repeat(length)],
    ['figures', (length) => '5 % und 3 Mio. t, '.repeat(length / 18)],
  ];
  it.each(MAKE)(
    '%s',
    (_, make) => {
      const cpuMs = (length: number): number => {
        const sample = make(length);
        const start = process.cpuUsage();
        observe(sample, 'de');
        return process.cpuUsage(start).user / 1000;
      };
      cpuMs(4000);
      const short = Math.max(5, Math.min(cpuMs(4000), cpuMs(4000)));
      // Linear is 10; quadratic would be 100.
      expect(cpuMs(40_000) / short).toBeLessThan(50);
    },
    30_000,
  );
});
