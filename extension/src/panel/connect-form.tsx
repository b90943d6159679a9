import { useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { parseConnectionLink } from '../platform/address';
import type { PanelController } from './controller';
import { useController } from './use-controller';

/** Connects this device to a hub: paste a link or code from the desk, allow its one origin, done. */
export function ConnectForm({ controller, onDone }: { controller: PanelController; onDone: () => void }): JSX.Element {
  const { t } = useInterface();
  const { connection, connectLink, connecting } = useController(controller);
  const [typed, setTyped] = useState<string | undefined>();
  const id = useId();
  const pasted = typed ?? connectLink;
  const link = parseConnectionLink(pasted, connection?.origin);
  const message = describe(connecting, link?.origin ?? '', t);
  return (
    <form
      class="connect-form section"
      onSubmit={(event) => {
        event.preventDefault();
        // Nothing is awaited before the browser's question, or the gesture is lost.
        void controller.connect(pasted).then(() => {
          if (controller.state.connecting !== 'no') return;
          setTyped(undefined);
          onDone();
        });
      }}
    >
      <h2>{t('panel.connect-title')}</h2>
      {connection ? (
        <p class="soft small">
          {t('panel.connected-to', {
            hub: connection.origin,
            centre: connection.actor.centre ? t(`centre.${connection.actor.centre}`) : '–',
          })}
        </p>
      ) : (
        <p class="soft small">{t('panel.not-connected')}</p>
      )}
      <div class="field">
        <label for={id}>{t('panel.connect-link')}</label>
        <input
          id={id}
          value={pasted}
          autocomplete="off"
          spellcheck={false}
          placeholder={t('panel.connect-hint')}
          aria-invalid={connecting === 'wrong'}
          aria-describedby={`${id}-message`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <p id={`${id}-message`} class={connecting === 'asking' ? 'small soft' : 'small fault'} role="status">
        {message}
      </p>
      <div class="row">
        <button type="submit" class="button is-primary" disabled={pasted.trim() === '' || connecting === 'asking'}>
          {link ? t('panel.connect-to', { hub: link.origin }) : t('panel.connect')}
        </button>
        {connection && (
          <button type="button" class="button is-quiet" onClick={() => void controller.disconnect()}>
            {t('panel.disconnect')}
          </button>
        )}
      </div>
    </form>
  );
}

function describe(
  connecting: PanelController['state']['connecting'],
  hub: string,
  t: ReturnType<typeof useInterface>['t'],
): string {
  if (connecting === 'no') return '';
  if (connecting === 'asking') return t('panel.connecting');
  if (connecting === 'wrong') return t('panel.connect-wrong');
  if (connecting === 'denied') return t('panel.connect-denied', { hub });
  return t('panel.connect-failed', { reason: connecting.failed });
}
