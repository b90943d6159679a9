import { parseHttpDate } from './http-cache';

/** Seconds a server asks to wait: `Retry-After` as a number or a date (relative to `now`); undefined where it says neither. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim();
  if (text === undefined) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const date = parseHttpDate(text);
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
