/**
 * The normalisation that page text, quotes and anchors share. Defined once, in the README ("Normalised text"); idempotent.
 *
 * - white space: a run becomes one character: a line feed if the run has a line break (LF, CR, U+2028, U+2029), else a tab if it has a tab, else a space;
 *   none at the start and the end. NBSP, the ideographic space and all of Unicode's `White_Space` count.
 * - removed: soft hyphen, zero-width space, word joiner, byte order mark, bidi marks, embeddings and isolates.
 * - width: full-width letters, digits and signs to ASCII, half-width katakana and hangul to full width. CJK punctuation （，：；！？（）） stays as it is,
 *   except a full-width comma, colon, or full stop between two digits (１，２３４ → 1,234).
 * - canonical composition (NFC).
 *
 * Quotation marks, dashes and letter case are not changed: they are folded only when a quote is looked for (anchor-quote.ts).
 */

/** Text after normalisation and where each of its characters came from. */
export interface NormalizedText {
  text: string;
  /** For each UTF-16 unit of `text` the offset in the raw text of the unit it came from; one more entry, at the end, is the raw offset after the last. */
  map: Uint32Array;
}

const REMOVED = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const REMOVED_ONE = new RegExp(REMOVED.source);
const NEEDS_WIDTH = /[\uff01-\uffee]/;
const NEEDS_COMPOSITION = /[\p{M}\u1100-\u11ff\u212a\u212b\u2126\uf900-\ufaff\ufb1d-\ufb4e]/u;
const WHITE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
/** Cluster of a base and combining marks, or conjoining jamo; single characters that composition changes. */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff]+|[\u212a\u212b\u2126\uf900-\ufaff\ufb1d-\ufb4e]/gu;
const DIGIT_BOUND = /([0-9０-９])([，：．])(?=[0-9０-９])/g;

function foldWidthOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff61) return character.normalize('NFKC');
  switch (code) {
    case 0xff01: // ！
    case 0xff08: // （
    case 0xff09: // ）
    case 0xff0c: // ，
    case 0xff1a: // ：
    case 0xff1b: // ；
    case 0xff1f: // ？
      return character;
    default:
      return code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  }
}

/** Half-width katakana with its (semi-)voiced mark is one letter. */
const WIDE = /[\uff66-\uff9d][\uff9e\uff9f]|[\uff01-\uffee]/g;

