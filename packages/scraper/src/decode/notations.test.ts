import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalDecimals, exactDecimal, scaleDecimal, tableDecimal } from './decimal';
import { isJsonObject, type Json, JsonNumber, parseExactJson } from './exact-json';
import { parsePeriod } from './period';

describe('exactDecimal', () => {
  test.each([
    ['1.5e3', '1500'],
    ['1.5E-3', '0.0015'],
    ['-0.50', '-0.50'],
    ['+.5', '0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['-0', '0'],
    ['12345678901234567890', '12345678901234567890'],
    ['1e999', undefined],
    ['', undefined],
    ['.', undefined],
    ['1 000', undefined],
    ['0x10', undefined],
  ])('%s → %s', (text, expected) => expect(exactDecimal(text)).toBe(expected));
});

test.each([
  ['12.5', 6, '12500000'],
  ['12.5', -3, '0.0125'],
  ['7', 0, '7'],
])('%s × 10^%s = %s', (value, power, expected) => expect(scaleDecimal(value, power)).toBe(expected));

test.each([
  ['40.30', '40.3', true],
  ['100', '1', false],
  ['1.0', '1', true],
])('%s = %s: %s', (a, b, expected) => expect(equalDecimals(a, b)).toBe(expected));

describe('tableDecimal', () => {
  test.each([
    ['1,234.5', '.', '1234.5'],
    ['1 234,5', ',', '1234.5'],
    ['1.234.567,8', ',', '1234567.8'],
    ['\u22125.1', '.', '-5.1'],
    ["2'049", '.', '2049'],
    ['1,23,4', '.', undefined],
    ['12-3', '.', undefined],
    ['n/a', '.', undefined],
    ['2017p', '.', undefined],
  ] as const)('%s with mark %s → %s', (text, mark, expected) => expect(tableDecimal(text, mark)).toBe(expected));
});

describe('parsePeriod', () => {
  test.each([
    ['2017', '2017-01-01', '2017-12-31', 'year'],
    ['2017年', '2017-01-01', '2017-12-31', 'year'],
    ['2016-02', '2016-02-01', '2016-02-29', 'month'],
    ['2017M11', '2017-11-01', '2017-11-30', 'month'],
    ['2017-M01', '2017-01-01', '2017-01-31', 'month'],
    ['201712', '2017-12-01', '2017-12-31', 'month'],
    ['2017 Jan', '2017-01-01', '2017-01-31', 'month'],
    ['March 2018', '2018-03-01', '2018-03-31', 'month'],
    ['2017년 3월', '2017-03-01', '2017-03-31', 'month'],
    ['2017-Q3', '2017-07-01', '2017-09-30', 'quarter'],
    ['2017K3', '2017-07-01', '2017-09-30', 'quarter'],
    ['2017 3Q', '2017-07-01', '2017-09-30', 'quarter'],
    ['Q1 2017', '2017-01-01', '2017-03-31', 'quarter'],
    ['2017-S2', '2017-07-01', '2017-12-31', 'half'],
    ['2017H1', '2017-01-01', '2017-06-30', 'half'],
    ['2017-W01', '2017-01-02', '2017-01-08', 'span'],
    ['2020-W53', '2020-12-28', '2021-01-03', 'span'],
    ['2017-12-31', '2017-12-31', '2017-12-31', 'day'],
    ['2016-09-21T15:45:00.000', '2016-09-21', '2016-09-21', 'day'],
    ['31.12.2017', '2017-12-31', '2017-12-31', 'day'],
    ['2015000000', '2015-01-01', '2015-12-31', 'year'],
    ['2015000103', '2015-01-01', '2015-03-31', 'quarter'],
    ['2015000404', '2015-04-01', '2015-04-30', 'month'],
    ['2010-2014', '2010-01-01', '2014-12-31', 'span'],
    ['2017-A1', '2017-01-01', '2017-12-31', 'year'],
  ])('%s', (code, start, end, precision) => expect(parsePeriod(code)).toEqual({ start, end, precision }));

  test.each([['2017-13'], ['2017-Q5'], ['2017-02-30'], ['TOTAL'], [''], ['20172'], ['17']])('%j is none', (code) =>
    expect(parsePeriod(code)).toBeUndefined(),
  );
});

describe('parseExactJson', () => {
  const plain = (json: Json): unknown => {
    if (json instanceof JsonNumber) return Number(json.text);
    if (Array.isArray(json)) return json.map(plain);
    return isJsonObject(json)
      ? Object.fromEntries(Object.entries(json).map(([key, value]) => [key, plain(value!)]))
      : json;
  };

  test('agrees with JSON.parse', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(JSON.stringify(plain(parseExactJson(text, 'test')))).toBe(JSON.stringify(plainKeys(JSON.parse(text))));
      }),
    );
  });
  const plainKeys = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plainKeys);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, v]) => [key, plainKeys(v)]))
      : value;
  };

  test.each([
    ['{"0":"a","00":"b","01":"c","1":"d"}', { 0: 'a', '00': 'b', '01': 'c', 1: 'd' }],
    ['{"7":"a","7":"b","-7":"c","7 ":"d","":"e"}', { 7: 'b', '-7': 'c', '7 ': 'd', '': 'e' }],
    [
      '{"999999999":"a","4294967296":"b","9007199254740993":"c"}',
      { 999999999: 'a', 4294967296: 'b', '9007199254740993': 'c' },
    ],
    ['{"\\u0031":"a"}', { 1: 'a' }],
  ])('keys of digits: %s', (text, expected) => expect(plain(parseExactJson(text, 'test'))).toEqual(expected));

  test.each([
    ['{"a":1', 'TRUNCATED'],
    ['"abc', 'TRUNCATED'],
    ['[1,2', 'TRUNCATED'],
    ['', 'TRUNCATED'],
    ['{"a":1}x', 'MALFORMED'],
    ['[01]', 'MALFORMED'],
    ['[1.]', 'MALFORMED'],
    ['{a:1}', 'MALFORMED'],
    ['["\\x"]', 'MALFORMED'],
    ['['.repeat(100_000), 'MALFORMED'],
  ])('%s', (text, code) => expect(() => parseExactJson(text, 'test')).toThrow(expect.objectContaining({ code })));
});
