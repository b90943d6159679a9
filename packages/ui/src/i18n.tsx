import { createInstance, type i18n } from 'i18next';
import type { ComponentChildren, JSX } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import en from '../data/messages/en.json';
import zh from '../data/messages/zh.json';
import type { InterfaceLanguage } from './language';

type WithoutPlural<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** A message's key. English is the list that the other languages are checked against. */
export type MessageKey = WithoutPlural<keyof typeof en>;

/** What goes into a message: numbers choose the plural through `count`; texts are put in as they are. */
export type MessageValues = Record<string, string | number>;

/** Looks a message up in the interface's language. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** The message files by language; a test holds that each has every key. */
export const MESSAGES: Record<InterfaceLanguage, Record<string, string>> = { en, zh };

/**
 * Makes the translator for a language. Values are not escaped: the components put texts into the page as text, never as markup.
 */
export function createTranslator(language: InterfaceLanguage): Translate {
  const instance: i18n = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, zh: { translation: zh } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  });
  return (key, values) => instance.t(key, values ?? {});
}

interface Interface {
  language: InterfaceLanguage;
  t: Translate;
}

const InterfaceContext = createContext<Interface | undefined>(undefined);

/** Gives the components below the interface's language and messages. */
export function LanguageProvider(props: Interface & { children: ComponentChildren }): JSX.Element {
  const { language, t, children } = props;
  return <InterfaceContext.Provider value={{ language, t }}>{children}</InterfaceContext.Provider>;
}

/**
 * The interface's language and its translator.
 * @throws when no `LanguageProvider` is above
 */
export function useInterface(): Interface {
  const found = useContext(InterfaceContext);
  if (!found) throw new Error('useInterface needs a LanguageProvider above; wrap the page in one');
  return found;
}
