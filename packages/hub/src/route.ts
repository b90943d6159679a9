import type { Dataset } from '@duibiao/dataset';
import type { Action, Actor, Indicator } from '@duibiao/model';
import type { Context } from 'hono';
import type * as z from 'zod';
import type { SecondWitness } from './second-witness';

/** What the handlers work with. */
export interface HubServices {
  dataset: Dataset;
  dataDir: string;
  indicators: readonly Indicator[];
  /** Whether cookies must only travel over TLS. */
  isSecure: (context: Context) => boolean;
  witness?: SecondWitness;
}

/** What a handler gets: the parsed input and who sends it. */
export interface Call<Query = unknown, Body = unknown> {
  context: Context;
  services: HubServices;
  /** There unless the route is open. */
  actor: Actor;
  params: Record<string, string>;
  query: Query;
  body: Body;
}

/** One route: routing, checks and the OpenAPI document all come from it. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  /** With `{name}` for parameters. */
  path: string;
  summary: string;
  /** What the sender must be allowed to do; "open" needs no token, "any" any token. */
  access: Action | 'open' | 'any';
  query?: z.ZodType;
  body?: z.ZodType;
  /** Bodies of other types than JSON. */
  bodyType?: 'application/octet-stream';
  responses: Record<number, { description: string; schema?: z.ZodType; type?: string }>;
  handle: (call: Call) => Promise<Response> | Response;
}

type In<S> = S extends z.ZodType ? z.infer<S> : undefined;

/** Declares a route; the handler's query and body have the types of their schemas. */
export function defineRoute<Q extends z.ZodType | undefined = undefined, B extends z.ZodType | undefined = undefined>(
  route: Omit<Route, 'query' | 'body' | 'handle'> & {
    query?: Q;
    body?: B;
    handle: (call: Call<In<Q>, In<B>>) => Promise<Response> | Response;
  },
): Route {
  return route as unknown as Route;
}

/** A JSON answer. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
