import type { Target } from '@duibiao/model';
import { describe, expect, it } from 'vitest';
import { draftTarget, emptyFigure, faultsOf, isPeriodText, readTarget } from './target-draft';

const target: Target = {
  id: '01J0000000000000000000000A',
  task: '2018-2019/t-016',
  against: { country: 'SG', city: { name: 'Singapore', qid: 'Q334' } },
  standard: { zh: '标准', en: 'standard' },
  figures: [
    {
      id: 'f1',
      indicator: 'port_containers',
      place: { iso: 'SG', name: 'Singapore', qid: 'Q334' },
      period: '2016',
      value: '30900000',
      unit: '{TEU}',
      source: 'https://x.example',
    },
  ],
  opinions: [],
  updatedAt: '2018-05-02T08:00:00Z',
};

describe('editing a target', () => {
  it('keeps what was not touched', () => {
    expect(readTarget(draftTarget(target), target.task, target, target.updatedAt)).toEqual(target);
  });

  it('makes a new one for its task', () => {
    const draft = { ...draftTarget(undefined), country: 'nl', city: ' Rotterdam ' };
    expect(faultsOf(draft)).toEqual([]);
    expect(readTarget(draft, '2018-2019/t-016', undefined, '2018-05-02T08:00:00Z')).toMatchObject({
      task: '2018-2019/t-016',
      against: { country: 'NL', city: { name: 'Rotterdam' } },
      figures: [],
    });
  });

  it('names every field that is wrong', () => {
    const draft = draftTarget(undefined);
    const figure = { ...emptyFigure(draft), id: 'f' };
    expect(faultsOf({ ...draft, figures: [figure] })).toEqual([
      'country',
      'f.indicator',
      'f.iso',
      'f.period',
      'f.value',
      'f.source',
    ]);
  });

  it('reads grouped values exactly', () => {
    const draft = draftTarget(target);
    draft.figures[0]!.value = '30,900,000';
    expect(readTarget(draft, target.task, target, target.updatedAt)).toEqual(target);
  });
});

it.each([
  ['2017', true],
  ['2017-03', true],
  ['2017-02-30', false],
  ['2017-04-01/2018-03-31', true],
  ['2018/2017', false],
  ['2017-13', false],
  ['a/b/c', false],
])('%s as a period: %s', (text, is) => {
  expect(isPeriodText(text)).toBe(is);
});
