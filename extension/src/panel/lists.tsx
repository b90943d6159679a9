import { pickText } from '@duibiao/model';
import { formatAge, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import type { PanelController } from './controller';
import { useController } from './use-controller';

/** Cases that the office sent back, with its reason; "Mend" puts one into the form. */
export function Returned({ controller }: { controller: PanelController }): JSX.Element | null {
  const { language, t } = useInterface();
  const { returned, draft, outbox } = useController(controller);
  const open = returned.filter(
    ({ id }) => id !== draft?.id && !outbox.some(({ operation }) => operation.caseId === id),
  );
  if (open.length === 0) return null;
  return (
    <section class="section" aria-label={t('panel.returned-list')}>
      <h2>{t('panel.returned-list')}</h2>
      <ul class="plain-list">
        {open.map((record) => {
          const title = pickText(record.title, language);
          const review = record.reviews.filter(({ decision }) => decision === 'return').at(-1);
          return (
            <li key={record.id}>
              <p lang={title?.language}>{title?.text ?? record.id}</p>
              <p class="small is-warn">
                {t('panel.returned', { reason: review?.reason ?? '–' })}
                {review && ` · ${formatAge(review.at, Date.now(), t)}`}
              </p>
              <button type="button" class="button is-small" onClick={() => void controller.revise(record)}>
                {t('panel.mend')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Drafts of other pages that wait to be finished. */
export function Drafts({ controller }: { controller: PanelController }): JSX.Element | null {
  const { t } = useInterface();
  const { drafts } = useController(controller);
  if (drafts.length === 0) return null;
  return (
    <section class="section" aria-label={t('panel.drafts')}>
      <h2>{t('panel.drafts')}</h2>
      <ul class="plain-list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <p lang={draft.fields.language}>
              <bdi>{draft.fields.title || draft.page.url}</bdi>
            </p>
            <div class="row is-start">
              <button type="button" class="button is-small" onClick={() => void controller.openDraft(draft)}>
                {t('panel.continue-draft')}
              </button>
              <button
                type="button"
                class="button is-quiet is-small"
                aria-label={t('panel.discard-one', { draft: draft.fields.title })}
                onClick={() => void controller.discard(draft.id)}
              >
                {t('panel.discard')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
