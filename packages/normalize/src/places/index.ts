export { countryOf, findPlaces, type PlaceMention } from './find-places';
export type { PlaceLevel } from './gazetteer';
export { findContacts, isStranger, withStrangers } from './strangers';
