import * as z from 'zod';
import { caseSchema } from './case';
import { editionSchema } from './edition';
import { instantSchema } from './ids';
import { observationSchema } from './indicator';
import { assignmentSchema, targetSchema } from './target';
import { verificationSchema } from './verification';

/** The shape of an exported dataset. A new number comes with a migration. */
export const SNAPSHOT_VERSION = 1;

/** The dataset at one moment, as `export` writes and the handbook reads it. Blobs stay where they are and are named by hash. */
export const snapshotSchema = z.strictObject({
  version: z.literal(SNAPSHOT_VERSION),
  generatedAt: instantSchema,
  editions: z.array(editionSchema),
  cases: z.array(caseSchema),
  targets: z.array(targetSchema),
  assignments: z.array(assignmentSchema),
  observations: z.array(observationSchema),
  verifications: z.array(verificationSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
