import type { OutboxEntry } from '@duibiao/sync';
import { formatAge, formatInstant, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import type { PanelController } from './controller';
import { useController } from './use-controller';

/** What waits or was refused, with the reason of each, and the last deliveries. */
export function OutboxList({ controller }: { controller: PanelController }): JSX.Element {
  const { language, t } = useInterface();
  const { outbox, receipts, connection } = useController(controller);
  const delivered = receipts.filter(({ deliveredAt }) => deliveredAt !== undefined).slice(0, 10);
  return (
    <section class="section" aria-label={t('panel.outbox')}>
      <div class="row">
        <h2>{t('panel.outbox')}</h2>
        <button type="button" class="button is-small" disabled={!connection} onClick={() => void controller.retryNow()}>
          {t('panel.retry-now')}
        </button>
      </div>
      {outbox.length === 0 && <p class="soft">{t('panel.outbox-empty')}</p>}
      <ul class="outbox-list">
        {outbox.map((entry) => (
          <Waiting
            key={entry.operation.opId}
            entry={entry}
            title={receipts.find(({ opId }) => opId === entry.operation.opId)?.title ?? entry.operation.caseId}
            onMend={() => void controller.mend(entry)}
          />
        ))}
        {delivered.map((receipt) => (
          <li key={receipt.opId}>
            <span class="is-good" aria-hidden="true">
              ✓
            </span>
            <div>
              <p>{receipt.title}</p>
              <p class="small soft num">
                {t('panel.receipt-delivered')} · {formatInstant(receipt.deliveredAt!, language)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Waiting(props: { entry: OutboxEntry; title: string; onMend: () => void }): JSX.Element {
  const { t } = useInterface();
  const { entry, title, onMend } = props;
  const isRejected = entry.state === 'rejected';
  const wait = (entry.notBefore ?? 0) - Date.now();
  return (
    <li>
      <span class={isRejected ? 'is-bad' : 'is-warn'} aria-hidden="true">
        {isRejected ? '✕' : '⟳'}
      </span>
      <div>
        <p>{title}</p>
        {isRejected ? (
          <ul class="small fault">
            {entry.problems?.map(({ path, message }) => (
              <li key={path + message}>
                {path && <code>{path}</code>} {message}
              </li>
            ))}
          </ul>
        ) : (
          <p class="small soft">
            {entry.attempts === 0
              ? t('panel.receipt-waiting')
              : [
                  t('panel.tried', { count: entry.attempts }),
                  entry.lastError,
                  wait > 60_000 &&
                    t('panel.next-try', { time: formatAge(new Date(Date.now() - wait).toISOString(), Date.now(), t) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
          </p>
        )}
        {isRejected && (
          <button type="button" class="button is-small" onClick={onMend}>
            {t('panel.mend')}
          </button>
        )}
      </div>
    </li>
  );
}
