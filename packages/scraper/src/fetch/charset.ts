import { isAscii, isUtf8, transcode } from 'node:buffer';
import iconv from 'iconv-lite';

// WHATWG labels (https://encoding.spec.whatwg.org/#names-and-labels) → our names. iconv-lite decodes them, except UTF-8
// and ISO-2022-JP: Node 20's TextDecoder is wrong in places for windows-1252, euc-kr and big5-hkscs.
const LABELS: ReadonlyArray<[string, string]> = [
  ['utf-8', 'utf8 utf-8 unicode-1-1-utf-8 unicode11utf8 x-unicode20utf8 utf-8-sig utf8mb4'],
  ['utf-16le', 'utf-16 utf-16le ucs-2 unicode iso-10646-ucs-2 csunicode unicodefeff'],
  ['utf-16be', 'utf-16be unicodefffe'],
  [
    'euc-kr',
    'euc-kr euckr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean iso-ir-149 cseuckr windows-949 cp949 uhc ms949',
  ],
  ['shift_jis', 'shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis windows-31j ms932 cp932'],
  ['euc-jp', 'euc-jp eucjp x-euc-jp cseucpkdfmtjapanese'],
  ['iso-2022-jp', 'iso-2022-jp csiso2022jp'],
  ['gb18030', 'gb18030 gbk gb2312 gb_2312 gb_2312-80 chinese csgb2312 csiso58gb231280 x-gbk iso-ir-58 cp936 ms936 hz'],
  ['big5-hkscs', 'big5 big5-hkscs cn-big5 csbig5 x-x-big5 big5hkscs cp950'],
  [
    'windows-1252',
    'windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 latin1 l1 ascii us-ascii ansi_x3.4-1968 cp819 ibm819',
  ],
  ['windows-1250', 'windows-1250 cp1250 x-cp1250'],
  ['windows-1251', 'windows-1251 cp1251 x-cp1251'],
  ['windows-1253', 'windows-1253 cp1253 x-cp1253'],
  ['windows-1254', 'windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 latin5 l5'],
  ['windows-1255', 'windows-1255 cp1255 x-cp1255'],
  ['windows-1256', 'windows-1256 cp1256 x-cp1256'],
  ['windows-1257', 'windows-1257 cp1257 x-cp1257'],
  ['windows-1258', 'windows-1258 cp1258 x-cp1258'],
  ['windows-874', 'windows-874 tis-620 iso-8859-11 dos-874'],
  ['iso-8859-8', 'iso-8859-8 iso8859-8 iso-8859-8-i iso-8859-8-e hebrew visual logical csiso88598e csisolatinhebrew'],
  ['iso-8859-2', 'iso-8859-2 iso8859-2 latin2 l2'],
  ['iso-8859-5', 'iso-8859-5 iso8859-5 cyrillic'],
  ['iso-8859-7', 'iso-8859-7 iso8859-7 greek greek8'],
  ['iso-8859-15', 'iso-8859-15 iso8859-15 latin9 l9'],
  ['koi8-r', 'koi8-r koi8 koi'],
  ['koi8-u', 'koi8-u'],
  ['macintosh', 'macintosh mac x-mac-roman'],
];
const BY_LABEL = new Map(LABELS.flatMap(([name, labels]) => labels.split(' ').map((label) => [label, name] as const)));
const ICONV: Record<string, string> = {
  'euc-kr': 'cp949',
  shift_jis: 'cp932',
  'big5-hkscs': 'big5hkscs',
  'x-mac-cyrillic': 'maccyrillic',
};

// Stateful encodings that hide markup from a reader of bytes; browsers refuse them too ("replacement").
const REFUSED =
  /^(?:utf-?7|unicode-1-1-utf-7|iso-2022-kr|iso-2022-cn(?:-ext)?|hz-gb-2312|csiso2022kr|utf-?32(?:le|be)?|scsu|bocu-1|cesu-8)$/;

/** The name of the encoding behind a label as pages write it; undefined where nobody knows the label. */
export function charsetFromLabel(label: string): string | undefined {
  const plain = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '');
  return BY_LABEL.get(plain) ?? standardCharset(plain);
}

/** The rarer labels of the Encoding standard, which the platform knows: `iso_8859-1:1987`, `csksc56011987`, `arabic`. */
function standardCharset(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    const name = BY_LABEL.get(encoding) ?? encoding;
    return iconv.encodingExists(ICONV[name] ?? name) ? name : undefined;
  } catch {
    return undefined;
  }
}

export function isRefusedCharset(label: string): boolean {
  return REFUSED.test(label.trim().toLowerCase());
}

/** Decodes with a name that {@link charsetFromLabel} gave; a leading byte order mark is dropped, bad bytes become U+FFFD. */
export function decodeText(bytes: Uint8Array, charset: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (charset === 'iso-2022-jp') return new TextDecoder('iso-2022-jp').decode(bytes);
  if (charset === 'utf-8') {
    return decodeUtf8(charsetFromBom(bytes) === 'utf-8' ? buffer.subarray(3) : buffer);
  }
  return iconv.decode(buffer, ICONV[charset] ?? charset);
}

/** As `toString('utf8')`, which is slow where there is more than ASCII. */
function decodeUtf8(buffer: Buffer): string {
  if (isAscii(buffer)) return buffer.toString('latin1');
  return isUtf8(buffer) ? transcode(buffer, 'utf8', 'utf16le').toString('utf16le') : buffer.toString('utf8');
}

/** V8 keeps strings up to 128 KB (64 K characters outside of Latin-1) with its small objects; each longer one gets memory of its own from the system. */
const PIECE_BYTES = 48 * 1024;

const LESS = 0x3c;

/** As {@link decodeText}, in consecutive pieces of at most 48 K characters where the text is UTF-8; cut before a "<" where there is one. */
export function decodeTextInPieces(bytes: Uint8Array, charset: string): string[] {
  if (charset !== 'utf-8' || bytes.byteLength <= PIECE_BYTES || !isUtf8(bytes)) return [decodeText(bytes, charset)];
  const pieces: string[] = [];
  for (let start = 0; start < bytes.byteLength; ) {
    const end = endOfPiece(bytes, start);
    const piece = bytes.subarray(start, end);
    pieces.push(
      start === 0
        ? decodeText(piece, charset)
        : decodeUtf8(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)),
    );
    start = end;
  }
  return pieces;
}

function endOfPiece(bytes: Uint8Array, start: number): number {
  let end = start + PIECE_BYTES;
  if (end >= bytes.byteLength) return bytes.byteLength;
  const less = bytes.lastIndexOf(LESS, end);
  if (less > start + PIECE_BYTES / 2) return less;
  // Not inside of a character: its further bytes are 10xxxxxx.
  while ((bytes[end]! & 0xc0) === 0x80) end -= 1;
  return end;
}

/** The encoding that a byte order mark names. */
export function charsetFromBom(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
