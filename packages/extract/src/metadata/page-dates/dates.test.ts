import { describe, expect, it } from 'vitest';
import { extractPage } from '../../index';

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
      'a statement that the page shows nowhere yields to the day at the heading: a whole site imported on one day',
      '<meta property="article:published_time" content="2018-06-24T10:00:00+02:00">',
      article('<p class="date">4. April 2018</p>'),
      '2018-04-04',
    ],
    [
      'the day of reading in the header of the page yields to the day at the heading, even of a last change',
      '',
      `<header><a href="/">Hafenblatt</a> <span>Montag, 12. Juni 2023</span></header>${article('<div class="article-date">Stand: 4. April 2018, 06:02 Uhr</div>')}`,
      '2018-04-04',
    ],
    [
      'a statement yields to the day in one of several inline elements without spaces between them',
      '<meta property="article:published_time" content="2012-06-01T00:00:00+00:00">',
      article('<p class="meta"><span>Ann Lee</span><span class="date">4. April 2018</span><span>12</span></p>'),
      '2018-04-04',
    ],
    [
      'a statement that the page shows as well keeps its day',
      '<meta property="article:published_time" content="2018-04-04T10:00:00+02:00">',
      `${article('<p class="date">24. Juni 2018</p>')}<p>Vom 4. April 2018</p>`,
      '2018-04-04',
    ],
    [
      'a day at the heading that is stated as a change, long after the statement',
      '<meta property="article:published_time" content="2018-04-04T10:00:00+02:00"><meta property="article:modified_time" content="2020-06-24T10:00:00+02:00">',
      article('<p class="date">24. Juni 2020</p>'),
      '2018-04-04',
    ],
    [
      'a day at the heading whose month and day are only written in the other order',
      '<meta property="article:published_time" content="2018-11-01T10:00:00+02:00">',
      article('<p class="date">11/01/2018</p>'),
      '2018-11-01',
    ],
    [
      'a meta date yields to no date elsewhere on the page',
      '<meta name="date" content="2018-03-01">',
      `${article('')}<aside><ul><li>4. April 2018: Hafenfest</li></ul></aside>`,
      '2018-03-01',
    ],
    [
      'a day apart from the text, in the year of the rights',
      '',
      `${article('')}<ul><li>Stand 12.11.2018</li></ul><footer>© 2018 Hafenverwaltung</footer>`,
      '2018-11-12',
    ],
    [
      'a date above the heading is of another page where one stands below it',
      '',
      `<div class="date"><time datetime="2019-06-30">30.6.2019</time></div>${article('<div class="date"><time datetime="2018-04-04">4.4.2018</time></div>')}`,
      '2018-04-04',
    ],
    [
      'the only day of publication in the data of scripts',
      '<script>window.state = {"article":{"publishedAt":"2018-04-04T23:30:00+02:00","title":"x"}};</script>',
      `${article('')}<footer>© 2019 Hafenverwaltung</footer>`,
      '2018-04-04',
    ],
    [
      'seconds since 1970 in the data of scripts',
      '<script type="application/json">{"pubDate":1522843200}</script>',
      article(''),
      '2018-04-04',
    ],
    [
      'several days of publication in scripts are of other pages',
      '<script>[{"publishedAt":"2018-04-04"},{"publishedAt":"2018-05-05"}]</script>',
      `${article('')}<footer>Stand 12.11.2018</footer>`,
      '2018-11-12',
    ],
    [
      'the day in a title where readers see how long ago it was',
      '',
      article('<p>von Eva, <span title="4. April 2018">vor drei Jahren</span></p>'),
      '2018-04-04',
    ],
    [
      'a time since 1970 in an attribute',
      '',
      article('<span class="date" data-timestamp="1522836000">vor Jahren</span>'),
      '2018-04-04',
    ],
    [
      'day, month and year in elements of their own',
      '',
      article('<div class="date"><div>04</div><div>Apr</div><div>2018</div></div>'),
      '2018-04-04',
    ],
    [
      'the address that the page names as its own',
      '<link rel="canonical" href="/2018/04/04/hafen">',
      article(''),
      '2018-04-04',
    ],
    [
      'the folder of the picture where nothing else is known',
      '<meta property="og:image" content="https://hafen.example/uploads/2018/04/04/kai.jpg">',
      `${article('')}<footer>© 2020 Hafenverwaltung</footer>`,
      '2018-04-04',
    ],
    [
      'a day that stands apart in JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":{"@type":"Date","@value":"2018-04-04"}}</script>',
      article(''),
      '2018-04-04',
    ],
    [
      'a time in UTC yields to the same statement in the time of the place',
      '<meta property="article:published_time" content="2018-04-04T22:00:00-05:00"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2018-04-05T03:00:00Z"}</script>',
      article(''),
      '2018-04-04',
    ],
    [
      'the day of change first, then that of publication',
      '',
      article('<p>Aktualisiert: 6. Mai 2019 | Veröffentlicht: 4. April 2018</p>'),
      '2018-04-04',
    ],
    [
      'the clock of the page and the day of joining are no days of the text',
      '',
      `<p>Heute: 6. Mai 2020</p>${article('<p>Mitglied seit 5. Mai 2011</p><p>4. April 2018</p>')}`,
      '2018-04-04',
    ],
    [
      'a day to come is that of an event',
      '',
      article('<p class="date">4. April 2018</p><p>1. Januar 2099</p>'),
      '2018-04-04',
    ],
    [
      'days that look alike and stand apart are those of a list',
      '<meta name="last-modified" content="2018-04-04">',
      `${article('', [LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG].join('</p><p>'))}${[1, 2, 3, 4].map((n) => `<section><h3>Noch ein Text</h3><p>Worum es in ihm geht.</p><p>Und mehr.</p><p class="date">${n}. Mai 2019</p></section>`).join('')}`,
      '2018-04-04',
    ],
    [
      'a microformat',
      '',
      `${article('<p>von Eva <abbr class="published" title="2018-04-04T20:00:00+02:00">vor Jahren</abbr></p>')}`,
      '2018-04-04',
    ],
    [
      'a name of one publisher alone in the head',
      '<meta name="hb.date" content="2018-04-04T00:00:00Z"><meta name="expiry-date" content="2030-01-01">',
      article(''),
      '2018-04-04',
    ],
    ['a paragraph is read for its dateline', '', article('', `Kiel, 12.11.2018. ${LONG}`), '2018-11-12'],
    [
      'a day far inside a paragraph is what the text tells of',
      '<meta name="date" content="2018-11-12">',
      article('', `${LONG} Am 3. Mai 2016 war es anders.`),
      '2018-11-12',
    ],
    [
      'a comment has its own day of publication',
      '',
      `${article('<p itemprop="dateCreated">2018-04-04</p>')}<div itemprop="comment"><p itemprop="datePublished">2020-05-05</p></div>`,
      '2018-04-04',
    ],
    [
      'a time for scripts in an element of its own kind',
      '',
      article('<time-ago ts="2018-04-04T10:00:00+02:00"></time-ago>'),
      '2018-04-04',
    ],
    [
      'a time of change, hidden in the line of the day',
      '<meta property="article:published_time" content="2018-04-04T10:00:00+02:00">',
      article(
        '<div class="meta"><span class="updated hidden">2018-04-01T10:00:00+02:00</span><span>4. April 2018</span></div>',
      ),
      '2018-04-04',
    ],
    [
      'what the foot of the page names its state, before a day that only stands there',
      '',
      `${article('', Array(8).fill(LONG).join('</p><p>'))}<ul><li>Hafenfest 12.11.2018</li></ul><footer>Stand: 4. April 2018</footer>`,
      '2018-04-04',
    ],
    [
      'words for the day in another language',
      '',
      `${article('')}<ul><li>Mise en ligne</li><li>4 avril 2018</li></ul>`,
      '2018-04-04',
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

describe('a list of other pages', () => {
  const item = (day: string): string =>
    `<li><span class="date">${day}</span> <a href="/n/${day}">A lecture on ships and harbours</a><p>In the small hall.</p></li>`;
  const list = `<h1>Lectures</h1><ul>${['2018-04-04', '2018-05-02', '2018-06-06'].map(item).join('')}</ul>`;
  const published = (body: string): string | undefined =>
    extractPage(page('', body), 'https://port.example/lectures').published?.date;

  it('has no day of its own', () => expect(published(list)).toBeUndefined());
  it('has the day that stands apart from them', () =>
    expect(published(`<p class="meta">Published 1 March 2018</p>${list}`)).toBe('2018-03-01'));
});

describe('a page without a day of its own', () => {
  const paragraphs = `<p>${LONG}</p>`.repeat(14);
  const published = (head: string, body: string): string | undefined =>
    extractPage(page(head, body), 'https://port.example/tariffs').published?.date;

  it.each<[what: string, head: string, body: string]>([
    ['has notices beside it', '', '<h3>News</h3><p>2024-10-12 The port opens a new hall for visitors</p>'],
    ['has reviews', '', '<p>The tour was long but worth every minute of it. (2024-06-30)</p>'],
    [
      'belongs to a site with a day',
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"Port","datePublished":"2016-05-02"}</script>`,
      '',
    ],
    ['says from when on something holds', '', '<p>Seit dem 16. Mai 2024 genügt ein Eintrag im Register.</p>'],
  ])('%s', (_, head, body) => {
    expect(published(head, `<article><h1>Tariffs of the port</h1>${paragraphs}</article>${body}`)).toBeUndefined();
  });

  it('has the day at its heading, whatever a template gives every page', () =>
    expect(
      published(
        '<meta name="date" content="2019-04-01">',
        `<article><h1>Tariffs of the port</h1><span class="ymd">2024.09.26</span>${paragraphs}</article>`,
      ),
    ).toBe('2024-09-26'));
});

describe('a page that is kept up to date', () => {
  const change = article('<p class="date">Stand: 4. April 2018</p>');
  const addressed = (url: string, body: string, head = ''): ReturnType<typeof extractPage> =>
    extractPage(page(head, body), url);
  it.each<[what: string, url: string, head: string]>([
    ['of a service', 'https://stadt.example/buergerservice/wohnsitz/', ''],
    ['くらし', 'https://city.example.jp/kurashi/gomi/1008.html', '<meta property="og:type" content="article">'],
    ['of documentation', 'https://gauge.readthedocs.example/en/stable/backfill.html', ''],
    ['of a product', 'https://shop.example/p/12', '<meta property="og:type" content="product">'],
  ])('has no day of publication, but one of its last change: %s', (_, url, head) => {
    const { published, modified } = addressed(url, change, head);
    expect([published?.date, modified?.date]).toEqual([undefined, '2018-04-04']);
  });
  it('has one that is named so', () => {
    const named = article('<p>Veröffentlicht am 3. März 2018</p>');
    expect(addressed('https://stadt.example/services/wohnsitz', named).published?.date).toBe('2018-03-03');
  });
  it('is not every page with a day of change', () =>
    expect(addressed('https://hafen.example/blog/12', change).published?.date).toBe('2018-04-04'));
});

describe('the day of a last change', () => {
  it('stated in UTC is the local day of the change, not the day of publication before it', () => {
    const head = '<meta property="article:modified_time" content="2018-05-17T06:05:11Z">';
    const shown = article('<p class="date">16.05.2018, 17:42 Uhr Aktualisiert: 17.05.2018, 08:05 Uhr</p>');
    expect(extractPage(page(head, shown), 'https://hafen.example/a').modified?.date).toBe('2018-05-17');
  });
});

describe('days in places of their own', () => {
  const dates = (body: string): [string | undefined, string | undefined] => {
    const { published, modified } = extractPage(page('', body), 'https://port.example/report');
    return [published?.date, modified?.date];
  };
  const text = `<p>${LONG}</p>`.repeat(4);

  it.each<[what: string, body: string]>([
    ['a sentence', `<p>Am 31. Dezember 2018 lebten hier mehr Menschen als je zuvor. ${LONG}</p>`],
    ['a caption', '<table><caption>Fahrzeuge am 31.12.2018</caption><tr><td>Boote</td><td>12</td></tr></table>'],
    ['what is said of a thing', '<dl><dt>Erworben</dt><dd>12. März 2018</dd></dl>'],
    ['a period', '<p>15. Februar – 31. August 2018</p>'],
  ])('none of the page in %s', (_, body) =>
    expect(dates(`<article><h1>Der Hafen</h1>${body}${text}</article>`)).toEqual([undefined, undefined]),
  );
  it('a day whose label stands below it', () =>
    expect(
      dates(`<article><h1>Der Hafen</h1><ul><li>4. April 2018</li><li>Aktualisiert</li></ul>${text}</article>`)[1],
    ).toBe('2018-04-04'));
  it('a change named at the foot of the page', () =>
    expect(
      dates(
        `<article><h1>Der Hafen</h1><p>Erschienen: 4.4.2018</p>${text}</article><footer>Zuletzt geändert: 5.6.2019</footer>`,
      ),
    ).toEqual(['2018-04-04', '2019-06-05']));
  it('a line that breaks part from a long text', () =>
    expect(
      dates(
        `<article><h1>Der Hafen</h1><x-lead>${LONG}<br>Text: Eva Groß<br>28. November 2024 · 6 Minuten</x-lead>${text}</article>`,
      )[0],
    ).toBe('2024-11-28'));
  it.each(['© 2025 Hafen', 'Copyright 2010-2025 港湾局', '版权所有 海州港 2025', '© כל הזכויות שמורות 2025'])(
    'the year of the rights is no day of the page: %s',
    (rights) => expect(dates(`<h1>Der Hafen</h1>${text}<footer>${rights}</footer>`)[0]).toBeUndefined(),
  );
  it('no year of the rights beside a day of something else', () =>
    expect(
      dates(`<h1>Der Hafen</h1>${text}<p>Seit dem 16. Mai 2024 gilt mehr.</p><p>© 2025 Hafen</p>`)[0],
    ).toBeUndefined());
});

describe('day or month first, on an English page', () => {
  const english = (lang: string, line: string): string =>
    `<html lang="${lang}"><title>The port grows</title><article><h1>The port grows</h1><p class="date">04/05/2018</p><p>${'The port has handled more containers than ever, and its managers say that this is what they had hoped for. '.repeat(3)}</p><p>${line}</p></article></html>`;

  it.each<[string, string, string, string]>([
    ['the month where the page says nothing', 'en', '', '2018-04-05'],
    ['the day in Britain', 'en-GB', '', '2018-05-04'],
    ['the day where another date can be nothing else', 'en-US', 'Opened 25/12/2017', '2018-05-04'],
    ['the month where another date can be nothing else', 'en-GB', 'Opened 12/25/2017', '2018-04-05'],
    ['as usual where the others differ', 'en', 'Opened 12/25/2017, closed 25/12/2017', '2018-04-05'],
  ])('%s', (_, lang, line, expected) => {
    expect(extractPage(english(lang, line), 'https://port.example/report').published?.date).toBe(expected);
  });
});
