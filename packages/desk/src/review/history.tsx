import type { Case } from '@duibiao/model';
import { formatInstant, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';

/** Who changed which fields when, the latest first. */
export function History({ record }: { record: Case }): JSX.Element {
  const { language, t } = useInterface();
  return (
    <details class="history">
      <summary>
        {t('review.history')} <span class="soft num">{record.history.length}</span>
      </summary>
      <ol>
        {[...record.history].reverse().map((entry) => (
          <li key={entry.opId} class="small">
            <span class="num soft">{formatInstant(entry.at, language)}</span>{' '}
            {entry.by.centre ? t(`centre.${entry.by.centre}`) : t(`role.${entry.by.role}`)} · {entry.by.device} ·{' '}
            {entry.fields.join(', ')}
            {entry.note && <> · “{entry.note}”</>}
          </li>
        ))}
      </ol>
    </details>
  );
}
