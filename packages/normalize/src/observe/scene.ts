import type { IndicatorMention } from '../indicators/index';
import { findIndicators } from '../indicators/index';
import type { Language } from '../language/language';
import { Segments } from '../language/segments';
import { type Source, sourceOf } from '../language/source';
import { findPeriods, type PublishedOn } from '../periods/find-periods';
import type { PeriodMention } from '../periods/period-mention';
import type { PlaceMention } from '../places/index';
import { findContacts, findPlaces, isStranger, withStrangers } from '../places/index';
import { findQuantities } from '../quantities/find-quantities';
import { findTraps, mergeIntervals } from '../quantities/find-traps';
import type { Quantity } from '../quantities/quantity';
import { skipGap } from '../text/characters';
import type { Interval } from '../text/overlaps';
import type { Figure } from './figure';
import { readQualifiers } from './read-qualifiers';

export type { Figure } from './figure';

/** What a caller knows about a text beyond the text. */
export interface ObserveContext {
  /** The page's title; period and place are taken from it where the text names none. */
  pageTitle?: string | undefined;
  /** When the page was published, ISO 8601; "last year" is read against it. */
  published?: string | undefined;
}

/** Everything found in a text, before it is put together. */
export interface Scene {
  source: Source;
  segments: Segments;
  figures: Figure[];
  periods: PeriodMention[];
  places: PlaceMention[];
  indicators: IndicatorMention[];
  traps: Interval[];
  /** The year of publication. */
  published: number | undefined;
  /** The day, month or year of publication, ISO 8601. */
  publishedOn: string | undefined;
  /** Found in the page title. */
  title: { periods: PeriodMention[]; places: PlaceMention[]; indicators: IndicatorMention[] };
  /** This scene with the periods alone that can be resolved for a place, by the place's ISO code: asked by figure after figure. */
  resolvable: Map<string | undefined, Scene> | undefined;
}

function publishedYear(published: string | undefined): number | undefined {
  const year = Number(/^\d{4}/.exec(published ?? '')?.[0]);
  return Number.isNaN(year) || year === 0 ? undefined : year;
}

