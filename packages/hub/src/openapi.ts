import { problemDetailsSchema } from '@duibiao/model';
import * as z from 'zod';
import type { Route } from './route';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the routes; schemas come from the same zod schemas that check the requests. */
export function describeApi(routes: readonly Route[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: describeRoute(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'duibiao hub',
      version,
      description: 'Benchmark cases: pushed by the centres, reviewed by the office.',
      license: { name: 'MIT' },
    },
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'duibiao_session' },
      },
      schemas: { Problem: toSchema(problemDetailsSchema, 'output') },
    },
  };
}

function describeRoute(route: Route): Json {
  const responses: Record<string, Json> = {};
  for (const [status, { description, schema, type }] of Object.entries(route.responses)) {
    const content = schema
      ? { 'application/json': { schema: toSchema(schema, 'output') } }
      : type
        ? { [type]: {} }
        : undefined;
    responses[status] = { description, ...(content ? { content } : {}) };
  }
  responses.default = {
    description: 'A fault: what, where, and what to do about it',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return {
    operationId: `${route.method}${route.path.replace(/[^a-z0-9]+(.)?/gi, (_, next: string | undefined) => (next ?? '').toUpperCase())}`,
    summary: route.summary,
    ...(route.access === 'open'
      ? { security: [] }
      : { security: [{ bearer: [] }, { session: [] }], 'x-access': route.access }),
    parameters: [...pathParameters(route.path), ...queryParameters(route.query)],
    ...bodyOf(route),
    responses,
  };
}

function bodyOf({ body, bodyType }: Route): Json {
  if (bodyType)
    return {
      requestBody: { required: true, content: { [bodyType]: { schema: { type: 'string', format: 'binary' } } } },
    };
  return body
    ? { requestBody: { required: true, content: { 'application/json': { schema: toSchema(body, 'input') } } } }
    : {};
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodType | undefined): Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = toSchema(query, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function toSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
  }) as Json;
  return rest;
}
