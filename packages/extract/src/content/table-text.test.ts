import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableCell } from '../page';
import { tableText } from './table-text';

const cell = (text: string, colspan = 1, rowspan = 1): TableCell => ({ text, header: false, colspan, rowspan });

describe('a table as text', () => {
  it.each<[string, TableCell[][], string]>([
    [
      'cells by tabs',
      [
        [cell('Jahr'), cell('TEU')],
        [cell('2018'), cell('8,7')],
      ],
      'Jahr\tTEU\n2018\t8,7',
    ],
    ['places that a cell spans are empty', [[cell('年'), cell('港湾', 2), cell('観光')]], '年\t港湾\t\t観光'],
    [
      'a cell that reaches into the rows below keeps its column',
      [
        [cell('부산', 1, 2), cell('2018'), cell('21.7')],
        [cell('2019'), cell('22.0')],
        [cell('인천'), cell('2019'), cell('3.1')],
      ],
      '부산\t2018\t21.7\n\t2019\t22.0\n인천\t2019\t3.1',
    ],
    [
      'two header rows',
      [
        [cell('城市', 1, 2), cell('2018', 2), cell('2019', 2)],
        [cell('吞吐量'), cell('增长'), cell('吞吐量'), cell('增长')],
      ],
      '城市\t2018\t\t2019\n\t吞吐量\t增长\t吞吐量\t增长',
    ],
    ['a heading over the whole width', [[cell('נמלים', 5)], [cell('חיפה'), cell('1.4')]], 'נמלים\nחיפה\t1.4'],
    [
      'empty cells before others stay',
      [
        [cell(''), cell('2018')],
        [cell('TEU'), cell('8,7')],
      ],
      '\t2018\nTEU\t8,7',
    ],
    [
      'a cell of several lines is one line',
      [[cell('Umschlag\nin 1 000 t'), cell('8 700')]],
      'Umschlag in 1 000 t\t8 700',
    ],
    [
      'a span beyond all columns ends',
      [[cell('a', 1000, 1000), cell('b')], [cell('c')]],
      `a${'\t'.repeat(100)}b\n${'\t'.repeat(100)}c`,
    ],
  ])('%s', (_, rows, text) => expect(tableText(rows)).toBe(text));

  it('keeps each cell in the order of the page', () => {
    const cells = fc.record({
      text: fc.stringMatching(/^[a-z0-9]{0,4}$/),
      header: fc.boolean(),
      colspan: fc.integer({ min: 1, max: 5 }),
      rowspan: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const words = (text: string): string[] => text.split(/[\t\n]/).filter((word) => word !== '');
        expect(words(tableText(rows))).toEqual(
          rows
            .flat()
            .map(({ text }) => text)
            .filter((text) => text !== ''),
        );
      }),
    );
  });
});
