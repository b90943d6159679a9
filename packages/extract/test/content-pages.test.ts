import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extractPage } from '../src/index';

/**
 * content-pages/<language>-<kind>.html: pages of our own. The first line names the address and what is hard about the page; a line that ends in
 * <!--✓ passage--> holds main content, one that ends in <!--✗ passage--> does not. The model has not learned from them.
 */
const folder = fileURLToPath(new URL('content-pages/', import.meta.url));

describe.each(readdirSync(folder))('%s', (name) => {
  const html = readFileSync(`${folder}${name}`, 'utf8');
  const url = /url: (\S+)/.exec(html)?.[1] ?? '';
  const { text } = extractPage(html, url);
  const passages = (mark: string): string[] =>
    [...html.matchAll(/<!--(.) (.+?)-->/g)].filter(([, sign]) => sign === mark).map(([, , passage]) => passage!);
  const flat = (value: string): string => value.replace(/[（）：\s]+/g, ' ');

  test.each(passages('✓'))('%s is content', (passage) => {
    expect(flat(text)).toContain(flat(passage));
  });

  test.each(passages('✗'))('%s is not', (passage) => {
    expect(flat(text)).not.toContain(flat(passage));
  });
});
