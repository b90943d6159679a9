import { useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import type { PanelController } from './controller';
import { useController } from './use-controller';

/** What became of the last save: saved here, delivered or waiting, and its id. The region is always there, so that it is announced. */
export function Receipt({ controller }: { controller: PanelController }): JSX.Element {
  const { t } = useInterface();
  const { lastSave, receipts, outbox } = useController(controller);
  const receipt = receipts.find(({ opId }) => opId === lastSave);
  const entry = outbox.find(({ operation }) => operation.opId === lastSave);
  const reason = entry?.problems?.map(({ message }) => message).join('; ') ?? '';
  return (
    <div role="status" aria-label={t('panel.receipt')} class={receipt ? 'receipt' : ''}>
      {receipt && (
        <>
          <p class="receipt-title">{receipt.title}</p>
          <p>
            <span class="is-good">✓ {t('panel.receipt-saved')}</span>
            {' · '}
            {receipt.deliveredAt && receipt.status !== 'conflict' && (
              <span class="is-good">✓ {t('panel.receipt-delivered')}</span>
            )}
            {receipt.status === 'conflict' && <span class="is-warn">{t('panel.receipt-conflict')}</span>}
            {!receipt.deliveredAt && entry?.state === 'rejected' && (
              <span class="is-bad">✕ {t('panel.receipt-rejected', { reason })}</span>
            )}
            {!receipt.deliveredAt && entry?.state !== 'rejected' && (
              <span class="is-warn">⟳ {t('panel.receipt-waiting')}</span>
            )}
          </p>
          <p class="small soft num">{t('panel.receipt-case', { id: receipt.caseId })}</p>
        </>
      )}
    </div>
  );
}
