/**
 * Mutated pages through the extractor: nothing may throw or take long. usage: npm run fuzz -- [pages] [seed]
 * Pages are made from fragments of HTML, and cut, doubled, swapped and salted at random places.
 */
import { extractPage, pageText } from '../src/index';
import { mutatePage, seededRandom } from '../test/mutate-page';

const count = Number(process.argv[2] ?? 100_000);
const random = seededRandom(Number(process.argv[3] ?? 1));
if (!Number.isInteger(count) || count < 1) {
  console.error(
    `"${process.argv[2]}" is no number of pages; usage: npm run fuzz -w @duibiao/extract -- [pages] [seed]`,
  );
  process.exit(2);
}
const SLOW_MS = 2000;
const started = Date.now();
let slowest = 0;
for (let n = 0; n < count; n++) {
  const html = mutatePage(random);
  const from = performance.now();
  try {
    extractPage(html, 'https://example.org/2018/04/04/page');
    pageText(html);
  } catch (error) {
    console.error(JSON.stringify(html));
    throw error;
  }
  const took = performance.now() - from;
  slowest = Math.max(slowest, took);
  if (took > SLOW_MS)
    throw new Error(
      `a page of ${html.length} characters took ${took.toFixed(0)} ms: ${JSON.stringify(html.slice(0, 500))}`,
    );
}
console.log(
  `${count} mutated pages in ${((Date.now() - started) / 1000).toFixed(0)} s, slowest ${slowest.toFixed(0)} ms`,
);
