import * as z from 'zod';

/** A calendar date without a zone, ISO 8601 `YYYY-MM-DD`, that exists (no 30 February). */
export const calendarDateSchema = z.iso.date();

/** How exactly a date or period is known. */
export const periodPrecisionSchema = z.enum(['day', 'month', 'quarter', 'half', 'year', 'span', 'fiscal-year']);
export type PeriodPrecision = z.infer<typeof periodPrecisionSchema>;

/** What stretch of time a figure is about: calendar dates, both ends inside. */
export const periodSchema = z
  .strictObject({ start: calendarDateSchema, end: calendarDateSchema, precision: periodPrecisionSchema })
  .refine((period) => period.start <= period.end, 'start must not be after end');
export type Period = z.infer<typeof periodSchema>;

/** A reference area (SDMX: REF_AREA): ISO 3166-1 alpha-2 code and English name; the country alone where no place is named. */
export const placeSchema = z.strictObject({
  iso: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as KR'),
  name: z.string().min(1),
  /** Wikidata item, such as Q16520. */
  qid: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** An exact decimal ("20490000", "-1.0"), or a fraction ("1/3") where no finite decimal exists. */
export const exactValueSchema = z
  .string()
  .regex(/^-?\d+(\.\d+)?$|^-?\d+\/[1-9]\d*$/, 'an exact decimal such as 20490000 or -1.0');

export const measureSchema = z.enum(['level', 'change', 'share']);
export type Measure = z.infer<typeof measureSchema>;

export const qualifierSchema = z.enum(['about', 'at-least', 'at-most', 'more-than', 'less-than', 'range']);
export type Qualifier = z.infer<typeof qualifierSchema>;

/**
 * The statistical content of a figure: what was measured, where, when, how much, in which unit.
 * `unit` is UCUM with annotations (`{TEU}`, `%`, `{pp}`, `{rank}`; pure numbers "1"); `currency` is ISO 4217; one of the two is there.
 * A percentage 7.4 % is value "7.4", unit "%". A decrease is negative.
 */
export const observationFields = {
  indicator: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/)
    .nullable(),
  place: placeSchema.nullable(),
  period: periodSchema.nullable(),
  value: exactValueSchema,
  /** The upper end of a range; `value` is the lower. */
  upper: exactValueSchema.optional(),
  unit: z.string().min(1).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** Denominator, UCUM: `{person}`, `m2`. */
  per: z.string().min(1).optional(),
  /** As stated in the source: "current", "constant 2015", "PPP". */
  priceBasis: z.string().min(1).optional(),
  measure: measureSchema,
  qualifiers: z.array(qualifierSchema),
  /** For a change: against what, as the source says ("previous year"). */
  comparedWith: z.string().min(1).optional(),
};

/** UTF-16 offsets into a stated text, end exclusive. */
export const spanSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof spanSchema>;

/** An observation as found in running text: the statistical content plus where the quantity stands in the text it was found in. */
export const textObservationSchema = z.strictObject({ quantity: spanSchema, ...observationFields });
export type TextObservation = z.infer<typeof textObservationSchema>;
