import { CENTRES, type CentreId } from '@duibiao/model';
import { formatInstant, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Connection } from '../api/hub';
import { useDesk } from '../state/context';
import { Failure } from '../state/parts';

/** Makes the link that connects a centre's extension, and says what to do with it. */
export function ConnectionsScreen(): JSX.Element {
  const { t } = useInterface();
  const desk = useDesk();
  const [centre, setCentre] = useState<CentreId>(CENTRES[0]);
  const [device, setDevice] = useState('');
  const [made, setMade] = useState<Connection | undefined>(undefined);
  const [error, setError] = useState<Error | undefined>(undefined);
  const make = async (): Promise<void> => {
    setError(undefined);
    try {
      setMade(await desk.hub.connect(centre, device.trim() || undefined));
    } catch (cause) {
      setError(cause as Error);
    }
  };
  return (
    <div class="narrow-page">
      <h1>{t('connections.title')}</h1>
      <p class="soft">{t('connections.intro')}</p>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <div class="field">
          <label for="connection-centre">{t('connections.centre')}</label>
          <select
            id="connection-centre"
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
        <div class="field">
          <label for="connection-device">
            {t('connections.device')} ({t('app.optional')})
          </label>
          <input
            id="connection-device"
            value={device}
            maxLength={100}
            aria-describedby="connection-device-hint"
            onInput={(event) => setDevice(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button is-primary">
          {t('connections.make')}
        </button>
      </form>
      <p id="connection-device-hint" class="small soft">
        {t('connections.device-hint')}
      </p>
      {error && <Failure error={error} />}
      {made && <Made connection={made} />}
      <section>
        <h2>{t('connections.steps')}</h2>
        <ol class="steps">
          <li>{t('connections.step-1')}</li>
          <li>{t('connections.step-2')}</li>
          <li>{t('connections.step-3')}</li>
        </ol>
      </section>
    </div>
  );
}

function Made({ connection }: { connection: Connection }): JSX.Element {
  const { language, t } = useInterface();
  return (
    <section class="made note" aria-label={t('connections.link')}>
      <CopyField label={t('connections.link')} value={connection.link} action={t('connections.copy-link')} />
      <CopyField label={t('connections.code')} value={connection.code} action={t('connections.copy-code')} />
      <p class="small soft" role="status">
        {t('connections.expires', { time: formatInstant(connection.expiresAt, language) })}
      </p>
    </section>
  );
}

function CopyField(props: { label: string; value: string; action: string }): JSX.Element {
  const { t } = useInterface();
  const desk = useDesk();
  const id = `copy-${props.label.replace(/\s/g, '-')}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.value);
    } catch {
      // Without permission the text is selected for the reader's own copy.
      document.querySelector<HTMLInputElement>(`[id="${id}"]`)?.select();
      return;
    }
    desk.say(t('app.copied'));
  };
  return (
    <div class="inline-form">
      <div class="field">
        <label for={id}>{props.label}</label>
        <input id={id} readOnly value={props.value} onFocus={(event) => event.currentTarget.select()} />
      </div>
      <button type="button" class="button" onClick={() => void copy()}>
        {props.action}
      </button>
    </div>
  );
}
