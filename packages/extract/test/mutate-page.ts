/** Pages that no honest server sends, from a seed: fragments of HTML cut, doubled, swapped and salted. */

export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FRAGMENTS = [
  '<html lang="de"><head><title>Hafen wächst | Hafenblatt</title>',
  '<meta property="article:published_time" content="2018-04-04T23:30:00Z">',
  '<meta name="author" content="Von Anna Berg, Bo Li">',
  '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"A"}],"datePublished":"2018-04-04"}]}</script>',
  '<script id="__NEXT_DATA__">{"props":{"content":"<p>Ein Satz mit mehr als acht Wörtern, der als Daten kommt und sonst nirgends steht.</p>"}}</script>',
  '<link rel="canonical" href="//example.org/x?y=%zz">',
  '</head><body class="home page">',
  '<nav><ul><li><a href="/">Start</a><li><a href="#">Über uns</a></ul></nav>',
  '<main><article itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">Hafen wächst</h1>',
  '<p class="byline">Von <a rel="author" href="/autor/x">Anna Berg</a> · <time datetime="2018-04-04">4. April 2018</time></p>',
  '<p>Der Umschlag stieg 2017 um 5,3&nbsp;% auf 20,49 Mio. TEU; das ist mehr als im Vorjahr und mehr als erwartet.</p>',
  '<p>釜山港2017年集装箱吞吐量为2049万标箱，同比增长5.3%。</p><p>令和6年4月1日</p>',
  '<p dir="rtl">נמל חיפה גדל ב-4 באפריל 2018</p>',
  '<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>',
  '<table><caption>Umschlag (Einheit: TEU)</caption><tr><th colspan="2">Jahr<th>Wert<tr><td rowspan=99999999>2017<td>20</table>',
  '<blockquote><p>Zitat</blockquote><pre>code\n  more</pre><dl><dt>A<dd>B</dl><figure><img src=x alt=y><figcaption>Bild</figure>',
  '<template shadowrootmode="open"><p>Schatten</p></template><svg><title>x</title><p>',
  '<noscript><p>Ohne Skript</p></noscript><textarea><p></textarea><select><option>1</select><iframe><p></iframe>',
  '</article></main><footer>© 2018 Hafenblatt</footer></body></html>',
  '<!-- -- >--!>',
  '<![CDATA[ x ]]>',
  '<?php echo ?>',
  '&#x110000;&#0;&notanentity;&amp',
];
const SALT = [
  '<',
  '>',
  '"',
  "'",
  '=',
  '/',
  '&',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u00ad',
  '\u200f',
  '\u3000',
  '<a',
  '</',
  '<!',
  ']]>',
  '--',
  '{',
  '[',
  '\\',
  '9',
  '年',
  '.',
  ' ',
];

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

/** One page of some hundred to some thousand characters. */
export function mutatePage(random: () => number): string {
  let page = '';
  for (let n = 2 + Math.floor(random() * 16); n > 0; n--) page += pick(FRAGMENTS, random);
  for (let n = Math.floor(random() * 8); n > 0; n--) {
    const at = Math.floor(random() * page.length);
    const to = Math.min(page.length, at + Math.floor(random() * 60));
    switch (Math.floor(random() * 4)) {
      case 0:
        page = page.slice(0, at) + page.slice(to);
        break;
      case 1:
        page = page.slice(0, to) + page.slice(at, to).repeat(1 + Math.floor(random() * 20)) + page.slice(to);
        break;
      case 2:
        page = page.slice(0, at) + pick(SALT, random) + page.slice(at);
        break;
      default:
        page = page.slice(to) + page.slice(0, at);
    }
  }
  return page;
}
