import { createHash } from 'node:crypto';
import { type Observation, snapshotSchema, type Target } from '@duibiao/model';
import { editions } from '@duibiao/model/editions';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BlobMismatchError, type Dataset } from '../src/index';
import { KOREA, newId, put, REVIEWER, remove, savedFields, verificationOf } from './case-operations';

/** A store under test: an empty dataset that can be opened again as another process would find it. */
export interface StoreUnderTest {
  open(): Promise<Dataset>;
  destroy(): Promise<void>;
}

/** What every store promises. */
export function describeContract(name: string, createStore: () => Promise<StoreUnderTest>): void {
  describe(`the contract of a dataset, ${name}`, () => {
    let store: StoreUnderTest;
    let dataset: Dataset;
    const reopen = async (): Promise<void> => {
      await dataset.close();
      dataset = await store.open();
    };
    beforeEach(async () => {
      store = await createStore();
      dataset = await store.open();
    });
    afterEach(async () => {
      await dataset.close();
      await store.destroy();
    });

    describe('operations', () => {
      it('one that is applied is there, also after opening again', async () => {
        const caseId = newId();
        const result = await dataset.cases.apply(put(caseId, savedFields()), KOREA);
        expect(result).toMatchObject({ status: 'applied', revision: 1 });
        const stored = await dataset.cases.get(caseId);
        expect(stored).toMatchObject({ id: caseId, centre: 'korea', title: { zh: '釜山港' } });
        await reopen();
        expect(await dataset.cases.get(caseId)).toEqual(stored);
      });

      it('the same opId has one effect and one answer, at once, later, and after opening again', async () => {
        const caseId = newId();
        const operation = put(caseId, savedFields());
        const answers = await Promise.all([1, 2, 3].map(() => dataset.cases.apply(operation, KOREA)));
        await dataset.cases.apply(put(caseId, { why: { zh: '甲' } }), KOREA);
        await reopen();
        answers.push(await dataset.cases.apply(operation, KOREA));
        for (const answer of answers) expect(answer).toEqual(answers[0]);
        expect(await dataset.cases.get(caseId)).toMatchObject({ revision: 2, history: [{}, {}] });
      });

      it('an opId that was used for another case is rejected', async () => {
        const operation = put(newId(), savedFields());
        await dataset.cases.apply(operation, KOREA);
        await reopen();
        const result = await dataset.cases.apply({ ...operation, caseId: newId() }, KOREA);
        expect(result).toMatchObject({ status: 'rejected', problems: [{ path: 'opId' }] });
      });

      it('one that is rejected has no effect and may be sent again once its cause is mended', async () => {
        const caseId = newId();
        const early = put(caseId, { why: { zh: '甲' } });
        expect((await dataset.cases.apply(early, KOREA)).status).toBe('rejected');
        expect(await dataset.cases.get(caseId)).toBeUndefined();
        await dataset.cases.apply(put(caseId, savedFields()), KOREA);
        expect((await dataset.cases.apply(early, KOREA)).status).toBe('applied');
      });

      it('many at once on one case are all there', async () => {
        const caseId = newId();
        await dataset.cases.apply(put(caseId, savedFields()), KOREA);
        const added = Array.from({ length: 20 }, (_, index) => `b${index}`);
        await Promise.all(
          added.map((id) =>
            dataset.cases.apply(
              put(caseId, {
                baseline: [
                  {
                    id,
                    indicator: 'port_containers',
                    place: { iso: 'CN', name: 'Qingdao' },
                    period: '2017',
                    value: '1',
                    source: '公报',
                  },
                ],
              }),
              KOREA,
            ),
          ),
        );
        const record = await dataset.cases.get(caseId);
        expect(record?.baseline?.map(({ id }) => id).sort()).toEqual([...added].sort());
        expect(record?.revision).toBe(21);
      });
    });

    describe('lists', () => {
      it('by id, page by page, by edition, status and task, without deleted ones', async () => {
        const ids = [newId(), newId(), newId()];
        for (const id of [...ids].reverse()) await dataset.cases.apply(put(id, savedFields()), KOREA);
        const draft = newId();
        await dataset.cases.apply(put(draft, { edition: '2016-2017' }), KOREA);
        const gone = newId();
        await dataset.cases.apply(put(gone, savedFields()), KOREA);
        await dataset.cases.apply(remove(gone), KOREA);
        const listed = async (query: Parameters<Dataset['cases']['list']>[0]): Promise<string[]> =>
          (await dataset.cases.list(query)).items.map(({ id }) => id);
        expect(await listed({})).toEqual([...ids, draft]);
        expect(await listed({ status: 'draft' })).toEqual([draft]);
        expect(await listed({ edition: '2018-2019' })).toEqual(ids);
        expect(await listed({ task: '2018-2019/t-017' })).toEqual([]);
        const first = await dataset.cases.list({ limit: 3 });
        expect(first.next).toBe(ids[2]);
        expect(await dataset.cases.list({ limit: 3, after: first.next! })).toMatchObject({ items: [{ id: draft }] });
        expect(await dataset.cases.get(gone)).toMatchObject({ deleted: true });
      });
    });

    describe('changes', () => {
      it('oldest first, each record once at its latest change, deleted ones too', async () => {
        const [one, two] = [newId(), newId()];
        await dataset.cases.apply(put(one, savedFields()), KOREA);
        await dataset.cases.apply(put(two, savedFields()), KOREA);
        const before = (await dataset.changes(0, 100)).cursor;
        await dataset.cases.apply(put(one, { why: { zh: '甲' } }), KOREA);
        await dataset.verifications.add(verificationOf(one));
        await dataset.cases.apply(remove(two), KOREA);
        const all = await dataset.changes(0, 100);
        expect(all.items.map(({ kind, id }) => [kind, kind === 'case' ? id : 'check'])).toEqual([
          ['case', one],
          ['verification', 'check'],
          ['case', two],
        ]);
        expect(all).toMatchObject({
          more: false,
          items: [{ record: { revision: 2 } }, {}, { record: { deleted: true } }],
        });
        expect((await dataset.changes(before, 100)).items).toHaveLength(3);
        expect(await dataset.changes(all.cursor, 100)).toEqual({ items: [], cursor: all.cursor, more: false });
      });

      it('an operation without effect is no change', async () => {
        const caseId = newId();
        const operation = put(caseId, savedFields());
        await dataset.cases.apply(operation, KOREA);
        const { cursor } = await dataset.changes(0, 100);
        await dataset.cases.apply(operation, KOREA);
        await dataset.cases.apply(put(newId(), { why: { zh: '甲' } }), KOREA);
        expect((await dataset.changes(cursor, 100)).items).toEqual([]);
      });

      it('read in small pages while others write, nothing is missed', async () => {
        const ids = Array.from({ length: 30 }, newId);
        const seen = new Set<string>();
        let cursor = 0;
        const read = async (): Promise<boolean> => {
          const page = await dataset.changes(cursor, 4);
          for (const { id } of page.items) seen.add(id);
          expect(page.cursor).toBeGreaterThanOrEqual(cursor);
          cursor = page.cursor;
          return page.more;
        };
        let isWriting = true;
        const writing = Promise.all(ids.map((id) => dataset.cases.apply(put(id, savedFields()), KOREA))).finally(() => {
          isWriting = false;
        });
        while (isWriting) {
          await read();
          await new Promise((resolve) => setImmediate(resolve));
        }
        await writing;
        while (await read());
        expect([...seen].sort()).toEqual([...ids].sort());
      });

      it('the cursor goes on after opening again', async () => {
        await dataset.cases.apply(put(newId(), savedFields()), KOREA);
        const { cursor } = await dataset.changes(0, 100);
        await reopen();
        const later = newId();
        await dataset.cases.apply(put(later, savedFields()), KOREA);
        expect(await dataset.changes(cursor, 100)).toMatchObject({ items: [{ id: later }], more: false });
      });
    });

    describe('blobs', () => {
      const bytes = new TextEncoder().encode('<p>부산항</p>');
      const ref = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;

      it('come back by their hash; the same bytes twice are one', async () => {
        expect(await dataset.blobs.has(ref)).toBe(false);
        expect(await dataset.blobs.get(ref)).toBeUndefined();
        expect(await dataset.blobs.put(bytes, ref)).toBe(ref);
        expect(await dataset.blobs.put(bytes)).toBe(ref);
        await reopen();
        expect(await dataset.blobs.has(ref)).toBe(true);
        expect(new Uint8Array((await dataset.blobs.get(ref))!)).toEqual(bytes);
      });

      it('may come as a stream', async () => {
        async function* chunks(): AsyncGenerator<Uint8Array> {
          yield bytes.subarray(0, 5);
          yield bytes.subarray(5);
        }
        expect(await dataset.blobs.put(chunks(), ref)).toBe(ref);
        expect(new Uint8Array((await dataset.blobs.get(ref))!)).toEqual(bytes);
      });

      it('with another hash than announced are not stored', async () => {
        const other = `sha256-${'0'.repeat(64)}`;
        await expect(dataset.blobs.put(bytes, other)).rejects.toThrow(BlobMismatchError);
        expect([await dataset.blobs.has(other), await dataset.blobs.has(ref)]).toEqual([false, false]);
      });

      it('many uploads of the same bytes at once are one', async () => {
        const refs = await Promise.all(Array.from({ length: 8 }, () => dataset.blobs.put(bytes, ref)));
        expect(new Set(refs)).toEqual(new Set([ref]));
      });
    });

    describe('records that the office keeps', () => {
      const target: Target = {
        id: newId(),
        task: '2018-2019/t-016',
        against: { country: 'SG', body: 'PSA' },
        figures: [],
        opinions: [],
        updatedAt: '2018-04-12T02:11:09Z',
      };

      it('are put, listed, replaced and deleted', async () => {
        await dataset.targets.put(target);
        await dataset.targets.put({ ...target, against: { country: 'NL' } });
        await reopen();
        expect(await dataset.targets.list()).toEqual([{ ...target, against: { country: 'NL' } }]);
        expect(await dataset.targets.delete(target.id)).toBe(true);
        expect(await dataset.targets.delete(target.id)).toBe(false);
        await reopen();
        expect(await dataset.targets.get(target.id)).toBeUndefined();
      });

      it('written many times at once: what is read is what stays', async () => {
        await Promise.all(
          ['SG', 'NL', 'JP', 'KR'].map((country) => dataset.targets.put({ ...target, against: { country } })),
        );
        const stored = await dataset.targets.get(target.id);
        await reopen();
        expect(await dataset.targets.get(target.id)).toEqual(stored);
      });
    });

    describe('observations', () => {
      const observationOf = (version: number, value: string): Observation => ({
        id: newId(),
        key: 'world-bank/population/KR/2017-01-01',
        version,
        indicator: 'population',
        place: { iso: 'KR', name: 'Korea' },
        period: { start: '2017-01-01', end: '2017-12-31', precision: 'year' },
        value,
        unit: '{person}',
        measure: 'level',
        qualifiers: [],
        provenance: {
          producer: 'World Bank',
          title: 'Population',
          url: 'https://api.example.org/population',
          accessed: '2018-04-12T02:11:09Z',
          licence: 'CC-BY-4.0',
          response: `sha256-${'b'.repeat(64)}`,
        },
      });

      it('a revision is a new version and the old one stays; the same version again changes nothing', async () => {
        const first = observationOf(1, '51466201');
        const second = observationOf(2, '51361911');
        await dataset.observations.add([first]);
        await dataset.observations.add([second, { ...first, value: '0' }]);
        await reopen();
        expect(await dataset.observations.versions(first.key)).toEqual([first, second]);
        expect(await dataset.observations.list({ indicator: 'population', place: 'KR' })).toEqual([second]);
        expect(await dataset.observations.list({ source: 'eurostat' })).toEqual([]);
        expect(await dataset.observations.versions('none')).toEqual([]);
      });
    });

    describe('access', () => {
      const hash = createHash('sha256').update('secret').digest('hex');

      it('tokens are found by their hash and can be revoked', async () => {
        const token = {
          hash,
          role: 'clipper',
          centre: 'korea',
          device: 'laptop',
          createdAt: '2018-04-12T02:11:09Z',
        } as const;
        await dataset.access.putToken(token);
        await dataset.access.putToken({ ...token, revoked: true });
        await reopen();
        expect(await dataset.access.findToken(hash)).toEqual({ ...token, revoked: true });
        expect(await dataset.access.listTokens()).toHaveLength(1);
      });

      it('a code is taken once, also by two at once, only as what it is, and only in time', async () => {
        const now = '2018-04-12T02:11:09Z';
        const code = {
          hash,
          kind: 'connection',
          role: 'clipper',
          centre: 'korea',
          expiresAt: '2018-04-12T02:26:09Z',
        } as const;
        await dataset.access.putCode(code);
        await reopen();
        expect(await dataset.access.takeCode(hash, 'sign-in', now)).toBeUndefined();
        const takers = await Promise.all([1, 2].map(() => dataset.access.takeCode(hash, 'connection', now)));
        expect(takers.filter((taken) => taken !== undefined)).toEqual([code]);
        await dataset.access.putCode(code);
        expect(await dataset.access.takeCode(hash, 'connection', '2018-04-12T02:26:10Z')).toBeUndefined();
        expect(await dataset.access.takeCode(hash, 'connection', now)).toBeUndefined();
      });
    });

    it('states of batch programs are kept by name', async () => {
      await dataset.states.put('refresh', { next: 'eurostat' });
      await reopen();
      expect(await dataset.states.get('refresh')).toEqual({ next: 'eurostat' });
      expect(await dataset.states.get('verify')).toBeUndefined();
    });

    it('the exported snapshot holds everything and is valid by its schema', async () => {
      const edition = editions.find(({ id }) => id === '2018-2019')!;
      await dataset.editions.put(edition);
      const caseId = newId();
      await dataset.cases.apply(put(caseId, savedFields()), REVIEWER);
      await dataset.verifications.add(verificationOf(caseId));
      const snapshot = await dataset.exportSnapshot();
      expect(snapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
      expect(snapshot).toMatchObject({ editions: [{ id: '2018-2019' }], cases: [{ id: caseId }], verifications: [{}] });
    });
  });
}