/** Of disjoint intervals in order, the last that begins at or before a position. */
function lastFrom(intervals: readonly Interval[], at: number): Interval | undefined {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intervals[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return intervals[low - 1];
}

/** באר שבע is no seven. */
function isPartOfPlace(quantity: Quantity, places: readonly PlaceMention[]): boolean {
  const place = lastFrom(places, quantity.start);
  return place !== undefined && place.end > quantity.start;
}

/** A place inside a name (G20大阪サミット) says nothing about a figure. */
function isNamed(place: PlaceMention, traps: readonly Interval[], folded: string): boolean {
  const trap = lastFrom(traps, place.start);
  // 第46回東京モーターショー: the count of an event is no name of its own.
  if (trap === undefined || (trap.end === place.start && /^[第제]/.test(folded.charAt(trap.start)))) return false;
  return trap.end >= place.start;
}

/** "Kobe, Japan", "the City of Troy, Michigan": what the city before it lies in, told to say which Kobe. */
function isOfCityBefore(
  place: PlaceMention,
  index: number,
  places: readonly PlaceMention[],
  { folded, language }: Source,
): boolean {
  const city = places[index - 1];
  if (!city || city.level === 'country') return false;
  if (folded.startsWith(', ', city.end)) {
    // "Melbourne, the capital of Victoria,"
    const capital = city.iso === place.iso && language.capitalOf.at(folded, city.end + 2);
    if (capital && skipGap(folded, capital.end) === place.start) return true;
  }
  const lies = isStranger(city)
    ? place.level === 'country' || place.level === 'region'
    : place.level === 'country' && city.iso === place.iso;
  if (!lies) return false;
  return (
    folded.slice(city.end, place.start) === ', ' && !/^['’]s?(?![a-z])/.test(folded.slice(place.end, place.end + 3))
  );
}

/** "WIESBADEN – Die Inflation in Deutschland": the line begins with where it was written, and goes on about its country. */
function isDateline(place: PlaceMention, places: readonly PlaceMention[], folded: string): boolean {
  if (place.level === 'country' || !/^(?: \([^()\n]{1,20}\))? [-–—] /.test(folded.slice(place.end, place.end + 26)))
    return false;
  if (place.start > 0 && folded.charAt(place.start - 1) !== '\n') return false;
  return places.some(({ level, iso, start }) => level === 'country' && iso === place.iso && start > place.end);
}

const NUMBER_BEHIND = /^ ?\d{1,4}(?:-\d{1,4}|丁目|番地?)/;
const POSTCODE_BEFORE = /(?:^|\D)\d{5} $/;

/** 丸の内2-29, "34109 Kassel.", "Enquiries: … Melbourne office": where to write to, not what the figures are of. */
function isAddress(
  place: PlaceMention,
  contacts: readonly Interval[],
  { folded }: Source,
  segments: Segments,
): boolean {
  if (NUMBER_BEHIND.test(folded.slice(place.end, place.end + 9))) return true;
  if (POSTCODE_BEFORE.test(folded.slice(Math.max(0, place.start - 7), place.start)))
    return /^[.,;)\n]|^$/.test(folded.charAt(place.end));
  const contact = lastFrom(contacts, place.start);
  return contact !== undefined && segments.sentenceIndex(contact.start) === segments.sentenceIndex(place.start);
}

/** The year in "Aktenzeichen 2018/1427" or 〔2016〕9号 is part of a number of a document. */
function isInsideName(period: PeriodMention, traps: readonly Interval[]): boolean {
  const trap = lastFrom(traps, period.start);
  return trap !== undefined && trap.end >= period.end && trap.end - trap.start > period.end - period.start;
}

function publishedOn(published: string | undefined): PublishedOn | undefined {
  const year = publishedYear(published);
  const month = /^\d{4}-(\d\d)/.exec(published ?? '')?.[1];
  return year === undefined ? undefined : { year, month: month === undefined ? undefined : Number(month) };
}

function titleOf(title: string | undefined, language: Language, published: PublishedOn | undefined): Scene['title'] {
  if (!title) return { periods: [], places: [], indicators: [] };
  return {
    periods: findPeriods(sourceOf(title, language), published),
    places: findPlaces(title, language.culture),
    indicators: findIndicators(title, language.culture),
  };
}

export function readScene(text: string, language: Language, context: ObserveContext): Scene {
  const source = sourceOf(text, language);
  const published = publishedYear(context.published);
  const traps = mergeIntervals(findTraps(source));
  const on = publishedOn(context.published);
  const periods = findPeriods(source, on).filter((period) => !isInsideName(period, traps));
  const written = periods.filter((period) => !period.previous);
  const blocked = mergeIntervals([...traps, ...written]);
  const placeContext = context.pageTitle === undefined ? {} : { pageTitle: context.pageTitle };
  const { folded } = source;
  const segments = new Segments(source);
  const contacts = findContacts(source);
  const places = withStrangers(source, findPlaces(text, language.culture, placeContext)).filter(
    (place, index, all) =>
      !isNamed(place, traps, folded) &&
      !isOfCityBefore(place, index, all, source) &&
      !isDateline(place, all, folded) &&
      !isAddress(place, contacts, source, segments),
  );
  const figures = findQuantities(source, blocked)
    .filter((quantity) => quantity.numeral.form === 'digits' || !isPartOfPlace(quantity, places))
    .map((quantity) => readQualifiers(source, quantity));
  return {
    source,
    segments,
    figures,
    periods,
    places,
    indicators: findIndicators(text, language.culture, context.pageTitle),
    traps,
    published,
    publishedOn: context.published,
    title: titleOf(context.pageTitle, language, on),
    resolvable: undefined,
  };
}
