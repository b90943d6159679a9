import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanMarkup } from './scan-markup';

/** The tokens of a text as lines: text in quotes, `<name attribute=value>`, `<name/>`, `</name>`. */
function tokensOf(html: string): string[] {
  const tokens: string[] = [];
  let tag = '';
  scanMarkup(html, {
    onText: (start, end) => void tokens.push(`"${html.slice(start, end)}"`),
    onOpenTag: (start, end) => {
      tag = `<${html.slice(start, end)}`;
    },
    onAttributeName: (start, end) => {
      tag += ` ${html.slice(start, end)}`;
      return true;
    },
    onAttributeValue: (start, end) => {
      tag += `=${html.slice(start, end)}`;
    },
    onOpenTagEnd: (selfClosing) => void tokens.push(`${tag}${selfClosing ? '/' : ''}>`),
    onCloseTag: (start, end) => void tokens.push(`</${html.slice(start, end)}>`),
  });
  return tokens;
}

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

test('tokens of any text are in order and inside of it', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '!',
    '-',
    '--',
    '"',
    "'",
    '=',
    ' ',
    'a',
    'script',
    '</',
    'title',
    '?',
    '\u4e2d',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
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
