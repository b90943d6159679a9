import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadPages } from '../training/load-pages';
import { CHROMIUM, comparePages } from './chromium-pages';

const PAGES = fileURLToPath(new URL('../../../../shared/data/extraction', import.meta.url));
/** `npm run parity` compares more. */
const COUNT = 40;

describe.skipIf(CHROMIUM === undefined || !existsSync(PAGES))(
  'Node and Chromium give the same page (needs Chromium and given pages)',
  () => {
    test(`word F1 over ${COUNT} pages`, async () => {
      const pages: { id: string; url: string; html: string }[] = [];
      for (const set of ['wcxb', 'trafilatura']) {
        let n = 0;
        for (const page of loadPages(PAGES, set)) {
          if (n++ >= COUNT / 2) break;
          pages.push({ ...page, id: `${set}/${page.id}` });
        }
      }
      const results = await comparePages(pages);
      const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
      expect(results).toHaveLength(COUNT);
      expect(mean(results.map(({ text }) => text))).toBeGreaterThanOrEqual(0.995);
      expect(mean(results.map(({ pageText }) => pageText))).toBeGreaterThanOrEqual(0.995);
      expect(results.filter(({ text }) => text < 0.95)).toEqual([]);
    }, 300_000);
  },
);
