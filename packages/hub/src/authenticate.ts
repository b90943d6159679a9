import type { Dataset } from '@duibiao/dataset';
import type { Actor } from '@duibiao/model';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { HttpProblem } from './problems';
import { hashSecret, isSameSecret } from './secrets';

/** The cookie of a signed-in desk. */
export const SESSION_COOKIE = 'duibiao_session';

const ADMINISTRATOR: Actor = { role: 'administrator', device: 'administrator token' };

/** Who sends this request: by bearer token, else by session cookie; undefined when by neither. */
export async function findActor(context: Context, dataset: Dataset, adminToken: string): Promise<Actor | undefined> {
  const bearer = /^Bearer ([\w.~+/=-]+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) return isSameSecret(bearer, adminToken) ? ADMINISTRATOR : actorOf(dataset, bearer);
  const cookie = getCookie(context, SESSION_COOKIE);
  if (cookie === undefined) return undefined;
  assertOwnOrigin(context);
  return actorOf(dataset, cookie);
}

async function actorOf(dataset: Dataset, secret: string): Promise<Actor | undefined> {
  const token = await dataset.access.findToken(hashSecret(secret));
  if (!token || token.revoked || isExpired(token.expiresAt)) return undefined;
  return { role: token.role, device: token.device, ...(token.centre ? { centre: token.centre } : {}) };
}

function isExpired(expiresAt: string | undefined): boolean {
  return expiresAt !== undefined && expiresAt <= new Date().toISOString();
}

/** A request that changes something and comes with the cookie must come from our own page (CSRF; the cookie is SameSite=Strict besides). */
function assertOwnOrigin(context: Context): void {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return;
  const origin = context.req.header('origin');
  const host = context.req.header('host') ?? new URL(context.req.url).host;
  if (origin === undefined || !URL.canParse(origin) || new URL(origin).host !== host)
    throw new HttpProblem(
      403,
      'A request with the session cookie must come from the desk itself. Use a bearer token from elsewhere.',
    );
}
