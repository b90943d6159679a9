import * as z from 'zod';
import { instantSchema, ulidSchema } from './ids';
import { roleSchema } from './vocabularies';

/** The office's decision on a submitted case. A return always has its reason. */
export const reviewSchema = z
  .strictObject({
    id: ulidSchema,
    decision: z.enum(['accept', 'return']),
    reason: z.string().min(1).max(5_000).optional(),
    at: instantSchema,
    by: z.strictObject({ role: roleSchema, device: z.string() }),
  })
  .refine((review) => review.decision === 'accept' || review.reason !== undefined, {
    path: ['reason'],
    message: 'a return needs a reason that the centre can act on',
  });
export type Review = z.infer<typeof reviewSchema>;
