import type { Figure } from '@duibiao/model';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatPeriod } from '../formats/dates';
import { formatFigure } from '../formats/numbers';
import { formatPlace } from '../formats/places';
import { useInterface } from '../i18n';
import { directionOf } from '../language';
import { FigureForm } from './figure-form';

/** What one can do with a figure. Without `onChange` it is shown only. */
export interface FigureItemProps {
  figure: Figure;
  /** Language of the quote that the words are from. */
  language?: string | undefined;
  /** The figure that is pointed at, here or in its quote. */
  active?: boolean;
  /** Why it may not be printed, in words. */
  fault?: string | undefined;
  indicatorName?: string | undefined;
  onChange?: ((figure: Figure) => void) | undefined;
  /** Called with true when pointer or focus enters, with false when it leaves. */
  onPoint?: ((on: boolean) => void) | undefined;
}

/** A figure beside the words it came from: value, unit, period, place, measure; a box to take it, every part editable. */
export function FigureItem(props: FigureItemProps): JSX.Element {
  const { language, t } = useInterface();
  const [editing, setEditing] = useState(false);
  const { figure, active, fault, indicatorName, onChange, onPoint } = props;
  // The message's words stay in the interface's direction, the page's in their own.
  const [before, after] = t('figure.words', { words: '\n' }).split('\n');
  const value = formatFigure(figure, language, t);
  const facts = [
    indicatorName ?? figure.indicator ?? t('figure.no-indicator'),
    figure.period && formatPeriod(figure.period, language),
    figure.place && formatPlace(figure.place, language),
    t(`measure.${figure.measure}`),
    figure.comparedWith && t('figure.against', { base: figure.comparedWith }),
    figure.priceBasis,
  ];
  const decide = (taken: boolean): void => onChange?.({ ...figure, status: taken ? 'accepted' : 'rejected' });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only highlights; what can be done is on the controls inside
    <div
      class={`figure-item is-${figure.status} ${active ? 'is-active' : ''}`}
      onMouseEnter={() => onPoint?.(true)}
      onMouseLeave={() => onPoint?.(false)}
      onFocusIn={() => onPoint?.(true)}
      onFocusOut={() => onPoint?.(false)}
    >
      {onChange ? (
        <input
          type="checkbox"
          checked={figure.status === 'accepted'}
          ref={(box) => {
            if (box) box.indeterminate = figure.status === 'proposed';
          }}
          aria-label={t('figure.accept-one', { figure: value })}
          onChange={(event) => decide(event.currentTarget.checked)}
        />
      ) : (
        <span />
      )}
      <div>
        <p>
          <span class="value">{value}</span> <span>{facts.filter(Boolean).join(' · ')}</span>
        </p>
        <p class="words">
          {t(`figure.${figure.status}`)} · {before}
          <bdi lang={props.language} dir={directionOf(props.language)}>
            {figure.asWritten}
          </bdi>
          {after}
        </p>
        {fault && <p class="fault">{fault}</p>}
      </div>
      {onChange && (
        <div class="figure-actions">
          {figure.status === 'proposed' && (
            <button
              type="button"
              class="button is-quiet is-small"
              aria-label={t('figure.reject-one', { figure: value })}
              onClick={() => decide(false)}
            >
              {t('figure.reject')}
            </button>
          )}
          <button
            type="button"
            class="button is-quiet is-small"
            aria-label={t('figure.edit-one', { figure: value })}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {t('app.edit')}
          </button>
        </div>
      )}
      {editing && onChange && (
        <FigureForm
          figure={figure}
          onCancel={() => setEditing(false)}
          onSave={(edited) => {
            setEditing(false);
            onChange(edited);
          }}
        />
      )}
    </div>
  );
}
