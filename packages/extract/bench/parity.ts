/** Node against Chromium over given pages. usage: npm run parity -- FOLDER [pages per set] */

import { comparePages } from '../test/chromium-pages';
import { loadPages } from '../training/load-pages';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: npm run parity -- FOLDER [pages per set]');
const limit = Number(process.argv[3] ?? 200);

function* some(): Generator<{ id: string; url: string; html: string }> {
  for (const set of ['wcxb', 'trafilatura']) {
    let n = 0;
    for (const page of loadPages(folder!, set)) {
      if (n++ >= limit) break;
      yield { ...page, id: `${set}/${page.id}` };
    }
  }
}

const results = await comparePages(some());
const mean = (values: number[]): string => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(4);
for (const { id, url, text, pageText, fields } of results) {
  if (text < 0.98 || pageText < 0.98 || fields.length > 0)
    console.log(id, text.toFixed(3), pageText.toFixed(3), fields.join(' '), url);
}
console.log(
  `${results.length} pages: word F1 of the main text ${mean(results.map((r) => r.text))}, of the page text ${mean(results.map((r) => r.pageText))}`,
);
