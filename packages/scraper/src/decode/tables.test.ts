import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decoders, type Protocol } from '.';
import type { Decoded, DecodeResult } from './decoded';

const FOLDER = new URL('../../../../../shared/data/statistics/', import.meta.url);
const decode = (protocol: Protocol, body: unknown, mapping?: unknown, url?: string): DecodeResult =>
  decoders[protocol](Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)), {
    ...(mapping === undefined ? {} : { mapping }),
    ...(url === undefined ? {} : { url }),
  });
const brief = ({ observations }: DecodeResult): unknown[] =>
  observations.map((cell: Decoded) => [cell.period?.start, cell.dimensions, cell.value]);

describe('records of the services, by mapping', () => {
  test('SingStat: columns inside rows, "na" for nothing', () => {
    const body = {
      Data: {
        id: 'M1',
        row: [
          {
            seriesNo: '1',
            rowText: 'Container throughput',
            uoM: 'Thousand TEU',
            columns: [
              { key: '2017', value: '33666.6' },
              { key: '2018', value: 'na' },
            ],
          },
        ],
      },
      StatusCode: 200,
    };
    const mapping = {
      rows: ['Data.row', 'columns'],
      value: 'value',
      time: 'key',
      unit: 'uoM',
      dimensions: ['rowText'],
    };
    const [first, second] = decode('records', body, mapping).observations;
    expect(first).toEqual({
      dimensions: { rowText: 'Container throughput', key: '2017' },
      value: '33666.6',
      period: { start: '2017-01-01', end: '2017-12-31', precision: 'year' },
      unit: 'Thousand TEU',
    });
    expect(second).toMatchObject({ value: null, absence: 'missing', status: 'na' });
  });

  test('e-Stat: attributes with @, X is confidential, next key', () => {
    const body = {
      GET_STATS_DATA: {
        RESULT: { STATUS: 0, ERROR_MSG: '正常に終了しました。' },
        STATISTICAL_DATA: {
          RESULT_INF: { NEXT_KEY: 100001 },
          DATA_INF: {
            VALUE: [
              { '@area': '14100', '@time': '2017000000', '@unit': '人', $: '3733234' },
              { '@area': '14101', '@time': '2017000000', '@unit': '人', $: 'X' },
            ],
          },
        },
      },
    };
    const mapping = {
      rows: ['GET_STATS_DATA.STATISTICAL_DATA.DATA_INF.VALUE'],
      value: '$',
      time: '@time',
      unit: '@unit',
      next: { key: 'GET_STATS_DATA.STATISTICAL_DATA.RESULT_INF.NEXT_KEY', parameter: 'startPosition' },
    };
    const { observations, next } = decode('records', body, mapping, 'https://api.example/getStatsData?statsDataId=1');
    expect(observations.map(({ value, absence, unit }) => [value, absence, unit])).toEqual([
      ['3733234', undefined, '人'],
      [null, 'confidential', '人'],
    ]);
    expect(observations[0]?.period?.start).toBe('2017-01-01');
    expect(next).toBe('https://api.example/getStatsData?statsDataId=1&startPosition=100001');
  });

  test('KOSIS: a bare list', () => {
    const body = [
      {
        TBL_ID: 'T',
        C1: '26',
        C1_NM: '부산광역시',
        ITM_ID: 'T20',
        PRD_DE: '2017',
        PRD_SE: 'A',
        DT: '3424409',
        UNIT_NM: '명',
      },
    ];
    expect(
      brief(
        decode('records', body, {
          rows: [''],
          value: 'DT',
          time: 'PRD_DE',
          unit: 'UNIT_NM',
          dimensions: ['C1', 'ITM_ID'],
        }),
      ),
    ).toEqual([['2017-01-01', { C1: '26', ITM_ID: 'T20', PRD_DE: '2017' }, '3424409']]);
  });

  test('BLS: year and period together', () => {
    const body = {
      status: 'REQUEST_SUCCEEDED',
      Results: {
        series: [{ seriesID: 'LAUMT', data: [{ year: '2017', period: 'M11', value: '3.9', footnotes: [{}] }] }],
      },
    };
    expect(
      brief(
        decode('records', body, {
          rows: ['Results.series', 'data'],
          value: 'value',
          time: '{year}-{period}',
          dimensions: ['seriesID'],
        }),
      ),
    ).toEqual([['2017-11-01', { seriesID: 'LAUMT' }, '3.9']]);
  });

  test('US Census: the first list names the columns', () => {
    const body = [
      ['NAME', 'B01003_001E', 'place'],
      ['Boston city', '694583', '07000'],
    ];
    expect(brief(decode('records', body, { header: true, value: 'B01003_001E' }))).toEqual([
      [undefined, { NAME: 'Boston city', place: '07000' }, '694583'],
    ]);
  });

  test('UN SDG: pages', () => {
    const body = {
      data: [
        { series: 'S', geoAreaCode: '410', timePeriodStart: 2017, value: '99.5', attributes: { Units: 'PERCENT' } },
      ],
      pageNumber: 1,
      totalPages: 3,
    };
    const mapping = {
      rows: ['data'],
      value: 'value',
      time: 'timePeriodStart',
      unit: 'attributes.Units',
      dimensions: ['series', 'geoAreaCode'],
      next: { page: 'page', current: 'pageNumber', pages: 'totalPages' },
    };
    const { observations, next } = decode('records', body, mapping, 'https://x.example/Data?page=1');
    expect(observations[0]).toMatchObject({ value: '99.5', unit: 'PERCENT' });
    expect(next).toBe('https://x.example/Data?page=2');
  });

  test('several values of a record', () => {
    const body = [{ year: '2017', teu: '20,493', tonnes: '401.2' }];
    expect(brief(decode('records', body, { value: ['teu', 'tonnes'], time: 'year' }))).toEqual([
      ['2017-01-01', { year: '2017', measure: 'teu' }, '20493'],
      ['2017-01-01', { year: '2017', measure: 'tonnes' }, '401.2'],
    ]);
  });
});

