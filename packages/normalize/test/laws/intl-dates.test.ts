import { describe, expect, it } from 'vitest';
import { type Culture, recognize } from '../../src/index';
import { WRITINGS } from './locales';

const TYPES = ['date', 'daterange', 'time', 'timerange', 'datetime', 'datetimerange', 'duration', 'set'];
/** Wednesday, 16 May 2018, 10:00. */
const REFERENCE = new Date('2018-05-16T10:00:00Z');
const DAYS = ['2018-03-05', '2019-11-30', '2020-02-29', '2017-01-01'];

/** One thing is found in the text, and it can mean this. */
function comesBack(text: string, culture: Culture, meaning: string): void {
  const found = recognize(text, culture, { types: TYPES, refDate: REFERENCE });
  expect(found, text).toHaveLength(1);
  expect([...(found[0]?.values ?? []), found[0]?.timex], text).toContain(meaning);
}

describe.each(WRITINGS)('dates that Intl writes for %s in %s are read back', (culture, locale) => {
  const write = (day: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(`${day}T15:07:09Z`));

  it.each(['full', 'long', 'medium', 'short'] as const)('a day, alone and with a time, %s', (dateStyle) => {
    for (const day of DAYS) {
      comesBack(write(day, { dateStyle }), culture, day);
      comesBack(write(day, { dateStyle, timeStyle: 'short' }), culture, `${day} 15:07:00`);
    }
  });

  it.each(['long', 'short'] as const)('months and days without a year, %s', (month) => {
    for (const day of DAYS) {
      comesBack(write(day, { year: 'numeric', month }), culture, day.slice(0, 7));
      comesBack(write(day, { month, day: 'numeric' }), culture, `XXXX-${day.slice(5)}`);
      comesBack(write(day, { month, day: 'numeric', weekday: month }), culture, `XXXX-${day.slice(5)}`);
    }
  });

  it('weekdays and times of day', () => {
    for (const [wd, day] of ['2018-05-14', '2018-05-17', '2018-05-20'].entries())
      comesBack(write(day, { weekday: 'long' }), culture, `XXXX-WXX-${[1, 4, 7][wd]}`);
    comesBack(write('2018-05-14', { timeStyle: 'short' }), culture, '15:07:00');
    comesBack(write('2018-05-14', { timeStyle: 'medium' }), culture, '15:07:09');
  });

  it.each(['long', 'medium', 'short'] as const)('from one day to another, %s', (dateStyle) => {
    const range = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle });
    for (const [from, to] of [
      ['2018-03-05', '2018-03-14'],
      ['2019-11-30', '2019-12-09'],
      ['2019-12-28', '2020-01-06'],
    ] as const)
      comesBack(range.formatRange(new Date(from), new Date(to)), culture, `${from}/${to}`);
  });

  it.each<[Intl.RelativeTimeFormatUnit, readonly [number, string][]]>([
    ['day', [-5, -2, -1, 0, 1, 2, 5].map((n) => [n, `2018-05-${16 + n}`])],
    [
      'week',
      [
        [-3, '2018-04-25'],
        [-1, '2018-W19'],
        [0, '2018-W20'],
        [1, '2018-W21'],
        [2, '2018-05-30'],
      ],
    ],
    [
      'month',
      [
        [-3, '2018-02-16'],
        [-1, '2018-04'],
        [0, '2018-05'],
        [1, '2018-06'],
        [4, '2018-09-16'],
      ],
    ],
    [
      'quarter',
      [
        [-1, '2018-01-01/2018-04-01'],
        [0, '2018-04-01/2018-07-01'],
        [1, '2018-07-01/2018-10-01'],
      ],
    ],
    [
      'year',
      [
        [-3, '2015-05-16'],
        [-1, '2017'],
        [0, '2018'],
        [1, '2019'],
        [5, '2023-05-16'],
      ],
    ],
    [
      'hour',
      [
        [-3, '2018-05-16 07:00:00'],
        [4, '2018-05-16 14:00:00'],
      ],
    ],
    [
      'minute',
      [
        [-10, '2018-05-16 09:50:00'],
        [20, '2018-05-16 10:20:00'],
      ],
    ],
  ])('relative %ss', (unit, rows) => {
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    for (const [count, meaning] of rows) comesBack(relative.format(count, unit), culture, meaning);
  });

  it('durations', () => {
    // "3일" is rather the third of the month.
    const days = culture === 'ko' ? [] : ([[3, 'day', 'P3D']] as const);
    for (const [value, unit, timex] of [
      ...days,
      [2, 'hour', 'PT2H'],
      [45, 'minute', 'PT45M'],
      [6, 'month', 'P6M'],
      [4, 'week', 'P4W'],
      [2, 'year', 'P2Y'],
    ] as const)
      comesBack(
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
        culture,
        timex,
      );
  });
});

describe.each([
  ['ja', 'ja-JP-u-ca-japanese'],
  ['zh-Hant', 'zh-TW-u-ca-roc'],
  ['he', 'he-IL-u-ca-hebrew'],
] as const)('days of another calendar that Intl writes for %s in %s are read back', (culture, locale) => {
  it.each(['full', 'long', 'medium', 'short'] as const)('%s', (dateStyle) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle });
    for (const day of [...DAYS, '1995-12-31', '2024-03-20', '2026-09-12'])
      comesBack(format.format(new Date(`${day}T15:07:09Z`)), culture, day);
  });
});

describe('years and months of the Hebrew calendar', () => {
  it.each([
    ['בשנת תשפ״ד', '2023-09-16/2024-10-03'],
    ['ה\'תשפ"ה', '2024-10-03/2025-09-23'],
    ['א׳ באדר ב׳ תשפ״ד', '2024-03-11'],
  ])('%s', (text, meaning) => comesBack(text, 'he', meaning));

  it.each(['סניף ת״א', 'בנק בארה״ב', 'התנ״ך'])('no year in "%s"', (text) => {
    expect(recognize(text, 'he', { types: TYPES, refDate: REFERENCE })).toEqual([]);
  });
});
