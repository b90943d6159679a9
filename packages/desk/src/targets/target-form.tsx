import { pickText, type Target } from '@duibiao/model';
import { type MessageKey, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useDesk } from '../state/context';
import { Failure } from '../state/parts';
import {
  draftTarget,
  emptyFigure,
  faultsOf,
  readTarget,
  type TargetDraft,
  type TargetFigureDraft,
} from './target-draft';

/** Edits a target, or makes one. */
export function TargetForm(props: {
  task: string;
  known: Target | undefined;
  onSave: (target: Target) => Promise<void>;
  onClose: () => void;
}): JSX.Element {
  const { t } = useInterface();
  const id = useId();
  const { task, known, onSave, onClose } = props;
  const [draft, setDraft] = useState(() => draftTarget(known));
  const [faults, setFaults] = useState<string[]>([]);
  const [error, setError] = useState<Error | undefined>(undefined);
  const save = async (): Promise<void> => {
    const wrong = faultsOf(draft);
    setFaults(wrong);
    if (wrong.length > 0) return;
    try {
      await onSave(readTarget(draft, task, known, new Date().toISOString()));
      onClose();
    } catch (cause) {
      setError(cause as Error);
    }
  };
  const input = (field: 'country' | 'city' | 'body', label: MessageKey): JSX.Element => (
    <div class="field">
      <label for={`${id}-${field}`}>{t(label)}</label>
      <input
        id={`${id}-${field}`}
        value={draft[field]}
        aria-invalid={faults.includes(field)}
        onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
      />
      {faults.includes(field) && <p class="small fault">{t('figure.place-wrong')}</p>}
    </div>
  );
  return (
    <form
      class="target-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="field-row">
        {input('country', 'review.country')}
        {input('city', 'review.city')}
        {input('body', 'review.body')}
      </div>
      <div class="field">
        <label for={`${id}-standard`}>{t('targets.standard')}</label>
        <textarea
          id={`${id}-standard`}
          lang="zh-Hans"
          value={draft.standard}
          onInput={(event) => setDraft({ ...draft, standard: event.currentTarget.value })}
        />
      </div>
      <Figures id={id} draft={draft} faults={faults} onChange={setDraft} />
      {error && <Failure error={error} />}
      <div class="form-actions">
        <button type="submit" class="button is-primary">
          {t('app.save')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('app.cancel')}
        </button>
      </div>
    </form>
  );
}

const FIGURE_FIELDS: readonly [keyof TargetFigureDraft & string, MessageKey][] = [
  ['iso', 'figure.place-code'],
  ['place', 'figure.place-name'],
  ['period', 'targets.figure-period'],
  ['value', 'figure.value'],
  ['unit', 'figure.unit'],
  ['source', 'targets.figure-source'],
];

function Figures(props: {
  id: string;
  draft: TargetDraft;
  faults: readonly string[];
  onChange: (draft: TargetDraft) => void;
}): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const { id, draft, faults, onChange } = props;
  const indicators = desk.indicators.value.state === 'ready' ? desk.indicators.value.value : [];
  const change = (figureId: string, part: Partial<TargetFigureDraft>): void =>
    onChange({
      ...draft,
      figures: draft.figures.map((figure) => (figure.id === figureId ? { ...figure, ...part } : figure)),
    });
  return (
    <fieldset>
      <legend>{t('targets.figures')}</legend>
      {draft.figures.map((figure) => (
        <div class="field-row figure-row" key={figure.id}>
          <div class="field">
            <label for={`${id}-${figure.id}-indicator`}>{t('figure.indicator')}</label>
            <select
              id={`${id}-${figure.id}-indicator`}
              value={figure.indicator}
              aria-invalid={faults.includes(`${figure.id}.indicator`)}
              onChange={(event) => change(figure.id, { indicator: event.currentTarget.value })}
            >
              <option value="">–</option>
              {!indicators.some((one) => one.id === figure.indicator) && figure.indicator && (
                <option value={figure.indicator}>{figure.indicator}</option>
              )}
              {indicators.map((one) => (
                <option key={one.id} value={one.id}>
                  {pickText(one.names, language)?.text ?? one.id}
                </option>
              ))}
            </select>
          </div>
          {FIGURE_FIELDS.map(([field, label]) => (
            <div class="field" key={field}>
              <label for={`${id}-${figure.id}-${field}`}>{t(label)}</label>
              <input
                id={`${id}-${figure.id}-${field}`}
                value={figure[field] ?? ''}
                aria-invalid={faults.includes(`${figure.id}.${field}`)}
                {...(field === 'period' ? { placeholder: '2017', title: t('targets.period-hint') } : {})}
                onInput={(event) => change(figure.id, { [field]: event.currentTarget.value })}
              />
            </div>
          ))}
          <button
            type="button"
            class="button is-quiet is-small"
            onClick={() => onChange({ ...draft, figures: draft.figures.filter((one) => one.id !== figure.id) })}
          >
            {t('app.remove')}
          </button>
        </div>
      ))}
      <button
        type="button"
        class="button is-small"
        onClick={() => onChange({ ...draft, figures: [...draft.figures, emptyFigure(draft)] })}
      >
        {t('targets.add-figure')}
      </button>
    </fieldset>
  );
}
