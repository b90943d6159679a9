import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeWorldBank } from './world-bank';

const FOLDER = new URL('../../../../../shared/data/statistics/worldbank/simple_wbd/', import.meta.url);
const decode = (body: string, url?: string): ReturnType<typeof decodeWorldBank> =>
  decodeWorldBank(Buffer.from(body), url === undefined ? {} : { url });
const row = (value: string, more = ''): string =>
  `{"indicator":{"id":"IS.SHP.GOOD.TU","value":"Container port traffic"},"country":{"id":"KR","value":"Korea, Rep."},"countryiso3code":"KOR","date":"2017","value":${value},"unit":"","obs_status":"","decimal":0${more}}`;
const page = (rows: string, header = '"page":1,"pages":1,"per_page":50,"total":1,"lastupdated":"2018-06-28"'): string =>
  `[{${header}},[${rows}]]`;

test('one observation', () => {
  expect(decode(page(row('27426000')))).toEqual({
    observations: [
      {
        dimensions: { indicator: 'IS.SHP.GOOD.TU', country: 'KR', countryiso3code: 'KOR', date: '2017' },
        period: { start: '2017-01-01', end: '2017-12-31', precision: 'year' },
        value: '27426000',
      },
    ],
    updated: '2018-06-28',
  });
});

test.each([
  ['a float keeps its digits', '3.1415926535897932384', '3.1415926535897932384'],
  ['an exponent is written out', '1.53e+12', '1530000000000'],
  ['zero is zero', '0', '0'],
  ['null is missing', 'null', null],
  ['v1 sends strings', '"42.50"', '42.50'],
])('%s', (_name, value, expected) => {
  const [cell] = decode(page(row(value))).observations;
  expect(cell?.value).toBe(expected);
  expect(cell?.absence).toBe(expected === null ? 'missing' : undefined);
});

test.each([
  [
    'numbers',
    '"page":1,"pages":3,"per_page":50,"total":120',
    'https://x.example/v2/country/KR/indicator/I?format=json&page=2',
  ],
  [
    'strings, as version 1',
    '"page":"1","pages":"3","per_page":"50","total":"120"',
    'https://x.example/v2/country/KR/indicator/I?format=json&page=2',
  ],
  ['the last', '"page":3,"pages":3,"per_page":50,"total":120', undefined],
])('next page: %s', (_name, header, next) => {
  expect(decode(page(row('1'), header), 'https://x.example/v2/country/KR/indicator/I?format=json').next).toBe(next);
});

test('no data is an empty answer', () => {
  expect(decode('[{"page":0,"pages":0,"per_page":0,"total":0},null]').observations).toEqual([]);
});

test.each([
  [
    'an error message',
    '[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]',
    'SERVICE_ERROR',
    '120',
  ],
  ['XML where format=json was forgotten', '<?xml version="1.0"?><wb:error/>', 'SERVICE_ERROR', undefined],
  ['rows cut off', page(row('1')).slice(0, -40), 'TRUNCATED', undefined],
  ['rows promised, none there', '[{"page":1,"pages":1,"per_page":50,"total":9}]', 'TRUNCATED', undefined],
  ['an object', '{"page":1}', 'MALFORMED', undefined],
  ['a list of countries', page('{"id":"ABW","name":"Aruba"}'), 'MALFORMED', undefined],
])('%s', (_name, body, code, serviceCode) => {
  expect(() => decode(body)).toThrow(
    expect.objectContaining({ code, ...(serviceCode === undefined ? {} : { serviceCode }) }),
  );
});

describe.skipIf(!existsSync(FOLDER))('recorded responses', () => {
  test('climate by month and by year', () => {
    const months = decodeWorldBank(readFileSync(new URL('body-climate-1.json', FOLDER))).observations;
    expect(months).toHaveLength(12);
    expect(months[0]).toMatchObject({ dimensions: { month: '0' }, value: '68.93643' });
    const years = decodeWorldBank(readFileSync(new URL('body-climate-0.json', FOLDER))).observations;
    expect(years[0]).toMatchObject({ value: '114.88334', period: { start: '1901-01-01' } });
  });

  test('the list of countries is named as what it is', () => {
    expect(() => decodeWorldBank(readFileSync(new URL('body-countries-0.json', FOLDER)))).toThrow(/no indicator/);
  });
});
