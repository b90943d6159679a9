import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold';
import { exactLinePattern, linePattern, matchLines } from './line-patterns';
import { requirementsOf } from './required-units';

const PATTERNS = [
  String.raw`(?<![a-z])[a-z]{2,3}/\d{1,4}`,
  String.raw`\(\d{1,2}\)`,
  String.raw`第 ?\d{1,5} ?(?:回|号)`,
  String.raw`(?:fy|q[1-4] )?(?<y>20\d\d)`,
  String.raw`[^\sab]{2,4}@[\w.-]{1,6}`,
  String.raw`(?:a|b{0,2})-?[〔\[]\d`,
  String.raw`\d[^a]\d`,
  String.raw`(?<=[路街] ?)\d+(?!\d|[.,]\d)`,
  String.raw`\d{1,2}[回号]?y`,
  String.raw`(?:[ab]|第) ?-?\d{2}(?=[.,]|$)`,
  String.raw`(?:fyfa|bqy)(?: ?\d|\.)`,
  String.raw`(?<=路|街)(?:20|1)\d+`,
  String.raw`a?bqy+q\d{2,3}-?\d`,
  String.raw`(?:fy |[ab-] {1,2})\d(?:[ -]?q| {0,2}(?:y|号) )`,
  String.raw`\d{2}(?: |-)? \(?(?: ?[a-f]|第)`,
];

describe('matchLines', () => {
  test('finds what matchAll finds in the whole text, whatever the text', () => {
    const units = fc.constantFrom(...'ab fyq20179/-()[]〔第回号路街@.,\n', 'fyfa', 'bqy', 'bqyq12');
    const texts = fc.array(units, { maxLength: 60 }).map((chars) => chars.join(''));
    const patterns = PATTERNS.map((source) => linePattern(new RegExp(source, 'g')));
    fc.assert(
      fc.property(texts, (text) => {
        const expected = PATTERNS.flatMap((source, index) =>
          [...text.matchAll(new RegExp(source, 'g'))].map((match) => [index, match.index, match[0]]),
        );
        const found = matchLines(text, patterns).map(({ match, offset, index }) => [
          index,
          offset + match.index,
          match[0],
        ]);
        expect(found).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('finds what stands in a text by what its folded form holds', () => {
    const sources = [
      String.raw`\d{1,3} (?:[A-Z][a-z]{0,3} ){1,2}St(?:reet)?`,
      String.raw`\d [NE] (?=[A-Z])`,
      '[Ａ-Ｚ]−?\\d',
      String.raw`\u2013[Ä-Ü]\d`,
    ];
    const units = fc.constantFrom(...'12 NEASt−-–ＢbÄä\n', 'Street', '1 Ab St');
    const patterns = sources.map((source) => exactLinePattern(new RegExp(source, 'g')));
    fc.assert(
      fc.property(fc.array(units, { maxLength: 40 }), (chars) => {
        const text = chars.join('');
        const expected = sources.flatMap((source) => [...text.matchAll(new RegExp(source, 'g'))].map(String));
        expect(matchLines(text, patterns, fold(text)).map(({ match }) => String(match))).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['a pattern of one line', String.raw`\d{3}-\d{4}`, true],
    ['a negated class that leaves line ends out', String.raw`www\.[^\s，]{1,9}`, true],
    ['a space of any kind', String.raw`\d\s\d`, false],
    ['a negated class', '[^a]b', false],
  ])('knows whether a match can pass a line end: %s', (_, source, inLine) => {
    expect(requirementsOf(source).inLine).toBe(inLine);
  });

  test.each([
    ['nothing of what may be absent', 'a?(?:b|c)*[de]{0,2}', 0],
    ['nothing where one alternative needs nothing', 'a|b?', 0],
    ['each letter', 'ab', 2],
    ['one of several', '(?:ab|c)', 1],
    ['what must stand beside a match, nothing of what must not', '(?<=a)(?!b)c', 2],
  ])('requires %s', (_, source, count) => {
    expect(requirementsOf(source).sets).toHaveLength(count);
  });

  test.each([
    ['a digit somewhere', String.raw`[a-z]+(?:st|nd)?\d`, true],
    ['a digit before it', String.raw`(?<=\d)[a-z]`, true],
    ['a digit in each of several', String.raw`(?:\d|\d{2}[a-z])`, true],
    ['none in one of several', String.raw`(?:a\d|b)`, false],
    ['none that may be absent', String.raw`a\d?(?!\d)`, false],
  ])('knows whether a match needs a digit: %s', (_, source, digit) => {
    expect(requirementsOf(source).digit).toBe(digit);
  });

  test.each([
    ['each word', String.raw`iso \d|iso-\d`, [['iso ', 'iso-']]],
    ['one of several', '(?:airport|port)s?', [['airport', 'port']]],
    ['what a quantifier leaves', 'rooms?x+yard', [['room'], ['yard']]],
    ['a sign of Han', '[a-z]{1,3}号', [['号']]],
    ['none that is in every line', 'ab|cde', []],
    ['none of what must not stand there', '(?!word)[a-z]+(?=else)', [['else']]],
  ])('requires words: %s', (_, source, words) => {
    expect(requirementsOf(source).words).toEqual(words);
  });

  test.each([
    ['of one row', String.raw`\d{3}[ .-]\d{2}`, 3],
    ['side by side', String.raw`(?:1[89]|20)\d\d`, 4],
    ['the fewest of several', String.raw`(?:\d{4}|\d[a-z])`, 1],
    ['none that may be absent', String.raw`\d?[a-z]\d{0,3}`, 0],
  ])('requires so many digits in a row: %s', (_, source, digits) => {
    expect(requirementsOf(source).digits).toBe(digits);
  });

  test.each([
    ['one unit behind', String.raw`\d{1,3}(?:st|nd)`, [1, 0, 0, 0]],
    ['one of several before', String.raw`[a-z]{1,12}-?\d`, [0, 1, 0, 0]],
    ['one on either side', String.raw`v\.(?<y>\d{4})(?:q|h)`, [1, 1, 0, 0]],
    ['nothing where the match may end', String.raw`\d(?:a|b)?`, [0, 0, 0, 0]],
    ['nothing of what is not known', String.raw`.\d(?:a*)b`, [0, 0, 0, 0]],
    ['what stands across spaces', String.raw`[a-f] ?\d[ -]q`, [0, 0, 1, 1]],
    ['nothing across spaces where the match may end', String.raw`(?:a| )\d `, [0, 0, 0, 0]],
    ['no other digit', String.raw`q20\d\d`, [0, 1, 0, 0]],
  ])('requires beside a digit %s', (_, source, counts) => {
    const { behindDigit, beforeDigit, behindGap, beforeGap } = requirementsOf(source);
    expect([behindDigit, beforeDigit, behindGap, beforeGap].map((sets) => sets.length)).toEqual(counts);
  });
});
