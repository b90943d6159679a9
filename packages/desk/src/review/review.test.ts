import type { Case } from '@duibiao/model';
import { createTranslator } from '@duibiao/ui';
import { describe, expect, it } from 'vitest';
import { type CaseDraft, changedFields, draftCase } from './case-draft';
import { putOperation, reviewOperation } from './case-operations';
import { linesOf } from './conflicts';
import { locateQuote } from './highlight-snapshot';
import { decisionsFor, listQueue, needsLook, sayMissing, sharingPages } from './queue';
import { readSourceDate } from './source-date-form';

const record = (part: Partial<Case> = {}): Case => ({
  id: '01J0000000000000000000000A',
  edition: '2018-2019',
  status: 'submitted',
  tasks: ['2018-2019/t-016'],
  clips: [],
  figures: [],
  revision: 4,
  fieldRevisions: { title: 1, status: 2, target: 1 },
  reviews: [],
  conflicts: [],
  history: [],
  createdAt: '2018-04-12T00:00:00Z',
  updatedAt: '2018-04-12T00:00:00Z',
  title: { ko: '부산항', zh: '釜山港' },
  target: { country: 'KR', city: { name: 'Busan', qid: 'Q16520' } },
  transferability: { what: { zh: '奖励办法' }, rating: 4 },
  ...part,
});

describe('editing a case', () => {
  const edit = (part: Partial<CaseDraft>): ReturnType<typeof changedFields> =>
    changedFields(record(), { ...draftCase(record()), ...part });
  const texts = draftCase(record()).texts;
  const transfer = draftCase(record()).transfer;

  it.each<[string, Partial<CaseDraft>, object]>([
    ['nothing when nothing was changed', {}, {}],
    ['the Chinese title, with the original kept', { texts: { ...texts, title: '釜山港 ' } }, {}],
    [
      'a new Chinese title beside the original',
      { texts: { ...texts, title: '新' } },
      { title: { ko: '부산항', zh: '新' } },
    ],
    ['a title without Chinese when it was emptied', { texts: { ...texts, title: '' } }, { title: { ko: '부산항' } }],
    ['a first summary', { texts: { ...texts, summary: '摘要' } }, { summary: { zh: '摘要' } }],
    ['the lead unit', { leadUnit: 'commerce' }, { leadUnit: 'commerce' }],
    ['the tasks', { tasks: [] }, { tasks: [] }],
    [
      'a body, with the city known by its item',
      { body: '港务局' },
      { target: { country: 'KR', city: { name: 'Busan', qid: 'Q16520' }, body: '港务局' } },
    ],
    [
      'another city without the item of the first',
      { city: 'Incheon' },
      { target: { country: 'KR', city: { name: 'Incheon' } } },
    ],
    [
      'a rationale beside what is there',
      { transfer: { ...transfer, rationale: '相近' } },
      { transferability: { what: { zh: '奖励办法' }, rating: 4, rationale: { zh: '相近' } } },
    ],
    ['a rating taken back', { rating: '' }, { transferability: { what: { zh: '奖励办法' }, rating: null } }],
  ])('sends %s', (_, part, set) => {
    expect(edit(part)).toEqual(set);
  });

  it('edits simplified Chinese under the tag that it came with', () => {
    const given = record({ title: { 'zh-Hans': '釜山' } });
    const draft = draftCase(given);
    expect(draft.texts.title).toBe('釜山');
    draft.texts.title = '釜山港';
    expect(changedFields(given, draft)).toEqual({ title: { 'zh-Hans': '釜山港' } });
  });

  it('names the revisions that were seen of the fields that it sets, and of no others', () => {
    const put = putOperation(record(), { title: { zh: '新' }, summary: { zh: '摘要' } });
    expect(put.base).toEqual({ title: 1, summary: 0 });
    expect(reviewOperation(record(), 'return', 'more').base).toEqual({ status: 2 });
    expect(put.opId).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  });
});

