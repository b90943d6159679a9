// Writes one cube of figures in every notation that the decoders read. The encoders follow the standards' own examples and share
// no code with the decoders.

/** A cell: its number as published, or why there is none. */
export type CubeCell = { value: string } | { absence: 'missing' | 'confidential' };

/** Figures by area and year, in row-major order. */
export interface Cube {
  areas: string[];
  years: string[];
  cells: CubeCell[];
}

export type Encoding = { protocol: string; body: string; mapping?: unknown };

const XSD = 'http://www.w3.org/2001/XMLSchema#';

interface Placed {
  area: string;
  year: string;
  i: number;
  j: number;
  cell: CubeCell;
}

/** Every cell with its place. */
export function placesOf({ areas, years, cells }: Cube): Placed[] {
  return areas.flatMap((area, i) => years.map((year, j) => ({ area, year, i, j, cell: cells[i * years.length + j]! })));
}

const numberOf = (cell: CubeCell): string | undefined => ('value' in cell ? cell.value : undefined);
const isConfidential = (cell: CubeCell): boolean => 'absence' in cell && cell.absence === 'confidential';
const json = (part: unknown): string => JSON.stringify(part);
const xml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const csv = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Numbers stand in JSON with the digits they have: JSON.stringify would write 1.0 as 1. */
const literal = (cell: CubeCell): string => numberOf(cell) ?? 'null';

function jsonStat(cube: Cube, parts: { value: string; status?: string }, version: 1 | 2): string {
  const { areas, years } = cube;
  const dimension = {
    geo: { category: { index: Object.fromEntries(areas.map((area, i) => [area, i])) } },
    time: { category: { index: years } },
  };
  const shape = { id: ['geo', 'time'], size: [areas.length, years.length] };
  const status = parts.status === undefined ? '' : `,"status":${parts.status}`;
  return version === 2
    ? `{"version":"2.0","class":"dataset",${json({ ...shape, dimension }).slice(1, -1)},"value":${parts.value}${status}}`
    : `{"cube":{"dimension":${json({ ...dimension, ...shape, role: { time: ['time'] } })},"value":${parts.value}${status}}}`;
}

function jsonStatParts(cube: Cube, form: 'list' | 'object' | 'sparse'): { value: string; status?: string } {
  const places = placesOf(cube).map(({ cell }, at) => ({ cell, at }));
  const status = `{${places
    .filter(({ cell }) => isConfidential(cell))
    .map(({ at }) => `"${at}":"c"`)
    .join(',')}}`;
  if (form === 'list') return { value: `[${places.map(({ cell }) => literal(cell)).join(',')}]`, status };
  const kept = form === 'sparse' ? places.filter(({ cell }) => 'value' in cell) : places;
  return { value: `{${kept.map(({ cell, at }) => `"${at}":${literal(cell)}`).join(',')}}`, status };
}

function sdmxJson(cube: Cube, form: 'series' | 'flat', version: 1 | 2): string {
  const observation = (cell: CubeCell): string => `[${literal(cell)},${isConfidential(cell) ? 0 : 'null'}]`;
  const values = (ids: readonly string[]): Array<{ id: string }> => ids.map((id) => ({ id }));
  const geo = { id: 'GEO', values: values(cube.areas) };
  const time = { id: 'TIME_PERIOD', values: values(cube.years) };
  const structure = {
    dimensions: form === 'series' ? { series: [geo], observation: [time] } : { observation: [geo, time] },
    attributes: { observation: [{ id: 'CONF_STATUS', values: values(['C']) }] },
  };
  const places = placesOf(cube);
  const dataSet =
    form === 'flat'
      ? `{"observations":{${places.map(({ i, j, cell }) => `"${i}:${j}":${observation(cell)}`).join(',')}}}`
      : `{"series":{${cube.areas
          .map((_, area) => {
            const own = places.filter(({ i }) => i === area).map(({ j, cell }) => `"${j}":${observation(cell)}`);
            return `"${area}":{"observations":{${own.join(',')}}}`;
          })
          .join(',')}}}`;
  return version === 1
    ? `{"header":{},"dataSets":[${dataSet}],"structure":${json(structure)}}`
    : `{"meta":{},"data":{"dataSets":[${dataSet}],"structures":[${json(structure)}]}}`;
}

