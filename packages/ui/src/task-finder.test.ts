import type { Task } from '@duibiao/model';
import { editions } from '@duibiao/model/editions';
import { describe, expect, it } from 'vitest';
import { initialsOf, initialsOfText, matchInitials } from './pinyin-initials';
import { createTaskFinder, taskNumber } from './task-finder';

const source = { title: 'test plan' };
const task = (id: string, zh: string, en: string, cues: Task['cues'], number?: number): Task => ({
  id: `plan/${id}`,
  title: { zh, en },
  classes: {},
  source,
  ...(cues ? { cues } : {}),
  ...(number ? { number } : {}),
});
const tasks = [
  task('t-007', '建设区域性国际航运中心', 'Build a regional shipping centre', {
    ko: ['컨테이너', '항만'],
    de: ['Hafen', 'Container'],
    he: ['נמל', 'מכולות'],
    'zh-Hant': ['貨櫃'],
  }),
  task('t-012', '银行重组与长江航线', 'Bank reform', { ko: ['은행'], en: ['AI', 'bank'], de: ['Bank'] }, 112),
  task('t-070', '智慧港口', 'Smart port', { ja: ['スマート港湾'] }, 107),
];
const finder = createTaskFinder(tasks);
const ids = (matches: { task: Task }[]): string[] => matches.map(({ task }) => task.id.slice(5));

describe('finding a task', () => {
  it.each([
    ['its number in the plan', '107', ['t-070']],
    ['the start of numbers, in order', '1', ['t-070', 't-012']],
    ['the digits of its id where the plan gives no number', '7', ['t-007']],
    ['Chinese words', '航运', ['t-007']],
    ['one Chinese character', '港', ['t-070']],
    ['an English word', 'port', ['t-070']],
    ['the start of an English word', 'ship', ['t-007']],
    ['an English word with a typing error', 'shiping', ['t-007']],
    ['pinyin initials from the start', 'zhgk', ['t-070']],
    ['pinyin initials from the middle', 'GJHY', ['t-007']],
    ['the other reading of 行 and 重', 'yhcz', ['t-012']],
    ['nothing', '  ', []],
    ['what is not there', '火星', []],
  ])('by %s', (_, query, expected) => {
    expect(ids(finder.find(query))).toEqual(expected);
  });

  it('finds every real task by its own title and by its initials', () => {
    const real = editions.flatMap((edition) => edition.tasks);
    expect(real.length).toBeGreaterThan(20);
    const all = createTaskFinder(real);
    for (const one of real) {
      expect(ids(all.find(one.title.zh!).slice(0, 3))).toContain(one.id.slice(5));
      const initials = initialsOfText(one.title.zh!)
        .map((choices) => choices[0])
        .join('');
      if (/^[a-z]{2,}$/.test(initials)) expect(all.find(initials).map((m) => m.task.id)).toContain(one.id);
    }
  });
});

describe('suggesting tasks from a page', () => {
  it.each([
    ['Korean', 'ko', '부산항의 컨테이너 물동량', ['t-007'], ['컨테이너']],
    ['a German compound', 'de', 'Der Hafenumschlag stieg', ['t-007'], ['Hafen']],
    ['Hebrew with a prefix letter', 'he', 'הנמל קלט מכולות', ['t-007'], ['נמל', 'מכולות']],
    ['Traditional Chinese', 'zh-Hant', '貨櫃吞吐量', ['t-007'], ['貨櫃']],
    ['Japanese', 'ja', 'スマート港湾の整備', ['t-070'], ['スマート港湾']],
    ['a short English word as a whole word', 'en', 'AI and banks', ['t-012'], ['AI', 'bank']],
    ['a page whose language is not known', undefined, '은행', ['t-012'], ['은행']],
  ])('in %s', (_, language, text, expected, words) => {
    const [first, ...rest] = finder.suggest(text, language);
    expect(ids([first!, ...rest])).toEqual(expected);
    expect(first!.words).toEqual(words);
  });

  it.each([
    ['another language', 'de', '컨테이너'],
    ['a short word inside of another', 'en', 'paid rain'],
    ['a word that only ends with the cue', 'en', 'the embankment'],
  ])('not for %s', (_, language, text) => {
    expect(finder.suggest(text, language)).toEqual([]);
  });

  it('puts the task with more of its words first', () => {
    expect(ids(finder.suggest('은행 컨테이너 항만', 'ko'))).toEqual(['t-007', 't-012']);
  });
});

describe('pinyin initials', () => {
  it.each([
    ['阿', 'a'],
    ['八', 'b'],
    ['城', 'c'],
    ['东', 'd'],
    ['额', 'e'],
    ['发', 'f'],
    ['国', 'g'],
    ['海', 'h'],
    ['机', 'j'],
    ['口', 'k'],
    ['蓝', 'l'],
    ['贸', 'm'],
    ['年', 'n'],
    ['欧', 'o'],
    ['评', 'p'],
    ['青', 'q'],
    ['人', 'r'],
    ['市', 's'],
    ['推', 't'],
    ['外', 'w'],
    ['新', 'x'],
    ['运', 'y'],
    ['自', 'z'],
    ['行', 'xh'],
    ['A', 'a'],
    ['7', '7'],
    ['，', ''],
  ])('%s is %s', (character, initials) => {
    expect(initialsOf(character)).toBe(initials);
  });

  it('matches consecutive initials, each with its alternatives', () => {
    expect(matchInitials(['y', 'xh', 'zc'], 'hz')).toBe(1);
    expect(matchInitials(['y', 'xh', 'zc'], 'yz')).toBeUndefined();
  });
});

it('a task is called by its number, else by the digits of its id', () => {
  expect(tasks.map(taskNumber)).toEqual(['7', '112', '107']);
});
