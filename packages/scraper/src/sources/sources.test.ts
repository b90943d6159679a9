import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { decoders } from '../decode';
import { mapCells } from '../refresh/map-cells';
import { loadSources } from './load-sources';
import { ownSources } from './own-sources';

const FOLDER = fileURLToPath(new URL('../../data/sources/', import.meta.url));
const sources = ownSources();

describe('the sources that come with the package', () => {
  test('every file of the folder is one of them, and the sixteen services are there', () => {
    expect(sources.map(({ id }) => `${id}.json`).sort()).toEqual(readdirSync(FOLDER).sort());
    const wanted =
      'world-bank eurostat eurostat-cities oecd wikidata un-sdg data-gov-sg singstat data-gov-hk hk-census data-gov-il cbs-israel e-stat kosis destatis us-census bls';
    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted.split(' ')));
  });

  test.each([
    ['oecd', 'perHour', 60],
    ['data-gov-sg', 'minDelayMs', 2600],
    ['wikidata', 'timeoutMs', 65_000],
  ] as const)('%s keeps its stated limit: %s %s', (id, field, value) => {
    expect(sources.find((source) => source.id === id)?.budget[field]).toBe(value);
  });

  test('no key is written down', () => {
    for (const { id, requests } of sources) {
      for (const { url } of requests) expect(/(?:key|token|appid)=(?!\{env:)/i.test(url), `${id}: ${url}`).toBe(false);
    }
  });
});

