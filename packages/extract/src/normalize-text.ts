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

const isAsciiWhite = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** 0: the text stays as it is; 1: only white space of ASCII is to be folded; 2: all steps. */
function workOf(text: string): 0 | 1 | 2 {
  let work: 0 | 1 = 0;
  let white = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 127) return 2;
    if (code > 32) white = false;
    else if (isAsciiWhite(code)) {
      if (white || code !== 32) work = 1;
      white = true;
    }
  }
  return work;
}

/** White space of ASCII at the ends (most of the text between tags is line breaks and indents) and then inside. */
function foldAsciiWhite(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isAsciiWhite(text.charCodeAt(start))) start++;
  if (start === end) return ' ';
  while (isAsciiWhite(text.charCodeAt(end - 1))) end--;
  const inner = text.slice(start, end);
  const folded = workOf(inner) === 0 ? inner : inner.replace(/[\t-\r ]+/g, ' ');
  return (start > 0 ? ' ' : '') + folded + (end < text.length ? ' ' : '');
}

/** As `normalizeText(…).text`, but every run of white space is one space and both ends keep theirs: for a piece of a line. */
export function normalizeInline(text: string): string {
  const work = workOf(text);
  if (work === 0) return text;
  return work === 1 ? foldAsciiWhite(text) : normalizeLetters(text).replace(WHITE, ' ');
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
