import {
  chooseLanguage,
  createTranslator,
  EmptyState,
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  LanguageProvider,
  Loading,
  useInterface,
} from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ConnectionsScreen } from '../connections/connections-screen';
import { CoverageScreen } from '../coverage/coverage-screen';
import { HandbookScreen } from '../handbook/handbook-screen';
import { IndicatorsScreen } from '../indicators/indicators-screen';
import { ReviewScreen } from '../review/review-screen';
import { DeskContext, useDesk } from '../state/context';
import type { Desk } from '../state/desk';
import { type Route, route } from '../state/route';
import { TargetsScreen } from '../targets/targets-screen';
import { Header } from './header';
import { Notices } from './notices';
import { SignIn } from './sign-in';

const LANGUAGE_KEY = 'duibiao.language';

/** The page: language, session, and the screen of the address. */
export function App({ desk }: { desk: Desk }): JSX.Element {
  const [language, setLanguage] = useState<InterfaceLanguage>(() =>
    chooseLanguage(localStorage.getItem(LANGUAGE_KEY), navigator.languages),
  );
  const t = useMemo(() => createTranslator(language), [language]);
  useEffect(() => {
    document.documentElement.lang = INTERFACE_LANGUAGES.find(({ id }) => id === language)!.locale;
  }, [language]);
  useEffect(() => {
    if (route.value.screen !== 'signin') void desk.start();
  }, [desk]);
  const choose = (chosen: InterfaceLanguage): void => {
    localStorage.setItem(LANGUAGE_KEY, chosen);
    setLanguage(chosen);
  };
  return (
    <LanguageProvider language={language} t={t}>
      <DeskContext.Provider value={desk}>
        {/* biome-ignore lint/a11y/useValidAnchor: a link as readers expect it; the address is taken by the route, so the move is made by hand */}
        <a
          class="skip-link"
          href="#main"
          onClick={(event) => {
            event.preventDefault();
            document.getElementById('main')?.focus();
          }}
        >
          {t('app.skip')}
        </a>
        <Header onLanguage={choose} />
        <Page />
        <Notices />
      </DeskContext.Provider>
    </LanguageProvider>
  );
}

/** What the address asks for, or why it cannot be shown. */
function Page(): JSX.Element {
  const { t } = useInterface();
  const desk = useDesk();
  const at = route.value;
  const session = desk.session.value;
  useEffect(() => {
    const name = at.screen === 'signin' ? t('signin.title') : t(`${at.screen}.title`);
    document.title = `${name} · ${t('app.name')}`;
  }, [at.screen, t]);
  return (
    <main id="main" tabIndex={-1}>
      {at.screen === 'signin' || session.state === 'none' ? (
        <SignIn code={at.screen === 'signin' ? at.code : ''} />
      ) : session.state === 'unknown' ? (
        desk.online.value ? (
          <Loading />
        ) : (
          <EmptyState title={t('app.offline')} />
        )
      ) : (
        <ScreenOf at={at} />
      )}
    </main>
  );
}

function ScreenOf({ at }: { at: Exclude<Route, { screen: 'signin' }> }): JSX.Element {
  switch (at.screen) {
    case 'coverage':
      return <CoverageScreen />;
    case 'review':
      return <ReviewScreen open={at.open} />;
    case 'targets':
      return <TargetsScreen open={at.open} />;
    case 'indicators':
      return <IndicatorsScreen open={at.open} />;
    case 'handbook':
      return <HandbookScreen />;
    case 'connections':
      return <ConnectionsScreen />;
  }
}
