import { ErrorNote, Loading, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { HubError } from '../api/hub';
import { useDesk } from '../state/context';
import { go } from '../state/route';

/** Signs in with the code of the link, or asks for one. The code leaves the address and the history at once. */
export function SignIn({ code }: { code: string }): JSX.Element {
  const { t } = useInterface();
  const desk = useDesk();
  const [working, setWorking] = useState(code !== '');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<Error | undefined>(undefined);

  const signIn = async (given: string): Promise<void> => {
    setWorking(true);
    setError(undefined);
    try {
      await desk.signIn(given);
      go('coverage', undefined, true);
    } catch (cause) {
      setError(cause as Error);
      setWorking(false);
    }
  };
  // A code is used once
  useEffect(() => {
    if (code !== '') void signIn(code);
  }, [code]);

  if (working) return <Loading />;
  return (
    <section class="narrow-page">
      <h1>{t('signin.title')}</h1>
      {error ? (
        <ErrorNote title={error instanceof HubError ? t('signin.failed') : t('app.offline')} />
      ) : (
        <p>{t('signin.needed')}</p>
      )}
      <p class="soft">{t('signin.how')}</p>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          void signIn(typed.trim().replace(/^.*\/signin\//, ''));
        }}
      >
        <div class="field">
          <label for="signin-code">{t('signin.code')}</label>
          <input
            id="signin-code"
            required
            autoComplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button is-primary">
          {t('signin.submit')}
        </button>
      </form>
    </section>
  );
}
