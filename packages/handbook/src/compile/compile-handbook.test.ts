import type { Case, Edition } from '@duibiao/model';
import { describe, expect, it } from 'vitest';
import { caseOf, clipOf, figureIn, SAMPLE_CASES, sampleSnapshot, ulid } from '../../test/sample-snapshot';
import { compileHandbook } from './compile-handbook';

const { busan, boston } = SAMPLE_CASES;
const snapshotOf = (...cases: Case[]) => sampleSnapshot(cases);
const dateless = ({ published: _published, ...clip }: Case['clips'][number]): Case['clips'][number] => clip;

describe('what is kept out', () => {
  const quote = 'The port handled 5 million tonnes in 2017.';
  const figure = figureIn(quote, '5 million tonnes', { id: 'f1', quote: 'q1', value: '5000000', unit: 't' });
  const withFigure = (rest: Partial<typeof figure>) =>
    caseOf(1, { tasks: ['2018-2019/t-016'], clips: [clipOf(1, quote)], figures: [{ ...figure, ...rest }] });
  const rows: [string, Case, { printed: number; figures: number; kept: object[] }][] = [
    ['a sound case', withFigure({}), { printed: 1, figures: 1, kept: [] }],
    [
      'a figure without a quote',
      withFigure({ quote: 'q9' }),
      { printed: 1, figures: 0, kept: [{ figure: 'f1', code: 'figure-quote' }] },
    ],
    [
      'a figure whose words are not in the quote',
      withFigure({ span: { start: 0, end: 3 } }),
      { printed: 1, figures: 0, kept: [{ figure: 'f1', code: 'figure-words' }] },
    ],
    [
      'a figure that is only proposed',
      withFigure({ status: 'proposed' }),
      { printed: 1, figures: 0, kept: [{ figure: 'f1', code: 'figure-undecided' }] },
    ],
    [
      'a rejected figure, which nobody misses',
      withFigure({ status: 'rejected' }),
      { printed: 1, figures: 0, kept: [] },
    ],
    [
      'a case whose only page has no date',
      caseOf(1, { tasks: ['2018-2019/t-016'], clips: [dateless(clipOf(1, quote))], figures: [figure] }),
      { printed: 0, figures: 0, kept: [{ quote: 'q1', code: 'dated-source' }, { code: 'dated-source' }] },
    ],
    [
      'one page without a date beside a dated one',
      caseOf(1, {
        tasks: ['2018-2019/t-016'],
        clips: [dateless(clipOf(1, quote)), clipOf(2, 'Dated.', { quotes: [{ id: 'q2', exact: 'Dated.' }] })],
        figures: [figure],
      }),
      {
        printed: 1,
        figures: 0,
        kept: [
          { quote: 'q1', code: 'dated-source' },
          { figure: 'f1', code: 'dated-source' },
        ],
      },
    ],
    ['a date that the office set', boston, { printed: 1, figures: 1, kept: [] }],
    [
      'a case without a quote',
      caseOf(1, { tasks: ['2018-2019/t-016'] }),
      { printed: 0, figures: 0, kept: [{ code: 'quote' }] },
    ],
    ['a case without a title', { ...withFigure({}), title: {} }, { printed: 0, figures: 0, kept: [{ code: 'title' }] }],
    [
      'a task that the edition does not have',
      { ...withFigure({}), tasks: ['2018-2019/t-999'] },
      { printed: 1, figures: 1, kept: [{ code: 'task-unknown' }] },
    ],
  ];
  it.each(rows)('%s', (_name, record, { printed, figures, kept }) => {
    const handbook = compileHandbook(snapshotOf(record));
    expect(handbook.cases).toHaveLength(printed);
    expect(handbook.counts.figures).toBe(figures);
    expect(handbook.keptOut).toMatchObject(kept.map((entry) => ({ case: record.id, ...entry })));
    expect(handbook.keptOut).toHaveLength(kept.length);
  });

  it.each(['draft', 'submitted', 'returned', 'withdrawn'] as const)('a %s case is not in the handbook', (status) => {
    const handbook = compileHandbook(snapshotOf(busan, { ...boston, status }));
    expect(handbook.cases.map(({ record }) => record.id)).toEqual([busan.id]);
    expect(handbook.counts.waiting).toBe(status === 'submitted' || status === 'returned' ? 1 : 0);
  });
});

describe('chapters', () => {
  it('stand in the order of the plan; tasks without a chapter stand under their other class, and that is marked', () => {
    const { chapters } = compileHandbook(sampleSnapshot());
    const printed = chapters.filter(({ number }) => number > 0);
    expect(printed.map(({ id, kind, number }) => [number, id, kind])).toEqual([
      [1, 'chapters/vision', 'chapter'],
      [2, 'five/industry', 'other-scheme'],
      [3, 'five/park', 'other-scheme'],
    ]);
    expect(chapters.filter(({ kind }) => kind === 'chapter')).toHaveLength(5);
  });

  it('a case stands once, under its first task, and is pointed to from the others', () => {
    const { chapters } = compileHandbook(snapshotOf(busan));
    const tasks = chapters.flatMap((chapter) => chapter.tasks);
    const under = (id: string) => tasks.find(({ task }) => task.id === id);
    expect(under('2018-2019/t-016')).toMatchObject({ cases: [{ record: { id: busan.id } }], alsoServedBy: [] });
    expect(under('2018-2019/t-009')).toMatchObject({ cases: [], alsoServedBy: [{ record: { id: busan.id } }] });
  });

  it('tasks without any class and cases without a task are unclassified', () => {
    const snapshot = snapshotOf({ ...busan, tasks: ['2018-2019/t-900'] }, { ...boston, tasks: [] });
    const edition: Edition = snapshot.editions[0]!;
    const task = { ...edition.tasks[0]!, id: '2018-2019/t-900', classes: {} };
    const { chapters } = compileHandbook({ ...snapshot, editions: [{ ...edition, tasks: [...edition.tasks, task] }] });
    const last = chapters.at(-1)!;
    expect(last.kind).toBe('unclassified');
    expect(last.tasks.map(({ cases }) => cases.length)).toEqual([1]);
    expect(last.stray.map(({ record }) => record.id)).toEqual([boston.id]);
  });

  it('numbers cases and sources from 1 in the order of print', () => {
    const { cases, sources } = compileHandbook(sampleSnapshot());
    expect(cases.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(sources.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(cases[0]!.record.id).toBe(ulid(7));
  });
});

describe('the edition', () => {
  it.each([
    ['is named when it is not there', '2030-2031', /no edition "2030-2031".*2018-2019/],
    ['must be said when there is a choice', undefined, /say which edition/],
  ])('%s', (_name, edition, message) => {
    const snapshot = sampleSnapshot([]);
    const second = { ...snapshot.editions[0]!, id: '2020-2021', tasks: [] };
    const options = edition === undefined ? {} : { edition };
    expect(() => compileHandbook({ ...snapshot, editions: [...snapshot.editions, second] }, options)).toThrow(message);
  });
});
