export { indicators } from './catalogue.js';
export { findIndicators, type IndicatorMention } from './find-indicators.js';
export { indicatorUnits } from './indicator-units.js';
export { OTHER } from './lexicon.js';
