import type { Baseline, Figure } from '@duibiao/model';
import { absoluteDecimal, isDecimal, subtractDecimals } from '../text/decimal';
import { parseBaselinePeriod } from '../text/period-text';

/** Why the own value and the figure are not subtracted. */
export type Incomparable = 'unit' | 'period' | 'price-basis' | 'bound' | 'fraction';

/** The own value beside a figure. `gap` is the distance as an exact decimal without sign; `side` says where the own city stands. */
export interface Comparison {
  baseline: Baseline;
  gap?: { value: string; side: 'lower' | 'higher' | 'equal'; about: boolean };
  incomparable?: Incomparable;
}

/** Compares a figure with the own values of its indicator; a change has nothing to stand beside. A gap is computed only where unit, period and basis are the same. */
export function compareFigure(figure: Figure, baselines: readonly Baseline[]): Comparison[] {
  if (figure.indicator === null || figure.measure === 'change') return [];
  return baselines
    .filter((baseline) => baseline.indicator === figure.indicator)
    .map((baseline) => compareOne(figure, baseline));
}

function compareOne(figure: Figure, baseline: Baseline): Comparison {
  const incomparable = whyIncomparable(figure, baseline);
  if (incomparable) return { baseline, incomparable };
  const difference = subtractDecimals(figure.value, baseline.value);
  const value = absoluteDecimal(difference);
  const side = /^[0.]+$/.test(value) ? 'equal' : difference.startsWith('-') ? 'higher' : 'lower';
  return { baseline, gap: { value, side, about: figure.qualifiers.includes('about') } };
}

function whyIncomparable(figure: Figure, baseline: Baseline): Incomparable | undefined {
  if (figure.unit !== baseline.unit || figure.currency !== baseline.currency || figure.per !== undefined) return 'unit';
  const period = parseBaselinePeriod(baseline.period);
  if (!period || !figure.period || period.start !== figure.period.start || period.end !== figure.period.end)
    return 'period';
  if (figure.priceBasis !== undefined && figure.priceBasis !== 'current') return 'price-basis';
  if (figure.upper !== undefined || figure.qualifiers.some((qualifier) => qualifier !== 'about')) return 'bound';
  if (!isDecimal(figure.value) || !isDecimal(baseline.value)) return 'fraction';
  return undefined;
}
