import * as z from 'zod';
import { slugSchema, taskIdSchema } from './ids';
import { calendarDateSchema } from './observation';
import { localizedTextSchema } from './text';

/** Where a statement of the plan comes from. `wording` is the source's own words. */
export const planSourceSchema = z.strictObject({
  title: z.string().min(1),
  url: z.string().min(1).optional(),
  published: calendarDateSchema.optional(),
  wording: z.string().min(1).optional(),
  /** false: from the public record, not yet checked against the document itself. */
  verified: z.boolean().optional(),
});

/** One class of a scheme (a chapter, a field), with the number of tasks that the plan declares for it. */
export const schemeClassSchema = z.strictObject({
  id: slugSchema,
  title: localizedTextSchema,
  declared: z.int().min(0).optional(),
});

/** One way in which an edition cuts its task list. An edition has several over the same tasks; `declared` is the sum that the plan states. */
export const classificationSchemeSchema = z.strictObject({
  id: slugSchema,
  title: localizedTextSchema,
  /** chapters: how the handbook is divided. */
  role: z.enum(['chapters', 'cross-cut']),
  declared: z.int().min(0).optional(),
  classes: z.array(schemeClassSchema).min(1),
});
export type ClassificationScheme = z.infer<typeof classificationSchemeSchema>;

/** A member unit 成员单位, district or functional zone. */
export const unitSchema = z.strictObject({
  id: slugSchema,
  title: localizedTextSchema,
  kind: z.enum(['department', 'district', 'zone', 'company', 'office']),
});
export type Unit = z.infer<typeof unitSchema>;

/** Work groups of the "8+30+1" organisation; entered groups may be fewer than declared. */
export const workGroupSchema = z.strictObject({
  id: slugSchema,
  title: localizedTextSchema,
  kind: z.enum(['special', 'professional', 'secretariat']),
  declared: z.int().min(0).optional(),
  leads: z.array(slugSchema),
});

/** One piece of work of the plan 工作实事. */
export const taskSchema = z.strictObject({
  id: taskIdSchema,
  /** The number in the plan; absent where the source gives none. */
  number: z.int().min(1).optional(),
  title: localizedTextSchema,
  /** Class by scheme id. A scheme is missing where the source does not say the class. */
  classes: z.record(slugSchema, slugSchema),
  leadUnit: slugSchema.optional(),
  coUnits: z.array(slugSchema).optional(),
  /** District or zone where the work happens. */
  location: slugSchema.optional(),
  due: calendarDateSchema.optional(),
  /** Words that pages about this task use, by language: they help the picker to suggest it. */
  cues: z.record(z.string(), z.array(z.string().min(1))).optional(),
  source: planSourceSchema,
});
export type Task = z.infer<typeof taskSchema>;

/** A published tally of an edition: consultation, assessment results, handbook. Each count as its source states it. */
export const publishedTallySchema = z.strictObject({
  id: slugSchema,
  title: localizedTextSchema,
  total: z.int().min(0).optional(),
  counts: z.array(z.strictObject({ id: slugSchema, title: localizedTextSchema, count: z.int().min(0) })).min(1),
  source: planSourceSchema,
});
export type PublishedTally = z.infer<typeof publishedTallySchema>;

/** An edition of the plan: everything that differs from edition to edition is here, as data. */
export const editionSchema = z
  .strictObject({
    id: slugSchema,
    title: localizedTextSchema,
    issued: calendarDateSchema.optional(),
    declaredTasks: z.int().min(0).optional(),
    declaredTargetRegions: z.int().min(0).optional(),
    schemes: z.array(classificationSchemeSchema),
    units: z.array(unitSchema),
    workGroups: z.array(workGroupSchema),
    tasks: z.array(taskSchema),
    tallies: z.array(publishedTallySchema),
    source: planSourceSchema,
  })
  .superRefine((edition, context) => {
    const issue = (path: PropertyKey[], message: string): void => context.addIssue({ code: 'custom', path, message });
    const schemes = new Map(edition.schemes.map((scheme) => [scheme.id, new Set(scheme.classes.map((c) => c.id))]));
    const units = new Set(edition.units.map((unit) => unit.id));
    const seen = new Set<string>();
    edition.tasks.forEach((task, index) => {
      if (seen.has(task.id))
        issue(['tasks', index, 'id'], `task ${task.id} is entered twice; give one of them another id`);
      seen.add(task.id);
      if (!task.id.startsWith(`${edition.id}/`))
        issue(['tasks', index, 'id'], `task ids of this edition start with "${edition.id}/"`);
      for (const [scheme, classId] of Object.entries(task.classes)) {
        if (!schemes.get(scheme)?.has(classId))
          issue(
            ['tasks', index, 'classes', scheme],
            `class "${classId}" is not in scheme "${scheme}"; add it to the edition's schemes or correct it`,
          );
      }
      for (const unit of [task.leadUnit, task.location, ...(task.coUnits ?? [])]) {
        if (unit !== undefined && !units.has(unit))
          issue(['tasks', index], `unit "${unit}" is not in the edition's units; add it there or correct it`);
      }
    });
  });
export type Edition = z.infer<typeof editionSchema>;
