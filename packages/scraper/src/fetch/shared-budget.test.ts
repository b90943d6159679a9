import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextAdmission } from './shared-budget';

const FOUR_IN_TEN = { requests: 4, ms: 10_000 };

describe('nextAdmission', () => {
  test.each([
    ['nothing was asked yet', [], [FOUR_IN_TEN], 0],
    ['three of four', [1, 2, 3], [FOUR_IN_TEN], 0],
    ['four of four: when the first leaves the window', [1, 2, 3, 4], [FOUR_IN_TEN], 10_001],
    ['only the last four count', [1, 50, 60, 70, 80], [FOUR_IN_TEN], 10_050],
    [
      'the longest wait of several windows',
      [100, 200],
      [
        { requests: 1, ms: 50 },
        { requests: 2, ms: 1000 },
      ],
      1100,
    ],
    ['no window', [1, 2, 3], [], 0],
  ])('%s', (_, earlier, windows, expected) => {
    expect(nextAdmission(earlier, windows)).toBe(expected);
  });

  test('requests admitted by it never exceed a window, whenever they come', () => {
    const windows = [FOUR_IN_TEN, { requests: 7, ms: 60_000 }];
    fc.assert(
      fc.property(fc.array(fc.nat(8_000), { maxLength: 40 }), (pauses) => {
        const admitted: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now = Math.max(now + pause, nextAdmission(admitted, windows));
          admitted.push(now);
        }
        for (const { requests, ms } of windows)
          for (const [i, at] of admitted.entries())
            expect(admitted[i + requests] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(at + ms);
      }),
    );
  });
});
