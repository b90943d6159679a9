import data from '../../data/indicators/indicators.json';

export type IndicatorTheme =
  | 'society'
  | 'economy'
  | 'trade'
  | 'cost'
  | 'port'
  | 'airport'
  | 'transport'
  | 'tourism'
  | 'events'
  | 'relations'
  | 'talent'
  | 'innovation'
  | 'environment'
  | 'service'
  | 'ranking';

/** What a figure measures. */
export interface Indicator {
  id: string;
  theme: IndicatorTheme;
  /** UCUM with annotations ("{TEU}", "km2"); "currency" stands for any ISO 4217 code, also before a "/" ("currency/m2"). */
  unit: string;
  /** Whether a city does better with more of it; neutral where that is no question. */
  direction: 'more' | 'less' | 'neutral';
  definition: string;
  /** false: known from statistics services only, too general to be told from prose, and never proposed by findIndicators. */
  prose?: boolean;
}

/** Every indicator of the data, by theme in no order that matters. */
export const indicators: readonly Indicator[] = data.indicators as Indicator[];
