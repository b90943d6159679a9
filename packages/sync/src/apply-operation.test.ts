import type { Actor, Case, Operation } from '@duibiao/model';
import { caseSchema } from '@duibiao/model';
import { sampleClip } from '@duibiao/model/samples';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BOT,
  CASE_ID,
  contextOf,
  GERMANY,
  KOREA,
  newId,
  PUBLISHER,
  put,
  REVIEWER,
  review,
  savedFields,
} from '../test/operation-fixture';
import { applyOperation } from './apply-operation';
import type { Applied } from './case-change';

const apply = (record: Case | undefined, operation: Operation, actor: Actor = KOREA): Applied =>
  applyOperation(record, operation, contextOf(actor));

/** The record after these operations, each of which must not be rejected. */
function after(...steps: [Operation, Actor?][]): Case {
  let record: Case | undefined;
  for (const [operation, actor] of steps) {
    const applied = apply(record, operation, actor);
    expect(applied.result.problems ?? []).toEqual([]);
    record = applied.record;
  }
  return record!;
}

function withoutLeadUnit(): ReturnType<typeof savedFields> {
  const fields = savedFields();
  delete fields.leadUnit;
  return fields;
}

const saved = (): Case => after([put(savedFields())]);

describe('a put that makes a case', () => {
  it('is one revision, of the centre that sent it, valid by the schema', () => {
    const record = saved();
    expect(record).toMatchObject({ id: CASE_ID, centre: 'korea', revision: 1, status: 'submitted' });
    expect(record.fieldRevisions).toMatchObject({ title: 1, clips: 1, figures: 1 });
    expect(record.history).toHaveLength(1);
    expect(caseSchema.parse(record)).toEqual(record);
  });
  it.each<[string, Operation, Actor, string]>([
    ['without edition', put({ title: { zh: 'x' } }), KOREA, 'set.edition'],
    ['by a bot', put(savedFields()), BOT, 'kind'],
    ['by a publisher', put(savedFields()), PUBLISHER, 'kind'],
    ['that calls itself accepted', put({ ...savedFields(), status: 'accepted' }), REVIEWER, 'set.status'],
    ['that calls itself published', put({ ...savedFields(), status: 'published' }), REVIEWER, 'set.status'],
    [
      'with two quotes of one id',
      put({ ...savedFields(), clips: [sampleClip(), sampleClip({ id: newId() })] }),
      KOREA,
      'set.clips',
    ],
    [
      'with a figure of no quote',
      put({ ...savedFields(), clips: [sampleClip({ quotes: [] })] }),
      KOREA,
      'set.figures.0.quote',
    ],
    [
      'with a figure whose words are not at its span',
      put({ ...savedFields(), figures: savedFields().figures!.map((f) => ({ ...f, span: { start: 0, end: 3 } })) }),
      KOREA,
      'set.figures.0.span',
    ],
  ])('%s is rejected, has no effect and says where', (_, operation, actor, path) => {
    const { record, result } = apply(undefined, operation, actor);
    expect(record).toBeUndefined();
    expect(result.status).toBe('rejected');
    expect(result.problems!.map((p) => p.path)).toContain(path);
  });
});

