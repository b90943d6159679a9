import { addAllCultures } from './cultures/add-all';

export { CULTURES, type Culture, cultureOf } from './culture';
export type { ObserveContext } from './observe/scene';
export { observe } from './observe-text';
export { readPeriod } from './periods/read-period';
export { findPlaces, type PlaceMention } from './places/index';
export {
  RECOGNITION_TYPES,
  type Recognition,
  type RecognitionType,
  type RecognizeOptions,
  recognize,
} from './recognize/recognize';
export { type CellObservation, observeTable, type Table } from './tables/observe-table';
export { CONVERTIBLE_UNITS, type Conversion, convertUnit, UnitError } from './units/convert-unit';
export { addCulture, type CultureData, CultureError } from './words/culture-data';

addAllCultures();
