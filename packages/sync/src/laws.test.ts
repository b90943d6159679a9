import { type Case, caseSchema, type PutOperation } from '@duibiao/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, KOREA, put as putOf, savedFields } from '../test/operation-fixture';
import { applyOperation } from './apply-operation';
import type { Applied } from './case-change';
import { isSameValue } from './merge';

const apply = (record: Case | undefined, operation: PutOperation): Applied =>
  applyOperation(record, operation, contextOf(KOREA));

/** A rejected operation leaves the record as it was. */
const applyAll = (operations: readonly PutOperation[], start?: Case): Case | undefined =>
  operations.reduce<Case | undefined>((record, operation) => apply(record, operation).record ?? record, start);

// Every operation comes from a device that has seen only the first revision, in any order: the hardest case for the merge.
const TEXT_FIELDS = ['title', 'why', 'summary', 'practice'] as const;
const FIRST = applyAll([
  putOf({
    edition: '2018-2019',
    clips: [],
    title: { zh: '一' },
  }),
])!;

const text = fc.constantFrom('甲', '乙', '丙', '丁').map((zh) => ({ zh }));
const baselines = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('b1', 'b2', 'b3'), value: fc.constantFrom('1', '2', '3') }),
  { selector: ({ id }) => id, maxLength: 3 },
);
const put: fc.Arbitrary<PutOperation> = fc
  .record({
    fields: fc.dictionary(fc.constantFrom(...TEXT_FIELDS), text, { maxKeys: 4, noNullPrototype: true }),
    baseline: fc.option(baselines, { nil: undefined }),
  })
  .map(({ fields, baseline }) => {
    const figures = baseline?.map(({ id, value }) => ({
      id,
      value,
      indicator: 'port_containers',
      place: { iso: 'CN', name: 'Qingdao' },
      period: '2017',
      unit: '{TEU}',
      source: '统计公报',
    }));
    return putOf({ ...fields, ...(figures ? { baseline: figures } : {}) }, FIRST.fieldRevisions);
  });
const puts = fc.array(put, { maxLength: 8 });

/** Every value that anybody offered for a place of the case, kept or waiting, in no order. */
function valuesOf(record: Case): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  const add = (place: string, value: unknown): void => {
    if (value !== undefined) values.set(place, (values.get(place) ?? new Set()).add(JSON.stringify(value, sortKeys)));
  };
  for (const field of TEXT_FIELDS) add(field, record[field]);
  for (const element of record.baseline ?? []) add(`baseline.${element.id}`, element);
  for (const { field, kept, offered } of record.conflicts) {
    add(field, kept);
    add(field, offered);
  }
  return values;
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function contentOf(record: Case): unknown {
  const { history: _, revision: __, fieldRevisions: ___, ...content } = record;
  return content;
}

describe('laws of the merge', () => {
  it('the same change applied again changes nothing', () =>
    fc.assert(
      fc.property(puts, put, (before, operation) => {
        const once = applyAll([...before, operation], FIRST)!;
        const { record } = apply(once, { ...operation, opId: operation.opId });
        expect(contentOf(record!)).toEqual(contentOf(once));
        expect(record!.revision).toBe(once.revision);
      }),
    ));

  it('nothing is lost: every offered value is there or waits in a conflict', () =>
    fc.assert(
      fc.property(puts, (operations) => {
        const values = valuesOf(applyAll(operations, FIRST)!);
        for (const { set } of operations) {
          for (const field of TEXT_FIELDS)
            if (set[field]) expect(values.get(field)).toContain(JSON.stringify(set[field], sortKeys));
          for (const element of set.baseline ?? [])
            expect(values.get(`baseline.${element.id}`)).toContain(JSON.stringify(element, sortKeys));
        }
      }),
    ));

  it('convergence: in whatever order operations arrive, the same values are there or wait', () =>
    fc.assert(
      fc.property(puts, fc.infiniteStream(fc.nat()), (operations, keys) => {
        const shuffled = operations
          .map((operation) => ({ operation, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ operation }) => operation);
        const withoutFirst = (record: Case): Map<string, Set<string>> => {
          const values = valuesOf(record);
          // Whoever comes first from the same base replaces the first title; it is no conflict and is in no list.
          values.get('title')?.delete(JSON.stringify(FIRST.title));
          return values;
        };
        expect(withoutFirst(applyAll(shuffled, FIRST)!)).toEqual(withoutFirst(applyAll(operations, FIRST)!));
      }),
    ));

  it('commutation: changes of different places have one outcome in both orders', () =>
    fc.assert(
      fc.property(text, text, fc.constantFrom(...TEXT_FIELDS), fc.constantFrom(...TEXT_FIELDS), (a, b, f, g) => {
        fc.pre(f !== g);
        const one = putOf({ [f]: a }, FIRST.fieldRevisions);
        const other = putOf({ [g]: b }, FIRST.fieldRevisions);
        const there = applyAll([one, other], FIRST)!;
        const back = applyAll([other, one], FIRST)!;
        expect([there[f], there[g], there.conflicts]).toEqual([back[f], back[g], back.conflicts]);
      }),
    ));

  it('revisions only grow, a field’s revision is never above the case’s, and every outcome can be stored and read back', () =>
    fc.assert(
      fc.property(puts, (operations) => {
        let record = FIRST;
        for (const operation of operations) {
          const next = apply(record, operation).record!;
          expect(next.revision).toBeGreaterThanOrEqual(record.revision);
          expect(Math.max(...Object.values(next.fieldRevisions))).toBeLessThanOrEqual(next.revision);
          record = next;
        }
        expect(caseSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    ));

  it('a value is the same as itself, written in any order of keys, and never the same as another figure', () => {
    const figure = savedFields().figures![0]!;
    const reversed = Object.fromEntries(Object.entries(figure).reverse());
    expect(isSameValue(figure, reversed)).toBe(true);
    expect(isSameValue(figure, { ...figure, value: '20490001' })).toBe(false);
  });
});
