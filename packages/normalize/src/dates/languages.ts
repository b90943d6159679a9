import de from '../../data/dates/de.json';
import en from '../../data/dates/en.json';
import es from '../../data/dates/es.json';
import fr from '../../data/dates/fr.json';
import he from '../../data/dates/he.json';
import ja from '../../data/dates/ja.json';
import ko from '../../data/dates/ko.json';
import zh from '../../data/dates/zh.json';
import type { DateWords } from './date-data';

/** The languages whose dates and times are read: those of the cultures, and Spanish. */
export const DATE_LANGUAGES = ['de', 'en', 'es', 'fr', 'he', 'ja', 'ko', 'zh'] as const;
export type DateLanguage = (typeof DATE_LANGUAGES)[number];

/** JSON imports have wider types than the schema; the data test checks what the cast assumes. */
export const DATE_WORDS: Readonly<Record<DateLanguage, DateWords>> = {
  de,
  en,
  es,
  fr,
  he,
  ja,
  ko,
  zh,
} as unknown as Record<DateLanguage, DateWords>;

/** The date language of a language tag, or undefined. */
export function dateLanguageOf(tag: string): DateLanguage | undefined {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  return DATE_LANGUAGES.find((known) => known === (language === 'iw' ? 'he' : language));
}
