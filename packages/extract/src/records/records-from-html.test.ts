import { expect, test } from 'vitest';
import { segmentRecords } from '../segments/segments';
import { recordsFromHtml } from './records-from-html';

const linesOf = (html: string): string[] => segmentRecords(recordsFromHtml(html)).segments.map(({ text }) => text);

test.each([
  ['an iframe that closes itself', '<p>one<noscript><iframe src="tag.html" /></noscript><p>two'],
  ['an iframe that is never closed', '<p>one<noscript><iframe src="tag.html"></noscript><p>two'],
  ['a drawing that is never closed', '<p>one<noscript><svg><path></noscript><p>two'],
  ['a whole iframe', '<p>one<noscript><iframe src="tag.html"></iframe></noscript><p>two'],
])('%s in a noscript hides nothing after it', (_name, html) => {
  expect(linesOf(html)).toEqual(['one', 'two']);
});

test('an iframe outside of a noscript hides all up to its end tag, as in browsers', () => {
  expect(linesOf('<p>one<iframe src="map.html" /><p>two</iframe><p>three')).toEqual(['one', 'three']);
});
