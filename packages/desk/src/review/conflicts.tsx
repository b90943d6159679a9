import type { Case, Operation } from '@duibiao/model';
import { formatInstant, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { resolveOperation } from './case-operations';

/** The open conflicts of a case: both values side by side, and the choice. Nothing was discarded. */
export function Conflicts(props: {
  record: Case;
  canSettle: boolean;
  push: (operation: Operation) => Promise<boolean>;
}): JSX.Element | null {
  const { language, t } = useInterface();
  const { record, canSettle, push } = props;
  const open = record.conflicts.filter((conflict) => !conflict.resolved);
  if (open.length === 0) return null;
  return (
    <section class="conflicts note is-warn">
      <h3>{t('review.conflicts')}</h3>
      {open.map((conflict) => {
        const { by } = conflict;
        const who = `${by.centre ? t(`centre.${by.centre}`) : t(`role.${by.role}`)}, ${formatInstant(conflict.at, language)}`;
        return (
          <div key={conflict.id} class="conflict">
            <p>{t('review.conflict-field', { field: conflict.field })}</p>
            <div class="sides">
              <Side title={t('review.conflict-kept')} value={conflict.kept} />
              <Side title={t('review.conflict-offered', { who })} value={conflict.offered} />
            </div>
            {canSettle && (
              <p class="actions">
                <button
                  type="button"
                  class="button is-small"
                  onClick={() => void push(resolveOperation(record, conflict.id, 'kept'))}
                >
                  {t('review.keep')}
                </button>{' '}
                <button
                  type="button"
                  class="button is-small"
                  onClick={() => void push(resolveOperation(record, conflict.id, 'offered'))}
                >
                  {t('review.take')}
                </button>
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}

function Side({ title, value }: { title: string; value: unknown }): JSX.Element {
  return (
    <div>
      <p class="small soft">{title}</p>
      {linesOf(value).map(([name, text]) => (
        <p key={name}>
          {name && <span class="small soft">{name}: </span>}
          {text}
        </p>
      ))}
    </div>
  );
}

/** A field's value as named lines that can be compared by eye; what is nested deeper is shown as JSON. */
export function linesOf(value: unknown): [name: string, text: string][] {
  if (value === undefined || value === null) return [['', '–']];
  if (typeof value !== 'object') return [['', String(value)]];
  if (Array.isArray(value))
    return [['', value.map((part) => (isPlain(part) ? String(part) : JSON.stringify(part))).join(', ')]];
  const entries = Object.entries(value);
  if (entries.length === 0) return [['', '–']];
  return entries.map(([name, part]) => [name, isPlain(part) ? String(part) : JSON.stringify(part)]);
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
