import { expect, test } from 'vitest';
import { extractPage } from '../index';

const paragraph =
  'The harbour board met on Monday evening and decided to deepen the channel by two metres before the year is over. ';
const page = (head: string, top: string): string =>
  `<html><head><title>Channel will be deepened | Harbour Times</title>${head}</head><body><main><article>${top}
  <p>${paragraph.repeat(3)}</p><h2>What comes next</h2><p>${paragraph.repeat(4)}</p><p>${paragraph.repeat(2)}</p></article></main></body></html>`;

const ARTICLE =
  '<meta property="og:type" content="article"><meta property="og:title" content="Channel will be deepened">';

test.each<[what: string, head: string, top: string, first: string]>([
  [
    'leaves out the headline of a page that states itself an article',
    ARTICLE,
    '<h1>Channel will be deepened</h1>',
    'The harbour',
  ],
  [
    'keeps a heading that is not the stated title',
    ARTICLE,
    '<h2>Two metres more for the ships</h2>',
    'Two metres more',
  ],
])('%s', (_, head, top, first) => {
  const { text, title } = extractPage(page(head, top), 'https://times.example.com/news/channel');
  expect(title).toBe('Channel will be deepened');
  expect(text.startsWith(first)).toBe(true);
  expect(text).toContain('What comes next');
});
