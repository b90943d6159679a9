import type { DateWords } from './date-words';

/** A language whose dates and times can be read: "de", "zh". */
export type DateLanguage = string;

const known = new Map<DateLanguage, DateWords>();

/** A file of `data/dates`; the data test checks what the cast assumes, as JSON imports have wider types than the schema. */
export function dateWords(file: object): DateWords {
  return file as DateWords;
}

/** Makes a language's words known; to add it again changes nothing. */
export function addDateWords(language: DateLanguage, words: DateWords): void {
  if (!known.has(language)) known.set(language, words);
}

/** The words of a language, or undefined where nobody added them. */
export function dateWordsOf(language: DateLanguage): DateWords | undefined {
  return known.get(language);
}

/** The languages whose words were added. */
export function dateLanguages(): DateLanguage[] {
  return [...known.keys()];
}

/** The language of a tag: "de" of "de-DE"; "iw" is the old code of Hebrew. */
export function dateLanguageOf(tag: string): DateLanguage {
  const language = tag.toLowerCase().split(/[-_]/)[0]!;
  return language === 'iw' ? 'he' : language;
}
