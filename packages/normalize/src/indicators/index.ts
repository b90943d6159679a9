export { findIndicators, type IndicatorMention } from './find-indicators.js';
export { type Indicator, type IndicatorTheme, indicators } from './indicator.js';
