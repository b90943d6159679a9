import { type Assignment, CENTRES, type CentreId } from '@duibiao/model';
import { ErrorNote, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { stateOfCentre, type TaskRow } from './task-gaps';

/** Asks a centre to work on a task, with what to look for and by when; lists who is asked already. */
export function AssignForm(props: {
  row: TaskRow;
  /** The centre that was pointed at; true for the first that has nothing yet. */
  centre: CentreId | true;
  onAssign: (centre: CentreId, more: Pick<Assignment, 'note' | 'due'>) => Promise<void>;
  onRemove: (id: string) => Promise<void>;
  onClose: () => void;
}): JSX.Element {
  const { t } = useInterface();
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const free = CENTRES.find((one) => stateOfCentre(props.row, one).kind === 'nothing') ?? CENTRES[0];
  const [centre, setCentre] = useState<CentreId>(props.centre === true ? free : props.centre);
  const [note, setNote] = useState('');
  const [due, setDue] = useState('');
  const [error, setError] = useState<Error | undefined>(undefined);
  useEffect(() => first.current?.focus(), []);
  const open = props.row.assignments.filter((one) => !one.done);
  return (
    <form
      class="assign-form"
      onSubmit={(event) => {
        event.preventDefault();
        const more = { ...(note.trim() ? { note: note.trim() } : {}), ...(due ? { due } : {}) };
        props.onAssign(centre, more).catch(setError);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      {open.length > 0 && (
        <ul class="assigned">
          {open.map((one) => (
            <li key={one.id}>
              {t(`centre.${one.centre}`)}
              {one.note && ` · ${one.note}`}
              {one.due && ` · ${one.due}`}{' '}
              <button
                type="button"
                class="button is-quiet is-small"
                aria-label={t('coverage.assignment-remove', { centre: t(`centre.${one.centre}`) })}
                onClick={() => void props.onRemove(one.id).catch(setError)}
              >
                {t('app.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="field">
        <label for={`${id}-centre`}>{t('coverage.assign-to')}</label>
        <select
          id={`${id}-centre`}
          ref={first}
          value={centre}
          onChange={(event) => setCentre(event.currentTarget.value as CentreId)}
        >
          {CENTRES.map((one) => (
            <option key={one} value={one}>
              {t(`centre.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field is-wide">
        <label for={`${id}-note`}>{t('coverage.assign-note')}</label>
        <input id={`${id}-note`} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </div>
      <div class="field">
        <label for={`${id}-due`}>{t('coverage.assign-due')}</label>
        <input id={`${id}-due`} type="date" value={due} onInput={(event) => setDue(event.currentTarget.value)} />
      </div>
      <button type="submit" class="button is-primary">
        {t('coverage.assign')}
      </button>
      <button type="button" class="button" onClick={props.onClose}>
        {t('app.cancel')}
      </button>
      {error && <ErrorNote detail={error.message} />}
    </form>
  );
}
