import * as z from 'zod';
import { blobRefSchema, instantSchema, localIdSchema, ulidSchema } from './ids';
import { placeSchema } from './observation';
import { foundTextSchema, pageDateSchema, webUrlSchema } from './source';
import { languageTagSchema } from './text';
import { centreIdSchema } from './vocabularies';

/**
 * A quoted passage: W3C TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end) over the page's normalised
 * text, as `@duibiao/extract` defines it (https://www.w3.org/TR/annotation-model/). Offsets are UTF-16 units, end exclusive.
 */
export const quoteSchema = z.strictObject({
  id: localIdSchema,
  exact: z.string().min(1).max(20_000),
  prefix: z.string().max(500).optional(),
  suffix: z.string().max(500).optional(),
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
  language: languageTagSchema.optional(),
});
export type Quote = z.infer<typeof quoteSchema>;

/**
 * A clip is immutable evidence: what stood on which page when, who captured it with what. A mend of a clip's data is editorial
 * work and belongs to the case; the clip itself never changes.
 */
export const clipSchema = z.strictObject({
  id: ulidSchema,
  capturedAt: instantSchema,
  url: webUrlSchema,
  canonicalUrl: webUrlSchema.optional(),
  title: z.string().min(1).max(2_000),
  publisher: foundTextSchema.optional(),
  authors: z.array(z.string().min(1)).optional(),
  published: pageDateSchema.optional(),
  modified: pageDateSchema.optional(),
  language: languageTagSchema.optional(),
  licence: z.string().min(1).optional(),
  /** The place that the page seemed to be about, with the reason for the guess. */
  placeGuess: z.strictObject({ ...placeSchema.shape, reason: z.string().min(1) }).optional(),
  /** SHA-256 of the page's normalised text. */
  textHash: blobRefSchema,
  quotes: z.array(quoteSchema).max(100),
  snapshot: blobRefSchema.optional(),
  screenshot: blobRefSchema.optional(),
  capturedBy: z.strictObject({ centre: centreIdSchema, device: z.string().min(1).max(100) }),
  /** The capturing program and its version: "extension 0.1.0". */
  tool: z.string().min(1),
});
export type Clip = z.infer<typeof clipSchema>;

/** The address that a citation names: the canonical one where the page states it. */
export function citedUrl(clip: Pick<Clip, 'url' | 'canonicalUrl'>): string {
  return clip.canonicalUrl ?? clip.url;
}
