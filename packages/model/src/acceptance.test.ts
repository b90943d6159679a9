import { describe, expect, it } from 'vitest';
import { checkAcceptance } from './acceptance';
import type { Case } from './case';
import { sampleCase, sampleClip, sampleFigure } from './samples';

const codes = (change: Partial<Case>): string[] => checkAcceptance(sampleCase(change)).map((missing) => missing.code);
const undated = sampleClip();
delete undated.published;

describe('a case can be accepted when nothing is missing', () => {
  it.each<[string, Partial<Case>, string[]]>([
    ['everything there', {}, []],
    ['no task', { tasks: [] }, ['task']],
    ['no lead unit', { leadUnit: undefined }, ['lead-unit']],
    ['no title', { title: {} }, ['title']],
    ['no quote', { clips: [sampleClip({ quotes: [] })], figures: [] }, ['quote']],
    ['no clip', { clips: [], figures: [] }, ['quote']],
    ['a quote on an undated page', { clips: [undated], figures: [] }, ['dated-source']],
    ['a figure on an undated page', { clips: [undated] }, ['dated-source', 'dated-source']],
    [
      'an undated page whose date a person has set',
      {
        clips: [undated],
        sourceDates: [
          { id: undated.id, date: { date: '2018-01-30', precision: 'day', from: 'clerk' }, reason: 'stamp on the PDF' },
        ],
      },
      [],
    ],
    [
      'a page that states only when it was modified',
      { clips: [{ ...undated, modified: { date: '2018-02-01', precision: 'day', from: 'meta' } }] },
      [],
    ],
    ['a figure whose quote is gone', { figures: [sampleFigure({ quote: 'q9' })] }, ['figure-quote']],
    [
      'a figure whose words stand elsewhere',
      { figures: [sampleFigure({ span: { start: 0, end: 10 } })] },
      ['figure-words'],
    ],
    ['a figure that nobody has decided on', { figures: [sampleFigure({ status: 'proposed' })] }, ['figure-undecided']],
    [
      'a rejected figure without quote does not matter',
      { figures: [sampleFigure({ quote: 'q9', status: 'rejected' })] },
      [],
    ],
    ['nothing said about transferability', { transferability: { rating: 3 } }, ['transferability']],
    ['only blanks said about transferability', { transferability: { what: { zh: ' ' } } }, ['transferability']],
    [
      'an open conflict',
      {
        conflicts: [
          {
            id: '01CAJ8Q2F0CASEAAAAAAAAAAAB',
            field: 'title',
            kept: {},
            offered: {},
            opId: '01CAJ8Q2F0CASEAAAAAAAAAAAC',
            at: '2018-04-12T02:11:09Z',
            by: { role: 'clipper', device: 'x' },
          },
        ],
      },
      ['conflict'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it('says in its message what to do', () => {
    for (const missing of checkAcceptance(
      sampleCase({ tasks: [], leadUnit: undefined, title: {}, clips: [], figures: [] }),
    ))
      expect(missing.message.length).toBeGreaterThan(10);
  });
});
