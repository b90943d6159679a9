import type { Culture } from '../culture';
import { wordScript } from '../text/phrase-trie';

// Cues are written in one form; in a sentence their words carry endings and articles.

const NOUN_ENDINGS: Partial<Record<Culture, ReadonlySet<string>>> = {
  de: new Set(['n', 'en', 'e', 's', 'es', 'er', 'ern', 'em']),
  en: new Set(['s', 'es']),
};

const LONGEST_ENDING = 3;

/** Where the word ends whose beginning a cue is, if only an ending of its declension is left: Passagiere[n]. */
export function endOfInflected(folded: string, end: number, culture: Culture): number | undefined {
  const endings = NOUN_ENDINGS[culture];
  if (endings === undefined) return undefined;
  let at = end;
  while (at - end <= LONGEST_ENDING && at < folded.length && wordScript(folded.charCodeAt(at)) === 'latin') at++;
  return endings.has(folded.slice(end, at)) ? at : undefined;
}

const SPACE = 0x20;

/** "ausländische[n] Studierende": the ending of a word inside a phrase. */
function germanEnding(text: string, at: number): number {
  const length = text.charCodeAt(at + 1) === SPACE ? 1 : text.charCodeAt(at + 2) === SPACE ? 2 : 0;
  return length > 0 && /^(?:e?[nrsm]|e)$/.test(text.slice(at, at + length)) ? length : 0;
}

/** לינות [ה]תיירים: the article of a word inside a phrase. */
function hebrewArticle(text: string, at: number): number {
  return text.charAt(at) === 'ה' && text.charCodeAt(at - 1) === SPACE ? 1 : 0;
}

/** コンテナ[の]取扱量, 集装箱[的]吞吐量, 컨테이너[의] 물동량: the particle between the parts of a compound. */
const particle =
  (letter: string) =>
  (text: string, at: number): number =>
    text.startsWith(letter, at) ? 1 : 0;

const PASSES: Partial<Record<Culture, (text: string, at: number) => number>> = {
  de: germanEnding,
  he: hebrewArticle,
  ja: particle('の'),
  ko: particle('의'),
  'zh-Hans': particle('的'),
  'zh-Hant': particle('的'),
};

/** What may be left out inside a cue of several words. */
export const passesInflection = (culture: Culture): ((text: string, at: number) => number) | undefined =>
  PASSES[culture];
