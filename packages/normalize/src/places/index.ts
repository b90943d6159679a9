export { countryOf, findPlaces, type PlaceMention } from './find-places.js';
export type { PlaceLevel } from './gazetteer.js';
