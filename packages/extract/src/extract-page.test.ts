import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { pageText as documentText, extractDocument, selectQuote } from './dom';
import { anchorQuote, createQuoteSelector, extractPage, normalizeText, pageText } from './index';

const PAGE = `<!doctype html><html lang="ko"><head><title>부산항 물동량 2천만 TEU 돌파 | 부산항만공사</title>
<meta property="og:site_name" content="부산항만공사"><link rel="canonical" href="/news/view?id=812">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2018-01-30T23:30:00+09:00","author":{"name":"김항만"}}</script></head>
<body><nav><a href="/">홈</a> <a href="/news">소식</a></nav>
<main><h1>부산항 물동량 2천만 TEU 돌파</h1>
<p>부산항의 2017년 컨테이너 물동량은 <b>2,049만</b>&nbsp;TEU로 전년 대비 5.3% 증가했다. 환적 비중은 절반을 넘는다. 항만공사는 올해도 물동량 증가세가 이어질 것으로 내다보았다.</p>
<table><caption>물동량 (단위: 천 TEU)</caption><tr><th>연도</th><th>합계</th></tr><tr><td>2017</td><td>20,493</td></tr></table></main>
<footer><a href="/c">저작권</a></footer></body></html>`;
const URL = 'https://port.example.kr/news/view?id=812&utm_source=x';

describe('extractPage', () => {
  test('a Korean port page: text, table, metadata', () => {
    const page = extractPage(PAGE, URL);
    expect(page.text).toContain('컨테이너 물동량은 2,049만 TEU로');
    expect(page.text).not.toContain('저작권');
    expect(page).toMatchObject({
      title: '부산항 물동량 2천만 TEU 돌파',
      author: ['김항만'],
      siteName: '부산항만공사',
      language: 'ko',
      canonicalUrl: 'https://port.example.kr/news/view?id=812',
      published: { date: '2018-01-30', precision: 'day', from: 'json-ld' },
    });
    expect(page.blocks.find((block) => block.kind === 'table')).toMatchObject({
      caption: '물동량 (단위: 천 TEU)',
      unit: '천 TEU',
      rows: [
        [
          { text: '연도', header: true, colspan: 1, rowspan: 1 },
          { text: '합계', header: true, colspan: 1, rowspan: 1 },
        ],
        [
          { text: '2017', header: false, colspan: 1, rowspan: 1 },
          { text: '20,493', header: false, colspan: 1, rowspan: 1 },
        ],
      ],
    });
  });

  test('a document gives the same page', () => {
    const { document } = parseHTML(PAGE);
    expect(extractDocument(document as unknown as Document, URL)).toEqual(extractPage(PAGE, URL));
    expect(documentText(document as unknown as Document)).toBe(pageText(PAGE));
  });

  test.each(['', '<', '<p', '</p></p>', '<table><td><table>', '<!--', '\ud800', '<script>', '&#x110000;'])(
    '%j is no page, and no error',
    (html) => {
      expect(extractPage(html, 'no url').blocks).toBeInstanceOf(Array);
    },
  );
});

describe('quotes', () => {
  const text = pageText(PAGE);
  const start = text.indexOf('부산항의');
  const selector = createQuoteSelector(text, start, text.indexOf(' 환적'));

  test('a selector holds the quote, its surroundings and its place', () => {
    expect(selector).toMatchObject({
      exact: '부산항의 2017년 컨테이너 물동량은 2,049만 TEU로 전년 대비 5.3% 증가했다.',
      start,
    });
    expect(selector?.suffix.startsWith(' 환적 비중은')).toBe(true);
  });

  test.each([
    ['the same text', text, 'exact'],
    ['other spacing and quotation marks', text.replace('컨테이너 물동량은', '컨테이너\n물동량은'), 'normalised'],
    ['other figures', text.replace('2,049만', '2,048만'), 'fuzzy'],
  ])('%s is found again', (_, changed, match) => {
    expect(anchorQuote(changed, selector!)).toMatchObject({ match, start, inContext: true });
  });

  test('what is gone is not found', () => {
    expect(anchorQuote('오늘의 날씨는 맑고 기온은 20도입니다.', selector!)).toBeUndefined();
  });

  test('a range across inline elements gives the same selector', () => {
    const { document } = parseHTML(PAGE);
    const p = document.querySelector('p')!;
    const last = p.lastChild!;
    const range = {
      startContainer: p.firstChild,
      startOffset: 0,
      endContainer: last,
      endOffset: last.nodeValue!.indexOf(' 환적'),
      collapsed: false,
    };
    expect(selectQuote(range as unknown as Range)).toEqual(selector);
  });

  test.each([
    ['from inside of a reading on', [1, 'rt'], [3, 'p'], '港の量'],
    ['up to inside of a reading', [0, 'p'], [2, 'rt'], '今横浜'],
    ['inside of a reading', [0, 'rt'], [2, 'rt'], undefined],
  ] as const)('a range %s has no part of the reading', (_, [startOffset, first], [endOffset, last], exact) => {
    const { document } = parseHTML('<p>今<ruby>横浜<rt>よこはま</rt></ruby>港の量</p>');
    const p = document.querySelector('p')!;
    const rt = document.querySelector('rt')!.firstChild;
    const range = {
      startContainer: first === 'rt' ? rt : p.firstChild,
      startOffset,
      endContainer: last === 'rt' ? rt : p.lastChild,
      endOffset,
      collapsed: false,
    };
    expect(selectQuote(range as unknown as Range)?.exact).toBe(exact);
  });
});

describe('a page that only a script fills', () => {
  const shell = (notice: string): string =>
    `<!doctype html><html><head><title>Port</title></head><body><noscript>${notice}</noscript><div id="root"></div></body></html>`;

  test.each([
    [
      'gives what it has for readers without scripts',
      'The port handled more containers than ever.',
      'The port handled more',
    ],
    ['has no content in the notice that it needs one', 'You need to enable JavaScript to run this app.', ''],
    ['in any language', '本網站需要啟用 JavaScript 才能正常瀏覽。', ''],
  ])('%s', (_, notice, start) => {
    const { text } = extractPage(shell(notice), 'https://port.example/');
    expect(text.slice(0, 21)).toBe(start);
  });
});

describe('normalizeText', () => {
  test.each([
    ['NBSP and runs of white space', 'a\u00a0 b', 'a b'],
    ['line breaks', 'a \r\n b', 'a\nb'],
    ['soft hyphen', 'Schiff\u00adfahrt', 'Schifffahrt'],
    ['bidi marks', '\u200fשלום\u200f', 'שלום'],
    ['full width', '２０１７年，１，２３４％', '2017年，1,234%'],
    ['half-width katakana', 'ｶﾞｲﾄﾞ', 'ガイド'],
    ['decomposed hangul', '\u1107\u116e\u1109\u1161\u11ab', '부산'],
  ])('%s', (_, raw, expected) => {
    const { text, map } = normalizeText(raw);
    expect(text).toBe(expected);
    expect(map).toHaveLength(text.length + 1);
  });
});
