import { lex } from '../lex/lex';
import { type LexOptions, lexOptionsFor } from '../lex/tokens';
import { readText } from './blank-marks';
import type { Quote } from './quote';

export interface Occurrence {
  start: number;
  end: number;
  /** The text before agrees with the prefix, or the text after with the suffix; true where the quote has neither. */
  inContext: boolean;
}

interface Folded {
  text: string;
  /** Offset in the original of each unit of `text`, and one more for its end. */
  map: Uint32Array;
}

const SAME: Record<string, string> = { '（': '(', '）': ')', '，': ',', '：': ':', '；': ';', '！': '!', '？': '?' };
for (const mark of '‘’‚‛`´′‹›׳') SAME[mark] = "'";
for (const mark of '“”„‟«»「」『』〝〞″״') SAME[mark] = '"';
for (const mark of '‐‑‒–—―−') SAME[mark] = '-';

/** What a UTF-16 unit is when text is folded; looked up once for each of the 65,536. */
const WORD = 1;
const WHITE = 2;
const SKIPPED = 4;
const FOLDED = 8;
const classes = new Uint8Array(65536);
const KNOWN = 128;

function classOf(code: number): number {
  const known = classes[code]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  let found = KNOWN;
  if (/\s/.test(character)) found |= WHITE;
  else if (code >= 0xe000 && code <= 0xf8ff) found |= SKIPPED;
  // A space between two of these holds words apart; beside ideographs and punctuation it is layout, and lines of Korean break anywhere.
  else if (
    /[\p{L}\p{N}%$€£¥]/u.test(character) &&
    !/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}]/u.test(character)
  )
    found |= WORD;
  if (SAME[character] !== undefined || character === "'" || character === '-') found |= FOLDED;
  classes[code] = found;
  return found;
}

/** Quotation marks, dashes and CJK punctuation of one form; white space dropped where it separates nothing. Letter case stays: MW is not mW. */
export function foldExact(text: string): Folded {
  const map = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let space = -1;
  let lastClass = -1;
  let from = 0;
  // Runs that stay as they are are copied whole.
  const flush = (to: number): void => {
    if (to > from) parts.push(text.slice(from, to));
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if ((kind & (WHITE | SKIPPED)) !== 0) {
      flush(i);
      from = i + 1;
      if ((kind & WHITE) !== 0 && space < 0) space = i;
      continue;
    }
    if (space >= 0 && lastClass >= 0 && (lastClass & kind & WORD) !== 0) {
      parts.push(' ');
      map[length++] = space;
    }
    space = -1;
    if ((kind & FOLDED) !== 0) {
      const mark = foldMark(text, i);
      const end = mark === '-' ? hyphenEnd(text, i) : i;
      flush(i);
      if (end > i) {
        from = end;
        i = end - 1;
        continue;
      }
      from = i + 1;
      parts.push(mark);
    }
    map[length++] = i;
    lastClass = kind;
  }
  flush(text.length);
  map[length] = text.length;
  return { text: parts.join(''), map };
}

/** Single quotation marks stand for double ones, but 5' are feet or minutes and 5" are inches or seconds. */
function foldMark(text: string, at: number): string {
  const mark = SAME[text[at]!] ?? text[at]!;
  return mark === "'" && !/\d/.test(text[at - 1] ?? '') ? '"' : mark;
}

const LETTER = /\p{L}/u;

/** Where a word goes on behind its hyphen, which may be one of a line's end; the same place where the hyphen joins no letters. */
function hyphenEnd(text: string, at: number): number {
  if (!LETTER.test(text[at - 1] ?? '')) return at;
  const next = text[at + 1] === '\n' ? at + 2 : at + 1;
  return LETTER.test(text[next] ?? '') ? next : at;
}

const CONTEXT_CHARACTERS = 32;
// Shorter common text says nothing about the place.
const MIN_CONTEXT = 6;
// Half a context of letters; a character of these scripts tells as much as two.
const ENOUGH_CONTEXT = CONTEXT_CHARACTERS / 2;
const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}]/u;

/** How many of a context's characters, the nearest to the quote first, must be there still. */
function enoughOf(nearest: string): number {
  let told = 0;
  let length = 0;
  const half = Math.ceil(nearest.length / 2);
  while (length < half && told < ENOUGH_CONTEXT) told += WIDE.test(nearest[length++]!) ? 2 : 1;
  return Math.max(length, Math.min(MIN_CONTEXT, nearest.length));
}

