import { describe, expect, test } from 'vitest';
import { decoders, type Protocol } from '.';
import type { Decoded, DecodeResult } from './decoded';

const decode = (protocol: Protocol, body: unknown, mapping?: unknown): DecodeResult =>
  decoders[protocol](
    Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    mapping === undefined ? {} : { mapping },
  );
const brief = ({ observations }: DecodeResult): unknown[] =>
  observations.map((cell: Decoded) => [cell.period?.start, cell.dimensions, cell.value]);

describe('what stands around a number', () => {
  const cells = (rows: readonly string[]): unknown[] =>
    decode(
      'records',
      rows.map((value, i) => ({ town: `t${i}`, value })),
    ).observations.map(({ value, absence, status, unit }) => [
      value ?? absence,
      ...(status ? [status] : []),
      ...(unit ? [unit] : []),
    ]);
  test.each([
    ['full-width digits', '１，２３４', ['1234']],
    ['a triangle for minus', '△ 5', ['-5']],
    ['a percent sign', '5.3 %', ['5.3', '%']],
    ['a currency', '$1,200', ['1200', '$']],
    ['a footnote in superscript', '5²⁾', ['5', '²⁾']],
    ['a footnote set apart', '1,234 1)', ['1234', '1)']],
    ['a flag', '12 (r)', ['12', 'r']],
    ['nothing', '–', ['missing', '–']],
    ['a secret', 'x', ['confidential', 'x']],
    ['a secret behind a colon', ': c', ['confidential', ': c']],
    ['a secret in brackets', '[c]', ['confidential', '[c]']],
    ['a flag in small letters', '21ᵖ', ['21', 'ᵖ']],
    ['zero', '0.0', ['0.0']],
    ['a minus behind', '12.5-', ['-12.5']],
    ['a flag before', 'r 3.6', ['3.6', 'r']],
    ['groups of India', '12,34,567', ['1234567']],
    ['a word with a c', 'abc', ['missing', 'abc']],
    ['a currency behind', '1,200.50 €', ['1200.50', '€']],
    ['marks of direction', '\u200f-5.2\u200e', ['-5.2']],
  ])('%s: %s', (_what, text, expected) => expect(cells(['1,000', text])[1]).toEqual(expected));

  test.each([
    ['a comma', ['1.234,5', '0,25', '2.000'], ['1234.5', '0.25', '2000']],
    ['a point', ['1,234.5', '0.25', '2,000'], ['1234.5', '0.25', '2000']],
    ['nothing', ['1,234', '2,000'], ['1234', '2000']],
  ])('the numbers themselves prove %s', (_what, values, expected) =>
    expect(cells(values).map((cell) => (cell as string[])[0])).toEqual(expected),
  );
});

describe('numbers in parentheses', () => {
  const read = (values: readonly string[], mapping = {}): unknown[] =>
    decode(
      'records',
      values.map((value, i) => ({ town: `t${i}`, value })),
      { value: 'value', ...mapping },
    ).observations.map(({ value, status, unit }) => [value, status, unit]);
  test.each<[string, string[], unknown[]]>([
    ['accounting', ['1,234.5', '(3.0)', '7.1'], ['-3.0', undefined, undefined]],
    ['with a currency', ['$3,000', '($1,250)'], ['-1250', undefined, '$']],
    ['a share', ['1.5%', '(0.5%)', '2.0%'], ['-0.5', undefined, '%']],
    ['nothing', ['1.5', '(0.0)'], ['0.0', undefined, undefined]],
    ['uncertain, where others have a minus', ['-1.5', '(3.0)', '2.0'], ['3.0', '()', undefined]],
    ['a currency behind', ['1,000 €', '(3.5) €', '2.0 €'], ['-3.5', undefined, '€']],
    ['uncertain, in German', ['1.234,5', '(3,5)', '2,0'], ['3.5', '()', undefined]],
    ['uncertain, in euros', ['2.000,0 €', '(1.234,5) €', '2 €'], ['1234.5', '()', '€']],
  ])('%s', (_what, values, expected) => expect(read(values)[1]).toEqual(expected));
  test('the mapping decides', () => {
    expect(read(['1,234.5', '(3.0)'], { parentheses: 'uncertain' })[1]).toEqual(['3.0', '()', undefined]);
  });
});