describe('CSV', () => {
  test.each([
    ['commas', 'year,city,value\n2017,Busan,"20,493,475"\n', {}, '20493475'],
    ['semicolons and decimal commas', 'Jahr;Stadt;Wert\n2017;Hamburg;8,8\n', { decimalMark: ',' }, '8.8'],
    ['lines before the header', 'Table 1\nSource: x\nyear,city,value\n2017,Busan,5\n', { skipLines: 2 }, '5'],
    ['a footnote mark', 'year,city,value\n2017,Busan,5.1p\n', {}, '5.1'],
    ['a dash that means nothing', 'year,city,value\n2017,Busan,-\n', { tokens: { '-': 'zero' } }, '0'],
    ['a dot that means secret', 'year,city,value\n2017,Busan,.\n', { tokens: { '.': 'confidential' } }, null],
  ])('%s', (_name, body, mapping, value) => expect(decode('csv', body, mapping).observations[0]?.value).toBe(value));

  test('years side by side', () => {
    expect(brief(decode('csv', 'Country Name,Code,2016,2017\nKorea,KOR,1.5,\n'))).toEqual([
      ['2016-01-01', { 'Country Name': 'Korea', Code: 'KOR' }, '1.5'],
      ['2017-01-01', { 'Country Name': 'Korea', Code: 'KOR' }, null],
    ]);
  });
});

describe('HTML tables', () => {
  const page = `<h2>Ports</h2><table><caption>Cargo</caption><tr><th>x<th>y</table>
    <table><caption>Containers</caption><thead><tr><th rowspan="2">Port<th colspan="2">TEU<tr><th>2016<th>2017</thead>
    <tr><td rowspan="2">Busan<td>19,456<td>20,493[1]<tr><td>x<td>–</table>`;
  test('spans, two header rows, footnotes', () => {
    expect(brief(decode('html-table', page, { table: 'Containers', value: ['TEU 2016', 'TEU 2017'] }))).toEqual([
      [undefined, { Port: 'Busan', measure: 'TEU 2016' }, '19456'],
      [undefined, { Port: 'Busan', measure: 'TEU 2017' }, '20493'],
      [undefined, { Port: 'Busan', measure: 'TEU 2016' }, null],
      [undefined, { Port: 'Busan', measure: 'TEU 2017' }, null],
    ]);
  });
  test.each([
    ['no table', '<p>x', undefined, 'MAPPING'],
    ['another table', page, { table: 'Ships' }, 'MAPPING'],
  ])('%s', (_name, body, mapping, code) =>
    expect(() => decode('html-table', body, mapping)).toThrow(expect.objectContaining({ code })),
  );
});

