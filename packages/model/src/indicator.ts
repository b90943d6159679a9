import * as z from 'zod';
import { ulidSchema } from './ids';
import { observationFields, periodSchema, placeSchema } from './observation';
import { provenanceSchema } from './source';
import { localizedTextSchema } from './text';

/** A series of a statistics service that carries an indicator; `verified` once a real response has been decoded with it. */
export const seriesCodeSchema = z.strictObject({
  source: z.string().min(1),
  code: z.string().min(1),
  verified: z.boolean(),
});

/** An indicator: what is measured, in which canonical unit (UCUM, or "currency"), and whether more is better. */
export const indicatorSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  names: localizedTextSchema,
  definition: z.string().min(1),
  unit: z.string().min(1),
  direction: z.enum(['more-is-better', 'less-is-better', 'neutral']),
  area: z.string().min(1),
  series: z.array(seriesCodeSchema).optional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/**
 * A refreshed value of an indicator for a place and period. `key` says what it is a value of
 * (`<source>/<indicator>/<place>/<period start>`); a revision is a new version under the same key and the old one stays.
 */
export const observationSchema = z.strictObject({
  id: ulidSchema,
  key: z.string().min(1),
  version: z.int().min(1),
  ...observationFields,
  indicator: z.string().regex(/^[a-z][a-z0-9_]*$/),
  place: placeSchema,
  period: periodSchema,
  /** null: the source says that there is none; `status` says why. */
  value: observationFields.value.nullable(),
  status: z.string().min(1).optional(),
  provenance: provenanceSchema,
  /** Waiting for a person: a jump, a change of unit, a rebased series. Not used until released. */
  flag: z.strictObject({ reason: z.string().min(1), detail: z.string().min(1) }).optional(),
});
export type Observation = z.infer<typeof observationSchema>;
