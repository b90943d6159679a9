import { type Baseline, type Opinion, pickText, type Target } from '@duibiao/model';
import { formatInstant, formatPlace, formatQuantity, formatTarget, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from '../state/context';
import { OpinionItem } from './opinion-item';
import { TargetForm } from './target-form';

/** One target: who, standard, figures with their sources, opinions with what was done about each. */
export function TargetCard(props: {
  target: Target;
  mayEdit: boolean;
  onSave: (target: Target) => Promise<void>;
}): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const [editing, setEditing] = useState(false);
  const { target, mayEdit, onSave } = props;
  const name = formatTarget(target.against, language);
  const standard = pickText(target.standard, language);
  const remove = async (): Promise<void> => {
    await desk.hub.deleteTarget(target.id);
    await desk.reloadPlan();
    desk.say(t('targets.deleted'), () => void onSave(target));
  };
  if (editing)
    return <TargetForm task={target.task} known={target} onSave={onSave} onClose={() => setEditing(false)} />;
  return (
    <article class="target-card" aria-label={name}>
      <div class="section-head">
        <h3>{name}</h3>
        {mayEdit && (
          <>
            <button
              type="button"
              class="button is-quiet is-small"
              aria-label={t('targets.edit-one', { target: name })}
              onClick={() => setEditing(true)}
            >
              {t('app.edit')}
            </button>
            <button
              type="button"
              class="button is-quiet is-small"
              aria-label={t('targets.delete-one', { target: name })}
              onClick={() => void remove().catch((error) => desk.say(error.message))}
            >
              {t('app.remove')}
            </button>
          </>
        )}
      </div>
      <p class="small soft">{t('targets.updated', { date: formatInstant(target.updatedAt, language) })}</p>
      <p lang={standard?.language} class={standard ? '' : 'soft'}>
        {standard?.text ?? t('targets.no-standard')}
      </p>
      {target.figures.length > 0 && (
        <ul class="target-figures">
          {target.figures.map((figure) => (
            <FigureLine key={figure.id} figure={figure} />
          ))}
        </ul>
      )}
      {target.opinions.length > 0 && (
        <section class="opinions">
          <h4 class="small soft">{t('targets.opinions')}</h4>
          {target.opinions.map((opinion) => (
            <OpinionItem
              key={opinion.id}
              opinion={opinion}
              onDispose={
                mayEdit
                  ? (disposed: Opinion) =>
                      onSave({
                        ...target,
                        opinions: target.opinions.map((one) => (one.id === disposed.id ? disposed : one)),
                        updatedAt: new Date().toISOString(),
                      })
                  : undefined
              }
            />
          ))}
        </section>
      )}
    </article>
  );
}

function FigureLine({ figure }: { figure: Baseline }): JSX.Element {
  const { language } = useInterface();
  const desk = useDesk();
  const indicators = desk.indicators.value;
  const indicator =
    indicators.state === 'ready' ? indicators.value.find(({ id }) => id === figure.indicator) : undefined;
  const { source } = figure;
  return (
    <li>
      <b class="num">{formatQuantity(figure, language)}</b>{' '}
      {pickText(indicator?.names, language)?.text ?? figure.indicator} · {formatPlace(figure.place, language)} ·{' '}
      {figure.period} ·{' '}
      <span class="soft small">
        {/^https?:\/\//.test(source) ? (
          <a href={source} target="_blank" rel="noreferrer noopener">
            {source}
          </a>
        ) : (
          source
        )}
      </span>
    </li>
  );
}
