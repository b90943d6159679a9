import { editions } from '@duibiao/model/editions';
import { chooseLanguage, createTranslator, LanguageProvider, localeOf } from '@duibiao/ui';
import '@duibiao/ui/theme.css';
import { render } from 'preact';
import { openDatabase } from '../delivery/database';
import { platform } from '../platform/browser';
import { PanelController } from './controller';
import { Panel } from './panel';
import './panel.css';

const LANGUAGE_KEY = 'language';

async function start(): Promise<void> {
  const remembered = await platform.readLocal<string>(LANGUAGE_KEY);
  const language = chooseLanguage(remembered, [platform.uiLanguage()]);
  document.documentElement.lang = localeOf(language)
    .split('-')
    .slice(0, language === 'zh' ? 2 : 1)
    .join('-');
  const t = createTranslator(language);
  const db = await openDatabase();
  const controller = new PanelController({ platform, db, shippedEditions: editions, t, uiLanguage: language });
  const chooseAnother = async (chosen: string): Promise<void> => {
    await controller.persist();
    await platform.writeLocal(LANGUAGE_KEY, chosen);
    location.reload();
  };
  // The panel is closed without a word: what was typed last is written down on the way out.
  addEventListener('pagehide', () => controller.stop());
  document.addEventListener('visibilitychange', () => void controller.persist());
  render(
    <LanguageProvider language={language} t={t}>
      <Panel controller={controller} onLanguage={(chosen) => void chooseAnother(chosen)} />
    </LanguageProvider>,
    document.getElementById('panel')!,
  );
  await controller.start();
}

void start();
