import { isIP } from 'node:net';
import { join, resolve } from 'node:path';

/** What the environment sets for the hub. */
export interface Settings {
  host: string;
  port: number;
  dataDir: string;
  /** PostgreSQL that keeps the dataset instead of `dataDir`, in which only publications lie then. */
  databaseUrl?: string;
  adminToken?: string;
  demo: boolean;
  /** Whether the hub fetches each newly clipped page once itself. */
  secondWitness: boolean;
  /** `host` or `host:port` on private addresses that the hub may fetch from. */
  allowHosts: string[];
}

/** A setting that cannot be used: names the variable, its value and the mend. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/**
 * Reads the settings from the environment. `root` is the checkout, in which the default data folder lies.
 *
 * @throws SettingsError for a port or a database's address that is none, and for a host other than loopback without an administrator token
 */
export function readSettings(env: Record<string, string | undefined>, root: string): Settings {
  const host = env.DUIBIAO_HOST?.trim() || '127.0.0.1';
  const port = readPort(env.DUIBIAO_PORT);
  const databaseUrl = readDatabaseUrl(env.DUIBIAO_DATABASE_URL);
  const adminToken = env.DUIBIAO_ADMIN_TOKEN?.trim() || undefined;
  if (!LOOPBACK.has(host)) {
    if (isIP(host) === 0 && !/^[a-z0-9.-]+$/i.test(host))
      throw new SettingsError(`DUIBIAO_HOST="${host}" is not a host name or address.`);
    if (!adminToken)
      throw new SettingsError(
        `DUIBIAO_HOST=${host} opens the hub to other machines. Set DUIBIAO_ADMIN_TOKEN to a long secret as well, or leave DUIBIAO_HOST out.`,
      );
  }
  if (adminToken && adminToken.length < 8)
    throw new SettingsError('DUIBIAO_ADMIN_TOKEN is too short: use at least 8 characters.');
  return {
    host,
    port,
    dataDir: env.DUIBIAO_DATA_DIR?.trim() ? resolve(env.DUIBIAO_DATA_DIR.trim()) : join(root, '.duibiao'),
    demo: env.DUIBIAO_DEMO !== '0',
    secondWitness: env.DUIBIAO_SECOND_WITNESS !== '0',
    allowHosts: (env.DUIBIAO_ALLOW_HOSTS ?? '').split(/[\s,]+/).filter((host) => host !== ''),
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(adminToken ? { adminToken } : {}),
  };
}

/** Where the dataset is kept: the database where one is set, else the data folder. */
export function locateDataset({ databaseUrl, dataDir }: Settings): { databaseUrl: string } | { dir: string } {
  return databaseUrl ? { databaseUrl } : { dir: dataDir };
}

/** Where the dataset is kept, to be shown: without the user and password of the database. */
export function describeDataset({ databaseUrl, dataDir }: Settings): string {
  if (!databaseUrl) return dataDir;
  const { protocol, host, pathname } = new URL(databaseUrl);
  return `${protocol}//${host}${pathname}`;
}

/** The value is not shown: it may hold a password. */
function readDatabaseUrl(text: string | undefined): string | undefined {
  const url = text?.trim();
  if (!url) return undefined;
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url))
    throw new SettingsError(
      'DUIBIAO_DATABASE_URL is not the address of a PostgreSQL database. It reads postgres://user:password@host:5432/name; leave it out to keep the data in files.',
    );
  return url;
}

function readPort(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return 4300;
  const port = Number(text);
  if (!/^\d+$/.test(text.trim()) || port > 65_535)
    throw new SettingsError(`DUIBIAO_PORT="${text}" is not a port. Use 0 (any free one) to 65535.`);
  return port;
}
