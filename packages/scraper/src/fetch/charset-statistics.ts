import { decodeText } from './charset';

const SAMPLE_BYTES = 65_536;

/** So much of a text tells its encoding: from the first byte outside ASCII, which a page may have only behind long scripts. */
export function sampleOf(bytes: Uint8Array): Buffer {
  let first = 0;
  while (first < bytes.length && bytes[first]! < 0x80) first += 1;
  // Between characters of UTF-16 too.
  first -= first % 2;
  return Buffer.from(bytes.buffer, bytes.byteOffset + first, Math.min(bytes.byteLength - first, SAMPLE_BYTES));
}
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

// Where the standards put the characters of everyday use (the first level of JIS X 0208, GB 2312 and Big5; kana; the syllables of KS X 1001), first to last pair of
// bytes. Read in another encoding a text is scattered over the rare ones too.
const EVERYDAY: Record<string, ReadonlyArray<readonly [number, number]>> = {
  'euc-kr': [[0xb0a1, 0xc8fe]],
  shift_jis: [
    [0x829f, 0x8396],
    [0x889f, 0x9872],
  ],
  'euc-jp': [
    [0xa4a1, 0xa5f6],
    [0xb0a1, 0xcfd3],
  ],
  gb18030: [[0xb0a1, 0xd7f9]],
  'big5-hkscs': [[0xa440, 0xc67e]],
};

/** The share of everyday characters among the pairs of bytes; 0 for an encoding without pairs. */
function everydayShare(bytes: Uint8Array, charset: string): number {
  const ranges = EVERYDAY[charset];
  if (ranges === undefined) return 0;
  let pairs = 0;
  let everyday = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at]!;
    const isSingle = lead < 0x80 || (charset === 'shift_jis' && lead >= 0xa1 && lead <= 0xdf);
    if (isSingle) continue;
    const pair = (lead << 8) | bytes[at + 1]!;
    at += 1;
    pairs += 1;
    if (ranges.some(([first, last]) => pair >= first && pair <= last)) everyday += 1;
  }
  return pairs === 0 ? 0 : everyday / pairs;
}

/** How often a pattern occurs. */
export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

// Above it a text is Western. Below, a server's default is worth less than what the author says, however short the text is.
export const WESTERN_ISOLATION = 0.8;
const WESTERN_FLOOR = 0.5;

/** Whether there is more to tell an encoding by than that its letters stand alone. */
export function isMeasured(charset: string): boolean {
  return FREQUENT[charset] !== undefined;
}

/** Western text has single bytes above ASCII between letters; the other scripts have runs of them. */
export function isolation(sample: Buffer): number {
  const text = sample.toString('latin1');
  const foreign = count(text, /[\x80-\xff]/g);
  return foreign === 0 ? 0 : count(text, /(?<![\x80-\xff])[\x80-\xff]{1,2}(?![\x80-\xff])/g) / foreign;
}

/** How much a decoding looks like text of its language: frequent characters less damage, per character outside ASCII, and half the share of everyday ones. */
export function plausibility(sample: Buffer, charset: string): number {
  const frequent = FREQUENT[charset];
  if (frequent === undefined) return isolation(sample);
  const text = decodeText(sample, charset);
  const foreign = count(text, /\P{ASCII}/gu);
  if (foreign === 0) return 0;
  const damage = count(text, /[\ufffd\ue000-\uf8ff\x80-\x9f]/g);
  return (count(text, frequent) - 4 * Math.max(0, damage - 1)) / foreign + everydayShare(sample, charset) / 2;
}

// Switches to JIS X 0208 (1978, 1983), to Roman letters and to half-width kana.
const ISO_2022_JP_ESCAPES = ['$@', '$B', '(J', '(I'].map((end) => String.fromCharCode(0x1b) + end);

/** The encoding whose reading of the bytes, judged by their sample, looks most like text. */
export function charsetFromContent(bytes: Uint8Array, sample: Buffer): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (ISO_2022_JP_ESCAPES.some((sequence) => buffer.includes(sequence, 0, 'latin1'))) return 'iso-2022-jp';
  const head = buffer.toString('latin1', 0, SAMPLE_BYTES);
  const language = /<html\b[^>]*\blang\s*=\s*["']?([a-z]{2})/i.exec(head)?.[1]?.toLowerCase();
  const hinted = language === undefined ? undefined : LANGUAGE_CHARSETS[language];
  const isolated = isolation(sample);
  let best = { charset: 'windows-1252', score: isolated > WESTERN_FLOOR ? isolated : 0 };
  for (const charset of CANDIDATES) {
    const score = plausibility(sample, charset) + (charset === hinted ? 0.1 : 0);
    if (score > best.score) best = { charset, score };
  }
  return best.charset;
}
