// "more than", "at most", "about": what stands before or behind a number and bounds it.
import { isUnspaced, lexicon, type Sense } from './lexicon';
import { CURRENCY_SIGN } from './read-amount';
import type { Bound } from './tokens';

/** Bounds that only say "about": a firmer one beside them counts ("knapp über 5"). */
export const isSoft = (bound: string | undefined): boolean =>
  bound === 'about' || bound === 'short' || bound === 'past';

const BEFORE: ReadonlySet<Sense['kind']> = new Set(['before-number']);
const AFTER: ReadonlySet<Sense['kind']> = new Set(['after-number']);
const NUMBER_WORDS: ReadonlySet<Sense['kind']> = new Set(['numeral', 'part']);

/** "more than", "about", "minus" at a place where a number follows; `key` also tells signs. */
export function readBoundBefore(text: string, at: number): { end: number; key: string } | undefined {
  // ולא פחות מ: "and" is written with the word.
  const start = text[at] === 'ו' ? at + 1 : at;
  const entry =
    lexicon.match(text, at, BEFORE) ??
    joinedBound(text, at) ??
    lexicon.match(text, start, BEFORE) ??
    joinedBound(text, start);
  if (entry === undefined || !isNumberAhead(text, entry.end, entry.sense.key)) return undefined;
  return { end: entry.end, key: entry.sense.key };
}

/** Hebrew writes "more than 5" as two words that are bound by a prefix: יותר מ-5. */
function joinedBound(text: string, at: number): { end: number; sense: Sense } | undefined {
  const word = /^(?:יותר|פחות|למעלה|מתחת|מעל|לא פחות|לא יותר)(?= [מל](?:-|[\u05d0-\u05ea\d]))/.exec(
    text.slice(at, at + 12),
  )?.[0];
  if (word === undefined) return undefined;
  const key = /^(?:פחות|מתחת|לא יותר)/.test(word) ? 'max' : 'min';
  return { end: at + word.length, sense: { kind: 'before-number', key } };
}

function isNumberAhead(text: string, at: number, key: string): boolean {
  const isSign = key === 'minus' || key === 'plus';
  let next = at;
  for (let moved = true; moved; ) {
    moved = false;
    while (/[\s-]/.test(text[next] ?? '')) {
      next += 1;
      moved = true;
    }
    CURRENCY_SIGN.lastIndex = next;
    const sign = CURRENCY_SIGN.exec(text)?.[0].length ?? 0;
    const article = isSign
      ? 0
      : (/^(?:the |a |an |von |als |der |die |מ-?|ל-?)(?=[\s\d\u05d0-\u05ea$€£a-z])/i.exec(
          text.slice(next, next + 5),
        )?.[0].length ?? 0);
    const other = isSign ? undefined : lexicon.match(text, next, BEFORE);
    const step = Math.max(sign, article, (other?.end ?? next) - next);
    if (step > 0) {
      next += step;
      moved = true;
    }
  }
  // "more than 2016" compares with a year.
  if (/^(?:19|20)\d\d(?!\d|[.,]\d| ?[\p{L}%°])/u.test(text.slice(next, next + 7))) return false;
  if (/\d/.test(text[next] ?? '')) return true;
  if (isSign) return false;
  const han = /^[〇零一二两兩三四五六七八九十百千]{2,}|^[二两兩三四五六七八九十]\S|^半[数數]/.test(
    text.slice(next, next + 3),
  );
  return han || lexicon.match(text, next, NUMBER_WORDS) !== undefined;
}

/** 4,712 עובדים לפחות, 48 flats or more: one word that is counted. */
const COUNTED_NOUN = /^ [\p{Script=Latin}\p{sc=Hebrew}]{3,} /u;
const LONGEST_NOUN = 24;

/** The bound behind a number, and up to where it is read with it; a counted noun may stand between: 48곳 이상, 15件以上. */
export function readBoundAfter(text: string, end: number): { bound: Bound; read?: number } | undefined {
  const noun = COUNTED_NOUN.exec(text.slice(end, end + LONGEST_NOUN))?.[0].length;
  const behindNoun = noun === undefined ? undefined : lexicon.match(text, end + noun, AFTER);
  if (behindNoun !== undefined) return { bound: behindNoun.sense.key as Bound };
  for (let skip = 0; skip <= 3; skip += 1) {
    const passed = text[end + skip - 1] ?? '';
    if (skip > 0 && !/[\p{L} ]/u.test(passed)) return undefined;
    if (skip > 1 && !isUnspaced(passed) && passed !== ' ') return undefined;
    const entry = lexicon.match(text, end + skip, AFTER);
    if (entry === undefined) continue;
    // 1.4%多い: an adjective, no "and more".
    const isAdjective = /^[いかくけ]/.test(text.slice(entry.end, entry.end + 1));
    if (entry.word.length === 1 && (skip > 0 || isAdjective)) return undefined;
    const isNext = text.slice(end, end + skip).trim() === '';
    return { bound: entry.sense.key as Bound, ...(isNext ? { read: entry.end } : {}) };
  }
  return undefined;
}
