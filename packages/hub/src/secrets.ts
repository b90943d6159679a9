import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret for a token or a code: 192 random bits as base64url. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** What is stored of a secret: its SHA-256 in hex. The secrets are random, so no salt and no slow hash are needed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

/** Compares two secrets in a time that does not depend on where they differ. */
export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}
