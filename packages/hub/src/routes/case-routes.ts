import {
  type Actor,
  type BlobRef,
  caseSchema,
  caseStatusSchema,
  changesResponseSchema,
  type InputProblem,
  listProblems,
  type Operation,
  type OperationResult,
  operationSchema,
  pushRequestSchema,
  pushResponseSchema,
  slugSchema,
  taskIdSchema,
  ulidSchema,
} from '@duibiao/model';
import * as z from 'zod';
import { HttpProblem } from '../problems';
import { defineRoute, type HubServices, json, type Route } from '../route';

const wholeNumber = (maximum: number): z.ZodType<number> => z.coerce.number().int().min(0).max(maximum);

/** Push, changes, and reading cases. */
export const caseRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/v1/push',
    summary: 'Applies up to 100 operations; each has its own result, and the same opId one effect for ever',
    access: 'any',
    body: pushRequestSchema,
    responses: { 200: { description: 'A result for each operation, in order', schema: pushResponseSchema } },
    handle: async ({ services, actor, body }) => {
      return json({ results: await applyAll(services, actor, body.operations) });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/v1/changes',
    summary: 'What changed after a cursor, oldest change first; ask again from the cursor while there is more',
    access: 'read',
    query: z.object({
      since: wholeNumber(Number.MAX_SAFE_INTEGER).default(0),
      limit: wholeNumber(500).pipe(z.number().min(1)).default(100),
    }),
    responses: { 200: { description: 'Records as they are now', schema: changesResponseSchema } },
    handle: async ({ services, query }) => json(await services.dataset.changes(query.since, query.limit)),
  }),
  defineRoute({
    method: 'get',
    path: '/v1/cases',
    summary: 'Cases by id, page by page',
    access: 'read',
    query: z.object({
      edition: slugSchema.optional(),
      status: caseStatusSchema.optional(),
      task: taskIdSchema.optional(),
      after: ulidSchema.optional(),
      limit: wholeNumber(1_000).pipe(z.number().min(1)).default(100),
    }),
    responses: {
      200: { description: 'Cases', schema: z.object({ items: z.array(caseSchema), next: z.string().optional() }) },
    },
    handle: async ({ services, query }) => {
      const { limit, ...rest } = query;
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      return json(await services.dataset.cases.list({ ...given, limit }));
    },
  }),
  defineRoute({
    method: 'get',
    path: '/v1/cases/{id}',
    summary: 'One case',
    access: 'read',
    responses: { 200: { description: 'The case', schema: caseSchema } },
    handle: async ({ services, params }) => {
      const record = await services.dataset.cases.get(params.id!);
      if (!record) throw new HttpProblem(404, `There is no case ${params.id}.`);
      return json(record);
    },
  }),
];

/** Operations of one case one after the other, as they were sent; different cases at the same time. A result for each, in the order of the request. */
async function applyAll(services: HubServices, actor: Actor, inputs: { opId: string }[]): Promise<OperationResult[]> {
  const tails = new Map<unknown, Promise<unknown>>();
  const results = inputs.map((input) => {
    const caseId = 'caseId' in input ? input.caseId : undefined;
    const result = (tails.get(caseId) ?? Promise.resolve()).then(() => applyOne(services, actor, input));
    // What follows a write that failed is still tried: each operation stands for itself.
    tails.set(
      caseId,
      result.catch(() => undefined),
    );
    return result;
  });
  const settled = await Promise.allSettled(results);
  const failed = settled.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return Promise.all(results);
}

async function applyOne(services: HubServices, actor: Actor, input: { opId: string }): Promise<OperationResult> {
  const parsed = operationSchema.safeParse(input);
  if (!parsed.success) return { opId: input.opId, status: 'rejected', problems: listProblems(parsed.error) };
  const operation = parsed.data;
  const problems = await evidenceProblems(services, actor, operation);
  if (problems.length > 0) return { opId: operation.opId, status: 'rejected', problems };
  const result = await services.dataset.cases.apply(operation, actor);
  if (operation.kind === 'put' && result.status !== 'rejected')
    for (const clip of operation.set.clips ?? []) services.witness?.enqueue(operation.caseId, clip);
  return result;
}

/** Evidence must be whole: the blobs that a clip names are here, and it comes from the centre that sends it. */
async function evidenceProblems({ dataset }: HubServices, actor: Actor, operation: Operation): Promise<InputProblem[]> {
  if (operation.kind !== 'put' || !operation.set.clips) return [];
  const known = new Set((await dataset.cases.get(operation.caseId))?.clips.map((clip) => clip.id));
  const problems: InputProblem[] = [];
  for (const [index, clip] of operation.set.clips.entries()) {
    if (known.has(clip.id)) continue;
    const path = `set.clips.${index}`;
    if (actor.centre && clip.capturedBy.centre !== actor.centre)
      problems.push({
        path: `${path}.capturedBy.centre`,
        message: `this token belongs to ${actor.centre}; it cannot send a clip of ${clip.capturedBy.centre}`,
      });
    for (const name of ['snapshot', 'screenshot'] as const) {
      const ref: BlobRef | undefined = clip[name];
      if (ref && !(await dataset.blobs.has(ref)))
        problems.push({
          path: `${path}.${name}`,
          message: `${ref} is not here yet; send it with PUT /v1/blobs/${ref} first`,
        });
    }
  }
  return problems;
}
