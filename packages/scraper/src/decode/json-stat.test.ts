import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { DecodeError } from '../errors';
import type { Decoded } from './decoded';
import { decodeJsonStat } from './json-stat';

const FOLDER = new URL('../../../../../shared/data/statistics/jsonstat/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, FOLDER));
const decode = (json: unknown): ReturnType<typeof decodeJsonStat> =>
  decodeJsonStat(Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)));
const at = (cells: Decoded[], dimensions: Record<string, string>): Decoded | undefined =>
  cells.find((cell) => Object.entries(dimensions).every(([id, code]) => cell.dimensions[id] === code));

const cube = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  version: '2.0',
  class: 'dataset',
  id: ['geo', 'time'],
  size: [2, 2],
  dimension: {
    geo: { category: { index: ['DE', 'KR'] } },
    time: { category: { index: { 2016: 0, 2017: 1 } } },
  },
  value: [1, 2, 3, 4],
  ...more,
});

describe('cells', () => {
  test('row-major order, periods from the time dimension', () => {
    expect(decode(cube()).observations[2]).toEqual({
      dimensions: { geo: 'KR', time: '2016' },
      period: { start: '2016-01-01', end: '2016-12-31', precision: 'year' },
      value: '3',
    });
  });

  test('digits stay as published', () => {
    const text = JSON.stringify(cube()).replace('[1,2,3,4]', '[9.0,12345678901234567890.123,1.5e-3,-0.10]');
    expect(decode(text).observations.map(({ value }) => value)).toEqual([
      '9.0',
      '12345678901234567890.123',
      '0.0015',
      '-0.10',
    ]);
  });

  test('zero, missing and confidential are three things', () => {
    const { observations } = decode(cube({ value: { 0: 0, 3: 4 }, status: { 1: ':', 2: 'c', 3: 'p' } }));
    expect(observations.map(({ value, absence, status }) => [value, absence, status])).toEqual([
      ['0', undefined, undefined],
      [null, 'missing', ':'],
      [null, 'confidential', 'c'],
      ['4', undefined, 'p'],
    ]);
  });

  test.each([
    ['a list of statuses', ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd']],
    ['one status for all', 'e', ['e', 'e', 'e', 'e']],
    ['some statuses', { 2: 'p' }, [undefined, undefined, 'p', undefined]],
  ])('%s', (_name, status, expected) => {
    expect(decode(cube({ status })).observations.map((cell) => cell.status)).toEqual(expected);
  });

  test('units of a metric dimension', () => {
    const { observations } = decode({
      class: 'dataset',
      id: ['what'],
      size: [2],
      role: { metric: ['what'] },
      dimension: {
        what: {
          category: { index: ['pop', 'rate'], unit: { pop: { label: 'persons', decimals: 0 }, rate: { symbol: '%' } } },
        },
      },
      value: [1, 2],
    });
    expect(observations.map(({ unit }) => unit)).toEqual(['persons', '%']);
  });

  test('a huge sparse cube gives its filled cells', () => {
    const codes = Array.from({ length: 3000 }, (_, i) => `c${i}`);
    const dimension = { a: { category: { index: codes } }, b: { category: { index: codes } } };
    const { observations } = decode({
      class: 'dataset',
      id: ['a', 'b'],
      size: [3000, 3000],
      dimension,
      value: { 3001: 7 },
      status: { 8999999: 'c' },
    });
    expect(observations).toEqual([
      { dimensions: { a: 'c1', b: 'c1' }, value: '7' },
      { dimensions: { a: 'c2999', b: 'c2999' }, value: null, status: 'c', absence: 'confidential' },
    ]);
  });
});

describe('faults are typed errors', () => {
  test.each([
    ['nothing', '', 'TRUNCATED'],
    ['cut short', JSON.stringify(cube()).slice(0, 90), 'TRUNCATED'],
    ['an HTML page', '<!doctype html><h1>Maintenance</h1>', 'SERVICE_ERROR'],
    ['words', 'Service Unavailable', 'SERVICE_ERROR'],
    ['an error object', '{"error":[{"status":413,"label":"EXTRACTION_TOO_BIG"}]}', 'SERVICE_ERROR'],
    ['a warning', '{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE"}}', 'SERVICE_ERROR'],
    ['a list', '[]', 'MALFORMED'],
    ['a dimension', '{"class":"dimension","category":{"index":["a"]}}', 'MALFORMED'],
    ['a name that is none', JSON.stringify(cube({ id: ['__proto__', 'time'] })), 'MALFORMED'],
    [
      'too many cells',
      JSON.stringify({
        class: 'dataset',
        id: ['a'],
        size: [1e9],
        dimension: { a: { category: { index: [] } } },
        value: [],
      }),
      'MALFORMED',
    ],
  ])('%s', (_name, body, code) => {
    expect(() => decode(body)).toThrow(DecodeError);
    expect(() => decode(body)).toThrow(expect.objectContaining({ code }));
  });

  test('the service’s code is kept', () => {
    expect(() => decode('{"error":[{"status":413,"label":"EXTRACTION_TOO_BIG: narrow"}]}')).toThrow(
      expect.objectContaining({ serviceCode: '413', message: expect.stringContaining('EXTRACTION_TOO_BIG') }),
    );
  });
});

describe.skipIf(!existsSync(FOLDER))('recorded responses', () => {
  test.each([
    ['demo_gind', ['freq', 'indic_de', 'geo', 'time']],
    ['nama_10_gdp', ['freq', 'unit', 'na_item', 'geo', 'time']],
  ])('%s equals its CSV twin cell by cell', (name, ids) => {
    const { observations } = decodeJsonStat(read(`eurostat/${name}.json`));
    const rows: string[][] = parse(read(`eurostat/${name}.csv`), { from_line: 2 });
    const labels = JSON.parse(read(`eurostat/${name}.json`).toString()).dimension;
    const ascii = (text: string): string => text.replace(/\P{ASCII}+/gu, '?');
    expect(observations).toHaveLength(rows.length);
    observations.forEach((cell, i) => {
      const row = rows[i]!;
      expect(ids.map((id) => ascii(labels[id].category.label[cell.dimensions[id]!]))).toEqual(
        row.slice(0, ids.length).map(ascii),
      );
      // The twin drops zeros at the end and writes very small numbers with an exponent.
      const value = row.at(-1)!;
      if (value === '') expect(cell.value).toBeNull();
      else expect(Number(cell.value)).toBe(Number(value));
      expect(cell.status ?? '').toBe(row.at(-2));
    });
  });

  test.each([
    ['pyjstat/A02Level.json', 62_856],
    ['pyjstat/us-labor-ds.json', 12_880],
    ['pyjstat/galicia-2.0.json', 6 * 22 * 3 * 2 * 5],
    ['pyjstat/cantabria.json', 5400],
    ['pyjstat/QS104EW.json', 3],
    ['dkstatbank/HISB3.json', 6],
    ['eurostat/TRIMMED-empty-geo-dimension.json', 0],
    ['pyjstat/collection.json', 0],
  ])('%s has %s cells', (name, cells) => expect(decodeJsonStat(read(name)).observations).toHaveLength(cells));

  test('a bundle names the dataset of each cell', () => {
    const { observations } = decodeJsonStat(read('pyjstat/oecd-canada.json'));
    expect(new Set(observations.map(({ attributes }) => attributes?.dataset))).toEqual(new Set(['oecd', 'canada']));
  });

  test('cells known by heart', () => {
    expect(at(decodeJsonStat(read('pyjstat/QS104EW.json')).observations, { CL_0000035: 'CI_0000071' })).toMatchObject({
      value: '27573376',
      period: { start: '2011-01-01', end: '2011-12-31', precision: 'year' },
    });
    const labour = decodeJsonStat(read('pyjstat/us-labor-ds.json')).observations;
    expect(labour[3]!.value).toBe('6.5');
    expect(labour.some(({ value }) => value === '9.0')).toBe(true);
  });

  test('three confidential months', () => {
    const { observations, updated } = decodeJsonStat(read('eurostat/TRIMMED-confidential-status.json'));
    expect(observations.map(({ value, absence, status }) => [value, absence, status])).toEqual(
      Array(3).fill([null, 'confidential', '|C']),
    );
    expect(updated).toBe('2026-08-01T11:00:00+0200');
  });

  test('an extraction that is too big', () => {
    expect(() => decodeJsonStat(read('eurostat/error-413-extraction-too-big.json'))).toThrow(
      expect.objectContaining({ code: 'SERVICE_ERROR', serviceCode: '413' }),
    );
  });

  test('a collection of links says where the data are', () => {
    expect(decodeJsonStat(read('pyjstat/collection.json')).links).toContain('https://json-stat.org/samples/oecd.json');
  });

  interface Conformance {
    id: string;
    expected: { valid?: boolean };
    input: unknown;
  }
  const corpus: Conformance[] = existsSync(FOLDER) ? JSON.parse(read('validator-corpus-cases.json').toString()) : [];
  test.each(corpus.map((c) => [c.id, c] as const))('conformance: %s', (_id, c) => {
    const run = (): unknown => decode(c.input);
    if (c.expected.valid === false) expect(run).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
    else expect(run).not.toThrow();
  });
});