function endsAlike(text: string, prefix: string): boolean {
  const wanted = prefix.trimEnd().slice(-CONTEXT_CHARACTERS);
  const enough = enoughOf([...wanted].reverse().join(''));
  return wanted.length > 0 && text.trimEnd().endsWith(wanted.slice(-enough));
}

function startsAlike(text: string, suffix: string): boolean {
  const wanted = suffix.trimStart().slice(0, CONTEXT_CHARACTERS);
  return wanted.length > 0 && text.trimStart().startsWith(wanted.slice(0, enoughOf(wanted)));
}

const DIGIT = /\d/;

/**
 * Whether an occurrence cuts a figure in two: `5.3 %` inside `15.3 %`, `8` inside `8.9`, `5.3` after a minus sign, `2 million` before
 * `2 million` that goes on as another scale. Then the quote is not there, whatever the letters say.
 */
function cutsFigure(text: string, start: number, end: number): boolean {
  const [first, last] = [text[start]!, text[end - 1]!];
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (DIGIT.test(first) && (/\d$|\d[.,]$/.test(before) || /(?:^|[^\p{L}\p{N}])-$/u.test(before))) return true;
  if (DIGIT.test(last) && (/^\d|^[.,]\d/.test(after) || /^[%‰万萬亿億兆만억조千百]/.test(after))) return true;
  const letters = /[\p{L}]/u;
  const spaced = (character: string): boolean =>
    letters.test(character) && !/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}]/u.test(character);
  return (spaced(first) && spaced(before.at(-1) ?? '')) || (spaced(last) && spaced(after[0] ?? ''));
}

/** What the figure at a seam says: value and unit of the number that ends or begins there, read with its neighbourhood. */
function seamFigure(before: string, after: string, atEnd: boolean, options: LexOptions): string | undefined {
  const seam = before.length;
  const found = lex(before + after, options).find(
    (token) => token.kind === 'number' && (atEnd ? token.start < seam && token.end >= seam : token.start >= seam - 4),
  );
  return found === undefined ? undefined : `${found.value} ${found.unit ?? ''}`;
}

const SEAM = 24;

/** A figure at the quote's edge takes its unit or sign from the neighbouring text: that must still say the same. */
function keepsEdge(
  page: string,
  start: number,
  end: number,
  around: { exact: string; prefix: string; suffix: string },
  options: LexOptions,
): boolean {
  const { exact, prefix, suffix } = around;
  const [head, tail] = [exact.slice(0, SEAM), exact.slice(-SEAM)];
  if (suffix !== '' && DIGIT.test(exact.at(-1)!)) {
    const was = seamFigure(tail, suffix.slice(0, SEAM), true, options);
    if (was !== seamFigure(tail, page.slice(end, end + SEAM), true, options)) return false;
  }
  if (prefix === '' || !DIGIT.test(exact[0]!)) return true;
  const was = seamFigure(prefix.slice(-SEAM), head, false, options);
  return was === seamFigure(page.slice(Math.max(0, start - SEAM), start), head, false, options);
}

/** Every place where the quote stands to the letter, after folding. */
export function findOccurrences(text: string, quote: Quote): Occurrence[] {
  const raw = readText(quote.exact);
  const exact = foldExact(raw).text;
  if (exact === '') return [];
  const page = foldExact(text);
  // Folded together with the quote, so that a space at the seam is kept where the page keeps it.
  const prefix = foldExact(readText((quote.prefix ?? '') + quote.exact)).text.slice(0, -exact.length);
  const suffix = foldExact(readText(quote.exact + (quote.suffix ?? ''))).text.slice(exact.length);
  const options = lexOptionsFor(exact, quote.language);
  const found: Occurrence[] = [];
  for (let at = page.text.indexOf(exact); at >= 0 && found.length < 1000; at = page.text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (
      cutsFigure(text, page.map[at]!, page.map[end - 1]! + 1) ||
      !keepsEdge(page.text, at, end, { exact, prefix, suffix }, options)
    )
      continue;
    const free = prefix === '' && suffix === '';
    const before = page.text.slice(Math.max(0, at - 2 * CONTEXT_CHARACTERS), at);
    const after = page.text.slice(end, end + 2 * CONTEXT_CHARACTERS);
    found.push({
      start: page.map[at]!,
      end: page.map[end - 1]! + 1,
      inContext: free || endsAlike(before, prefix) || startsAlike(after, suffix),
    });
  }
  return found;
}