describe('SPARQL', () => {
  const term = (value: string, type?: string): object => ({
    type: 'literal',
    value,
    ...(type === undefined ? {} : { datatype: `http://www.w3.org/2001/XMLSchema#${type}` }),
  });
  const body = (row: object): object => ({
    head: { vars: ['city', 'cityLabel', 'pop', 'date'] },
    results: { bindings: [row] },
  });
  test('a number with its date; a label that is only an id is none', () => {
    expect(
      decode(
        'sparql',
        body({
          city: { type: 'uri', value: 'http://www.wikidata.org/entity/Q16520' },
          cityLabel: term('Q16520'),
          pop: term('3448737', 'decimal'),
          date: term('2016-01-01T00:00:00Z', 'dateTime'),
        }),
      ).observations,
    ).toEqual([
      {
        dimensions: { city: 'http://www.wikidata.org/entity/Q16520' },
        value: '3448737',
        period: { start: '2016-01-01', end: '2016-12-31', precision: 'year' },
      },
    ]);
  });
  test('an unknown value is missing', () => {
    expect(
      decode('sparql', body({ pop: { type: 'uri', value: 'http://www.wikidata.org/.well-known/genid/abc' } }), {
        value: 'pop',
      }).observations[0],
    ).toMatchObject({ value: null, absence: 'missing' });
  });
  test.each([
    [
      'a timeout in words',
      'SPARQL-QUERY: queryStr=SELECT\njava.util.concurrent.TimeoutException',
      undefined,
      'SERVICE_ERROR',
    ],
    [
      'a timeout in the middle',
      '{"head":{"vars":["a"]},"results":{"bindings":[{"a":\njava.util.concurrent.TimeoutException',
      undefined,
      'MALFORMED',
    ],
    ['cut short', '{"head":{"vars":["a"]},"results":{"bindings":[{', undefined, 'TRUNCATED'],
    ['an ASK answer', '{"head":{},"boolean":true}', undefined, 'MALFORMED'],
    ['a variable that is not there', '{"head":{"vars":["a"]},"results":{"bindings":[]}}', { value: 'b' }, 'MAPPING'],
  ])('%s', (_name, text, mapping, code) =>
    expect(() => decode('sparql', text, mapping)).toThrow(expect.objectContaining({ code })),
  );
});

describe('error answers of the services', () => {
  test.each([
    ['CKAN', '{"help":"x","success":false,"error":{"__type":"Not Found Error","message":"Not found"}}'],
    ['data.gov.sg', '{"code":"REQUEST_LIMIT","name":"TOO_MANY","errorMsg":"Rate limit exceeded"}'],
    ['Socrata', '{"code":"dataset.missing","error":true,"message":"Not found"}'],
    ['Socrata v2.1', '{"message":"Invalid SoQL query","errorCode":"query.soql.no-such-column"}'],
    ['KOSIS', '{"err":"20","errMsg":"필수요청변수값이 누락되었습니다."}'],
    ['e-Stat', '{"GET_STATS_DATA":{"RESULT":{"STATUS":100,"ERROR_MSG":"認証に失敗しました。"}}}'],
    ['BLS', '{"status":"REQUEST_NOT_PROCESSED","message":["daily threshold reached"],"Results":{}}'],
    ['GENESIS', '{"Ident":{},"Status":{"Code":104,"Content":"Es gibt keine Objekte","Type":"Fehler"}}'],
    ['SingStat', '{"Data":{},"StatusCode":404,"Message":"No records found"}'],
    ['US Census', "error: error: unknown variable 'X'"],
    ['a page', '<!DOCTYPE html><title>502</title><h1>Bad Gateway</h1>'],
  ])('%s', (_name, body) =>
    expect(() => decode('records', body)).toThrow(expect.objectContaining({ code: 'SERVICE_ERROR' })),
  );

  test.each([
    ['ambiguous values', [{ a: '1', b: '2' }], undefined],
    ['a column that is not there', [{ a: '1' }], { value: 'b' }],
    ['a mapping with a wrong name', [{ a: '1' }], { valeu: 'a' }],
  ])('%s', (_name, body, mapping) =>
    expect(() => decode('records', body, mapping)).toThrow(expect.objectContaining({ code: 'MAPPING' })),
  );
});

