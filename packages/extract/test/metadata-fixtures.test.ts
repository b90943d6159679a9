import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../src/dom';
import { extractPage } from '../src/index';

/**
 * fixtures-metadata/<language>.html: small pages of our own, each after a comment that says what a reader would say of it. {text} stands for a paragraph of
 * the language, given on the first line.
 */
interface Expected {
  what: string;
  url: string;
  title: string;
  author?: string[];
  siteName?: string;
  language: string;
  published: string;
  modified?: string;
}

const folder = fileURLToPath(new URL('../fixtures-metadata/', import.meta.url));

function pagesOf(file: string): [what: string, expected: Expected, html: string][] {
  const [first = '', ...pages] = readFileSync(folder + file, 'utf8').split('<!--#');
  const text = `<p>${/<!--text ([\s\S]*?) -->/.exec(first)![1]!}</p>`;
  return pages.map((page) => {
    const [head = '', html = ''] = page.split('-->\n', 2);
    const expected = JSON.parse(head) as Expected;
    return [expected.what, expected, `<!doctype html>${html.trim().replaceAll('{text}', text)}`];
  });
}

describe.each(readdirSync(folder))('%s', (file) => {
  test.each(pagesOf(file))('%s', (_, { what: __, url, published, modified, ...expected }, html) => {
    const page = extractPage(html, url);
    expect({
      title: page.title,
      author: page.author,
      language: page.language,
      published: page.published?.date,
      ...(expected.siteName === undefined ? {} : { siteName: page.siteName }),
      ...(modified === undefined ? {} : { modified: page.modified?.date }),
    }).toEqual({ author: undefined, ...expected, published, ...(modified === undefined ? {} : { modified }) });
    expect(extractDocument(parseHTML(html).document as unknown as Document, url)).toEqual(page);
  });
});
