import type { Case, Place } from '@duibiao/model';
import placeData from '../../data/places.json';
import { LOCALE_TAG, type Locale } from './language';

const REGIONS = new Map<string, Record<Locale, string>>(Object.entries(placeData.regions));
const CITIES = new Map<string, Map<string, string>>(
  Object.entries(placeData.cities).map(([region, cities]) => [region, new Map(Object.entries(cities))]),
);

/** The name of a country or region: ("KR", "zh") → "韩国". A code without a name stands as it is. */
export function nameRegion(code: string, locale: Locale): string {
  const own = REGIONS.get(code);
  if (own) return own[locale];
  return new Intl.DisplayNames([LOCALE_TAG[locale]], { type: 'region' }).of(code) ?? code;
}

/** The name of a city that the data call by its English name: ("KR", "Busan", "zh") → "釜山"; as given where no Chinese name is listed. */
export function nameCity(region: string, name: string, locale: Locale): string {
  return locale === 'en' ? name : (CITIES.get(region)?.get(name) ?? name);
}

/** A place for readers: "韩国 · 釜山", "Busan, South Korea"; the region alone where the place is the region itself. */
export function namePlace(place: Place, locale: Locale): string {
  const region = nameRegion(place.iso, locale);
  const names = new Set([nameRegion(place.iso, 'en'), nameRegion(place.iso, 'zh'), region]);
  const city = nameCity(place.iso, place.name, locale);
  if (names.has(place.name) || city === region || region.endsWith(city)) return region;
  return locale === 'zh' ? `${region} · ${city}` : `${city}, ${region}`;
}

/** Who a case benchmarks against, without the body: "韩国 · 釜山". undefined where no target is set. */
export function nameTarget(target: Case['target'], locale: Locale): string | undefined {
  if (!target) return undefined;
  if (!target.city) return nameRegion(target.country, locale);
  return namePlace({ iso: target.country, name: target.city.name }, locale);
}