describe.skipIf(!existsSync(FOLDER))('recorded responses', () => {
  const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
  test('CKAN: numbers and numbers as strings, next page only where there is one', () => {
    const url = 'https://data.gov.sg/api/action/datastore_search?resource_id=x&limit=5';
    const first = decode('records', read('ckan/datagovsg-doc-example.json'), undefined, url);
    expect(brief(first)[0]).toEqual(['1960-01-01', { level_1: 'Total Residents', year: '1960' }, '1646400']);
    expect(first.next).toBe(`${url}&offset=5`);
    expect(
      decode('records', read('ckan/datagovsg-doc-example.json'), undefined, `${url}&offset=865`).next,
    ).toBeUndefined();
    expect(decode('records', read('ckan/datagovsg-mobile-data.json')).observations.map(({ value }) => value)).toEqual([
      '0.000384',
      '0.000543',
      '0.00062',
      '0.000634',
      '0.000718',
    ]);
  });

  test('Socrata: a full page has a next, a short one has none', () => {
    const url = 'https://data.example/resource/4xy5-26gy.json';
    const first = decode('records', read('socrata/bike_counts_page_1.json'), { value: 'counts', time: 'date' }, url);
    expect(first.observations).toHaveLength(1000);
    expect(first.next).toBe(`${url}?%24offset=1000`);
    expect(
      decode('records', read('socrata/bike_counts_page_2.json'), { value: 'counts', time: 'date' }, first.next),
    ).toMatchObject({ observations: [{ value: '3' }] });
    expect(
      decode('records', read('socrata/bike_counts_page_2.json'), { value: 'counts', time: 'date' }, first.next).next,
    ).toBeUndefined();
  });

  test('Wikidata: 285 cities, ten of them without a label', () => {
    const { observations } = decode('sparql', read('sparql/staedtl-body.eu.json'), {
      value: 'inhabitants',
      dimensions: ['country', 'cityLabel'],
    });
    expect(observations).toHaveLength(285);
    expect(observations.find(({ dimensions }) => dimensions.cityLabel === 'Isparta')?.value).toBe('258375');
    expect(observations.filter(({ dimensions }) => dimensions.cityLabel === undefined)).toHaveLength(10);
  });
});

test.each([
  ['gYear', '2017Z', '2017-12-31'],
  ['gYearMonth', '2017-03+01:00', '2017-03-31'],
  ['date', '2017-03-05Z', '2017-03-05'],
])('SPARQL: a zone after xsd:%s', (type, value, end) => {
  const xsd = 'http://www.w3.org/2001/XMLSchema#';
  const row = {
    v: { type: 'literal', datatype: `${xsd}unsignedShort`, value: '5' },
    t: { type: 'literal', datatype: `${xsd}${type}`, value },
  };
  const body = JSON.stringify({ head: { vars: ['v', 't'] }, results: { bindings: [row] } });
  expect(decoders.sparql(Buffer.from(body)).observations).toMatchObject([{ value: '5', period: { end } }]);
});

test('SPARQL: a variable that is called year, with integers of four digits, is the time', () => {
  const integer = (value: string) => ({ type: 'literal', datatype: 'http://www.w3.org/2001/XMLSchema#integer', value });
  const body = {
    head: { vars: ['people', 'year'] },
    results: { bindings: [{ people: integer('5'), year: integer('2017') }] },
  };
  expect(decode('sparql', body).observations).toMatchObject([{ value: '5', period: { start: '2017-01-01' } }]);
});
