import { describe, expect, test } from 'vitest';
import { type Block, extractPage } from '../index';

const paragraphs = [
  'The port of Haifa handled more than one million containers in 2017, five per cent more than in the year before.',
  'Its new terminal, which opened in spring, lets ships of the largest class come in at any time of the day.',
  'The ministry of transport plans to build a second railway line to the port by the end of the decade.',
];

const read = (inside: string): { text: string; others: Block[] } => {
  const html = `<html><head><title>Port grows - News</title></head><body><nav><a href="/">Home</a></nav><article><h1>Port grows</h1>
    <p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>${inside}<p>${paragraphs[2]}</p></article></body></html>`;
  const { text, blocks } = extractPage(html, 'https://news.example/port');
  return { text, others: blocks.filter(({ kind }) => kind !== 'paragraph' && kind !== 'heading') };
};

const TABLE = '<table><tr><th>Port</th><th>2017</th></tr><tr><td>Haifa</td><td>1.3</td></tr></table>';

describe('a figure is named after what it holds', () => {
  test.each([
    ['a table', `<figure>${TABLE}</figure>`, 'table', 'Port\t2017\nHaifa\t1.3'],
    ['a table in a box', `<figure><div>${TABLE}</div></figure>`, 'table', 'Port\t2017\nHaifa\t1.3'],
    ['code', '<figure><pre>let a = 1;\n  let b = 2;</pre></figure>', 'code', 'let a = 1;\n  let b = 2;'],
    [
      'a quotation',
      '<figure><blockquote><p>We will grow further, said the mayor of the city.</p></blockquote></figure>',
      'quotation',
      'We will grow further, said the mayor of the city.',
    ],
  ])('%s', (_, figure, kind, blockText) => {
    const { text, others } = read(figure);
    expect(others).toMatchObject([{ kind, text: blockText }]);
    expect(text).toContain(blockText);
  });

  test('a table within code, in its own caption, is part of the code', () => {
    const { text, blocks } = extractPage(
      `<pre><figure><figcaption>${TABLE}${paragraphs[0]}`,
      'https://news.example/port',
    );
    expect(blocks.map(({ kind }) => kind)).toContain('code');
    expect(text).toContain(paragraphs[0]);
  });

  test.each([
    ['before it', `<figure><figcaption>Containers (unit: million)</figcaption>${TABLE}</figure>`],
    ['after it', `<figure>${TABLE}<figcaption>Containers (unit: million)</figcaption></figure>`],
  ])('the caption of a table %s is the table’s', (_, figure) => {
    const { text, others } = read(figure);
    expect(others).toMatchObject([{ kind: 'table', caption: 'Containers (unit: million)', unit: 'million' }]);
    expect(text.match(/Containers/g)).toHaveLength(1);
  });
});

describe('a picture with a caption is a figure, and its caption no part of the text', () => {
  test.each([
    [
      'in a figcaption',
      '<figure><img src="a.jpg" alt="Crane"><figcaption>A crane at work</figcaption></figure>',
      'A crane at work',
    ],
    [
      'of two lines',
      '<figure><a href="b.jpg"><img src="a.jpg" alt="Crane"></a><figcaption><span>A crane at work.</span><br><br><i>Photo: D. Levi</i></figcaption></figure>',
      'A crane at work.\nPhoto: D. Levi',
    ],
  ])('%s', (_, figure, caption) => {
    const { text, others } = read(figure);
    expect(others).toMatchObject([{ kind: 'figure', text: caption, image: 'a.jpg', alt: 'Crane' }]);
    expect(text).toContain(paragraphs[2]);
    expect(text).not.toContain('crane at work');
  });

  test('not in a box beside the text', () => {
    const { others } = read('<aside><figure><img src="a.jpg"><figcaption>Subscribe now</figcaption></figure></aside>');
    expect(others).toEqual([]);
  });

  test('captions that are a good part of the content stay text', () => {
    const card = (name: string): string =>
      `<figure><img src="${name}.jpg"><figcaption>${name}: a harbour with quays for ships of every class, built long ago.</figcaption></figure>`;
    const { text } = read(['Haifa', 'Ashdod', 'Eilat', 'Acre', 'Jaffa'].map(card).join(''));
    for (const name of ['Haifa:', 'Jaffa:']) expect(text).toContain(name);
  });
});