function sdmxMl(cube: Cube, form: 'generic' | 'specific'): string {
  const value = (cell: CubeCell): string => numberOf(cell) ?? 'NaN';
  const observation = ({ year, cell }: Placed): string => {
    if (form === 'specific')
      return `<Obs TIME_PERIOD="${year}" OBS_VALUE="${value(cell)}"${isConfidential(cell) ? ' CONF_STATUS="C"' : ''}/>`;
    const flag = isConfidential(cell) ? '<g:Attributes><g:Value id="CONF_STATUS" value="C"/></g:Attributes>' : '';
    return `<g:Obs><g:ObsDimension value="${year}"/><g:ObsValue value="${value(cell)}"/>${flag}</g:Obs>`;
  };
  const series = cube.areas.map((area, i) => {
    const own = placesOf(cube)
      .filter((place) => place.i === i)
      .map(observation)
      .join('');
    return form === 'specific'
      ? `<Series GEO="${xml(area)}">${own}</Series>`
      : `<g:Series><g:SeriesKey><g:Value id="GEO" value="${xml(area)}"/></g:SeriesKey>${own}</g:Series>`;
  });
  return form === 'specific'
    ? `<m:StructureSpecificData xmlns:m="m"><m:DataSet>${series.join('')}</m:DataSet></m:StructureSpecificData>`
    : `<m:GenericData xmlns:m="m" xmlns:g="g"><m:DataSet>${series.join('')}</m:DataSet></m:GenericData>`;
}

function sdmxCsv(cube: Cube): string {
  const rows = placesOf(cube).map(
    ({ area, year, cell }) =>
      `X:Y(1.0),${csv(area)},${year},${numberOf(cell) ?? ''},${isConfidential(cell) ? 'C' : ''}`,
  );
  return ['DATAFLOW,GEO,TIME_PERIOD,OBS_VALUE,CONF_STATUS', ...rows, ''].join('\n');
}

function worldBank(cube: Cube): string {
  const rows = placesOf(cube).map(
    ({ area, year, cell }) =>
      `{"indicator":{"id":"X"},"country":{"id":${json(area)}},"date":"${year}","value":${literal(cell)},"obs_status":"${isConfidential(cell) ? 'C' : ''}"}`,
  );
  return `[{"page":1,"pages":1,"total":${rows.length}},[${rows.join(',')}]]`;
}

function sparql(cube: Cube): string {
  const bindings = placesOf(cube).map(({ area, year, cell }) => ({
    geo: { type: 'literal', value: area },
    time: { type: 'literal', datatype: `${XSD}gYear`, value: year },
    ...('value' in cell ? { n: { type: 'literal', datatype: `${XSD}decimal`, value: cell.value } } : {}),
  }));
  return json({ head: { vars: ['geo', 'time', 'n'] }, results: { bindings } });
}

const written = (cell: CubeCell): string => numberOf(cell) ?? (isConfidential(cell) ? '(D)' : '');

function table(cube: Cube): string {
  const rows = placesOf(cube).map(
    ({ area, year, cell }) => `<tr><th>${xml(area)}</th><td>${year}</td><td>${xml(written(cell))}</td></tr>`,
  );
  return `<table><thead><tr><th>geo</th><th>time</th><th>value</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const MAPPING = { value: 'value', time: 'time', dimensions: ['geo'] };

/** The cube in every notation, by name. */
export const ENCODERS: ReadonlyArray<readonly [name: string, encode: (cube: Cube) => Encoding]> = [
  ...(['list', 'object', 'sparse'] as const).flatMap((form) =>
    ([1, 2] as const).map(
      (version) =>
        [
          `JSON-stat ${version}, ${form}`,
          (cube: Cube) => ({ protocol: 'json-stat', body: jsonStat(cube, jsonStatParts(cube, form), version) }),
        ] as const,
    ),
  ),
  ...(['series', 'flat'] as const).flatMap((form) =>
    ([1, 2] as const).map(
      (version) =>
        [
          `SDMX-JSON ${version}, ${form}`,
          (cube: Cube) => ({ protocol: 'sdmx-json', body: sdmxJson(cube, form, version) }),
        ] as const,
    ),
  ),
  ['SDMX-ML, generic', (cube) => ({ protocol: 'sdmx-ml', body: sdmxMl(cube, 'generic') })],
  ['SDMX-ML, structure-specific', (cube) => ({ protocol: 'sdmx-ml', body: sdmxMl(cube, 'specific') })],
  ['SDMX-CSV', (cube) => ({ protocol: 'sdmx-csv', body: sdmxCsv(cube) })],
  ['World Bank', (cube) => ({ protocol: 'world-bank', body: worldBank(cube) })],
  ['SPARQL', (cube) => ({ protocol: 'sparql', body: sparql(cube), mapping: { value: 'n', time: 'time' } })],
  [
    'CSV',
    (cube) => ({
      protocol: 'csv',
      body: `geo,time,value\n${placesOf(cube)
        .map(({ area, year, cell }) => `${csv(area)},${year},${csv(written(cell))}`)
        .join('\n')}\n`,
      mapping: MAPPING,
    }),
  ],
  ['HTML table', (cube) => ({ protocol: 'html-table', body: table(cube), mapping: MAPPING })],
  [
    'records',
    (cube) => ({
      protocol: 'records',
      body: `[${placesOf(cube)
        .map(
          ({ area, year, cell }) =>
            `{"geo":${json(area)},"time":"${year}","value":${numberOf(cell) ?? json(written(cell))}}`,
        )
        .join(',')}]`,
      mapping: MAPPING,
    }),
  ],
];
