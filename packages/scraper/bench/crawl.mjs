// Contestant of the crawl bench: fetch with everything on (robots, budgets, retry, redirects, charset, caps, guard), then extractPage.
import { extractPage } from '@duibiao/extract';
import { createFetcher } from '@duibiao/scraper';

export const name = 'duibiao: fetch + extract';

/** Crawls `urls`; `onPage` gets each page once. */
export async function crawl(urls, { concurrency, hosts, onPage }, useText = () => {}) {
  const fetcher = createFetcher({
    userAgent: 'duibiao/0.1 (bench)',
    perHost: { concurrency: Math.ceil(concurrency / hosts.length), minDelayMs: 0 },
    concurrency,
    retry: { limit: 5 },
    allowHosts: hosts,
  });
  const use = (url, { textPieces, finalUrl }) => {
    const page = extractPage(textPieces, finalUrl);
    useText(page);
    onPage({ url, title: page.title ?? '', textLength: page.text.length });
  };
  let next = 0;
  const work = async () => {
    while (next < urls.length) {
      const url = urls[next++];
      // Not in the loop itself: a function that waits keeps its variables, here the last page, until it goes on.
      await fetcher.fetch(url).then((fetched) => use(url, fetched));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  await fetcher.close();
}
