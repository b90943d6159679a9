import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapsOf } from './overlaps';

test('says of an interval what asking every other one says', () => {
  const interval = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 12 }), interval, (others, one) => {
      const expected = others.some((other) => one.start < other.end && one.end > other.start);
      expect(overlapsOf(others)(one)).toBe(expected);
    }),
  );
});
