import type { Indicator, Period, Place } from '@duibiao/model';
import { approximate, subtractExact } from './decimal';
import { isSamePlace, type Point } from './points';

/** Why a value is not set beside the others; `is` and `wanted` are what differs. */
export interface Incomparable {
  why:
    | 'unit'
    | 'currency'
    | 'price'
    | 'period'
    | 'no-period'
    | 'no-place'
    | 'measure'
    | 'flag'
    | 'no-value'
    | 'country';
  is?: string;
  wanted?: string;
}

/** One place of the comparison. `gap` is own minus theirs, exact; `trend` are its values for other periods. */
export interface ComparedPlace {
  place: Place;
  isOwn: boolean;
  points: Point[];
  trend: Point[];
  rank: number;
  gap?: string;
}

/** What can be compared for a period, and what cannot and why. */
export interface Comparison {
  places: ComparedPlace[];
  own: Point | undefined;
  apart: { point: Point; reason: Incomparable }[];
}

/** What values must agree in to stand side by side. */
interface Measurement {
  unit: string | undefined;
  currency: string | undefined;
  priceBasis: string | undefined;
}

/** Periods are the same when both ends are. */
export const periodKey = (period: Period): string => `${period.start}/${period.end}`;

/** The periods for which there are values, the one to look at first first: with the own city, then with most places, then the latest. */
export function listPeriods(points: readonly Point[], own: Place | undefined): Period[] {
  const byKey = new Map<string, { period: Period; places: Set<string>; hasOwn: boolean }>();
  for (const { period, place, value } of points) {
    if (!period || !place || value === null) continue;
    const known = byKey.get(periodKey(period)) ?? { period, places: new Set<string>(), hasOwn: false };
    known.places.add(place.qid ?? `${place.iso} ${place.name}`);
    known.hasOwn ||= own !== undefined && isSamePlace(place, own);
    byKey.set(periodKey(period), known);
  }
  return [...byKey.values()]
    .sort(
      (a, b) =>
        Number(b.hasOwn) - Number(a.hasOwn) ||
        b.places.size - a.places.size ||
        (a.period.end < b.period.end ? 1 : a.period.end > b.period.end ? -1 : 0),
    )
    .map(({ period }) => period);
}

/** Sets the values of a period side by side: same unit or currency, same price basis, a level or share and not a change, a city and not its country. */
export function comparePoints(
  points: readonly Point[],
  indicator: Indicator,
  period: Period,
  own: Place | undefined,
): Comparison {
  const measurement = measurementOf(points, indicator, own, period);
  const comparable: Point[] = [];
  const trend: Point[] = [];
  const apart: Comparison['apart'] = [];
  for (const point of points) {
    const reason = whyNot(point, measurement, period);
    if (!reason) comparable.push(point);
    else {
      apart.push({ point, reason });
      if (reason.why === 'period') trend.push(point);
    }
  }
  const ownPoint = own && comparable.find(({ place }) => isSamePlace(place!, own));
  return { places: rankPlaces(comparable, trend, indicator, own, ownPoint), own: ownPoint, apart };
}

/** The measurement of the own value where there is one, else of the first value that is in the indicator's unit. */
function measurementOf(
  points: readonly Point[],
  indicator: Indicator,
  own: Place | undefined,
  period: Period,
): Measurement {
  const isCurrency = indicator.unit === 'currency';
  const inPeriod = points.filter((point) => point.period && periodKey(point.period) === periodKey(period));
  const usable = inPeriod.filter(({ unit, currency }) =>
    isCurrency ? currency !== undefined : unit === indicator.unit,
  );
  const lead = usable.find(({ place }) => own && place && isSamePlace(place, own)) ?? usable[0];
  return {
    unit: isCurrency ? undefined : indicator.unit,
    currency: isCurrency ? lead?.currency : undefined,
    priceBasis: lead?.priceBasis,
  };
}

function whyNot(point: Point, measurement: Measurement, period: Period): Incomparable | undefined {
  if (point.value === null) return { why: 'no-value' };
  if (point.flag) return { why: 'flag', is: point.flag };
  if (!point.place) return { why: 'no-place' };
  if (point.measure === 'change') return { why: 'measure', is: 'change' };
  if (measurement.currency !== undefined && point.currency !== measurement.currency)
    return { why: 'currency', is: point.currency ?? point.unit ?? '–', wanted: measurement.currency };
  if (measurement.unit !== undefined && point.unit !== measurement.unit)
    return { why: 'unit', is: point.unit ?? point.currency ?? '–', wanted: measurement.unit };
  if (point.priceBasis !== measurement.priceBasis)
    return { why: 'price', is: point.priceBasis ?? '–', wanted: measurement.priceBasis ?? '–' };
  if (isWholeCountry(point.place)) return { why: 'country' };
  if (!point.period) return { why: 'no-period' };
  if (periodKey(point.period) !== periodKey(period)) return { why: 'period' };
  return undefined;
}

/** City states whose country code is the city: there the country's value is the city's. */
const CITY_REGIONS = new Set(['SG', 'HK', 'MO', 'MC', 'VA']);

function isWholeCountry(place: Place): boolean {
  if (CITY_REGIONS.has(place.iso)) return false;
  return place.name === new Intl.DisplayNames('en', { type: 'region' }).of(place.iso);
}

function rankPlaces(
  comparable: readonly Point[],
  trend: readonly Point[],
  indicator: Indicator,
  own: Place | undefined,
  ownPoint: Point | undefined,
): ComparedPlace[] {
  const places: { place: Place; points: Point[] }[] = [];
  for (const point of comparable) {
    const known = places.find(({ place }) => isSamePlace(place, point.place!));
    if (known) known.points.push(point);
    else places.push({ place: point.place!, points: [point] });
  }
  const sign = indicator.direction === 'less-is-better' ? 1 : -1;
  const valueAt = (one: { points: Point[] }): number => approximate(one.points[0]!.value!);
  places.sort((a, b) => sign * (valueAt(a) - valueAt(b)));
  return places.map(({ place, points }) => {
    const isOwn = own !== undefined && isSamePlace(place, own);
    const gap = isOwn || !ownPoint ? undefined : subtractExact(ownPoint.value!, points[0]!.value!);
    const rank = 1 + places.filter((other) => sign * (valueAt(other) - valueAt({ points })) < 0).length;
    return {
      place,
      isOwn,
      points,
      trend: trend.filter((point) => isSamePlace(point.place!, place)),
      rank,
      ...(gap === undefined ? {} : { gap }),
    };
  });
}