describe('headers as spreadsheets write them', () => {
  const read = (body: string): unknown[] =>
    decode('csv', body).observations.map(({ dimensions, period, value, unit }) => [
      dimensions.measure ?? unit,
      period?.start,
      value,
    ]);
  test.each<[string, string, unknown[]]>([
    [
      'years over kinds',
      'City,2018,,2019,\n,Men,Women,Men,Women\nA,1,2,3,4\n',
      [
        ['Men', '2018-01-01', '1'],
        ['Women', '2018-01-01', '2'],
        ['Men', '2019-01-01', '3'],
        ['Women', '2019-01-01', '4'],
      ],
    ],
    [
      'kinds over years',
      'City,People,,Area,\n,2018,2019,2018,2019\nA,1,2,3,4\n',
      [
        ['People', '2018-01-01', '1'],
        ['People', '2019-01-01', '2'],
        ['Area', '2018-01-01', '3'],
        ['Area', '2019-01-01', '4'],
      ],
    ],
    [
      'a unit in brackets',
      'City,2018 (%),2019 (%)\nA,1,2\n',
      [
        ['%', '2018-01-01', '1'],
        ['%', '2019-01-01', '2'],
      ],
    ],
    ['a lone year', 'City,2019\nA,1\n', [[undefined, '2019-01-01', '1']]],
    [
      'years of eras',
      '都市,平成29年度,平成30年度\nA,1,2\n',
      [
        [undefined, '2017-04-01', '1'],
        [undefined, '2018-04-01', '2'],
      ],
    ],
  ])('%s', (_what, body, expected) => expect(read(body)).toEqual(expected));
  test('notes with delimiters behind them are no rows, a place without values is one', () => {
    const body = 'City,2018,2019\nA,1,2\nB,,\n1) as of 31 December,,\nSource: Office,,\n';
    expect(read(body).map((cell) => (cell as unknown[])[2])).toEqual(['1', '2', null, null]);
  });
});

test('figures that are no number are named, for the mapping to say what they mean', () => {
  const rows = [
    { town: 'A', value: '<5' },
    { town: 'B', value: '7' },
    { town: 'C', value: '..' },
  ];
  const read = (mapping: object): unknown[] =>
    decode('records', rows, { value: 'value', ...mapping }).observations.map(({ absence, unread }) => [
      absence,
      unread,
    ]);
  const [number, missing] = [
    [undefined, undefined],
    ['missing', undefined],
  ];
  expect(read({})).toEqual([['missing', '<5'], number, missing]);
  expect(read({ tokens: { '<5': 'confidential' } })).toEqual([['confidential', undefined], number, missing]);
});

test('lines of delimiters alone are no rows', () => {
  expect(brief(decode('csv', 'City,Year,Value\nA,2019,1\n,,\n'))).toEqual([
    ['2019-01-01', { City: 'A', Year: '2019' }, '1'],
  ]);
});

describe('pages of records', () => {
  const list = [{ date: '2019', total: '12' }];
  test.each<[string, unknown, object, string]>([
    ['an empty key', { key: '', rows: list }, { rows: ['rows'], next: { key: 'key', parameter: 'after' } }, ''],
    ['a limit of nothing', list, { next: { offset: 'offset', limit: 'limit' } }, '?limit=0'],
  ])('%s ends them', (_what, body, mapping, query) => {
    const meta = { url: `https://x.example/${query}`, mapping: { value: 'total', time: 'date', ...mapping } };
    expect(decoders.records(Buffer.from(JSON.stringify(body)), meta).next).toBeUndefined();
  });
  test('rows that are promised and do not come are told', () => {
    const mapping = { rows: ['rows'], value: 'total', next: { offset: 'offset', limit: 'limit', total: 'all' } };
    const body = Buffer.from('{"all":300,"rows":[]}');
    expect(() => decoders.records(body, { url: 'https://x.example/?offset=100&limit=100', mapping })).toThrow(
      '300 rows',
    );
  });
  test.each(['javascript:alert(1)', 'ftp://x.example/2'])('%s is no next page', (link) => {
    const mapping = { rows: ['rows'], value: 'total', next: { link: 'next.link' } };
    const body = Buffer.from(JSON.stringify({ rows: list, 'next.link': link }));
    expect(() => decoders.records(body, { url: 'https://x.example/', mapping })).toThrow(link);
  });
});

