/** The cultures whose statistics prose is read: seven of the overseas centres, French added by the guide in docs/. */
export const CULTURES = ['de', 'en', 'ja', 'ko', 'he', 'zh-Hans', 'zh-Hant', 'fr'] as const;
export type Culture = (typeof CULTURES)[number];

const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/;

/**
 * The culture that a language tag means: "de-DE", "ja-jp" and "zh-TW" are accepted as well as the ids themselves.
 * @returns undefined where the tag's language is none of {@link CULTURES}.
 */
export function cultureOf(tag: string): Culture | undefined {
  if (CULTURES.includes(tag as Culture)) return tag as Culture;
  const lower = tag.toLowerCase().replace('_', '-');
  if (lower.startsWith('zh')) return TRADITIONAL.test(lower) ? 'zh-Hant' : 'zh-Hans';
  const language = lower.split('-')[0] === 'iw' ? 'he' : lower.split('-')[0];
  return CULTURES.find((culture) => culture === language);
}
