import type { FetcherOptions } from '@duibiao/scraper';
import type { Command } from 'commander';
import { UsageError } from '../program/batch-program';
import { addStoreOptions, locateStore, type StoreOptions } from './export-store';

/** What every program that fetches can be told. */
export interface FetchOptions extends StoreOptions {
  allowHost?: string[];
  userAgent?: string;
  workerTimeout?: string;
}

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** Adds the options of a program that fetches and keeps: where the data are, and how it meets other hosts. */
export function addFetchOptions(program: Command): Command {
  return addStoreOptions(program)
    .option(
      '--allow-host <host[:port]>',
      'a host on a private address that may be reached (may be given several times)',
      collect,
    )
    .option('--user-agent <text>', 'how to introduce ourselves; name a contact')
    .option(
      '--worker-timeout <seconds>',
      'with DUIBIAO_DATABASE_URL, where several processes share the work: silence after which others take up the jobs of one (default 30)',
    );
}

/** The options as the fetcher takes them. */
export function fetcherOptions({
  allowHost,
  userAgent,
}: FetchOptions): Pick<FetcherOptions, 'allowHosts' | 'userAgent'> {
  return {
    ...(allowHost === undefined ? {} : { allowHosts: allowHost }),
    ...(userAgent === undefined ? {} : { userAgent }),
  };
}

/** The queue that processes share, where the dataset is in a database; undefined where this process works alone. */
export function sharedQueue({
  dir,
  hub,
  workerTimeout,
}: FetchOptions): { databaseUrl: string; deadAfterMs?: number } | undefined {
  const seconds = workerTimeout === undefined ? undefined : readNumber(workerTimeout, '--worker-timeout');
  if (seconds === 0) throw new UsageError('--worker-timeout 0: every worker would count as dead');
  const place = hub === undefined ? locateStore(dir) : undefined;
  if (place === undefined || !('databaseUrl' in place)) return undefined;
  return { ...place, ...(seconds === undefined ? {} : { deadAfterMs: seconds * 1000 }) };
}

/** A number of an option, 0 or more. @throws UsageError */
export function readNumber(text: string, name: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new UsageError(`${name} ${text}: give a number, 0 or more`);
  return number;
}

/** Works with a signal that is aborted when the process is asked to end. */
export async function untilAsked<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort(new Error('stopped; what was done is kept, run it again to go on'));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    return await work(stop.signal);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
