import { sampleFigure } from '@duibiao/model/samples';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFigure, readFigureDraft } from './figure-form';
import { cutAtMarks } from './quote-block';

describe('marks in a quote', () => {
  it('cuts at their ends, overlaps included', () => {
    const marks = [
      { id: 'a', start: 2, end: 6 },
      { id: 'b', start: 4, end: 8, active: true },
    ];
    expect(cutAtMarks('0123456789', marks)).toEqual([
      { text: '01', ids: [], active: false },
      { text: '23', ids: ['a'], active: false },
      { text: '45', ids: ['a', 'b'], active: true },
      { text: '67', ids: ['b'], active: true },
      { text: '89', ids: [], active: false },
    ]);
  });

  it('never loses text, whatever the marks', () => {
    const mark = fc.record({ id: fc.string(), start: fc.integer(), end: fc.integer() });
    fc.assert(
      fc.property(fc.string(), fc.array(mark), (text, marks) => {
        expect(
          cutAtMarks(text, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

const figure = sampleFigure({
  period: { start: '2017-04-01', end: '2018-03-31', precision: 'fiscal-year' },
  qualifiers: ['about'],
  status: 'proposed',
});

describe('editing a figure', () => {
  it('keeps what was not touched, and accepts', () => {
    expect(readFigureDraft(figure, draftFigure(figure))).toEqual({ figure: { ...figure, status: 'accepted' } });
  });

  it('reads grouped numbers exactly, and takes parts away', () => {
    const draft = { ...draftFigure(figure), value: '20,490,001', unit: '', iso: '', place: '', start: '', end: '' };
    const read = readFigureDraft(figure, draft);
    expect(read).toMatchObject({ figure: { value: '20490001', place: null, period: null } });
    expect(read).not.toHaveProperty('figure.unit');
  });

  it('names a period of a whole year so', () => {
    const draft = { ...draftFigure(figure), start: '2016-01-01', end: '2016-12-31' };
    expect(readFigureDraft(figure, draft)).toMatchObject({ figure: { period: { precision: 'year' } } });
  });

  it.each([
    ['a value in words', { value: 'two million' }, 'value'],
    ['a region that is no code', { iso: 'Korea' }, 'iso'],
    ['a period that ends before it starts', { start: '2018-01-01', end: '2017-01-01' }, 'start'],
    ['an end without a start', { start: '' }, 'start'],
  ])('names the field of %s', (_, part, field) => {
    expect(readFigureDraft(figure, { ...draftFigure(figure), ...part })).toMatchObject({ wrong: [{ field }] });
  });
});
