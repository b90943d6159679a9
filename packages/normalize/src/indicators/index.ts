export { indicators } from './catalogue';
export { findIndicators, type IndicatorMention } from './find-indicators';
export { indicatorUnits } from './indicator-units';
export { OTHER } from './lexicon';
