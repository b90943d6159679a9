import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageText, rangeOfText } from '../dom';

/** A document whose ranges keep their ends: linkedom's do not, and the ends are what is looked at here. */
function documentOf(html: string): Document {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const range = {
    startContainer: {} as Text,
    startOffset: 0,
    endContainer: {} as Text,
    endOffset: 0,
    setStart(node: Text, offset: number) {
      Object.assign(range, { startContainer: node, startOffset: offset });
    },
    setEnd(node: Text, offset: number) {
      Object.assign(range, { endContainer: node, endOffset: offset });
    },
  };
  Object.assign(document, { createRange: () => range });
  return document as unknown as Document;
}

describe('the range of a stretch of the page text', () => {
  it.each([
    ['inside of one text', '<p>one two three</p>', 'two', 'two three', 'one two'],
    ['across elements', '<p>one <b>two</b> three</p>', 'two three', 'two', ' three'],
    ['across paragraphs', '<p>one two</p>\n<p>three four</p>', 'two\nthree', 'two', 'three'],
    [
      'with space that the page text folds',
      '<p>one\n   two   three</p>',
      'two three',
      'two   three',
      'one\n   two   three',
    ],
    ['in Korean', '<p>부산항의 2017년 <em>물동량</em>은</p>', '2017년 물동량', '2017년 ', '물동량'],
    ['after scripts and styles', '<style>p{}</style><p>x</p><script>two</script><p>two</p>', 'two', 'two', 'two'],
    ['at the very end', '<p>one</p><p>end</p>', 'end', 'end', 'end'],
  ])('%s', (_, html, wanted, fromStart, toEnd) => {
    const document = documentOf(html);
    const start = pageText(document).indexOf(wanted);
    const range = rangeOfText(document, start, start + wanted.length)!;
    expect((range.startContainer as Text).data.slice(range.startOffset)).toBe(fromStart);
    expect((range.endContainer as Text).data.slice(0, range.endOffset)).toBe(toEnd);
  });

  it.each([
    ['an empty stretch', 2, 2],
    ['a stretch beyond the text', 4, 400],
    ['a negative start', -1, 2],
  ])('is undefined for %s', (_, start, end) => {
    expect(rangeOfText(documentOf('<p>one two</p>'), start, end)).toBeUndefined();
  });
});
