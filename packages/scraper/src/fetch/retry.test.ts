import { describe, expect, test } from 'vitest';
import { backoffMs, isRetryableStatus, parseRetryAfter } from './retry';

const NOW = Date.UTC(2018, 3, 4, 12, 0, 0);

test.each([
  ['120', 120],
  [' 0 ', 0],
  ['1.5', 1.5],
  ['Wed, 04 Apr 2018 12:02:00 GMT', 120],
  ['Wed, 04 Apr 2018 11:00:00 GMT', 0],
  ['Wednesday, 04-Apr-18 12:02:00 GMT', 120],
  ['Wed Apr  4 12:02:00 2018', 120],
  ['Wed, 04 Apr 2018 14:02:00 +0200', 120],
  ['04 Apr 2018 12:02:00 GMT', 120],
  ['2018-04-04T12:02:00Z', 120],
  ['60, 120', 120],
  ['9'.repeat(400), 2 ** 31],
  ['-5', undefined],
  ['1e3', undefined],
  ['soon', undefined],
  [undefined, undefined],
])('Retry-After %j is %s s', (header, expected) => expect(parseRetryAfter(header, NOW)).toBe(expected));

describe('backoff', () => {
  test.each([
    [0, 0, 250],
    [0, 1, 500],
    [3, 0, 2000],
    [3, 1, 4000],
    [50, 1, 30_000],
  ])('attempt %s with chance %s waits %s ms', (attempt, chance, expected) => {
    expect(backoffMs(attempt, 30_000, () => chance)).toBe(expected);
  });
});

test.each([
  [429, true],
  [503, true],
  [404, false],
  [501, false],
  [200, false],
])('status %s is worth a retry: %s', (status, expected) => expect(isRetryableStatus(status)).toBe(expected));
