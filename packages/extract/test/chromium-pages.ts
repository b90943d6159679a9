/** The same pages through the Node entry and through the DOM entry in Chromium, as parsed by Chromium (no page's script runs, nothing is loaded). */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { extractPage, type Page, pageText } from '../src/index';
import { wordF1 } from '../training/score-pages';

/** Where Chromium is on Debian; undefined where it is not installed. */
export const CHROMIUM = ['/usr/lib/chromium/chromium', '/usr/bin/chromium'].find((path) => existsSync(path));

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Comparison {
  id: string;
  url: string;
  /** Word F1 of the main text, and of the whole page text, between the two. */
  text: number;
  pageText: number;
  /** Metadata fields that differ. */
  fields: string[];
}

const FIELDS = [
  'title',
  'author',
  'siteName',
  'language',
  'canonicalUrl',
  'published',
  'modified',
  'description',
  'licence',
  'pageType',
] as const;

async function bundleDom(): Promise<string> {
  const entry = fileURLToPath(new URL('../src/dom.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'duibiaoExtract',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

type InPage = { page: Page; text: string };

/** Compares page by page. */
export async function comparePages(pages: Iterable<{ id: string; url: string; html: string }>): Promise<Comparison[]> {
  if (CHROMIUM === undefined) throw new Error('Chromium is not installed; on Debian: apt-get install chromium');
  const browser = await puppeteer.launch({ executablePath: CHROMIUM, headless: true, pipe: true, args: FLAGS });
  try {
    const tab = await browser.newPage();
    await tab.evaluate(await bundleDom());
    const results: Comparison[] = [];
    for (const { id, url, html } of pages) {
      const there = (await tab.evaluate(
        `(() => { const d = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'); return { page: duibiaoExtract.extractDocument(d, ${JSON.stringify(url)}), text: duibiaoExtract.pageText(d) }; })()`,
      )) as InPage;
      const here = extractPage(html, url);
      const fields = FIELDS.filter((field) => JSON.stringify(here[field]) !== JSON.stringify(there.page[field]));
      results.push({
        id,
        url,
        text: wordF1(there.page.text, here.text),
        pageText: wordF1(there.text, pageText(html)),
        fields,
      });
    }
    return results;
  } finally {
    await browser.close();
  }
}
