import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decoders, type Protocol } from '.';
import type { Decoded } from './decoded';

const FOLDER = new URL('../../../../../shared/data/statistics/sdmx/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, FOLDER));
const decode = (protocol: Protocol, body: string | Buffer): Decoded[] =>
  decoders[protocol](Buffer.from(body)).observations;
const at = (cells: Decoded[], dimensions: Record<string, string>): Decoded | undefined =>
  cells.find((cell) => Object.entries(dimensions).every(([id, code]) => cell.dimensions[id] === code));

describe.skipIf(!existsSync(FOLDER))('recorded messages', () => {
  test.each<[string, Protocol, number, Record<string, string>, string]>([
    ['khaeru/ECB_EXR/1/M.USD.EUR.SP00.A.xml', 'sdmx-ml', 252, { CURRENCY: 'USD', TIME_PERIOD: '1999-01' }, '1.16078'],
    ['khaeru/ECB_EXR/ng-ts.xml', 'sdmx-ml', 12, { CURRENCY: 'JPY', TIME_PERIOD: '2010-09' }, '110.26'],
    ['khaeru/ECB_EXR/sg-ts.xml', 'sdmx-ml', 12, { CURRENCY: 'GBP', TIME_PERIOD: '2010-10' }, '0.87637'],
    ['khaeru/ESTAT/NAMA_10_GDP-ss.xml', 'sdmx-ml', 4, { geo: 'LU', TIME_PERIOD: '2013' }, '49094.5'],
    [
      'khaeru/ESTAT/demography-xs.xml',
      'sdmx-ml',
      60,
      { COUNTRY: 'BE', TIME_PERIOD: '2008', DEMO: 'LBIRTHST' },
      '124991',
    ],
    ['khaeru/IMF_RES/WEO-data.xml', 'sdmx-ml', 1, { COUNTRY: 'SVK', INDICATOR: 'NGDP_R' }, '94669000000'],
    ['khaeru/INSEE/CNA-2010-CONSO-SI-A17.xml', 'sdmx-ml', 2, { TIME_PERIOD: '2013', PRODUIT: 'A10-BE' }, '92.7'],
    ['khaeru/ISTAT/22_289.xml', 'sdmx-ml', 8, { SEX: '2', TIME_PERIOD: '2022' }, '30235705'],
    ['khaeru/WB/gh-78.xml', 'sdmx-ml', 1, { REPORTER: '840' }, '0'],
    ['khaeru/ECB_EXR/flat.json', 'sdmx-json', 4, { CURRENCY: 'RUB', TIME_PERIOD: '2013-01-21' }, '40.3000'],
    ['khaeru/ECB_EXR/ts.json', 'sdmx-json', 4, { CURRENCY: 'NZD', TIME_PERIOD: '2013-01-21' }, '1.5925'],
    ['khaeru/ECB_EXR/xs.json', 'sdmx-json', 4, { CURRENCY: 'RUB', TIME_PERIOD: '2013-01-18' }, '40.3426'],
    ['khaeru/OECD/data-PART2-all-all.json', 'sdmx-json', 7, { LOCATION: 'HUN' }, '-2.13889095389401'],
    ['khaeru/v3/json/data/agri.json', 'sdmx-json', 12, { REF_AREA: 'ASIKHM001', TIME_PERIOD: '2017' }, '433.638'],
    ['sdmx-twg/exr/exr-flat.json', 'sdmx-json', 4, { CURRENCY: 'NZD', TIME_PERIOD: '2013-01-18' }, '1.5931'],
    ['sdmx-twg/exr/exr-time-series.json', 'sdmx-json', 4, { CURRENCY: 'RUB', TIME_PERIOD: '2013-01-18' }, '40.3426'],
    [
      'sdmx-twg/constructed-sample-full.json',
      'sdmx-json',
      20,
      { CURRENCY: 'NZD', TIME_PERIOD: '2013-01-18' },
      '1.5931',
    ],
  ])('%s by %s has %s cells', (file, protocol, count, dimensions, value) => {
    const cells = decode(protocol, read(file));
    expect(cells).toHaveLength(count);
    expect(at(cells, dimensions)?.value).toBe(value);
  });

  test.each([['01'], ['02'], ['03'], ['04'], ['05'], ['06'], ['07'], ['08']])(
    'the same two observations, in CSV layout %s',
    (number) => {
      const cells = decode('sdmx-csv', read(`khaeru/v3/csv/example-${number}.csv`)).filter(
        ({ dimensions }) => dimensions.MEASURE !== 'OBS_VALUE2',
      );
      expect(
        cells.map(({ dimensions, value, period }) => [dimensions.DIM_1, dimensions.DIM_2, period?.start, value]),
      ).toEqual([
        ['A', 'B', '2014-01-01', '12.4'],
        ['A', 'B', '2014-02-01', '10.8'],
      ]);
    },
  );

  test('a recorded web answer', () => {
    const body = Buffer.from(JSON.parse(read('khaeru/recorded/b1957b05ba522041.json').toString())._content, 'base64');
    const cells = decode('sdmx-ml', body);
    expect(cells).toHaveLength(22);
    expect(at(cells, { TIME_PERIOD: '2013' })?.value).toBe('0');
  });

  test('a withdrawn observation is no value', () => {
    const cells = decode('sdmx-json', read('khaeru/ECB_EXR/action-delete.json'));
    expect(cells.map(({ value, absence }) => [value, absence])).toEqual([
      ['40.3426', undefined],
      ['40.3000', undefined],
      [null, 'withdrawn'],
    ]);
  });

  test('not a number is missing', () => {
    const missing = decode('sdmx-ml', read('khaeru/ESTAT/demography-xs.xml')).filter(({ value }) => value === null);
    expect(missing.map(({ absence }) => absence)).toEqual(Array(5).fill('missing'));
  });

  test('unit and group attributes reach the cells', () => {
    expect(decode('sdmx-ml', read('khaeru/ECB_EXR/sg-ts.xml'))[0]).toMatchObject({
      unit: 'CHF',
      status: 'A',
      attributes: { TITLE: 'ECB reference exchange rate, Swiss franc/Euro' },
    });
  });

  test.each([
    ['khaeru/ESTAT/footer.xml', 'SERVICE_ERROR'],
    ['khaeru/ECB_EXR/1/structure.xml', 'MALFORMED'],
  ])('%s is a typed error', (file, code) =>
    expect(() => decode('sdmx-ml', read(file))).toThrow(expect.objectContaining({ code })),
  );
});

const generic = (body: string): string => `<m:GenericData xmlns:m="a" xmlns:g="b"><m:Header/>${body}</m:GenericData>`;

describe('own rows', () => {
  test('SDMX-ML 2.0: concept and Time', () => {
    const body = generic(
      '<m:DataSet><g:Series><g:SeriesKey><g:Value concept="GEO" value="KR"/></g:SeriesKey><g:Obs><g:Time>2017</g:Time><g:ObsValue value="-1.50"/></g:Obs></g:Series></m:DataSet>',
    );
    expect(decode('sdmx-ml', body)).toEqual([
      {
        dimensions: { GEO: 'KR', TIME_PERIOD: '2017' },
        value: '-1.50',
        period: { start: '2017-01-01', end: '2017-12-31', precision: 'year' },
      },
    ]);
  });

  test('confidential by its own flag', () => {
    const body = generic(
      '<m:DataSet><g:Series><g:Obs><g:ObsDimension value="2017"/><g:ObsValue value="NaN"/><g:Attributes><g:Value id="CONF_STATUS" value="C"/></g:Attributes></g:Obs></g:Series></m:DataSet>',
    );
    expect(decode('sdmx-ml', body)[0]).toMatchObject({ value: null, absence: 'confidential' });
  });

  test('Eurostat CSV with flags', () => {
    const csv =
      'DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:X(1.0),18/06/26 23:00:00,A,DE,2017,1.50,p\nESTAT:X(1.0),18/06/26 23:00:00,A,FR,2017,,c\n';
    expect(decode('sdmx-csv', csv)).toEqual([
      {
        dimensions: { freq: 'A', geo: 'DE', TIME_PERIOD: '2017' },
        value: '1.50',
        period: { start: '2017-01-01', end: '2017-12-31', precision: 'year' },
        status: 'p',
        attributes: { OBS_FLAG: 'p' },
      },
      {
        dimensions: { freq: 'A', geo: 'FR', TIME_PERIOD: '2017' },
        value: null,
        absence: 'confidential',
        period: { start: '2017-01-01', end: '2017-12-31', precision: 'year' },
        status: 'c',
        attributes: { OBS_FLAG: 'c' },
      },
    ]);
  });

  test.each<[string, Protocol, string, string]>([
    [
      'no results',
      'sdmx-ml',
      '<m:Error xmlns:m="a"><m:ErrorMessage code="100"><c:Text xmlns:c="b">No results found</c:Text></m:ErrorMessage></m:Error>',
      'SERVICE_ERROR',
    ],
    ['a page', 'sdmx-ml', '<html><body>Gateway timeout</body></html>', 'SERVICE_ERROR'],
    ['cut short', 'sdmx-ml', '<m:GenericData xmlns:m="a"><m:DataSet><g:Series>', 'TRUNCATED'],
    ['nothing', 'sdmx-ml', '', 'TRUNCATED'],
    ['JSON errors', 'sdmx-json', '{"errors":[{"code":404,"title":"No data"}]}', 'SERVICE_ERROR'],
    ['no data sets', 'sdmx-json', '{"data":{"dataflows":[]}}', 'MALFORMED'],
    [
      'a position outside',
      'sdmx-json',
      '{"dataSets":[{"observations":{"7":[1]}}],"structure":{"dimensions":{"observation":[{"id":"GEO","values":[{"id":"KR"}]}]}}}',
      'MALFORMED',
    ],
    ['CSV without a value', 'sdmx-csv', 'A,B\n1,2\n', 'MALFORMED'],
    ['CSV cut short', 'sdmx-csv', 'DATAFLOW,GEO,TIME_PERIOD,OBS_VALUE\nX,DE,2017,1\nX,DE,20', 'TRUNCATED'],
    ['a message instead of CSV', 'sdmx-csv', '{"error":"no"}', 'SERVICE_ERROR'],
  ])('%s (%s)', (_name, protocol, body, code) =>
    expect(() => decode(protocol, body)).toThrow(expect.objectContaining({ code })),
  );
});

test('SDMX-JSON 2.0: attributes of a group hold for the cells of its key', () => {
  const body = {
    data: {
      dataSets: [
        {
          dimensionGroupAttributes: { ':1:': [0] },
          series: { '0:0': { observations: { '0': ['1'] } }, '0:1': { observations: { '0': ['2'] } } },
        },
      ],
      structures: [
        {
          dimensions: {
            series: [
              { id: 'FREQ', keyPosition: 0, values: [{ id: 'A' }] },
              { id: 'GEO', keyPosition: 1, values: [{ id: 'DE' }, { id: 'FR' }] },
            ],
            observation: [{ id: 'TIME_PERIOD', keyPosition: 2, values: [{ id: '2017' }] }],
          },
          attributes: { dimensionGroup: [{ id: 'UNIT_MEASURE', values: [{ id: 'KG' }] }] },
        },
      ],
    },
  };
  const cells = decode('sdmx-json', JSON.stringify(body));
  expect(cells.map(({ value, unit }) => [value, unit])).toEqual([
    ['1', undefined],
    ['2', 'KG'],
  ]);
});

test('SDMX-CSV whose headers are all labelled', () => {
  const body = 'DATAFLOW: Dataflow,GEO: Area,TIME_PERIOD: Time,OBS_VALUE: Value\nX: x,DE: Germany,2017: 2017,5\n';
  expect(decode('sdmx-csv', body)).toMatchObject([{ dimensions: { GEO: 'DE', TIME_PERIOD: '2017' }, value: '5' }]);
});

describe('updates and cuts', () => {
  const specific = (attributes: string, series: string, footer = ''): string =>
    `<m:StructureSpecificData xmlns:m="m" xmlns:ss="s"><m:Header/><m:DataSet ${attributes}>${series}</m:DataSet>${footer}</m:StructureSpecificData>`;
  const series = (own: string, obs: string): string =>
    `<Series GEO="DE" ${own}><Obs TIME_PERIOD="2018" OBS_VALUE="1" ${obs}/><Obs TIME_PERIOD="2019" OBS_VALUE="2"/></Series>`;
  const absences = (body: string): unknown[] => decode('sdmx-ml', body).map(({ value, absence }) => absence ?? value);
  test.each<[string, string, unknown[]]>([
    ['a data set', specific('ss:action="Delete"', series('', '')), ['withdrawn', 'withdrawn']],
    ['a series', specific('ss:action="Merge"', series('ss:action="Delete"', '')), ['withdrawn', 'withdrawn']],
    ['an observation', specific('', series('', 'action="Delete"')), ['withdrawn', '2']],
  ])('what %s deletes is withdrawn', (_what, body, expected) => expect(absences(body)).toEqual(expected));

  test('reporting years that begin on another day are not taken for calendar years', () => {
    const body =
      '<Series GEO="DE" REPORTING_YEAR_START_DAY="--07-01"><Obs TIME_PERIOD="2019-A1" OBS_VALUE="1"/></Series>';
    const [cell] = decode('sdmx-ml', specific('', body));
    expect([cell!.period, cell!.dimensions]).toEqual([undefined, { GEO: 'DE', TIME_PERIOD: '2019-A1' }]);
  });

  test.each<[string, Protocol, string]>([
    [
      'a footer',
      'sdmx-ml',
      specific(
        '',
        series('', ''),
        '<Footer><Message code="510"><Text>Response size exceeds limit</Text></Message></Footer>',
      ),
    ],
    [
      'errors',
      'sdmx-json',
      JSON.stringify({
        structure: { dimensions: { series: [], observation: [{ id: 'TIME_PERIOD', values: [{ id: '2019' }] }] } },
        dataSets: [{ observations: { 0: [1] } }],
        errors: [{ code: 413, title: 'Response size exceeds limit' }],
      }),
    ],
  ])('data that %s call cut are no answer', (_what, protocol, body) =>
    expect(() => decode(protocol, body)).toThrow('Response size exceeds limit'),
  );
});
