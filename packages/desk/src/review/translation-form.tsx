import type { Quote, Translation } from '@duibiao/model';
import { directionOf, formatLanguageName, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ulid } from 'ulid';
import { useDesk } from '../state/context';

/** The language that quotes are translated into. */
const TRANSLATION_LANGUAGE = 'zh-Hans';

/** The translations of a quote, who made each, and the office's own, which can be written and mended here. */
export function TranslationForm(props: {
  quote: Quote;
  translations: readonly Translation[];
  onSave: ((translation: Translation) => Promise<boolean>) | undefined;
}): JSX.Element | null {
  const { language, t } = useInterface();
  const desk = useDesk();
  const id = useId();
  const { quote, translations, onSave } = props;
  const own = translations.find((one) => /^zh(-Hans)?$/.test(one.language));
  const [text, setText] = useState<string | undefined>(undefined);
  if (/^zh(-Hans)?$/.test(quote.language ?? '')) return null;
  const session = desk.session.value;
  const translator = session.state === 'signed-in' ? session.actor.device : undefined;
  const save = async (): Promise<void> => {
    if (!text?.trim() || !onSave) return;
    const translation: Translation = {
      id: own?.id ?? ulid(),
      quote: quote.id,
      language: own?.language ?? TRANSLATION_LANGUAGE,
      text: text.trim(),
      by: own?.by === 'machine' ? 'machine-checked' : 'human',
      ...(translator ? { translator } : {}),
    };
    if (await onSave(translation)) setText(undefined);
  };
  return (
    <div class="translation">
      {translations.map((one) => (
        <div key={one.id}>
          <p class="small soft">
            {formatLanguageName(one.language, language)} · {t(`quote.by-${one.by}`)}
            {one.translator && ` · ${one.translator}`}
          </p>
          {!(text !== undefined && one === own) && (
            <p class="translated" lang={one.language} dir={directionOf(one.language)}>
              {one.text}
            </p>
          )}
        </div>
      ))}
      {text === undefined ? (
        <p>
          {!own && <span class="small soft">{t('quote.no-translation')} </span>}
          {onSave && (
            <button type="button" class="button is-quiet is-small" onClick={() => setText(own?.text ?? '')}>
              {own ? t('app.edit') : t('quote.add-translation')}
              <span class="visually-hidden">: {quote.exact.slice(0, 40)}</span>
            </button>
          )}
        </p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <label for={id} class="visually-hidden">
            {t('quote.translation')}
          </label>
          <textarea
            id={id}
            lang={TRANSLATION_LANGUAGE}
            value={text}
            ref={(area) => {
              if (area && document.activeElement !== area && text === (own?.text ?? '')) area.focus();
            }}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="actions">
            <button type="submit" class="button is-small">
              {t('app.save')}
            </button>
            <button type="button" class="button is-quiet is-small" onClick={() => setText(undefined)}>
              {t('app.cancel')}
            </button>
          </p>
        </form>
      )}
    </div>
  );
}
