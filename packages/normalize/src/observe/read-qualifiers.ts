import type { Qualifier } from '@duibiao/model';
import type { Language } from '../language/language';
import type { Source } from '../language/source';
import type { Quantity } from '../quantities/quantity';
import { isAlphabetic, skipGap, skipGapBack } from '../text/characters';
import type { Hit } from '../text/lexicon';
import type { Qualifying } from '../words/language-data';
import type { Figure } from './figure';

const MOST_WORDS = 3;

const NO_WORDS: readonly Qualifying[] = [];

function before({ folded, language }: Source, start: number): { start: number; words: readonly Qualifying[] } {
  let words: Qualifying[] | undefined;
  let at = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const end = skipGapBack(folded, at);
    const hit = language.qualifiersBefore.before(folded, end);
    if (!hit) break;
    // A hyphen that glues a Hebrew preposition belongs to the word; a letter before it would make another word of it.
    if (hit.start > 0 && isAlphabetic(folded.charCodeAt(hit.start - 1)) && isAlphabetic(folded.charCodeAt(hit.start)))
      break;
    if (language.qualifierStops.before(folded, skipGapBack(folded, hit.start))) break;
    // "edged up to", 出超: part of a longer word.
    const stop = language.qualifierStops.before(folded, end)?.start ?? hit.start;
    if (stop < hit.start && !language.qualifierGoes.before(folded, stop)) break;
    words ??= [];
    words.push(hit.value);
    at = hit.start;
  }
  return { start: at, words: words ?? NO_WORDS };
}

function after({ folded, language }: Source, end: number): { end: number; words: readonly Qualifying[] } {
  const at = skipGap(folded, end, 2);
  const hit = language.qualifiersAfter.at(folded, at) ?? pastDegree(folded, language, at);
  const isLonger = hit && (language.qualifierStops.at(folded, at)?.end ?? 0) > hit.end;
  return hit && !isLonger ? { end: hit.end, words: [hit.value] } : { end, words: NO_WORDS };
}

const LONGEST_BOUND = 24;

/** 를 약간 넘는, をわずかに上回る: an adverb between the particle and the verb. */
function pastDegree(folded: string, { degrees, qualifiersAfter }: Language, at: number): Hit<Qualifying> | undefined {
  const words = folded.slice(at, at + LONGEST_BOUND);
  const degree = degrees.exec(words);
  if (!degree) return undefined;
  const [adverb, particle = '', gap = ''] = degree;
  const hit = qualifiersAfter.at(particle + gap + words.slice(adverb.length), 0);
  return hit && { end: at + hit.end + adverb.length - particle.length - gap.length, value: hit.value };
}

/** "in mehr als der Hälfte": the article stands between. */
function skipDeterminer({ folded, language }: Source, start: number): number {
  const article = language.determiners.before(folded, skipGapBack(folded, start));
  return article && language.qualifiersBefore.before(folded, skipGapBack(folded, article.start))
    ? article.start
    : start;
}

const VERB_REACH = 12;
const ENDS_REACH = /[\d，,。；;：:、（）()\n]/;

/** 至少減少40%, 約占全市生產總值的三分之一: the qualifying word stands before the verb of the change or the share. */
function beforeVerb({ folded, language }: Source, { kind }: Quantity, start: number): readonly Qualifying[] {
  if (language.writing !== 'han' || (kind !== 'percent' && kind !== 'part' && kind !== 'points')) return NO_WORDS;
  const end = skipGapBack(folded, start);
  const { change, share, qualifiersBefore } = language;
  const verb = change.down.before(folded, end) ?? change.up.before(folded, end);
  const found = verb && qualifiersBefore.before(folded, verb.start);
  if (found) return [found.value];
  for (let at = end - 1; at >= Math.max(0, end - VERB_REACH) && !ENDS_REACH.test(folded.charAt(at)); at--) {
    const word = share.before.at(folded, at) && qualifiersBefore.before(folded, at);
    if (word) return [word.value];
  }
  return NO_WORDS;
}

/** Finds the words around a quantity that say about, more than, at least. */
export function readQualifiers(source: Source, quantity: Quantity): Figure {
  // Article and sign belong to the amount, though not to its span: "um [ein] Fünftel".
  const own = Math.min(quantity.start, quantity.number.start);
  const start = quantity.numeral.sign ? Math.min(own, quantity.numeral.start - 1) : own;
  const left = before(source, quantity.kind === 'part' ? skipDeterminer(source, start) : start);
  // 세계 1위 수준: a rank is not approximated.
  const right = quantity.kind === 'rank' ? { end: quantity.end, words: NO_WORDS } : after(source, quantity.end);
  const words = left.words.length > 0 ? left.words : beforeVerb(source, quantity, left.start);
  return figureOf(quantity, distinct(quantity.qualifiers, words, right.words), left.start, right.end);
}

function distinct(own: readonly Qualifying[], left: readonly Qualifying[], right: readonly Qualifying[]): Qualifying[] {
  if (own.length + left.length + right.length === 0) return [];
  return [...new Set([...own, ...left, ...right])];
}

/** Every field in one order, absent or not: figures of one hidden class are read several times as fast as spread copies. */
function figureOf(quantity: Quantity, qualifierWords: Qualifying[], outerStart: number, outerEnd: number): Figure {
  return {
    start: quantity.start,
    end: quantity.end,
    value: quantity.value,
    upper: quantity.upper,
    kind: quantity.kind,
    unit: quantity.unit,
    soft: quantity.soft,
    currency: quantity.currency,
    per: quantity.per,
    numeral: quantity.numeral,
    number: quantity.number,
    qualifiers: quantity.qualifiers,
    starting: quantity.starting,
    moved: quantity.moved,
    addition: quantity.addition,
    qualifierWords,
    outerStart,
    outerEnd,
  };
}

const QUALIFIER_ORDER: readonly Qualifier[] = ['about', 'at-least', 'at-most', 'more-than', 'less-than', 'range'];

/** What the words around a figure make of it, in one order. */
export function qualifiersOf(figure: Figure): Qualifier[] {
  if (figure.qualifierWords.length === 0 && !figure.upper) return [];
  const words = new Set<Qualifier>(figure.qualifierWords);
  if (figure.upper) words.add('range');
  return QUALIFIER_ORDER.filter((word) => words.has(word));
}
