import * as z from 'zod';
import { clipSchema, type Quote } from './clip';
import { baselineSchema, figureSchema } from './figure';
import { instantSchema, localIdSchema, slugSchema, taskIdSchema, ulidSchema } from './ids';
import { placeSchema } from './observation';
import { reviewSchema } from './review';
import { type PageDate, pageDateSchema } from './source';
import { languageTagSchema, localizedTextSchema } from './text';
import { caseStatusSchema, centreIdSchema, regionCodeSchema, roleSchema } from './vocabularies';

/** Who or what a case benchmarks against: country or region, city, body. */
export const caseTargetSchema = z.strictObject({
  country: regionCodeSchema,
  city: z.strictObject({ name: z.string().min(1), qid: placeSchema.shape.qid }).optional(),
  body: z.string().min(1).optional(),
});
export type CaseTarget = z.infer<typeof caseTargetSchema>;

/** What can be taken over (可借鉴性): what, preconditions, obstacles, a rating from 1 (hardly) to 5 (at once), and why. */
export const transferabilitySchema = z.strictObject({
  what: localizedTextSchema.optional(),
  preconditions: localizedTextSchema.optional(),
  obstacles: localizedTextSchema.optional(),
  rating: z.int().min(1).max(5).nullable().optional(),
  rationale: localizedTextSchema.optional(),
});
export type Transferability = z.infer<typeof transferabilitySchema>;

/** A quote in another language, and who translated it. */
export const translationSchema = z.strictObject({
  id: localIdSchema,
  quote: localIdSchema,
  language: languageTagSchema,
  text: z.string().min(1),
  by: z.enum(['human', 'machine', 'machine-checked']),
  translator: z.string().min(1).optional(),
});
export type Translation = z.infer<typeof translationSchema>;

/** A date for a clip whose page states none, set by a person with the reason: the clip itself never changes. `id` is the clip's. */
export const sourceDateSchema = z.strictObject({ id: ulidSchema, date: pageDateSchema, reason: z.string().min(1) });
export type SourceDate = z.infer<typeof sourceDateSchema>;

/** What people edit in a case. Each top-level field has its own revision. `clips`, `figures`, `baseline`, `translations` and `sourceDates` are sets keyed by id. */
export const caseFieldsSchema = z.strictObject({
  edition: slugSchema,
  tasks: z.array(taskIdSchema),
  status: caseStatusSchema,
  target: caseTargetSchema,
  leadUnit: slugSchema,
  title: localizedTextSchema,
  why: localizedTextSchema,
  summary: localizedTextSchema,
  background: localizedTextSchema,
  practice: localizedTextSchema,
  standard: localizedTextSchema,
  mechanism: localizedTextSchema,
  results: localizedTextSchema,
  lessons: localizedTextSchema,
  transferability: transferabilitySchema,
  clips: z.array(clipSchema).max(50),
  figures: z.array(figureSchema).max(500),
  baseline: z.array(baselineSchema).max(100),
  translations: z.array(translationSchema).max(500),
  sourceDates: z.array(sourceDateSchema).max(50),
});
export type CaseFields = z.infer<typeof caseFieldsSchema>;
export type CaseField = keyof CaseFields;

/** The fields that are sets keyed by `id`: two edits merge by adding. */
export const SET_FIELDS = [
  'clips',
  'figures',
  'baseline',
  'translations',
  'sourceDates',
] as const satisfies readonly CaseField[];

/** One entry of a case's history: which operation changed which fields, by whom, when. */
export const historyEntrySchema = z.strictObject({
  opId: ulidSchema,
  kind: z.string().min(1),
  revision: z.int().min(1),
  fields: z.array(z.string()),
  at: instantSchema,
  by: z.strictObject({ centre: centreIdSchema.optional(), role: roleSchema, device: z.string() }),
  note: z.string().optional(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** Two people changed one field from the same revision: the kept value stays, the offered one waits here for the reviewer. */
export const conflictSchema = z.strictObject({
  id: ulidSchema,
  field: z.string().min(1),
  kept: z.unknown(),
  offered: z.unknown(),
  opId: ulidSchema,
  at: instantSchema,
  by: historyEntrySchema.shape.by,
  resolved: z.enum(['kept', 'offered']).optional(),
});
export type Conflict = z.infer<typeof conflictSchema>;

/** A benchmark case (对标案例) as stored: the editorial fields, most of them optional until review, and what the hub keeps about them. */
export const caseSchema = z.strictObject({
  id: ulidSchema,
  ...caseFieldsSchema.partial().shape,
  edition: slugSchema,
  status: caseStatusSchema,
  tasks: caseFieldsSchema.shape.tasks,
  clips: caseFieldsSchema.shape.clips,
  figures: caseFieldsSchema.shape.figures,
  centre: centreIdSchema.optional(),
  revision: z.int().min(1),
  fieldRevisions: z.record(z.string(), z.int().min(1)),
  reviews: z.array(reviewSchema),
  conflicts: z.array(conflictSchema),
  history: z.array(historyEntrySchema),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deleted: z.boolean().optional(),
});
export type Case = z.infer<typeof caseSchema>;

/** The quote with this id and the clip it stands in; undefined when the case has none. */
export function findQuote(
  clips: Case['clips'],
  quoteId: string,
): { quote: Quote; clip: Case['clips'][number] } | undefined {
  for (const clip of clips) {
    const quote = clip.quotes.find((q) => q.id === quoteId);
    if (quote) return { quote, clip };
  }
  return undefined;
}

/** The date of a clip's source: what the page states (published, else modified), else what a person set for it; undefined when neither. */
export function datedSource(record: Pick<Case, 'sourceDates'>, clip: Case['clips'][number]): PageDate | undefined {
  return clip.published ?? clip.modified ?? record.sourceDates?.find((entry) => entry.id === clip.id)?.date;
}
