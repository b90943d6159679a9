import type { Edition } from '@duibiao/model';
import { editions } from '@duibiao/model/editions';
import { describe, expect, it } from 'vitest';
import { type Cell, isTaskList, readTaskList } from './edition-table';
import { mergeTaskList } from './edition-table-merge';

const edition: Edition = editions.find(({ id }) => id === '2018-2019')!;
const sheet = (...rows: Cell[][]) => ({ sheet: '清单', rows });

describe('a task list', () => {
  const rows: [string, Cell[][], object[]][] = [
    [
      'with Chinese heads below a title',
      [
        ['工作实事清单'],
        ['序号', '任务名称', '板块', '牵头单位', '完成时限'],
        [7, '建设会展中心', '富有活力', '市商务局', '2019年12月31日'],
      ],
      [
        {
          row: 3,
          number: 7,
          title: { zh: '建设会展中心' },
          classes: { chapters: 'vigorous' },
          leadUnit: 'commerce',
          due: '2019-12-31',
        },
      ],
    ],
    [
      'with English heads in another order',
      [
        ['Title', 'Lead unit', 'No.', 'Five internationalisations'],
        ['Build', 'Commerce Bureau', '8', 'Park'],
      ],
      [{ row: 2, number: 8, title: { zh: 'Build' }, classes: { five: 'park' }, leadUnit: 'commerce' }],
    ],
    [
      'with brackets, spaces and full-width letters in heads',
      [
        ['Ｎｏ．', '任务 名称 ', '（板块）'],
        ['９', '任务', ' 愿景 '],
      ],
      [{ row: 2, number: 9, title: { zh: '任务' }, classes: { chapters: 'vision' } }],
    ],
    [
      'with several units: the first leads',
      [
        ['任务', '牵头单位', '配合单位'],
        ['甲', '市商务局、发改', '规划'],
      ],
      [{ row: 2, title: { zh: '甲' }, classes: {}, leadUnit: 'commerce', coUnits: ['development-reform', 'planning'] }],
    ],
    [
      'with empty rows',
      [
        ['任务', '序号'],
        ['甲', 1],
        [null, null],
        ['', ''],
        ['乙', 2],
      ],
      [
        { row: 2, number: 1 },
        { row: 5, number: 2 },
      ],
    ],
    [
      'with a date cell, and a date that names the month',
      [
        ['任务', '完成时限'],
        ['甲', new Date('2019-06-30T00:00:00Z')],
        ['乙', '2018年2月'],
      ],
      [{ due: '2019-06-30' }, { due: '2018-02-28' }],
    ],
    [
      'with an English title beside',
      [
        ['任务名称', '英文名称'],
        ['甲', 'First'],
      ],
      [{ title: { zh: '甲', en: 'First' } }],
    ],
  ];
  it.each(rows)('%s', (_name, cells, tasks) => {
    const reading = readTaskList(sheet(...cells), edition);
    expect(reading.problems).toEqual([]);
    expect(reading.tasks).toHaveLength(tasks.length);
    expect(reading.tasks).toMatchObject(tasks);
  });

  it('takes an empty class for the one above only when told so', () => {
    const cells = sheet(['任务', '板块'], ['甲', '愿景'], ['乙', null], ['丙', '富有活力'], ['丁', null]);
    const classes = (fillDown: boolean) =>
      readTaskList(cells, edition, { fillDown }).tasks.map((task) => task.classes.chapters);
    expect(classes(false)).toEqual(['vision', undefined, 'vigorous', undefined]);
    expect(classes(true)).toEqual(['vision', 'vision', 'vigorous', 'vigorous']);
  });

  it('names columns that it does not read', () => {
    expect(readTaskList(sheet(['任务', '序号', '备注'], ['甲', 1, 'x']), edition).ignoredColumns).toEqual(['备注']);
  });
});