// Answers written after each service's documentation: they prove that mapping, crosswalk and units fit together.
describe('a documented answer of the service becomes an observation', () => {
  test.each<[source: string, request: string, answer: unknown, value: string, unit: object, place: string]>([
    [
      'world-bank',
      'container-traffic',
      [
        { page: 1, pages: 1, total: 1 },
        [
          {
            indicator: { id: 'IS.SHP.GOOD.TU' },
            country: { id: 'KR' },
            countryiso3code: 'KOR',
            date: '2017',
            value: 27426000,
          },
        ],
      ],
      '27426000',
      { unit: '{TEU}' },
      'South Korea',
    ],
    [
      'data-gov-sg',
      'residents',
      { success: true, result: { records: [{ year: '2017', level_1: 'Total Residents', value: '3965800' }] } },
      '3965800',
      { unit: '{person}' },
      'Singapore',
    ],
    [
      'singstat',
      'containers',
      {
        Data: {
          row: [{ rowText: 'Container Throughput', uoM: 'Thousand TEU', columns: [{ key: '2017', value: '33666.6' }] }],
        },
      },
      '33666600',
      { unit: '{TEU}', power: 3 },
      'Singapore',
    ],
    [
      'e-stat',
      'population',
      {
        GET_STATS_DATA: {
          RESULT: { STATUS: 0 },
          STATISTICAL_DATA: {
            DATA_INF: {
              VALUE: [{ '@area': '14100', '@cat01': 'A1101', '@time': '2017100000', '@unit': '人', $: '3733234' }],
            },
          },
        },
      },
      '3733234',
      { unit: '{person}' },
      'Yokohama',
    ],
    [
      'kosis',
      'population',
      [{ C1: '26', ITM_ID: 'T20', PRD_DE: '2017', DT: '3470653', UNIT_NM: '명' }],
      '3470653',
      { unit: '{person}' },
      'Busan',
    ],
    [
      'bls',
      'unemployment',
      {
        status: 'REQUEST_SUCCEEDED',
        Results: {
          series: [{ seriesID: 'LAUMT257165000000003', data: [{ year: '2017', period: 'M11', value: '3.0' }] }],
        },
      },
      '3.0',
      { unit: '%' },
      'Boston',
    ],
    [
      'us-census',
      'population-2019',
      [
        ['NAME', 'B01003_001E', 'state', 'place'],
        ['San Francisco city, California', '881549', '06', '67000'],
      ],
      '881549',
      { unit: '{person}' },
      'San Francisco',
    ],
    [
      'un-sdg',
      'pm25',
      {
        data: [
          {
            series: 'EN_ATM_PM25',
            geoAreaCode: '410',
            timePeriodStart: 2016,
            value: '24.6',
            dimensions: { Location: 'ALLAREA' },
            attributes: { Units: 'mgr/m^3' },
          },
        ],
        pageNumber: 1,
        totalPages: 1,
      },
      '24.6',
      { unit: 'ug/m3' },
      'South Korea',
    ],
    [
      'hk-census',
      'population',
      { dataSet: [{ SEX: '', AGE: '', sv: 'POP', freq: 'Y', period: '2017', figure: 7391.7, sd_value: '' }] },
      '7391700',
      { unit: '{person}', power: 3 },
      'Hong Kong',
    ],
    [
      'cbs-israel',
      'population',
      {
        DataSet: {
          Series: [{ id: 3763, unit: { name: 'Thousands' }, obs: [{ TimePeriod: '2017-12', Value: 8797.9 }] }],
        },
      },
      '8797900',
      { unit: '{person}', power: 3 },
      'Israel',
    ],
    [
      'data-gov-il',
      'haifa',
      { success: true, result: { records: [{ סמל_ישוב: '4000 ', שנה: '2017', סהכ: 281087 }] } },
      '281087',
      { unit: '{person}' },
      'Haifa',
    ],
    [
      'oecd',
      'rd-intensity',
      'DATAFLOW,REF_AREA,FREQ,MEASURE,UNIT_MEASURE,PRICE_BASE,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nX,KOR,A,G,PT_B1GQ,_Z,2017,4.29,A\n',
      '4.29',
      { unit: '%' },
      'South Korea',
    ],
    ['data-gov-hk', 'containers', 'Year,TEU\n2017,20770000\n', '20770000', { unit: '{TEU}' }, 'Hong Kong'],
    [
      'destatis',
      'population',
      'time;value_variable_code;value;value_unit\n31.12.2017;BEVSTD;82792351;Anzahl\n',
      '82792351',
      { unit: '{person}' },
      'Germany',
    ],
    [
      'wikidata',
      'population',
      {
        head: { vars: ['city', 'population', 'date'] },
        results: {
          bindings: [
            {
              city: { type: 'uri', value: 'http://www.wikidata.org/entity/Q16520' },
              population: { type: 'literal', value: '3448737' },
              date: {
                type: 'literal',
                datatype: 'http://www.w3.org/2001/XMLSchema#dateTime',
                value: '2016-01-01T00:00:00Z',
              },
            },
          ],
        },
      },
      '3448737',
      { unit: '{person}' },
      'Busan',
    ],
    [
      'eurostat',
      'gdp',
      {
        class: 'dataset',
        id: ['unit', 'na_item', 'geo', 'time'],
        size: [1, 1, 1, 1],
        dimension: {
          unit: { category: { index: ['CP_MEUR'] } },
          na_item: { category: { index: ['B1GQ'] } },
          geo: { category: { index: ['DE'] } },
          time: { category: { index: ['2017'] } },
        },
        value: [3267160.5],
      },
      '3267160500000',
      { currency: 'EUR', power: 6, priceBasis: 'current' },
      'Germany',
    ],
    [
      'eurostat-cities',
      'population',
      {
        class: 'dataset',
        id: ['indic_ur', 'cities', 'time'],
        size: [1, 1, 1],
        dimension: {
          indic_ur: { category: { index: ['DE1001V'] } },
          cities: { category: { index: ['DE002C'] } },
          time: { category: { index: ['2017'] } },
        },
        value: [1810438],
      },
      '1810438',
      { unit: '{person}' },
      'Hamburg',
    ],
  ])('%s/%s', (sourceId, requestId, answer, value, unit, place) => {
    const source = sources.find(({ id }) => id === sourceId)!;
    const request = source.requests.find(({ id }) => id === requestId)!;
    const bytes = Buffer.from(typeof answer === 'string' ? answer : JSON.stringify(answer));
    const { observations } = decoders[source.protocol](bytes, { mapping: request.mapping });
    const { mapped, problems } = mapCells(observations, request.series, source);
    expect(problems).toEqual([]);
    expect(mapped).toHaveLength(1);
    expect(mapped[0]).toMatchObject({ value, unit, place: { name: place } });
  });
});

describe('a file that is no source is named with its fault', () => {
  const folders: string[] = [];
  afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));
  test.each([
    ['broken.json', '{', /broken\.json is not JSON/],
    ['x.json', '{"id":"x"}', /x\.json is no source: .*title/],
    ['other.json', JSON.stringify(sources[0]), /other\.json: its id is/],
  ])('%s', async (name, text, message) => {
    const folder = await mkdtemp(join(tmpdir(), 'sources-'));
    folders.push(folder);
    await writeFile(join(folder, name), text);
    await expect(loadSources(folder)).rejects.toThrow(message);
  });
});
