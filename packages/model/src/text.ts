import * as z from 'zod';

/** A BCP 47 language tag of the forms that we use: language, optional script, optional region (`ko`, `zh-Hant`, `pt-BR`). */
export const languageTagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'a BCP 47 tag such as ko, zh-Hans or pt-BR');
export type LanguageTag = z.infer<typeof languageTagSchema>;

/** Text in one or more languages, keyed by language tag. An absent language is not yet written. */
export const localizedTextSchema = z.record(languageTagSchema, z.string().min(1));
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/**
 * The text in the language that a reader asked for, else in a language close to it, else in any.
 * Returns undefined where nothing is written. The tag says which language came out.
 */
export function pickText(
  text: LocalizedText | undefined,
  wanted: LanguageTag,
): { text: string; language: LanguageTag } | undefined {
  if (!text) return undefined;
  const base = wanted.split('-')[0]!;
  const tags = Object.keys(text);
  const tag =
    tags.find((t) => t === wanted) ??
    tags.find((t) => t.split('-')[0] === base) ??
    tags.find((t) => t === 'en') ??
    tags[0];
  return tag === undefined ? undefined : { text: text[tag]!, language: tag };
}
