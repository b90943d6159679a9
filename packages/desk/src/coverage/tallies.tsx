import { type Edition, pickText } from '@duibiao/model';
import { formatCount, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';

/** Figures that the public record gives for an edition, each with its source and whether somebody has checked it. */
export function Tallies({ edition }: { edition: Edition }): JSX.Element | null {
  const { language, t } = useInterface();
  if (edition.tallies.length === 0) return null;
  return (
    <section class="tallies">
      <h2>{t('coverage.tallies')}</h2>
      <ul>
        {edition.tallies.map((tally) => (
          <li key={tally.id}>
            <h3>{pickText(tally.title, language)?.text}</h3>
            <p>
              {tally.counts.map((one, index) => (
                <span key={one.id}>
                  {index > 0 && ' · '}
                  {pickText(one.title, language)?.text} <b class="num">{formatCount(one.count, language)}</b>
                </span>
              ))}
              {tally.total !== undefined && (
                <>
                  {' '}
                  · {t('coverage.total')} <b class="num">{formatCount(tally.total, language)}</b>
                </>
              )}
            </p>
            <p class="small soft">
              {t('coverage.source')}: <cite lang="zh-Hans">{tally.source.title}</cite> {tally.source.published}
              {tally.source.verified === false && <> · {t('coverage.not-checked')}</>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
