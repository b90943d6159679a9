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

describe('what stands otherwise on the page is found as the same words', () => {
  test.each([
    ['gershayim and maqaf', 'היצוא לארה״ב גדל ב־5% בשנת 2017', 'היצוא לארה"ב גדל ב-5% בשנת 2017'],
    ['a geresh', 'מ׳ כהן אמר', "מ' כהן אמר"],
    ['Hebrew points', 'נָמֵל חֵיפָה גָּדַל', 'נמל חיפה גדל'],
    ['points in the quote', 'נמל חיפה גדל', 'נָמֵל חֵיפָה גָּדַל'],
    ['a wave dash', '営業時間は9時〜17時', '営業時間は9時～17時'],
    ['a Korean middle dot', '수출ㆍ수입 물동량', '수출·수입 물동량'],
    ['a dot in a foreign name', '约翰·史密斯表示', '约翰・史密斯表示'],
    ['an ellipsis', 'He said… that the port grew', 'He said... that the port grew'],
    ['a Chinese ellipsis', '他说……港口增长', '他说…港口增长'],
    ['ligatures', 'The oﬃcial ﬁgure', 'The official figure'],
    ['a unit in one character', '면적은 605㎢이다', '면적은 605 km²이다'],
    ['a raised digit that is not raised', 'Fläche von 12 m2', 'Fläche von 12 m²'],
    ['degrees in one character', '平均気温は21℃です', '平均気温は21 °Cです'],
    ['a company in one character', '㈱横浜港の売上', '(株)横浜港の売上'],
    ['a variation selector', '葛\u{e0100}飾区の人口', '葛飾区の人口'],
    ['single guillemets', '›Der Hafen wächst‹ heute', "'Der Hafen wächst' heute"],
    ['cells of a table', 'Busan\t19,456\t20,493', 'Busan 19,456 20,493'],
  ])('%s', (_, text, exact) => expect(found(`… ${text} …`, exact)).toBe(`normalised: ${text}`));
});

describe('the letters of a quote that say something else are only alike', () => {
  test.each([
    ['the end of a greater number', 'The rate was 15.3 % in 2017', '5.3 % in 2017'],
    ['the decimals of another number', 'The rate was 2.5 % in 2017', '5 % in 2017'],
    ['the beginning of a greater number', 'It grew by 53 points', 'It grew by 5'],
    ['a number without its decimals', 'It grew by 5.3 points', 'It grew by 5'],
    ['a number without its thousands', 'It grew to 5,300 points', 'It grew to 5'],
    ['a number without its share sign', 'It grew by 5 % last year', 'It grew by 5'],
    ['a number without its power of ten', '吞吐量达到2049万标箱', '吞吐量达到2049'],
    ['a number without its minus sign', 'Saldo: −1.200 Mio. Euro', '1.200 Mio. Euro'],
    ['a word in its opposite', 'The unimportant port', 'important port'],
    ['a unit of another power of ten', 'a plant of 5 mW was built', 'a plant of 5 MW was built'],
    ['bits for bytes', 'the line carries 10 Gb/s', 'the line carries 10 GB/s'],
    ['a power for a number', 'about 10⁶ units were sold', 'about 106 units were sold'],
    ['two numbers for one', '第1、2期工程完成', '第1,2期工程完成'],
    ['two cells for one number', 'width 5,\t3 metres', 'width 5,3 metres'],
    ['digits apart', 'in 20 17 units', 'in 2017 units'],
    ['another decimal mark', 'It was 1.234 tonnes in all', 'It was 1,234 tonnes in all'],
    ['a negation', '釜山港2017年没有增长', '釜山港2017年增长'],
  ])('%s', (_, text, exact) => expect(anchorQuote(text, { exact })?.match).toBe('fuzzy'));
});

