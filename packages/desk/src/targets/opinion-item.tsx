import { CENTRES, type Opinion } from '@duibiao/model';
import { formatInstant, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Texts } from '../review/case-fields-view';

type Outcome = NonNullable<Opinion['disposition']>['outcome'];
const OUTCOMES: readonly Outcome[] = ['adopted', 'partly-adopted', 'not-adopted', 'noted'];

/** An opinion, from whom, and what was done about it and why; one that is open can be disposed of here. */
export function OpinionItem(props: {
  opinion: Opinion;
  onDispose: ((opinion: Opinion) => Promise<void>) | undefined;
}): JSX.Element {
  const { language, t } = useInterface();
  const id = useId();
  const { opinion, onDispose } = props;
  const [outcome, setOutcome] = useState<Outcome>('adopted');
  const [reason, setReason] = useState('');
  const { disposition, from } = opinion;
  const centre = CENTRES.find((one) => one === from.id);
  return (
    <div class="opinion">
      <p class="small soft">
        {centre ? t(`centre.${centre}`) : from.id} · {formatInstant(opinion.at, language)}
      </p>
      <Texts text={opinion.text} />
      {disposition ? (
        <p class="small">
          <span class="badge is-good">{t(`targets.opinion-${disposition.outcome}`)}</span> {disposition.reason}
        </p>
      ) : (
        <p class="small">
          <span class="badge is-warn">{t('targets.opinion-open')}</span>
        </p>
      )}
      {!disposition && onDispose && (
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() === '') return;
            const at = new Date().toISOString();
            void onDispose({ ...opinion, disposition: { outcome, reason: reason.trim(), at } });
          }}
        >
          <select
            class="compact"
            aria-label={t('targets.disposition')}
            value={outcome}
            onChange={(event) => setOutcome(event.currentTarget.value as Outcome)}
          >
            {OUTCOMES.map((one) => (
              <option key={one} value={one}>
                {t(`targets.opinion-${one}`)}
              </option>
            ))}
          </select>
          <div class="field">
            <label for={id} class="visually-hidden">
              {t('targets.disposition-reason')}
            </label>
            <input
              id={id}
              required
              placeholder={t('targets.disposition-reason')}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </div>
          <button type="submit" class="button">
            {t('app.save')}
          </button>
        </form>
      )}
    </div>
  );
}
