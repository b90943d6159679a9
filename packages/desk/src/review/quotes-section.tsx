import {
  type Case,
  type Clip,
  citedUrl,
  type Figure,
  figureFault,
  latestVerifications,
  type Operation,
  pickText,
  type Quote,
} from '@duibiao/model';
import {
  FigureItem,
  formatInstant,
  formatLanguageName,
  formatPageDate,
  QuoteBlock,
  useInterface,
  VerdictBadge,
} from '@duibiao/ui';
import type { JSX } from 'preact';
import { useDesk } from '../state/context';
import { putOperation } from './case-operations';
import type { Pointer } from './pointer';
import { sayMissing } from './queue';
import { SourceDateForm } from './source-date-form';
import { TranslationForm } from './translation-form';

interface SectionProps {
  record: Case;
  pointer: Pointer;
  onPoint: (pointer: Pointer) => void;
  /** Absent for those who may only read. */
  push?: (operation: Operation) => Promise<boolean>;
}

/** The evidence in words: each page with its date, its quotes in original and translation, and the figures beside their words. */
export function QuotesSection(props: SectionProps): JSX.Element {
  const { t } = useInterface();
  return (
    <section class="quotes">
      <h3>{t('review.quotes')}</h3>
      {props.record.clips.map((clip) => (
        <div key={clip.id} class="clip">
          <SourceLine {...props} clip={clip} />
          {clip.quotes.map((quote) => (
            <QuoteWithFigures key={quote.id} {...props} quote={quote} />
          ))}
        </div>
      ))}
      {props.record.figures.length === 0 && <p class="soft small">{t('review.no-figures')}</p>}
    </section>
  );
}

function SourceLine({ record, clip, push }: SectionProps & { clip: Clip }): JSX.Element {
  const { language, t } = useInterface();
  const stated = clip.published ?? clip.modified;
  const set = record.sourceDates?.find((entry) => entry.id === clip.id);
  return (
    <div class="source-line">
      <p>
        <cite lang={clip.language}>{clip.title}</cite>{' '}
        <a href={citedUrl(clip)} target="_blank" rel="noreferrer noopener" class="small">
          {t('review.open-source')}
        </a>
      </p>
      <p class="small soft">
        {[
          clip.publisher?.name,
          stated && t('review.published', { date: formatPageDate(stated, language) }),
          clip.language && formatLanguageName(clip.language, language),
          t('review.accessed', { date: formatInstant(clip.capturedAt, language) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {!stated && set && (
        <p class="small">{t('review.date-set', { date: formatPageDate(set.date, language), reason: set.reason })}</p>
      )}
      {!stated && (
        <SourceDateForm
          known={set}
          onSave={
            push && ((date, reason) => push(putOperation(record, { sourceDates: [{ id: clip.id, date, reason }] })))
          }
        />
      )}
    </div>
  );
}

function QuoteWithFigures(props: SectionProps & { quote: Quote }): JSX.Element {
  const { t } = useInterface();
  const { record, quote, pointer, onPoint, push } = props;
  const figures = record.figures.filter((figure) => figure.quote === quote.id);
  const translations = (record.translations ?? []).filter((one) => one.quote === quote.id);
  const isShown = pointer.quote === quote.id;
  const marks = figures
    .filter(({ status }) => status !== 'rejected')
    .map(({ id, span }) => ({ id, ...span, active: pointer.figure === id }));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing moves the evidence; the button inside does it by keyboard
    <div class={`quote-with-figures ${isShown ? 'is-shown' : ''}`} onMouseEnter={() => onPoint({ quote: quote.id })}>
      <div class="pair">
        <QuoteBlock quote={quote} marks={marks} onPoint={(figure) => onPoint({ quote: quote.id, figure })}>
          <p class="quote-tools">
            <LastCheck record={record} quote={quote} />
            <button type="button" class="button is-quiet is-small" onClick={() => onPoint({ quote: quote.id })}>
              {t('review.show-in-page')}
            </button>
          </p>
        </QuoteBlock>
        <TranslationForm
          quote={quote}
          translations={translations}
          onSave={push && ((translation) => push(putOperation(record, { translations: [translation] })))}
        />
      </div>
      {figures.length > 0 && (
        <ul class="figures" aria-label={t('review.figures')}>
          {figures.map((figure) => (
            <li key={figure.id}>
              <FigureRow {...props} figure={figure} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FigureRow(props: SectionProps & { quote: Quote; figure: Figure }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const { record, quote, figure, pointer, onPoint, push } = props;
  const indicators = desk.indicators.value;
  const indicator =
    indicators.state === 'ready' ? indicators.value.find(({ id }) => id === figure.indicator) : undefined;
  const fault = figureFault(record, figure);
  return (
    <FigureItem
      figure={figure}
      language={quote.language}
      active={pointer.figure === figure.id}
      indicatorName={pickText(indicator?.names, language)?.text}
      fault={fault && sayMissing({ code: fault.code, path: '' }, record, t)}
      onPoint={(on) => onPoint({ quote: quote.id, figure: on ? figure.id : undefined })}
      onChange={push && ((changed) => void push(putOperation(record, { figures: [changed] })))}
    />
  );
}

function LastCheck({ record, quote }: { record: Case; quote: Quote }): JSX.Element {
  const { language, t } = useInterface();
  const desk = useDesk();
  const last = latestVerifications(desk.verifications.value, record.id).get(quote.id);
  if (!last) return <span class="small soft">{t('verdict.none')}</span>;
  return (
    <span class="small">
      <VerdictBadge verdict={last.verdict} />{' '}
      <span class="soft">{t('verdict.checked', { date: formatInstant(last.at, language) })}</span>
      {last.changes?.map((change) => (
        <span key={change.was} class="change">
          {' '}
          {t('verdict.change', { was: change.was, is: change.is })}
        </span>
      ))}
    </span>
  );
}
