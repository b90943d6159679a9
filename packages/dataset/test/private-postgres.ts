import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** A PostgreSQL of the test's own: its folder, socket and port, gone afterwards. */
export interface PrivatePostgres {
  /** Makes an empty database and gives its URL. */
  createDatabase(): Promise<string>;
  /** Runs statements in the database of the URL. */
  query(databaseUrl: string, statement: string): Promise<Record<string, unknown>[]>;
  /** Ends the server as a crash does, and starts it again. */
  crash(): void;
  stop(): void;
}

const HOME = '/usr/lib/postgresql';
/** The programs of the newest version that Debian's packages installed; undefined when there is none. */
export const postgresPrograms: string | undefined = findPrograms();

/** Starts it. As root, which PostgreSQL refuses to run as, it runs under the account `postgres` of the package. */
export async function startPostgres(): Promise<PrivatePostgres> {
  const dir = mkdtempSync(join(tmpdir(), 'duibiao-postgres-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    const { uid, gid } = statSync('/var/lib/postgresql');
    chownSync(dir, uid, gid);
  }
  const run = (program: string, ...args: string[]): void => {
    const path = join(postgresPrograms!, program);
    const [file, all] = isRoot ? ['runuser', ['-u', 'postgres', '--', path, ...args]] : [path, args];
    execFileSync(file, all, { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const data = join(dir, 'data');
  const port = await findFreePort();
  const options = `-p ${port} -k ${dir} -c listen_addresses=127.0.0.1 -c fsync=off`;
  run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync');
  // Its log goes to a file: a server that inherits a pipe would keep its starter waiting.
  const start = (): void => run('pg_ctl', '-D', data, '-w', '-l', join(dir, 'log'), '-o', options, 'start');
  const stop = (mode: string): void => run('pg_ctl', '-D', data, '-m', mode, '-w', 'stop');
  start();
  const urlOf = (database: string): string => `postgres://postgres@127.0.0.1:${port}/${database}`;
  let made = 0;
  return {
    createDatabase: async () => {
      const name = `dataset_${++made}`;
      await query(urlOf('postgres'), `create database ${name}`);
      return urlOf(name);
    },
    query,
    crash: () => {
      stop('immediate');
      start();
    },
    stop: () => {
      stop('fast');
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function query(databaseUrl: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

function findPrograms(): string | undefined {
  if (!existsSync(HOME)) return undefined;
  const newest = readdirSync(HOME).sort((a, b) => Number(b) - Number(a))[0];
  const programs = join(HOME, newest ?? '', 'bin');
  return existsSync(join(programs, 'initdb')) ? programs : undefined;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
