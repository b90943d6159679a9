import type { Period } from '@duibiao/model';
import {
  formatPeriod,
  formatPlace,
  formatQuantity,
  formatUnit,
  type InterfaceLanguage,
  type Translate,
  useInterface,
} from '@duibiao/ui';
import type { JSX } from 'preact';
import type { Comparison, Incomparable } from './compare';
import { quantityOf } from './comparison-table';
import type { Point } from './points';
import { SourceLink } from './source-link';

/** The values that are not set beside the others, each with its reason and its source. */
export function NotComparable({ comparison, period }: { comparison: Comparison; period: Period }): JSX.Element | null {
  const { language, t } = useInterface();
  if (comparison.apart.length === 0) return null;
  return (
    <section class="not-comparable">
      <h2>
        {t('indicators.not-comparable')} <span class="soft num">{comparison.apart.length}</span>
      </h2>
      <ul class="entries">
        {comparison.apart.map(({ point, reason }) => (
          <li key={point.id}>
            {point.value !== null && <b class="num">{formatQuantity(quantityOf(point), language)}</b>}{' '}
            {[point.place && formatPlace(point.place, language), point.period && formatPeriod(point.period, language)]
              .filter(Boolean)
              .join(' · ')}{' '}
            · {sayReason(reason, point, period, language, t)}{' '}
            <span class="small">
              <SourceLink source={point.source} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why a value stands apart, in words. */
export function sayReason(
  reason: Incomparable,
  point: Point,
  period: Period,
  language: InterfaceLanguage,
  t: Translate,
): string {
  const { is = '–', wanted = '–' } = reason;
  switch (reason.why) {
    case 'unit':
      return t('indicators.why-unit', { unit: formatUnit(is, language), wanted: formatUnit(wanted, language) });
    case 'currency':
      return t('indicators.why-currency', { unit: is, wanted });
    case 'price':
      return t('indicators.why-price', { basis: is, wanted });
    case 'period':
      return t('indicators.why-period', {
        period: point.period ? formatPeriod(point.period, language) : '–',
        wanted: formatPeriod(period, language),
      });
    case 'measure':
      return t('indicators.why-measure', { measure: t('measure.change') });
    case 'flag':
      return t('indicators.why-flag', { reason: is });
    default:
      return t(`indicators.why-${reason.why}`);
  }
}
