import type { Observation } from '@duibiao/model';

/** Which observations to list: an indicator, a place (ISO code, name or Wikidata item), the source that a key begins with. */
export interface ObservationQuery {
  indicator?: string;
  place?: string;
  source?: string;
}

/** Those that the query asks for, by key. The same in every store. */
export function selectObservations(
  observations: readonly Observation[],
  { indicator, place, source }: ObservationQuery,
): Observation[] {
  return observations
    .filter(
      (o) =>
        (indicator === undefined || o.indicator === indicator) &&
        (place === undefined || o.place.iso === place || o.place.name === place || o.place.qid === place) &&
        (source === undefined || o.key.startsWith(`${source}/`)),
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
