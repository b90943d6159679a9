import { describe, expect, it } from 'vitest';
import { clipOf } from '../../test/sample-snapshot';
import { toCslItem } from '../compile/csl';
import { citationText, formatCitation } from './citation';

const DAY = { date: '2018-01-30', precision: 'day', from: 'json-ld' } as const;

describe('citations', () => {
  const rows: [string, Parameters<typeof toCslItem>, string, string][] = [
    [
      'publisher without author',
      [clipOf(1, 'x', { title: '부산항 물동량', publisher: { name: '부산항만공사', from: 'json-ld' } }), DAY],
      '부산항만공사. 부산항 물동량[EB/OL]. (2018-01-30)[2018-04-12]. https://news.example.org/1.',
      '“부산항 물동량.” 부산항만공사, 30 January 2018. https://news.example.org/1. Accessed 12 April 2018.',
    ],
    [
      'authors before the publisher, a month only',
      [
        clipOf(2, 'x', {
          title: 'Hafen',
          authors: ['A. Schröder', 'J. Müller'],
          publisher: { name: 'HHM', from: 'meta' },
        }),
        { date: '2018-02-01', precision: 'month', from: 'text' },
      ],
      'A. Schröder, J. Müller. Hafen[EB/OL]. HHM, (2018-02)[2018-04-12]. https://news.example.org/2.',
      'A. Schröder, J. Müller. “Hafen.” HHM, February 2018. https://news.example.org/2. Accessed 12 April 2018.',
    ],
    [
      'more than three authors, a year only',
      [
        clipOf(3, 'x', { title: 'T', authors: ['A', 'B', 'C', 'D'] }),
        { date: '2016-01-01', precision: 'year', from: 'clerk' },
      ],
      'A, B, C, 等. T[EB/OL]. (2016)[2018-04-12]. https://news.example.org/3.',
      'A, B, C, D. “T.” 2016. https://news.example.org/3. Accessed 12 April 2018.',
    ],
    [
      'neither author nor publisher nor date',
      [clipOf(4, 'x', { title: 'T' }), undefined],
      'T[EB/OL]. [2018-04-12]. https://news.example.org/4.',
      '“T.” no date. https://news.example.org/4. Accessed 12 April 2018.',
    ],
  ];
  it.each(rows)('%s', (_name, input, zh, en) => {
    const item = toCslItem(...input);
    expect(citationText(formatCitation(item, 'zh'))).toBe(zh);
    expect(citationText(formatCitation(item, 'en'))).toBe(en);
  });
});
