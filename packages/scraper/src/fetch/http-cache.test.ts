import { describe, expect, test } from 'vitest';
import {
  type CacheEntry,
  conditionalHeaders,
  createMemoryCache,
  isFresh,
  isStorable,
  matchesVary,
  parseCacheControl,
  parseHttpDate,
  refreshEntry,
  selectingHeaders,
} from './http-cache';

const T0 = Date.UTC(2018, 3, 4, 12, 0, 0);
const DATE = 'Wed, 04 Apr 2018 12:00:00 GMT';
const entry = (headers: Record<string, string>, body = 'x'): CacheEntry => ({
  url: 'http://h.example/',
  status: 200,
  headers,
  body: Buffer.from(body),
  requestTime: T0,
  responseTime: T0,
  vary: {},
});

describe('isFresh', () => {
  test.each([
    ['max-age running', { 'cache-control': 'max-age=60' }, 59, true],
    ['max-age over', { 'cache-control': 'max-age=60' }, 61, false],
    ['max-age beats Expires', { 'cache-control': 'max-age=60', expires: DATE, date: DATE }, 30, true],
    ['s-maxage is for shared caches', { 'cache-control': 's-maxage=600' }, 30, false],
    ['Age counts', { 'cache-control': 'max-age=60', age: '50' }, 11, false],
    ['Expires in the future', { expires: 'Wed, 04 Apr 2018 12:01:00 GMT', date: DATE }, 59, true],
    ['Expires of 0 is the past', { expires: '0', date: DATE }, 0, false],
    ['no-cache asks every time', { 'cache-control': 'no-cache, max-age=60' }, 1, false],
    ['Pragma alone', { pragma: 'no-cache', 'last-modified': 'Wed, 28 Mar 2018 12:00:00 GMT', date: DATE }, 1, false],
    ['heuristic: a tenth of ten hours', { 'last-modified': 'Wed, 04 Apr 2018 02:00:00 GMT', date: DATE }, 3599, true],
    ['heuristic over', { 'last-modified': 'Wed, 04 Apr 2018 02:00:00 GMT', date: DATE }, 3601, false],
    ['an old Date is an age', { 'cache-control': 'max-age=60', date: 'Wed, 04 Apr 2018 11:59:00 GMT' }, 1, false],
    ['nothing said', {}, 0, false],
    ['max-age that is no number', { 'cache-control': 'max-age=x', expires: 'Wed, 04 Apr 2019 12:00:00 GMT' }, 0, false],
  ])('%s', (_name, headers, seconds, expected) => {
    expect(isFresh(entry(headers as Record<string, string>), T0 + seconds * 1000)).toBe(expected);
  });
});

describe('isStorable', () => {
  test.each([
    ['with a validator', 200, { etag: '"a"' }, {}, true],
    ['private is for us', 200, { 'cache-control': 'private, max-age=5' }, {}, true],
    ['no-store', 200, { 'cache-control': 'no-store', etag: '"a"' }, {}, false],
    ['the request says no-store', 200, { etag: '"a"' }, { 'cache-control': 'no-store' }, false],
    ['Vary: * never matches again', 200, { etag: '"a"', vary: '*' }, {}, false],
    ['nor does * among names', 200, { etag: '"a"', vary: 'Accept, *' }, {}, false],
    ['an error', 500, { etag: '"a"' }, {}, false],
    ['a part', 206, { etag: '"a"' }, {}, false],
    ['of no use later', 200, {}, {}, false],
  ])('%s', (_name, status, headers, request, expected) => {
    expect(isStorable(status, headers as Record<string, string>, request as Record<string, string>)).toBe(expected);
  });
});

test('Cache-Control with quotes, spaces and repeats', () => {
  expect([...parseCacheControl('Max-Age = "60", no-cache="Set-Cookie, X", max-age=5')]).toEqual([
    ['max-age', '60'],
    ['no-cache', 'Set-Cookie, X'],
  ]);
});

test.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', 784111777000],
  ['Sunday, 06-Nov-94 08:49:37 GMT', 784111777000],
  ['Sun Nov  6 08:49:37 1994', 784111777000],
  ['Sun, 06 Nov 1994 09:49:37 +0100', 784111777000],
  ['Saturday, 06-Nov-60 08:49:37 GMT', Date.UTC(2060, 10, 6, 8, 49, 37)],
  ['0', undefined],
  ['-1', undefined],
  ['soon', undefined],
])('HTTP date %s', (text, expected) => expect(parseHttpDate(text)).toBe(expected));

test('a 304 renews headers, keeps the body and what describes it', () => {
  const renewed = refreshEntry(
    entry({ etag: '"a"', age: '99', 'content-type': 'text/html', 'cache-control': 'max-age=1' }),
    { 'cache-control': 'max-age=60', 'content-type': 'text/plain', date: DATE },
    T0 + 5000,
    T0 + 5000,
  );
  expect(renewed.headers).toEqual({
    etag: '"a"',
    'content-type': 'text/html',
    'cache-control': 'max-age=60',
    date: DATE,
  });
  expect(Buffer.from(renewed.body).toString()).toBe('x');
});

test('validators become conditions', () => {
  expect(conditionalHeaders(entry({ etag: 'W/"a"', 'last-modified': DATE }))).toEqual({
    'if-none-match': 'W/"a"',
    'if-modified-since': DATE,
  });
});

test('a response chosen by language answers only that language', () => {
  const stored = {
    ...entry({ vary: 'Accept-Language' }),
    vary: selectingHeaders({ vary: 'Accept-Language' }, { 'accept-language': 'de' }),
  };
  expect(matchesVary(stored, { 'accept-language': 'de' })).toBe(true);
  expect(matchesVary(stored, { 'accept-language': 'en' })).toBe(false);
});

test('memory cache forgets the least recently used', async () => {
  const cache = createMemoryCache({ maxBytes: 10 });
  await cache.set('a', entry({}, '12345'));
  await cache.set('b', entry({}, '12345'));
  await cache.get('a');
  await cache.set('c', entry({}, '12345'));
  expect([await cache.get('a'), await cache.get('b'), await cache.get('c')].map((e) => e !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
  await cache.set('d', entry({}, '12345678901'));
  expect(await cache.get('d')).toBeUndefined();
});
