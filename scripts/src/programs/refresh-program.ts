import { writeFile } from 'node:fs/promises';
import {
  hasFindings,
  loadSources,
  ownSources,
  type RefreshOptions,
  type RefreshReport,
  refresh,
  type Source,
  summarizeRefresh,
} from '@duibiao/scraper';
import { refreshTogether } from '@duibiao/scraper/jobs';
import {
  type BatchConsole,
  createBatchProgram,
  createConsole,
  EXIT,
  type Exit,
  type Output,
  runBatchProgram,
  UsageError,
} from '../program/batch-program';
import { addFetchOptions, type FetchOptions, fetcherOptions, sharedQueue, untilAsked } from '../store/fetch-options';
import { openRefreshStore } from '../store/refresh-store';
import { withStore } from '../store/store-session';

interface Options extends FetchOptions {
  sources?: string;
  only?: string[];
  list?: boolean;
  force?: boolean;
  summary?: string;
  json?: boolean;
}

/** Refreshes observations from the sources. Exit code 1 when values wait for a person or a source failed. */
export function refreshProgram(argv: readonly string[], output: Output = process): Promise<Exit> {
  const program = addFetchOptions(
    createBatchProgram(
      'refresh',
      'Refreshes observations from statistics services; may be stopped at any time and run again. With DUIBIAO_DATABASE_URL, several may run at once and share the work.',
    ),
  )
    .option('--sources <folder>', 'a folder of source files instead of those that come with the program')
    .option(
      '--only <id>',
      'refresh only this source (may be given several times)',
      (id: string, before: string[] = []) => [...before, id],
    )
    .option('--list', 'list the sources and end')
    .option('--force', 'also refresh sources that are not due yet')
    .option('--summary <file>', 'write the summary (Markdown) to a file as well');
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
  const queue = sharedQueue(options);
  return withStore(openRefreshStore(options), async (store) => {
    const report = await untilAsked((signal) => {
      const settings: RefreshOptions = {
        sources,
        store,
        fetcher: fetcherOptions(options),
        force: options.force === true,
        signal,
        onProgress: ({ done, total, source, request, status = '' }) =>
          console.progress(done, total, `${source}/${request} ${status}`.trim()),
      };
      return queue === undefined ? refresh(settings) : refreshTogether({ ...settings, ...queue });
    });
    return tell(report, options, console);
  });
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