describe('CSV as it is found', () => {
  test.each([
    [
      'a title, a source and an empty line before it',
      'Table 1: Throughput\nSource: Port, 2018\n\nCity;2017;2018\nA;1;2\n',
    ],
    [
      'lines of a catalogue before it, half as wide',
      '"Data Source","Indicators",\n"Updated","2018",\n\nCity,a,b,c,2017,2018,\nA,x,y,z,1,2,\n',
    ],
    ['a title with delimiters behind it', 'Throughput: ports, cities;;\nCity;2017;2018\nA;1;2\n(C)opyright\n'],
    ['tabs, and as many commas', 'a,b,City\t2017 \t2018 \nx,y,A\t1 \t2 \n'],
    ['notes after it', 'City,2017,2018\nA,1,2\n\n"Source: Port"\n'],
    ['the delimiter in a line of its own', 'sep=;\r\nCity;2017;2018\r\nA;1;2\r\n'],
    ['quotation marks inside of a field', 'City "x",2017,2018\nA "b" C,1,2\n'],
  ])('%s', (_what, body) => {
    expect(decode('csv', body).observations.map(({ value, period }) => [value, period?.start])).toEqual([
      ['1', '2017-01-01'],
      ['2', '2018-01-01'],
    ]);
  });

  test('a last line that may have been cut off is not taken for a note', () => {
    expect(() => decode('csv', 'City,2017,2018\nA,1,2\nB')).toThrow(/last row has 1 of 3/);
  });

  test('a year of which nothing is known yet is a period all the same', () => {
    expect(brief(decode('csv', 'City,TEU 2017,TEU 2018\nA,5,..\nB,6,..\n'))).toEqual([
      ['2017-01-01', { City: 'A' }, '5'],
      ['2018-01-01', { City: 'A' }, null],
      ['2017-01-01', { City: 'B' }, '6'],
      ['2018-01-01', { City: 'B' }, null],
    ]);
  });

  test('a column called status says why a cell is empty', () => {
    const { observations } = decode('csv', 'REF_DATE,GEO,VALUE,STATUS\n2017,A,5,\n2017,B,,x\n2017,C,,..\n');
    expect(observations.map(({ value, absence }) => value ?? absence)).toEqual(['5', 'confidential', 'missing']);
  });

  test('two columns of one name are two columns', () => {
    expect(brief(decode('csv', 'City,TEU,TEU\nA,5,6\n', { value: ['TEU', 'TEU (2)'] }))).toEqual([
      [undefined, { City: 'A', measure: 'TEU' }, '5'],
      [undefined, { City: 'A', measure: 'TEU (2)' }, '6'],
    ]);
  });
});

describe('tables of pages as they are found', () => {
  const table = (rows: string): string => `<table><tr><th>City<th>Value</tr>${rows}</table>`;
  test.each([
    ['the mark of a footnote is no digit', table('<tr><td>A<sup>2</sup><td>1,234<sup>1</sup>'), 'A', '1234', undefined],
    ['a flag in superscript', table('<tr><td>A<td>1,234<sup>p</sup>'), 'A', '1234', 'p'],
    [
      'a sort key that is not shown',
      table('<tr><td>A<td><span style="display:none">0005</span>5'),
      'A',
      '5',
      undefined,
    ],
    ['a note across the table', table('<tr><td>A<td>5<tr><td colspan=2>Source: Port'), 'A', '5', undefined],
    [
      'a title across the table',
      `<table><tr><th colspan=2>Throughput<tr><th>City<th>Value<tr><td>A<td>5</table>`,
      'A',
      '5',
      undefined,
    ],
  ])('%s', (_what, html, city, value, status) => {
    expect(decode('html-table', html).observations).toEqual([
      { dimensions: { City: city }, value, ...(status === undefined ? {} : { status }) },
    ]);
  });

  test('a power stays one', () => {
    const html = '<table><tr><th>City<th>Area in km<sup>2</sup></tr><tr><td>A<td>5</table>';
    expect(decode('html-table', html, { value: 'Area in km²' }).observations[0]!.value).toBe('5');
  });

  test('a cell to the end of the table', () => {
    const html = '<table><tr><th>City<th>Value<tr><td rowspan=0>A<td>5<tr><td>6</table>';
    expect(brief(decode('html-table', html))).toEqual([
      [undefined, { City: 'A' }, '5'],
      [undefined, { City: 'A' }, '6'],
    ]);
  });

  test.each([
    [
      'one measure over the years',
      '<th colspan=2>TEU<tr><th>2017<th>2018',
      [
        ['2017-01-01', { City: 'A' }, '1'],
        ['2018-01-01', { City: 'A' }, '2'],
      ],
    ],
    [
      'two measures of a year',
      '<th>TEU<th>t<tr><th>2017<th>2017',
      [
        ['2017-01-01', { City: 'A', measure: 'TEU' }, '1'],
        ['2017-01-01', { City: 'A', measure: 't' }, '2'],
      ],
    ],
  ])('%s', (_what, heads, expected) => {
    const html = `<table><tr><th rowspan=2>City${heads}<tr><td>A<td>1<td>2</table>`;
    expect(brief(decode('html-table', html))).toEqual(expected);
  });
});
