import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url';

test.each([
  ['https://port.example.kr/news/view?id=812&utm_source=x', 'https://port.example.kr/news/view?id=812'],
  ['HTTP://User:Pass@Example.ORG:80/a/../b#top', 'http://example.org/b'],
  ['https://example.org/?utm_medium=a&fbclid=b', 'https://example.org/'],
  ['https://example.org/p?b=2&a=1', 'https://example.org/p?b=2&a=1'],
  ['https://example.org/%7euser/%e3%83%84', 'https://example.org/~user/%E3%83%84'],
  ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
  ['https://example.org./x', 'https://example.org/x'],
  ['https://example.org/x?', 'https://example.org/x'],
  ['http://a.example???', 'http://a.example/???'],
  ['https://example.org/p?utm%5Fsource=x&id=1', 'https://example.org/p?id=1'],
  ['https://example.org/p?q=%%34%31', 'https://example.org/p?q=%2541'],
])('%s → %s', (address, expected) => expect(canonicalUrl(address)).toBe(expected));

test('a relative address needs its base', () => {
  expect(canonicalUrl('../b?x=1', 'https://example.org/a/c/')).toBe('https://example.org/a/b?x=1');
  expect(canonicalUrl('../b')).toBeUndefined();
});

test.each([['ftp://example.org/'], ['javascript:alert(1)'], ['not a url'], ['data:text/plain,x']])(
  '%s has none',
  (address) => expect(canonicalUrl(address)).toBeUndefined(),
);

test('canonicalUrl is idempotent', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = canonicalUrl(address);
      if (once !== undefined) expect(canonicalUrl(once)).toBe(once);
    }),
  );
});

test('canonicalUrl is idempotent on addresses made of what has a meaning in them', () => {
  const part = fc
    .array(
      fc.constantFrom(
        '?',
        '&',
        '%',
        '=',
        'a',
        '4',
        '1',
        '%34',
        '%41',
        '%2F',
        'utm_source',
        'utm%5Fsource',
        '#',
        '..',
        '/',
        '한',
      ),
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(part, part, (path, query) => {
      const once = canonicalUrl(`http://h.example/${path}?${query}`);
      expect(canonicalUrl(once!)).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});
