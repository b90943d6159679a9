import { expect, test } from 'vitest';
import { hintText } from './element-hints';
import { recordsFromHtml } from './records-from-html';

test.each<[what: string, html: string, hint: string]>([
  [
    'an id made of the words of the heading in it hints at nothing',
    '<section id="s-building-a-contact-form" class="part"><h3>Building a contact form</h3></section>',
    ' part',
  ],
  ['nor does that of the heading itself', '<h2 id="share-your-related-news">Share your related news</h2>', ''],
  [
    'an id of other words does',
    '<section id="list-of-related-news"><h3>What else is new at the port</h3></section>',
    ' list-of-related-news',
  ],
  [
    'and one at a heading in another script',
    '<section id="list-of-related-news"><h3>相关阅读</h3></section>',
    ' list-of-related-news',
  ],
  ['and one of two words', '<section id="contact-form"><h3>Contact form</h3></section>', ' contact-form'],
])('%s', (_, html, hint) => {
  const records = recordsFromHtml(html);
  const index = records.attributes.findIndex((list) => list !== undefined && list.length > 0);
  expect(hintText(records, index)).toBe(hint);
});
