import { pickText } from '@duibiao/model';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../state/context';
import { hrefOf, route, SCREENS } from '../state/route';
import { SearchDialog } from './search-dialog';

/** Where one is, which edition, search, language, and who is signed in. */
export function Header({ onLanguage }: { onLanguage: (language: InterfaceLanguage) => void }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const [searching, setSearching] = useState(false);
  const session = desk.session.value;
  const signedIn = session.state === 'signed-in';
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k' && signedIn) {
        event.preventDefault();
        setSearching(true);
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [signedIn]);
  return (
    <header class="site-header">
      <p class="brand" lang="zh-Hans">
        对标
      </p>
      {signedIn && <Navigation />}
      <div class="tools">
        {signedIn && <EditionSelect />}
        {signedIn && (
          <button type="button" class="button search-button" onClick={() => setSearching(true)}>
            {t('nav.search')}{' '}
            <span class="key" aria-hidden="true">
              ⌘K
            </span>
          </button>
        )}
        <select
          class="compact"
          aria-label={t('app.language')}
          value={language}
          onChange={(event) => onLanguage(event.currentTarget.value as InterfaceLanguage)}
        >
          {INTERFACE_LANGUAGES.map(({ id, name, locale }) => (
            <option key={id} value={id} lang={locale}>
              {name}
            </option>
          ))}
        </select>
        {signedIn && (
          <button
            type="button"
            class="button is-quiet"
            title={t('app.signed-in-as', { role: t(`role.${session.actor.role}`) })}
            onClick={() => void desk.signOut()}
          >
            {t('app.sign-out')}
          </button>
        )}
      </div>
      {searching && <SearchDialog onClose={() => setSearching(false)} />}
    </header>
  );
}

function Navigation(): JSX.Element {
  const { t } = useInterface();
  const desk = useDesk();
  const here = route.value.screen;
  const list = useRef<HTMLUListElement>(null);
  // Where the names do not fit side by side, the current one comes into view.
  useEffect(() => {
    const current = list.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here]);
  const waiting = [...desk.cases.value.values()].filter(
    (record) => record.status === 'submitted' && !record.deleted && record.edition === desk.editionId.value,
  ).length;
  return (
    <nav aria-label={t('nav.main')}>
      <ul ref={list}>
        {SCREENS.map((screen) => (
          <li key={screen}>
            <a href={hrefOf(screen)} aria-current={screen === here ? 'page' : undefined}>
              {t(`nav.${screen}`)}
            </a>
            {screen === 'review' && waiting > 0 && (
              <span class="count num" title={`${t('review.waiting')}: ${waiting}`}>
                {waiting}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function EditionSelect(): JSX.Element | null {
  const { language, t } = useInterface();
  const desk = useDesk();
  const editions = desk.editions.value;
  if (editions.state !== 'ready') return null;
  return (
    <select
      class="edition"
      aria-label={t('nav.editions')}
      value={desk.editionId.value}
      onChange={(event) => desk.chooseEdition(event.currentTarget.value)}
    >
      {editions.value.map((edition) => (
        <option key={edition.id} value={edition.id}>
          {pickText(edition.title, language)?.text ?? edition.id}
        </option>
      ))}
    </select>
  );
}
