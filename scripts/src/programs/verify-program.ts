import { createHash } from 'node:crypto';
import { BudgetSpentError, createFetcher, type FetcherOptions } from '@duibiao/scraper';
import { type HostLimits, type JobItem, workTogether } from '@duibiao/scraper/jobs';
import { ulid } from 'ulid';
import {
  type BatchConsole,
  createBatchProgram,
  createConsole,
  EXIT,
  type Exit,
  type Output,
  runBatchProgram,
} from '../program/batch-program';
import { openStore } from '../store/export-store';
import {
  addFetchOptions,
  type FetchOptions,
  fetcherOptions,
  readNumber,
  sharedQueue,
  untilAsked,
} from '../store/fetch-options';
import type { Store } from '../store/store';
import { withStore } from '../store/store-session';
import { checkPageTask, type Finding, type PageTask, planPages, unreachable } from './verify-pages';

interface Options extends FetchOptions {
  case?: string;
  minAge: string;
  delay: string;
  json?: boolean;
}

/** Looks at every quoted page again. Exit code 1 when a quote no longer stands as quoted. */
export function verifyProgram(argv: readonly string[], output: Output = process): Promise<Exit> {
  const program = addFetchOptions(
    createBatchProgram(
      'verify',
      'Looks at every quoted page again and tells what became of each quote; may be stopped at any time and run again. With DUIBIAO_DATABASE_URL, several may run at once and share the work.',
    ),
  )
    .option('--case <id>', 'only the quotes of this case')
    .option('--min-age <hours>', 'leave out quotes that were verified within this time', '12')
    .option('--delay <ms>', 'least time between two requests to one host', '1000');
  return runBatchProgram(program, argv, () => run(program.opts<Options>(), output), output);
}

async function run(options: Options, output: Output): Promise<Exit> {
  const console = createConsole(options.json === true, output);
  const since = new Date(Date.now() - readNumber(options.minAge, '--min-age') * 3_600_000).toISOString();
  const minDelayMs = readNumber(options.delay, '--delay');
  const queue = sharedQueue(options);
  return withStore(openStore(options), async (store) => {
    const pages = planPages(await store.exportSnapshot(), options.case, since);
    const settings = { ...fetcherOptions(options), minDelayMs };
    const findings = await untilAsked((signal) => {
      const work: Work = { pages, store, settings, signal, console };
      return queue === undefined ? checkAlone(work) : checkTogether({ ...work, ...queue, only: options.case });
    });
    return tell(findings, console);
  });
}

interface Work {
  pages: readonly PageTask[];
  store: Store;
  settings: Pick<FetcherOptions, 'allowHosts' | 'userAgent'> & { minDelayMs: number };
  signal: AbortSignal;
  console: BatchConsole;
}

// Hosts are asked side by side, each at its own pace; this many pages are in hand at a time.
const IN_HAND = 8;

async function checkAlone({ pages, store, settings, signal, console }: Work): Promise<Finding[]> {
  const { minDelayMs, ...others } = settings;
  const fetcher = createFetcher({ ...others, perHost: { concurrency: 1, minDelayMs } });
  const found: Finding[] = [];
  const [run, startedAt] = [ulid(), new Date()];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let page = pages[next++]; page !== undefined; page = pages[next++]) {
      found.push(...(await checkPageTask(page, { fetcher, store, run, startedAt, signal })));
      done += 1;
      console.progress(done, pages.length, page.url);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(IN_HAND, pages.length) }, work));
    return found;
  } finally {
    await fetcher.close();
  }
}

const keyOf = ({ url }: PageTask): string => createHash('sha256').update(url).digest('hex').slice(0, 32);
const jobOf = (page: PageTask): JobItem => ({ key: keyOf(page), host: new URL(page.url).host, payload: page });

/** The same with every process that does so on the database: each page is looked at by one of them. */
async function checkTogether(
  work: Work & { databaseUrl: string; deadAfterMs?: number; only: string | undefined },
): Promise<Finding[]> {
  const { pages, store, settings, signal, console, only, databaseUrl, deadAfterMs } = work;
  const { minDelayMs, ...others } = settings;
  const limits: HostLimits = { minDelayMs, windows: [] };
  const own = new Set(pages.map(keyOf));
  const addresses = new Map(pages.map((page) => [keyOf(page), page.url]));
  let fetcher: ReturnType<typeof createFetcher> | undefined;
  try {
    const { outcomes } = await workTogether({
      databaseUrl,
      program: 'verify',
      items: async () => pages.map(jobOf),
      ...(only === undefined ? {} : { concerns: (key: string) => own.has(key) }),
      concurrency: IN_HAND,
      limitsOf: () => limits,
      async perform({ payload }, { run, startedAt, budget, robots, signal: stop, assertAlive }) {
        fetcher ??= createFetcher({
          ...others,
          perHost: { concurrency: 1, minDelayMs: 0 },
          sharedBudget: budget,
          robotsStore: robots,
        });
        const page = payload as PageTask;
        // Taken for dead meanwhile, it keeps nothing: another process has looked at the page since.
        const addVerification: Store['addVerification'] = async (verification) => {
          await assertAlive();
          await store.addVerification(verification);
        };
        return checkPageTask(page, { fetcher, store: { addVerification }, run, startedAt, signal: stop }).catch(
          (error: unknown) => {
            if (error instanceof BudgetSpentError) return unreachable(page, error.message);
            throw error;
          },
        );
      },
      giveUp: ({ payload }, message) => unreachable(payload as PageTask, message),
      onProgress: (done, total, key) => console.progress(done, total, addresses.get(key) ?? 'page of another process'),
      signal,
      ...(deadAfterMs === undefined ? {} : { deadAfterMs }),
    });
    return [...outcomes.values()].flat() as Finding[];
  } finally {
    await fetcher?.close();
  }
}

const AS_QUOTED = new Set<Finding['verdict']>(['verbatim', 'moved']);

function tell(checked: readonly Finding[], console: BatchConsole): Exit {
  const counts: Record<string, number> = {};
  for (const { verdict } of checked) counts[verdict] = (counts[verdict] ?? 0) + 1;
  const findings = checked.filter(({ verdict }) => !AS_QUOTED.has(verdict));
  console.result({ checked: checked.length, counts, findings });
  const totals = Object.entries(counts).map(([verdict, count]) => `${count} ${verdict}`);
  console.say(`${checked.length} quotes verified${totals.length === 0 ? '' : `: ${totals.join(', ')}`}`);
  for (const finding of findings) console.say(describeFinding(finding));
  return findings.length > 0 ? EXIT.findings : EXIT.done;
}

function describeFinding({ verdict, case: caseId, quote, url, detail, snapshot }: Finding): string {
  const copy =
    snapshot !== undefined && verdict !== 'figure-changed' && verdict !== 'reworded' ? `; own copy: ${snapshot}` : '';
  return `${verdict}: case ${caseId}, quote ${quote}, ${url}${detail === undefined ? '' : `: ${detail}`}${copy}`;
}
