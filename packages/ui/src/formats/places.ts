import type { CaseTarget, Place } from '@duibiao/model';
import { type InterfaceLanguage, localeOf } from '../language';

/** The name of a country or region (CLDR) for an ISO 3166-1 code; the code itself where CLDR has none. */
export function formatRegion(iso: string, language: InterfaceLanguage): string {
  try {
    return new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(iso) ?? iso;
  } catch {
    return iso;
  }
}

/** A place with its country or region: "Busan, South Korea", "韩国 Busan"; once only where both are the same. */
export function formatPlace(place: Place, language: InterfaceLanguage): string {
  const region = formatRegion(place.iso, language);
  if (place.name === region || place.name === formatRegion(place.iso, 'en')) return region;
  return language === 'zh' ? `${region} ${place.name}` : `${place.name}, ${region}`;
}

/** Who a case or target is measured against: country, city, body. */
export function formatTarget(target: CaseTarget, language: InterfaceLanguage): string {
  return [formatRegion(target.country, language), target.city?.name, target.body].filter(Boolean).join(' · ');
}

/** The name of a language: "Korean", "韩语"; the tag itself where CLDR has none. */
export function formatLanguageName(tag: string, language: InterfaceLanguage): string {
  try {
    return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
