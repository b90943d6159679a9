import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { dateLanguages, dateWordsOf } from '../words/date-languages';
import { dayNumber, easter, fieldsOf, isoOf, isoWeekOf, weekdayOf } from './day-number';
import { findFeast } from './feasts';
import { findDates } from './find-dates';

const FRAGMENTS = [
  ...[
    '3 days',
    'next ',
    'Monday',
    ' and ',
    ', ',
    '2018',
    '3/4',
    '15:30',
    ' to ',
    'from ',
    'last ',
    'of ',
    '-',
    '.',
    ' ',
  ],
  ...[
    '一月',
    '二十',
    '上',
    '下周',
    '三点半',
    '年',
    '月',
    '日',
    '午後',
    '来週の',
    'から',
    'まで',
    '다음 주',
    '월요일',
    '3시',
    '분',
  ],
  ...[
    'vor ',
    'drei Wochen',
    'halb acht',
    'il y a ',
    'deux mois',
    'prochain',
    'a las ',
    'siete',
    ' y media',
    'מחר',
    'שבוע הבא',
    'ב-3 במרץ',
  ],
];
const language = fc.constantFrom(...dateLanguages());
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 4 })), { maxLength: 24 })
    .map((parts) => parts.join('')),
);
const reference = new Date('2016-11-07T16:12:00Z');

describe('laws of dates', () => {
  it('mentions lie in the text, come in order, do not overlap and have a TIMEX form', () => {
    fc.assert(
      fc.property(text, language, fc.boolean(), (sample, which, dated) => {
        let end = 0;
        for (const one of findDates(sample, which, dated ? reference : undefined)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.timex).not.toBe('');
          end = one.end;
        }
        expect(end).toBeLessThanOrEqual(sample.length);
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ['en', 'next Monday and '],
    ['en', '1 day '],
    ['en', '3/4-'],
    ['zh', '一'],
    ['ja', '3日から'],
    ['ko', '3일 '],
    ['de', 'halb '],
  ] as const)('%s: work grows with the length of "%s" repeated, not with its square', (which, part) => {
    const cost = (count: number): number => {
      const sample = part.repeat(count);
      findDates(sample, which, reference);
      const before = process.cpuUsage();
      findDates(sample, which, reference);
      return process.cpuUsage(before).user + 20_000;
    };
    expect(cost(800)).toBeLessThan(cost(100) * 24);
  });
});

describe('the calendar', () => {
  it('a day number and its fields are each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
        const { y, m, d } = fieldsOf(day);
        expect(dayNumber(y, m, d)).toBe(day);
      }),
    );
  });

  it.each([
    [1970, 1, 1, 0, 4],
    [2000, 2, 29, 11_016, 2],
    [2016, 11, 7, 17_112, 1],
  ])('%i-%i-%i is day %i, weekday %i', (y, m, d, day, weekday) => {
    expect(dayNumber(y, m, d)).toBe(day);
    expect(weekdayOf(day)).toBe(weekday);
  });

  it.each([
    ['2015-12-31', 2015, 53],
    ['2016-01-01', 2015, 53],
    ['2018-12-31', 2019, 1],
  ])('%s is in week %i-W%i', (iso, year, week) => {
    const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
    expect(isoWeekOf(dayNumber(y, m, d))).toEqual({ year, week });
  });

  it.each([
    [2016, '2016-03-27'],
    [2018, '2018-04-01'],
    [2019, '2019-04-21'],
  ])('Easter of %i is %s', (year, iso) => expect(isoOf(easter(year))).toBe(iso));

  it.each([
    ['12-25', '2018-12-25'],
    ['E+1', '2018-04-02'],
    ['11-4-4', '2018-11-22'],
    ['11-4-4+1', '2018-11-23'],
    ['5-1-5', '2018-05-28'],
    ['A+0', '2018-12-23'],
  ])('feast %s of 2018 is %s', (form, iso) => expect(isoOf(findFeast(form, 2018)!)).toBe(iso));
});

describe('data/dates', () => {
  it.each(dateLanguages())('%s: every holiday is a day of the year, every word has a form', (which) => {
    const { lexicon, numbers } = dateWordsOf(which)!;
    for (const form of Object.keys(lexicon.hol ?? {})) expect(findFeast(form, 2020), form).toBeDefined();
    for (const [category, entry] of Object.entries(lexicon)) {
      for (const words of typeof entry === 'string' ? [entry] : Object.values(entry))
        expect(
          words.split('|').every((word) => word.trim() !== ''),
          `${category}: ${words}`,
        ).toBe(true);
    }
    for (const value of Object.keys(numbers ?? {})) expect(Number(value)).toBeGreaterThanOrEqual(0);
  });

  const written = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(written);

  it.each(dateLanguages())('%s: every word is written folded', (which) => {
    expect(written(dateWordsOf(which)).filter((word) => fold(word) !== word)).toEqual([]);
  });
});