describe('two people change a case', () => {
  it('different fields: both changes stand', () => {
    const record = after(
      [put(savedFields())],
      [put({ why: { zh: '甲' } }, { why: 0 })],
      [put({ summary: { zh: '乙' } }, { summary: 0 }), GERMANY],
    );
    expect(record).toMatchObject({ why: { zh: '甲' }, summary: { zh: '乙' }, revision: 3, conflicts: [] });
  });
  it('the same field from the same base: the first stands, the second waits as a conflict', () => {
    const first = after([put(savedFields())], [put({ title: { zh: '甲' } }, { title: 1 })]);
    const { record, result } = apply(first, put({ title: { zh: '乙' } }, { title: 1 }), GERMANY);
    expect(result.status).toBe('conflict');
    expect(record).toMatchObject({
      title: { zh: '甲' },
      conflicts: [{ field: 'title', kept: { zh: '甲' }, offered: { zh: '乙' }, by: GERMANY }],
    });
  });
  it('the same field to the same value: no conflict and no new revision', () => {
    const first = after([put(savedFields())], [put({ title: { zh: '甲' } }, { title: 1 })]);
    const { record, result } = apply(first, put({ title: { zh: '甲' } }, { title: 1 }), GERMANY);
    expect(result).toMatchObject({ status: 'applied', revision: 2 });
    expect(record!.conflicts).toEqual([]);
  });
  it('one operation in part stale: the fresh fields are taken, the stale ones wait', () => {
    const first = after([put(savedFields())], [put({ title: { zh: '甲' } }, { title: 1 })]);
    const { record, result } = apply(first, put({ title: { zh: '乙' }, why: { zh: '丙' } }, { title: 1 }), GERMANY);
    expect(result.status).toBe('conflict');
    expect(record).toMatchObject({ title: { zh: '甲' }, why: { zh: '丙' } });
  });
  it('sets merge by adding: clips of two centres from the same base', () => {
    const german = sampleClip({
      id: newId(),
      quotes: [{ id: 'q2', exact: 'Hafen' }],
      capturedBy: { centre: 'germany', device: 'pc' },
    });
    const korean = sampleClip({ id: newId(), quotes: [{ id: 'q3', exact: '항만' }] });
    const record = after(
      [put(savedFields())],
      [put({ clips: [german] }, { clips: 1 }), GERMANY],
      [put({ clips: [korean] }, { clips: 1 })],
    );
    expect(record.clips.map((clip) => clip.quotes[0]!.id)).toEqual(['q1', 'q2', 'q3']);
    expect(record.conflicts).toEqual([]);
  });
  it('one figure decided differently from the same base: a conflict for this figure', () => {
    const decide = (status: 'accepted' | 'rejected', value = '20490000') =>
      put({ figures: savedFields().figures!.map((f) => ({ ...f, status, value })) }, { figures: 1 });
    const first = after([put(savedFields())], [decide('rejected')]);
    const { record, result } = apply(first, decide('accepted', '20490001'), GERMANY);
    expect(result.status).toBe('conflict');
    expect(record!.figures[0]!.status).toBe('rejected');
    expect(record!.conflicts[0]!.field).toBe('figures.f1');
  });
});

describe('a clip', () => {
  it('never changes: the same id with other content is rejected', () => {
    const { record, result } = apply(saved(), put({ clips: [sampleClip({ title: '다른 제목' })] }, { clips: 1 }));
    expect(record).toBeUndefined();
    expect(result.problems![0]!.message).toContain('never changes');
  });
  it('sent again as it was is no change', () => {
    expect(apply(saved(), put({ clips: [sampleClip()] })).result).toMatchObject({ status: 'applied', revision: 1 });
  });
});

describe('a review', () => {
  it('accepts a complete case', () => {
    const { record, result } = apply(saved(), review('accept'), REVIEWER);
    expect(result.status).toBe('applied');
    expect(record).toMatchObject({ status: 'accepted', reviews: [{ decision: 'accept' }] });
  });
  it('returns with a reason, and the centre submits again', () => {
    const record = after(
      [put(savedFields())],
      [review('return', '请补出处'), REVIEWER],
      [put({ status: 'submitted' }, { status: 2 })],
    );
    expect(record).toMatchObject({ status: 'submitted', reviews: [{ reason: '请补出处' }] });
  });
  it.each<[string, Case, Operation, Actor, string]>([
    ['a return without reason', saved(), review('return'), REVIEWER, 'set.reason'],
    ['by a clipper', saved(), review('accept'), KOREA, 'kind'],
    ['accepting what lacks a lead unit', after([put(withoutLeadUnit())]), review('accept'), REVIEWER, 'leadUnit'],
    [
      'accepting a draft',
      after([put({ ...savedFields(), status: 'draft' })]),
      review('accept'),
      REVIEWER,
      'set.decision',
    ],
    [
      'from a status that has changed since',
      after(
        [put(savedFields())],
        [put({ status: 'draft' }, { status: 1 })],
        [put({ status: 'submitted' }, { status: 2 })],
      ),
      review('accept', undefined, { status: 1 }),
      REVIEWER,
      'base.status',
    ],
  ])('%s is rejected', (_, record, operation, actor, path) => {
    const { result } = apply(record, operation, actor);
    expect(result.problems!.map((p) => p.path)).toContain(path);
  });
  it('of no case is rejected', () => {
    expect(apply(undefined, review('accept'), REVIEWER).result.status).toBe('rejected');
  });
});

describe('publishing', () => {
  const accepted = (): Case => after([put(savedFields())], [review('accept'), REVIEWER]);
  it('is the publisher’s', () => {
    expect(apply(accepted(), put({ status: 'published' }, { status: 2 }), PUBLISHER).record).toMatchObject({
      status: 'published',
    });
    expect(apply(accepted(), put({ status: 'published' }, { status: 2 }), REVIEWER).result.status).toBe('rejected');
  });
  it('comes after acceptance', () => {
    expect(apply(saved(), put({ status: 'published' }, { status: 1 }), PUBLISHER).result.status).toBe('rejected');
  });
});

