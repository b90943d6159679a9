import type { PlaceMention } from '../places/index';
import { choosePlace } from './choose-place';
import type { Figure, Scene } from './scene';

/** A rank of a port or an airport is none of a city. */
function isTerminal({ source }: Scene, place: PlaceMention): boolean {
  if (place.level === 'port' || place.level === 'airport') return true;
  return (
    source.language.terminals.test(source.folded.slice(Math.max(0, place.start - 9), place.end + 1).trim()) ||
    source.language.terminals.test(source.folded.slice(place.start, place.end))
  );
}

/** The rank of a university or an airline is none of its city; what is ranked stands before its rank. */
function isOfInstitution({ source, segments }: Scene, figure: Figure): boolean {
  const { start } = segments.sentence(figure.start);
  return source.language.institutions.test(source.folded.slice(Math.max(start, figure.start - 120), figure.start));
}

/** "The port ranks 2nd": its clause tells of a port or an airport. */
function isOfTerminal({ source, segments }: Scene, figure: Figure): boolean {
  return source.language.terminals.test(source.folded.slice(segments.clause(figure.start).start, figure.start).trim());
}

export function rankIndicator(scene: Scene, figure: Figure): string | undefined {
  const place = choosePlace(scene, figure);
  const another = (place && isTerminal(scene, place)) || isOfInstitution(scene, figure) || isOfTerminal(scene, figure);
  return another ? undefined : 'city_rank';
}
