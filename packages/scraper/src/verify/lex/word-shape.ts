// What a stretch of letters is, told by what stands beside it.
import { isWordPart, lexicon, type Sense } from './lexicon';

/** The kinds of words with a meaning that are read one by one. */
export const SENSES: ReadonlySet<Sense['kind']> = new Set([
  'negation',
  'neutral',
  'pole',
  'numeral',
  'dual',
  'month',
  'short-month',
  'basis',
]);

/** Where a word of letters ends; in Korean also before a word that has a meaning of its own. */
export function wordEnd(text: string, at: number): number {
  let end = at + 1;
  if (/\p{sc=Hangul}/u.test(text[at]!)) {
    while (/\p{sc=Hangul}/u.test(text[end] ?? '') && lexicon.match(text, end, SENSES) === undefined) end += 1;
    return end;
  }
  while (
    (isWordPart(text[end]) && !/\d/.test(text[end]!)) ||
    (/[-’']/.test(text[end] ?? '') && /\p{L}/u.test(text[end + 1] ?? ''))
  )
    end += 1;
  return end;
}

/** Jan. 2017, 5 Mar: a month where a figure stands beside it, else a word or a name. */
export function isBesideFigure(text: string, start: number, end: number): boolean {
  return /^\.?[ -]?\d/.test(text.slice(end, end + 3)) || /\d\.?[ -]?$/.test(text.slice(Math.max(0, start - 3), start));
}

/** "may" is a verb; "May 2018", "27 May" and "in May" are the month. */
export function isMonthName(text: string, start: number, end: number): boolean {
  return /^ \d/.test(text.slice(end, end + 2)) || /[\p{L}\d] $/u.test(text.slice(Math.max(0, start - 2), start));
}

/** 두 번째, 세 곳 are numbers; in 세계 and 모두 the syllable is a part of a word. */
export function isNativeNumeral(text: string, at: number): boolean {
  return (
    !/\p{sc=Hangul}/u.test(text[at - 1] ?? '') && /^.(?:\s|[번곳개명배달차시군가건대척])/u.test(text.slice(at, at + 2))
  );
}

/** third-highest, second largest: what stands before it is a place in an order. */
export function isExtremeAt(text: string, at: number): boolean {
  return lexicon.match(text, at, SENSES)?.sense.key.startsWith('extreme:') === true;
}
