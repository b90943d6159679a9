import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Culture, observe, RECOGNITION_TYPES, recognize } from './index';

/**
 * Work is counted, not timed: every look at the text (a unit, a slice, a pattern tried) and every element that a search of a list
 * asks. A text four times as long may take little more than four times as many steps.
 */
const SHORT = 600;
const MOST = 5;
/** Counting is slow, and no time is judged. */
const PATIENCE_MS = 60_000;

const HOSTILE: readonly (readonly [string, Culture, string])[] = [
  ['digits', 'en', '1234567890'],
  ['digits and commas', 'en', '1,'],
  ['grouped figures', 'en', '1,234,567 '],
  ['percentages', 'en', '10 % '],
  ['fractions', 'en', '1/2 '],
  ['open brackets', 'en', '(1 '],
  ['half a date', 'en', '2017-'],
  ['number words', 'en', 'one and '],
  ['tens with hyphens', 'en', 'twenty-'],
  ['ordinals', 'en', 'second 3 '],
  ['ages', 'en', '3 years old '],
  ['degrees', 'en', '45 degrees '],
  ['places with figures', 'en', 'Singapore (89.4), '],
  ['days in a row', 'en', 'monday to '],
  ['a table of figures', 'en', '1\t2\n'],
  ['sub-headings of a table', 'en', 'Airport\nCargo\t1\nPort\nOther\t2\n'],
  ['dots', 'de', '1.'],
  ['one long word', 'de', 'hunderttausend'],
  ['Han digits', 'zh-Hans', '一二三'],
  ['Han powers', 'ja', '十万'],
  ['denominators', 'zh-Hans', '三分之'],
  ['months', 'ja', '5月'],
  ['Hangul powers', 'ko', '만천'],
  ['words with glued letters', 'he', 'שני מיליון '],
];

let steps = 0;

type Own = (this: unknown, ...rest: unknown[]) => unknown;

/** Puts a method in the place of another until the test is over; spies would keep every call. */
function replace(prototype: object, name: string, make: (own: Own) => Own): () => void {
  const own = Reflect.get(prototype, name) as Own;
  Reflect.set(prototype, name, make(own));
  return () => void Reflect.set(prototype, name, own);
}

const counting = (own: Own): Own =>
  function (this: unknown, ...rest) {
    steps++;
    return Reflect.apply(own, this, rest);
  };

const countingAnswers = (own: Own): Own =>
  function (this: unknown, ask, ...rest) {
    return Reflect.apply(own, this, [counting(ask as Own), ...rest]);
  };

const LOOKS = ['charCodeAt', 'charAt', 'startsWith', 'slice', 'includes', 'indexOf'];
const SEARCHES = ['some', 'find', 'findLast', 'filter'];

let restore: (() => void)[] = [];

beforeEach(() => {
  restore = [
    ...LOOKS.map((name) => replace(String.prototype, name, counting)),
    ...['exec', 'test'].map((name) => replace(RegExp.prototype, name, counting)),
    ...SEARCHES.map((name) => replace(Array.prototype, name, countingAnswers)),
  ];
});

afterEach(() => {
  for (const one of restore) one();
});

function stepsOf(read: () => unknown): number {
  steps = 0;
  read();
  return steps;
}

const READERS: readonly (readonly [string, (text: string, culture: Culture) => unknown])[] = [
  ['observe', (text, culture) => observe(text, culture)],
  ['recognize', (text, culture) => recognize(text, culture, { types: RECOGNITION_TYPES })],
];

describe.each(READERS)('%s takes steps in proportion to', (_, read) => {
  test.each(HOSTILE)(
    '%s (%s)',
    (_, culture, part) => {
      const textOf = (length: number): string => part.repeat(Math.ceil(length / part.length));
      // Words are compiled at the first reading.
      read(textOf(SHORT / 10), culture);
      const few = stepsOf(() => read(textOf(SHORT), culture));
      const many = stepsOf(() => read(textOf(4 * SHORT), culture));
      expect(many / few).toBeLessThan(MOST);
    },
    PATIENCE_MS,
  );
});
