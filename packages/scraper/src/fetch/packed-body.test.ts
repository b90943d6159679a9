import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PackedBody } from './packed-body';

const LIMITS = { bytes: 4 * 2 ** 20, ratio: 200 };

function packed(text: string, coding: string, pack: (bytes: Buffer) => Buffer): PackedBody {
  return new PackedBody(pack(Buffer.from(text)), coding, 'https://port.example/', LIMITS);
}

const textOf = ({ bytes }: PackedBody): string => Buffer.from(bytes).toString();

// Long enough to pass for a body that is not kept unpacked, and not so even that it unpacks beyond the ratio.
const long = Array.from({ length: 200_000 }, (_, i) => `${i} TEU`).join('\n');

const CODINGS: [string, (bytes: Buffer) => Buffer][] = [
  ['', (bytes) => bytes],
  ['gzip', gzipSync],
  ['br', (bytes) => brotliCompressSync(bytes)],
  ['deflate', deflateSync],
  ['deflate, gzip', (bytes) => gzipSync(deflateSync(bytes))],
];

describe('a packed body', () => {
  it.each(CODINGS)('sent as "%s" reads the same before and after others were unpacked', (coding, pack) => {
    const hamburg = packed('8,8 Mio. TEU', coding, pack);
    expect(textOf(hamburg)).toBe('8,8 Mio. TEU');
    const busan = packed('2,049만 TEU', coding, pack);
    expect([textOf(busan), textOf(hamburg), textOf(busan)]).toEqual(['2,049만 TEU', '8,8 Mio. TEU', '2,049만 TEU']);
  });

  it('that is too large to be kept beside others reads the same', () => {
    const body = packed(long, 'gzip', gzipSync);
    packed('other', 'gzip', gzipSync);
    expect(textOf(body)).toBe(long);
  });

  it('is refused at once where it is damaged or unpacks beyond the limits', () => {
    const cut = gzipSync(Buffer.from(long)).subarray(0, 1000);
    expect(() => new PackedBody(cut, 'gzip', 'https://port.example/', LIMITS)).toThrow(/damaged or cut short/);
    const small = { ...LIMITS, bytes: 1000 };
    expect(() => new PackedBody(gzipSync(Buffer.from(long)), 'gzip', 'https://port.example/', small)).toThrow(
      /more than 1000 bytes/,
    );
  });
});
