import type { Culture } from '../../src/index';

/** The locale whose writing by Intl each culture reads back. */
export const LOCALES: Record<Culture, string> = {
  de: 'de-DE',
  en: 'en-US',
  fr: 'fr-FR',
  ja: 'ja-JP',
  ko: 'ko-KR',
  he: 'he-IL',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-HK',
};

/** Each culture with every locale that it has to read: Taiwan's and Hong Kong's words for dates differ. */
export const WRITINGS: readonly (readonly [Culture, string])[] = [
  ...(Object.entries(LOCALES) as [Culture, string][]),
  ['zh-Hant', 'zh-TW'],
];
