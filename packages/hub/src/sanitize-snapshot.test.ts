import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitizeSnapshot } from './sanitize-snapshot';

const HEAD = '<!doctype html><meta charset="utf-8">';
const bodyOf = (html: string): string => sanitizeSnapshot(html).slice(HEAD.length);

describe('a stored page', () => {
  it.each<[string, string, string]>([
    [
      'keeps its text and its languages',
      '<p lang="ko">부산항 2,049만 TEU</p><p dir="rtl" lang="he">נמל חיפה</p>',
      '<p lang="ko">부산항 2,049만 TEU</p><p dir="rtl" lang="he">נמל חיפה</p>',
    ],
    ['keeps ruby', '<ruby>港<rt>みなと</rt></ruby>', '<ruby>港<rt>みなと</rt></ruby>'],
    ['keeps escaped signs as text', '<p>&lt;script&gt; &amp; 5 &gt; 3</p>', '<p>&lt;script&gt; &amp; 5 &gt; 3</p>'],
    ['loses scripts', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['loses handlers', '<p onclick="x()" onmouseover=x()>a</p>', '<p>a</p>'],
    [
      'loses remote images and keeps what they show',
      '<img src="https://e.example/a.png" alt="Hafen">',
      '<img alt="Hafen" />',
    ],
    ['loses candidates of images', '<img srcset="//e.example/a 2x" alt="Hafen">', '<img alt="Hafen" />'],
    [
      'keeps images that are in it',
      '<img src="data:image/png;base64,AAAA">',
      '<img src="data:image/png;base64,AAAA" />',
    ],
    ['loses pictures that can hold scripts', '<img src="data:image/svg+xml;base64,AAAA" alt="x">', '<img alt="x" />'],
    ['loses scripts in drawings', '<svg onload=x()><script>alert(1)</script><text>Hafen</text></svg>', 'Hafen'],
    [
      'loses frames, objects and media',
      '<iframe src=//e.example></iframe><object data=//e.example></object><video src=//e.example poster=//e.example></video>',
      '',
    ],
    [
      'loses links to style sheets, bases and refreshes',
      '<link rel=stylesheet href=//e.example><base href=//e.example><meta http-equiv=refresh content=0>',
      '',
    ],
    [
      'its links lead nowhere and say where they led',
      '<a href="https://e.example/">Mehr</a>',
      '<a title="https://e.example/">Mehr</a>',
    ],
    [
      'its forms send nothing',
      '<form action="//e.example"><button formaction="//e.example">Senden</button></form>',
      '<div><button>Senden</button></div>',
    ],
    [
      'keeps harmless styles',
      '<style>.a{color:red}</style><p class="a" style="color:red">a</p>',
      '<style>.a{color:red}</style><p class="a" style="color:red">a</p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });

  it.each([
    'a{background:url(https://e.example/a.png)}',
    'a{background:URL( "https://e.example/a.png" )}',
    '@import "https://e.example/a.css"; a{color:red}',
    '@IMPORT url(https://e.example/a.css)',
    '@imp@import;ort "https://e.example/a.css"',
    '@imp/**/ort "https://e.example/a.css"',
    'a{background:u\\72l(https://e.example)}',
    'a{background:u\\rl(https://e.example)}',
    'a{background:ur/**/l(https://e.example)}',
    'a{background:-webkit-image-set("https://e.example/a" 1x)}',
    '@font-face{font-family:x;src:url(https://e.example/f)}',
    'a{width:expression(alert(1))}',
    '/* never closed url(https://e.example)',
  ])('no style loads anything: %s', (css) => {
    const inSheet = bodyOf(`<style>${css}</style>`);
    const inAttribute = bodyOf(`<p style="${css.replaceAll('"', '&quot;')}">a</p>`);
    for (const html of [inSheet, inAttribute])
      expect(html).not.toMatch(/(?:url|image-set|expression)\s*\(|@import|@font-face|\\/i);
  });

  it('an end tag in a style sheet does not open the page', () => {
    // All of it is still text of the style sheet: the first "</style>" is the last one.
    expect(bodyOf('<style>a{}<@import;/style><img src=x onerror=alert(1)></style>')).toBe(
      '<style>a{}< /style><img src=x onerror=alert(1)></style>',
    );
  });

  it('law: whatever comes in, no script, handler or address that loads comes out', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<',
            '>',
            '</',
            '"',
            "'",
            '=',
            ' ',
            '/',
            '<style>',
            '</style>',
            '<svg',
            '<math',
            '<script',
            '<img',
            '<template>',
            '<!--',
            '-->',
            ' src',
            ' onerror',
            ' style',
            ' href',
            'url(',
            'http://e.example/x',
            'javascript:',
            'alert(1)',
            '부산항',
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          const out = bodyOf(parts.join(''));
          const tags = out.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '').match(/<[a-z][^>]*>/gi) ?? [];
          for (const tag of tags) {
            expect(tag).not.toMatch(/^<(?:script|iframe|object|embed|link|base|meta|svg|math)\b/i);
            expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\s(?:on\w+|href|action|srcset|poster)=/i);
            expect(tag).not.toMatch(/\ssrc="(?!data:image\/)/i);
            expect(tag).not.toMatch(/style="[^"]*url\(/i);
          }
        },
      ),
    ));
});
