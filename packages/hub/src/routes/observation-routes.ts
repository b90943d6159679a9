import { observationSchema, ulidSchema, verificationSchema } from '@duibiao/model';
import * as z from 'zod';
import { defineRoute, json, type Route } from '../route';

/** Refreshed values, and checks of quotes. */
export const observationRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/v1/observations',
    summary: 'The latest version of each observation',
    access: 'read',
    query: z.object({ indicator: z.string().optional(), place: z.string().optional(), source: z.string().optional() }),
    responses: { 200: { description: 'Observations', schema: z.object({ items: z.array(observationSchema) }) } },
    handle: async ({ services, query }) => {
      const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
      return json({ items: await services.dataset.observations.list(given) });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/v1/observations/versions',
    summary: 'All versions of one observation, oldest first',
    access: 'read',
    query: z.object({ key: z.string().min(1) }),
    responses: { 200: { description: 'Versions', schema: z.object({ items: z.array(observationSchema) }) } },
    handle: async ({ services, query }) => json({ items: await services.dataset.observations.versions(query.key) }),
  }),
  defineRoute({
    method: 'post',
    path: '/v1/observations',
    summary: 'Adds versions of observations; one that is there already stays as it is',
    access: 'observe',
    body: z.strictObject({ items: z.array(observationSchema).min(1).max(1_000) }),
    responses: { 201: { description: 'Added', schema: z.object({ added: z.int() }) } },
    handle: async ({ services, body }) => {
      await services.dataset.observations.add(body.items);
      return json({ added: body.items.length }, 201);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/v1/verifications',
    summary: 'Checks of quotes against their sources',
    access: 'read',
    query: z.object({ case: ulidSchema.optional() }),
    responses: { 200: { description: 'Verifications', schema: z.object({ items: z.array(verificationSchema) }) } },
    handle: async ({ services, query }) =>
      json({ items: await services.dataset.verifications.list(query.case ? { case: query.case } : {}) }),
  }),
  defineRoute({
    method: 'post',
    path: '/v1/verifications',
    summary: 'Adds the outcome of a check',
    access: 'observe',
    body: verificationSchema,
    responses: { 201: { description: 'Added' } },
    handle: async ({ services, body }) => {
      await services.dataset.verifications.add(body);
      return json(body, 201);
    },
  }),
];
