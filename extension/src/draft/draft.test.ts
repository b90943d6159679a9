import { type Case, putOperationSchema } from '@duibiao/model';
import { describe, expect, it } from 'vitest';
import { sampleDraft } from '../../test/sample-draft';
import {
  addQuote,
  draftOfCase,
  draftOfOperation,
  operationOf,
  readPageDate,
  removeQuote,
  type SaveContext,
  translateQuote,
  writePageDate,
  writtenLanguage,
} from './draft';

const CONTEXT: SaveContext = {
  opId: '01J8ZQ4K7V0000000000000003',
  centre: 'korea',
  device: 'reading room 2',
  tool: 'extension 0.1.0',
  uiLanguage: 'zh',
};
const newId = (): string => '01J8ZQ4K7V00000000000000AB';

describe('dates are read as exactly as they are known', () => {
  it.each([
    ['2018-01-30', { date: '2018-01-30', precision: 'day' }],
    ['2018-1-3', { date: '2018-01-03', precision: 'day' }],
    ['2018/01', { date: '2018-01-01', precision: 'month' }],
    ['2018', { date: '2018-01-01', precision: 'year' }],
    ['2018-02-30', undefined],
    ['2018-13', undefined],
    ['last week', undefined],
    ['', undefined],
  ] as const)('%s', (typed, expected) => {
    expect(readPageDate(typed)).toEqual(expected);
  });
  it.each(['2018-01-30', '2018-01', '2018'])('%s is written as it was read', (typed) => {
    expect(writePageDate({ ...readPageDate(typed)!, from: 'text' })).toBe(typed);
  });
});

describe('the language of what a clerk writes', () => {
  it.each([
    ['转运枢纽', 'ko', 'zh', 'zh'],
    ['轉運樞紐', 'zh-Hant', 'en', 'zh-Hant'],
    ['부산항', undefined, 'zh', 'ko'],
    ['横浜港のコンテナ', undefined, 'zh', 'ja'],
    ['נמל חיפה', undefined, 'zh', 'he'],
    ['Busan: a hub', 'ko', 'zh', 'en'],
  ])('%s on a page in %s, interface %s: %s', (text, page, ui, expected) => {
    expect(writtenLanguage(text, page, ui)).toBe(expected);
  });
});

describe('quotes', () => {
  const quote = { exact: 'Der Hafen schlug 2017 rund 8,8 Millionen TEU um.', start: 5, end: 53 };
  const german = sampleDraft({ quotes: [], fields: { ...sampleDraft().fields, language: 'de' } });

  it('bring the figures that they state, to be decided on', () => {
    const draft = addQuote(german, quote, newId);
    expect(draft.quotes).toEqual([{ ...quote, id: 'q-00000000AB', language: 'de' }]);
    expect(draft.figures).toHaveLength(1);
    expect(draft.figures[0]).toMatchObject({
      id: 'q-00000000AB-f1',
      quote: 'q-00000000AB',
      span: { start: 27, end: 44 },
      asWritten: '8,8 Millionen TEU',
      value: '8800000',
      unit: '{TEU}',
      status: 'proposed',
    });
  });
  it('are one when the same passage is taken twice', () => {
    const once = addQuote(german, quote, newId);
    expect(addQuote(once, quote, newId)).toBe(once);
  });
  it('take their figures and translations along when they go', () => {
    const draft = translateQuote(addQuote(german, quote, newId), 'q-00000000AB', '港口吞吐量', 'germany');
    expect(draft.translations).toHaveLength(1);
    expect(removeQuote(draft, 'q-00000000AB')).toMatchObject({ quotes: [], figures: [], translations: [] });
  });
});

describe('saving is one operation', () => {
  it('that makes a submitted case with its clip', () => {
    const operation = operationOf(sampleDraft(), CONTEXT);
    expect(putOperationSchema.safeParse(operation).error).toBeUndefined();
    expect(operation).toMatchObject({
      opId: CONTEXT.opId,
      caseId: '01J8ZQ4K7V0000000000000001',
      kind: 'put',
      base: {},
      set: {
        status: 'submitted',
        edition: '2018-2019',
        tasks: ['2018-2019/t-016'],
        title: { ko: '부산항 물동량 2천만 TEU 돌파' },
        why: { zh: '直接对标' },
        target: { country: 'KR', city: { name: 'Busan', qid: 'Q16520' }, body: '부산항만공사' },
      },
    });
    expect(operation.set.clips?.[0]).toMatchObject({
      published: { date: '2018-01-30', precision: 'day', from: 'json-ld' },
      publisher: { name: '부산항만공사', from: 'json-ld' },
      placeGuess: { iso: 'KR', name: 'Busan', reason: '“부산항” in the selection' },
      capturedBy: { centre: 'korea', device: 'reading room 2' },
      tool: 'extension 0.1.0',
    });
  });

  it('that says what a person mended', () => {
    const fields = {
      ...sampleDraft().fields,
      published: '2018-02',
      publisher: 'BPA',
      title: '釜山港吞吐量',
      city: 'Pusan',
    };
    const { set } = operationOf(sampleDraft({ fields }), CONTEXT);
    expect(set.clips?.[0]).toMatchObject({
      title: '부산항 물동량 2천만 TEU 돌파',
      published: { date: '2018-02-01', precision: 'month', from: 'clerk' },
      publisher: { name: 'BPA', from: 'clerk' },
    });
    expect(set.title).toEqual({ zh: '釜山港吞吐量' });
    expect(set.target?.city).toEqual({ name: 'Pusan' });
  });

  it('that adds a clip to a case and touches nothing else', () => {
    const purpose = {
      kind: 'add',
      caseId: '01J8ZQ4K7V0000000000000009',
      title: '釜山港',
      base: { clips: 2 },
      resubmit: false,
    } as const;
    const operation = operationOf(sampleDraft({ purpose }), CONTEXT);
    expect(operation).toMatchObject({ caseId: purpose.caseId, base: { clips: 2 } });
    expect(Object.keys(operation.set).sort()).toEqual(['clips', 'figures']);
  });
});

describe('mending', () => {
  it('gives back the draft of a refused operation', () => {
    const draft = sampleDraft();
    const mended = draftOfOperation(operationOf(draft, CONTEXT), '2018-04-13T00:00:00.000Z');
    expect(mended).toMatchObject({
      id: draft.id,
      clipId: draft.clipId,
      purpose: { kind: 'new' },
      fields: draft.fields,
    });
    expect(operationOf(mended!, CONTEXT)).toEqual(operationOf(draft, CONTEXT));
  });

  it('sends a returned case again without its clip, on the revisions that were seen', () => {
    const { set } = operationOf(sampleDraft(), CONTEXT);
    const record = {
      ...set,
      id: '01J8ZQ4K7V0000000000000001',
      status: 'returned',
      revision: 4,
      fieldRevisions: { title: 1, why: 1, status: 4 },
      reviews: [],
      conflicts: [],
      history: [],
      createdAt: '2018-04-12T02:11:09.000Z',
      updatedAt: '2018-04-12T02:11:09.000Z',
    } as unknown as Case;
    const operation = operationOf(draftOfCase(record, '2018-04-13T00:00:00.000Z')!, CONTEXT);
    expect(operation.base).toEqual({ title: 1, why: 1, status: 4 });
    expect(operation.set.clips).toBeUndefined();
    expect(operation.set.status).toBe('submitted');
    expect(putOperationSchema.safeParse(operation).error).toBeUndefined();
  });
});
