import type { Case, Clip, Snapshot, Verification } from '@duibiao/model';
import { latestVerifications } from '@duibiao/model';
import { checkPage, createFetcher, type Fetcher, type QuoteCheck } from '@duibiao/scraper';
import { ulid } from 'ulid';
import {
  type BatchConsole,
  createBatchProgram,
  createConsole,
  EXIT,
  type Exit,
  type Output,
  runBatchProgram,
  UsageError,
} from './batch-program';
import { addStoreOptions, openStore, type Store, type StoreOptions } from './export-store';

interface Options extends StoreOptions {
  case?: string;
  minAge: string;
  delay: string;
  allowHost?: string[];
  userAgent?: string;
  json?: boolean;
}

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** Looks at every quoted page again. Exit code 1 when a quote no longer stands as quoted. */
export function verifyProgram(argv: readonly string[], output: Output = process): Promise<Exit> {
  const program = addStoreOptions(
    createBatchProgram(
      'verify',
      'Looks at every quoted page again and tells what became of each quote; may be stopped at any time and run again.',
    ),
  )
    .option('--case <id>', 'only the quotes of this case')
    .option('--min-age <hours>', 'leave out quotes that were verified within this time', '12')
    .option('--delay <ms>', 'least time between two requests to one host', '1000')
    .option(
      '--allow-host <host[:port]>',
      'a host on a private address that may be reached (may be given several times)',
      collect,
    )
    .option('--user-agent <text>', 'how to introduce ourselves; name a contact');
  return runBatchProgram(program, argv, () => run(program.opts<Options>(), output), output);
}

/** A page and the quotes that were taken from it. */
interface PageTask {
  case: string;
  clip: Clip;
  quotes: Clip['quotes'];
}

/** A check as it is told: where, what, and what there is instead. */
interface Finding extends QuoteCheck {
  case: string;
  clip: string;
  quote: string;
  url: string;
  /** Our own copy of the page as it was clipped. */
  snapshot?: string;
}

function readNumber(text: string, name: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new UsageError(`${name} ${text}: give a number, 0 or more`);
  return number;
}

async function run(options: Options, output: Output): Promise<Exit> {
  const console = createConsole(options.json === true, output);
  const minAgeMs = readNumber(options.minAge, '--min-age') * 3_600_000;
  const minDelayMs = readNumber(options.delay, '--delay');
  const store = await openStore(options);
  const fetcher = createFetcher({
    perHost: { concurrency: 1, minDelayMs },
    ...(options.allowHost === undefined ? {} : { allowHosts: options.allowHost }),
    ...(options.userAgent === undefined ? {} : { userAgent: options.userAgent }),
  });
  try {
    const snapshot = await store.exportSnapshot();
    const tasks = planTasks(snapshot, options, new Date(Date.now() - minAgeMs).toISOString());
    const checked = await checkAll(tasks, fetcher, store, console);
    return tell(checked, console);
  } finally {
    await fetcher.close();
    await store.close();
  }
}

/** Quotes that are due: of cases that are not withdrawn, and not verified since `since`. */
function planTasks({ cases, verifications }: Snapshot, { case: only }: Options, since: string): PageTask[] {
  if (only !== undefined && !cases.some(({ id }) => id === only))
    throw new UsageError(`--case ${only}: there is no such case`);
  const chosen = cases.filter(({ id, status }) => (only === undefined ? status !== 'withdrawn' : id === only));
  return chosen.flatMap((one) => one.clips.flatMap((clip) => dueQuotes(one, clip, verifications, since)));
}

function dueQuotes(one: Case, clip: Clip, verifications: readonly Verification[], since: string): PageTask[] {
  const own = verifications.filter((verification) => verification.clip === clip.id);
  const latest = latestVerifications(own, one.id);
  const quotes = clip.quotes.filter(({ id }) => (latest.get(id)?.at ?? '') < since);
  return quotes.length === 0 ? [] : [{ case: one.id, clip, quotes }];
}

// Hosts are asked side by side, each at its own pace; this many pages are in hand at a time.
const IN_HAND = 8;

async function checkAll(
  tasks: readonly PageTask[],
  fetcher: Fetcher,
  store: Store,
  console: BatchConsole,
): Promise<Finding[]> {
  const found: Finding[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) {
      found.push(...(await checkTask(task, fetcher, store)));
      done += 1;
      console.progress(done, tasks.length, task.clip.url);
    }
  };
  await Promise.all(Array.from({ length: Math.min(IN_HAND, tasks.length) }, work));
  return found;
}

async function checkTask({ case: caseId, clip, quotes }: PageTask, fetcher: Fetcher, store: Store): Promise<Finding[]> {
  const { checks } = await checkPage(fetcher, clip.url, quotes);
  const at = new Date();
  const findings: Finding[] = [];
  for (const [i, quote] of quotes.entries()) {
    const check = checks[i]!;
    const base = { case: caseId, clip: clip.id, quote: quote.id, url: clip.url };
    await store.addVerification({
      id: ulid(at.getTime()),
      ...base,
      ...check,
      witness: 're-verification',
      at: at.toISOString(),
    });
    findings.push({ ...base, ...check, ...(clip.snapshot === undefined ? {} : { snapshot: clip.snapshot }) });
  }
  return findings;
}

const AS_QUOTED = new Set<QuoteCheck['verdict']>(['verbatim', 'moved']);

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
