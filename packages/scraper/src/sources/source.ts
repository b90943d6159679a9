import { placeSchema } from '@duibiao/model';
import * as z from 'zod';
import { PROTOCOLS } from '../decode';

const slug = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

const unitSchema = z
  .strictObject({
    /** UCUM, as in the model. */
    unit: z.string().min(1).optional(),
    /** ISO 4217. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    /** The published number × 10^power is in the unit: thousands are 3. */
    power: z.int().min(-12).max(15).optional(),
    priceBasis: z.string().min(1).optional(),
    per: z.string().min(1).optional(),
  })
  .refine(({ unit, currency }) => (unit === undefined) !== (currency === undefined), 'either unit or currency');

/** Which cells of an answer carry an indicator. */
export const seriesSchema = z.strictObject({
  indicator: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** Dimension → code that a cell must have; a list means any of these. */
  match: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  /** The dimension that names the place, or the one place of all cells. */
  place: z.union([z.strictObject({ dimension: z.string().min(1) }), placeSchema]),
  /** Fixed unit; where absent the cell's own unit is looked up in `units`. */
  unit: unitSchema.optional(),
  measure: z.enum(['level', 'change', 'share']).default('level'),
  comparedWith: z.string().min(1).optional(),
  /** From one period to the next, or from one revision to the next, a value may grow or shrink by this factor (default 1.5); percentages by 10 points. */
  plausibleFactor: z.number().gt(1).optional(),
});

export const requestSchema = z.strictObject({
  id: slug,
  /** Address; `{env:NAME}` is taken from the environment, `{year}` and `{year-5}` from the calendar. */
  url: z.string().regex(/^https?:\/\//),
  method: z.enum(['GET', 'POST']).default('GET'),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.string().optional(),
  /** What the decoder needs to know: see TableMapping. */
  mapping: z.unknown().optional(),
  series: z.array(seriesSchema).min(1),
});

/** A source of observations: one data file each. */
export const sourceSchema = z.strictObject({
  id: slug,
  title: z.string().min(1),
  producer: z.string().min(1),
  homepage: z.url(),
  protocol: z.enum(PROTOCOLS),
  /** False: the shape is from documentation and no live answer has been decoded with it yet. */
  tried: z.boolean(),
  documentation: z.url(),
  licence: z.string().min(1),
  attribution: z.string().min(1),
  cadence: z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'yearly']),
  budget: z.strictObject({
    concurrency: z.int().min(1),
    minDelayMs: z.int().min(0),
    /** Most requests in any hour. */
    perHour: z.int().min(1).optional(),
    /** Most requests in any span of so many seconds. */
    window: z.strictObject({ requests: z.int().min(1), seconds: z.number().positive() }).optional(),
    timeoutMs: z.int().min(1).optional(),
    /** What the service itself states. */
    stated: z.string().min(1).optional(),
  }),
  requests: z.array(requestSchema).min(1),
  /** The source's code for a place → the place; null for codes that are known and not wanted. */
  places: z.record(z.string(), placeSchema.nullable()),
  /** The source's unit → ours. */
  units: z.record(z.string(), unitSchema).default({}),
});

export type Source = z.infer<typeof sourceSchema>;
export type SourceRequest = z.infer<typeof requestSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type SourceUnit = z.infer<typeof unitSchema>;
