import { exactValueSchema, type Figure, type Measure, type Period } from '@duibiao/model';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type MessageKey, useInterface } from '../i18n';

/** The editable parts of a figure as people type them: an empty text is an absent part. */
export interface FigureDraft {
  value: string;
  unit: string;
  currency: string;
  indicator: string;
  start: string;
  end: string;
  iso: string;
  place: string;
  measure: Measure;
  comparedWith: string;
}

/** What is typed in for a figure as it is. */
export function draftFigure(figure: Figure): FigureDraft {
  return {
    value: figure.value,
    unit: figure.unit ?? '',
    currency: figure.currency ?? '',
    indicator: figure.indicator ?? '',
    start: figure.period?.start ?? '',
    end: figure.period?.end ?? '',
    iso: figure.place?.iso ?? '',
    place: figure.place?.name ?? '',
    measure: figure.measure,
    comparedWith: figure.comparedWith ?? '',
  };
}

/** The edited figure, accepted by the one who edited it; or which field is wrong and why. */
export function readFigureDraft(
  figure: Figure,
  draft: FigureDraft,
): { figure: Figure } | { wrong: { field: keyof FigureDraft; message: MessageKey }[] } {
  const wrong: { field: keyof FigureDraft; message: MessageKey }[] = [];
  const value = draft.value.replace(/[,\s]/g, '').replace('−', '-');
  if (!exactValueSchema.safeParse(value).success) wrong.push({ field: 'value', message: 'figure.value-wrong' });
  const hasPlace = draft.iso !== '' || draft.place !== '';
  if (hasPlace && !/^[A-Z]{2}$/.test(draft.iso)) wrong.push({ field: 'iso', message: 'figure.place-wrong' });
  const end = draft.end === '' ? draft.start : draft.end;
  const hasPeriod = draft.start !== '' || draft.end !== '';
  if (hasPeriod && !(draft.start !== '' && draft.start <= end))
    wrong.push({ field: 'start', message: 'figure.period-wrong' });
  if (wrong.length > 0) return { wrong };
  const { unit: _unit, currency: _currency, comparedWith: _compared, ...kept } = figure;
  const samePlace = figure.place?.iso === draft.iso && figure.place.name === draft.place;
  return {
    figure: {
      ...kept,
      value,
      indicator: draft.indicator === '' ? null : draft.indicator,
      period: hasPeriod ? periodOf(figure.period, draft.start, end) : null,
      place: !hasPlace ? null : samePlace ? figure.place : { iso: draft.iso, name: draft.place || draft.iso },
      measure: draft.measure,
      status: 'accepted',
      ...(draft.unit === '' ? {} : { unit: draft.unit }),
      ...(draft.currency === '' ? {} : { currency: draft.currency }),
      ...(draft.comparedWith === '' ? {} : { comparedWith: draft.comparedWith }),
    },
  };
}

function periodOf(known: Period | null, start: string, end: string): Period {
  if (known?.start === start && known.end === end) return known;
  const isYear = start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`;
  return { start, end, precision: isYear ? 'year' : start === end ? 'day' : 'span' };
}

const MEASURES: readonly Measure[] = ['level', 'change', 'share'];

/** Edits every part of a figure. Saving accepts it: a person has looked at it. */
export function FigureForm(props: {
  figure: Figure;
  onSave: (figure: Figure) => void;
  onCancel: () => void;
}): JSX.Element {
  const { t } = useInterface();
  const id = useId();
  const [draft, setDraft] = useState(() => draftFigure(props.figure));
  const [wrong, setWrong] = useState<{ field: keyof FigureDraft; message: MessageKey }[]>([]);
  const input = (field: Exclude<keyof FigureDraft, 'measure'>, label: MessageKey, type = 'text'): JSX.Element => {
    const fault = wrong.find((entry) => entry.field === field);
    return (
      <div class="field">
        <label for={`${id}-${field}`}>{t(label)}</label>
        <input
          id={`${id}-${field}`}
          type={type}
          value={draft[field]}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? `${id}-${field}-wrong` : undefined}
          onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
        />
        {fault && (
          <p id={`${id}-${field}-wrong`} class="small fault">
            {t(fault.message)}
          </p>
        )}
      </div>
    );
  };
  return (
    <form
      class="figure-form"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readFigureDraft(props.figure, draft);
        if ('wrong' in read) setWrong(read.wrong);
        else props.onSave(read.figure);
      }}
    >
      {input('value', 'figure.value')}
      {input('unit', 'figure.unit')}
      {input('currency', 'figure.currency')}
      {input('indicator', 'figure.indicator')}
      {input('start', 'figure.period-start', 'date')}
      {input('end', 'figure.period-end', 'date')}
      {input('iso', 'figure.place-code')}
      {input('place', 'figure.place-name')}
      <div class="field">
        <label for={`${id}-measure`}>{t('figure.measure')}</label>
        <select
          id={`${id}-measure`}
          value={draft.measure}
          onChange={(event) => setDraft({ ...draft, measure: event.currentTarget.value as Measure })}
        >
          {MEASURES.map((measure) => (
            <option key={measure} value={measure}>
              {t(`measure.${measure}`)}
            </option>
          ))}
        </select>
      </div>
      {input('comparedWith', 'figure.compared-with')}
      <div class="actions">
        <button type="submit" class="button is-small">
          {t('app.save')}
        </button>
        <button type="button" class="button is-quiet is-small" onClick={props.onCancel}>
          {t('app.cancel')}
        </button>
      </div>
    </form>
  );
}
