import { formatLanguageName, formatPageDate, formatPlace, formatRegion, localeOf, useInterface } from '@duibiao/ui';
import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { type Draft, type DraftFields, readPageDate, writePageDate } from '../draft/draft';
import { regionCodes } from './regions';

/** A part of the line under the title: its words, whether it was guessed, and why. */
interface Part {
  key: string;
  text: string;
  tone: 'sure' | 'guessed' | 'missing';
  why: string;
}

/** Where the page is from, each part with its certainty: dotted underline is guessed, the tooltip says why. A click opens the fields. */
export function SourceLine(props: { draft: Draft; expanded: boolean; onToggle: () => void }): JSX.Element {
  const { t } = useInterface();
  const parts = useParts(props.draft);
  return (
    <button type="button" class="source-line" aria-expanded={props.expanded} onClick={props.onToggle}>
      <span class="visually-hidden">{t('panel.details')}: </span>
      {parts.map(({ key, text, tone, why }, index) => (
        <span key={key}>
          {index > 0 && <span class="soft"> · </span>}
          <bdi class={`is-${tone}`} title={why}>
            {text}
          </bdi>
        </span>
      ))}
    </button>
  );
}

function useParts({ page, fields, place }: Draft): Part[] {
  const { language, t } = useInterface();
  const missing = (key: string, label: string): Part => ({
    key,
    text: `${label}: ${t('panel.not-found')}`,
    tone: 'missing',
    why: t('panel.not-found'),
  });
  const publisher = page.publisher;
  const isFound = publisher !== undefined && publisher.name === fields.publisher;
  const date = readPageDate(fields.published);
  const isFoundDate = page.published && writePageDate(page.published) === fields.published;
  const placeWords = fields.country
    ? formatPlace({ iso: fields.country, name: fields.city || formatRegion(fields.country, language) }, language)
    : fields.city;
  const isGuess = place && place.iso === fields.country && (place.city?.name ?? '') === fields.city;
  return [
    fields.publisher
      ? {
          key: 'publisher',
          text: fields.publisher,
          tone: isFound && publisher.certainty === 'guessed' ? 'guessed' : 'sure',
          why: !isFound
            ? ''
            : t(publisher.certainty === 'guessed' ? 'panel.guessed-from' : 'panel.stated', { source: publisher.from }),
        }
      : missing('publisher', t('panel.publisher')),
    date
      ? {
          key: 'published',
          text: formatPageDate(date, language),
          tone: isFoundDate && page.published!.from === 'text' ? 'guessed' : 'sure',
          why: isFoundDate ? t('panel.stated', { source: page.published!.from }) : '',
        }
      : missing('published', t('panel.published')),
    fields.language
      ? { key: 'language', text: formatLanguageName(fields.language, language), tone: 'sure', why: '' }
      : missing('language', t('panel.language')),
    placeWords
      ? {
          key: 'place',
          text: placeWords,
          tone: isGuess ? 'guessed' : 'sure',
          why: isGuess ? t('panel.guessed', { reason: place.explanation }) : '',
        }
      : missing('place', t('panel.country')),
  ];
}

/** The fields behind the line. */
export function SourceFields(props: { draft: Draft; onField: (change: Partial<DraftFields>) => void }): JSX.Element {
  const { language, t } = useInterface();
  const { draft, onField } = props;
  const { fields, place, page } = draft;
  const id = useId();
  const regions = useMemo(() => {
    const compare = new Intl.Collator(localeOf(language)).compare;
    return regionCodes()
      .map((iso) => ({ iso, name: formatRegion(iso, language) }))
      .sort((a, b) => compare(a.name, b.name));
  }, [language]);
  const isWrongDate = fields.published !== '' && !readPageDate(fields.published);
  const text = (
    name: 'publisher' | 'canonicalUrl' | 'city' | 'language',
    label: string,
    hint?: string,
  ): JSX.Element => (
    <div class={name === 'canonicalUrl' ? 'field is-wide' : 'field'}>
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        dir={name === 'canonicalUrl' ? 'ltr' : 'auto'}
        value={fields[name]}
        aria-describedby={hint ? `${id}-${name}-hint` : undefined}
        onInput={(event) => onField({ [name]: event.currentTarget.value })}
      />
      {hint && (
        <p class="small soft" id={`${id}-${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
  const publisherHint =
    page.publisher?.certainty === 'guessed' && page.publisher.name === fields.publisher
      ? t('panel.guessed-from', { source: page.publisher.from })
      : undefined;
  return (
    <div class="source-fields">
      {text('publisher', t('panel.publisher'), publisherHint)}
      <div class="field">
        <label for={`${id}-published`}>{t('panel.published')}</label>
        <input
          id={`${id}-published`}
          value={fields.published}
          placeholder="2018-01-30"
          aria-invalid={isWrongDate}
          aria-describedby={`${id}-published-hint`}
          onInput={(event) => onField({ published: event.currentTarget.value })}
        />
        <p class={`small ${isWrongDate ? 'fault' : 'soft'}`} id={`${id}-published-hint`}>
          {isWrongDate
            ? t('panel.date-wrong')
            : page.published
              ? t('panel.stated', { source: page.published.from })
              : t('panel.not-found')}
        </p>
      </div>
      {text('language', t('panel.language'), fields.language && formatLanguageName(fields.language, language))}
      <div class="field">
        <label for={`${id}-country`}>{t('panel.country')}</label>
        <select
          id={`${id}-country`}
          value={fields.country}
          onChange={(event) => onField({ country: event.currentTarget.value })}
        >
          <option value="">–</option>
          {regions.map(({ iso, name }) => (
            <option key={iso} value={iso}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {text('city', t('panel.city'), place ? t('panel.guessed', { reason: place.explanation }) : undefined)}
      {text('canonicalUrl', t('panel.canonical'))}
    </div>
  );
}
