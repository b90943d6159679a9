import * as z from 'zod';
import { localIdSchema } from './ids';
import { exactValueSchema, observationFields, placeSchema, spanSchema } from './observation';

/** Where a figure stands: proposed by `observe`, then accepted or rejected by a person. Only accepted figures are published. */
export const figureStatusSchema = z.enum(['proposed', 'accepted', 'rejected']);

/** An observation in a case, tied to the words of the quote that it came from. */
export const figureSchema = z.strictObject({
  id: localIdSchema,
  /** Id of the quote, in one of the case's clips. */
  quote: localIdSchema,
  /** Where the quantity stands in `quote.exact`. */
  span: spanSchema,
  /** The words at `span`: "2,049만 TEU". */
  asWritten: z.string().min(1),
  ...observationFields,
  status: figureStatusSchema,
});
export type Figure = z.infer<typeof figureSchema>;

/** The own city's value beside which the case is read, with where it is from. */
export const baselineSchema = z.strictObject({
  id: localIdSchema,
  indicator: z.string().min(1),
  place: placeSchema,
  /** "2017", "2017-03" or "2017-04-01/2018-03-31". */
  period: z.string().min(4),
  value: exactValueSchema,
  unit: z.string().min(1).optional(),
  currency: z.string().length(3).optional(),
  source: z.string().min(1),
});
export type Baseline = z.infer<typeof baselineSchema>;
