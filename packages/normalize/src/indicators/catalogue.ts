import type { Indicator } from '@duibiao/model';
import data from '../../data/indicators/indicators.json';

interface Entry extends Indicator {
  /** false: known from statistics services only, too general to be told from prose, and never proposed by findIndicators. */
  prose?: boolean;
}

/**
 * Every indicator of the plan with its names in seven languages, definition, unit, direction and the series that carry it.
 * A series is `verified` where its code occurs in a recorded response of the service. Some indicators come from statistics
 * services only: findIndicators never proposes them.
 */
export const indicators: readonly Indicator[] = (data.indicators as Entry[]).map(
  ({ prose: _, ...indicator }) => indicator,
);
