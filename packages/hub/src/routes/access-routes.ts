import { actorSchema, centreIdSchema, type Role, roleSchema, tokenRequestSchema } from '@duibiao/model';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import { SESSION_COOKIE } from '../authenticate';
import { HttpProblem } from '../problems';
import { defineRoute, type HubServices, json, type Route } from '../route';
import { hashSecret, newSecret } from '../secrets';

const SIGN_IN_MINUTES = 24 * 60;
const CONNECTION_MINUTES = 15;
const SESSION_DAYS = 30;

/** Makes a sign-in code that works once. */
export async function createSignInCode(services: Pick<HubServices, 'dataset'>, role: Role): Promise<string> {
  const code = newSecret();
  await services.dataset.access.putCode({
    hash: hashSecret(code),
    kind: 'sign-in',
    role,
    expiresAt: inMinutes(SIGN_IN_MINUTES),
  });
  return code;
}

function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

/** Makes and stores a token bound to a role, a centre and a device; the secret itself is not kept. */
async function issueToken(
  services: HubServices,
  bound: z.infer<typeof tokenRequestSchema>,
  expiresAt?: string,
): Promise<string> {
  const token = newSecret();
  await services.dataset.access.putToken({
    hash: hashSecret(token),
    role: bound.role,
    device: bound.device,
    createdAt: new Date().toISOString(),
    ...(expiresAt ? { expiresAt } : {}),
    ...(bound.centre ? { centre: bound.centre } : {}),
  });
  return token;
}

const codeSchema = z.strictObject({ code: z.string().min(1).max(200) });

/** Tokens, sessions and connections. */
export const accessRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/v1/tokens',
    summary: 'Makes a bearer token for a device, bound to a centre and a role',
    access: 'administer',
    body: tokenRequestSchema,
    responses: { 201: { description: 'The token; it is shown once', schema: z.object({ token: z.string() }) } },
    handle: async ({ services, body }) => {
      if (body.role === 'clipper' && !body.centre)
        throw new HttpProblem(400, 'A clipper belongs to a centre.', [
          { path: 'centre', message: `add one of ${centreIdSchema.options.join(', ')}` },
        ]);
      return json({ token: await issueToken(services, body) }, 201);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/v1/sessions',
    summary: 'Signs the desk in with a code that works once',
    access: 'open',
    body: codeSchema,
    responses: { 201: { description: 'Signed in; sets the session cookie', schema: z.object({ actor: actorSchema }) } },
    handle: async ({ context, services, body }) => {
      const code = await services.dataset.access.takeCode(hashSecret(body.code), 'sign-in', new Date().toISOString());
      if (!code)
        throw new HttpProblem(
          401,
          'This sign-in link was used already or has expired. Start the hub again or ask for a new link.',
        );
      const device = 'desk';
      const bound = { role: code.role, device, ...(code.centre ? { centre: code.centre } : {}) };
      const token = await issueToken(services, bound, inMinutes(SESSION_DAYS * 24 * 60));
      setCookie(context, SESSION_COOKIE, token, {
        httpOnly: true,
        sameSite: 'Strict',
        secure: services.isSecure(context),
        path: '/',
        maxAge: SESSION_DAYS * 24 * 60 * 60,
      });
      return context.json({ actor: bound }, 201);
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/v1/sessions',
    summary: 'Signs the desk out',
    access: 'any',
    responses: { 204: { description: 'Signed out' } },
    handle: async ({ context, services }) => {
      const cookie = getCookie(context, SESSION_COOKIE);
      const token = cookie === undefined ? undefined : await services.dataset.access.findToken(hashSecret(cookie));
      if (token) await services.dataset.access.putToken({ ...token, revoked: true });
      deleteCookie(context, SESSION_COOKIE, { path: '/' });
      return context.body(null, 204);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/v1/me',
    summary: 'Who the sender is',
    access: 'any',
    responses: { 200: { description: 'The sender', schema: z.object({ actor: actorSchema }) } },
    handle: ({ actor }) => json({ actor }),
  }),
  defineRoute({
    method: 'post',
    path: '/v1/sign-in-codes',
    summary: 'Makes a sign-in link for a colleague of the office',
    access: 'administer',
    body: z.strictObject({ role: roleSchema.extract(['reviewer', 'publisher', 'administrator']) }),
    responses: { 201: { description: 'The link', schema: z.object({ code: z.string(), link: z.string() }) } },
    handle: async ({ context, services, body }) => {
      const code = await createSignInCode(services, body.role);
      return json({ code, link: `${originOf(context.req.url)}/#/signin/${code}` }, 201);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/v1/connections',
    summary: "Makes a link that connects a centre's extension",
    access: 'review',
    body: z.strictObject({ centre: centreIdSchema, device: z.string().trim().min(1).max(100).optional() }),
    responses: {
      201: {
        description: 'The link; it works once',
        schema: z.object({ code: z.string(), link: z.string(), expiresAt: z.string() }),
      },
    },
    handle: async ({ context, services, body }) => {
      const code = newSecret();
      const expiresAt = inMinutes(CONNECTION_MINUTES);
      await services.dataset.access.putCode({
        hash: hashSecret(code),
        kind: 'connection',
        role: 'clipper',
        centre: body.centre,
        expiresAt,
        ...(body.device ? { device: body.device } : {}),
      });
      return json({ code, link: `${originOf(context.req.url)}/connect#${code}`, expiresAt }, 201);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/v1/connections/redeem',
    summary: "Gives a centre's extension its token for a code",
    access: 'open',
    body: z.strictObject({ code: z.string().min(1).max(200), device: z.string().trim().min(1).max(100) }),
    responses: {
      201: {
        description: 'The token, shown once, and what it is bound to',
        schema: z.object({ token: z.string(), actor: actorSchema }),
      },
    },
    handle: async ({ services, body }) => {
      const code = await services.dataset.access.takeCode(
        hashSecret(body.code),
        'connection',
        new Date().toISOString(),
      );
      if (!code)
        throw new HttpProblem(
          401,
          'This connection code was used already or has expired. Make a new one in the desk under Connections.',
        );
      const actor = {
        role: code.role,
        device: code.device ?? body.device,
        ...(code.centre ? { centre: code.centre } : {}),
      };
      return json({ token: await issueToken(services, actor), actor }, 201);
    },
  }),
];

function originOf(url: string): string {
  return new URL(url).origin;
}
