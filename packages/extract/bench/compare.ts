/**
 * This package beside its peers over pages with gold, in one run and one process, time as a multiple of a bare htmlparser2 parse of the same page.
 * usage: npm run bench -- FOLDER [pages per set]       Peers that are not installed are named and left out:
 * npm install --no-save @mozilla/readability defuddle
 */
import { parseDocument } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { extractPage } from '../src/index';
import { type GoldPage, loadPages } from '../training/load-pages';
import { wordF1 } from '../training/score-pages';

type Extract = (html: string, url: string) => { text: string; title?: string; author?: string; date?: string };

interface Peer {
  name: string;
  load: () => Promise<Extract>;
}

const optional = (name: string): Promise<Record<string, unknown>> => import(name) as Promise<Record<string, unknown>>;

interface ReadabilityResult {
  textContent?: string;
  title?: string;
  byline?: string;
  publishedTime?: string;
}

const PEERS: Peer[] = [
  {
    name: '@duibiao/extract',
    load: async () => (html, url) => {
      const { text, title, author, published } = extractPage(html, url);
      return {
        text,
        ...(title ? { title } : {}),
        ...(author ? { author: author.join('; ') } : {}),
        ...(published ? { date: published.date } : {}),
      };
    },
  },
  {
    name: '@mozilla/readability + linkedom',
    load: async () => {
      const { Readability } = (await optional('@mozilla/readability')) as {
        Readability: new (document: unknown) => { parse(): ReadabilityResult | null };
      };
      return (html) => {
        const found = new Readability(parseHTML(html).document).parse();
        const date = found?.publishedTime?.slice(0, 10);
        return {
          text: found?.textContent ?? '',
          ...(found?.title ? { title: found.title } : {}),
          ...(found?.byline ? { author: found.byline } : {}),
          ...(date ? { date } : {}),
        };
      };
    },
  },
];

const key = (text: string | null | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const flat = (text: string): string => text.replace(/\s+/g, ' ');

interface Tally {
  f1: number[];
  tp: number;
  fp: number;
  fn: number;
  bare: number;
  own: number;
  title: [number, number];
  author: [number, number];
  date: [number, number];
  errors: number;
}

function count(pair: [number, number], gold: string | null | undefined, found: string | undefined): void {
  if (!gold) return;
  pair[1]++;
  if (key(gold) === key(found)) pair[0]++;
}

function run(extract: Extract, pages: readonly GoldPage[]): Tally {
  const tally: Tally = {
    f1: [],
    tp: 0,
    fp: 0,
    fn: 0,
    bare: 0,
    own: 0,
    title: [0, 0],
    author: [0, 0],
    date: [0, 0],
    errors: 0,
  };
  for (const page of pages) {
    let from = performance.now();
    parseDocument(page.html);
    tally.bare += performance.now() - from;
    from = performance.now();
    let found: ReturnType<Extract> = { text: '' };
    try {
      found = extract(page.html, page.url);
    } catch {
      tally.errors++;
    }
    tally.own += performance.now() - from;
    if (page.text !== undefined) tally.f1.push(wordF1(found.text, page.text));
    else if (page.with !== undefined) {
      const text = flat(found.text);
      const hits = page.with.filter((snippet) => text.includes(flat(snippet).trim())).length;
      tally.tp += hits;
      tally.fn += page.with.length - hits;
      tally.fp += page.without.filter((snippet) => text.includes(flat(snippet).trim())).length;
    }
    count(tally.title, page.title, found.title);
    count(tally.author, page.author, found.author);
    count(tally.date, page.date, found.date);
  }
  return tally;
}

const share = ([right, all]: [number, number]): string => (all === 0 ? '–' : (right / all).toFixed(3));

async function main(): Promise<void> {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: npm run bench -- FOLDER [pages per set]');
  const limit = Number(process.argv[3] ?? Number.POSITIVE_INFINITY);
  console.log(
    '| set | extractor | text F1 | title | author | date | × bare parse | errors |\n|---|---|---|---|---|---|---|---|',
  );
  for (const set of ['wcxb', 'trafilatura', 'htmldate']) {
    const pages: GoldPage[] = [];
    for (const page of loadPages(folder, set)) {
      if (pages.length >= limit) break;
      pages.push(page);
    }
    for (const { name, load } of PEERS) {
      let extract: Extract;
      try {
        extract = await load();
      } catch {
        console.log(`| ${set} | ${name} | not installed | | | | | |`);
        continue;
      }
      const t = run(extract, pages);
      const f1 =
        t.f1.length > 0 ? t.f1.reduce((a, b) => a + b, 0) / t.f1.length : (2 * t.tp) / (2 * t.tp + t.fp + t.fn);
      console.log(
        `| ${set} | ${name} | ${Number.isNaN(f1) ? '–' : f1.toFixed(3)} | ${share(t.title)} | ${share(t.author)} | ${share(t.date)} | ${(t.own / t.bare).toFixed(1)} | ${t.errors} |`,
      );
    }
  }
}

await main();
