import type { Language } from '../language/language';
import type { Source } from '../language/source';
import { isAlphabetic, isDigit } from '../text/characters';

type Kind = keyof Language['tableWords'];

/** Whether a header says so, by the words of its culture (`tables` of its data file). */
export function says({ folded, language }: Source, kind: Kind): boolean {
  return language.tableWords[kind].some((word) => stands(word, folded, language));
}

/** Whether a header is nothing but one of the words, with a mark of a footnote or a colon behind it at most. */
export function isCalled({ folded, language }: Source, kind: Kind): boolean {
  const name = folded.trim().replace(/[\s:*†¹²³()\d]+$/, '');
  return language.tableWords[kind].includes(name);
}

/** A column of ranks or codes: the word alone or at the end (世界順位, "Weltrang", 区划代码, "Country code"). */
export function isColumnOf(source: Source, kind: 'rank' | 'codes'): boolean {
  if (isCalled(source, kind)) return true;
  const { folded, language } = source;
  const head = folded.trimEnd();
  const glued = language.writing !== 'spaced' || language.numbers.compound === true;
  const ends = (word: string): boolean => head.endsWith(kind === 'codes' && !glued ? ` ${word}` : word);
  return (glued || kind === 'codes') && language.tableWords[kind].some(ends);
}

/** Places behind the words that introduce a unit: "in", 単位:. */
export function afterUnitLabels({ folded, language }: Source): number[] {
  const places: number[] = [];
  for (const label of language.tableWords.unitLabels) {
    for (let at = folded.indexOf(label); at >= 0; at = folded.indexOf(label, at + 1)) {
      const end = at + label.length;
      const mayGlue = !isAlphabetic(label.charCodeAt(label.length - 1)) || language.prefixes.includes(label);
      const glued = !mayGlue && folded.charAt(end) !== ' ';
      if (!isInWord(label, folded, at) && !glued)
        places.push(end + (/^ ?:? ?/.exec(folded.slice(end))?.[0].length ?? 0));
    }
  }
  return places;
}

function stands(word: string, folded: string, language: Language): boolean {
  if (word.startsWith('^')) return folded.startsWith(word.slice(1));
  // German glues words ("Vorjahresveränderung"), Hebrew letters (השינוי); elsewhere "exchange" is no change.
  if (language.numbers.compound === true || language.prefixes.length > 0) return folded.includes(word);
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
    if (!isInWord(word, folded, at)) return true;
  return false;
}

const isInWord = (word: string, folded: string, at: number): boolean =>
  at > 0 && isAlphabetic(word.charCodeAt(0)) && isAlphabetic(folded.charCodeAt(at - 1)) && !isDigit(word.charCodeAt(0));
