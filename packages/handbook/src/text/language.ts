import { type LocalizedText, pickText } from '@duibiao/model';

/** The two languages that the interface of a handbook is written in. The texts of its cases come in whatever language they have. */
export type Locale = 'zh' | 'en';

/** BCP 47 tags of the two locales, for `lang` attributes and `Intl`. */
export const LOCALE_TAG: Record<Locale, string> = { zh: 'zh-Hans', en: 'en' };

const RIGHT_TO_LEFT = new Set(['he', 'iw', 'ar', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb']);

/** The direction in which a language is written; "auto" where no language is known. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (!language) return 'auto';
  return RIGHT_TO_LEFT.has(language.split('-')[0]!) ? 'rtl' : 'ltr';
}

/** Whether a text has letters of the Hebrew or Arabic blocks. */
export function hasRightToLeft(text: string): boolean {
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text);
}

/** Whether a text of this language is read by readers of this locale without translation. */
export function isReadIn(language: string | undefined, locale: Locale): boolean {
  if (!language) return false;
  return locale === 'zh' ? /^zh(-Hans.*|-CN|-SG)?$/.test(language) : language.split('-')[0] === 'en';
}

/** The text for readers of a locale, with the language that it is in; else in simplified Chinese, the handbook's own language; else in any. */
export function pickFor(
  text: LocalizedText | undefined,
  locale: Locale,
): { text: string; language: string } | undefined {
  if (!text) return undefined;
  const tags = Object.keys(text);
  const own = tags.find((tag) => isReadIn(tag, locale)) ?? tags.find((tag) => isReadIn(tag, 'zh'));
  return own === undefined ? pickText(text, LOCALE_TAG[locale]) : { text: text[own]!, language: own };
}

/** The name of a language in a locale: ("ko", "zh") → "韩语". */
export function nameLanguage(language: string, locale: Locale): string {
  return new Intl.DisplayNames([LOCALE_TAG[locale]], { type: 'language' }).of(language) ?? language;
}

// Controls that XML 1.0 forbids, lone surrogates, and the marks that reorder text beyond their own place (embeddings, overrides,
// isolates). Each quote stands in an element or paragraph of its own direction, so nothing needs them; a hostile page uses them to
// make a figure read backwards. Joiners and the two plain direction marks stay: Hebrew, Arabic and emoji need them.
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text as it can stand in print: without control characters, lone surrogates and marks that reorder what follows them. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
