import { describe, expect, test } from 'vitest';
import { extractPage } from '../../index';

const TEXT = 'The port handled more containers last year than ever before, its authority said on Monday. '.repeat(5);
const page = (author: string, around: string): string =>
  `<!doctype html><html><head><title>Port grows</title><meta name="author" content="${author}"></head><body><article><h1>Port grows</h1>${around}<p>${TEXT}</p><p>${TEXT}</p></article></body></html>`;

describe('a page whose head names one of several authors', () => {
  test.each<[what: string, head: string, around: string, author: string[]]>([
    ['a byline with all of them', 'Ann Lee', '<p>By Ann Lee and Bo Ray</p>', ['Ann Lee', 'Bo Ray']],
    ['a label and a list', 'Ann Lee', '<dl><dt>Authors</dt><dd>Dr Ann Lee, Bo Ray</dd></dl>', ['Ann Lee', 'Bo Ray']],
    [
      'what each of them is, in brackets',
      '村瀬拓也',
      '<dl><dt>執筆者</dt><dd>村瀬拓也(主任研究員)、李佳穂(客員研究員)</dd></dl>',
      ['村瀬拓也', '李佳穂'],
    ],
    ['a name written by its sound', '丁文斌', '<p>作者：丁文斌、艾力·吐尔逊</p>', ['丁文斌', '艾力·吐尔逊']],
    ['a day beside them', '佐藤花子', '<p>2024年7月16日 佐藤花子、鈴木一郎</p>', ['佐藤花子', '鈴木一郎']],
    ['a day behind them', 'Ann Lee', '<p>Ann Lee and Bo Ray | 4 April 2018, 09:30</p>', ['Ann Lee', 'Bo Ray']],
    [
      'reporters and a correspondent behind the source',
      '王芳',
      '<p>2024年07月16日 08:12 来源：海州日报 记者 王芳 李明 通讯员 赵强</p>',
      ['王芳', '李明', '赵强'],
    ],
    ['a comma before a place', 'Ann Lee', '<p>By Ann Lee, New York</p>', ['Ann Lee']],
    ['somebody who took pictures', 'Ann Lee', '<p>By Ann Lee, photos by Bo Ray</p>', ['Ann Lee']],
    ['a sentence about both', 'Ann Lee', '<p>Ann Lee and Bo Ray met at the quay in May.</p>', ['Ann Lee']],
  ])('%s', (_, head, around, author) => {
    expect(extractPage(page(head, around), 'https://example.org/news/port').author).toEqual(author);
  });
});

describe('who publishes is no author', () => {
  test.each<[what: string, around: string]>([
    ['a department', '<p>作者：党群工作部</p>'],
    ['a team', '<p>작성자: 홍보팀</p>'],
    ['a press office', '<p>Autor: Pressestelle der Stadt Hafen</p>'],
    ['the kind of text beside the day', '<p>הודעה לעיתונות, 31 במאי 2022</p>'],
  ])('%s', (_, around) => {
    expect(extractPage(page('', around), 'https://example.org/news/port').author).toBeUndefined();
  });

  test('a company in the head that owns the site', () => {
    const head = '<meta property="og:site_name" content="Seehafen Nord GmbH">';
    const html = page('Seehafen Nord GmbH', '').replace('</head>', `${head}</head>`);
    expect(extractPage(html, 'https://example.org/presse/1').author).toBeUndefined();
  });
});

test('the author of a post on a platform is not the account it stands in', () => {
  const line =
    '<div><span class="rich_media_meta rich_media_meta_text">柯南山</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">慢工细活</a></span></div>';
  expect(extractPage(page('', line), 'https://example.org/s?mid=1').author).toEqual(['柯南山']);
});