function foldWidth(text: string): string {
  return text
    .replace(DIGIT_BOUND, (_, digit: string, sign: string) => digit + String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(WIDE, (s) => (s.length > 1 ? s.normalize('NFKC') : foldWidthOf(s)));
}

/** Steps that do not concern white space. */
function normalizeLetters(text: string): string {
  let result = REMOVED_ONE.test(text) ? text.replace(REMOVED, '') : text;
  if (NEEDS_WIDTH.test(result)) result = foldWidth(result);
  if (NEEDS_COMPOSITION.test(result)) result = result.normalize('NFC');
  return result;
}

/** Space, tab, line feed, vertical tab, form feed, carriage return. */
export const isAsciiWhite = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

const PLAIN = 0;
const SPACE = 1;
const OTHER_WHITE = 2;
const SPECIAL = 3;

/** By character code: what no step touches, white space of ASCII, and all else (which then gets the full look). */
const KINDS = new Uint8Array(0x10000).fill(SPECIAL);
// ASCII; Latin; Greek and Cyrillic letters; Hebrew letters; dashes, quotation marks and signs; symbols; CJK punctuation, kana, Han; hangul.
for (const [from, to] of [
  [0, 0x84],
  [0x86, 0x9f],
  [0xa1, 0xac],
  [0xae, 0x2ff],
  [0x370, 0x482],
  [0x48a, 0x52f],
  [0x5d0, 0x5f4],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2070, 0x20cf],
  [0x2190, 0x2bff],
  [0x3001, 0x3029],
  [0x3030, 0x3098],
  [0x309b, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
] as const)
  KINDS.fill(PLAIN, from, to + 1);
KINDS.fill(OTHER_WHITE, 9, 14);
KINDS[32] = SPACE;

/** `text` (without special characters) from `start` to `end`, where white space is single spaces or needs folding. */
function foldInner(text: string, start: number, end: number, needsFolding: boolean): string {
  const inner = start === 0 && end === text.length ? text : text.slice(start, end);
  return needsFolding ? inner.replace(/[\t-\r ]+/g, ' ') : inner;
}

/** As `normalizeText(…).text`, but every run of white space is one space and both ends keep theirs: for a piece of a line. */
export function normalizeInline(text: string): string {
  const { length } = text;
  // White space of ASCII at the ends: most of the text between tags is line breaks and indents.
  let start = 0;
  while (start < length && isAsciiWhite(text.charCodeAt(start))) start++;
  if (start === length) return length === 0 ? '' : ' ';
  let needsFolding = false;
  let white = 0;
  for (let i = start; i < length; i++) {
    const kind = KINDS[text.charCodeAt(i)]!;
    if (kind === PLAIN) {
      if (white > 1) needsFolding = true;
      white = 0;
    } else if (kind === SPECIAL) return normalizeLetters(text).replace(WHITE, ' ');
    else white += kind;
  }
  const end = endOfText(text, white);
  if (start === 0 && end === length && !needsFolding) return text;
  const inner = foldInner(text, start, end, needsFolding);
  return (start > 0 ? ' ' : '') + inner + (end < length ? ' ' : '');
}

/** Where the white space at the end begins. */
function endOfText(text: string, white: number): number {
  let end = text.length;
  if (white > 0) while (isAsciiWhite(text.charCodeAt(end - 1))) end--;
  return end;
}

const LINE_BREAK = /[\n-\r\u0085\u2028\u2029]/;

function whiteOf(run: string): string {
  if (LINE_BREAK.test(run)) return '\n';
  return run.includes('\t') ? '\t' : ' ';
}

/** The normalised text alone. */
export function normalizedText(raw: string): string {
  return normalizeLetters(raw)
    .replace(WHITE, whiteOf)
    .replace(/^[\n\t ]|[\n\t ]$/g, '');
}

/** Collects replacements as pieces with their place in the raw text. */
class MappedText {
  private readonly offsets: number[] = [];
  private text = '';

  constructor(source: NormalizedText) {
    this.source = source;
  }
  private readonly source: NormalizedText;

  /** Replaces every match; the characters of a replacement map to the match's start (one to one where the lengths are equal). */
  replace(pattern: RegExp, replacement: (match: string) => string): NormalizedText {
    const { text, map } = this.source;
    let last = 0;
    for (const match of text.matchAll(pattern)) {
      this.copy(last, match.index);
      const replaced = replacement(match[0]);
      this.text += replaced;
      for (let i = 0; i < replaced.length; i++) {
        this.offsets.push(map[replaced.length === match[0].length ? match.index + i : match.index]!);
      }
      last = match.index + match[0].length;
    }
    if (last === 0) return this.source;
    this.copy(last, text.length);
    this.offsets.push(map[text.length]!);
    return { text: this.text, map: Uint32Array.from(this.offsets) };
  }

  private copy(start: number, end: number): void {
    const { text, map } = this.source;
    this.text += text.slice(start, end);
    for (let i = start; i < end; i++) this.offsets.push(map[i]!);
  }
}

const replaceMapped = (
  source: NormalizedText,
  pattern: RegExp,
  replacement: (match: string) => string,
): NormalizedText => new MappedText(source).replace(pattern, replacement);

function identity(text: string): NormalizedText {
  const map = new Uint32Array(text.length + 1);
  for (let i = 0; i < map.length; i++) map[i] = i;
  return { text, map };
}

/**
 * Normalised text with a map back to the raw text.
 * `raw.slice(map[start], map[end])` is the raw text behind `text.slice(start, end)` (with what was removed at its end, if anything).
 */
export function normalizeText(raw: string): NormalizedText {
  let result = replaceMapped(identity(raw), REMOVED, () => '');
  if (NEEDS_WIDTH.test(result.text)) {
    result = replaceMapped(result, /(?<=[0-9０-９])[，：．](?=[0-9０-９])/g, (s) =>
      String.fromCharCode(s.charCodeAt(0) - 0xfee0),
    );
    result = replaceMapped(result, WIDE, (s) => (s.length > 1 ? s.normalize('NFKC') : foldWidthOf(s)));
  }
  if (NEEDS_COMPOSITION.test(result.text)) result = replaceMapped(result, CLUSTER, (s) => s.normalize('NFC'));
  result = replaceMapped(result, WHITE, whiteOf);
  return replaceMapped(result, /^[\n\t ]|[\n\t ]$/g, () => '');
}
