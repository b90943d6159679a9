import { centreIdSchema, roleSchema } from '@duibiao/model';
import * as z from 'zod';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** A bearer token as stored: only its SHA-256 in hex, and what it is bound to. */
export const tokenRecordSchema = z.object({
  hash: hashSchema,
  role: roleSchema,
  centre: centreIdSchema.optional(),
  device: z.string(),
  createdAt: z.string(),
  /** Absent: it does not expire. */
  expiresAt: z.string().optional(),
  revoked: z.boolean().optional(),
});
export type TokenRecord = z.infer<typeof tokenRecordSchema>;

/** A code that works once: signs a person in or connects a device. Only its SHA-256 is stored. */
export const codeRecordSchema = z.object({
  hash: hashSchema,
  kind: z.enum(['sign-in', 'connection']),
  role: roleSchema,
  centre: centreIdSchema.optional(),
  device: z.string().optional(),
  expiresAt: z.string(),
});
export type CodeRecord = z.infer<typeof codeRecordSchema>;
