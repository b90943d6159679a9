import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorQuote } from './anchor-quote';
import { createQuoteSelector } from './quote-selector';

const found = (text: string, exact: string): string | undefined => {
  const anchor = anchorQuote(text, { exact });
  return anchor && `${anchor.match}: ${text.slice(anchor.start, anchor.end)}`;
};

describe('a quote is found', () => {
  test.each([
    ['to the letter', 'Der Umschlag stieg um 5,3 %.', 'stieg um 5,3 %', 'exact: stieg um 5,3 %'],
    [
      'with other quotation marks and dashes',
      'He said “more – not less”.',
      'said "more - not less"',
      'normalised: said “more – not less”',
    ],
    [
      'with other CJK punctuation and spacing',
      '釜山港2017年，吞吐量\n为2049万标箱。',
      '釜山港2017年,吞吐量为2049万标箱',
      'normalised: 釜山港2017年，吞吐量\n为2049万标箱',
    ],
    [
      'typed with full-width digits, a no-break space and a bidi mark',
      '横浜港の2017年のコンテナ取扱個数は293万TEU',
      '２０１７年のコンテナ取扱個数は\u200f２９３万ＴＥＵ',
      'normalised: 2017年のコンテナ取扱個数は293万TEU',
    ],
    [
      'pasted with soft hyphens and no-break spaces',
      'Der Containerumschlag stieg 2017 um 5,3 %.',
      'Container\u00adumschlag\u00a0stieg 2017 um 5,3\u00a0%',
      'normalised: Containerumschlag stieg 2017 um 5,3 %',
    ],
    ['in other letter case', 'HAIFA PORT GROWS', 'Haifa port grows', 'normalised: HAIFA PORT GROWS'],
    [
      'with another figure: located, for the judge to see',
      '부산항의 2017년 물동량은 2,048만 TEU로 증가했다.',
      '2017년 물동량은 2,049만 TEU로 증가했다',
      'fuzzy: 2017년 물동량은 2,048만 TEU로 증가했다',
    ],
    [
      'with other words in it',
      'The port handled about 20 million boxes in the year 2017 in total.',
      'The port handled 20 million boxes in 2017 in total.',
      'fuzzy: The port handled about 20 million boxes in the year 2017 in total.',
    ],
  ])('%s', (_, text, exact, expected) => expect(found(text, exact)).toBe(expected));
});

describe('a quote is not found', () => {
  test.each([
    [
      'where other things are told',
      'The weather in Busan is fine today, with light winds from the east.',
      'Container traffic grew by 5.3 % in 2017',
    ],
    ['where spaces make other numbers of the digits', 'in 20 17 units', 'in 2017 un'],
    ['if it is empty', 'text', ' '],
    ['in an empty text', '', 'quote'],
  ])('%s', (_, text, exact) => {
    const anchor = anchorQuote(text, { exact });
    expect(anchor === undefined || anchor.match === 'fuzzy').toBe(true);
  });
});

test('of several places the one with the same surroundings counts, then the nearest', () => {
  const text = 'In 2016: 5 %. In 2017: 5 %. In 2018: 5 %.';
  expect(anchorQuote(text, { exact: '5 %', prefix: 'In 2017: ', suffix: '. In 2018' })).toMatchObject({
    start: 23,
    inContext: true,
  });
  expect(anchorQuote(text, { exact: '5 %', start: 38 })).toMatchObject({ start: 37 });
  expect(anchorQuote(text, { exact: '5 %', prefix: 'elsewhere ', suffix: ' nothing' })).toMatchObject({
    inContext: false,
  });
});

test('every selector of a text leads back to its place', () => {
  const words = fc.array(fc.constantFrom('port', 'Hafen', '港', '항만', 'נמל', '2017', '5,3 %', '.', '😀', '\n'), {
    minLength: 3,
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
      const text = list.join(' ');
      const selector = createQuoteSelector(text, a % text.length, b % text.length);
      if (selector === undefined) return;
      const anchor = anchorQuote(text, selector)!;
      expect(anchor.match).toBe('exact');
      expect(text.slice(anchor.start, anchor.end)).toBe(selector.exact);
      expect(anchor.inContext).toBe(selector.prefix + selector.suffix === '' ? undefined : true);
    }),
  );
});

test('time grows with the text, not with its square', () => {
  const text = 'aaaa bbbb '.repeat(100_000);
  const started = performance.now();
  expect(anchorQuote(text, { exact: 'aaaa bbbb aaaa bxbb aaaa bbbb aaxa' })).toBeDefined();
  expect(performance.now() - started).toBeLessThan(10_000);
});
