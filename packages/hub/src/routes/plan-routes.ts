import type { Collection } from '@duibiao/dataset';
import {
  assignmentSchema,
  type Case,
  computeCoverage,
  type Edition,
  editionSchema,
  indicatorSchema,
  slugSchema,
  targetSchema,
} from '@duibiao/model';
import * as z from 'zod';
import { HttpProblem } from '../problems';
import { defineRoute, type HubServices, json, type Route } from '../route';

const ofEdition = z.object({ edition: slugSchema.optional() });

/** Editions, coverage, targets, assignments, indicators. */
export const planRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/v1/editions',
    summary: 'All editions of the plan',
    access: 'read',
    responses: { 200: { description: 'Editions', schema: z.object({ items: z.array(editionSchema) }) } },
    handle: async ({ services }) => json({ items: await services.dataset.editions.list() }),
  }),
  defineRoute({
    method: 'get',
    path: '/v1/editions/{id}',
    summary: 'One edition',
    access: 'read',
    responses: { 200: { description: 'The edition', schema: editionSchema } },
    handle: async ({ services, params }) => json(await findEdition(services, params.id!)),
  }),
  defineRoute({
    method: 'put',
    path: '/v1/editions/{id}',
    summary: 'Puts in an edition, whole',
    access: 'administer',
    body: editionSchema,
    responses: { 200: { description: 'As stored', schema: editionSchema } },
    handle: async ({ services, params, body }) => {
      assertSameId(params.id!, body.id);
      await services.dataset.editions.put(body);
      return json(body);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/v1/coverage',
    summary: 'Declared, entered, with target, with case; gaps by task; who could fill them',
    access: 'read',
    query: z.object({ edition: slugSchema }),
    responses: { 200: { description: 'The coverage of the edition' } },
    handle: async ({ services, query }) => {
      const edition = await findEdition(services, query.edition);
      const { dataset } = services;
      const [cases, targets, verifications] = await Promise.all([
        allCases(services, edition.id),
        dataset.targets.list(),
        dataset.verifications.list(),
      ]);
      return json(computeCoverage(edition, { cases, targets, verifications }));
    },
  }),
  ...collectionRoutes('targets', 'target', targetSchema, (services) => services.dataset.targets),
  ...collectionRoutes('assignments', 'assignment', assignmentSchema, (services) => services.dataset.assignments),
  defineRoute({
    method: 'get',
    path: '/v1/indicators',
    summary: 'The indicators that figures and observations refer to',
    access: 'read',
    responses: { 200: { description: 'Indicators', schema: z.object({ items: z.array(indicatorSchema) }) } },
    handle: ({ services }) => json({ items: services.indicators }),
  }),
];

/** List, put and delete for records that the office edits whole and that belong to a task. */
function collectionRoutes<T extends { id: string; task: string }>(
  plural: string,
  singular: string,
  schema: z.ZodType<T>,
  collection: (services: HubServices) => Collection<T>,
): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: `/v1/${plural}`,
      summary: `The ${plural} of an edition`,
      access: 'read',
      query: ofEdition,
      responses: { 200: { description: plural, schema: z.object({ items: z.array(schema) }) } },
      handle: async ({ services, query }) => {
        const all = await collection(services).list();
        return json({
          items: all.filter((record) => query.edition === undefined || record.task.startsWith(`${query.edition}/`)),
        });
      },
    }),
    defineRoute({
      method: 'put',
      path: `/v1/${plural}/{id}`,
      summary: `Puts in one ${singular}, whole`,
      access: 'review',
      body: schema,
      responses: { 200: { description: 'As stored', schema } },
      handle: async ({ services, params, body }) => {
        assertSameId(params.id!, body.id);
        await assertTask(services, body.task);
        await collection(services).put(body);
        return json(body);
      },
    }),
    defineRoute({
      method: 'delete',
      path: `/v1/${plural}/{id}`,
      summary: `Removes one ${singular}`,
      access: 'review',
      responses: { 204: { description: 'Removed' } },
      handle: async ({ services, params }) => {
        if (!(await collection(services).delete(params.id!)))
          throw new HttpProblem(404, `There is no ${singular} ${params.id}.`);
        return new Response(null, { status: 204 });
      },
    }),
  ];
}

function assertSameId(inPath: string, inBody: string): void {
  if (inPath !== inBody)
    throw new HttpProblem(400, 'The id in the address and in the record differ.', [
      { path: 'id', message: `make it "${inPath}", as in the address` },
    ]);
}

async function assertTask(services: HubServices, task: string): Promise<void> {
  const edition = await services.dataset.editions.get(task.split('/')[0]!);
  if (!edition?.tasks.some(({ id }) => id === task))
    throw new HttpProblem(422, `No edition here has a task ${task}.`, [
      { path: 'task', message: 'choose a task of an entered edition' },
    ]);
}

/** @throws HttpProblem 404 that names the editions there are */
export async function findEdition({ dataset }: HubServices, id: string): Promise<Edition> {
  const edition = await dataset.editions.get(id);
  if (edition) return edition;
  const known = (await dataset.editions.list()).map((e) => e.id);
  throw new HttpProblem(404, `There is no edition ${id}. There are: ${known.join(', ') || 'none yet; import one'}.`);
}

/** All cases of an edition, page by page. */
async function allCases({ dataset }: HubServices, edition: string): Promise<Case[]> {
  const cases: Case[] = [];
  for (let after: string | undefined; ; ) {
    const page = await dataset.cases.list({ edition, limit: 1_000, ...(after ? { after } : {}) });
    cases.push(...page.items);
    if (!page.next) return cases;
    after = page.next;
  }
}
