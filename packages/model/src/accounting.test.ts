import { describe, expect, it } from 'vitest';
import { accountPlan } from './accounting';
import type { Edition } from './edition';
import { editions } from './editions';

const edition = (id: string): Edition => editions.find((e) => e.id === id)!;

describe('the edition 2018/2019', () => {
  const account = accountPlan(edition('2018-2019'));

  it('declares 72 + 76 + 43 + 3 + 6 = 200 by chapter', () => {
    const chapters = account.schemes.find((s) => s.id === 'chapters')!;
    expect(chapters.classes.map((c) => c.declared)).toEqual([72, 76, 43, 3, 6]);
    expect(chapters.declaredSum).toBe(200);
    expect(account.declared).toBe(200);
  });

  it('declares 17 + 11 + 44 + 25 + 51 = 148 by internationalisation', () => {
    const five = account.schemes.find((s) => s.id === 'five')!;
    expect(five.classes.map((c) => c.declared)).toEqual([17, 11, 44, 25, 51]);
    expect(five.declaredSum).toBe(148);
    expect(five.declared).toBe(148);
  });

  it('reports the tasks that are not entered instead of inventing them', () => {
    expect(account.entered).toBe(31);
    expect(account.difference).toBe(31 - 200);
    expect(account.findings).toContainEqual({ kind: 'entered-differs', expected: 200, actual: 31 });
    expect(account.findings).toContainEqual({
      kind: 'class-differs',
      scheme: 'five',
      class: 'park',
      expected: 25,
      actual: 9,
    });
    expect(account.findings).toContainEqual({ kind: 'unclassified', scheme: 'chapters', expected: 0, actual: 23 });
  });

  it('has entered all six mechanism tasks', () => {
    const mechanism = account.schemes[0]!.classes.find((c) => c.id === 'mechanism')!;
    expect(mechanism).toEqual({ id: 'mechanism', declared: 6, entered: 6, difference: 0 });
  });
});

describe('other editions, of other structure, as data alone', () => {
  it.each([
    ['2016-2017', 100, [52, 48]],
    ['2022-2023', 125, []],
    ['2020-2021', undefined, []],
  ])('%s declares %s tasks', (id, declared, classes) => {
    const account = accountPlan(edition(id));
    expect(account.declared).toBe(declared);
    expect(account.schemes.flatMap((s) => s.classes.map((c) => c.declared))).toEqual(classes);
  });

  it('2016/2017 closed with 52 done; 37 done, 3 not done, 8 long-term', () => {
    const tallies = edition('2016-2017').tallies;
    expect(tallies.map((t) => t.counts.map((c) => c.count))).toEqual([[52], [37, 3, 8], [1]]);
    for (const { total, counts } of tallies.slice(0, 2)) expect(counts.reduce((n, c) => n + c.count, 0)).toBe(total);
  });
});

describe('a plan whose own numbers do not add up', () => {
  const source = { title: 'test' };
  const broken: Edition = {
    id: 'x',
    title: { en: 'x' },
    declaredTasks: 10,
    schemes: [
      {
        id: 'parts',
        title: { en: 'parts' },
        role: 'chapters',
        declared: 10,
        classes: [
          { id: 'a', title: { en: 'a' }, declared: 4 },
          { id: 'b', title: { en: 'b' }, declared: 5 },
        ],
      },
    ],
    units: [],
    workGroups: [],
    tasks: [],
    tallies: [],
    source,
  };
  it('is reported, against the scheme and against the edition', () => {
    const sums = accountPlan(broken).findings.filter((f) => f.kind === 'sum-differs');
    expect(sums).toHaveLength(2);
    expect(sums[0]).toMatchObject({ expected: 10, actual: 9 });
  });
  it('a class without a declared count makes no sum', () => {
    const open = structuredClone(broken);
    delete open.schemes[0]!.classes[0]!.declared;
    expect(accountPlan(open).schemes[0]!.declaredSum).toBeUndefined();
  });
});