describe('what was found by likeness has whole words, and its sentence to the end', () => {
  test.each([
    [
      'a longer word',
      'Laboratory space: 27,500 square feet, parking',
      'Laboratory space: 27,500 square foot',
      '27,500 square feet',
    ],
    ['another figure at its end', '감만부두 4번 선석 137척', '감만부두 4번 선석 131척', '137척'],
    ['another unit at its end', '站點服務半徑達350公里，免費', '站點服務半徑達350公尺', '350公里'],
    [
      'a Hebrew word with a prefix',
      'נתוני הנמל נשלחו למשרד התחבורה אתמול',
      'נתוני הנמל נשלחו משרד התחבורה',
      'למשרד התחבורה',
    ],
    [
      'a negation before the full stop',
      'Der Zwang gilt in der Stadt für Neubauten nicht. Es folgt',
      'Der Zwang gilt in der Stadt für Neubauten.',
      'nicht.',
    ],
    [
      'a negated ending',
      '削減量には海外子会社の排出分を含みません。次に',
      '削減量には海外子会社の排出分を含みます。',
      '含みません。',
    ],
  ])('%s', (_, text, exact, part) => {
    const { match, start, end } = anchorQuote(text, { exact })!;
    expect(match).toBe('fuzzy');
    expect(text.slice(start, end)).toContain(part);
  });
});

describe('a stretch that cuts nothing is there to the letter', () => {
  test.each([
    ['before a particle', '부산항의 물동량이 증가했다', '부산항'],
    ['behind a prefixed letter', 'הגידול בנמל חיפה נמשך', 'נמל חיפה'],
    ['in a script without spaces', '位于上海港区的码头', '上海港'],
    ['behind the dash of a range', 'zwischen 2016–2017 im Hafen', '2017 im Hafen'],
    ['behind a dash', '2017 – 5 % mehr als zuvor', '5 % mehr'],
  ])('%s', (_, text, exact) => expect(found(text, exact)).toBe(`exact: ${exact}`));

  test('or cuts what the selector cut when it was made', () => {
    const target = { exact: '049 TEU', prefix: 'Total 2,', suffix: '' };
    expect(anchorQuote('Total 2,049 TEU', target)).toMatchObject({ match: 'exact', start: 8, inContext: true });
  });
});

describe('a quote is not found', () => {
  test.each([
    ['where other things are told', 'The weather in Busan is fine today.', 'Container traffic grew by 5.3 % in 2017'],
    ['where other things are told in Chinese', '今日天气晴朗，适合出行。', '釜山港2017年吞吐量为2049万标箱'],
    ['if it is empty', 'text', ' '],
    ['if it is nothing but marks', 'text', '\u200f\u00ad\u00a0'],
    ['in an empty text', '', 'quote'],
  ])('%s', (_, text, exact) => expect(anchorQuote(text, { exact })).toBeUndefined());
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

test('surroundings count in whatever width, case and spacing they have', () => {
  const text = 'A: “one” two\nB: “one” two\n2017年：5%';
  const start = (exact: string, prefix: string): number | undefined => anchorQuote(text, { exact, prefix })?.start;
  expect(start('"one" two', 'b:\u00a0 ')).toBe(16);
  expect(start('5%', '２０１７年： ')).toBe(32);
});

test('of 3,000 equal rows the one with the same surroundings is found, also after the page has changed', () => {
  const row = (i: number): string => `Row ${i}\t5 %\n`;
  const text = Array.from({ length: 3000 }, (_, i) => row(i)).join('');
  const at = text.indexOf('5 %', text.indexOf('Row 2345\t'));
  const selector = createQuoteSelector(text, at, at + 3)!;
  expect(anchorQuote(text, selector)).toMatchObject({ match: 'exact', start: at });
  expect(anchorQuote(`New\n${text}`, selector)).toMatchObject({ match: 'exact', start: at + 4 });
  const last = { exact: '5 %', prefix: 'ROW 2999\t', suffix: '' };
  expect(anchorQuote(text, last)).toMatchObject({ match: 'exact', start: text.lastIndexOf('5 %') });
});

test('of many rows the one is located that is most like the quote', () => {
  const rows = Array.from({ length: 400 }, (_, i) => `Port ${i}: in ${1600 + i} it landed ${1000 + i} boxes.`);
  const text = rows.join('\n');
  const anchor = anchorQuote(text, { exact: 'in 1923 it landed 1300 boxes.', prefix: 'Port 323: ' })!;
  expect(text.slice(anchor.start, anchor.end)).toBe('in 1923 it landed 1323 boxes.');
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

test('a text of a million characters that is like the quote everywhere is searched in one pass', () => {
  const text = 'aaaa bbbb '.repeat(100_000);
  expect(anchorQuote(text, { exact: 'aaaa bbbb aaaa bxbb aaaa bbbb aaxa' })?.match).toBe('fuzzy');
});
