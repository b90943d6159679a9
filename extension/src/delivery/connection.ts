import { ulid } from 'ulid';
import type { Platform } from '../platform/platform';
import { type Connection, redeemCode } from './hub-client';

const CONNECTION_KEY = 'connection';
const CLIENT_KEY = 'clientId';
/** What the last attempt of a prepared connection came to; see `preconnect`. */
const PRECONNECT_KEY = 'preconnected';

/** The connection to the hub; undefined until the person has connected. */
export function readConnection(platform: Platform): Promise<Connection | undefined> {
  return platform.readLocal<Connection>(CONNECTION_KEY);
}

/** Calls the listener when the connection is made, replaced, or given up. */
export function onConnectionChange(platform: Platform, listener: () => void): () => void {
  return platform.onLocalChange(CONNECTION_KEY, () => listener());
}

/** Forgets the connection; what waits in the outbox stays. */
export function disconnect(platform: Platform): Promise<void> {
  return platform.removeLocal(CONNECTION_KEY);
}

/** The id of this installation, made once. */
export async function readClientId(platform: Platform): Promise<string> {
  const known = await platform.readLocal<string>(CLIENT_KEY);
  if (known !== undefined) return known;
  const made = ulid();
  await platform.writeLocal(CLIENT_KEY, made);
  return made;
}

/** Redeems a code at a hub and keeps the token. */
export async function connect(
  platform: Platform,
  link: { origin: string; code: string },
  doFetch: typeof fetch = (...args) => fetch(...args),
): Promise<Connection> {
  const clientId = await readClientId(platform);
  const connection = await redeemCode(doFetch, link.origin, link.code, `extension ${clientId.slice(-6)}`);
  await platform.writeLocal(CONNECTION_KEY, connection);
  return connection;
}

/**
 * Connects without a person: whoever prepares the extension's folder may put `preconnect.json` (`{"origin", "code"}`) into it and
 * the origin into the manifest's host permissions. Each code is tried until it has been redeemed, and then never again.
 * Returns false when it should be tried again later.
 */
export async function preconnect(
  platform: Platform,
  doFetch: typeof fetch = (...args) => fetch(...args),
): Promise<boolean> {
  const prepared = readPrepared(await platform.readOwnFile('preconnect.json'));
  if (!prepared || (await platform.readLocal<string>(PRECONNECT_KEY)) === prepared.code) return true;
  try {
    await connect(platform, prepared, doFetch);
  } catch (error) {
    const isFinal = error instanceof Error && (error.name === 'HubRejected' || error.name === 'HubRefusedDevice');
    if (!isFinal) return false;
  }
  await platform.writeLocal(PRECONNECT_KEY, prepared.code);
  return true;
}

function readPrepared(text: string | undefined): { origin: string; code: string } | undefined {
  if (text === undefined) return undefined;
  try {
    const { origin, code } = JSON.parse(text) as { origin?: unknown; code?: unknown };
    if (typeof origin !== 'string' || typeof code !== 'string') return undefined;
    return { origin: new URL(origin).origin, code };
  } catch {
    return undefined;
  }
}
