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

function charsetFromBom(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without its mark: documents begin with two characters of ASCII, so every other byte is zero there (RFC 4627, 3; XML 1.0, appendix F). */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a && c && b === 0 && d === 0) return 'utf-16le';
  return b && d && a === 0 && c === 0 ? 'utf-16be' : undefined;
}

/** The label in a Content-Type header. */
export function labelFromContentType(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([^"';,\s]+)/i.exec(contentType ?? '')?.[1];
}

// Browsers look at the first 1,024 bytes; real pages put it later behind scripts, and reading on costs nothing.
const PRESCAN_BYTES = 8192;

/** The label in a meta element, an XML declaration or a CSS @charset at the head of the bytes. */
function labelFromMarkup(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PRESCAN_BYTES)).toString(
    'latin1',
  );
  const markup = head.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<(script|style)\b[\s\S]*?(?:<\/\1|$)/gi, '');
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(markup)?.[1];
  return (
    xml ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(markup)?.[1] ??
    /^@charset "([\w.:-]+)";/.exec(markup)?.[1]
  );
}

const SAMPLE_BYTES = 65_536;
const LANGUAGE_CHARSETS: Record<string, string> = {
  ko: 'euc-kr',
  ja: 'shift_jis',
  he: 'windows-1255',
  iw: 'windows-1255',
  zh: 'gb18030',
};
const CANDIDATES = ['euc-kr', 'shift_jis', 'euc-jp', 'gb18030', 'big5-hkscs', 'windows-1255', 'iso-8859-8'];
// The characters that any page of a language repeats; a wrong decoding yields rare ones instead.
const FREQUENT: Record<string, RegExp> = {
  'euc-kr':
    /[이다의는에을를가로고지하한은서기사도대인시수자리일어아과부정해산원주전스상그나있것들보제성구라장여만년월공유조마소문국동계비경적되신선안연세치관업용간모방물중화및와러했터진여할오트]/g,
  shift_jis: /[ぁ-んァ-ヶー、。の年日月人大中国]/g,
  'euc-jp': /[ぁ-んァ-ヶー、。の年日月人大中国]/g,
  gb18030:
    /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经，。、]/g,
  'big5-hkscs':
    /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經，。、]/g,
  'windows-1255': /[א-ת]/g,
  'iso-8859-8': /[א-ת]/g,
};

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

// Above it a text is Western. Below, a server's default is worth less than what the author says, however short the text is.
const WESTERN_ISOLATION = 0.8;

/** Western text has single bytes above ASCII between letters; the other scripts have runs of them. */
function isolation(bytes: Uint8Array): number {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE_BYTES)).toString(
    'latin1',
  );
  const foreign = count(sample, /[\x80-\xff]/g);
  return foreign === 0 ? 0 : count(sample, /(?<![\x80-\xff])[\x80-\xff]{1,2}(?![\x80-\xff])/g) / foreign;
}

/** How much a decoding looks like text of its language: frequent characters less damage, per character outside ASCII. */
function plausibility(bytes: Uint8Array, charset: string): number {
  const frequent = FREQUENT[charset];
  if (frequent === undefined) return isolation(bytes);
  const text = decodeText(bytes.subarray(0, SAMPLE_BYTES), charset);
  const foreign = count(text, /\P{ASCII}/gu);
  if (foreign === 0) return 0;
  const damage = count(text, /[\ufffd\ue000-\uf8ff\x80-\x9f]/g);
  return (count(text, frequent) - 4 * Math.max(0, damage - 1)) / foreign;
}

// Switches to JIS X 0208 (1978, 1983), to Roman letters and to half-width kana.
const ISO_2022_JP_ESCAPES = ['$@', '$B', '(J', '(I'].map((end) => String.fromCharCode(0x1b) + end);

function charsetFromContent(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE_BYTES)).toString('latin1');
  if (ISO_2022_JP_ESCAPES.some((sequence) => head.includes(sequence))) return 'iso-2022-jp';
  const language = /<html\b[^>]*\blang\s*=\s*["']?([a-z]{2})/i.exec(head)?.[1]?.toLowerCase();
  const hinted = language === undefined ? undefined : LANGUAGE_CHARSETS[language];
  let best = { charset: 'windows-1252', score: Math.max(0.15, isolation(bytes)) };
  for (const charset of CANDIDATES) {
    const score = plausibility(bytes, charset) + (charset === hinted ? 0.1 : 0);
    if (score > best.score) best = { charset, score };
  }
  return best.charset;
}

