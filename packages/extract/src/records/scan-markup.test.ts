import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HtmlText, type MarkupHandler, scanMarkup } from './scan-markup';

/** The tokens of a text as lines: text in quotes, `<name attribute=value>`, `<name/>`, `</name>`. */
function tokensOf(html: HtmlText): string[] {
  const tokens: string[] = [];
  let tag = '';
  const handler: MarkupHandler = {
    html: '',
    onText: (start, end) => void tokens.push(`"${handler.html.slice(start, end)}"`),
    onOpenTag: (start, end) => {
      tag = `<${handler.html.slice(start, end)}`;
    },
    onAttributeName: (start, end) => {
      tag += ` ${handler.html.slice(start, end)}`;
      return true;
    },
    onAttributeValue: (start, end) => {
      tag += `=${handler.html.slice(start, end)}`;
    },
    onOpenTagEnd: (selfClosing) => void tokens.push(`${tag}${selfClosing ? '/' : ''}>`),
    onCloseTag: (start, end) => void tokens.push(`</${handler.html.slice(start, end)}>`),
  };
  scanMarkup(html, handler);
  return tokens;
}

/** The same with the parts of a text joined. */
const joinedTokensOf = (html: HtmlText): string => tokensOf(html).join('\n').replaceAll('"\n"', '');

test.each([
  ['text and tags', 'a<b>c</b >d', ['"a"', '<b>', '"c"', '</b>', '"d"']],
  ['signs that begin no tag', 'a < b <3 <<i> <', ['"a < b <3 <"', '<i>', '" <"']],
  ['values with quotes, without, and none', `<a b="1>2" c='3' d=4 e f = 5>`, ['<a b=1>2 c=3 d=4 e= f=5>']],
  ['attributes without a space, and signs in names', `<a b="1"c='2'/d =e"f>`, [`<a b=1 c=2 d=e"f>`]],
  ['self-closing tags', '<br/><br / ><a href=/>', ['<br/>', '<br/>', '<a href=/>']],
  ['end tags', '</p class="x"></br/></>x</ p>y</3>', ['</p>', '</br>', '"x"', '"y"']],
  ['comments', 'a<!-- <b> -- > -->b<!-->c<!--->d<!-- --!>e', ['"a"', '"b"', '"c"', '"d"', '"e"']],
  [
    'declarations and what is read as comments',
    '<!doctype html>a<!>b<?php x ?>c<![CDATA[d>e]]>',
    ['"a"', '"b"', '"c"', '"e]]>"'],
  ],
  [
    'raw content',
    '<SCRIPT>a<b></script x></SCRIPT ><title><i></title>',
    ['<SCRIPT>', '"a<b>"', '</script>', '</SCRIPT>', '<title>', '"<i>"', '</title>'],
  ],
  ['raw content that only looks ended', '<style></styles></style', ['<style>', '"</styles></style"']],
  ['what ends in a tag or a comment', 'a<b c="d>e', ['"a"']],
  ['an open comment', 'a<!-- b', ['"a"']],
])('%s', (_name, html, tokens) => {
  expect(tokensOf(html)).toEqual(tokens);
});

const markup = fc.array(
  fc.constantFrom(...['<', '>', '/', '!', '-', '--', '"', "'", '=', ' ', 'a', 'script', '</', 'title', '?', '\u4e2d']),
  { maxLength: 60 },
);

test('tokens of any text are in order and inside of it', () => {
  fc.assert(
    fc.property(markup, (pieces) => {
      const html = pieces.join('');
      let last = 0;
      const check = (start: number, end: number): boolean => {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(html.length);
        last = end;
        return true;
      };
      scanMarkup(html, {
        html: '',
        onText: check,
        onOpenTag: check,
        onAttributeName: check,
        onAttributeValue: check,
        onOpenTagEnd: () => {},
        onCloseTag: check,
      });
    }),
  );
});

test('a text in pieces, cut anywhere, has the tokens of the whole', () => {
  fc.assert(
    fc.property(markup, (pieces) => {
      const html = pieces.join('');
      expect(joinedTokensOf(pieces)).toBe(joinedTokensOf(html));
      expect(joinedTokensOf([...html])).toBe(joinedTokensOf(html));
    }),
    { numRuns: 500 },
  );
});
