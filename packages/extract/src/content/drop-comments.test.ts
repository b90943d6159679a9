import { expect, test } from 'vitest';
import { recordsFromHtml } from '../records/records-from-html';
import { segmentRecords } from '../segments/segments';
import { dropComments } from './drop-comments';

const P = '<p>The port of Haifa handled more than one million containers in the year, which is a record for it.</p>';
const COMMENT = '<p>Well done, I have worked there for many years, and nobody believed that it could be done.</p>';
const ARTICLE = { article: true, product: false, isForum: false };
const UNSTATED = { article: false, product: false, isForum: false };

test.each([
  ['below an article', `<div>${P}${P}</div><div id="comments">${COMMENT}</div>`, ARTICLE, [true, true, false]],
  ['of a class in camel case', `${P}${P}<div class="CommentBody-root">${COMMENT}</div>`, ARTICLE, [true, true, false]],
  ['above the text', `<ol class="kommentare"><li>${COMMENT}</li></ol>${P}${P}`, ARTICLE, [false, true, true]],
  [
    'that are more than the article',
    `${P}${P}<div class="comment">${COMMENT.repeat(4)}</div>`,
    ARTICLE,
    [true, true, false, false, false, false],
  ],
  [
    'below a long text of no stated kind',
    `${P.repeat(4)}<div class="comment">${COMMENT}</div>`,
    UNSTATED,
    [true, true, true, true, false],
  ],
  [
    'below a short text and its list',
    `${P}${P}<ul><li>one crane</li><li>two trains</li><li>three ships of the largest class, and quays for them</li></ul><div class="comment"><p>Well done.</p></div>`,
    UNSTATED,
    [true, true, true, true, true, false],
  ],
  [
    'that are most of a page of no stated kind stay',
    `${P}${P}<div class="comment">${COMMENT.repeat(2)}</div>`,
    UNSTATED,
    [true, true, true, true],
  ],
  [
    'stay in a forum',
    `${P}${P}<div class="comment">${COMMENT}</div>`,
    { ...ARTICLE, isForum: true },
    [true, true, true],
  ],
  [
    'stay at a product',
    `${P}${P}<div class="comment">${COMMENT}</div>`,
    { ...ARTICLE, product: true },
    [true, true, true],
  ],
  ['stay where the text is one', `<main class="has-comments">${P}${P}</main>`, ARTICLE, [true, true]],
  ['stay below one paragraph', `${P}<div class="comment">${COMMENT}</div>`, ARTICLE, [true, true]],
  [
    'are not what is commented on',
    `${P}${P}<div class="commented uncommented">${P}</div>`,
    ARTICLE,
    [true, true, true],
  ],
])('comments %s', (_, html, kinds, expected) => {
  const records = recordsFromHtml(html);
  const { segments } = segmentRecords(records);
  const chosen = segments.map(() => true);
  dropComments({ records, segments, chosen, dataTables: new Set(), title: '', isForum: kinds.isForum }, kinds);
  expect(chosen).toEqual(expected);
});
