// Rates of time as data: what says that a figure is of a day, a month, a year.
import * as z from 'zod';
import json from '../../../data/verify-rates.json';

const words = z.array(z.string().min(1)).min(1);
/** By the id of the span's unit. */
const bySpan = z.record(z.string(), words);
const signsSchema = z.strictObject({
  every: words,
  one: words,
  counters: words,
  spans: bySpan,
  /** Behind a span, without a meaning of its own: 1年間. */
  lasting: words,
  /** Behind one span: a rate whatever follows. */
  behind: words,
  /** Behind one span: a rate where a figure follows. */
  joints: words,
  /** Behind a sign of `counted`: what is counted by that span. */
  kinds: words,
  counted: words,
  /** Signs of spans that are rates where a figure follows. */
  bare: words,
  /** Letters of a character class. */
  notAfter: z.string().min(1),
  /** May stand between a rate and its figure: 1日最大500人. */
  bounds: words,
  /** What a figure begins with: letters of a character class. */
  figures: z.string().min(1),
  titles: words,
});
const data = z
  .strictObject({
    comment: z.string(),
    phrases: z.array(z.strictObject({ forms: words, spans: bySpan })),
    words: bySpan,
    signs: z.array(signsSchema),
  })
  .parse(json);

export type RateSigns = z.infer<typeof signsSchema>;

export const RATE_SIGNS: readonly RateSigns[] = data.signs;

/** Phrases and words that say a rate, with the id of the span's unit. */
export const RATE_WORDS: ReadonlyArray<readonly [unit: string, words: readonly string[]]> = [
  ...data.phrases.flatMap(({ forms, spans }) =>
    Object.entries(spans).map(
      ([unit, names]) => [unit, names.flatMap((name) => forms.map((form) => form.replace('{}', name)))] as const,
    ),
  ),
  ...Object.entries(data.words),
];
