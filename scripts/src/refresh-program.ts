import { writeFile } from 'node:fs/promises';
import {
  type FetcherOptions,
  hasFindings,
  loadSources,
  ownSources,
  type RefreshReport,
  refresh,
  type Source,
  summarizeRefresh,
} from '@duibiao/scraper';
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
import { addStoreOptions, type StoreOptions } from './export-store';
import { openRefreshStore } from './refresh-store';

interface Options extends StoreOptions {
  sources?: string;
  only?: string[];
  list?: boolean;
  force?: boolean;
  summary?: string;
  allowHost?: string[];
  userAgent?: string;
  json?: boolean;
}

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** Refreshes observations from the sources. Exit code 1 when values wait for a person or a source failed. */
export function refreshProgram(argv: readonly string[], output: Output = process): Promise<Exit> {
  const program = addStoreOptions(
    createBatchProgram(
      'refresh',
      'Refreshes observations from statistics services; may be stopped at any time and run again.',
    ),
  )
    .option('--sources <folder>', 'a folder of source files instead of those that come with the program')
    .option('--only <id>', 'refresh only this source (may be given several times)', collect)
    .option('--list', 'list the sources and end')
    .option('--force', 'also refresh sources that are not due yet')
    .option('--summary <file>', 'write the summary (Markdown) to a file as well')
    .option(
      '--allow-host <host[:port]>',
      'a host on a private address that may be reached (may be given several times)',
      collect,
    )
    .option('--user-agent <text>', 'how to introduce ourselves; name a contact');
  return runBatchProgram(program, argv, () => run(program.opts<Options>(), output), output);
}

async function run(options: Options, output: Output): Promise<Exit> {
  const console = createConsole(options.json === true, output);
  const sources = await chooseSources(options);
  if (options.list) {
    console.result(sources.map(({ id, title, protocol, cadence, tried }) => ({ id, title, protocol, cadence, tried })));
    for (const source of sources) console.say(describeSource(source));
    return EXIT.done;
  }
  const store = await openRefreshStore(options);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const report = await refresh({
      sources,
      store,
      fetcher: fetcherOptions(options),
      force: options.force === true,
      signal: stop.signal,
      onProgress: ({ done, total, source, request, status }) =>
        console.progress(done, total, `${source}/${request} ${status}`),
    });
    return await tell(report, options, console);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await store.close();
  }
}

function fetcherOptions({ allowHost, userAgent }: Options): Omit<FetcherOptions, 'perHost'> {
  return {
    ...(allowHost === undefined ? {} : { allowHosts: allowHost }),
    ...(userAgent === undefined ? {} : { userAgent }),
  };
}

async function chooseSources({ sources: folder, only }: Options): Promise<Source[]> {
  const all = folder === undefined ? ownSources() : await loadSources(folder);
  if (only === undefined) return all;
  const unknown = only.find((id) => !all.some((source) => source.id === id));
  if (unknown !== undefined)
    throw new UsageError(`--only ${unknown}: there is no such source; there are ${all.map(({ id }) => id).join(', ')}`);
  return all.filter(({ id }) => only.includes(id));
}

const describeSource = ({ id, title, protocol, cadence, tried }: Source): string =>
  `${id}: ${title} (${protocol}, ${cadence}${tried ? '' : ', shape from documentation, not yet tried'})`;

async function tell(report: RefreshReport, options: Options, console: BatchConsole): Promise<Exit> {
  const summary = summarizeRefresh(report);
  if (options.summary !== undefined) await writeFile(options.summary, summary);
  console.result(report);
  console.say(summary);
  return hasFindings(report) ? EXIT.findings : EXIT.done;
}
