import { describe, expect, it } from 'vitest';
import type { Culture } from '../culture';
import { observe } from '../index';

type Row = readonly [culture: Culture, text: string, told: readonly string[]];

const told = (culture: Culture, text: string): string[] =>
  observe(text, culture).map(({ value, measure, indicator }) => `${value} ${measure} ${indicator ?? '-'}`);

describe('a percentage in brackets behind a figure is told of that figure', () => {
  it.each<Row>([
    ['en', 'Exports were down $35 million (1.4%).', ['-35000000 change exports', '-1.4 change exports']],
    [
      'en',
      'The port moved 3.8 million TEU (+2.1% y-o-y).',
      ['3800000 level port_containers', '2.1 change port_containers'],
    ],
    [
      'de',
      'Es wurden 3,8 Mio. TEU umgeschlagen (–0,3 %).',
      ['3800000 level port_containers', '-0.3 change port_containers'],
    ],
    ['ja', '宿泊者数は120万人泊（前年同月比5.2%増）。', ['1200000 level hotel_nights', '5.2 change hotel_nights']],
    [
      'ko',
      '국제여객은 5,576만 명(전년 대비 13% 증가)이다.',
      ['55760000 level air_passengers', '13 change air_passengers'],
    ],
  ])('%s %s', (culture, text, expected) => {
    expect(told(culture, text)).toEqual(expected);
  });

  it('but a share in brackets is no change', () => {
    expect(told('en', 'Exports were $35 billion (14% of the total).')).toEqual([
      '35000000000 level exports',
      '14 share -',
    ]);
  });
});

describe('an article stands between a comparison and its figure', () => {
  it.each<Row>([
    [
      'en',
      'There were 758,855 international students, 12% more than the 679,970 in 2021/22.',
      ['758855 level intl_students', '12 change intl_students', '679970 level intl_students'],
    ],
  ])('%s %s', (culture, text, expected) => {
    expect(told(culture, text)).toEqual(expected);
  });
});
