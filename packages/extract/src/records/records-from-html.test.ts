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

test('a paragraph that a noscript leaves open ends with it', () => {
  const records = recordsFromHtml('<head><noscript><p>one</noscript></head><body><div>two</div></body>');
  const around: string[] = [];
  for (let i = records.value.indexOf('two'); i > 0; i = records.parent[i]!) around.push(records.tag[i]!.name);
  expect(around).not.toContain('noscript');
  expect(around).not.toContain('p');
});

test('an iframe outside of a noscript hides all up to its end tag, as in browsers', () => {
  expect(linesOf('<p>one<iframe src="map.html" /><p>two</iframe><p>three')).toEqual(['one', 'three']);
});

test.each([
  ['a program', '<script>let a = 1</script>', ['let a = 1']],
  ['data', '<script type="application/ld+json">{"a":"b"}</script>', ['{"a":"b"}']],
  ['one inside of what has no records', '<svg><script>draw()</script></svg>', ['draw()']],
  ['several, with text between them', '<script>1</script>text<script>2</script>', ['1', '2']],
  ['an empty one', '<script src="a.js"></script>text', ['']],
  ['one that is never closed', '<p>text<script>let a', []],
  ['one in a comment', '<!-- <script>1</script> -->', []],
])('contents of scripts: %s', (_name, html, expected) => {
  for (const text of [html, [...html]]) {
    const scripts: string[] = [];
    recordsFromHtml(text, scripts);
    expect(scripts).toEqual(expected);
  }
});
