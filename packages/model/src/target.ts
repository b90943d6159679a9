import * as z from 'zod';
import { caseTargetSchema } from './case';
import { baselineSchema } from './figure';
import { instantSchema, slugSchema, taskIdSchema, ulidSchema } from './ids';
import { localizedTextSchema } from './text';
import { centreIdSchema } from './vocabularies';

/** What was done with an opinion, and why: every opinion gets a disposition. */
export const dispositionSchema = z.strictObject({
  outcome: z.enum(['adopted', 'partly-adopted', 'not-adopted', 'noted']),
  reason: z.string().min(1),
  at: instantSchema,
});

/** An opinion of a centre, a unit or an expert on a target or a draft. */
export const opinionSchema = z.strictObject({
  id: ulidSchema,
  from: z.strictObject({ kind: z.enum(['centre', 'unit', 'expert']), id: z.string().min(1) }),
  about: z.strictObject({ kind: z.enum(['target', 'task', 'edition']), id: z.string().min(1) }),
  round: slugSchema.optional(),
  text: localizedTextSchema,
  at: instantSchema,
  disposition: dispositionSchema.optional(),
});
export type Opinion = z.infer<typeof opinionSchema>;

/** A benchmark target 对标目标 of a task: against whom, at what standard, with which figures. */
export const targetSchema = z.strictObject({
  id: ulidSchema,
  task: taskIdSchema,
  against: caseTargetSchema,
  /** 对标标准: the standard to reach, in words. */
  standard: localizedTextSchema.optional(),
  figures: z.array(baselineSchema),
  opinions: z.array(opinionSchema),
  updatedAt: instantSchema,
});
export type Target = z.infer<typeof targetSchema>;

/** A round of consultation on a draft of the plan. */
export const consultationRoundSchema = z.strictObject({
  id: slugSchema,
  edition: slugSchema,
  number: z.int().min(1),
  opened: instantSchema.optional(),
  closed: instantSchema.optional(),
  opinions: z.array(opinionSchema),
});
export type ConsultationRound = z.infer<typeof consultationRoundSchema>;

/** Research that the office asks a centre to do for a task. */
export const assignmentSchema = z.strictObject({
  id: ulidSchema,
  task: taskIdSchema,
  centre: centreIdSchema,
  note: z.string().min(1).optional(),
  due: z.iso.date().optional(),
  at: instantSchema,
  done: z.boolean(),
});
export type Assignment = z.infer<typeof assignmentSchema>;

/** How many opinions a round got and what became of them; `open` have no disposition yet. */
export function tallyOpinions(opinions: readonly Opinion[]): {
  total: number;
  open: number;
  byOutcome: Record<string, number>;
  respondents: number;
} {
  const byOutcome: Record<string, number> = {};
  for (const { disposition } of opinions) {
    if (disposition) byOutcome[disposition.outcome] = (byOutcome[disposition.outcome] ?? 0) + 1;
  }
  const open = opinions.filter((opinion) => !opinion.disposition).length;
  const respondents = new Set(opinions.map(({ from }) => `${from.kind}:${from.id}`)).size;
  return { total: opinions.length, open, byOutcome, respondents };
}
