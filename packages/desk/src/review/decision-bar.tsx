import { useInterface } from '@duibiao/ui';
import type { JSX, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';

/**
 * Accept, or return with a reason. Accept says what is missing when something is; a return without a reason asks for it. Both are
 * disabled while fields are being edited.
 */
export function DecisionBar(props: {
  may: { accept: boolean; return: boolean };
  ready: boolean;
  disabled: boolean;
  reasonRef: RefObject<HTMLInputElement>;
  onAccept: () => void;
  onReturn: (reason: string) => void;
}): JSX.Element {
  const { t } = useInterface();
  const id = useId();
  const { may, ready, disabled, reasonRef } = props;
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const isMissing = asked && reason.trim() === '';
  return (
    <form
      class="decision-bar"
      onSubmit={(event) => {
        event.preventDefault();
        if (disabled) return;
        if (reason.trim() !== '') props.onReturn(reason.trim());
        else {
          setAsked(true);
          reasonRef.current?.focus();
        }
      }}
    >
      {may.accept && (
        <button type="button" class="button is-primary" aria-disabled={!ready || disabled} onClick={props.onAccept}>
          {t('review.accept')}{' '}
          <span class="key" aria-hidden="true">
            a
          </span>
        </button>
      )}
      {may.return && (
        <>
          <div class="field reason">
            <label for={id} class="visually-hidden">
              {t('review.reason')}
            </label>
            <input
              id={id}
              ref={reasonRef}
              value={reason}
              maxLength={5000}
              autoComplete="off"
              placeholder={t('review.reason')}
              aria-invalid={isMissing}
              aria-describedby={`${id}-hint`}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </div>
          <button type="submit" class="button" aria-disabled={disabled}>
            {t('review.return')}{' '}
            <span class="key" aria-hidden="true">
              r
            </span>
          </button>
          <p id={`${id}-hint`} class={`small ${isMissing ? 'fault' : 'soft'}`} role={isMissing ? 'alert' : undefined}>
            {t(isMissing ? 'review.reason-needed' : 'review.reason-hint')}
          </p>
        </>
      )}
    </form>
  );
}
