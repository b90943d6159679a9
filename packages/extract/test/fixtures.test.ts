import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../src/dom';
import { extractPage, type PageMetadata } from '../src/index';

/** fixtures/<name>/: source.html is a page of our own, expected.json what a reader would say of it. */
interface Expected {
  url: string;
  metadata: PageMetadata & { pageType: string };
  /** Kinds of the blocks in order; a heading that repeats the title, captions and lines shorter than a sentence are left open. */
  kinds: string[];
  table?: { caption?: string; unit?: string; rows: string[][] };
  with: string[];
  without: string[];
}

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));

describe.each(readdirSync(folder))('%s', (name) => {
  const html = readFileSync(`${folder}${name}/source.html`, 'utf8');
  const expected = JSON.parse(readFileSync(`${folder}${name}/expected.json`, 'utf8')) as Expected;
  const page = extractPage(html, expected.url);

  test('metadata', () => {
    const { text: _, blocks: __, provenance: ___, ...metadata } = page;
    expect(metadata).toMatchObject(expected.metadata);
    if (expected.metadata.author === undefined) expect(metadata.author).toBeUndefined();
  });

  test('main content', () => {
    for (const passage of expected.with) expect(page.text).toContain(passage);
    for (const passage of expected.without) expect(page.text).not.toContain(passage);
  });

  test('blocks', () => {
    const body = page.blocks.filter((block) => block.text !== page.title && block.kind !== 'figure');
    expect(body.filter(({ text, kind }) => kind !== 'paragraph' || text.length > 30).map(({ kind }) => kind)).toEqual(
      expected.kinds,
    );
    const table = page.blocks.find((block) => block.kind === 'table');
    expect(table === undefined).toBe(expected.table === undefined);
    if (table && expected.table) {
      expect(table.rows.map((row) => row.map((cell) => cell.text))).toEqual(expected.table.rows);
      expect(table.caption).toBe(expected.table.caption);
      expect(table.unit).toBe(expected.table.unit);
    }
  });

  test('a document gives the same page', () => {
    const { document } = parseHTML(html);
    expect(extractDocument(document as unknown as Document, expected.url)).toEqual(page);
  });
});
