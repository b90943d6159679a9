import type { PageDate, SourceDate } from '@duibiao/model';
import { useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';

/** Reads "2018", "2018-01" or "2018-01-30" as a date known that exactly; undefined for anything else, or a day that does not exist. */
export function readSourceDate(text: string): PageDate | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day] = match;
  const date = `${year}-${(month ?? '1').padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date) return undefined;
  return { date, precision: day ? 'day' : month ? 'month' : 'year', from: 'clerk' };
}

/** Sets the date of a page that states none, with how it is known. The clip itself does not change. */
export function SourceDateForm(props: {
  known: SourceDate | undefined;
  onSave: ((date: PageDate, reason: string) => Promise<boolean>) | undefined;
}): JSX.Element {
  const { t } = useInterface();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [isWrong, setWrong] = useState(false);
  const { known, onSave } = props;
  if (!open)
    return (
      <p class="small">
        {!known && <span class="badge is-warn">{t('review.no-date')}</span>}{' '}
        {onSave && (
          <button type="button" class="button is-quiet is-small" onClick={() => setOpen(true)}>
            {t('review.set-date')}
          </button>
        )}
      </p>
    );
  const save = async (): Promise<void> => {
    const date = readSourceDate(text);
    if (!date || reason.trim() === '') setWrong(true);
    else if (await onSave?.(date, reason.trim())) setOpen(false);
  };
  return (
    <form
      class="source-date-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="field">
        <label for={`${id}-date`}>{t('review.source-date')}</label>
        <input
          id={`${id}-date`}
          placeholder="2018-01-30"
          value={text}
          aria-invalid={isWrong && !readSourceDate(text)}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="field is-wide">
        <label for={`${id}-reason`}>{t('review.date-reason')}</label>
        <input
          id={`${id}-reason`}
          value={reason}
          aria-invalid={isWrong && reason.trim() === ''}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button is-small">
        {t('app.save')}
      </button>
      <button type="button" class="button is-quiet is-small" onClick={() => setOpen(false)}>
        {t('app.cancel')}
      </button>
      <p id={`${id}-hint`} class={`small ${isWrong ? 'fault' : 'soft'}`}>
        {t('review.date-hint')}
      </p>
    </form>
  );
}
