import { findPlaces, type PlaceMention } from '@duibiao/normalize';
import { type Comparison, createDifference, type Difference } from './comparison';

/** Another city (country, region) in the place of the quote's: the figures are then another place's. A place that is only left out is wording. */
export function placeDifferences({ quote, page, relevant, culture }: Comparison): Difference[] {
  const [first, last] = [relevant[0], relevant.at(-1)];
  if (culture === undefined || first === undefined || last === undefined) return [];
  const before = findPlaces(quote.text, culture);
  if (before.length === 0) return [];
  const now = findPlaces(page.text.slice(first.start, last.end), culture);
  const isIn = (list: readonly PlaceMention[], { name }: PlaceMention): boolean =>
    list.some((one) => one.name === name);
  const was = before.find((place) => !isIn(now, place));
  const is = now.find((place) => place.level === was?.level && !isIn(before, place));
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
