import { parseHttpDate } from './http-cache';

// RFC 9111, 1.2.2: what is longer means "very long".
const MAX_SECONDS = 2 ** 31;

/**
 * Seconds a server asks to wait: `Retry-After` as a number or a date (relative to `now`); undefined where it says neither. Beyond the HTTP dates, ISO 8601
 * and dates without weekday are read; of several numbers (a header sent twice) the longest wait counts.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim();
  if (text === undefined) return undefined;
  if (/^\d+(?:\.\d+)?(?:\s*,\s*\d+(?:\.\d+)?)*$/.test(text))
    return Math.min(MAX_SECONDS, Math.max(...text.split(',').map(Number)));
  const date = parseHttpDate(text) ?? parseOtherDate(text);
  return date === undefined ? undefined : Math.max(0, (date - now) / 1000);
}

/**
 * Milliseconds before attempt `attempt + 1` (0 = after the first failure): exponential from half a second with full
 * jitter, so that clients that failed together do not come back together.
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs(attempt: number, maxMs: number, random: () => number = Math.random, baseMs = 500): number {
  const ceiling = Math.min(maxMs, baseMs * 2 ** Math.min(attempt, 20));
  return ceiling / 2 + (random() * ceiling) / 2;
}

/** Statuses after which the same request may well succeed: overloaded, restarting, or asked to come back. */
export function isRetryableStatus(status: number): boolean {
  return (
    status === 408 ||
    status === 425 ||
    status === 429 ||
    status === 500 ||
    status === 502 ||
    status === 503 ||
    status === 504
  );
}

/** `1994-11-06T08:49:37Z`, `06 Nov 1994 08:49:37 GMT`. */
function parseOtherDate(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT.+(?:Z|[+-]\d\d:?\d\d)$|^\d{1,2} [a-z]{3} \d{4} .+ GMT$/i.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
