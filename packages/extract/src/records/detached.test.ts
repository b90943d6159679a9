import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { extractPage, pageText } from '../index';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that `make` leaves in use. */
function kept(make: () => unknown): { value: unknown; bytes: number } {
  collect();
  const before = process.memoryUsage().heapUsed;
  const value = make();
  collect();
  return { value, bytes: process.memoryUsage().heapUsed - before };
}

const paragraph = 'The port handled 8.9 million containers, and more of them than in the year before. ';
const page = (k: number): string =>
  `<html lang="en"><head><title>Port figures of the year ${k}</title><meta name="author" content="Ann Lee of Harbour News ${k}">
<meta name="description" content="What the port of number ${k} handled in the year"><meta name="citation_journal_title" content="Journal of Harbours ${k}">
</head><body><!--${'x'.repeat(500_000)}${k}--><article><h1>Port figures of the year ${k}</h1>
${`<p>${paragraph.repeat(3)}</p>`.repeat(5)}<ul><li>${paragraph}</li><li>${paragraph}</li></ul>
<pre>const containers = 8_900_000 + ${k};</pre><figure><img src="/images/of-the-port-${k}.jpg" alt="Quays of the port ${k}"></figure></article></body></html>`;

test('pages that are kept do not keep their markup', () => {
  const { value, bytes } = kept(() =>
    Array.from({ length: 40 }, (_, k) => extractPage(page(k), 'https://port.example/')),
  );
  expect(value).toHaveLength(40);
  expect(bytes).toBeLessThan(4_000_000); // the markup of forty pages has 20 million characters
});

test('nor does a text by itself', () => {
  const { value, bytes } = kept(() => Array.from({ length: 40 }, (_, k) => pageText(page(k)).slice(0, 100)));
  expect(value).toHaveLength(40);
  expect(bytes).toBeLessThan(4_000_000);
});
