import { EmptyState, INTERFACE_LANGUAGES, Loading, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ConnectForm } from './connect-form';
import type { PanelController } from './controller';
import { DraftForm } from './draft-form';
import { Drafts, Returned } from './lists';
import { OutboxList } from './outbox-list';
import { Receipt } from './receipt';
import { useController } from './use-controller';

/** The whole panel: who I am and the outbox on top, the draft, the receipt. */
export function Panel(props: { controller: PanelController; onLanguage: (language: string) => void }): JSX.Element {
  const { controller } = props;
  const { t } = useInterface();
  const state = useController(controller);
  const [opened, setOpened] = useState<'outbox' | 'connect' | undefined>();
  const toggle = (what: 'outbox' | 'connect') => (): void => setOpened(opened === what ? undefined : what);
  const { draft, unreadable, connectLink } = state;

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      void controller.save();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [controller]);

  if (state.phase === 'starting') return <Loading />;
  const isConnecting = opened === 'connect' || connectLink !== '' || state.connecting !== 'no' || !state.connection;
  return (
    <div class="panel">
      <Header {...props} onOutbox={toggle('outbox')} onConnect={toggle('connect')} opened={opened} />
      <main>
        {opened === 'outbox' && <OutboxList controller={controller} />}
        {isConnecting && <ConnectForm controller={controller} onDone={() => setOpened(undefined)} />}
        <HubNote controller={controller} />
        <Receipt controller={controller} />
        {state.phase === 'reading' && (
          <p class="soft" role="status" aria-busy="true">
            {t('panel.capturing')}
          </p>
        )}
        {unreadable && (
          <div class="note is-warn" role="alert">
            <p>{t(`panel.cannot-${unreadable.reason}`)}</p>
            {/^https?:/.test(unreadable.invocation.url) && (
              <button type="button" class="button is-small" onClick={() => void controller.clipByHand()}>
                {t('panel.by-hand')}
              </button>
            )}
          </div>
        )}
        {draft ? (
          <DraftForm key={draft.id} controller={controller} draft={draft} />
        ) : (
          state.phase === 'ready' &&
          !unreadable && <EmptyState title={t('panel.clip-page')} hint={t('panel.clip-how')} />
        )}
        <Returned controller={controller} />
        <Drafts controller={controller} />
      </main>
    </div>
  );
}

function Header(props: {
  controller: PanelController;
  opened: 'outbox' | 'connect' | undefined;
  onOutbox: () => void;
  onConnect: () => void;
  onLanguage: (language: string) => void;
}): JSX.Element {
  const { language, t } = useInterface();
  const { connection } = useController(props.controller);
  const { delivered, waiting, rejected } = props.controller.tally();
  const centre = connection?.actor.centre;
  const other = INTERFACE_LANGUAGES.find(({ id }) => id !== language)!;
  return (
    <header class="panel-header">
      <h1 class="visually-hidden">{t('app.name')}</h1>
      <button
        type="button"
        class="button is-quiet is-small who"
        aria-expanded={props.opened === 'connect'}
        onClick={props.onConnect}
        title={
          connection &&
          t('panel.connected-to', { hub: connection.origin, centre: centre ? t(`centre.${centre}`) : '–' })
        }
      >
        {centre ? t(`centre.${centre}`) : t('panel.connect')}
      </button>
      <button
        type="button"
        class="button is-quiet is-small outbox-glance num"
        aria-expanded={props.opened === 'outbox'}
        onClick={props.onOutbox}
      >
        <span class="visually-hidden">{t('panel.outbox-of', { delivered, waiting, rejected })}</span>
        <span aria-hidden="true" class="is-delivered">
          ✓ {delivered}
        </span>
        {waiting > 0 && (
          <span aria-hidden="true" class="is-waiting">
            ⟳ {waiting}
          </span>
        )}
        {rejected > 0 && (
          <span aria-hidden="true" class="is-rejected">
            ✕ {rejected}
          </span>
        )}
      </button>
      <button type="button" class="button is-quiet is-small" lang={other.id} onClick={() => props.onLanguage(other.id)}>
        {other.name}
      </button>
    </header>
  );
}

/** What is wrong with the hub, said once and only while it is. */
function HubNote({ controller }: { controller: PanelController }): JSX.Element | null {
  const { t } = useInterface();
  const { connection, hubState } = useController(controller);
  if (!connection || hubState === undefined || hubState === 'reached') return null;
  return (
    <p class={`note ${hubState === 'refused-device' ? 'is-bad' : 'is-warn'} small`} role="status">
      {t(hubState === 'refused-device' ? 'panel.hub-refused' : 'panel.hub-unavailable')}
    </p>
  );
}