/** Whether bytes are free of what the charset cannot hold; a cut-off last character is forgiven. */
function fits(bytes: Uint8Array, charset: string): boolean {
  if (charset === 'utf-8') return isUtf8(bytes);
  if (/^(?:windows|iso-8859|koi8|macintosh|x-mac|ibm)/.test(charset)) return true;
  const text = decodeText(bytes.subarray(0, SAMPLE_BYTES), charset);
  const foreign = count(text, /\P{ASCII}/gu);
  return count(text, /\ufffd/g) <= 1 + foreign / 200;
}

export interface CharsetFinding {
  /** A name such as `utf-8`, `euc-kr`, `shift_jis`, `gb18030`, `big5-hkscs`, `windows-1252`. */
  charset: string;
  from: 'bom' | 'header' | 'meta' | 'content';
}

/**
 * Which encoding bytes are in. A byte order mark decides; then the content itself where it is proof (UTF-16's zeros, valid UTF-8 outside
 * ASCII, ISO-2022-JP escapes); then the header, then the markup, each only if the bytes fit it; then the content's statistics.
 */
export function detectCharset(bytes: Uint8Array, contentType?: string): CharsetFinding {
  const bom = charsetFromBom(bytes);
  if (bom !== undefined) return { charset: bom, from: 'bom' };
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined) return { charset: utf16, from: 'content' };
  const headerLabel = labelFromContentType(contentType);
  // The common case needs no look at the markup.
  if (
    headerLabel !== undefined &&
    charsetFromLabel(headerLabel) === 'utf-8' &&
    !bytes.includes(0x1b) &&
    isUtf8(bytes)
  ) {
    return { charset: 'utf-8', from: 'header' };
  }
  const markupLabel = labelFromMarkup(bytes);
  const header = headerLabel === undefined ? undefined : charsetFromLabel(headerLabel);
  // A page that could be read as far as its meta element is not UTF-16, whatever the element says (HTML standard, 13.2.3.2).
  const named = markupLabel === undefined ? undefined : charsetFromLabel(markupLabel);
  const meta = named?.startsWith('utf-16') ? 'utf-8' : named;
  if (isUtf8(bytes)) {
    const stateful = header === 'iso-2022-jp' || meta === 'iso-2022-jp' || bytes.includes(0x1b);
    if (stateful && isAscii(bytes)) return iso2022(bytes, header, meta);
    if (header?.startsWith('utf-16')) return { charset: header, from: 'header' };
    return { charset: 'utf-8', from: header === 'utf-8' ? 'header' : meta === 'utf-8' ? 'meta' : 'content' };
  }
  if (header !== undefined && meta !== undefined && header !== meta && fits(bytes, header) && fits(bytes, meta)) {
    // Both hold: a server's default (windows-1252, say) against what the author wrote. Content decides; a tie is the header's.
    const better =
      header === 'windows-1252' && FREQUENT[meta] !== undefined
        ? isolation(bytes) <= WESTERN_ISOLATION
        : plausibility(bytes, meta) > plausibility(bytes, header) + 0.05;
    return better ? { charset: meta, from: 'meta' } : { charset: header, from: 'header' };
  }
  if (header !== undefined && fits(bytes, header)) return { charset: header, from: 'header' };
  if (meta !== undefined && fits(bytes, meta)) return { charset: meta, from: 'meta' };
  return undeclared(bytes, header ?? meta);
}

function iso2022(bytes: Uint8Array, header: string | undefined, meta: string | undefined): CharsetFinding {
  if (header === 'iso-2022-jp') return { charset: header, from: 'header' };
  if (meta === 'iso-2022-jp') return { charset: meta, from: 'meta' };
  return { charset: charsetFromContent(bytes) === 'iso-2022-jp' ? 'iso-2022-jp' : 'utf-8', from: 'content' };
}

/** Nothing declared holds: UTF-8 with a few damaged bytes stays UTF-8, else the statistics of the content. */
function undeclared(bytes: Uint8Array, declared: string | undefined): CharsetFinding {
  const text = decodeText(bytes.subarray(0, SAMPLE_BYTES), 'utf-8');
  const damage = count(text, /\ufffd/g);
  const foreign = count(text, /\P{ASCII}/gu);
  if (foreign > 0 && damage <= 3 + foreign / 20 && (declared === 'utf-8' || damage * 4 < foreign)) {
    return { charset: 'utf-8', from: 'content' };
  }
  return { charset: charsetFromContent(bytes), from: 'content' };
}
