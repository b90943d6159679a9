import { pageText } from '@duibiao/extract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankMarks } from './blank-marks';

/** What is left to read. */
const read = (html: string): string => pageText(blankMarks(html)).replace(/[\ue000-\uf8ff]/g, '');

describe('footnote marks and readings are passed over', () => {
  test.each([
    ['a linked mark', '<p>in 2017<sup><a href="#n1">1</a></sup>.', 'in 2017.'],
    ['a bracketed mark', '<p>in 2017<sup>[12]</sup>.', 'in 2017.'],
    ['a mark by its class', '<p>in 2017<sup class="reference">3</sup>.', 'in 2017.'],
    ['a mark after a word', '<p>der Stadt<sup>3</sup> ist', 'der Stadt ist'],
    ['a mark after an ideograph', '<p>人口<sup>1</sup>は', '人口は'],
    ['the power of a unit', '<p>12 km<sup>2</sup>', '12 km2'],
    ['the power of ten', '<p>10<sup>6</sup> t', '106 t'],
    ['an ordinal', '<p>the 3<sup>rd</sup> time', 'the 3rd time'],
    ['a reading', '<p><ruby>福岡<rp>(</rp><rt>ふくおか</rt><rp>)</rp></ruby>市', '福岡市'],
  ])('%s', (_name, html, text) => expect(read(html)).toBe(text));

  test('offsets into the text stay', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '<sup>',
      '</sup>',
      '[1]',
      '<a>',
      '</a>',
      '2',
      '人',
      '<rt>',
      '</rt>',
      '\n',
      'word',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = `<p>${pieces.join('')}`;
        expect(pageText(blankMarks(html))).toHaveLength(pageText(html).length);
      }),
    );
  });
});
