import type { Place } from '@duibiao/model';
import { scaleDecimal } from '../decode/decimal';
import type { Decoded } from '../decode/decoded';
import type { Series, Source, SourceUnit } from '../sources/source';

/** A cell in the model's terms, before it is compared with what is known. */
export interface Mapped {
  key: string;
  series: Series;
  place: Place;
  period: NonNullable<Decoded['period']>;
  value: string | null;
  unit: SourceUnit;
  status?: string;
}

/** Something that stops a request's cells from being used, named so that a person can mend the source's file. */
export interface MappingProblem {
  kind: 'unmapped-place' | 'unmapped-unit' | 'no-period' | 'ambiguous' | 'no-match' | 'unread';
  name: string;
  detail: string;
}

const matches = (cell: Decoded, series: Series): boolean =>
  Object.entries(series.match).every(([dimension, codes]) => [codes].flat().includes(cell.dimensions[dimension] ?? ''));

/** `undefined`: the place is not in the crosswalk; `null`: known and not wanted. */
function placeOf(cell: Decoded, series: Series, source: Source): { code: string; place: Place | null | undefined } {
  if (!('dimension' in series.place)) return { code: series.place.name, place: series.place };
  const code = cell.dimensions[series.place.dimension] ?? '';
  return { code, place: Object.hasOwn(source.places, code) ? source.places[code] : undefined };
}

function unitOf(cell: Decoded, series: Series, source: Source): SourceUnit | undefined {
  if (series.unit !== undefined) return series.unit;
  return cell.unit !== undefined && Object.hasOwn(source.units, cell.unit) ? source.units[cell.unit] : undefined;
}

/** SDMX multipliers come with the cell and count on top of the unit's own power. */
function powerOf(cell: Decoded, unit: SourceUnit): number {
  const multiplier = Number(cell.attributes?.UNIT_MULT ?? cell.attributes?.UNIT_MULTIPLIER ?? 0);
  return (unit.power ?? 0) + (Number.isInteger(multiplier) ? multiplier : 0);
}

const placeKey = ({ iso, name, qid }: Place): string =>
  `${iso}-${(qid ?? name).toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

function keyOf(source: Source, series: Series, place: Place, period: Mapped['period']): string {
  const length = period.precision === 'year' ? '' : `/${period.precision}`;
  const measure = series.measure === 'level' ? '' : `~${series.measure}`;
  return `${source.id}/${series.indicator}${measure}/${placeKey(place)}/${period.start}${length}`;
}

/** Cells → mapped observations. Any problem is named; the caller then uses none of the request's cells. */
export function mapCells(
  cells: readonly Decoded[],
  series: readonly Series[],
  source: Source,
): { mapped: Mapped[]; problems: MappingProblem[] } {
  const mapped = new Map<string, Mapped>();
  const problems = new Map<string, MappingProblem>();
  const report = (kind: MappingProblem['kind'], name: string, detail: string): void =>
    void problems.set(`${kind} ${name}`, { kind, name, detail });
  for (const one of series) {
    const found = cells.filter((cell) => matches(cell, one));
    if (found.length === 0 && cells.length > 0)
      report(
        'no-match',
        one.indicator,
        `no cell matches ${JSON.stringify(one.match)}; the service may have changed its codes`,
      );
    for (const cell of found) {
      const result = mapCell(cell, one, source);
      if (result === undefined) continue;
      if ('kind' in result) report(result.kind, result.name, result.detail);
      else addMapped(result, mapped, report);
    }
  }
  return { mapped: [...mapped.values()], problems: [...problems.values()] };
}

function addMapped(
  result: Mapped,
  mapped: Map<string, Mapped>,
  report: (kind: MappingProblem['kind'], name: string, detail: string) => void,
): void {
  const other = mapped.get(result.key);
  // A hole beside a value is what partial answers look like; two different values are a mapping that is too wide.
  if (other === undefined || other.value === null) mapped.set(result.key, result);
  else if (result.value !== null && result.value !== other.value)
    report('ambiguous', result.key, `two cells say ${other.value} and ${result.value}; narrow "match"`);
}

function mapCell(cell: Decoded, series: Series, source: Source): Mapped | MappingProblem | undefined {
  const { code, place } = placeOf(cell, series, source);
  if (place === null) return undefined;
  if (place === undefined)
    return {
      kind: 'unmapped-place',
      name: code,
      detail: `place code "${code}" is not in places; add it, or null to leave it out`,
    };
  if (cell.period === undefined)
    return { kind: 'no-period', name: code, detail: `a cell has no period: ${JSON.stringify(cell.dimensions)}` };
  const unit = unitOf(cell, series, source);
  if (unit === undefined)
    return {
      kind: 'unmapped-unit',
      name: cell.unit ?? '(none)',
      detail: `unit "${cell.unit ?? '(none)'}" is not in units; add it`,
    };
  if (cell.unread !== undefined)
    return {
      kind: 'unread',
      name: cell.unread,
      detail: `"${cell.unread}" is no number that can be read; say what it means in the mapping's tokens`,
    };
  const value = cell.value === null ? null : scaleDecimal(cell.value, powerOf(cell, unit));
  const status = [cell.absence, cell.status].filter((part) => part !== undefined && part !== '').join(' ');
  const key = keyOf(source, series, place, cell.period);
  return { key, series, place, period: cell.period, value, unit, ...(status === '' ? {} : { status }) };
}
