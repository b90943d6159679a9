import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractPage, pageText } from '../src/index';
import { mutatePage, seededRandom } from './mutate-page';

/** Far beyond what any of these takes, far below what anything but linear time would. */
const LIMIT_MS = 20_000;
const DEPTH = 100_000;

describe('hostile pages take linear time', () => {
  test.each([
    ['100,000 levels of blocks', `${'<div>'.repeat(DEPTH)}text`],
    ['100,000 levels of inline elements', '<span>a'.repeat(DEPTH)],
    ['lists in lists, with a heading at the bottom', `${'<ul><li>item'.repeat(DEPTH / 4)}<h2>x</h2>`],
    ['tables in tables', '<table><tr><td>a b'.repeat(DEPTH / 4)],
    ['end tags without start tags', `${'<div>'.repeat(DEPTH / 2)}${'</span></p></x>'.repeat(DEPTH / 2)}`],
    ['inline elements across blocks', '<b><p>a</b>'.repeat(DEPTH / 4)],
    ['100,000 attributes', `<div ${'class="a b" '.repeat(DEPTH)}>x`],
    ['a class of 600 kB', `<div class="${'ab-cd '.repeat(DEPTH)}">x</div>`],
    ['a title of separators', `<title>${' '.repeat(DEPTH)}${'|'.repeat(DEPTH)}</title>`],
    ['JSON-LD that never closes', `<script type="application/ld+json">${'['.repeat(DEPTH)}</script>`],
    ['combining marks', `<p>a${'\u0301'.repeat(DEPTH)}</p>`],
    [
      '10 MB of paragraphs',
      '<p>Ein Absatz mit einigen Wörtern, und noch mehr davon, bis die Zeile voll ist.</p>'.repeat(120_000),
    ],
  ])(
    '%s',
    (_, html) => {
      const started = performance.now();
      expect(extractPage(html, 'https://example.org/').blocks).toBeInstanceOf(Array);
      expect(performance.now() - started).toBeLessThan(LIMIT_MS);
    },
    60_000,
  );
});

describe('never throws', () => {
  test('on any string, with any address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (html, url) => {
        expect(typeof extractPage(html, url).text).toBe('string');
        expect(typeof pageText(html)).toBe('string');
      }),
    );
  }, 60_000);

  test('on mutated pages, for five seconds', () => {
    const random = seededRandom(20180404);
    const end = performance.now() + 5000;
    let pages = 0;
    for (; performance.now() < end; pages++) {
      const html = mutatePage(random);
      const page = extractPage(html, 'https://example.org/2018/04/04/page');
      const text = pageText(html);
      for (const { start, end: to } of page.blocks) {
        expect(start).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(text.length);
      }
    }
    expect(pages).toBeGreaterThan(0);
  }, 30_000);
});

test('the text of a paragraph is at its place in the page text', () => {
  const html =
    '<nav>Menü</nav><p>Ein erster Absatz, der lang genug ist, um als Inhalt zu gelten, und der noch weiter geht.</p><p>Zweiter Absatz, auch mit ein paar Wörtern mehr als nötig, damit er zählt.</p>';
  const text = pageText(html);
  const { blocks } = extractPage(html, 'https://example.org/artikel');
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
});