describe('faults name sheet, row, column and mend', () => {
  const head = ['序号', '任务名称', '板块', '牵头单位', '完成时限', '任务标识'];
  const rows: [string, Cell[][], { row?: number; column?: string; message: RegExp }[]][] = [
    [
      'no head',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [{ message: /needs a column 任务/ }],
    ],
    [
      'a class that the scheme does not have',
      [head, [1, '甲', '未知']],
      [{ row: 2, column: '板块', message: /“未知” is not in 板块; it has 富有活力、.*Correct it/ }],
    ],
    [
      'a unit that the edition does not have',
      [head, [1, '甲', '', '某某局']],
      [{ row: 2, column: '牵头单位', message: /“某某局” is not in the edition.*--add-units/ }],
    ],
    ['a number that is none', [head, ['七', '甲']], [{ row: 2, column: '序号', message: /“七” is not a task number/ }]],
    ['a fraction for a number', [head, [1.5, '甲']], [{ row: 2, column: '序号', message: /“1.5”/ }]],
    [
      'a date that does not exist',
      [head, [1, '甲', '', '', '2019-02-30']],
      [{ row: 2, column: '完成时限', message: /write 2019-12-31/ }],
    ],
    ['no title', [head, [1, '']], [{ row: 2, column: '任务名称', message: /no title/ }]],
    ['a number twice', [head, [1, '甲'], [1, '乙']], [{ row: 3, message: /number 1 stands in row 2 already/ }]],
    [
      'an id of another edition',
      [head, [1, '甲', '', '', '', '2016-2017/t-001']],
      [{ row: 2, column: '任务标识', message: /no task id of this edition/ }],
    ],
  ];
  it.each(rows)('%s', (_name, cells, problems) => {
    const reading = readTaskList(sheet(...cells), edition);
    expect(reading.problems).toHaveLength(problems.length);
    problems.forEach(({ message, ...place }, index) => {
      expect(reading.problems[index]).toMatchObject({ sheet: '清单', ...place });
      expect(reading.problems[index]!.message).toMatch(message);
    });
  });

  it('a sheet of something else is no task list', () => {
    expect(isTaskList(sheet(['单位', '电话']), edition)).toBe(false);
  });
});

describe('putting a list into an edition', () => {
  const source = { title: '清单.xlsx' };
  const merge = (cells: Cell[][], options: { replace?: boolean; inUse?: string[]; addUnits?: boolean } = {}) => {
    const reading = readTaskList(sheet(...cells), edition, options);
    return mergeTaskList(edition, reading, {
      source,
      replace: options.replace === true,
      inUse: new Set(options.inUse),
    });
  };
  const [first] = edition.tasks;

  it('finds an entered task by its title and keeps id, cues and source', () => {
    const { updated, edition: merged } = merge([
      ['序号', '任务'],
      [7, first!.title.zh!],
    ]);
    expect(updated).toEqual([first!.id]);
    expect(merged.tasks[0]).toEqual({ ...first, number: 7 });
  });

  it('gives new tasks ids by number, or by row, and their source with the wording', () => {
    const { added, edition: merged } = merge([
      ['序号', '任务'],
      [107, '新任务'],
      [null, '无号任务'],
    ]);
    expect(added).toEqual(['2018-2019/no-107', '2018-2019/row-3']);
    expect(merged.tasks[0]).toEqual({
      id: '2018-2019/no-107',
      number: 107,
      title: { zh: '新任务' },
      classes: {},
      source: { title: '清单.xlsx', wording: '新任务' },
    });
  });

  it('the same list twice changes nothing the second time', () => {
    const cells: Cell[][] = [
      ['序号', '任务', '板块'],
      [107, '新任务', '愿景'],
    ];
    const once = merge(cells).edition;
    const reading = readTaskList(sheet(...cells), once);
    const twice = mergeTaskList(once, reading, { source, inUse: new Set() });
    expect([twice.added, twice.updated, twice.unchanged]).toEqual([[], [], ['2018-2019/no-107']]);
    expect(twice.edition).toEqual(once);
  });

  it('keeps what the list does not have; a replacement takes it out unless records refer to it', () => {
    const cells: Cell[][] = [
      ['序号', '任务'],
      [107, '新任务'],
    ];
    expect(merge(cells).kept).toHaveLength(31);
    const replaced = merge(cells, { replace: true, inUse: ['2018-2019/t-016'] });
    expect(replaced.edition.tasks.map(({ id }) => id)).toEqual(['2018-2019/no-107', '2018-2019/t-016']);
    expect(replaced.lost).toEqual(['2018-2019/t-016']);
    expect(replaced.removed).toHaveLength(30);
  });

  it('takes in new units once each when told so', () => {
    const { edition: merged, newUnits } = merge(
      [
        ['任务', '牵头单位'],
        ['甲', '某某局'],
        ['乙', '另一局'],
        ['丙', '某某局'],
      ],
      { addUnits: true },
    );
    expect(newUnits).toEqual(['某某局', '另一局']);
    const units = merged.units.slice(-2).map(({ id }) => id);
    expect(merged.tasks.slice(0, 3).map(({ leadUnit }) => leadUnit)).toEqual([units[0], units[1], units[0]]);
  });
});
