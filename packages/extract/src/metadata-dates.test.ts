import { describe, expect, it } from 'vitest';
import { extractPage } from './index';

const LONG =
  'Der Hafen hat im vergangenen Jahr mehr Container umgeschlagen als je zuvor, teilte die Verwaltung mit. '.repeat(4);
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="de"><head><title>Der Hafen wächst</title>${head}</head><body>${body}</body></html>`;
const article = (line: string, text = LONG): string =>
  `<article><h1>Der Hafen wächst</h1>${line}<p>${text}</p></article>`;

describe('the published date', () => {
  it.each<[string, string, string, string]>([
    [
      'a Dublin Core date yields to the day that stands at the heading as the date',
      '<meta name="DC.date" content="2018-03-01">',
      article('<p><time class="date" datetime="2018-04-04">4. April 2018</time></p>'),
      '2018-04-04',
    ],
    [
      'a meta date yields to no date elsewhere on the page',
      '<meta name="date" content="2018-03-01">',
      `${article('')}<aside><ul><li>4. April 2018: Hafenfest</li></ul></aside>`,
      '2018-03-01',
    ],
    [
      'the year of a copyright line is made exact by a day in it',
      '',
      `${article('')}<ul><li>Stand 12.11.2018</li></ul><footer>© 2018 Hafenverwaltung</footer>`,
      '2018-11-12',
    ],
    ['a paragraph is read for its dateline', '', article('', `Kiel, 12.11.2018. ${LONG}`), '2018-11-12'],
    [
      'a day far inside a paragraph is what the text tells of',
      '<meta name="date" content="2018-11-12">',
      article('', `${LONG} Am 3. Mai 2016 war es anders.`),
      '2018-11-12',
    ],
    [
      'the footer of a post is its own',
      '',
      `${article('')}<div class="post-footer">Geschrieben am 14. Dezember 2015 von Eva</div>`,
      '2015-12-14',
    ],
  ])('%s', (_, head, body, expected) => {
    expect(extractPage(page(head, body), 'https://hafen.example/bericht').published?.date).toBe(expected);
  });
});
