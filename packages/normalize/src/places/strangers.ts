import type { Language } from '../language/language';
import type { Source } from '../language/source';
import { exactLinePattern, type LinePattern, linePattern, matchLines } from '../text/line-patterns';
import type { Interval } from '../text/overlaps';
import type { PlaceMention } from './find-places';

/** CLDR's code of an unknown region. */
const UNKNOWN_REGION = 'ZZ';

const STRANGER_SCORE = 0.9;

const compiled = new WeakMap<Language, { forms: readonly LinePattern[]; contacts: readonly LinePattern[] }>();

function patternsFor(language: Language) {
  let found = compiled.get(language);
  if (!found) {
    found = {
      forms: language.placeForms.map((source) => exactLinePattern(new RegExp(source, 'g'))),
      contacts: language.contacts.map((source) => linePattern(new RegExp(source, 'g'))),
    };
    compiled.set(language, found);
  }
  return found;
}

/** Whether a mention is of a place that the data do not hold: it has neither country nor id. */
export function isStranger({ iso }: PlaceMention): boolean {
  return iso === UNKNOWN_REGION;
}

/**
 * Places that a text names by their form alone ("City of Ballarat", "Flughafen Memmingen", 南砺市) and that the data do not hold,
 * beside those it does. What is told of them is told of no other place of the text.
 * @param known the places found by their names, in order
 * @returns both kinds, in order, without overlap
 */
export function withStrangers({ text, folded, language }: Source, known: readonly PlaceMention[]): PlaceMention[] {
  const found = matchLines(text, patternsFor(language).forms, folded).map(({ match, offset }): PlaceMention => {
    const start = offset + match.index;
    return {
      start,
      end: start + match[0].length,
      iso: UNKNOWN_REGION,
      name: match[0],
      level: 'city',
      score: STRANGER_SCORE,
    };
  });
  // "Logan Airport, Boston": the city that it lies in is told right behind.
  const strangers = found.filter(
    ({ end }) =>
      !text.startsWith(', ', end) || !known.some(({ start, level }) => start === end + 2 && level === 'city'),
  );
  if (strangers.length === 0) return [...known];
  const places: PlaceMention[] = [];
  for (const place of [...known, ...strangers].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = places.at(-1);
    if (!last || place.start >= last.end) places.push(place);
    else if (isStranger(last) && !isStranger(place)) places[places.length - 1] = place;
  }
  return places;
}

/** Where a text begins to say whom to ask or where to write to; it does so to the end of the sentence. */
export function findContacts({ folded, language }: Source): Interval[] {
  return matchLines(folded, patternsFor(language).contacts)
    .map(({ match, offset }) => ({ start: offset + match.index, end: offset + match.index + match[0].length }))
    .sort((a, b) => a.start - b.start);
}
