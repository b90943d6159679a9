import { describe, expect, it } from 'vitest';
import { newId, put } from '../test/operation-fixture';
import {
  createOutboxEntry,
  nextBatch,
  nextDue,
  type OutboxEntry,
  postponeEntry,
  retryEntry,
  settleEntry,
  tallyOutbox,
} from './outbox';

const NOW = Date.parse('2018-04-12T02:00:00Z');

function entryOf(savedAt: string, change: Partial<OutboxEntry> = {}, caseId = newId()): OutboxEntry {
  return { ...createOutboxEntry({ ...put({ title: { zh: 'x' } }), caseId }, [], savedAt), ...change };
}

describe('the next batch', () => {
  const early = entryOf('2018-04-12T01:00:00Z');
  const late = entryOf('2018-04-12T01:30:00Z');
  it('goes in the order of saving', () => {
    expect(nextBatch([late, early], NOW)).toEqual([early, late]);
  });
  it('leaves out what was rejected and what waits', () => {
    expect(
      nextBatch(
        [
          entryOf('2018-04-12T01:00:00Z', { state: 'rejected' }),
          entryOf('2018-04-12T01:00:00Z', { notBefore: NOW + 1 }),
          late,
        ],
        NOW,
      ),
    ).toEqual([late]);
  });
  it('holds back what comes after a waiting operation of the same case', () => {
    const caseId = newId();
    const waiting = entryOf('2018-04-12T01:00:00Z', { notBefore: NOW + 1 }, caseId);
    const behind = entryOf('2018-04-12T01:10:00Z', {}, caseId);
    expect(nextBatch([waiting, behind, late], NOW)).toEqual([late]);
  });
  it('has 100 operations at most', () => {
    expect(
      nextBatch(
        Array.from({ length: 150 }, () => entryOf('2018-04-12T01:00:00Z')),
        NOW,
      ),
    ).toHaveLength(100);
  });
});

describe('after an answer', () => {
  const entry = entryOf('2018-04-12T01:00:00Z', { notBefore: NOW, attempts: 2 });
  const { opId } = entry.operation;
  it.each(['applied', 'conflict'] as const)('%s: the entry goes', (status) => {
    expect(settleEntry(entry, { opId, status, revision: 1 })).toBeUndefined();
  });
  it('rejected: the entry stays with the reason, and does not come up again by itself', () => {
    const problems = [{ path: 'set.title', message: 'give a title' }];
    const settled = settleEntry(entry, { opId, status: 'rejected', problems })!;
    expect(settled).toMatchObject({ state: 'rejected', problems });
    expect(nextBatch([settled], NOW + 1e9)).toEqual([]);
    expect(nextBatch([retryEntry(settled)], NOW)).toHaveLength(1);
  });
});

describe('after a failure', () => {
  it('waits longer each time, up to ten minutes, never less than half the delay', () => {
    let entry = entryOf('2018-04-12T01:00:00Z');
    const waits: number[] = [];
    for (let attempt = 0; attempt < 15; attempt++) {
      entry = postponeEntry(entry, 'offline', NOW, () => 0);
      waits.push(entry.notBefore! - NOW);
    }
    expect(waits.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect(waits.at(-1)).toBe(600_000);
    expect(postponeEntry(entryOf('x'), 'offline', NOW, () => 0.999).notBefore! - NOW).toBeGreaterThanOrEqual(1_000);
    expect(entry).toMatchObject({ attempts: 15, lastError: 'offline', state: 'waiting' });
  });
  it('"Retry now" makes it due', () => {
    const entry = postponeEntry(entryOf('2018-04-12T01:00:00Z'), 'offline', NOW, () => 0);
    expect(nextDue([entry])).toBe(NOW + 2_000);
    expect(nextDue([retryEntry(entry)])).toBe(0);
  });
});

it('the tally counts waiting and rejected', () => {
  expect(tallyOutbox([entryOf('a'), entryOf('b', { state: 'rejected' })])).toEqual({ waiting: 1, rejected: 1 });
  expect(nextDue([])).toBeUndefined();
});
