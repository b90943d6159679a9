import type { Actor, Case, CaseFields, Operation } from '@duibiao/model';
import { sampleClip } from '@duibiao/model/samples';
import { describe, expect, it } from 'vitest';
import {
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
const saved = (): Case => apply(undefined, put(savedFields())).record!;
const accepted = (): Case => apply(saved(), review('accept'), REVIEWER).record!;
const published = (): Case => apply(accepted(), put({ status: 'published' }, { status: 2 }), PUBLISHER).record!;

describe('what could not be read back is not stored', () => {
  it('more clips together than a case may hold', () => {
    const thirty = (from: number): Partial<CaseFields> => ({
      clips: Array.from({ length: 30 }, (_, index) =>
        sampleClip({ id: newId(), quotes: [{ id: `q-${from + index}`, exact: 'x' }] }),
      ),
    });
    const { record } = apply(undefined, put({ edition: '2018-2019', ...thirty(0) }));
    expect(apply(record, put(thirty(30))).result).toMatchObject({
      status: 'rejected',
      problems: [{ path: 'set.clips' }],
    });
  });

  it('one id twice in a set, where the later element would swallow the earlier one', () => {
    const [figure] = savedFields().figures!;
    const twice = put({
      figures: [
        { ...figure!, id: 'f2' },
        { ...figure!, id: 'f2', value: '1' },
      ],
    });
    expect(apply(saved(), twice).result).toMatchObject({
      status: 'rejected',
      problems: [{ path: 'set.figures.1.id' }],
    });
  });
});

describe('an accepted or published case that is changed', () => {
  it.each<[string, () => Case, Actor, string]>([
    ['an accepted one by a clipper goes back to review', accepted, KOREA, 'submitted'],
    ['a published one by a clipper goes back to review', published, KOREA, 'submitted'],
    ['an accepted one by the reviewer stays accepted', accepted, REVIEWER, 'accepted'],
  ])('%s', (_, make, actor, status) => {
    const record = make();
    expect(apply(record, put({ title: { zh: '新' } }, record.fieldRevisions), actor).record).toMatchObject({
      status,
      title: { zh: '新' },
    });
  });

  it('stays as it is when the change only waits as a conflict', () => {
    expect(apply(accepted(), put({ title: { zh: '旧' } })).record).toMatchObject({
      status: 'accepted',
      title: { zh: '釜山港' },
      conflicts: [{ field: 'title' }],
    });
  });
});

describe('the same offer', () => {
  it('sent again as another operation waits once, and is still answered as a conflict', () => {
    const one = apply(saved(), put({ title: { zh: '甲' } }, { title: 1 })).record;
    const offer = (): Operation => put({ title: { zh: '乙' } }, { title: 1 });
    const two = apply(one, offer(), GERMANY).record;
    const { record, result } = apply(two, offer(), GERMANY);
    expect(result).toMatchObject({ status: 'conflict', revision: two!.revision });
    expect(record).toEqual(two);
  });
});
