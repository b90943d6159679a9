import type { Baseline, Figure, LocalizedText } from '@duibiao/model';
import type { Comparison } from '../compile/comparison';
import type { PrintedFigure } from '../compile/handbook';
import { formatComparedWith, formatNumber, formatValue, type PrintedValue } from '../text/figure-text';
import { type Locale, pickFor } from '../text/language';
import { formatPeriod, parseBaselinePeriod } from '../text/period-text';
import { nameCity, namePlace } from '../text/places';
import { LABELS } from './labels';

/** A figure in the words of a locale, cell by cell. */
export interface FigureText {
  indicator: string;
  value: string;
  asWritten: string;
  period: string;
  place: string;
  own: OwnText[];
}

/** The own value beside a figure, and the gap or, when not `comparable`, the reason why there is none. */
export interface OwnText {
  value: string;
  gap: string;
  comparable: boolean;
  source: string;
}

/** Describes a printed figure for readers. */
export function describeFigure(
  { figure, comparisons }: PrintedFigure,
  names: ReadonlyMap<string, LocalizedText>,
  locale: Locale,
): FigureText {
  const labels = LABELS[locale];
  return {
    indicator: figure.indicator === null ? labels.noIndicator : nameIndicator(figure.indicator, names, locale),
    value: describeValue(figure, locale),
    asWritten: figure.asWritten,
    period: figure.period ? formatPeriod(figure.period, locale) : labels.periodUnknown,
    place: figure.place ? namePlace(figure.place, locale) : labels.placeUnknown,
    own: comparisons.map((comparison) => describeComparison(comparison, figure, locale)),
  };
}

/** The name of an indicator; its id where no name is known. */
export function nameIndicator(id: string, names: ReadonlyMap<string, LocalizedText>, locale: Locale): string {
  return pickFor(names.get(id), locale)?.text ?? id;
}

function describeValue(figure: Figure, locale: Locale): string {
  const compared = formatComparedWith(figure.comparedWith, locale);
  const value = formatValue(figure, locale);
  const notes = [
    figure.measure === 'share' ? LABELS[locale].share : undefined,
    figure.priceBasis,
    locale === 'en' ? compared : undefined,
  ].filter((note) => note !== undefined);
  const head = locale === 'zh' && compared !== undefined ? `${compared}${value}` : value;
  const { bracketOpen, bracketClose, comma } = LABELS[locale];
  return notes.length === 0 ? head : `${head}${bracketOpen}${notes.join(comma)}${bracketClose}`;
}

function describeComparison({ baseline, gap, incomparable }: Comparison, figure: Figure, locale: Locale): OwnText {
  const labels = LABELS[locale];
  const text = { value: describeBaseline(baseline, locale), source: baseline.source, comparable: gap !== undefined };
  if (!gap) return { ...text, gap: incomparable ? labels.incomparable[incomparable] : '' };
  if (gap.side === 'equal') return { ...text, gap: labels.equal };
  const unit: PrintedValue = { value: gap.value };
  if (figure.currency !== undefined) unit.currency = figure.currency;
  // The difference of two percentages is in percentage points.
  if (figure.unit !== undefined) unit.unit = figure.unit === '%' ? '{pp}' : figure.unit;
  const size = unit.unit === '{rank}' ? formatNumber(gap.value, locale) : formatValue(unit, locale);
  return { ...text, gap: labels[gap.side](`${gap.about ? labels.about : ''}${size}`) };
}

/** An own value with its period and place: "1,830万标箱（2017年，青岛）". */
export function describeBaseline(baseline: Baseline, locale: Locale): string {
  const labels = LABELS[locale];
  const period = parseBaselinePeriod(baseline.period);
  const when = period ? formatPeriod(period, locale) : baseline.period;
  const where = nameCity(baseline.place.iso, baseline.place.name, locale);
  return `${formatValue({ ...baseline }, locale)}${labels.bracketOpen}${when}${labels.comma}${where}${labels.bracketClose}`;
}
