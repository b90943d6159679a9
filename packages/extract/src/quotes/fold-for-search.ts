/** A text as quotes are looked for in it: what editors, keyboards and content systems change without changing words or figures is made the same. */

export interface Folded {
  text: string;
  /** Offset in the original of each UTF-16 unit of `text`; one more entry, at the end, is the length of the original. */
  map: Uint32Array;
}

const SAME: Record<string, string> = {};
for (const [to, from] of [
  ["'", '‘’‚‛‹›`´′＇׳'],
  ['"', '“”„‟«»″＂「」『』〝〞״'],
  ['-', '‐‑‒–—―−－־'],
  ['~', '～〜∼˜'],
  ['·', '・‧•ㆍ･⋅∙'],
  [',', '，、'],
  ['.', '。．'],
  ['…', '⋯'],
  [':', '：'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
] as const)
  for (const character of from) SAME[character] = to;

/** Ligatures, small forms, letters and units in one character (㎢, ℃, ㈜, Ⅱ): these stand for what Unicode decomposes them to. */
const COMPATIBLE = /[\u2100-\u2183\u3200-\u321e\u3220-\u3243\u3371-\u337a\u337f-\u33df\ufb00-\ufb06\ufe50-\ufe6b]/;
/** Joiners, Hebrew points and accents, variation selectors: the same word with or without. */
const IGNORED = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|[\u200c-\u200d]|[\ufe00-\ufe0f]/;
const WHITE = /[\s\u0085]/;

// What a UTF-16 unit is; asked once for each.
const ITSELF = 1;
const WHITE_SPACE = 2;
const DROPPED = 3;
const REPLACED = 4;
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (kinds[code] !== 0) return kinds[code]!;
  const character = String.fromCharCode(code);
  if (WHITE.test(character)) kinds[code] = WHITE_SPACE;
  else if (IGNORED.test(character)) kinds[code] = DROPPED;
  else kinds[code] = SAME[character] !== undefined || COMPATIBLE.test(character) ? REPLACED : ITSELF;
  return kinds[code]!;
}

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;
const LETTER = /\p{L}/u;
const isLetter = (code: number): boolean =>
  code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : LETTER.test(String.fromCharCode(code));

const DOT = 0x2e;
const COMMA = 0x2c;
const ELLIPSIS = 0x2026;
const SPACE = 0x20;
const LISTING_COMMA = '、';
/** Second half of a variation selector of ideographs (U+E0100 …); the first is always the same. */
const SELECTOR_HIGH = 0xdb40;

class Folder {
  private codes: Uint16Array;
  private offsets: Uint32Array;
  private count = 0;
  /** Offset of the first white space since the last character, -1 if there was none. */
  private space = -1;

  constructor(private readonly text: string) {
    this.codes = new Uint16Array(text.length + 1);
    this.offsets = new Uint32Array(text.length + 1);
  }

  fold(): Folded {
    const { text } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const kind = kindOf(code);
      if (kind === ITSELF) {
        if (code === SELECTOR_HIGH) i++;
        else this.add(code, i);
      } else if (kind === WHITE_SPACE) {
        if (this.space < 0) this.space = i;
      } else if (kind === REPLACED) this.replace(text[i]!, i);
    }
    const { codes, offsets, count } = this;
    offsets[count] = text.length;
    return { text: stringOf(codes.subarray(0, count)), map: offsets.subarray(0, count + 1) };
  }

  private replace(character: string, at: number): void {
    const { text } = this;
    const last = this.codes[this.count - 1];
    // 1、2 are two numbers, 1,2 may be one.
    if (character === LISTING_COMMA && isDigit(last) && isDigit(text.charCodeAt(at + 1)))
      this.add(character.charCodeAt(0), at);
    else {
      const replaced = SAME[character] ?? character.normalize('NFKC');
      this.reserve(replaced.length + text.length - at);
      for (let i = 0; i < replaced.length; i++) this.add(replaced.charCodeAt(i), at);
    }
  }

  /** Makes room where one character became several. */
  private reserve(more: number): void {
    const { codes, offsets, count } = this;
    if (count + more < codes.length) return;
    const size = 2 * (count + more);
    this.codes = new Uint16Array(size);
    this.codes.set(codes);
    this.offsets = new Uint32Array(size);
    this.offsets.set(offsets);
  }

  private add(code: number, at: number): void {
    const last = this.count > 0 ? this.codes[this.count - 1] : undefined;
    if (this.space >= 0 && isDigit(code) && this.endsLikeNumber()) this.push(SPACE, this.space);
    else if (this.space < 0 && isDot(code) && isDot(last)) {
      this.codes[this.count - 1] = ELLIPSIS;
      return;
    }
    this.space = -1;
    this.push(folded(code, last), at);
  }

  private push(code: number, at: number): void {
    this.codes[this.count] = code;
    this.offsets[this.count++] = at;
  }

  /** Whether a digit right behind would belong to the number at the end: white space between them keeps two numbers apart. */
  private endsLikeNumber(): boolean {
    const { codes, count } = this;
    const last = codes[count - 1];
    return isDigit(last) || ((last === DOT || last === COMMA) && isDigit(codes[count - 2]));
  }
}

const isDot = (code: number | undefined): boolean => code === DOT || code === ELLIPSIS;

function folded(code: number, last: number | undefined): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  // m² is often m<sup>2</sup> in a page; 10² is not 102.
  if (code === 0xb2 || code === 0xb3) return last !== undefined && isLetter(last) ? code - 0x80 : code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

const PIECE = 8192;

function stringOf(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += PIECE) text += String.fromCharCode(...codes.subarray(i, i + PIECE));
  return text;
}

/**
 * Quotation marks, dashes, dots, CJK punctuation, ligatures and units in one character and letter case folded;
 * white space dropped, except where it keeps two numbers apart.
 */
export const foldForSearch = (text: string): Folded => new Folder(text).fold();