describe('the queue', () => {
  const a = record({ id: '01J0000000000000000000000A', updatedAt: '2018-04-12T00:00:00Z' });
  const b = record({ id: '01J0000000000000000000000B', updatedAt: '2018-04-13T00:00:00Z' });
  const accepted = record({ id: '01J0000000000000000000000C', status: 'accepted' });
  const elsewhere = record({ id: '01J0000000000000000000000D', edition: '2016-2017' });
  const gone = record({ id: '01J0000000000000000000000E', deleted: true });
  const all = [a, b, accepted, elsewhere, gone];

  it.each([
    ['waiting', [b, a]],
    ['accepted', [accepted]],
    ['returned', []],
    ['all', [b, a, accepted]],
  ] as const)('of what is %s has the latest first, of this edition, without the deleted', (filter, expected) => {
    const ids = listQueue(all, '2018-2019', filter).map(({ id }) => id);
    expect(ids.slice().sort()).toEqual(expected.map(({ id }) => id).sort());
    if (filter === 'waiting') expect(ids).toEqual([b.id, a.id]);
  });

  it.each([
    ['draft', false, false],
    ['submitted', true, true],
    ['returned', true, false],
    ['accepted', false, true],
    ['published', false, false],
  ] as const)('a %s case can be accepted: %s, returned: %s', (status, accept, back) => {
    expect(decisionsFor(record({ status }))).toEqual({ accept, return: back });
  });

  it('asks for a look at an open conflict or a changed source, by the last check only', () => {
    const check = (verdict: 'verbatim' | 'gone', at: string) => ({
      id: at,
      case: a.id,
      clip: a.id,
      quote: 'q1',
      url: 'https://x.example',
      verdict,
      witness: 're-verification' as const,
      at,
    });
    expect(needsLook(a, [])).toBe(false);
    expect(needsLook(a, [check('gone', '2018-05-01T00:00:00Z')])).toBe(true);
    expect(needsLook(a, [check('gone', '2018-05-01T00:00:00Z'), check('verbatim', '2018-06-01T00:00:00Z')])).toBe(
      false,
    );
    const by = { role: 'reviewer' as const, device: 'desk' };
    const conflict = { id: a.id, field: 'why', kept: 1, offered: 2, opId: a.id, at: a.updatedAt, by };
    expect(needsLook(record({ conflicts: [conflict] }), [])).toBe(true);
    expect(needsLook(record({ conflicts: [{ ...conflict, resolved: 'kept' }] }), [])).toBe(false);
  });

  it('finds other cases of the same page by the address that is cited', () => {
    const clip = (url: string, canonicalUrl?: string) =>
      ({ id: url, url, ...(canonicalUrl ? { canonicalUrl } : {}), quotes: [] }) as unknown as Case['clips'][number];
    const one = record({ id: 'one', clips: [clip('https://x.example/a?utm=1', 'https://x.example/a')] });
    const same = record({ id: 'same', clips: [clip('https://x.example/a')] });
    const other = record({ id: 'other', clips: [clip('https://x.example/b')] });
    expect(sharingPages(one, [one, same, other]).map(({ id }) => id)).toEqual(['same']);
  });

  it('names a figure by its words', () => {
    const t = createTranslator('en');
    const given = record({ figures: [{ asWritten: '5.3%' } as Case['figures'][number]] });
    expect(sayMissing({ code: 'figure-undecided', path: 'figures.0' }, given, t)).toBe(
      'a decision on a proposed figure “5.3%”',
    );
    expect(sayMissing({ code: 'title', path: 'title' }, given, t)).toBe('a title');
  });
});

describe('the date of a source', () => {
  it.each([
    ['2018', { date: '2018-01-01', precision: 'year', from: 'clerk' }],
    ['2018-3', { date: '2018-03-01', precision: 'month', from: 'clerk' }],
    ['2018-02-28', { date: '2018-02-28', precision: 'day', from: 'clerk' }],
    ['2018-02-30', undefined],
    ['2018-13', undefined],
    ['last year', undefined],
    ['', undefined],
  ])('%s is %o', (text, date) => {
    expect(readSourceDate(text)).toEqual(date);
  });
});

describe('a quote in its snapshot', () => {
  const text = '머리말 부산항의 2017년 물동량은 2,049만 TEU였다. 꼬리말';
  const quote = { id: 'q1', exact: '물동량은 2,049만 TEU였다.' };
  const at = (place: { start: number; end: number } | undefined) => place && text.slice(place.start, place.end);

  it('is found with the words of a figure', () => {
    const found = locateQuote(text, quote, { start: 5, end: 15 });
    expect([at(found?.quote), at(found?.figure)]).toEqual([quote.exact, '2,049만 TEU']);
  });

  it('is not found where it does not stand', () => {
    expect(locateQuote('something else altogether', quote, undefined)).toBeUndefined();
  });
});

it.each([
  [undefined, [['', '–']]],
  ['text', [['', 'text']]],
  [['a', 'b'], [['', 'a, b']]],
  [
    { zh: '甲', en: 'A' },
    [
      ['zh', '甲'],
      ['en', 'A'],
    ],
  ],
  [{ city: { name: 'Busan' } }, [['city', '{"name":"Busan"}']]],
])('the value %o of a conflict is shown as %o', (value, lines) => {
  expect(linesOf(value)).toEqual(lines);
});
