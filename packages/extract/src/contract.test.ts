import { parseHTML } from 'linkedom';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as dom from './dom';
import * as extract from './index';

/** Names and shapes that other programs rely on: what changes here breaks them. */
describe('the contract of the package', () => {
  const HTML = `<html lang="de"><head><title>Hafen | Blatt</title><meta property="og:site_name" content="Blatt"><link rel="canonical" href="/h">
    <meta name="date" content="2018-04-04"><meta property="article:modified_time" content="2018-04-05T08:00:00Z"></head>
    <body><main><h1>Hafen</h1><p>Von Eva Groß</p><p>${'Der Hafen wächst, und die Stadt wächst mit ihm. '.repeat(8)}</p></main></body></html>`;
  const page = extract.extractPage(HTML, 'https://blatt.example/h?x=1', {});

  test('extractPage(html, url, options?) gives a page', () => {
    expectTypeOf(extract.extractPage).toBeCallableWith(HTML, '', {});
    expectTypeOf<extract.Page['author']>().toEqualTypeOf<string[] | undefined>();
    expectTypeOf<extract.PageDate['precision']>().toEqualTypeOf<'day' | 'month' | 'year'>();
    expect(page).toMatchObject({
      title: 'Hafen',
      author: ['Eva Groß'],
      siteName: 'Blatt',
      language: 'de',
      canonicalUrl: 'https://blatt.example/h',
      published: { date: '2018-04-04', precision: 'day', from: 'meta' },
      modified: { date: '2018-04-05', precision: 'day', from: 'open-graph' },
      pageType: 'article',
    });
    expect(page.text).toContain('Der Hafen wächst');
    expect(page.blocks.map(({ kind }) => kind)).toContain('paragraph');
  });

  test('what is absent is undefined, and no key', () => {
    const bare = extract.extractPage('<p>12', '');
    for (const key of ['title', 'author', 'siteName', 'canonicalUrl', 'published', 'modified'])
      expect(Object.keys(bare)).not.toContain(key);
    expect(bare).toMatchObject({ blocks: expect.any(Array), text: expect.any(String), pageType: expect.any(String) });
  });

  test('the language that the response states counts where the page does not say', () => {
    expect(extract.extractPage('<p>20,493', '', { contentLanguage: 'ko-KR' }).language).toBe('ko');
    expect(extract.extractPage(HTML, '', { contentLanguage: 'ko-KR' }).language).toBe('de');
  });

  test('the order of day and month can be given', () => {
    const html = '<html lang="en"><h1>Port</h1><p>Published 3/4/2018</p><p>The port has grown again.</p>';
    expect(extract.extractPage(html, '', { dayOrder: 'day-first' }).published?.date).toBe('2018-04-03');
    expect(extract.extractPage(html, '', { dayOrder: 'month-first' }).published?.date).toBe('2018-03-04');
  });

  test('/dom gives the same from a document', () => {
    const { document } = parseHTML(HTML);
    expectTypeOf(dom.extractDocument).parameters.toEqualTypeOf<[Document, string, dom.ExtractOptions?]>();
    expect(dom.extractDocument(document as unknown as Document, 'https://blatt.example/h?x=1')).toEqual(page);
  });

  test.each([
    'anchorQuote',
    'createQuoteSelector',
    'extractPage',
    'findDate',
    'normalizeText',
    'pageText',
    'parseDate',
  ])('. exports %s', (name) => expect(extract).toHaveProperty(name, expect.any(Function)));
  test.each([
    'anchorQuote',
    'createQuoteSelector',
    'extractDocument',
    'normalizeText',
    'pageText',
    'rangeOfText',
    'selectQuote',
  ])('/dom exports %s', (name) => expect(dom).toHaveProperty(name, expect.any(Function)));
});
