import { describe, expect, test } from 'vitest';
import { extractPage } from '../../index';

const TEXT = 'The port handled more containers last year than ever before, its authority said on Monday. '.repeat(5);
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><header><a href="/">Home</a></header>${body}<p>${TEXT}</p><p>${TEXT}</p></body></html>`;
const URL = 'https://harbour.example/a/812';
const ARTICLE = '<meta property="og:type" content="article">';

describe('the title of a page', () => {
  test.each<[what: string, head: string, body: string, expected: string, url?: string]>([
    [
      'the heading that readers see, not the words for search engines',
      `${ARTICLE}<title>Port 2018: figures, facts | Harbour News</title>`,
      '<h1>Port grows again in 2018</h1>',
      'Port grows again in 2018',
    ],
    [
      'a heading that is a part of the stated title: the rest names a section',
      '<title>Flexbox - Learn to build | Harbour Docs</title><meta property="og:title" content="Flexbox - Learn to build | Harbour Docs">',
      '<h1>Flexbox</h1>',
      'Flexbox',
    ],
    [
      'the logo is no title, though a heading in a link to the first page of a language',
      '<title>Harbour Club e.V. - Derby won in the last minute</title>',
      '<a href="/en/"><h1>Harbour Club e.V.</h1></a><h2>Derby won in the last minute</h2>',
      'Derby won in the last minute',
    ],
    [
      'a thread without its kind, section, site and software',
      '<title>Which rope for pilot ladders? - Deck - Seafarers Forum - Powered by Discuz!</title>',
      '<h1><a href="/f9">[Question]</a> Which rope for pilot ladders?</h1>',
      'Which rope for pilot ladders?',
    ],
    [
      'the line that says more than the head, whose first part is the site by its masthead',
      '<title>Harbour Authority - Traffic Statistics</title>',
      '<p><img alt="Harbour Authority" src="b.gif"></p><div><b>Traffic Statistics 2004</b></div>',
      'Traffic Statistics 2004',
    ],
    [
      'the heading below the one of the section, which a menu has as well',
      '<title>Notices | Harbour Authority</title>',
      '<a href="#">Notices</a><h2>Notices</h2><h3>Quay 4 closed for repairs</h3><p>Published 4 April 2018</p>',
      'Quay 4 closed for repairs',
    ],
    [
      'no heading of a menu',
      '<title>Reports - Harbour Authority</title>',
      '<a href="/">Harbour Authority</a><h2>In this section</h2><ul><li><a href="/r">Reports</a></li><li><a href="/f">Figures</a></li></ul><div>How the port grew</div><p>4 April 2018</p>',
      'How the port grew',
    ],
    [
      'the statement that is not the site’s name',
      '<title>港務局-廠商名錄</title><meta property="og:title" content="港務局">',
      '<a href="/">港務局</a>',
      '廠商名錄',
    ],
    [
      'a sign that links to the heading itself',
      '<title>Rotate signing keys</title>',
      '<h1>Rotate signing keys<a href="#rotate">#</a></h1>',
      'Rotate signing keys',
    ],
    ['a sign of the title', '<title>Learning C#</title>', '<h1>Learning C#</h1>', 'Learning C#'],
    [
      'a section before the name of a site that the page does not state',
      '<title>Harbour traffic rises again | Business | Port News</title>',
      '',
      'Harbour traffic rises again',
    ],
    [
      'the heading where the head names the section alone',
      '<title>News</title><meta property="og:title" content="News">',
      '<h1>Harbour traffic rises again</h1>',
      'Harbour traffic rises again',
    ],
    [
      'the line above the text where head and heading name a section of the menu and the site',
      '<title>Berichte: Hafen Altstadt</title>',
      '<ul><li><a href="/berichte">Berichte</a></li></ul><h1 class="logo"><a href="/">Hafen Altstadt</a></h1><div>12. März 2024</div><h2 class="news-headline">Stadt legt Plan für den Kai aus</h2>',
      'Stadt legt Plan für den Kai aus',
    ],
    [
      'a line whose name is put together of words, below the name of its kind',
      '<title>プレスリリース | 久遠機械株式会社</title>',
      '<a href="/"><img alt="久遠機械株式会社"></a><h1 class="catTit">プレスリリース</h1><p>2024年4月1日</p><p class="relTit"><strong>電動タグボート向け蓄電池の量産開始について</strong></p>',
      '電動タグボート向け蓄電池の量産開始について',
    ],
    [
      'the heading, though a menu leads to it under the same name',
      '<title>Hafen Altstadt - Liegeplatz anmelden</title>',
      '<ul><li><a href="/liegeplatz">Liegeplatz anmelden</a></li></ul><h1 class="logo"><a href="/">Hafen Altstadt</a></h1><p>12. März 2024</p><h2>Liegeplatz anmelden</h2>',
      'Liegeplatz anmelden',
    ],
    [
      'a slogan on a landing page gives way to what the head states twice',
      '<title>Container terminal services</title><meta property="og:title" content="Container terminal services">',
      '<h1>Moving what moves you</h1>',
      'Container terminal services',
    ],
    [
      'of several top headings the one that the head names',
      `${ARTICLE}<title>About us – Harbour News</title><meta property="og:title" content="About us">`,
      '<h1>About us</h1><h1>A century in pictures</h1>',
      'About us',
    ],
    [
      'a top heading that is the site gives way',
      `${ARTICLE}<title>Port grows again</title><meta property="og:site_name" content="Harbour News">`,
      '<h1>Harbour News</h1><h2>Port grows again</h2>',
      'Port grows again',
    ],
    [
      'a heading that is the first part of a Chinese title without spaces',
      '<title>全市港口工作会议召开-港口新闻-示例港口集团</title>',
      '<h3>全市港口工作会议召开</h3>',
      '全市港口工作会议召开',
    ],
    [
      'a heading that is the last part of one',
      '<title>示例市政府全球資訊網-市政新聞-公布港口發展計畫 帶動周邊產業</title>',
      '<h2>公布港口發展計畫 帶動周邊產業</h2>',
      '公布港口發展計畫 帶動周邊產業',
    ],
    [
      'a kicker inside of the heading',
      `${ARTICLE}<title>Port grows again</title>`,
      '<h1><span class="article-kicker">Shipping</span> Port grows, and how</h1>',
      'Port grows, and how',
    ],
    [
      'a kicker that the stated title leaves out',
      `${ARTICLE}<title>Port grows again</title>`,
      '<h1>Shipping: Port grows again</h1>',
      'Port grows again',
    ],
    [
      "the site's name behind the heading",
      `${ARTICLE}<title>Port grows again</title><meta property="og:title" content="Port grows again">`,
      '<h1>Port grows again | Harbour.example</h1>',
      'Port grows again',
    ],
    [
      'a date behind the heading',
      `${ARTICLE}<title>Port grows again</title>`,
      '<h1>Port grows again 4 April 2018</h1>',
      'Port grows again',
    ],
    [
      'a heading that is all that follows a name and a colon',
      '<title>Port Blog: How the crane came to town</title>',
      '<h1>How the crane came to town</h1>',
      'How the crane came to town',
    ],
    [
      'a heading that is the whole document title, section and site behind bars included',
      '<title>How the crane came to town | Stories | Harbour News</title>',
      '<h1>How the crane came to town | Stories | Harbour News</h1>',
      'How the crane came to town',
    ],
    [
      'a document title that says nothing of the page',
      '<title>Home</title>',
      '<h1>A quiet day at the quay</h1>',
      'A quiet day at the quay',
    ],
    [
      'a document title for the whole site, a heading that the address names',
      '<title>Outings on the coast</title>',
      '<h1>Harbour-Westquarter</h1>',
      'Harbour-Westquarter',
      'https://outings.example/harbour/harbourwestquarter.htm',
    ],
    [
      "a top heading with the site's name in two parts, where the address names the first part",
      '<title>Quay cranes figures - Harbour wiki - Harbour in town</title>',
      '<h1>Harbour wiki - Harbour in town</h1><h2>Quay cranes figures</h2>',
      'Quay cranes figures',
      'https://harbour.example/quay-cranes-figures',
    ],
    [
      'of two lower headings that are parts of the document title the one that the address names',
      '<title>What cranes cost a port today - What do we know of cranes? - Harbour</title>',
      '<h2>What do we know of cranes?</h2><h2>What cranes cost a port today</h2>',
      'What cranes cost a port today',
      'https://harbour.example/page/what-cranes-cost-a-port-today',
    ],
    [
      "a template that gives the page's title as the name of the site",
      '<title>How to build a crane: a guide for ports | Harbour</title><meta property="og:title" content="How to build a crane: a guide for ports | Harbour"><meta property="og:site_name" content="How to build a crane: a guide for ports | Harbour">',
      '<h1>How to build a crane: a guide for ports</h1><h2>How to build a crane</h2>',
      'How to build a crane: a guide for ports',
    ],
    [
      "the heading above the content, whatever its level, where the head has the site's name alone",
      '<title>해주시청 홈페이지</title>',
      '<h2>보도자료</h2><h3>해주항 상반기 화물 처리량 사상 최대</h3>',
      '해주항 상반기 화물 처리량 사상 최대',
    ],
    [
      "the heading above the content, where the head has what the link to the site's first page says",
      '<title>City of Harbour</title>',
      '<a href="/"><img src="logo.png" alt="City of Harbour"></a><h2>News</h2><h3>A new quay for the fishing boats</h3>',
      'A new quay for the fishing boats',
    ],
    [
      'a heading without the button in it',
      `${ARTICLE}<title>Port grows again</title>`,
      '<h1>Port grows, and how <button>Copy link</button></h1>',
      'Port grows, and how',
    ],
    [
      'the word for the first page before the name of a site',
      '<title>Home - The Harbour Blog</title>',
      '',
      'The Harbour Blog',
    ],
    [
      'a top heading that is the host gives way',
      `${ARTICLE}<title>Port grows again</title>`,
      '<h1>harbour.example</h1><h2>Port grows again</h2>',
      'Port grows again',
    ],
    [
      'no heading: the head, without the site',
      '<title>Port grows again | Harbour News</title>',
      '<div class="t"></div>',
      'Port grows again',
    ],
    [
      'the words of the address tell the title from the slogan of the site',
      '<title>The heart of the sea</title>',
      '<h1>Cast iron bollard, and what to paint it with</h1>',
      'Cast iron bollard, and what to paint it with',
      'https://harbour.example/talk/1rl0/cast_iron_bollard_paint/',
    ],
    [
      'a top heading that is the logo: all of it links to the first page',
      '<title>Bollard or cleat? What lasts longest (looking for opinions)</title>',
      '<h1><a href="https://bollard.example/"><img src="logo.png" alt=""> Bollard</a></h1><p>An answer in short</p>',
      'Bollard or cleat? What lasts longest (looking for opinions)',
    ],
    [
      'a long title behind the names of site and section is no name of a site',
      '<title>Port - News - More containers than ever before have gone through the port in the first half of the year</title>',
      '<h2>News</h2><h1>More containers than ever before have gone through the port in the first half of the year</h1>',
      'More containers than ever before have gone through the port in the first half of the year',
    ],
    [
      'a section of the site as heading above the headline',
      '<title>Harbour Times - Features</title>',
      '<a href="/">Harbour Times</a><ul><li><a href="/news/">News</a></li><li><a href="/features/">Features</a></li></ul><h1>Features</h1><h2>Night shift at the lock</h2><p>12 March 2024</p>',
      'Night shift at the lock',
    ],
    [
      'a section of the site, Japanese',
      '<title>特集 | 湊新聞</title>',
      '<a href="/">湊新聞</a><ul><li><a href="/tokushu/">特集</a></li></ul><h1>特集</h1><h2>夜の閘門を守る人々</h2><p>2024年3月12日</p>',
      '夜の閘門を守る人々',
    ],
    [
      'not the slogan below the name of a part of the documentation',
      '<title>Signals | Harbour Docs</title>',
      '<ul><li><a href="/signals">Signals</a></li></ul><h1>Signals</h1><h2>Lights and flags of the port.</h2><p>12 March 2024</p>',
      'Signals',
    ],
    [
      'a counter of visitors is none',
      '<title>南灣港務局全球資訊網</title>',
      '<a href="/">南灣港務局</a><table><tr><td><a href="/news">最新消息</a><p>訪客人數：18273</p></td><td><p><b>上半年貨物吞吐量成長</b></p><p>發布日期：112/07/15</p></td></tr></table>',
      '上半年貨物吞吐量成長',
    ],
    [
      'the kind of text and how it is shown say nothing, Korean',
      '<title>보도자료 상세보기 | 부두청</title>',
      '<a href="/">부두청</a><h3>보도자료</h3><div class="view_tit">2024년 2월 항만 물동량</div><ul><li><strong>등록일</strong> 2024. 3. 13.</li></ul>',
      '2024년 2월 항만 물동량',
    ],
    [
      'the heading of four syllables that begins the head',
      '<title>공항 현황 | 공항 소개 | 바다공항</title>',
      '<div class="side"><h2>공항 소개</h2><ul><li><a href="/1">인사말</a></li></ul></div><h3>공항 현황</h3>',
      '공항 현황',
    ],
    [
      'the name of a law beside its label, not the heading of all articles',
      '<title>港區管理條例-法規資料庫</title>',
      '<h2>所有條文</h2><table><tr><td>法規名稱：</td><td>港區管理條例</td></tr></table><p>第 1 條</p>',
      '港區管理條例',
    ],
    [
      'a section of three letters before the site',
      '<title>新聞稿-南灣港務股份有限公司</title>',
      '<a href="/" class="logo">南灣港務股份有限公司</a><h1>新聞稿</h1>',
      '新聞稿',
    ],
    [
      'the line that says nearly all of the head, whatever box has dates',
      '<title>CSD Quarterly Harbour Survey, Fourth Quarter 2013</title>',
      '<table><tr><td><b>Release calendar</b><br>Cargo: 14 March 2014</td><td><p>Release date: 21 February 2014</p><p><b>Quarterly Harbour Survey, Fourth Quarter 2013</b></p></td></tr></table>',
      'Quarterly Harbour Survey, Fourth Quarter 2013',
    ],
    [
      'entities that were escaped twice',
      '<title>Ports &amp;amp; cities of the sea</title>',
      '',
      'Ports & cities of the sea',
    ],
  ])('%s', (_, head, body, expected, url = URL) => {
    expect(extractPage(page(head, body), url).title).toBe(expected);
  });
});
