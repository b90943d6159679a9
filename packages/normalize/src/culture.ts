/** The cultures whose statistics prose is read: seven of the overseas centres, French added by the guide in docs/. */
export const CULTURES = ['de', 'en', 'ja', 'ko', 'he', 'zh-Hans', 'zh-Hant', 'fr'] as const;
export type Culture = (typeof CULTURES)[number];

const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/;

const known = new Map<string, Culture | undefined>();
/** Tags of texts are few; a hostile caller must not fill the memory. */
const MOST_TAGS = 100;

/**
 * The culture that a language tag means: "de-DE", "ja-jp" and "zh-TW" are accepted as well as the ids themselves.
 * @returns undefined where the tag's language is none of {@link CULTURES}.
 */
export function cultureOf(tag: string): Culture | undefined {
  if (known.has(tag)) return known.get(tag);
  const culture = readTag(tag);
  if (known.size < MOST_TAGS) known.set(tag, culture);
  return culture;
}

function readTag(tag: string): Culture | undefined {
  if (CULTURES.includes(tag as Culture)) return tag as Culture;
  const lower = tag.toLowerCase().replace('_', '-');
  if (lower.startsWith('zh')) return TRADITIONAL.test(lower) ? 'zh-Hant' : 'zh-Hans';
  const language = lower.split('-')[0] === 'iw' ? 'he' : lower.split('-')[0];
  return CULTURES.find((culture) => culture === language);
}
