import * as z from 'zod';
import { blobRefSchema, instantSchema } from './ids';
import { calendarDateSchema } from './observation';

/** A date that a page states: a calendar date without zone; with precision "month" or "year" the day or month is 01 by convention and not known. */
export const pageDateSchema = z.strictObject({
  date: calendarDateSchema,
  precision: z.enum(['day', 'month', 'year']),
  /** Where on the page it was found: "json-ld", "meta", "url", "text", … or "clerk" when a person set it. */
  from: z.string().min(1),
});
export type PageDate = z.infer<typeof pageDateSchema>;

/** A value found on a page, with where it was found and how sure it is: `stated` by the page's own metadata, or `guessed` from its text. */
export const foundTextSchema = z.strictObject({
  name: z.string().min(1),
  from: z.string().min(1),
  certainty: z.enum(['stated', 'guessed']).optional(),
  /** Why it was guessed, in words for people. */
  reason: z.string().min(1).optional(),
});
export type FoundText = z.infer<typeof foundTextSchema>;

/** An absolute http(s) address. */
export const webUrlSchema = z.url({ protocol: /^https?$/, error: 'an absolute http or https address' });

/** Provenance of a refreshed value: who produced it, where it was read and when, under which licence (or the word "unknown"), and the hash of the response. */
export const provenanceSchema = z.strictObject({
  producer: z.string().min(1),
  title: z.string().min(1),
  url: webUrlSchema,
  accessed: instantSchema,
  published: calendarDateSchema.optional(),
  licence: z.string().min(1),
  attribution: z.string().min(1).optional(),
  response: blobRefSchema,
});
export type Provenance = z.infer<typeof provenanceSchema>;
