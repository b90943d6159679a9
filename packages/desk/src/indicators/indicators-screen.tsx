import { type Indicator, type Observation, pickText } from '@duibiao/model';
import { EmptyState, formatPeriod, Loading, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useDesk } from '../state/context';
import type { Loaded } from '../state/desk';
import { Failure, WhenLoaded } from '../state/parts';
import { go } from '../state/route';
import { comparePoints, listPeriods, periodKey } from './compare';
import { ComparisonTable } from './comparison-table';
import { NotComparable } from './not-comparable';
import { collectPoints, ownPlace } from './points';

/** An indicator: the own city's value against each target city for the same period, in the same unit. */
export function IndicatorsScreen({ open }: { open: string | undefined }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const cases = desk.cases.value;
  const targets = desk.targets.value;
  const used = useMemo(() => {
    const figures = [...cases.values()].flatMap(({ figures }) => figures);
    return new Set(figures.map(({ indicator }) => indicator));
  }, [cases]);
  return (
    <>
      <h1>{t('indicators.title')}</h1>
      <WhenLoaded of={desk.indicators.value}>
        {(indicators) => {
          // Those with figures first: there is something to see.
          const sorted = [...indicators].sort((a, b) => Number(used.has(b.id)) - Number(used.has(a.id)));
          const chosen = indicators.find(({ id }) => id === open) ?? sorted[0];
          if (!chosen) return <EmptyState title={t('indicators.none')} />;
          return (
            <>
              <div class="field indicator-choice">
                <label for="indicator">{t('indicators.choose')}</label>
                <select
                  id="indicator"
                  value={chosen.id}
                  onChange={(event) => go('indicators', event.currentTarget.value, true)}
                >
                  {sorted.map((indicator) => (
                    <option key={indicator.id} value={indicator.id}>
                      {pickText(indicator.names, language)?.text ?? indicator.id}
                      {used.has(indicator.id) ? ' ●' : ''}
                    </option>
                  ))}
                </select>
              </div>
              <p class="soft page-lead" lang="en">
                {chosen.definition}
              </p>
              {targets.state !== 'loading' && <OneIndicator key={chosen.id} indicator={chosen} />}
            </>
          );
        }}
      </WhenLoaded>
    </>
  );
}

function OneIndicator({ indicator }: { indicator: Indicator }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const [observations, setObservations] = useState<Loaded<Observation[]>>({ state: 'loading' });
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    desk.hub.observations(indicator.id).then(
      (value) => isCurrent && setObservations({ state: 'ready', value }),
      (error: Error) => isCurrent && setObservations({ state: 'failed', error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [desk, indicator.id]);
  const cases = desk.cases.value;
  const targets = desk.targets.value.state === 'ready' ? desk.targets.value.value : [];
  const values = observations.state === 'ready' ? observations.value : [];
  const own = useMemo(() => ownPlace(cases.values()), [cases]);
  const points = useMemo(
    () => collectPoints(indicator.id, { cases: cases.values(), targets, observations: values }),
    [indicator.id, cases, targets, values],
  );
  const periods = useMemo(() => listPeriods(points, own), [points, own]);
  const period = periods.find((one) => periodKey(one) === chosen) ?? periods[0];
  const comparison = useMemo(
    () => (period ? comparePoints(points, indicator, period, own) : undefined),
    [points, indicator, period, own],
  );
  if (observations.state === 'loading') return <Loading />;
  return (
    <>
      {observations.state === 'failed' && <Failure error={observations.error} />}
      {!comparison || !period ? (
        <EmptyState title={t('indicators.empty')} hint={t('indicators.empty-hint')} />
      ) : (
        <>
          <div class="field indicator-period">
            <label for="indicator-period">{t('indicators.compared-period')}</label>
            <select
              id="indicator-period"
              value={periodKey(period)}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {[...periods]
                .sort((a, b) => (a.end < b.end ? 1 : -1))
                .map((one) => (
                  <option key={periodKey(one)} value={periodKey(one)}>
                    {formatPeriod(one, language)}
                  </option>
                ))}
            </select>
          </div>
          <ComparisonTable indicator={indicator} comparison={comparison} />
          <NotComparable comparison={comparison} period={period} />
        </>
      )}
    </>
  );
}
