import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { put } from '../test/operation-fixture';
import { createOutboxEntry, nextBatch, nextDue, postponeEntry } from './outbox';

const T0 = Date.parse('2018-04-12T02:00:00Z');

describe('when the next batch can go', () => {
  it('what waits behind the first of its case is not due before it', () => {
    const entry = (savedAt: string) => createOutboxEntry({ ...put({ why: { zh: '甲' } }), caseId: 'A' }, [], savedAt);
    const first = { ...entry('2018-04-12T02:00:00Z'), notBefore: T0 + 9 };
    expect(nextDue([first, entry('2018-04-12T02:00:01Z')])).toBe(T0 + 9);
  });
});

describe('laws of the outbox', () => {
  it('however deliveries fail, every operation is delivered once they succeed, and those of a case in the order of saving', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 20 }),
        fc.infiniteStream(fc.boolean()),
        (cases, luck) => {
          let entries = cases.map((caseId, index) =>
            createOutboxEntry(
              { ...put({ why: { zh: '甲' } }), caseId },
              [],
              new Date(T0 + index * 1_000).toISOString(),
            ),
          );
          const saved = entries.map(({ operation }) => operation);
          const delivered: typeof saved = [];
          for (let round = 0, now = T0; entries.length > 0; round++, now = Math.max(now, nextDue(entries) ?? now)) {
            const batch = new Set(nextBatch(entries, now, 4));
            const fails = round < 10 && luck.next().value === true;
            if (!fails) delivered.push(...[...batch].map(({ operation }) => operation));
            entries = entries.flatMap((entry) =>
              !batch.has(entry) ? [entry] : fails ? [postponeEntry(entry, 'hub down', now, () => 0.5)] : [],
            );
          }
          expect(new Set(delivered).size).toBe(delivered.length);
          for (const id of ['A', 'B', 'C'])
            expect(delivered.filter(({ caseId }) => caseId === id)).toEqual(
              saved.filter(({ caseId }) => caseId === id),
            );
        },
      ),
    ));
});
