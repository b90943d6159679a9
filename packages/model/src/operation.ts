import * as z from 'zod';
import { caseFieldsSchema, caseSchema } from './case';
import { ulidSchema } from './ids';
import { inputProblemSchema } from './problem';
import { verificationSchema } from './verification';
import { centreIdSchema, roleSchema } from './vocabularies';

const operationHead = { opId: ulidSchema, caseId: ulidSchema };
/** For each field that is set: the field's revision that the client had seen; absent for a field that it never saw. */
const baseSchema = z.record(z.string(), z.int().min(0));

/** Creates a case or sets some of its fields; sets keyed by id merge by adding. */
export const putOperationSchema = z.strictObject({
  ...operationHead,
  kind: z.literal('put'),
  base: baseSchema,
  set: caseFieldsSchema.partial(),
});

/** The office's decision on a submitted case. Accepting one that lacks something is rejected with what is missing. */
export const reviewOperationSchema = z.strictObject({
  ...operationHead,
  kind: z.literal('review'),
  base: baseSchema,
  set: z.strictObject({
    decision: z.enum(['accept', 'return']),
    reason: z.string().trim().min(1).max(5_000).optional(),
  }),
});

/** Settles a conflict: the kept value stays, or the offered one takes its place. */
export const resolveOperationSchema = z.strictObject({
  ...operationHead,
  kind: z.literal('resolve'),
  base: baseSchema,
  set: z.strictObject({ conflict: ulidSchema, choose: z.enum(['kept', 'offered']) }),
});

/** Marks a case as deleted. An edit that arrives from a stale base revives it and opens a conflict. */
export const deleteOperationSchema = z.strictObject({
  ...operationHead,
  kind: z.literal('delete'),
  base: baseSchema,
  set: z.strictObject({}),
});

/** One idempotent change of one case. The same `opId` has one effect for ever. */
export const operationSchema = z.discriminatedUnion('kind', [
  putOperationSchema,
  reviewOperationSchema,
  resolveOperationSchema,
  deleteOperationSchema,
]);
export type Operation = z.infer<typeof operationSchema>;
export type PutOperation = z.infer<typeof putOperationSchema>;
export type ReviewOperation = z.infer<typeof reviewOperationSchema>;

/** Operations in one push. */
export const MAX_OPERATIONS = 100;

/**
 * A push: the envelope. Each operation is checked on its own so that one bad operation does not hold back the others;
 * its faults come back in its result.
 */
export const pushRequestSchema = z.strictObject({
  clientId: z.string().min(1).max(100),
  operations: z
    .array(z.looseObject({ opId: z.string().min(1) }))
    .min(1)
    .max(MAX_OPERATIONS),
});
export type PushRequest = { clientId: string; operations: Operation[] };

/** What became of one operation: applied, conflict (applied in part, the rest waits for the reviewer), rejected (no effect; `problems` say why). */
export const operationResultSchema = z.object({
  opId: z.string(),
  status: z.enum(['applied', 'conflict', 'rejected']),
  revision: z.int().optional(),
  problems: z.array(inputProblemSchema).optional(),
});
export type OperationResult = z.infer<typeof operationResultSchema>;

export const pushResponseSchema = z.object({ results: z.array(operationResultSchema) });
export type PushResponse = z.infer<typeof pushResponseSchema>;

/** One entry of the change feed: the record as it is now. A record stands in the feed once, at its latest cursor. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.object({ cursor: z.int(), kind: z.literal('case'), id: ulidSchema, record: caseSchema }),
  z.object({ cursor: z.int(), kind: z.literal('verification'), id: ulidSchema, record: verificationSchema }),
]);
export type Change = z.infer<typeof changeSchema>;

/** The changes after `since`, oldest first; ask again from `cursor` while `more`. */
export const changesResponseSchema = z.object({ items: z.array(changeSchema), cursor: z.int(), more: z.boolean() });
export type ChangesResponse = z.infer<typeof changesResponseSchema>;

/** What a new device is bound to for ever. */
export const tokenRequestSchema = z.strictObject({
  centre: centreIdSchema.optional(),
  role: roleSchema,
  device: z.string().trim().min(1).max(100),
});
export type TokenRequest = z.infer<typeof tokenRequestSchema>;

/** Who sends a request: what its token is bound to. */
export const actorSchema = z.strictObject({ centre: centreIdSchema.optional(), role: roleSchema, device: z.string() });
export type Actor = z.infer<typeof actorSchema>;
