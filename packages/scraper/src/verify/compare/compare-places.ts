import { findPlaces, type PlaceMention } from '@duibiao/normalize';
import { type Comparison, createDifference, type Difference } from './comparison';

/** Cities, their ports and airports are places of one rank. */
const rankOf = (level: PlaceMention['level']): PlaceMention['level'] =>
  level === 'port' || level === 'airport' ? 'city' : level;

/** Another city (country, region) in the place of the quote's: the figures are then another place's. A place that is only left out is wording. */
export function placeDifferences({ quote, page, relevant, culture }: Comparison): Difference[] {
  const [first, last] = [relevant[0], relevant.at(-1)];
  if (culture === undefined || first === undefined || last === undefined) return [];
  const before = findPlaces(quote.text, culture);
  if (before.length === 0) return [];
  const now = findPlaces(page.text.slice(first.start, last.end), culture);
  const count = (list: readonly PlaceMention[], { name }: PlaceMention): number =>
    list.filter((one) => one.name === name).length;
  const lost = before.filter((place) => count(before, place) > count(now, place));
  const gained = now.filter((place) => count(before, place) === 0);
  // A country for its city, or an airport for its city, is wording; a place of another country is another place, whatever its level.
  const inPlaceOf = (was: PlaceMention) =>
    gained.find(({ level, iso }) => rankOf(level) === rankOf(was.level) || iso !== was.iso);
  const was = lost.find((place) => inPlaceOf(place) !== undefined);
  const is = was && inPlaceOf(was);
  return was === undefined || is === undefined
    ? []
    : [
        createDifference(
          'place',
          quote.text.slice(was.start, was.end),
          page.text.slice(first.start + is.start, first.start + is.end),
        ),
      ];
}
