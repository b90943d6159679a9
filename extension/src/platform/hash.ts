import type { BlobRef } from '@duibiao/model';

/** The address of these bytes: "sha256-" and the hex digits of their hash. */
export async function hashBytes(bytes: BufferSource): Promise<BlobRef> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The address of a text's UTF-8 bytes. */
export async function hashText(text: string): Promise<BlobRef> {
  return hashBytes(new TextEncoder().encode(text));
}
