import type { Qualifying } from '../language/language';
import type { Quantity } from '../quantities/quantity';
import { isAlphabetic, skipGap, skipGapBack } from '../text/characters';
import type { Source } from '../text/source';
import type { Figure } from './scene';

const MOST_WORDS = 3;

function before({ folded, language }: Source, start: number): { start: number; words: Qualifying[] } {
  const words: Qualifying[] = [];
  let at = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const end = skipGapBack(folded, at);
    const hit = language.qualifiersBefore.before(folded, end);
    if (!hit) break;
    // A hyphen that glues a Hebrew preposition belongs to the word; a letter before it would make another word of it.
    if (hit.start > 0 && isAlphabetic(folded.charCodeAt(hit.start - 1)) && isAlphabetic(folded.charCodeAt(hit.start)))
      break;
    if (language.qualifierStops.before(folded, skipGapBack(folded, hit.start))) break;
    words.push(hit.value);
    at = hit.start;
  }
  return { start: at, words };
}

function after({ folded, language }: Source, end: number): { end: number; words: Qualifying[] } {
  const hit = language.qualifiersAfter.at(folded, skipGap(folded, end, 2));
  return hit ? { end: hit.end, words: [hit.value] } : { end, words: [] };
}

/** "in mehr als der Hälfte": the article stands between. */
function skipDeterminer({ folded, language }: Source, start: number): number {
  const article = language.determiners.before(folded, skipGapBack(folded, start));
  return article && language.qualifiersBefore.before(folded, skipGapBack(folded, article.start))
    ? article.start
    : start;
}

/** Finds the words around a quantity that say about, more than, at least. */
export function readQualifiers(source: Source, quantity: Quantity): Figure {
  // Article and sign belong to the amount, though not to its span: "um [ein] Fünftel".
  const own = Math.min(quantity.start, quantity.number.start);
  const start = quantity.numeral.sign ? Math.min(own, quantity.numeral.start - 1) : own;
  const left = before(source, quantity.kind === 'part' ? skipDeterminer(source, start) : start);
  // 세계 1위 수준: a rank is not approximated.
  const right = quantity.kind === 'rank' ? { end: quantity.end, words: [] } : after(source, quantity.end);
  const words = [...quantity.qualifiers, ...left.words, ...right.words];
  const qualifierWords = words.length > 1 ? [...new Set(words)] : words;
  return { ...quantity, qualifierWords, outerStart: left.start, outerEnd: right.end };
}
