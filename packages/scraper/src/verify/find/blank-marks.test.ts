import { pageText } from '@duibiao/extract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyQuote } from '../verify-quote';
import { blankMarks, blankTextMarks } from './blank-marks';

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

describe('marks in plain text', () => {
  const readPlain = (text: string): string => blankTextMarks(text).replace(/[\ue000-\uf8ff]/g, '');
  test.each([
    [
      'in brackets',
      '救護車[8]到達 sional[a] and ”[注1]副局長 見込み』（注1）とし',
      '救護車到達 sional and ”副局長 見込み』とし',
    ],
    [
      'a superscript behind a word',
      'Schulklassen¹ teil, Prozent.² Im יוקמו¹ ארבע',
      'Schulklassen teil, Prozent. Im יוקמו ארבע',
    ],
    ['a circled number', '流感疫苗②21.4万', '流感疫苗21.4万'],
    ['a number with a bracket', '작용한 결과”1)라고', '작용한 결과”라고'],
    ['a star, a dagger, ※', '140 場次*，到 chicks;† in 回※2で', '140 場次，到 chicks; in 回で'],
    ['not a power', '38 m² and 10⁶ km²', '38 m² and 10⁶ km²'],
    [
      'not a year or a figure in brackets',
      'in Bonn (2019) and [2020], (in 17 of 20)',
      'in Bonn (2019) and [2020], (in 17 of 20)',
    ],
    ['not a star inside a word', 'Autor*innen', 'Autor*innen'],
    ['not a company', '(주)한빛소재', '(주)한빛소재'],
  ])('%s', (_name, text, expected) => expect(readPlain(text)).toBe(expected));
});

describe('layout is no change', () => {
  test.each([
    [
      'a hyphen at a line’s end',
      'de',
      'Im Nachbarbezirk betrug sie 4,7 Prozent.',
      'Im Nachbar-\nbezirk betrug sie\n4,7\u00a0Prozent.',
    ],
    ['lines of ideographs', 'zh-Hans', '玉米平均收购价每吨2160元。', '玉米平均收购\n价每吨\u00a02160\n元。'],
    ['lines of Korean', 'ko', '하루 평균 390건꼴이다.', '하루 평\n균 390\n건*꼴이다.'],
    ['single quotation marks', 'en', 'He said: "It did not act."', 'He said: ‘It did not act.’'],
    ['brackets for quotation marks', 'zh-Hans', '他说：“成绩为31分。”', '他说：「成绩为31分。」[注1]'],
  ])('%s', (_name, language, exact, text) => {
    expect(verifyQuote({ text, url: 'https://page.example/' }, { exact, language }).verdict).toBe('verbatim');
  });
  test.each([
    ['two numbers', 'zh-Hans', '共有12 5吨货物运抵港口。', '共有125吨货物运抵港口。'],
    ['feet and inches', 'en', "The gap is 5' wide.", 'The gap is 5" wide.'],
  ])('but %s are not joined or exchanged', (_name, language, exact, text) => {
    expect(verifyQuote({ text, url: 'https://page.example/' }, { exact, language }).verdict).not.toBe('verbatim');
  });
});