describe('a conflict', () => {
  const disputed = (): Case =>
    after(
      [put(savedFields())],
      [put({ title: { zh: '甲' } }, { title: 1 })],
      [put({ title: { zh: '乙' } }, { title: 1 }), GERMANY],
    );
  const resolve = (record: Case, choose: 'kept' | 'offered'): Operation => ({
    opId: newId(),
    caseId: CASE_ID,
    kind: 'resolve',
    base: {},
    set: { conflict: record.conflicts[0]!.id, choose },
  });
  it.each([
    ['kept', '甲'],
    ['offered', '乙'],
  ] as const)('settled for the %s value', (choose, title) => {
    const record = disputed();
    const settled = apply(record, resolve(record, choose), REVIEWER).record!;
    expect(settled).toMatchObject({ title: { zh: title }, conflicts: [{ resolved: choose }] });
    expect(apply(settled, resolve(settled, 'kept'), REVIEWER).result.status).toBe('rejected');
  });
  it('is the reviewer’s to settle', () => {
    const record = disputed();
    expect(apply(record, resolve(record, 'kept'), KOREA).result.status).toBe('rejected');
  });
});

describe('delete', () => {
  const remove = (base: Operation['base'] = {}): Operation => ({
    opId: newId(),
    caseId: CASE_ID,
    kind: 'delete',
    base,
    set: {},
  });
  it('marks the case of the own centre', () => {
    expect(apply(saved(), remove({ revision: 1 })).record).toMatchObject({ deleted: true, revision: 2 });
  });
  it('of another centre’s case is rejected', () => {
    expect(apply(saved(), remove(), GERMANY).result.status).toBe('rejected');
  });
  it('against a newer edit keeps the case and opens a conflict', () => {
    const edited = after([put(savedFields())], [put({ why: { zh: '新' } }, { why: 0 })]);
    const { record, result } = apply(edited, remove({ revision: 1 }));
    expect(result.status).toBe('conflict');
    expect(record!.deleted).toBeUndefined();
    expect(record!.conflicts).toHaveLength(1);
  });
  it('then an edit revives the case and opens a conflict', () => {
    const deleted = after([put(savedFields())], [remove({ revision: 1 })]);
    const { record, result } = apply(deleted, put({ why: { zh: '还要' } }, { why: 0 }), GERMANY);
    expect(result.status).toBe('conflict');
    expect(record).toMatchObject({ why: { zh: '还要' } });
    expect(record!.deleted).toBeUndefined();
  });
});

describe('laws', () => {
  const fields = ['title', 'why', 'summary', 'background', 'practice'] as const;
  const edit = fc.record({
    field: fc.constantFrom(...fields),
    value: fc.constantFrom('甲', '乙', '丙', '丁'),
    base: fc.nat({ max: 4 }),
  });

  it('nothing is lost: every value that was ever offered is the field’s, was replaced knowingly, or waits in a conflict', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let record = saved();
        for (const { field, value, base } of edits) {
          const before = record;
          const operation = put({ [field]: { zh: value } }, { [field]: base });
          const { record: next, result } = apply(before, operation, GERMANY);
          record = next!;
          const isTaken = record[field]?.zh === value;
          const isKept = record.conflicts.some(
            (c) => c.field === field && !c.resolved && (c.offered as { zh: string }).zh === value,
          );
          expect(isTaken || isKept).toBe(true);
          if ((before.fieldRevisions[field] ?? 0) > base && before[field]?.zh !== value)
            expect(result.status).toBe('conflict');
        }
      }),
    );
  });

  it('operations on different fields commute', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.constantFrom(...fields), (a, b) => {
        fc.pre(a !== b);
        const left = () => put({ [a]: { zh: '左' } }, { [a]: 1 });
        const right = () => put({ [b]: { zh: '右' } }, { [b]: 1 });
        const one = after([put(savedFields())], [left()], [right()]);
        const other = after([put(savedFields())], [right()], [left()]);
        expect(fields.map((field) => one[field])).toEqual(fields.map((field) => other[field]));
      }),
    );
  });

  it('the input record is never changed', () => {
    const record = saved();
    const copy = structuredClone(record);
    apply(record, put({ title: { zh: '乙' }, clips: [sampleClip({ id: newId(), quotes: [] })] }, { title: 1 }));
    expect(record).toEqual(copy);
  });
});
