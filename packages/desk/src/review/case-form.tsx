import { type Case, type Missing, type Operation, pickText } from '@duibiao/model';
import { directionOf, TaskPicker, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useDesk } from '../state/context';
import { type CaseDraft, changedFields, draftCase, TEXT_FIELDS, type TextField, TRANSFER_FIELDS } from './case-draft';
import { putOperation } from './case-operations';

/** The fields that are open from the start; the others are one click away. */
const FIRST_FIELDS: readonly TextField[] = ['title', 'why', 'summary', 'practice'];

/**
 * Edits the fields of a case. Only what was changed is sent, with the revisions that were seen when the form opened: when somebody else
 * has changed the same field meanwhile, both values are kept as a conflict.
 */
export function CaseForm(props: {
  record: Case;
  missing: readonly Missing[];
  push: (operation: Operation) => Promise<boolean>;
  busy: boolean;
  onClose: () => void;
}): JSX.Element {
  const { t } = useInterface();
  const desk = useDesk();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { push, busy, onClose } = props;
  const [seen] = useState(props.record);
  const [draft, setDraft] = useState(() => draftCase(props.record));
  const edition = desk.edition.value;
  const set = changedFields(seen, draft);
  const isChanged = Object.keys(set).length > 0;
  // The first missing field is where the work is, once
  useEffect(() => {
    const codes = new Set(props.missing.map(({ code }) => code));
    const first = codes.has('task')
      ? '[role=combobox]'
      : codes.has('lead-unit')
        ? 'select'
        : codes.has('title')
          ? `[id="${id}-title"]`
          : codes.has('transferability')
            ? `[id="${id}-what"]`
            : `[id="${id}-title"]`;
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, []);

  const save = async (): Promise<void> => {
    if (!isChanged || (await push(putOperation(seen, set)))) {
      if (isChanged) desk.say(t('app.saved'));
      onClose();
    }
  };
  const text = (field: TextField): JSX.Element => (
    <Text
      key={field}
      id={`${id}-${field}`}
      label={t(field === 'title' ? 'review.title-zh' : `review.${field}`)}
      value={draft.texts[field]}
      others={seen[field]}
      isLine={field === 'title'}
      onInput={(value) => setDraft({ ...draft, texts: { ...draft.texts, [field]: value } })}
    />
  );
  return (
    <form
      ref={form}
      class="case-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !isChanged) onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      {props.record.revision > seen.revision && <p class="note">{t('review.changed-elsewhere')}</p>}
      <TaskPicker
        tasks={edition?.tasks ?? []}
        value={draft.tasks}
        onChange={(tasks) => setDraft({ ...draft, tasks })}
        context={contextOf(seen)}
      />
      <UnitSelect id={`${id}-unit`} value={draft.leadUnit} onChange={(leadUnit) => setDraft({ ...draft, leadUnit })} />
      <TargetFields id={id} draft={draft} onChange={setDraft} />
      {FIRST_FIELDS.map(text)}
      <fieldset>
        <legend>{t('review.transferability')}</legend>
        {TRANSFER_FIELDS.map((field) => (
          <Text
            key={field}
            id={`${id}-${field}`}
            label={t(`review.transfer-${field}`)}
            value={draft.transfer[field]}
            others={seen.transferability?.[field]}
            onInput={(value) => setDraft({ ...draft, transfer: { ...draft.transfer, [field]: value } })}
          />
        ))}
        <div class="field">
          <label for={`${id}-rating`}>{t('review.transfer-rating')}</label>
          <select
            id={`${id}-rating`}
            value={draft.rating}
            onChange={(event) => setDraft({ ...draft, rating: event.currentTarget.value })}
          >
            <option value="">–</option>
            {[1, 2, 3, 4, 5].map((rating) => (
              <option key={rating} value={String(rating)}>
                {rating}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
      <details>
        <summary>{t('review.more-fields')}</summary>
        {TEXT_FIELDS.filter((field) => !FIRST_FIELDS.includes(field)).map(text)}
      </details>
      <div class="form-actions">
        <button type="submit" class="button is-primary" aria-disabled={busy}>
          {t('app.save')}{' '}
          <span class="key" aria-hidden="true">
            ⌘↵
          </span>
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('app.cancel')}
        </button>
        {isChanged && <span class="soft small">{t('review.unsaved')}</span>}
      </div>
    </form>
  );
}

/** What the pages of a case say, for the suggestions of tasks. */
function contextOf(record: Case): { text: string; language?: string | undefined } {
  const text = record.clips.map((clip) => [clip.title, ...clip.quotes.map(({ exact }) => exact)].join('\n')).join('\n');
  return { text, language: record.clips[0]?.language };
}

function Text(props: {
  id: string;
  label: string;
  value: string;
  others: Record<string, string> | undefined;
  isLine?: boolean;
  onInput: (value: string) => void;
}): JSX.Element {
  const { id, label, value, others, isLine, onInput } = props;
  const originals = Object.entries(others ?? {}).filter(([tag]) => !/^zh(-Hans)?$/.test(tag));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {originals.map(([tag, text]) => (
        <p key={tag} class="small soft" lang={tag} dir={directionOf(tag)}>
          {text}
        </p>
      ))}
      {isLine ? (
        <input id={id} lang="zh-Hans" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <textarea id={id} lang="zh-Hans" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </div>
  );
}

function UnitSelect(props: { id: string; value: string; onChange: (unit: string) => void }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const units = desk.edition.value?.units ?? [];
  return (
    <div class="field">
      <label for={props.id}>{t('review.lead-unit')}</label>
      <select id={props.id} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        <option value="">{t('review.choose-unit')}</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {pickText(unit.title, language)?.text ?? unit.id}
          </option>
        ))}
      </select>
    </div>
  );
}

function TargetFields(props: { id: string; draft: CaseDraft; onChange: (draft: CaseDraft) => void }): JSX.Element {
  const { t } = useInterface();
  const { id, draft, onChange } = props;
  const fields = [
    ['country', 'review.country'],
    ['city', 'review.city'],
    ['body', 'review.body'],
  ] as const;
  return (
    <div class="field-row">
      {fields.map(([field, label]) => (
        <div class="field" key={field}>
          <label for={`${id}-${field}`}>{t(label)}</label>
          <input
            id={`${id}-${field}`}
            value={draft[field]}
            {...(field === 'country' ? { maxLength: 2, pattern: '[A-Za-z]{2}' } : {})}
            onInput={(event) => onChange({ ...draft, [field]: event.currentTarget.value })}
          />
        </div>
      ))}
    </div>
  );
}
