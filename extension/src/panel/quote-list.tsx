import { QuoteBlock, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Draft, removeQuote, translateQuote } from '../draft/draft';
import { quoteOfText } from '../draft/read-page';
import type { PanelController } from './controller';

/** The passages, each in its own language and direction, with the words of its figures marked; a typed one can be added. */
export function QuoteList(props: {
  controller: PanelController;
  draft: Draft;
  pointed: string | undefined;
  onPoint: (figure: string | undefined) => void;
}): JSX.Element {
  const { t } = useInterface();
  const { controller, draft, pointed, onPoint } = props;
  const isBare = draft.snapshot === undefined;
  const isFixed = draft.purpose.kind === 'revise';
  const [isTyping, setTyping] = useState(false);
  const marksOf = (quote: string): { id: string; start: number; end: number; active: boolean }[] =>
    draft.figures
      .filter((figure) => figure.quote === quote && figure.status !== 'rejected')
      .map(({ id, span }) => ({ id, ...span, active: id === pointed }));
  return (
    <section class="section">
      <div class="row">
        <h2 id="quotes-heading">{t('panel.quotes')}</h2>
        {!isFixed && (
          <button
            type="button"
            class="button is-quiet is-small"
            aria-label={t('panel.type-quote')}
            title={t('panel.type-quote')}
            aria-expanded={isTyping}
            onClick={() => setTyping(!isTyping)}
          >
            +
          </button>
        )}
      </div>
      {isBare && !isFixed && /pdf/.test(draft.page.contentType) && <p class="note is-warn small">{t('panel.pdf')}</p>}
      <ul aria-labelledby="quotes-heading" class="quote-list">
        {draft.quotes.map((quote) => (
          <li key={quote.id}>
            <QuoteBlock
              quote={quote}
              marks={marksOf(quote.id)}
              translations={draft.translations.filter((translation) => translation.quote === quote.id)}
              onPoint={onPoint}
            >
              <QuoteActions controller={controller} draft={draft} quote={quote} isFixed={isFixed} />
            </QuoteBlock>
          </li>
        ))}
      </ul>
      {draft.quotes.length === 0 && !isBare && <p class="soft small">{t('panel.no-quotes')}</p>}
      {(isTyping || (isBare && !isFixed && draft.quotes.length === 0)) && (
        <TypedQuote controller={controller} draft={draft} onDone={() => setTyping(false)} />
      )}
    </section>
  );
}

function QuoteActions(props: {
  controller: PanelController;
  draft: Draft;
  quote: Draft['quotes'][number];
  isFixed: boolean;
}): JSX.Element {
  const { t } = useInterface();
  const { controller, draft, quote, isFixed } = props;
  const known = draft.translations.find((translation) => translation.quote === quote.id)?.text;
  const [isTranslating, setTranslating] = useState(false);
  const isChinese = quote.language?.startsWith('zh') ?? false;
  const short = quote.exact.length > 40 ? `${quote.exact.slice(0, 40)}…` : quote.exact;
  const centre = controller.state.connection?.actor.centre;
  return (
    <>
      {isTranslating && (
        <textarea
          class="translation-input"
          lang="zh-Hans"
          aria-label={t('panel.translation-of', { quote: short })}
          value={known ?? ''}
          onInput={(event) => {
            const { value } = event.currentTarget;
            controller.edit((current) => translateQuote(current, quote.id, value, centre));
          }}
        />
      )}
      <div class="row is-start">
        {!isChinese && (
          <button
            type="button"
            class="button is-quiet is-small"
            aria-expanded={isTranslating}
            onClick={() => setTranslating(!isTranslating)}
          >
            {t('quote.add-translation')}
          </button>
        )}
        {!isFixed && (
          <button
            type="button"
            class="button is-quiet is-small"
            aria-label={t('panel.remove-quote', { quote: short })}
            onClick={() => controller.edit((current) => removeQuote(current, quote.id))}
          >
            {t('app.remove')}
          </button>
        )}
      </div>
    </>
  );
}

function TypedQuote(props: { controller: PanelController; draft: Draft; onDone: () => void }): JSX.Element {
  const { t } = useInterface();
  const { controller, draft, onDone } = props;
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = async (): Promise<void> => {
    const quote = quoteOfText(typed, await controller.pageText(draft));
    if (quote) controller.addTypedQuote(quote);
    setTyped('');
    onDone();
  };
  return (
    <div class="field">
      <label for={id}>{t('panel.type-quote')}</label>
      <textarea
        id={id}
        dir="auto"
        lang={draft.fields.language}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="row is-start">
        <button type="button" class="button is-small" disabled={typed.trim() === ''} onClick={() => void add()}>
          {t('app.add')}
        </button>
      </div>
    </div>
  );
}
