/** What the words and signs of a segment say about it, read in one pass over its characters. */
import phrases from '../../data/boilerplate-phrases.json';
import textWords from '../../data/text-words.json';

/** Longer segments are running text; their words are not looked up. */
export const MAX_WEIGHED = 320;
/** Longer segments are not looked through for phrases. */
const MAX_PHRASED = 160;
/** Signs of menus and of dates count in lines up to this length. */
const MAX_LINE = 120;

/** Number of phrase groups (data/boilerplate-phrases.json). */
export const PHRASE_GROUPS = Object.keys(phrases).length;

/** Bit of the phrases that say where in the site a page is. */
export const PLACE_PHRASES = 1 << Object.keys(phrases).indexOf('place');

/** Words that have weights: letters and digits of the Latin script in lower case. */
export const latinWords = (lower: string): string[] => lower.match(/[a-z0-9\u00df-\u00f6\u00f8-\u024f]+/g) ?? [];

const hashNext = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashNext(hash, word.charCodeAt(i));
  return hash;
}

/** Weights by the hash of the word, so that no word is cut out of the text to look it up. */
export function hashWeights(weights: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(weights).map(([word, weight]) => [hashOf(word), weight]));
}

const WEIGHTS = hashWeights(textWords);
const ADDRESS_WORDS = new Set(['http', 'https', 'www'].map(hashOf));

const PAIRS = 1 << 14;
const pairOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & (PAIRS - 1);

/** Phrases by their first two characters. */
const phrasesByPair = new Map<number, { phrase: string; group: number }[]>();
const isPairKnown = new Uint8Array(PAIRS);
Object.values(phrases).forEach((list, group) => {
  for (const phrase of list) {
    const pair = pairOf(phrase.charCodeAt(0), phrase.charCodeAt(1));
    isPairKnown[pair] = 1;
    phrasesByPair.set(pair, [...(phrasesByPair.get(pair) ?? []), { phrase, group }]);
  }
});

/** Lower case of the letters that words with weights and phrases are made of. */
const lowerOf = (code: number): number =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code;

const isWide = (code: number): boolean => (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x3040 && code < 0xff00);

const LATIN = 1;
const LETTER = 2;
const WIDE = 3;
/** By character code in lower case: a letter or digit of the Latin script, another one, a character of a script without spaces, or neither (0). */
const LETTERS = new Uint8Array(0x10000).map((_, code) =>
  isWide(code) ? WIDE : isLetterOrDigit(code) ? (code > 0x24f ? LETTER : LATIN) : 0,
);

const SPACE = 1;
const DIGIT = 2;
const UPPER = 3;
const COMMA = 4;
const STOP = 5;
const WIDE_STOP = 6;
const WIDE_LETTER = 7;
/** By character code: what a segment's characters are counted as. */
const COUNTED = new Uint8Array(0x10000).map((_, code) => (isWide(code) ? WIDE_LETTER : 0));
for (const [signs, kind] of [
  [' \n', SPACE],
  ['0123456789', DIGIT],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', UPPER],
  [',，、', COMMA],
  ['.!?', STOP],
  ['。！？', WIDE_STOP],
] as const)
  for (const sign of signs) COUNTED[sign.charCodeAt(0)] = kind;

/** |, », ›, >, → and ·, which stand between the entries of a menu. */
const isMenuSign = (code: number): boolean =>
  code === 124 || code === 0xbb || code === 0x203a || code === 62 || code === 0x2192 || code === 0xb7;

/** What stands after the digits of a day or month. */
const isDateSign = (code: number): boolean =>
  code === 46 || code === 58 || code === 47 || code === 45 || code === 0x5e74 || code === 0x6708;

/** Words of a title by hash; of scripts without spaces each two neighbouring characters. */
export type TitleWords = ReadonlySet<number>;

/** The reading of one segment after the other; fields are those of the last one read. */
export class SegmentReader {
  /** Sentence ends: . ! ? 。！？ followed by a space, a quote or the end. */
  sentences = 0;
  commas = 0;
  digits = 0;
  upper = 0;
  /** Characters of scripts without spaces (Han, kana) and hangul. */
  wide = 0;
  spaces = 0;
  /** Weights of the words over the root of their number. */
  score = 0;
  /** Share of words that are in the title. */
  titled = 0;
  /** One bit for each group of phrases of which one is there. */
  phrases = 0;
  menu = false;
  dated = false;
  address = false;
  rights = false;
  private lower: string | undefined;
  /** The segment's characters in lower case, and one more. */
  private readonly codes = new Uint16Array(MAX_WEIGHED + 1);

  constructor(
    private readonly title: TitleWords = new Set(),
    private readonly weights: ReadonlyMap<number, number> = WEIGHTS,
  ) {}

  read(text: string): void {
    this.count(text);
    this.score = 0;
    this.titled = 0;
    this.phrases = 0;
    this.menu = false;
    this.dated = false;
    this.address = false;
    this.rights = false;
    if (text.length > MAX_WEIGHED) return;
    this.readWords(text);
    if (text.length < MAX_LINE) this.readSigns(text.length);
  }

