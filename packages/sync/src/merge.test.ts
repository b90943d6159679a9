import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameValue, mergeSets } from './merge';

describe('isSameValue', () => {
  it.each<[unknown, unknown, boolean]>([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    ['釜山', '釜山', true],
    [{ a: { b: [1] } }, { a: { b: [1] } }, true],
    [0, '0', false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(isSameValue(a, b)).toBe(expected);
  });
  it('holds of a value and its JSON round trip', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isSameValue(value, JSON.parse(JSON.stringify(value)))));
  });
});

describe('mergeSets', () => {
  const set = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), v: fc.nat({ max: 2 }) }), {
    selector: (e) => e.id,
  });
  it('keeps every id, and reports each collision once', () => {
    fc.assert(
      fc.property(set, set, (kept, offered) => {
        const { merged, collisions } = mergeSets(kept, offered, false);
        expect(new Set(merged.map((e) => e.id))).toEqual(new Set([...kept, ...offered].map((e) => e.id)));
        const differing = offered.filter((o) => kept.some((k) => k.id === o.id && k.v !== o.v));
        expect(collisions.map((c) => c.offered)).toEqual(differing);
      }),
    );
  });
  it('is idempotent', () => {
    fc.assert(
      fc.property(set, set, (kept, offered) => {
        const once = mergeSets(kept, offered, true).merged;
        expect(mergeSets(once, offered, true)).toEqual({ merged: once, collisions: [], changed: false });
      }),
    );
  });
});
