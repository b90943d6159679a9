import { type Indicator, pickText } from '@duibiao/model';
import {
  formatExact,
  formatPeriod,
  formatPlace,
  formatQuantity,
  type InterfaceLanguage,
  type Translate,
  useInterface,
} from '@duibiao/ui';
import type { JSX } from 'preact';
import type { ComparedPlace, Comparison } from './compare';
import { approximate } from './decimal';
import type { Point } from './points';
import { SourceLink, sourceHref, useSourceName } from './source-link';

/** Places in order of rank, each with its value on a common scale, the gap to the own city, and the source. */
export function ComparisonTable({
  indicator,
  comparison,
}: {
  indicator: Indicator;
  comparison: Comparison;
}): JSX.Element {
  const { language, t } = useInterface();
  const { places, own } = comparison;
  const shown = places.flatMap(({ points, trend }) => [...points, ...trend]);
  const numbers = shown.map(({ value }) => approximate(value!));
  const scale = { from: Math.min(0, ...numbers), to: Math.max(0, ...numbers) || 1 };
  const name = pickText(indicator.names, language)?.text ?? indicator.id;
  return (
    <section class="comparison">
      {!own && <p class="note">{t('indicators.own-none')}</p>}
      <table aria-label={t('indicators.plot', { indicator: name })}>
        <thead>
          <tr>
            <th scope="col" class="num">
              #
            </th>
            <th scope="col">{t('indicators.place')}</th>
            <th scope="col" class="num">
              {t('indicators.value')}
            </th>
            <th scope="col" class="plot-head">
              <span class="axis num" aria-hidden="true">
                <span>{formatExact(String(scale.from))}</span>
                <span>{formatExact(plainNumber(scale.to))}</span>
              </span>
              <span class="visually-hidden">{t('indicators.plot', { indicator: name })}</span>
            </th>
            <th scope="col">{t('indicators.gap')}</th>
            <th scope="col">{t('indicators.from')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((row) => (
            <PlaceRow
              key={`${row.place.iso} ${row.place.name}`}
              row={row}
              scale={scale}
              gap={sayGap(row, indicator, language, t)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Scale {
  from: number;
  to: number;
}

/** A number without an exponent, for the axis. */
function plainNumber(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 6 });
}

function PlaceRow({ row, scale, gap }: { row: ComparedPlace; scale: Scale; gap: string }): JSX.Element {
  const { language, t } = useInterface();
  const first = row.points[0]!;
  return (
    <tr class={row.isOwn ? 'is-own' : ''}>
      <td class="num soft">{row.rank}</td>
      <th scope="row">
        {formatPlace(row.place, language)} {row.isOwn && <span class="badge is-accent">{t('indicators.own')}</span>}
      </th>
      <td class="num value">{formatQuantity({ ...quantityOf(first) }, language)}</td>
      <td class="plot">
        <span class="track">
          {row.trend.map((point) => (
            <Dot key={point.id} point={point} scale={scale} isTrend />
          ))}
          {row.points.map((point) => (
            <Dot key={point.id} point={point} scale={scale} />
          ))}
        </span>
      </td>
      <td class="gap">{gap}</td>
      <td class="from small">
        {row.points.map((point) => (
          <p key={point.id}>
            <SourceLink source={point.source} />
          </p>
        ))}
      </td>
    </tr>
  );
}

/** What `formatQuantity` reads of a point that has a value. */
export function quantityOf(point: Point): { value: string; unit?: string; currency?: string } {
  return {
    value: point.value ?? '0',
    ...(point.unit === undefined ? {} : { unit: point.unit }),
    ...(point.currency === undefined ? {} : { currency: point.currency }),
  };
}

/** A value on the scale; opens its source. Values of other periods are faint. */
function Dot({ point, scale, isTrend }: { point: Point; scale: Scale; isTrend?: boolean }): JSX.Element {
  const { language } = useInterface();
  const nameOf = useSourceName();
  const share = (approximate(point.value!) - scale.from) / (scale.to - scale.from);
  const words = [
    formatQuantity(quantityOf(point), language),
    point.period && formatPeriod(point.period, language),
    nameOf(point.source),
  ];
  const label = words.filter(Boolean).join(' · ');
  return (
    <a
      class={`dot ${isTrend ? 'is-trend' : ''}`}
      style={{ insetInlineStart: `${(share * 100).toFixed(2)}%` }}
      href={sourceHref(point.source)}
      title={label}
      aria-label={label}
      {...(isTrend ? { tabIndex: -1 } : {})}
      {...(point.source.kind === 'statistics' ? { target: '_blank', rel: 'noreferrer noopener' } : {})}
    />
  );
}

/** The gap in words: who is ahead, by how much; only the difference where more is neither better nor worse. */
export function sayGap(
  row: Pick<ComparedPlace, 'gap' | 'points'>,
  indicator: Pick<Indicator, 'direction'>,
  language: InterfaceLanguage,
  t: Translate,
): string {
  if (row.gap === undefined) return '';
  const isLess = row.gap.startsWith('-');
  const size = row.gap.replace('-', '');
  if (/^0(\.0+)?$/.test(size)) return t('indicators.equal');
  const { unit, currency } = quantityOf(row.points[0]!);
  const value = formatQuantity({ value: size, ...(unit ? { unit } : {}), ...(currency ? { currency } : {}) }, language);
  if (indicator.direction === 'neutral') return t('indicators.differs', { value });
  const isAhead = indicator.direction === 'more-is-better' ? !isLess : isLess;
  return t(isAhead ? 'indicators.better' : 'indicators.behind', { value });
}
