import * as z from 'zod';
import { instantSchema, slugSchema, taskIdSchema, ulidSchema } from './ids';
import { localizedTextSchema } from './text';

/** How far a task is: done, not done in time, long-term, or under way. */
export const progressStatusSchema = z.enum(['done', 'not-done', 'long-term', 'under-way']);

/** What a lead unit reports on a task. */
export const progressReportSchema = z.strictObject({
  id: ulidSchema,
  task: taskIdSchema,
  unit: slugSchema,
  status: progressStatusSchema,
  text: localizedTextSchema,
  at: instantSchema,
});
export type ProgressReport = z.infer<typeof progressReportSchema>;

/** The yearly assessment 考核 of a task: experts' scores from 0 to 100. */
export const assessmentSchema = z.strictObject({
  id: ulidSchema,
  task: taskIdSchema,
  year: z.int().min(2000).max(2100),
  status: progressStatusSchema,
  scores: z.array(z.strictObject({ expert: z.string().min(1), score: z.number().min(0).max(100) })),
  at: instantSchema,
});
export type Assessment = z.infer<typeof assessmentSchema>;

/** Counts the latest assessment of each task by status. */
export function tallyAssessments(
  assessments: readonly Assessment[],
): Record<z.infer<typeof progressStatusSchema>, number> {
  const latest = new Map<string, Assessment>();
  for (const assessment of assessments) {
    const known = latest.get(assessment.task);
    if (!known || known.at < assessment.at) latest.set(assessment.task, assessment);
  }
  const tally = { done: 0, 'not-done': 0, 'long-term': 0, 'under-way': 0 };
  for (const { status } of latest.values()) tally[status] += 1;
  return tally;
}
