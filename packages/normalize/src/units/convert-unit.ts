import data from '../../data/units.json';
import { Exact } from '../numbers/exact';

interface UnitRecord {
  /** The unit that the factor leads to; two units convert where they share it. */
  base: string;
  /** Exact: a decimal, a power of ten or a fraction. */
  factor: string;
  /** What the unit is, for those that UCUM does not have. */
  own?: string;
}

const UNITS: Readonly<Record<string, UnitRecord>> = data.units;

/** A converted value with what it was multiplied by. */
export interface Conversion {
  /** Exact decimal, or a fraction where no finite decimal exists. */
  value: string;
  unit: string;
  /** Exact: the factor from the first unit to the second ("2000/3" from 亩 to m²). */
  factor: string;
}

/** Two units that measure different things, or one that this package does not know. */
export class UnitError extends Error {
  constructor(
    readonly from: string,
    readonly to: string,
  ) {
    super(`cannot convert ${from} to ${to}: ${reason(from, to)}`);
    this.name = 'UnitError';
  }
}

function reason(from: string, to: string): string {
  const missing = [from, to].filter((unit) => recordOf(unit) === undefined);
  if (missing.length === 0) return 'they measure different things';
  return /^[A-Z]{3}$/.test(missing[0] ?? '')
    ? 'a currency needs a rate with source and date'
    : `${missing.join(' and ')} is not in data/units.json; add it there with its exact factor`;
}

/** A unit, or a ratio of two units of the table ({person}/km2, kg/m2): annotations stand for themselves. */
function recordOf(unit: string): { base: string; factor: Exact } | undefined {
  const own = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (own) return { base: own.base, factor: Exact.read(own.factor) };
  if (/^\{[\w.-]+\}$/.test(unit)) return { base: unit, factor: Exact.whole(1) };
  const parts = unit.split('/');
  if (parts.length !== 2) return undefined;
  const [top, bottom] = parts.map((part) => recordOf(part));
  return top && bottom && { base: `${top.base}/${bottom.base}`, factor: top.factor.over(bottom.factor) };
}

/**
 * Converts a value exactly and shows the factor. Money is never converted: a rate needs a source and a date.
 * Temperatures are no ratios and are not converted either.
 * @param value an exact decimal or fraction, as observations carry it
 * @param from UCUM, or one of [mu], [pyeong], [dunam]
 * @throws {UnitError} where the units do not measure the same
 */
export function convertUnit(value: string, from: string, to: string): Conversion {
  const source = recordOf(from);
  const target = recordOf(to);
  if (!source || !target || source.base !== target.base) throw new UnitError(from, to);
  const factor = source.factor.over(target.factor);
  return { value: Exact.read(value).times(factor).toString(), unit: to, factor: factor.toString() };
}

/** The units that conversion knows, ratios and annotations not listed. */
export const CONVERTIBLE_UNITS: readonly string[] = Object.keys(UNITS);
