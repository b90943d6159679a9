import { describe, expect, test } from 'vitest';
import { extractPage } from '../../index';

const TEXT = 'The port handled more containers last year than ever before, its authority said on Monday. '.repeat(5);
const page = (head: string, byline: string): string =>
  `<!doctype html><html lang="en"><head><title>Port grows</title>${head}</head><body><article><h1>Port grows</h1>${byline}<p>${TEXT}</p><p>${TEXT}</p></article></body></html>`;
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the authors of a page', () => {
  test.each<[what: string, head: string, byline: string, author: string[] | undefined]>([
    [
      'a reference into the graph',
      jsonLd({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#ann' } },
          { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
        ],
      }),
      '',
      ['Ann Lee'],
    ],
    [
      'none from a list of other pages',
      '',
      `${`<p>${TEXT}</p>`.repeat(12)}</article><section>${['Jana Behrens', 'Mehmet Kaya', 'Eva Lind'].map((name) => `<div><a href="/${name.length}"><h3>Another page</h3></a><span class="card-author">${name}</span></div>`).join('')}</section><article>`,
      undefined,
    ],
    [
      'no authority, no account that ends as such accounts do',
      '<meta name="author" content="Stadt Wesselhafen"><meta name="DC.creator" content="港城市政府交通局"><meta name="author" content="hcadmin">',
      '',
      undefined,
    ],
    ['none from a way to sort', '', '<p><b>By subject</b></p>', undefined],
    ['no state', '', '<p>מדינת ישראל · 5 בינואר 2023</p>', undefined],
    [
      'several in one name: full names with commas',
      jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Ann Lee, Bo Carter' } }),
      '',
      ['Ann Lee', 'Bo Carter'],
    ],
    [
      'in one element of Parse.ly',
      `<meta name="parsely-page" content='{"authors":["Ann Lee","Bo Carter"],"pub_date":"2018-04-04T10:00:00Z"}'>`,
      '',
      ['Ann Lee', 'Bo Carter'],
    ],
    [
      'of a journal, family names first',
      '<meta name="citation_authors" content="Lee, Ann; Carter, Bo">',
      '',
      ['Ann Lee', 'Bo Carter'],
    ],
    ['a profile on the site', '', '<div><a href="/@ann?source=post">Ann Lee</a> Apr 4, 2018</div>', ['Ann Lee']],
    ['before an agency', '', '<p>By ANN LEE Associated Press</p>', ['ANN LEE']],
    ['beside an address for mail', '', '<p>Ann Lee<br>ann.lee@news.example</p><p>April 4, 2018</p>', ['Ann Lee']],
    ['in a box about who wrote the text', '', '<div><p>この記事を書いた人</p><p>山田 太郎</p></div>', ['山田 太郎']],
    [
      'two reporters with one title',
      '<meta property="og:article:author" content="서민재·한유진 기자">',
      '',
      ['서민재', '한유진'],
    ],
    ['a student as reporter', '', '<p>글 문가람 학생기자</p>', ['문가람']],
    [
      'given and family name: the family name comes first in Chinese',
      jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', givenName: '海', familyName: '王' } }),
      '',
      ['王海'],
    ],
    [
      'a person before the publisher that is stated as author too',
      jsonLd({
        '@type': 'NewsArticle',
        author: [
          { '@type': 'Organization', name: 'Harbour News' },
          { '@type': 'Person', name: 'Ann Lee' },
        ],
      }),
      '',
      ['Ann Lee'],
    ],
    [
      'a byline before the publisher as author',
      `${jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Harbour News' } })}<meta property="og:site_name" content="Harbour News">`,
      '<p>By Ann Lee</p>',
      ['Ann Lee'],
    ],
    [
      'a byline before a body that is stated as author and nowhere as the publisher',
      jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Harbour News' } }),
      '<p>By Ann Lee</p>',
      ['Ann Lee'],
    ],
    [
      'a byline before an account of the content system',
      '<meta name="author" content="Super User">',
      '<p>Written by Ann Lee</p>',
      ['Ann Lee'],
    ],
    [
      'an account with a name of its own',
      '<meta name="author" content="Harbour Admin">',
      '<p>Words by Ann Lee</p>',
      ['Ann Lee'],
    ],
    ['an account that imports', '<meta name="author" content="cms-import">', '', undefined],
    ['the software', '<meta name="author" content="Discuz! Team and Comsenz UI Team">', '', undefined],
    [
      'a name beside the day before a desk',
      '<meta name="author" content="Harbour Redaktion">',
      '<p>Ann Lee, 4 April 2018 · 5 min read</p>',
      ['Ann Lee'],
    ],
    ['a paper gives way to its reporter', '<meta name="author" content="한빛신문">', '<p>정유경 기자</p>', ['정유경']],
    ['a name before the label of the day', '', '<p>Ann Lee, last updated 4 April 2018</p>', ['Ann Lee']],
    ['no author beside the last day of an offer', '', '<p>המבצע בתוקף עד 30.6.2018</p>', undefined],
    ['the size of letters is no part of a name', '', '<p>作者：王海 【字号 大 中 小】</p>', ['王海']],
    ['nor is a year in words', '', '<p>作者：王海 中華民國九十八年十月三日</p>', ['王海']],
    [
      'the heading of a box about the author is none',
      '',
      '<div class="author-box"><h4>About the author</h4><p>Ann Lee</p></div>',
      ['Ann Lee'],
    ],
    [
      'bylines in styled spans without a space between them',
      '',
      '<p><span>Words by Ann Lee</span><span>Photographs by Bo Li</span></p>',
      ['Ann Lee'],
    ],
    [
      'a portrait above the name that begins a line',
      '',
      `<p>${TEXT}</p><p><img src="a.jpg" alt="Ann Lee"></p><p>Ann Lee writes about ports.</p>`,
      ['Ann Lee'],
    ],
    [
      'several portraits are those of a team',
      '',
      `<p>${TEXT}</p><p><img src="a.jpg" alt="Ann Lee"></p><p>Ann Lee writes.</p><p><img src="b.jpg" alt="Bo Li"></p><p>Bo Li draws.</p>`,
      undefined,
    ],
    [
      'a desk by its department',
      '<meta name="author" content="Redaktion Internet">',
      '<p>Ann Lee, 4 April 2018</p>',
      ['Ann Lee'],
    ],
    [
      'a label for several, their names below it',
      '',
      '<dl><dt>Autorinnen und Autoren</dt><dd>Eva Groß, Jan Weiß</dd></dl>',
      ['Eva Groß', 'Jan Weiß'],
    ],
    ['a name behind the picture of a person', '', '<p><i class="fa fa-user"></i> Ann Lee</p>', ['Ann Lee']],
    ['a name that ends as a month does', '', '<p>By Tom May</p>', ['Tom May']],
    ['a newspaper behind the name is no author', '', '<p>By Ann Lee, Harbour Post</p>', ['Ann Lee']],
    [
      'what somebody is, in the box about the author',
      '',
      '<div class="author-bio">This post was written by Ann Lee, Head of Marketing and Community Development</div>',
      ['Ann Lee'],
    ],
    [
      'an account elsewhere is no author',
      jsonLd({
        '@type': 'NewsArticle',
        author: [
          { '@type': 'Person', name: 'By Ann Lee' },
          { '@type': 'Person', name: 'Harbour Network on Facebook' },
        ],
      }),
      '',
      ['Ann Lee'],
    ],
    [
      'the publisher where nobody else is named',
      jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Harbour News' } }),
      '',
      ['Harbour News'],
    ],
    [
      'a name before the account of the content system',
      jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'ann.lee' } }),
      '<p class="byline">By <a rel="author" href="/by/ann">Ann Lee</a></p>',
      ['Ann Lee'],
    ],
    [
      'all authors where one statement has but the first',
      `${jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Ann Lee' } })}<meta name="author" content="Ann Lee and Bo Li">`,
      '',
      ['Ann Lee', 'Bo Li'],
    ],
    [
      "a site's name with an ampersand is one",
      '<meta property="og:site_name" content="Jobs &amp; Ports"><meta name="author" content="Jobs &amp; Ports">',
      '',
      ['Jobs & Ports'],
    ],
    [
      'entities that were escaped twice, before the names are told apart',
      jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Ann Lee &amp; Bo Li' } }),
      '',
      ['Ann Lee', 'Bo Li'],
    ],
    [
      'an item that says everything in meta elements',
      '',
      '<div itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="Ann Lee"></div>',
      ['Ann Lee'],
    ],
    ['two names and a date on one line', '', '<div>Ann Lee and Bo Li | 4 April 2018</div>', ['Ann Lee', 'Bo Li']],
    ['a responsible editor is no author', '', '<p class="author">责任编辑：李四</p>', undefined],
    ['two Chinese names with a space between them', '', '<p>来源：海州日报 作者：陈晨 赵一鸣</p>', ['陈晨', '赵一鸣']],
    [
      'labels that only the style sets apart',
      '',
      '<p><span>2018年4月4日</span><span>来源：海州日报</span><span>作者：</span><span>陈晨</span></p>',
      ['陈晨'],
    ],
    ['what a Chinese author is, behind a comma', '', '<p>（作者：陈晨，系海州大学经济学院教授）</p>', ['陈晨']],
    [
      'who took the pictures, on one line with the author',
      '',
      '<p>取材・文／山田太郎　撮影／鈴木花子</p>',
      ['山田太郎'],
    ],
    ['who published, on a Chinese university site', '', '<p>发布者：陈晨　发布时间：2018-04-04</p>', ['陈晨']],
    [
      'a reporter beside the name of the paper',
      '',
      '<p class="author"><a>聯合報</a> 記者<a>王小明</a></p>',
      ['王小明'],
    ],
    ['text and pictures, on one line in Chinese', '', '<p>文／王小明　圖／李四</p>', ['王小明']],
    ['a Korean label and a sign before the next one', '', '<p>글 홍길동 · 사진 김철수</p>', ['홍길동']],
    ['a role behind a sign', '', '<p>Ann Lee · Harbour Pilot</p><p>4 April 2018</p>', ['Ann Lee']],
    ['an account behind a date', '', '<p>Posted on April 4, 2018 by ann_lee</p>', ['ann_lee']],
    ['a name beside a date at the heading', '', '<div>Ann Lee</div><div>4 April 2018</div>', ['Ann Lee']],
    ['a name and a date on one line', '', '<div>Ann Lee | 4 April 2018</div>', ['Ann Lee']],
    [
      'what the author does is not their name',
      '',
      '<div class="author"><h2>Ann Lee</h2><div class="author-job">Harbour Pilot</div></div>',
      ['Ann Lee'],
    ],
    [
      'a byline beats the authors of teasers',
      '',
      '<p>By Ann Lee</p><div class="more"><span class="author">Bo Li</span></div>',
      ['Ann Lee'],
    ],
    [
      'who started a thread, whoever answered',
      '',
      '<ul><li><span>Thread starter</span> <a class="username">ann_lee</a></li></ul><div itemscope itemtype="https://schema.org/Comment"><p itemprop="author">Bo Li</p></div>',
      ['ann_lee'],
    ],
    [
      'who started a discussion, in words',
      '',
      '<p>Discussion in \'Berths\' started by <a class="username">ann_lee</a>, Apr 4, 2018</p><p class="author">Bo Li</p>',
      ['ann_lee'],
    ],
    ['a weekday and a month are no name', '', '<p class="author">by ann_lee » Sun Dec 17, 2017</p>', ['ann_lee']],
    ['words of the title beside a date are no name', '', '<p>Port Grows</p><p>4 April 2018</p>', undefined],
    [
      'a heading above a day is no name, the line between them is',
      '',
      '<h2>משמרת לילה בנמל</h2><div>יעל כהן | 12 במרץ 2024</div>',
      ['יעל כהן'],
    ],
    [
      'a box about the author far below',
      '',
      `<p>${`${TEXT}</p><p>`.repeat(14)}</p><aside><h3>Author</h3><p>Ann Lee</p></aside>`,
      ['Ann Lee'],
    ],
    ['nobody is named', '', '<div>4 April 2018</div>', undefined],
  ])('%s', (_, head, byline, author) => {
    expect(extractPage(page(head, byline), 'https://harbour.example/812').author).toEqual(author);
  });
});