  /** Counts signs and, of a segment whose words are looked up, keeps the characters in lower case. */
  private count(text: string): void {
    const { codes } = this;
    const { length } = text;
    const kept = length <= MAX_WEIGHED;
    let sentences = 0;
    let commas = 0;
    let digits = 0;
    let upper = 0;
    let wide = 0;
    let spaces = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (kept) codes[i] = lowerOf(code);
      switch (COUNTED[code]) {
        case 0:
          break;
        case SPACE:
          spaces++;
          break;
        case DIGIT:
          digits++;
          break;
        case UPPER:
          upper++;
          break;
        case COMMA:
          commas++;
          break;
        case STOP: {
          const next = text.charCodeAt(i + 1);
          if (Number.isNaN(next) || next === 32 || next === 10 || next === 34 || next === 0x201d) sentences++;
          break;
        }
        case WIDE_STOP:
          sentences++;
          break;
        case WIDE_LETTER:
          wide++;
          break;
      }
    }
    this.sentences = sentences;
    this.commas = commas;
    this.digits = digits;
    this.upper = upper;
    this.wide = wide;
    this.spaces = spaces;
  }

  private readWords(text: string): void {
    const { codes, title, weights } = this;
    const { length } = text;
    const phrased = length < MAX_PHRASED;
    this.lower = undefined;
    codes[length] = 0;
    let words = 0;
    let latin = 0;
    let sum = 0;
    let common = 0;
    let hash = 0;
    let inWord = false;
    let isLatin = true;
    let before = 0;
    for (let i = 0; i <= length; i++) {
      const code = codes[i]!;
      if (phrased && isPairKnown[pairOf(before, code)] === 1) this.readPhrase(text, i - 1, pairOf(before, code));
      const letter = LETTERS[code]!;
      if (letter === LATIN || letter === LETTER) {
        if (!inWord) isLatin = true;
        inWord = true;
        if (letter === LETTER) isLatin = false;
        hash = hashNext(hash, code);
        before = code;
        continue;
      }
      if (letter === WIDE) {
        words++;
        if (LETTERS[before] === WIDE && title.has(hashNext(before, code))) common++;
      }
      if (inWord) {
        words++;
        if (title.has(hash)) common++;
        if (isLatin) {
          latin++;
          sum += weights.get(hash) ?? 0;
          if (ADDRESS_WORDS.has(hash)) this.address = true;
        }
        inWord = false;
        hash = 0;
      }
      before = code;
    }
    if (latin > 0) this.score = sum / Math.sqrt(latin);
    if (words > 0 && title.size > 0 && phrased) this.titled = common / Math.max(words, title.size * 0.6);
  }

  private readPhrase(text: string, at: number, pair: number): void {
    this.lower ??= text.toLowerCase();
    for (const { phrase, group } of phrasesByPair.get(pair)!) {
      if (this.lower.startsWith(phrase, at)) this.phrases |= 1 << group;
    }
  }

  private readSigns(length: number): void {
    const { codes } = this;
    let run = 0;
    let hasYear = false;
    let hasDay = false;
    for (let i = 0; i < length; i++) {
      const code = codes[i]!;
      if (code >= 48 && code <= 57) {
        if (++run === 4) hasYear = true;
        continue;
      }
      if (run > 0 && isDateSign(code)) hasDay = true;
      run = 0;
      if (code >= 97 && code <= 122) continue;
      if (isMenuSign(code)) this.menu = true;
      else if (code === 64) this.address = true;
      else if (code === 0xa9) this.rights = true;
    }
    this.dated = hasYear && hasDay;
  }
}

/** The words of a title as segments are compared with them. */
export function titleWordsOf(title: string): TitleWords {
  const found = new Set<number>();
  let before = 0;
  for (const [run] of title.toLowerCase().matchAll(/[a-z0-9\u00c0-\u1fff\u3040-\ufeff]+/g)) {
    let hash = 0;
    before = 0;
    for (let i = 0; i < run.length; i++) {
      const code = run.charCodeAt(i);
      if (!isWide(code)) hash = hashNext(hash, code);
      else {
        if (isWide(before)) found.add(hashNext(before, code));
        if (hash !== 0) found.add(hash);
        hash = 0;
      }
      before = code;
    }
    if (hash !== 0) found.add(hash);
  }
  return found;
}

const phraseReader = new SegmentReader();

/** Groups of boilerplate phrases in a short line, one bit each. */
export function phrasesIn(text: string): number {
  phraseReader.read(text);
  return phraseReader.phrases;
}

/** Length in characters of the Latin script: one of a script without spaces says as much as two or three. */
export function effectiveLength(text: string): number {
  let wide = 0;
  for (let i = 0; i < text.length; i++) if (LETTERS[text.charCodeAt(i)] === WIDE) wide++;
  return text.length + 1.5 * wide;
}

/** Whether {@link effectiveLength} is at least `limit`; most texts are short or long enough without a look at their characters. */
export const isAtLeast = (text: string, limit: number): boolean =>
  text.length >= limit || (2.5 * text.length >= limit && effectiveLength(text) >= limit);
