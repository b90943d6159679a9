import { describe, expect, test } from 'vitest';
import { takeoverMs, workerTiming } from './worker-registry';

describe('the intervals of workers', () => {
  test('by default a killed worker is replaced within a minute', () => {
    const timing = workerTiming();
    expect(timing).toEqual({ deadAfterMs: 30_000, heartbeatMs: 6_000, pollMs: 1_000 });
    expect(takeoverMs(timing)).toBe(37_000);
  });

  test.each([
    ['two seconds', 2_000, { deadAfterMs: 2_000, heartbeatMs: 400, pollMs: 1_000 }],
    ['half a second', 500, { deadAfterMs: 500, heartbeatMs: 100, pollMs: 500 }],
  ])('%s of silence: five beats fit into it', (_, deadAfterMs, timing) => {
    expect(workerTiming(deadAfterMs)).toEqual(timing);
  });
});
