import { type Case, CENTRES, computeCoverage, type Edition } from '@duibiao/model';
import { editions } from '@duibiao/model/editions';
import { createTranslator } from '@duibiao/ui';
import { describe, expect, it } from 'vitest';
import { sayFinding } from './differences';
import { sumOf } from './scheme-matrix';
import { listTaskRows, stateOfCentre } from './task-gaps';

const edition = editions.find(({ id }) => id === '2018-2019') as Edition;
const [first, second, third] = edition.tasks as [Edition['tasks'][0], Edition['tasks'][0], Edition['tasks'][0]];
const caseFor = (task: string, status: Case['status'], centre: Case['centre']): Case =>
  ({
    id: `${task} ${status}`,
    edition: edition.id,
    status,
    tasks: [task],
    clips: [],
    figures: [],
    centre,
  }) as unknown as Case;
const coverage = computeCoverage(edition, {
  cases: [caseFor(first.id, 'accepted', 'korea'), caseFor(second.id, 'submitted', 'japan')],
  targets: [
    {
      id: '01J0000000000000000000000A',
      task: first.id,
      against: { country: 'KR' },
      figures: [],
      opinions: [],
      updatedAt: '2018-05-02T08:00:00Z',
    },
  ],
});
const assignments = [
  { id: 'a1', task: third.id, centre: 'us' as const, at: '2018-05-02T08:00:00Z', done: false },
  { id: 'a2', task: third.id, centre: 'israel' as const, at: '2018-05-02T08:00:00Z', done: true },
];
const all = listTaskRows(edition, coverage, assignments, { onlyGaps: false, classOf: '' });

describe('tasks and what they lack', () => {
  it('names the next steps, and none where all is there', () => {
    expect(all.slice(0, 3).map(({ lacks }) => lacks)).toEqual([[], ['target', 'accepted'], ['target', 'case']]);
  });

  it('shows only gaps, or one class, or what has no class', () => {
    const show = (filter: { onlyGaps: boolean; classOf: string }): number =>
      listTaskRows(edition, coverage, [], filter).length;
    expect(show({ onlyGaps: true, classOf: '' })).toBe(edition.tasks.length - 1);
    const inPark = edition.tasks.filter(({ classes }) => classes.five === 'park').length;
    expect(show({ onlyGaps: false, classOf: 'five/park' })).toBe(inPark);
    const withoutChapter = edition.tasks.filter(({ classes }) => classes.chapters === undefined).length;
    expect(show({ onlyGaps: false, classOf: 'chapters/' })).toBe(withoutChapter);
  });

  it('tells which centre has a case, is asked, or has nothing', () => {
    expect(stateOfCentre(all[0]!, 'korea')).toEqual({ kind: 'case', count: 1 });
    expect(CENTRES.map((centre) => stateOfCentre(all[2]!, centre).kind).join(' ')).toBe(
      'nothing assigned nothing nothing nothing nothing nothing',
    );
  });
});

describe('numbers that do not add up', () => {
  const t = createTranslator('en');
  it.each([
    [{ kind: 'entered-differs', expected: 200, actual: 31 }, 'The plan declares 200 tasks; 31 are entered.'],
    [
      { kind: 'class-differs', scheme: 'five', class: 'park', expected: 25, actual: 9 },
      'Five internationalisations, Park: 25 declared, 9 entered',
    ],
    [
      { kind: 'sum-differs', scheme: 'five', expected: 148, actual: 147 },
      'Five internationalisations: the classes sum to 147, the plan says 148',
    ],
    [
      { kind: 'unclassified', scheme: 'chapters', expected: 0, actual: 23 },
      'Boards and chapters: 23 entered without a class',
    ],
  ] as const)('%o', (finding, words) => {
    expect(sayFinding(finding, edition, 'en', t)).toContain(words);
  });

  it('are summed only where every class declares', () => {
    const one = { id: 'a', entered: 1, withTarget: 1, withCase: 1, withAcceptedCase: 0 };
    expect(
      sumOf([
        { ...one, declared: 72 },
        { ...one, declared: 76 },
      ]),
    ).toMatchObject({ declared: 148, entered: 2 });
    expect(sumOf([{ ...one, declared: 72 }, one])).not.toHaveProperty('declared');
  });
});
