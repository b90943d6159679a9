import { type Coverage, type Edition, pickText } from '@duibiao/model';
import { EmptyState, formatCount, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useDesk } from '../state/context';
import { WhenLoaded } from '../state/parts';
import { Differences } from './differences';
import { SchemeMatrix } from './scheme-matrix';
import { Tallies } from './tallies';
import { TaskTable } from './task-table';

/** What an edition declares, what is entered and what is covered: the whole first, then each task and who could fill it. */
export function CoverageScreen(): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const edition = desk.edition.value;
  return (
    <>
      <h1>{t('coverage.title')}</h1>
      {edition && <p class="soft page-lead">{pickText(edition.title, language)?.text}</p>}
      <WhenLoaded of={desk.editions.value}>
        {() =>
          edition && (
            <WhenLoaded of={desk.coverage.value}>
              {(coverage) => <EditionCoverage edition={edition} coverage={coverage} />}
            </WhenLoaded>
          )
        }
      </WhenLoaded>
    </>
  );
}

function EditionCoverage({ edition, coverage }: { edition: Edition; coverage: Coverage }): JSX.Element {
  const { t } = useInterface();
  return (
    <>
      <Totals coverage={coverage} />
      <Differences edition={edition} coverage={coverage} />
      {coverage.schemes.length > 0 && (
        <div class="matrices">
          {coverage.schemes.map((scheme) => (
            <SchemeMatrix key={scheme.id} edition={edition} coverage={coverage} scheme={scheme} />
          ))}
        </div>
      )}
      {edition.tasks.length === 0 ? (
        <EmptyState title={t('coverage.tasks')} hint={t('coverage.no-tasks')} />
      ) : (
        <TaskTable edition={edition} coverage={coverage} />
      )}
      <Tallies edition={edition} />
    </>
  );
}

function Totals({ coverage }: { coverage: Coverage }): JSX.Element {
  const { language, t } = useInterface();
  const { totals } = coverage;
  const facts = [
    ['coverage.declared', totals.declared],
    ['coverage.entered', totals.entered],
    ['coverage.with-target', totals.withTarget],
    ['coverage.with-case', totals.withCase],
    ['coverage.with-accepted', totals.withAcceptedCase],
    ['coverage.stale', totals.stale],
  ] as const;
  return (
    <dl class="totals">
      {facts.map(([key, value]) =>
        value === undefined ? null : (
          <div key={key} class={key === 'coverage.stale' && value > 0 ? 'is-bad' : ''}>
            <dt title={key === 'coverage.stale' ? t('coverage.stale-hint') : undefined}>{t(key)}</dt>
            <dd class="num">{formatCount(value, language)}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
